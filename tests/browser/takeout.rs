//! The notebook out to a file and back in another browser.

use fantoccini::Locator;
use serde_json::json;

use crate::harness::{Page, in_browser};

async fn choose(page: &Page, path: &std::path::Path) {
    let field = page
        .client
        .find(Locator::Css("#import-file"))
        .await
        .expect("the field");
    field
        .send_keys(&path.to_string_lossy())
        .await
        .expect("a file");
}

#[test]
fn the_notebook_goes_into_a_file_and_comes_back_from_it() {
    in_browser(|page| async move {
        page.allow_downloads().await;
        page.set_up().await;
        crate::pictures::fill(&page).await;
        page.open("#/").await;
        page.sees("まだファイルに書き出していません").await;
        page.open("#/data").await;
        page.press("ファイルに書き出す").await;
        page.hears("回答5件・メモ1件").await;
        let (path, _) = page.downloaded().await;
        page.sees("今日（令和").await;

        // Another browser: nothing is there.
        page.js("localStorage.clear()").await;
        page.open("#/data").await;
        page.sees("まだ記録はありません").await;
        choose(&page, &path).await;
        page.sees("読み込む内容").await;
        let counts =
            "return [...document.querySelectorAll('.panel tbody td')].map(c => c.innerText)";
        assert_eq!(page.js(counts).await, json!(["0", "1", "0", "5", "0", "1"]));
        crate::axe::check(&page, "the preview of a file").await;
        page.press("この内容に入れ替える").await;
        page.hears("入れ替えました").await;
        page.open("#/assess/understanding-action").await;
        let note = page
            .js("return document.querySelector('#note').value")
            .await;
        assert_eq!(note, json!("六月の研修で初めて司会をした。"));

        // And back to what was there before, even after a reload.
        page.open("#/data").await;
        page.press("入れ替える前に戻す").await;
        page.sees("回答5件・メモ1件が、入れ替える前の内容に置き換わります")
            .await;
        page.press("置き換える").await;
        page.hears("入れ替える前の内容に戻しました").await;
        page.sees("まだ記録はありません").await;
    });
}

#[test]
fn a_file_that_is_none_of_ours_is_explained_and_changes_nothing() {
    in_browser(|page| async move {
        page.set_up().await;
        crate::pictures::fill(&page).await;
        let before = page.stored().await;
        let rows = [
            ("text.json", "これはJSONではない", "1行目の"),
            (
                "other.json",
                "{\"kind\":\"something\"}",
                "みちしるべのファイルではありません",
            ),
            (
                "newer.json",
                "{\"kind\":\"michishirube-notebook\",\"format\":99}",
                "新しい版",
            ),
            (
                "torn.json",
                "{\"kind\":\"michishirube-notebook\",\"form",
                "1行目の",
            ),
            (
                "hollow.json",
                "{\"kind\":\"michishirube-notebook\",\"format\":1}",
                "読める記録がひとつも",
            ),
        ];
        page.open("#/data").await;
        for (name, text, words) in rows {
            let path = page.downloads.join(name);
            std::fs::write(&path, text).expect("a file");
            choose(&page, &path).await;
            page.sees(words).await;
            assert_eq!(page.stored().await, before, "{name}");
        }
        crate::axe::check(&page, "a refused file").await;
        let path = page.downloads.join("large.json");
        std::fs::write(&path, vec![b' '; 33 * 1024 * 1024]).expect("a file");
        choose(&page, &path).await;
        page.sees("大きすぎます").await;
        assert_eq!(page.stored().await, before);
    });
}
