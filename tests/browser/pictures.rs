//! Pictures of every screen for human eyes: `cargo xtask pictures`.

use std::path::PathBuf;

use serde_json::json;

use crate::cities::{choose_file, mine};
use crate::harness::{Page, env, in_browser};

/// Answers the six cards of a 主事 with one of each kind, and a note.
pub async fn fill(page: &Page) {
    let answers = [
        ("teamwork", "状況が変わっても安定してできる"),
        ("planning-imagination", "助けがあればできる"),
        ("explanation", "一人でできる"),
        ("information-gathering", "これから"),
        ("understanding-action", "機会がなかった"),
    ];
    for (id, answer) in answers {
        page.open(&format!("#/assess/{id}")).await;
        page.press(answer).await;
        page.hears("保存しました").await;
    }
    page.write("#note", "六月の研修で初めて司会をした。").await;
    page.hears("メモ").await;
}

pub async fn take(page: &Page, name: &str) {
    let only = std::env::var("MICHISHIRUBE_PICTURES_ONLY").unwrap_or_default();
    if !name.contains(&only) {
        return;
    }
    // The whole page, however long, with the sticky bar at its end.
    let size = page
        .js("return [innerWidth, document.documentElement.scrollHeight]")
        .await;
    let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 });
    let parameters = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let picture = page.devtools("Page.captureScreenshot", parameters).await;
    save(
        &format!("{name}.png"),
        picture["data"].as_str().unwrap_or_default(),
    );
}

pub async fn print(page: &Page, name: &str) -> usize {
    let bytes = pdf(page, name).await;
    let text = String::from_utf8_lossy(&bytes);
    text.matches("/Type /Page\n").count()
}

/// The page on paper.
pub async fn pdf(page: &Page, name: &str) -> Vec<u8> {
    let parameters = json!({ "preferCSSPageSize": true, "printBackground": false });
    let pdf = page.devtools("Page.printToPDF", parameters).await;
    save(
        &format!("{name}.pdf"),
        pdf["data"].as_str().unwrap_or_default(),
    )
}

fn save(name: &str, base64: &str) -> Vec<u8> {
    let bytes = decode(base64);
    if let Ok(folder) = std::env::var("MICHISHIRUBE_PICTURES") {
        let path = PathBuf::from(folder).join(name);
        std::fs::write(&path, &bytes).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    }
    bytes
}

fn decode(base64: &str) -> Vec<u8> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD
        .decode(base64)
        .expect("base64")
}

const SIZES: [(&str, u32, u32); 2] = [("wide", 1280, 640), ("narrow", 390, 844)];

