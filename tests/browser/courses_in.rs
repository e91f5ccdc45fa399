//! HR's list through the real file field: looked at, corrected, kept, exchanged, and refused without a trace.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::Locator;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::harness::{Page, in_browser};

const KEPT: &str = "michishirube/courses/iwaki";

fn fixture(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/courses");
    folder.join(name)
}

async fn choose(page: &Page, path: &Path) {
    let field = Locator::Css("#courses-file");
    let field = page.client.find(field).await.expect("the field");
    field
        .send_keys(&path.to_string_lossy())
        .await
        .expect("a file");
}

async fn choose_made(page: &Page, name: &str, bytes: &[u8]) {
    let path = page.downloads.join(name);
    std::fs::write(&path, bytes).expect("a file");
    choose(page, &path).await;
}

/// What was downloaded under this name.
async fn downloaded(page: &Page, name: &str) -> String {
    let path = page.downloads.join(name);
    for _ in 0..200 {
        if let Ok(text) = std::fs::read_to_string(&path) {
            return text;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{name} was not downloaded");
}

/// The kept list, as it is stored.
async fn kept(page: &Page) -> Value {
    let text = page.stored().await.remove(KEPT).expect("a list is kept");
    serde_json::from_str(text.as_str().expect("a text")).expect("it is JSON")
}

fn titles(list: &Value) -> Vec<&str> {
    let courses = list["courses"].as_array().expect("courses");
    courses.iter().filter_map(|c| c["title"].as_str()).collect()
}

async fn pick(page: &Page, id: &str, option: &str) {
    let script = format!(
        "const list = document.getElementById({});
         list.selectedIndex = [...list.options].findIndex(o => o.text === {});
         list.dispatchEvent(new Event('change', {{ bubbles: true }}))",
        json!(id),
        json!(option)
    );
    page.js(&script).await;
}

fn bomb() -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for name in [
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/worksheets/sheet1.xml",
    ] {
        writer.start_file(name, packed).expect("a part");
        let size = if name.starts_with("xl") { 200 } else { 1 };
        let zeros = vec![b' '; 1024 * 1024];
        for _ in 0..size {
            writer.write_all(&zeros).expect("its content");
        }
    }
    writer.finish().expect("an archive").into_inner()
}

#[test]
fn a_list_from_a_file_is_looked_at_corrected_and_kept() {
    in_browser(|page| async move {
        page.allow_downloads().await;
        page.set_up().await;
        page.open("#/training/import").await;
        page.sees("まだ取り込んでいません").await;
        let before = page.stored().await;
        page.press("読み取れる列と書き方").await;
        page.press("見本のCSVをダウンロードする").await;
        let sample = downloaded(&page, "研修一覧の見本.csv").await;
        assert!(sample.contains("係長級マネジメント研修"));

        // As Excel writes a CSV in Japan.
        choose(&page, &fixture("shift-jis.csv")).await;
        page.focuses("「shift-jis.csv」の読み方").await;
        page.sees("6行のうち、研修として読めたのは5行、読めなかったのは1行です。")
            .await;
        page.sees("令和8年4月2日～令和8年4月3日").await;
        page.sees("市民課の窓口職員").await;
        page.sees("暦にない日か、始まりより前の終わりです").await;
        crate::axe::check(&page, "a list before it is kept").await;
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        page.window(320, 640).await;
        assert_eq!(page.js(wide).await, json!(true));
        page.window(1280, 640).await;
        page.press("すべてをCSVで受け取る").await;
        let troubles = downloaded(&page, "研修一覧で確かめてほしいところ.csv").await;
        assert_eq!(troubles.lines().count(), 7, "a heading and six: {troubles}");
        assert_eq!(page.stored().await, before, "looking changes nothing");

        // Another column, told by hand.
        pick(&page, "courses-column-9", "使わない").await;
        page.sees("使わない列：J列　受講料").await;
        page.press_first("section .button:not([data-variant])")
            .await;
        page.hears("研修一覧を5件").await;
        page.sees("shift-jis.csv（2026年度、5件").await;
        let list = kept(&page).await;
        assert_eq!(titles(&list)[2], "ＤＸ入門研修");
        assert_eq!(list["courses"][0]["yen"], Value::Null);
        assert_eq!(list["courses"][1]["grades"], json!(["kakaricho"]));
        let mut others = page.stored().await;
        others.remove(KEPT);
        assert_eq!(others, before, "keeping touches no record");

        // A workbook instead of it, after a second thought.
        choose(&page, &fixture("merged-head.xlsx")).await;
        page.focuses("「merged-head.xlsx」の読み方").await;
        page.sees("題名とみて").await;
        page.press_first("section .button:not([data-variant])")
            .await;
        page.sees("いまの一覧と入れ替えますか").await;
        page.press("やめる").await;
        assert_eq!(kept(&page).await, list);
        page.press_first("section .button:not([data-variant])")
            .await;
        page.press("入れ替える").await;
        page.sees("merged-head.xlsx（2026年度、5件").await;
        page.reload().await;
        page.sees("merged-head.xlsx（2026年度、5件").await;
        assert_eq!(kept(&page).await["courses"][2]["yen"], json!(5500));

        page.press("外す").await;
        page.press("一覧を外す").await;
        page.sees("まだ取り込んでいません").await;
        assert_eq!(page.stored().await, before);
    });
}

#[test]
fn what_is_refused_changes_nothing_and_a_long_list_is_told_as_it_comes() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/training/import").await;
        choose(&page, &fixture("utf-8.csv")).await;
        page.press_first("section .button:not([data-variant])")
            .await;
        page.hears("研修一覧を5件").await;
        let before = page.stored().await;
        let bomb = bomb();
        assert!(bomb.len() < 1024 * 1024);
        let rows: [(&str, &[u8], &str); 5] = [
            ("bomb.xlsx", &bomb, "安全のため開きませんでした"),
            (
                "old.xls",
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old",
                "古い形式のExcel",
            ),
            ("torn.xlsx", b"PK\x03\x04torn", "壊れているか"),
            (
                "euc.csv",
                &std::fs::read(fixture("euc-jp.csv")).expect("a file"),
                "文字の符号",
            ),
            ("large.csv", &vec![b'a'; 21 * 1024 * 1024], "21MBあります"),
        ];
        for (name, bytes, words) in rows {
            choose_made(&page, name, bytes).await;
            page.sees(words).await;
            assert_eq!(page.stored().await, before, "{name}");
        }
        crate::axe::check(&page, "a refused list").await;

        // 50,000 rows: too many to keep, and the page says how many fit. Frames come meanwhile.
        let line = "K-{},研修{},基本研修,係長級,希望,指導力,6月10日（水）,約3時間,5月20日,無料,会場,主催,内容を一行\n";
        let mut text =
            "コード,研修名,区分,対象,受講方法,能力,開催日,時間,申込締切,受講料,会場,主催,内容\n"
                .to_owned();
        for n in 0..50_000 {
            text += &line.replace("{}", &n.to_string());
        }
        let watch = "window.gaps = []; let last = performance.now();
            const tick = now => { gaps.push(now - last); last = now; requestAnimationFrame(tick) };
            requestAnimationFrame(tick); window.begun = performance.now()";
        page.js(watch).await;
        choose_made(&page, "long.csv", text.as_bytes()).await;
        page.sees("50000行のうち、研修として読めたのは50000行")
            .await;
        let told = page
            .js("return [performance.now() - begun, Math.max(...gaps)].map(Math.round)")
            .await;
        println!("50,000 rows: {told} ms in all, and the longest without a frame");
        page.sees("50000件は多すぎて").await;
        assert_eq!(page.stored().await, before);
    });
}
