//! Two tabs of one person: nothing that either wrote is lost, and both show it.

use serde_json::json;

use crate::harness::{Page, at, in_browser};

/// A second tab at this hash; answers the handles of the first and the second.
async fn second_tab(page: &Page, hash: &str) -> [fantoccini::wd::WindowHandle; 2] {
    let first = page.client.window().await.expect("the first tab");
    let second = page
        .client
        .new_window(true)
        .await
        .expect("a second tab")
        .handle;
    page.client
        .switch_to_window(second.clone())
        .await
        .expect("the second tab");
    page.client.goto(&at(hash)).await.expect("the page");
    page.ready().await;
    [first, second]
}

async fn to(page: &Page, tab: &fantoccini::wd::WindowHandle) {
    page.client
        .switch_to_window(tab.clone())
        .await
        .expect("the other tab");
}

#[test]
fn what_one_tab_writes_stands_in_the_other_and_both_go_on() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        let [first, second] = second_tab(&page, "#/assess/explanation").await;
        page.press("一人でできる").await;
        page.hears("保存しました").await;
        to(&page, &first).await;
        page.hears("別の画面での変更").await;
        page.press("助けがあればできる").await;
        page.hears("保存しました").await;
        page.go("#/assess").await;
        page.sees("6項目中2項目に回答済み").await;
        to(&page, &second).await;
        page.go("#/assess").await;
        page.sees("6項目中2項目に回答済み").await;
        page.reload().await;
        page.sees("6項目中2項目に回答済み").await;
    });
}

#[test]
fn a_tab_that_heard_nothing_joins_both_notes_and_says_so() {
    in_browser(|page| async move {
        page.set_up().await;
        // The first tab goes deaf: as one that is frozen while the other writes.
        page.before_each_page(
            "addEventListener('storage', e => e.stopImmediatePropagation(), true)",
        )
        .await;
        page.open("#/assess/teamwork").await;
        let [first, _] = second_tab(&page, "#/assess/teamwork").await;
        page.write("#note", "ふたつめの画面").await;
        page.press("一人でできる").await;
        page.hears("保存しました").await;
        to(&page, &first).await;
        page.write("#note", "あ").await;
        let note = page
            .js("return document.querySelector('#note').value")
            .await;
        let note = note.as_str().unwrap_or_default();
        assert!(
            note.contains("ふたつめの画面") && note.contains('あ'),
            "{note}"
        );
        let chosen = page
            .js("return document.querySelectorAll('input:checked').length")
            .await;
        assert_eq!(chosen, json!(1), "the other tab's answer is taken in");
        page.reload().await;
        let kept = page
            .js("return document.querySelector('#note').value")
            .await;
        assert_eq!(kept, json!(note));
    });
}

#[test]
fn erasing_in_one_tab_empties_the_other() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        page.press("一人でできる").await;
        let [first, _] = second_tab(&page, "#/data").await;
        page.press("すべて消す手続きに進む").await;
        page.press("元に戻せないことを確認しました").await;
        page.press("この端末の記録をすべて消す").await;
        page.sees("みちしるべへようこそ").await;
        assert!(page.stored().await.is_empty());
        to(&page, &first).await;
        page.sees("先に、はじめの質問").await;
        assert!(
            page.stored().await.is_empty(),
            "the other tab wrote it back"
        );
    });
}
