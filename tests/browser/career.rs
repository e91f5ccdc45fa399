//! キャリア: a road is written in a few minutes by keyboard, drawn, and kept to oneself.

use serde_json::{Value, json};

use crate::axe;
use crate::harness::{ENTER, Page, TAB, in_browser};

const END: char = '\u{e010}';

/// What is kept of one kind, as `from-to department`, by time.
async fn kept(page: &Page, kind: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in page.stored().await {
        let record: Value = serde_json::from_str(value.as_str().unwrap_or_default())
            .unwrap_or_else(|e| panic!("{key}: {e}"));
        let body = &record["data"]["body"];
        if key.contains(&format!("/{kind}/")) && !body.is_null() {
            let what = body["department"].as_str().or(body["life"].as_str());
            // A time is a year and a month in one number.
            let year = |name: &str| {
                body[name]
                    .as_u64()
                    .map_or(String::new(), |n| (n / 1_000).to_string())
            };
            let (from, to) = (year("from"), year("to"));
            found.push(format!("{from}-{to} {}", what.unwrap_or_default()));
        }
    }
    found.sort();
    found
}

/// Types where the focus is.
async fn types(page: &Page, text: &str) {
    let field = page.client.active_element().await.expect("a field");
    field.send_keys(text).await.expect("typing");
}

async fn holds_focus(page: &Page, words: &str) {
    let script = format!(
        "const e = document.activeElement; \
         return (e.labels && e.labels[0] ? e.labels[0] : e).innerText.includes({})",
        json!(words)
    );
    page.until(&script, &format!("「{words}」 has the focus"))
        .await;
}

/// One entry by keyboard, from the first field on. Ends at the first field of the next one.
async fn enter(page: &Page, from: &str, to: &str, department: &str) {
    holds_focus(page, "始まりの年度").await;
    types(page, from).await;
    page.key(TAB).await;
    types(page, to).await;
    page.key(TAB).await;
    assert_eq!(page.focused().await, "部署");
    types(page, department).await;
    page.tab_to("次の経歴を書く").await;
    page.key(ENTER).await;
    holds_focus(page, "始まりの年度").await;
}

#[test]
fn a_road_of_five_posts_is_built_by_keyboard_alone() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/career").await;
        page.sees("一本の線の図になります").await;
        page.tab_to("これまでの経歴を書く").await;
        page.key(ENTER).await;
        holds_focus(&page, "これまでの経歴").await;
        page.tab_to("始まりの年度").await;
        assert!(
            kept(&page, "post").await.is_empty(),
            "a visit writes nothing"
        );
        // As people write years; the next one begins by itself in the year after.
        enter(&page, "平成22", "2012", "財政部 税務課").await;
        assert_eq!(
            page.js("return document.querySelector('#post-from').value")
                .await,
            json!("2013")
        );
        for (to, department) in [
            ("H27", "各支所 市民課"),
            ("２０１８", "保健福祉部 障がい福祉課"),
            ("R3", "総務部 人事課"),
            ("", "財政部 財政課"),
        ] {
            enter(&page, "", to, department).await;
        }
        let road = [
            "2010-2012 財政部 税務課",
            "2013-2015 各支所 市民課",
            "2016-2018 保健福祉部 障がい福祉課",
            "2019-2021 総務部 人事課",
            "2022- 財政部 財政課",
        ];
        assert_eq!(kept(&page, "post").await, road);
        page.sees("5件を、時期の順に").await;
        page.sees("実施分野（市民対応）・税部門").await;
        page.sees_not("気づいたこと").await;
        page.reload().await;
        assert_eq!(kept(&page, "post").await, road);

        // 直す: on a page of its own, by keyboard as well.
        page.tab_to("直す").await;
        page.key(ENTER).await;
        holds_focus(&page, "経歴を直す").await;
        axe::check(&page, "one post").await;
        page.tab_to("部署").await;
        page.key(END).await;
        types(&page, " 第一係").await;
        page.hears("保存しました").await;
        page.press("元に戻す").await;
        page.until(
            "return document.querySelector('#post-department').value === '財政部 税務課'",
            "the department is as it was",
        )
        .await;
        page.press("やり直す").await;
        page.press("これまでの経歴").await;
        page.sees("財政部 税務課 第一係").await;

        // 消す: with a second thought, and back again.
        page.tab_to("消す").await;
        page.key(ENTER).await;
        page.sees("「財政部 税務課 第一係」を消しますか").await;
        axe::check(&page, "a second thought").await;
        page.tab_to("やめる").await;
        page.key(ENTER).await;
        holds_focus(&page, "消す").await;
        assert_eq!(kept(&page, "post").await.len(), 5);
        page.key(ENTER).await;
        page.tab_to("この経歴を消す").await;
        page.key(ENTER).await;
        page.hears("消しました").await;
        holds_focus(&page, "書いた経歴").await;
        assert_eq!(kept(&page, "post").await, road[1..]);
        page.press("元に戻す").await;
        page.sees("財政部 税務課 第一係").await;
        assert_eq!(kept(&page, "post").await.len(), 5);
    });
}

