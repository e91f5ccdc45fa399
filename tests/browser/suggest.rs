//! あなたへの提案 as a person meets it: reasons that lead to where they come from, a budget that moves the
//! set, and what is wished for leaving the list until it is taken back.

use serde_json::{Value, json};

use crate::axe::check;
use crate::harness::{Page, in_browser};
use crate::pictures::take;

/// A 係長 of いわき with answers of each kind and a 重点.
async fn set_up(page: &Page) {
    page.open("#/").await;
    for words in [
        "はじめる",
        "いわき市",
        "次へ",
        "一般事務",
        "次へ",
        "係長",
        "次へ",
    ] {
        page.press(words).await;
    }
    page.sees("5つの能力について").await;
    let answers = [
        ("coaching", "これから"),
        ("persuasion", "助けがあればできる"),
        ("information-analysis", "機会がなかった"),
    ];
    for (id, answer) in answers {
        page.open(&format!("#/assess/{id}")).await;
        page.press(answer).await;
        page.hears("保存しました").await;
    }
    page.open("#/focus").await;
    let choose = "[...document.querySelectorAll('button')].find(b => b.getAttribute('aria-label') === '「指導力（係長）」を重点にする')";
    page.js(&format!("{choose}.click()")).await;
    page.sees("力を入れる能力を1つ選んでいます").await;
}

/// HR's list with one long course for 説得力 and 指導力, and short ones for each.
async fn bring_list(page: &Page) {
    let course = |id: &str, title: &str, minutes: u32, yen: u32, abilities: Value| {
        json!({ "id": id, "title": title, "form": "研修", "minutes": minutes, "yen": yen,
            "entry": ["希望"], "competencies": abilities })
    };
    let courses = json!([
        course(
            "l1",
            "育てる話し方",
            600,
            0,
            json!(["coaching", "persuasion"])
        ),
        course("l2", "コーチング入門", 180, 3000, json!(["coaching"])),
        course("l3", "説明と説得", 120, 0, json!(["persuasion"])),
        course(
            "l4",
            "データの見方",
            240,
            0,
            json!(["information-analysis"])
        ),
    ]);
    let list = json!({ "version": 1, "file": "一覧.xlsx", "year": 2026, "on": "2026-11-27", "courses": courses });
    page.store("michishirube/courses/iwaki", &list.to_string())
        .await;
}

/// The titles in the set that fits.
async fn set(page: &Page) -> Vec<String> {
    let script = "const part = document.querySelector('#suggested')?.parentElement; \
         return part ? [...part.querySelectorAll('.offers h3')].map(h => h.innerText) : []";
    let titles = page.js(script).await;
    let titles = titles.as_array().cloned().unwrap_or_default();
    titles
        .iter()
        .map(|title| title.as_str().unwrap_or_default().to_owned())
        .collect()
}

async fn set_is(page: &Page, titles: &[&str]) {
    let wanted = json!(titles);
    let script = format!(
        "const part = document.querySelector('#suggested')?.parentElement; \
         const titles = part ? [...part.querySelectorAll('.offers h3')].map(h => h.innerText) : []; \
         return JSON.stringify(titles) === JSON.stringify({wanted})"
    );
    page.until(
        &script,
        &format!("the set is {titles:?}, not {:?}", set(page).await),
    )
    .await;
}

async fn type_into(page: &Page, selector: &str, text: &str) {
    let script = format!(
        "const field = document.querySelector({}); field.focus(); field.select()",
        json!(selector)
    );
    page.js(&script).await;
    page.write(selector, text).await;
}

#[test]
fn suggestions_have_reasons_and_nothing_is_asked_of_a_newcomer() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/training/suggest").await;
        page.sees("はじめの一歩").await;
        page.sees("自己点検を始める").await;
        // No hours are asked for as long as there is nothing to choose.
        page.sees_not("使える時間とお金").await;
        check(&page, "suggestions for a newcomer").await;

        page.js("localStorage.clear()").await;
        set_up(&page).await;
        page.open("#/training/suggest").await;
        page.sees("昇格者（係長）研修").await;
        for words in [
            "重点に選んでいます（係長に求められること）",
            "自己点検で「2 助けがあればできる」と答えました",
            "自己点検で「機会がなかった」と答えました",
            "「情報分析力」を実際に行う機会。",
            "コミュニケーション能力向上研修",
            "受け方：希望して申し込みます",
        ] {
            page.sees(words).await;
        }
        // Every reason leads to what it comes from.
        let ways = "return [...new Set([...document.querySelectorAll('.aim-reasons a')].map(a => a.getAttribute('href')))].sort().join(' ')";
        let ways = page.js(ways).await;
        let ways = ways.as_str().unwrap_or_default().to_owned();
        for to in [
            "#/focus",
            "#/assess/persuasion",
            "#/assess/information-analysis",
            "#/ahead/kacho-hosa/negotiation",
        ] {
            assert!(ways.split(' ').any(|way| way == to), "{to}: {ways}");
        }
        check(&page, "suggestions with reasons").await;
        page.window(320, 640).await;
        let fits = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(page.js(fits).await, json!(true), "it scrolls sideways");
    });
}

