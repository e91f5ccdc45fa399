//! axe on every address, empty and filled, light and dark, wide and narrow.

use serde_json::{Value, json};

use crate::harness::{Page, env, in_browser};

pub const ADDRESSES: &[&str] = &[
    "#/",
    "#/start/municipality",
    "#/start/family",
    "#/start/grade",
    "#/assess",
    "#/assess/explanation",
    "#/changes",
    "#/result",
    "#/notes",
    "#/notes/for/explanation",
    "#/notes/nothing",
    "#/focus",
    "#/interview",
    "#/ahead",
    "#/ahead/shunin",
    "#/ahead/shunin/teamwork",
    "#/eyes",
    "#/eyes/ask",
    "#/career",
    "#/career/posts",
    "#/career/life",
    "#/data",
    "#/settings",
    "#/help",
    "#/sources",
    "#/history",
    "#/history/2026-04-15-000000000002",
    "#/history/2025-10-01-000000000001/2026-11-02-000000000003",
    "#/policy",
    "#/policy/abilities",
    "#/policy/abilities/explanation/shuji",
    "#/policy/measures",
    "#/policy/indicators",
    "#/policy/guide",
    "#/policy/guide/learn",
    "#/policy/checkup",
    "#/policy/packs",
    "#/career/plans",
    "#/career/plans/gone",
    "#/career/plans/gone/gone",
    "#/career/compare/one/other",
    "#/career/wish/gone/gone",
    "#/career/horizon",
    "#/career/advice",
    "#/career/tracks",
    "#/career/stairs",
    "#/training",
    "#/training/courses",
    "#/training/courses/pack/communication",
    "#/training/courses/qualification/it-passport",
    "#/training/courses/list/gone",
    "#/training/own",
    "#/training/own/gone",
    "#/training/suggest",
    "#/training/years",
    "#/training/years/2026",
    "#/training/years/2026/goals",
    "#/training/years/2026/record",
    "#/training/plan/gone",
    "#/training/plan/gone/before",
    "#/training/plan/gone/after",
    "#/training/plan/gone/sharing",
    "#/training/plan/gone/later",
    "#/training/change",
    "#/training/money",
    "#/training/qualifications",
    "#/training/digital",
    "#/training/import",
];

pub async fn check(page: &Page, what: &str) {
    let folder = std::path::PathBuf::from(env("AXE_DIR"));
    let axe = std::fs::read_to_string(folder.join("axe.min.js")).expect("axe");
    page.js(&axe).await;
    let run = "const done = arguments[0]; \
         axe.run(document, { rules: { 'target-size': { enabled: true } } }) \
            .then(r => done(r.violations.map(v => ({ id: v.id, help: v.help, at: v.nodes.map(n => n.html + ' ' + n.failureSummary).slice(0, 3) }))), \
                  e => done(String(e)))";
    let violations = page
        .client
        .execute_async(run, vec![])
        .await
        .expect("axe runs");
    assert_eq!(violations, json!([]), "{what}: {violations:#}");
}

async fn check_all(page: &Page, what: &str) {
    for hash in ADDRESSES.iter().chain(&["#/unknown"]) {
        page.open(hash).await;
        check(page, &format!("{hash} {what}")).await;
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(
            page.js(wide).await,
            Value::Bool(true),
            "{hash} {what} scrolls sideways"
        );
    }
}

#[test]
fn no_address_has_a_violation_while_the_notebook_is_empty() {
    in_browser(|page| async move {
        check_all(&page, "empty").await;
    });
}

#[test]
fn no_address_has_a_violation_with_a_filled_notebook() {
    in_browser(|page| async move {
        page.set_up().await;
        crate::pictures::fill(&page).await;
        crate::notes::write_one(&page).await;
        crate::history::add_records(&page).await;
        crate::growth::fill(&page).await;
        crate::road::put_long_road(&page).await;
        check_all(&page, "filled").await;
        page.window(320, 640).await;
        check_all(&page, "at 320 px").await;
        page.window(1280, 640).await;
        let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
        page.devtools("Emulation.setEmulatedMedia", dark).await;
        check_all(&page, "dark").await;
    });
}

#[test]
fn twice_the_text_size_does_not_scroll_sideways() {
    in_browser(|page| async move {
        page.set_up().await;
        crate::pictures::fill(&page).await;
        crate::notes::write_one(&page).await;
        crate::history::add_records(&page).await;
        crate::growth::fill(&page).await;
        for hash in ADDRESSES {
            page.open(hash).await;
            page.js("document.documentElement.style.fontSize = '200%'")
                .await;
            let wide = "return document.documentElement.scrollWidth <= innerWidth";
            assert_eq!(
                page.js(wide).await,
                Value::Bool(true),
                "{hash} scrolls sideways"
            );
        }
    });
}

#[test]
fn open_panels_and_errors_have_no_violation_either() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/start/grade").await;
        page.js("document.querySelectorAll('details').forEach(d => d.open = true)")
            .await;
        check(&page, "grade").await;
        page.open("#/assess/explanation").await;
        page.press("ひとつ下・ひとつ上の職位では").await;
        page.press("一人でできる").await;
        check(&page, "a card with its ladder").await;
        page.open("#/data").await;
        page.press("すべて消す手続きに進む").await;
        page.press("この端末の記録をすべて消す").await;
        page.sees("チェックを入れてください").await;
        check(&page, "erasing without a second thought").await;
    });
}
