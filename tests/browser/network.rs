//! Nothing leaves the origin, and nothing on the page needs what the policy forbids.

use std::io::Write;

use serde_json::{Value, json};

use crate::harness::{Page, at, env, in_browser};

/// Every address the browser asked for since the session began.
async fn requests(page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    for entry in page.log("performance").await {
        let message: Value =
            serde_json::from_str(entry["message"].as_str().unwrap_or("{}")).unwrap_or_default();
        if message["message"]["method"] == "Network.requestWillBeSent" {
            found.extend(
                message["message"]["params"]["request"]["url"]
                    .as_str()
                    .map(str::to_owned),
            );
        }
    }
    found
}

/// What the console says of errors; a violated policy is one.
async fn complaints(page: &Page) -> Vec<String> {
    let entries = page.log("browser").await;
    let bad = entries
        .iter()
        .filter(|e| e["level"] == "SEVERE" || e["level"] == "WARNING");
    bad.map(|e| e["message"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn a_whole_visit_asks_only_its_own_folder() {
    in_browser(|page| async move {
        page.set_up().await;
        crate::pictures::fill(&page).await;
        for hash in crate::axe::ADDRESSES {
            page.go(hash).await;
        }
        page.allow_downloads().await;
        page.go("#/data").await;
        page.press("ファイルに書き出す").await;
        page.downloaded().await;
        let all = requests(&page).await;
        // Not `println!`, which a passing test keeps to itself.
        let mut out = std::io::stdout();
        for request in &all {
            let _ = writeln!(out, "   asked for: {request}");
        }
        assert!(
            all.iter().any(|r| r.ends_with(".wasm")),
            "the log was read: {all:?}"
        );
        let home = at("");
        let away: Vec<_> = all
            .iter()
            .filter(|r| {
                !r.starts_with(&home)
                    && !r.starts_with("blob:")
                    && *r != "about:blank"
                    && !r.starts_with("data:")
            })
            .collect();
        assert!(away.is_empty(), "asked elsewhere: {away:?}");
        assert_eq!(complaints(&page).await, Vec::<String>::new());
    });
}

#[test]
fn the_first_visit_asks_for_little_and_a_later_page_for_its_code_alone() {
    in_browser(|page| async move {
        let ours = async |page: &Page| -> Vec<String> {
            let home = at("");
            let all = requests(page).await;
            all.iter()
                .filter_map(|r| Some(r.strip_prefix(&home)?.to_owned()))
                .collect()
        };
        page.open("#/").await;
        let first = ours(&page).await;
        assert!(first.len() <= 8, "{}: {first:?}", first.len());
        assert!(first.iter().any(|r| r.ends_with(".wasm")), "{first:?}");
        assert!(!first.iter().any(|r| r.starts_with("later-")), "{first:?}");
        page.go("#/help").await;
        page.sees("困ったときに読むところです").await;
        let more = ours(&page).await;
        // Its own code, and what it shares with the pages behind other doors; nothing of these alone.
        let is_code = |r: &String, of: &str| r.starts_with(of) && r.ends_with(".wasm");
        assert!(more.len() <= 8, "{more:?}");
        for of in ["later-", "chunk_"] {
            assert!(more.iter().any(|r| is_code(r, of)), "{more:?}");
        }
        let is_own = |r: &String| is_code(r, "later-") || is_code(r, "chunk_");
        assert!(more.iter().all(is_own), "{more:?}");
        page.go("#/sources").await;
        page.go("#/policy/packs").await;
        page.sees("枠組みの入れ替え").await;
        assert_eq!(ours(&page).await, Vec::<String>::new());
    });
}

#[test]
fn the_policy_refuses_a_request_to_elsewhere() {
    in_browser(|page| async move {
        page.open("#/").await;
        let fetch = "const done = arguments[0]; \
             fetch('http://localhost:1/').then(() => done('sent'), e => done(String(e)))";
        page.client
            .execute_async(fetch, vec![])
            .await
            .expect("a script");
        let complaints = complaints(&page).await.join("\n");
        assert!(
            complaints.contains("Content Security Policy"),
            "{complaints}"
        );
    });
}

#[test]
fn the_single_file_works_from_a_folder_and_asks_for_nothing() {
    in_browser(|page| async move {
        page.client
            .goto(&env("MICHISHIRUBE_SINGLE"))
            .await
            .expect("the single file");
        page.ready().await;
        page.press("はじめる").await;
        page.press("いわき市").await;
        page.press("次へ").await;
        page.press("技能労務職").await;
        page.press("次へ").await;
        page.press("技能労務職").await;
        page.press("次へ").await;
        page.press("始める").await;
        page.press("一人でできる").await;
        page.hears("保存しました").await;
        page.reload().await;
        assert_eq!(
            page.js("return document.querySelectorAll('input:checked').length")
                .await,
            json!(1)
        );
        // What is a file of its own on a host is in here as well.
        page.press("育成方針").await;
        page.press("枠組みの健康診断").await;
        page.press("使い方").await;
        page.sees("困ったときに読むところです").await;
        let asked = requests(&page).await;
        let others: Vec<_> = asked
            .iter()
            .filter(|r| !r.starts_with("file:") && !r.starts_with("data:"))
            .collect();
        assert!(others.is_empty(), "{others:?}");
        assert_eq!(complaints(&page).await, Vec::<String>::new());
    });
}

#[test]
fn the_hosted_page_opened_from_a_folder_says_what_to_open_instead() {
    in_browser(|page| async move {
        let hosted = env("MICHISHIRUBE_SINGLE").replace("michishirube.html", "index.html");
        page.client.goto(&hosted).await.expect("the page");
        page.sees("michishirube.html を開いてください").await;
    });
}
