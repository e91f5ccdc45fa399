//! A newcomer from the first question to the result, and the same by keyboard alone.

use crate::harness::{DOWN, ENTER, SPACE, TAB, in_browser};
use serde_json::json;

#[test]
fn a_newcomer_goes_from_the_first_question_to_the_result_and_finds_it_again() {
    in_browser(|page| async move {
        page.open("#/").await;
        page.sees("この端末の中だけに保存され").await;
        page.press("はじめる").await;
        // Going on without an answer says what is missing and loses nothing.
        page.press("次へ").await;
        page.sees("ひとつ選んでください").await;
        page.press("いわき市").await;
        page.press("次へ").await;
        page.press("保健師").await;
        page.press("次へ").await;
        page.press("係長").await;
        page.press("次へ").await;
        page.sees("人事評価ではありません").await;
        page.sees("5項目中0項目に回答済み").await;

        page.press("始める").await;
        page.sees("5項目中の1番目").await;
        let chosen = "return document.querySelectorAll('input:checked').length";
        assert_eq!(
            page.js(chosen).await,
            json!(0),
            "nothing is chosen beforehand"
        );
        page.sees_not("基準").await;
        page.press("一人でできる").await;
        page.hears("保存しました").await;
        page.write("#note", "四月に新任へ三回同行した。").await;
        page.hears("メモ").await;
        page.press("ひとつ下・ひとつ上の職位では").await;
        page.sees("ひとつ下：主査・技査").await;

        page.press("次：企画立案力").await;
        page.press("助けがあればできる").await;
        page.press("次：説得力").await;
        page.press("これから").await;
        page.press("次：情報分析力").await;
        page.press("機会がなかった").await;
        page.press("次：理解・行動力").await;
        page.press("周囲に教え、仕組みにできる").await;
        page.press("未評価に戻す").await;
        assert_eq!(
            page.js(chosen).await,
            json!(0),
            "an answer can be taken back"
        );
        page.press("元に戻す").await;
        assert_eq!(
            page.js(chosen).await,
            json!(1),
            "and the taking back undone"
        );
        page.press("強みと伸びしろを見る").await;

        page.sees("5項目中2項目が「3 一人でできる」以上です。")
            .await;
        page.sees("段階で答えなかったものが1項目あります。").await;
        let table = "return [...document.querySelectorAll('.result-table tbody tr')].map(r => \
             [...r.children].map(c => c.innerText.trim()).join(' '))";
        assert_eq!(
            page.js(table).await,
            json!([
                "指導力 3 一人でできる ● できている",
                "企画立案力 2 助けがあればできる ▲ あと一歩",
                "説得力 1 これから □ これから伸ばす",
                "情報分析力 機会がなかった 機会がなかった",
                "理解・行動力 5 周囲に教え、仕組みにできる ● できている",
            ])
        );
        let captions =
            "return [...document.querySelectorAll('.radar-caption')].map(t => t.textContent)";
        assert_eq!(
            page.js(captions).await,
            json!(["3", "2", "1", "機会がなかった", "5"]),
            "the chart says the same as its table"
        );

        page.reload().await;
        page.sees("2項目が「3 一人でできる」以上です。").await;
        page.open("#/assess/coaching").await;
        let note = page
            .js("return document.querySelector('#note').value")
            .await;
        assert_eq!(note, json!("四月に新任へ三回同行した。"));
        page.open("#/").await;
        page.sees("すべてに答えました").await;
        page.sees("今回は「機会がなかった」").await;
    });
}

#[test]
fn changing_the_grade_keeps_what_was_answered() {
    in_browser(|page| async move {
        page.set_up().await;
        page.press("始める").await;
        page.press("一人でできる").await;
        page.open("#/settings").await;
        page.js("document.querySelector('[aria-label=\"職位を変える\"]').click()")
            .await;
        page.press("課長").await;
        page.press("次へ").await;
        page.sees("あなたの設定").await;
        page.open("#/assess").await;
        page.sees("5項目中0項目に回答済み").await;
        page.open("#/data").await;
        page.sees("主事・技師").await;
        page.open("#/start/grade").await;
        page.press("主事・技師").await;
        page.open("#/assess").await;
        page.sees("6項目中1項目に回答済み").await;
    });
}