#[test]
fn moving_the_hours_moves_the_set_and_says_the_trade_off() {
    in_browser(|page| async move {
        set_up(&page).await;
        bring_list(&page).await;
        page.open("#/training/suggest").await;
        // Nobody says how long the two compulsory ones take: 15 hours and a half are taken for them.
        page.sees("必修と、もう計画に入れたものに、15時間30分・0円を先に取っておきます。")
            .await;
        set_is(
            &page,
            &[
                "コーチング入門",
                "コミュニケーション能力向上研修",
                "データの見方",
            ],
        )
        .await;

        type_into(&page, "#year-minutes", "２２時間").await;
        page.hears("保存しました").await;
        page.sees("残りの時間は6時間30分です。").await;
        set_is(&page, &["コーチング入門", "説明と説得"]).await;
        page.sees("あと2時間30分（全部で24時間30分）あると、「情報分析力」にも届きます。")
            .await;
        // The field is as it was typed, and still the same one.
        let typed = page
            .js("return document.activeElement.id + document.activeElement.value")
            .await;
        assert_eq!(typed, json!("year-minutes２２時間"));

        let slide = |to: u32| {
            format!(
                "const slide = document.querySelector('#year-minutes-slide'); slide.value = '{to}'; \
                 slide.dispatchEvent(new Event('input', {{ bubbles: true }}))"
            )
        };
        page.js(&slide(1470)).await;
        page.sees("残りの時間は9時間です。").await;
        set_is(&page, &["コーチング入門", "説明と説得", "データの見方"]).await;
        let field = page
            .js("return document.querySelector('#year-minutes').value")
            .await;
        assert_eq!(field, json!("24時間30分"));
        page.sees("それより少ないと、「情報分析力」に届かなくなります。")
            .await;

        type_into(&page, "#year-yen", "0").await;
        page.sees("残りのお金は0円です。").await;
        set_is(&page, &["説明と説得", "データの見方"]).await;
        page.sees("あと3,000円（全部で3,000円）あると、「指導力」にも届きます。")
            .await;
        check(&page, "a budget that binds").await;

        // What can't be read changes nothing.
        type_into(&page, "#year-yen", "少し").await;
        page.sees("金額として読めません").await;
        page.sees("残りのお金は0円です。").await;
        // Less than the compulsory ones take: they stay, and it is said.
        type_into(&page, "#year-minutes", "10").await;
        page.sees("決めた時間を5時間30分超えています。必修は外していません。")
            .await;
        page.sees("昇格者（係長）研修").await;
        page.reload().await;
        page.sees("決めた時間を5時間30分超えています").await;
    });
}

#[test]
fn what_is_wished_for_leaves_the_list_and_undo_brings_it_back() {
    in_browser(|page| async move {
        set_up(&page).await;
        bring_list(&page).await;
        page.open("#/training/suggest").await;
        let all = [
            "コーチング入門",
            "コミュニケーション能力向上研修",
            "データの見方",
        ];
        set_is(&page, &all).await;
        let press = |title: &str, what: &str| {
            format!(
                "[...document.querySelectorAll('button')].find(b => (b.getAttribute('aria-label') ?? '').startsWith('「{title}」を') && b.innerText === '{what}').click()"
            )
        };
        page.js(&press("コーチング入門", "今年度の希望に入れる"))
            .await;
        page.hears("「コーチング入門」を").await;
        set_is(&page, &all[1..]).await;
        page.focuses("時間とお金に収まる組み合わせ").await;
        page.sees("計画に入れたもので取り組んでいるねらい").await;
        page.sees("「コーチング入門」で取り組んでいます").await;
        page.press("元に戻す").await;
        set_is(&page, &all).await;
        page.sees_not("「コーチング入門」で取り組んでいます").await;

        // Given up for this year: another one takes its place, and why it isn't there is told.
        page.js(&press("コーチング入門", "今回は見送る")).await;
        page.hears("今年度は見送りにしました").await;
        set_is(
            &page,
            &[
                "育てる話し方",
                "コミュニケーション能力向上研修",
                "データの見方",
            ],
        )
        .await;
        page.js("[...document.querySelectorAll('details')].forEach(d => d.open = true)")
            .await;
        page.sees("今年度は見送りにしています").await;
        page.reload().await;
        set_is(
            &page,
            &[
                "育てる話し方",
                "コミュニケーション能力向上研修",
                "データの見方",
            ],
        )
        .await;

        // The compulsory ones go into the plan, and stay told.
        page.js(&press("昇格者（係長）研修", "今年度の計画に入れる"))
            .await;
        page.hears("年度の計画に入れました").await;
        page.sees("年度の計画に入っています").await;
        check(&page, "suggestions and a plan").await;
    });
}

/// For human eyes.
pub async fn pictures(page: &Page) {
    page.open("#/").await;
    page.js("localStorage.clear()").await;
    set_up(page).await;
    bring_list(page).await;
    page.open("#/training/suggest").await;
    page.sees("時間とお金に収まる組み合わせ").await;
    type_into(page, "#year-minutes", "24").await;
    page.sees("残りの時間は").await;
    take(page, "training-suggest").await;
}