#[test]
fn what_does_not_fit_is_told_and_blocks_nothing() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/career/posts").await;
        page.tab_to("始まりの年度").await;
        enter(&page, "2010", "2014", "税務課").await;
        page.js("document.querySelector('#post-from').select()")
            .await;
        enter(&page, "2013", "2016", "企画課").await;
        page.js("document.querySelector('#post-from').select()")
            .await;
        enter(&page, "2019", "2018", "市民課").await;
        page.js("document.querySelector('#post-from').select()")
            .await;
        enter(&page, "2020", "", "財政課").await;
        page.sees("2013（平成25）～2014（平成26）年度は、「税務課」と「企画課」が重なっています")
            .await;
        page.sees("2017（平成29）～2019（令和元）年度は、まだ書かれていません")
            .await;
        page.sees("「市民課」は、終わりが始まりより前").await;
        assert_eq!(kept(&page, "post").await.len(), 4, "all of it is kept");
        axe::check(&page, "with remarks").await;
        // What begins in the same year changes places by buttons.
        page.js("document.querySelector('#post-from').select()")
            .await;
        enter(&page, "2020", "", "会計課").await;
        let order = "return [...document.querySelectorAll('.road-post-what strong')].map(e => e.innerText).slice(-2).join()";
        assert_eq!(page.js(order).await, json!("会計課,財政課"));
        page.press("後へ").await;
        let changed = format!("{order} === '財政課,会計課'");
        page.until(&changed, "they changed places").await;
        holds_focus(&page, "前へ").await;
        page.reload().await;
        page.sees("会計課").await;
        assert_eq!(page.js(order).await, json!("財政課,会計課"));
        page.press("前へ").await;
        holds_focus(&page, "後へ").await;
        assert_eq!(page.js(order).await, json!("会計課,財政課"));
        page.open("#/career").await;
        page.sees("図に載せていない経歴が1件").await;
    });
}

/// What is not a year yet leaves the one that is kept, and is not put right under the hand.
#[test]
fn a_year_stays_as_typed_until_one_goes_on() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/career/posts").await;
        page.tab_to("始まりの年度").await;
        let value = "return document.querySelector('#post-from').value";
        types(&page, "H2").await;
        assert_eq!(page.js(value).await, json!("H2"), "平成2 for now");
        types(&page, "7").await;
        assert_eq!(page.js(value).await, json!("H27"));
        page.sees("2015（平成27）年度").await;
        page.key(TAB).await;
        page.until(&format!("{value} === '2015'"), "as it is kept")
            .await;
        page.shift_tab().await;
        types(&page, "20").await;
        page.sees("まだ年度として読めません").await;
        assert_eq!(kept(&page, "post").await, ["2015- "]);
        page.key(TAB).await;
        page.until(&format!("{value} === '2015'"), "the kept one is back")
            .await;
    });
}

#[test]
fn times_of_life_stay_with_the_person() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/career/posts").await;
        page.tab_to("始まりの年度").await;
        enter(&page, "2020", "", "税務課").await;
        page.open("#/career/life").await;
        page.sees("印刷、ほかの人の目の用紙、希望の文には入りません")
            .await;
        assert!(
            kept(&page, "life").await.is_empty(),
            "a visit writes nothing"
        );
        page.press("子育て").await;
        page.hears("保存しました：生活の時期").await;
        page.write("#life-note", "保育園への送り").await;
        page.sees("「子育て」の時期に合う制度").await;
        page.sees("男性職員の育児休業等の取得促進").await;
        axe::check(&page, "a time of life").await;
        let periods = kept(&page, "life").await;
        assert_eq!(periods.len(), 1, "{periods:?}");
        assert!(periods[0].ends_with("- child-care"), "{periods:?}");
        // Neither on paper nor on any other page, and in the file of the whole notebook.
        let print = json!({ "media": "print" });
        for hash in [
            "#/career/life",
            "#/career",
            "#/career/posts",
            "#/eyes",
            "#/eyes/ask",
            "#/result",
        ] {
            page.open(hash).await;
            if hash != "#/career/life" {
                page.sees_not("保育園への送り").await;
            }
            page.devtools("Emulation.setEmulatedMedia", print.clone())
                .await;
            for words in ["保育園への送り", "子育て"] {
                page.sees_not(words).await;
            }
            page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
                .await;
        }
        page.allow_downloads().await;
        page.open("#/data").await;
        page.press("ファイルに書き出す").await;
        let (_, text) = page.downloaded().await;
        assert!(text.contains("保育園への送り"));
        // Removed with a second thought, and back.
        page.open("#/career/life").await;
        page.press("消す").await;
        page.press("この時期を消す").await;
        page.hears("消しました").await;
        assert!(kept(&page, "life").await.is_empty());
        page.press("元に戻す").await;
        page.sees("保育園への送り").await;
    });
}