#[test]
#[ignore = "for human eyes: cargo xtask pictures"]
fn pictures() {
    in_browser(|page| async move {
        let _ = env("MICHISHIRUBE_PICTURES");
        for (size, width, height) in SIZES {
            page.window(width, height).await;
            page.open("#/").await;
            page.js("localStorage.clear()").await;
            page.open("#/").await;
            take(&page, &format!("{size}-00-welcome")).await;
            page.open("#/data").await;
            take(&page, &format!("{size}-01-data-empty")).await;
            page.open("#/result").await;
            take(&page, &format!("{size}-02-result-not-set-up")).await;
            page.open("#/start/municipality").await;
            page.press("次へ").await;
            take(&page, &format!("{size}-03-question-error")).await;
            page.set_up().await;
            page.open("#/result").await;
            take(&page, &format!("{size}-04-result-empty")).await;
            page.open("#/").await;
            take(&page, &format!("{size}-05-home-begin")).await;
            fill(&page).await;
            crate::notes::write_one(&page).await;
            crate::history::add_records(&page).await;
            crate::growth::fill(&page).await;
            page.open("#/career").await;
            take(&page, &format!("{size}-06-career-empty")).await;
            crate::road::put_long_road(&page).await;
            for (i, hash) in crate::axe::ADDRESSES.iter().enumerate() {
                page.open(hash).await;
                let name = hash.trim_start_matches("#/").replace('/', "-");
                take(&page, &format!("{size}-{:02}-{name}", 10 + i)).await;
            }
            page.open("#/assess/explanation").await;
            page.press("ひとつ下・ひとつ上の職位では").await;
            take(&page, &format!("{size}-30-ladder")).await;
            page.open("#/data").await;
            page.press("すべて消す手続きに進む").await;
            page.press("この端末の記録をすべて消す").await;
            take(&page, &format!("{size}-31-erase")).await;
            page.open("#/no/such/page").await;
            take(&page, &format!("{size}-32-unknown")).await;
            page.store("michishirube/g1/sheet/iwaki/shusa", "{\"torn")
                .await;
            page.open("#/data").await;
            take(&page, &format!("{size}-33-damaged")).await;
            page.js("localStorage.removeItem('michishirube/g1/sheet/iwaki/shusa')")
                .await;
            for (i, (city, name)) in [
                ("安中市", "annaka"),
                ("郡山市", "koriyama"),
                ("会津若松市", "aizu"),
            ]
            .into_iter()
            .enumerate()
            {
                page.open("#/start/municipality").await;
                page.press(city).await;
                page.press("次へ").await;
                page.sees("あなたの職種はどれですか").await;
                for part in [
                    "",
                    "/abilities",
                    "/measures",
                    "/indicators",
                    "/guide",
                    "/checkup",
                ] {
                    page.open(&format!("#/policy{part}")).await;
                    let part = part.trim_start_matches('/');
                    take(&page, &format!("{size}-4{i}-{name}-{part}")).await;
                }
            }
            page.open("#/policy/packs").await;
            choose_file(&page, "torn.json", b"{\"format\": 1,,}").await;
            page.sees("何も変わっていません").await;
            take(&page, &format!("{size}-50-packs-refused")).await;
            let odd = json!({ "organization": "<b>わが市</b>", "suports": [], "trainings": [{ "id": "x" }] });
            choose_file(&page, "mine.json", mine(odd).as_bytes()).await;
            page.sees("読み込む内容").await;
            take(&page, &format!("{size}-51-packs-preview")).await;
            page.press("この端末で使う").await;
            page.hears("使い始めました").await;
            take(&page, &format!("{size}-52-packs-own")).await;
            page.js("localStorage.removeItem('michishirube/pack/wagashi')")
                .await;
            page.open("#/assess").await;
            page.sees("枠組みを開けませんでした").await;
            take(&page, &format!("{size}-53-missing")).await;
            page.open("#/start/municipality").await;
            page.press("いわき市").await;
            page.press("次へ").await;
            page.sees("あなたの職種はどれですか").await;
        }
        page.window(1280, 640).await;
        let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        page.devtools("Emulation.setEmulatedMedia", dark).await;
        for hash in [
            "#/",
            "#/assess/explanation",
            "#/result",
            "#/career",
            "#/data",
        ] {
            page.open(hash).await;
            let name = hash.trim_start_matches("#/").replace('/', "-");
            take(&page, &format!("dark-{name}")).await;
        }
        let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        page.devtools("Emulation.setEmulatedMedia", forced).await;
        for hash in ["#/assess/explanation", "#/result", "#/career"] {
            page.open(hash).await;
            let name = hash.trim_start_matches("#/").replace('/', "-");
            take(&page, &format!("forced-{name}")).await;
        }
        page.devtools("Emulation.setEmulatedMedia", json!({ "features": [] }))
            .await;
        page.open("#/result").await;
        print(&page, "print-result").await;
        for (i, hash) in [
            "/2026-04-15-000000000002",
            "",
            "/2025-10-01-000000000001/2026-11-02-000000000003",
        ]
        .into_iter()
        .enumerate()
        {
            page.open(&format!("#/history{hash}")).await;
            print(&page, &format!("print-history-{i}")).await;
        }
        for (hash, name) in [
            ("#/result", "print-result"),
            ("#/ahead", "print-ahead"),
            ("#/focus", "print-focus"),
            ("#/interview", "print-interview"),
        ] {
            page.open(hash).await;
            print(&page, name).await;
        }
        for name in ["advice", "tracks", "stairs"] {
            page.open(&format!("#/career/{name}")).await;
            print(&page, &format!("print-career-{name}")).await;
        }
        page.open("#/policy/abilities").await;
        print(&page, "print-abilities").await;
        page.open("#/policy/indicators").await;
        print(&page, "print-indicators").await;
        page.open("#/career").await;
        print(&page, "print-career").await;
        crate::plans::pictures(&page).await;
        crate::suggest::pictures(&page).await;
        crate::catalogue::pictures(&page).await;
        page.open("#/start/municipality").await;
        page.press("会津若松市").await;
        page.press("次へ").await;
        page.sees("あなたの職種はどれですか").await;
        page.open("#/policy/measures").await;
        print(&page, "print-measures").await;
    });
}

#[test]
fn the_result_prints_on_one_page() {
    in_browser(|page| async move {
        page.set_up().await;
        fill(&page).await;
        page.open("#/result").await;
        assert_eq!(print(&page, "print-result").await, 1, "pages");
        // The longest there are: a next step, or an occasion to ask for, for every card of the grade
        // with most of them.
        for (answer, radio) in [("これから", 0), ("機会がなかった", 5)] {
            for id in [
                "teamwork",
                "planning-imagination",
                "explanation",
                "information-gathering",
                "understanding-action",
                "knowledge-skills",
            ] {
                page.open(&format!("#/assess/{id}")).await;
                page.press(answer).await;
                let is_chosen = format!("return document.querySelector('#rating-{radio}').checked");
                page.until(&is_chosen, "it is chosen").await;
            }
            page.open("#/result").await;
            let pages = print(&page, "print-longest").await;
            assert_eq!(pages, 1, "pages of the longest, {answer}");
        }
    });
}