#[test]
fn nothing_is_built_anew_under_the_hand_that_rates_and_types() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        page.js(
            "window.built = 0; new MutationObserver(all => all.forEach(m => built += m.addedNodes.length)) \
               .observe(document.querySelector('#main'), { childList: true, subtree: true })",
        )
        .await;
        page.press("一人でできる").await;
        page.hears("保存しました").await;
        // The button that takes the answer back, and the count of answered cards.
        let after_rating = page.js("return built").await.as_u64().unwrap_or(99);
        assert!(after_rating <= 4, "{after_rating} nodes for a rating");
        page.write("#note", "四つの字").await;
        page.hears("メモ").await;
        assert_eq!(
            page.js("return built").await,
            json!(after_rating),
            "none for typing"
        );
    });
}

#[test]
fn an_undone_note_can_be_done_again() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        page.write("#note", "消えないで").await;
        page.press("元に戻す").await;
        let note = "return document.querySelector('#note').value";
        assert_eq!(page.js(note).await, json!(""));
        page.press("やり直す").await;
        assert_eq!(page.js(note).await, json!("消えないで"));
        assert!(
            page.js("return document.activeElement.tagName === 'BUTTON'")
                .await
                .as_bool()
                .unwrap_or(false),
            "the focus stays"
        );
    });
}

#[test]
fn the_whole_way_can_be_gone_by_keyboard_alone() {
    in_browser(|page| async move {
        page.open("#/").await;
        page.key(TAB).await;
        assert!(
            page.focused().await.contains("本文へ移動"),
            "the first stop is the skip link"
        );
        page.key(ENTER).await;
        assert_eq!(
            page.js("return document.activeElement.tagName").await,
            json!("H1")
        );
        page.tab_to("はじめる").await;
        page.key(ENTER).await;
        for (answer, steps) in [("いわき市", 0), ("土木", 1), ("主事・技師", 0)] {
            // Focus follows to the heading of the new page, so the next stop is the page's own.
            page.until(
                "return document.activeElement.tagName === 'H1'",
                "focus is on the heading",
            )
            .await;
            page.tab_to("").await;
            while !page
                .js("return document.activeElement.type === 'radio'")
                .await
                .as_bool()
                .unwrap_or(false)
            {
                page.key(TAB).await;
            }
            page.key(SPACE).await;
            for _ in 0..steps {
                page.key(DOWN).await;
            }
            assert!(page.focused().await.contains(answer), "{answer}");
            page.tab_to("次へ").await;
            page.key(ENTER).await;
        }
        page.sees("6つの能力について").await;
        page.until(
            "return document.activeElement.tagName === 'H1'",
            "focus is on the heading",
        )
        .await;
        page.tab_to("始める").await;
        page.key(ENTER).await;
        for i in 1..=6 {
            page.sees(&format!("6項目中の{i}番目")).await;
            page.until(
                "return document.activeElement.tagName === 'H1'",
                "focus is on the heading",
            )
            .await;
            while !page
                .js("return document.activeElement.type === 'radio'")
                .await
                .as_bool()
                .unwrap_or(false)
            {
                page.key(TAB).await;
            }
            page.key(SPACE).await;
            page.key(DOWN).await;
            page.hears("保存しました").await;
            page.tab_to(if i < 6 {
                "次："
            } else {
                "強みと伸びしろを見る"
            })
            .await;
            page.key(ENTER).await;
        }
        page.sees("6項目のうち、「3 一人でできる」以上のものは、まだありません")
            .await;
        let answers = "return [...document.querySelectorAll('.result-table tbody td:nth-child(2)')].map(c => c.innerText)";
        assert_eq!(
            page.js(answers).await,
            json!(vec!["2 助けがあればできる"; 6]),
            "space, then down"
        );
        // Back against the direction of reading: nothing traps the focus.
        page.shift_tab().await;
        assert!(page.focused().await != "BODY");
    });
}

#[test]
fn every_address_can_be_reloaded_and_says_where_one_is() {
    in_browser(|page| async move {
        page.set_up().await;
        crate::history::add_records(&page).await;
        let mut titles = std::collections::BTreeSet::new();
        for hash in crate::axe::ADDRESSES {
            page.open(hash).await;
            let heads = page.js("return [...document.querySelectorAll('h1')].filter(h => h.checkVisibility()).length").await;
            assert_eq!(heads, json!(1), "one heading at {hash}");
            let title = page.js("return document.title").await.to_string();
            assert!(
                titles.insert(title.clone()),
                "{hash} shares the title {title}"
            );
        }
        page.open("#/no/such/page").await;
        page.sees("ページが見つかりません").await;
        page.press("使い方").await;
        page.sees("何から始めればよいですか").await;
    });
}
