//! 資格 and デジタルの学び: what one holds, wants and plans, from the lists of the documents.

use crate::cities::choose;
use crate::harness::{Page, in_browser};

/// How many rows of enrolments stand in the store.
async fn kept(page: &Page) -> usize {
    let stored = page.stored().await;
    let mut count = 0;
    for (key, text) in &stored {
        let is_one = key.contains("/enrolment/");
        let is_there = !text.as_str().unwrap_or_default().contains("\"body\":null");
        count += usize::from(is_one && is_there);
    }
    count
}

#[test]
fn qualifications_are_held_aimed_at_and_taken_back() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/training/qualifications").await;
        page.sees("いわき市の文書に載っている資格").await;
        page.press_first("[aria-label='「ITパスポート」をめざす']")
            .await;
        page.hears("研修の計画と記録").await;
        page.sees("めざしています").await;
        page.press_first("[aria-label='「基本情報技術者」を持っている']")
            .await;
        page.sees("持っています").await;
        assert_eq!(kept(&page).await, 2);
        page.press("元に戻す").await;
        page.until(
            "return !document.body.innerText.includes('持っています')",
            "it is taken back",
        )
        .await;
        assert_eq!(kept(&page).await, 1);
        page.reload().await;
        page.sees("めざしています").await;
        page.press("持っている資格を書く").await;
        page.until(
            "return location.hash.startsWith('#/training/plan/')",
            "its record opens",
        )
        .await;
        assert_eq!(kept(&page).await, 2);
    });
}

#[test]
fn a_step_of_the_digital_lane_goes_into_the_plan_once() {
    in_browser(|page| async move {
        page.set_up().await;
        choose(&page, "安中市", "職種の区分なし", "係員").await;
        page.open("#/training/digital").await;
        page.sees("市の文書にある取組10件です").await;
        let name = "[aria-label='「データリテラシーの強化」を学びの計画に入れる']";
        page.press_first(name).await;
        page.sees("計画にあります（希望）").await;
        assert_eq!(kept(&page).await, 1);
        let gone = format!("return !document.querySelector(\"{name}\")");
        page.until(&gone, "it can't be planned twice").await;
        page.open("#/training").await;
        page.sees("データリテラシーの強化").await;
        page.open("#/interview").await;
        page.sees("今年度の学び").await;
    });
}
