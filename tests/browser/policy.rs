//! What a municipality says, as a person finds it: the table of abilities, the plan, the schemes.

use serde_json::json;

use crate::harness::{Page, in_browser};

async fn turn_to(page: &Page, city: &str) {
    page.open("#/start/municipality").await;
    page.press(city).await;
    page.press("次へ").await;
    page.sees("あなたの職種はどれですか").await;
}

async fn count(page: &Page, selector: &str) -> u64 {
    let script = format!(
        "return document.querySelectorAll({}).length",
        json!(selector)
    );
    page.js(&script).await.as_u64().unwrap_or(0)
}

#[test]
fn the_table_of_abilities_opens_a_ladder_and_can_be_searched() {
    in_browser(|page| async move {
        page.set_up().await;
        page.press("育成方針").await;
        page.press("能力一覧（職位ごとに求められること）").await;
        page.sees("いまの職位").await;
        assert_eq!(count(&page, ".matrix td a").await, 48);
        assert_eq!(count(&page, ".matrix td .sr-only").await, 9 * 17 - 48);
        page.js("document.querySelector('[aria-label=\"係長の説得力\"]').click()")
            .await;
        page.sees("ひとつ下：主査・技査").await;
        page.sees("ひとつ上：課長補佐").await;
        assert!(count(&page, ".rung.here .indicators li").await >= 2);
        page.reload().await;
        page.sees("係長の説得力").await;

        page.go("#/policy/abilities").await;
        let found = "return document.querySelector('main [role=status]').textContent";
        let mut counts = Vec::new();
        for typed in ["センター", "ｾﾝﾀｰ", "せんたー"] {
            page.js("const e = document.querySelector('#search'); e.value = ''; e.dispatchEvent(new Event('input', { bubbles: true }))")
                .await;
            page.write("#search", typed).await;
            page.until(
                "return !!document.querySelector('main [role=status]')",
                "a count",
            )
            .await;
            counts.push(page.js(found).await);
        }
        assert_ne!(
            counts[0],
            json!("見つかりませんでした。短い言葉や、別の言い方を試してください。")
        );
        assert!(counts.iter().all(|c| *c == counts[0]), "{counts:?}");
        page.write("#search", " ありえない言葉").await;
        page.sees("見つかりませんでした").await;
    });
}

#[test]
fn the_measures_are_narrowed_down_by_what_one_asks_for() {
    in_browser(|page| async move {
        turn_to(&page, "会津若松市").await;
        page.go("#/policy/measures").await;
        page.sees("73件のうち73件").await;
        assert_eq!(count(&page, ".plan tbody tr").await, 73);
        page.press("新規の取組だけ").await;
        page.sees("73件のうち17件").await;
        page.js("const s = document.querySelector('#pillar'); s.selectedIndex = 2; s.dispatchEvent(new Event('change', { bubbles: true }))")
            .await;
        page.sees("（8件）").await;
        crate::axe::check(&page, "narrowed down").await;
    });
}

#[test]
fn figures_stand_beside_their_bars_and_in_a_sentence() {
    in_browser(|page| async move {
        turn_to(&page, "郡山市").await;
        page.go("#/policy/indicators").await;
        // What is far down the page is not laid out yet, so not asked of what can be seen.
        let said = "return document.querySelector('main').textContent.includes('目標（95件/年）まで、あと34件/年')";
        page.until(said, "the sentence").await;
        let bars = count(&page, ".figures .bar").await;
        assert!(bars > 40, "{bars} bars");
        crate::axe::check(&page, "郡山's figures").await;
        page.window(390, 844).await;
        assert_eq!(
            page.js("return document.documentElement.scrollWidth <= innerWidth")
                .await,
            json!(true)
        );
    });
}

#[test]
fn a_scheme_of_interest_stays_marked_and_goes_into_the_file() {
    in_browser(|page| async move {
        page.allow_downloads().await;
        page.set_up().await;
        page.go("#/policy/guide").await;
        page.press("資格を取りたい").await;
        let mark = "document.querySelector('[aria-label=\"資格取得助成に関心あり\"]')";
        page.js(&format!("{mark}.click()")).await;
        page.hears("資格取得助成").await;
        let is_marked = format!("return {mark}.getAttribute('aria-pressed')");
        assert_eq!(page.js(&is_marked).await, json!("true"));
        page.reload().await;
        assert_eq!(page.js(&is_marked).await, json!("true"));
        crate::axe::check(&page, "a marked scheme").await;
        page.go("#/policy/guide").await;
        page.sees("関心ありにした制度").await;
        page.go("#/data").await;
        page.press("ファイルに書き出す").await;
        let (_, text) = page.downloaded().await;
        assert!(text.contains("資格取得助成"), "the mark is in the file");
        page.go("#/policy/guide/qualify").await;
        page.js(&format!("{mark}.click()")).await;
        assert_eq!(page.js(&is_marked).await, json!("false"));
        page.press("元に戻す").await;
        assert_eq!(page.js(&is_marked).await, json!("true"));
    });
}

#[test]
fn a_framework_tells_its_holes() {
    in_browser(|page| async move {
        turn_to(&page, "安中市").await;
        page.go("#/policy/checkup").await;
        page.sees("名指しの研修がない職位").await;
        page.sees("部長").await;
        page.go("#/policy/abilities").await;
        page.sees("職位のまとまりごとに求める能力").await;
        assert_eq!(count(&page, ".matrix td a").await, 26);
    });
}
