//! 点検の記録: compared, written to, removed with a second thought, printed.

use std::collections::BTreeMap;

use serde_json::json;

use crate::harness::{Page, in_browser};
use crate::pictures::print;

/// A store with three records (`tests/it/records.rs` holds it against the code).
const STORE: &str = include_str!("../fixtures/records.json");

const FIRST: &str = "2025-10-01-000000000001";
const SECOND: &str = "2026-04-15-000000000002";
const THIRD: &str = "2026-11-02-000000000003";

/// Puts the records beside what the store has already.
pub async fn add_records(page: &Page) {
    let store: BTreeMap<String, String> = serde_json::from_str(STORE).expect("the fixture");
    for (key, text) in store.iter().filter(|(key, _)| key.contains("/snapshot/")) {
        page.store(key, text).await;
    }
}

/// The whole store of the fixture, in a browser that had none.
async fn open(page: &Page, hash: &str) {
    page.open("#/").await;
    let store: BTreeMap<String, String> = serde_json::from_str(STORE).expect("the fixture");
    for (key, text) in &store {
        page.store(key, text).await;
    }
    page.open(hash).await;
}

const TABLE: &str = "return [...document.querySelectorAll('table tbody tr')].map(r => \
     [...r.children].map(c => c.innerText.trim()).join('｜'))";

#[test]
fn two_records_are_chosen_and_compared_the_earlier_first() {
    in_browser(|page| async move {
        open(&page, "#/history").await;
        page.sees("記録（3件、新しい順）").await;
        page.sees("6項目中5項目が基準以上・ほかに旧項目1項目").await;
        // The latest two, until the person chooses others.
        page.press("比べる").await;
        page.sees("令和8年4月15日と令和8年11月2日の比較").await;
        page.sees("職位が違うため、同じ能力でも求められる文が違います")
            .await;
        page.sees_not("古いほうの記録を先にして並べました").await;
        page.press("点検の記録へ").await;
        page.js(
            "for (const [id, at] of [['compare-one', 1], ['compare-other', 2]]) { \
               const s = document.getElementById(id); s.selectedIndex = at; \
               s.dispatchEvent(new Event('change', { bubbles: true })); }",
        )
        .await;
        page.press("比べる").await;
        page.sees("令和7年10月1日と令和8年4月15日の比較").await;
        page.sees("古いほうの記録を先にして並べました").await;
        page.sees("上がったもの1項目、下がったもの1項目、答え方が変わったもの2項目、変わらないもの2項目、求められなくなったもの1項目です。")
            .await;
        let groups = "return [...document.querySelectorAll('.changes li h3')].map(h => \
             h.closest('section').querySelector('h2').innerText.replace(/（.*/, '') + '｜' + h.innerText \
             + '｜' + h.nextElementSibling.innerText)";
        assert_eq!(
            page.js(groups).await,
            json!([
                "▲ 上がった｜指導力｜2 助けがあればできる → 4 状況が変わっても安定してできる",
                "▼ 下がった｜計画・想像力｜3 一人でできる → 2 助けがあればできる",
                "◇ 答え方が変わった｜情報分析力｜機会がなかった → 3 一人でできる",
                "◇ 答え方が変わった｜知識・技術｜未回答 → 3 一人でできる",
                "＝ 変わらない｜説得力｜3 一人でできる → 3 一人でできる",
                "＝ 変わらない｜理解・行動力｜4 状況が変わっても安定してできる → 4 状況が変わっても安定してできる",
                "－ 求められなくなった｜協調性｜点検になし → 3 一人でできる（旧項目）",
            ])
        );
        // The table says the same, in its own order of cells.
        let cells = page.js(TABLE).await;
        let lines = page.js(groups).await;
        let turned: Vec<_> = lines
            .as_array()
            .expect("lines")
            .iter()
            .map(|line| {
                let line = line.as_str().expect("a line");
                let parts: Vec<_> = line.split('｜').collect();
                format!(
                    "{}｜{}｜{}",
                    parts[1],
                    parts[2].replace(" → ", "｜"),
                    parts[0]
                )
            })
            .collect();
        assert_eq!(cells, json!(turned));
        // What was asked in other words can be read in both.
        page.press("文言が変わりました").await;
        page.sees("案の狙いを、結論と根拠をそろえ、相手の負担まで話す。")
            .await;
        page.sees("新任の窓口に二度同席した。").await;

        page.open(&format!("#/history/{FIRST}/{FIRST}")).await;
        page.sees("同じ記録がふたつ選ばれています").await;
        page.open(&format!("#/history/{FIRST}/2020-01-01-none"))
            .await;
        page.sees("この記録は見つかりません").await;
    });
}

