//! A municipality dropped in beside the others, a broken one, one from a file, and going from one to
//! another: the notebook goes along and loses nothing.

use fantoccini::Locator;
use serde_json::{Value, json};

use crate::harness::{Page, in_browser};
use crate::site::Site;

/// A city of a few lines that builds on the standard.
pub fn mine(different: Value) -> String {
    let mut pack = json!({
        "format": 1, "id": "wagashi", "name": "わが市の方針", "organization": "わが市", "edition": "2026-11",
        "extends": "standard",
        "supports": [{"id": "talk", "name": "なんでも相談室", "kind": "相談したい", "about": "話せます。", "how": "電話します。"}],
    });
    for (name, value) in different.as_object().expect("an object") {
        pack[name] = value.clone();
    }
    pack.to_string()
}

async fn at(page: &Page, site: &Site, hash: &str) {
    page.client.goto("about:blank").await.expect("about:blank");
    page.client
        .goto(&format!("{}{hash}", site.url))
        .await
        .expect("the page");
    page.ready().await;
}

pub async fn choose(page: &Page, city: &str, family: &str, grade: &str) {
    page.go("#/start/municipality").await;
    page.press(city).await;
    page.press("次へ").await;
    page.until(
        "return location.hash !== '#/start/municipality'",
        "the framework opens",
    )
    .await;
    // Nothing to ask again when one comes back to a city whose questions are answered.
    page.go("#/start/family").await;
    page.press(family).await;
    page.go("#/start/grade").await;
    page.press(grade).await;
    page.hears(grade).await;
}

pub async fn choose_file(page: &Page, name: &str, bytes: &[u8]) {
    let path = page.downloads.join(name);
    std::fs::write(&path, bytes).expect("a file");
    let field = page
        .client
        .find(Locator::Css("#pack-file"))
        .await
        .expect("the field");
    field
        .send_keys(&path.to_string_lossy())
        .await
        .expect("a file");
}

#[test]
fn a_city_dropped_in_beside_the_others_appears_without_a_rebuild() {
    in_browser(|page| async move {
        let site = Site::copy("dropped");
        site.drop_pack("wagashi.json", &mine(json!({})));
        site.list("wagashi", "わが市");
        at(&page, &site, "#/").await;
        for words in [
            "はじめる",
            "わが市",
            "次へ",
            "職種の区分なし",
            "次へ",
            "係長",
            "次へ",
        ] {
            page.press(words).await;
        }
        page.sees("4つの能力について").await;
        page.press("始める").await;
        page.press("一人でできる").await;
        page.hears("保存しました").await;
        page.reload().await;
        page.go("#/assess").await;
        page.sees("4項目中1項目に回答済み").await;
        page.go("#/policy/guide/talk").await;
        page.sees("なんでも相談室").await;
        page.go("#/policy/abilities").await;
        page.sees("わが市の文書には、職位ごとの能力の定義がありません")
            .await;

        // The file breaks: everything is still there, and it is said what is wrong.
        let before = page.stored().await;
        site.drop_pack(
            "wagashi.json",
            "{\n \"format\": 1,\n \"id\": \"wagashi\",,\n}",
        );
        at(&page, &site, "#/assess").await;
        page.sees("枠組みを開けませんでした").await;
        page.sees("3行目").await;
        page.sees("回答1件").await;
        assert_eq!(page.stored().await, before);
        // Another city can be chosen meanwhile, and the broken one can't.
        choose(&page, "いわき市", "一般事務", "係長").await;
        page.go("#/start/municipality").await;
        page.press("わが市").await;
        page.press("次へ").await;
        page.sees("この市町村の枠組みを開けませんでした").await;
        page.sees("3行目").await;
        crate::axe::check(&page, "a city that doesn't open").await;
        // Mended, it goes on where it was.
        site.drop_pack("wagashi.json", &mine(json!({})));
        choose(&page, "わが市", "職種の区分なし", "係長").await;
        page.go("#/assess").await;
        page.sees("4項目中1項目に回答済み").await;
    });
}

#[test]
fn going_from_city_to_city_loses_no_answer() {
    in_browser(|page| async move {
        page.open("#/").await;
        let cities = [
            ("いわき市", "一般事務", "係長", "5項目中1項目に回答済み"),
            ("安中市", "職種の区分なし", "係員", "4項目中1項目に回答済み"),
            ("郡山市", "職種の区分なし", "係員", "4項目中1項目に回答済み"),
        ];
        for (city, family, grade, progress) in cities {
            choose(&page, city, family, grade).await;
            page.go("#/assess").await;
            page.press("始める").await;
            page.press("一人でできる").await;
            page.hears("保存しました").await;
            page.go("#/assess").await;
            page.sees(progress).await;
        }
        for (city, family, grade, progress) in cities {
            choose(&page, city, family, grade).await;
            page.reload().await;
            page.go("#/assess").await;
            page.sees(progress).await;
        }
        page.go("#/data").await;
        let sheets = "return document.querySelectorAll('tbody tr').length";
        assert_eq!(page.js(sheets).await, json!(3), "three sheets are kept");
    });
}

#[test]
fn a_file_is_looked_at_before_it_is_used_and_can_be_taken_out_again() {
    in_browser(|page| async move {
        page.set_up().await;
        let before = page.stored().await;
        page.go("#/policy/packs").await;
        // Files that are no pack say why and change nothing.
        for (name, bytes, word) in [
            ("shift-jis.json", &b"{\"name\": \"\x82\xed\"}"[..], "UTF-8"),
            ("utf-16.json", b"\xff\xfe{\0}\0", "UTF-16"),
            ("nan.json", b"{\"format\": NaN}", "JSONとして読めません"),
            ("huge.json", b"{\"format\": 1e999}", "数が大きすぎて"),
            ("table.json", b"[1, 2]", "枠組みのファイルではありません"),
            ("large.json", &vec![b' '; 4_000_001], "大きすぎます"),
        ] {
            choose_file(&page, name, bytes).await;
            page.sees(word).await;
            page.sees("何も変わっていません").await;
        }
        crate::axe::check(&page, "a refused file").await;
        let evil = "<img src=x onerror=\"document.title='!'\">わが市";
        choose_file(
            &page,
            "mine.json",
            mine(json!({ "organization": evil })).as_bytes(),
        )
        .await;
        page.sees("読み込む内容").await;
        page.sees("タグのような書き方があります").await;
        assert_eq!(
            page.js("return document.querySelectorAll('main img').length")
                .await,
            json!(0)
        );
        crate::axe::check(&page, "a preview").await;
        assert_eq!(page.stored().await, before, "looking changes nothing");
        page.press("やめる").await;
        page.sees("何も変わっていません").await;

        choose_file(&page, "mine.json", mine(json!({})).as_bytes()).await;
        page.press("この端末で使う").await;
        page.hears("わが市の枠組みをこの端末に保存し").await;
        page.reload().await;
        page.go("#/policy").await;
        page.sees("わが市").await;
        page.go("#/policy/packs").await;
        page.press("わが市の枠組みを外す").await;
        page.hears("外しました").await;
        page.reload().await;
        page.sees("枠組みの入れ替え").await;
        page.go("#/").await;
        page.sees("枠組みを開けませんでした").await;
        page.press("市町村を選び直す").await;
        page.press("いわき市").await;
        page.press("次へ").await;
        page.sees("あなたの職種はどれですか").await;
    });
}