#[test]
fn each_line_over_time_says_what_its_row_says() {
    in_browser(|page| async move {
        open(&page, "#/history").await;
        page.sees("能力ごとの移り変わり").await;
        assert_eq!(
            page.js(TABLE).await,
            json!([
                "指導力｜2 助けがあればできる｜4 状況が変わっても安定してできる｜3 B",
                "企画立案力｜点検になし｜点検になし｜2 C",
                "説得力｜3 一人でできる｜3 一人でできる｜2 C",
                "情報分析力｜機会がなかった｜3 一人でできる｜担当外",
                "理解・行動力｜4 状況が変わっても安定してできる｜4 状況が変わっても安定してできる｜5 S",
                "計画・想像力｜3 一人でできる｜2 助けがあればできる｜点検になし",
                "知識・技術｜未回答｜3 一人でできる｜点検になし",
                "協調性｜点検になし｜3 一人でできる（旧項目）｜点検になし",
            ])
        );
        // Per ability: what stands over the columns, how many lines are drawn, how many seams.
        let charts = "return [...document.querySelectorAll('.courses figure')].map(f => [ \
             f.querySelector('h3').innerText, \
             [...f.querySelectorAll('.course-caption')].map(t => t.textContent.trim()).join(' '), \
             f.querySelectorAll('.radar-line').length, f.querySelectorAll('.course-seam').length].join('｜'))";
        assert_eq!(
            page.js(charts).await,
            json!([
                "指導力｜2 4 3｜1｜1",
                "企画立案力｜－ － 2｜0｜0",
                "説得力｜3 3 2｜1｜1",
                "情報分析力｜◇ 3 ◇｜0｜1",
                "理解・行動力｜4 4 5｜1｜1",
                "計画・想像力｜3 2 －｜1｜0",
                "知識・技術｜未 3 －｜0｜0",
            ])
        );
        page.sees("図の期間の点検になかった能力：協調性").await;
        page.sees("令和7年10月1日の「3 一人でできる」から、令和8年4月15日の「2 助けがあればできる」まで、2回。")
            .await;
        page.sees("職位か尺度が変わってからは、令和8年11月2日は「3 B」です。")
            .await;
    });
}

#[test]
fn a_remark_is_kept_and_nothing_else_of_a_record_changes() {
    in_browser(|page| async move {
        open(&page, &format!("#/history/{FIRST}")).await;
        page.sees("令和7年10月1日の点検（主査・技査）").await;
        let answers = "return [...document.querySelectorAll('.answers h3')].map(h => h.innerText)";
        let before = page.js(answers).await;
        page.write("#remark", "面談の前に読み返した。").await;
        page.hears("保存しました：点検の記録").await;
        page.reload().await;
        page.sees("令和7年10月1日の点検（主査・技査）").await;
        let remark = "return document.querySelector('#remark').value";
        assert_eq!(page.js(remark).await, json!("面談の前に読み返した。"));
        assert_eq!(page.js(answers).await, before);
        page.open("#/history").await;
        page.sees("面談の前に読み返した。").await;
        // When the municipality's file can't be had, the records still say everything.
        page.devtools("Network.enable", json!({})).await;
        page.devtools("Network.setBlockedURLs", json!({ "urls": ["*/packs/*"] }))
            .await;
        page.open("#/assess").await;
        page.sees("枠組みを開けませんでした").await;
        page.open(&format!("#/history/{FIRST}")).await;
        page.sees("能力ごとの答え").await;
        assert_eq!(page.js(answers).await, before, "without a framework");
    });
}

#[test]
fn a_record_is_removed_with_a_second_thought_and_can_be_brought_back() {
    in_browser(|page| async move {
        open(&page, &format!("#/history/{SECOND}")).await;
        let before = page.stored().await;
        page.press("消す手続きに進む").await;
        page.sees("答え7件、メモ2件、覚え書きが消えます。").await;
        assert!(
            page.focused().await.contains("を消しますか"),
            "focus follows"
        );
        crate::axe::check(&page, "the second thought").await;
        page.press("やめる").await;
        page.sees_not("を消しますか").await;
        assert_eq!(page.stored().await, before, "nothing happened");
        page.press("消す手続きに進む").await;
        page.press("この記録を消す").await;
        page.sees("記録（2件、新しい順）").await;
        page.hears("点検の記録を消しました。").await;
        let key = format!("michishirube/g1/snapshot/{SECOND}");
        let stored = page.stored().await;
        let left = stored[&key].as_str().expect("what is left of it");
        assert!(
            !left.contains("引継書"),
            "nothing of its content is left: {left}"
        );
        page.press("元に戻す").await;
        page.sees("記録（3件、新しい順）").await;
        page.reload().await;
        page.sees("五月の面談で、引継書のことを話した。").await;
        page.open(&format!("#/history/{THIRD}")).await;
        page.press("消す手続きに進む").await;
        page.press("この記録を消す").await;
        page.hears("点検の記録を消しました。").await;
        // On the way to another page it is final.
        page.press("今やること").await;
        page.sees_not("元に戻す").await;
        page.open(&format!("#/history/{THIRD}")).await;
        page.sees("この記録は見つかりません").await;
    });
}

#[test]
fn a_record_and_a_comparison_print_on_one_page_without_notes_unless_asked() {
    in_browser(|page| async move {
        open(&page, &format!("#/history/{SECOND}")).await;
        page.sees("能力ごとの答え").await;
        assert_eq!(print(&page, "print-record").await, 1, "pages of a record");
        let print_media = json!({ "media": "print" });
        let note = "引継書を書き直し、後任が一人で締切に間に合った。";
        page.devtools("Emulation.setEmulatedMedia", print_media.clone())
            .await;
        page.sees("本人の自己点検です。人事評価ではありません。")
            .await;
        page.sees_not(note).await;
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
            .await;
        page.press("メモも印刷する").await;
        page.devtools("Emulation.setEmulatedMedia", print_media)
            .await;
        page.sees(note).await;
        page.sees("五月の面談で、引継書のことを話した。").await;
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))
            .await;
        page.open(&format!("#/history/{SECOND}/{THIRD}")).await;
        page.sees("の比較").await;
        assert_eq!(
            print(&page, "print-compare").await,
            1,
            "pages of a comparison"
        );
    });
}
