//! What a person makes of a result: what to work on, what the next grade asks for, the sheet for the
//! interview.

use serde_json::{Value, json};

use crate::harness::{Page, in_browser};
use crate::pictures::print;

/// A plan and a look at the next grade, beside the answers of [`crate::pictures::fill`].
pub async fn fill(page: &Page) {
    page.open("#/focus").await;
    page.press("重点にする").await;
    page.write(".plan textarea", "月に一度、打ち合わせの司会をする。")
        .await;
    page.hears("重点").await;
    page.open("#/ahead/shunin/teamwork").await;
    page.press("経験はないが知識はある").await;
    page.hears("保存しました").await;
}

/// Answers the first three questions as a 係長 of 一般事務.
async fn as_kakaricho(page: &Page) {
    page.open("#/").await;
    for answer in [
        "はじめる",
        "いわき市",
        "次へ",
        "一般事務",
        "次へ",
        "係長",
        "次へ",
    ] {
        page.press(answer).await;
    }
    page.sees("5つの能力について").await;
}

async fn rate(page: &Page, answers: &[(&str, &str)]) {
    for (id, answer) in answers {
        page.open(&format!("#/assess/{id}")).await;
        page.press(answer).await;
        page.hears("保存しました").await;
    }
}

/// Presses the button with this name.
async fn press_named(page: &Page, name: &str) {
    let selector = json!(format!("[aria-label=\"{name}\"]"));
    page.until(
        &format!("return !!document.querySelector({selector})"),
        name,
    )
    .await;
    page.js(&format!("document.querySelector({selector}).click()"))
        .await;
}

/// Types into the plan of this ability.
async fn plan(page: &Page, title: &str, field: &str, text: &str) {
    let find = format!(
        "const plan = [...document.querySelectorAll('.plan')].find(p => p.querySelector('h2').innerText === {}); \
         const field = plan.querySelector(':is(input, textarea)[id^=\"focus-{field}-\"]'); \
         field.value = {}; \
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));",
        json!(title),
        json!(text)
    );
    page.js(&find).await;
}

async fn alerts(page: &Page) -> Value {
    page.js("return [...document.querySelectorAll('main [role=alert]')].map(a => a.innerText)")
        .await
}

#[test]
fn three_focus_points_become_plans_that_show_on_home_and_on_the_sheet() {
    in_browser(|page| async move {
        as_kakaricho(&page).await;
        rate(
            &page,
            &[
                ("coaching", "助けがあればできる"),
                ("project-planning", "これから"),
                ("persuasion", "一人でできる"),
                ("information-analysis", "機会がなかった"),
            ],
        )
        .await;
        page.open("#/result").await;
        press_named(&page, "「指導力（係長）」を重点にする").await;
        page.sees("重点に選びました").await;
        page.until(
            "return document.activeElement.innerText === '重点の計画へ'",
            "the focus goes to what took the button's place",
        )
        .await;
        page.press("重点の計画へ").await;
        page.sees("力を入れる能力を1つ選んでいます").await;
        // Below the threshold first, the one that is a step away before the other.
        let order = "return [...document.querySelectorAll('.choices')].map(l => [...l.children].map(r => r.querySelector('p').firstChild.textContent))";
        assert_eq!(
            page.js(order).await,
            json!([
                ["指導力", "企画立案力"],
                ["説得力", "情報分析力", "理解・行動力"]
            ])
        );
        press_named(&page, "「企画立案力（係長）」を重点にする").await;
        page.until(
            "return document.activeElement.id.startsWith('focus-what-')",
            "the plan is ready to be written",
        )
        .await;
        press_named(&page, "「説得力（係長）」を重点にする").await;
        page.sees("力を入れる能力を3つ選んでいます").await;
        assert_eq!(alerts(&page).await, json!([]));
        press_named(&page, "「情報分析力（係長）」を重点にする").await;
        page.until(
            "return !!document.querySelector('main [role=alert]')",
            "it is said why there can't be a fourth",
        )
        .await;
        let said = alerts(&page).await.to_string();
        assert!(said.contains("重点は3つまでです"), "{said}");
        crate::axe::check(&page, "three focus points and a refused one").await;

        plan(&page, "指導力", "what", "新任と月に二回、同行する。").await;
        plan(&page, "指導力", "place", "窓口の朝礼").await;
        plan(&page, "指導力", "by", "2020-03-31").await;
        plan(&page, "指導力", "sign", "一人で受けた数が増える。").await;
        page.hears("重点").await;
        page.reload().await;
        page.sees("力を入れる能力を3つ選んでいます").await;
        let written = "return [...[...document.querySelectorAll('.plan')].find(p => p.querySelector('h2').innerText === '指導力').querySelectorAll('textarea, input')].map(f => f.value)";
        assert_eq!(
            page.js(written).await,
            json!([
                "新任と月に二回、同行する。",
                "窓口の朝礼",
                "2020-03-31",
                "一人で受けた数が増える。"
            ])
        );
        page.open("#/").await;
        page.sees("令和2年3月31日まで（過ぎています）").await;
        page.press("重点の計画を見る").await;
        page.press("面談シートを見る").await;
        for words in [
            "本人の自己点検です。人事評価ではありません。",
            "新任と月に二回、同行する。",
            "一人で受けた数が増える。",
            "機会の相談",
            "次の職位は課長補佐です。",
        ] {
            page.sees(words).await;
        }
    });
}

#[test]
fn a_focus_point_that_is_over_or_taken_out_leaves_room_and_can_come_back() {
    in_browser(|page| async move {
        as_kakaricho(&page).await;
        page.open("#/focus").await;
        page.sees("自己点検に答えると").await;
        for title in ["指導力", "説得力"] {
            press_named(&page, &format!("「{title}（係長）」を重点にする")).await;
        }
        plan(&page, "説得力", "what", "数字の表を先に見せる。").await;
        press_named(&page, "「説得力」を終わりにする").await;
        page.sees("これまでの重点").await;
        page.sees("数字の表を先に見せる。").await;
        page.sees("力を入れる能力を1つ選んでいます").await;
        press_named(&page, "「説得力」をもう一度重点にする").await;
        page.sees("力を入れる能力を2つ選んでいます").await;
        press_named(&page, "「説得力」を外す").await;
        page.sees("書いた計画も消えます").await;
        crate::axe::check(&page, "a second thought").await;
        page.press("計画ごと外す").await;
        page.sees("力を入れる能力を1つ選んでいます").await;
        page.press("元に戻す").await;
        page.sees("力を入れる能力を2つ選んでいます").await;
        let written = "return [...document.querySelectorAll('.plan textarea')].some(f => f.value === '数字の表を先に見せる。')";
        page.until(written, "the plan is back as it was written")
            .await;
    });
}

#[test]
fn the_next_grade_tells_what_continues_what_grows_and_what_is_new() {
    in_browser(|page| async move {
        as_kakaricho(&page).await;
        page.open("#/ahead").await;
        page.sees("必要ないという意味ではありません").await;
        let groups = "return [...document.querySelectorAll('main section')].map(s => \
             [s.querySelector('h2').innerText, ...[...s.querySelectorAll('h3, .plain-list a')].map(h => h.innerText)])";
        assert_eq!(
            page.js(groups).await,
            json!([
                ["継続（1）", "情報分析力"],
                ["発展（3）", "人材育成力", "政策立案力", "折衝・調整力"],
                ["新規（1）", "組織管理能力"],
                [
                    "課長補佐の表に○のない能力",
                    "指導力",
                    "企画立案力",
                    "説得力",
                    "理解・行動力"
                ],
            ])
        );
        page.sees("まず、いまの職位の「指導力」からです。").await;
        page.press("「人材育成力」を先に点検する").await;
        page.sees("5項目中の2番目").await;
        let chosen = "return document.querySelectorAll('input:checked').length";
        assert_eq!(
            page.js(chosen).await,
            json!(0),
            "nothing is chosen beforehand"
        );
        page.press("経験はないが知識はある").await;
        page.hears("「経験はないが知識はある」").await;
        page.write("#note", "研修で聞いた。").await;
        page.hears("メモ").await;
        crate::axe::check(&page, "a card of a higher grade").await;
        page.press("課長補佐に求められること").await;
        page.sees("先に点検：経験はないが知識はある").await;
        page.reload().await;
        page.sees("先に点検：経験はないが知識はある").await;
        // One's own sheet knows nothing of it, and what is offered to work on does.
        page.open("#/assess").await;
        page.sees("5項目中0項目に回答済み").await;
        page.open("#/focus").await;
        page.sees("課長補佐に求められる能力").await;
        // Who meets what is asked of them today reads what to try instead.
        rate(&page, &[("coaching", "一人でできる")]).await;
        page.open("#/ahead/kacho-hosa").await;
        page.sees("いまの職位で求められることは、できています。")
            .await;
        for (hash, words) in [
            ("#/ahead/kakaricho", "いまの職位です"),
            ("#/ahead/shusa", "より前の職位です"),
            ("#/ahead/nowhere", "いまの枠組みにありません"),
            ("#/ahead/kacho/coaching", "課長の表にはありません"),
        ] {
            page.open(hash).await;
            page.sees(words).await;
        }
        page.open("#/start/grade").await;
        page.press("部長").await;
        page.open("#/ahead").await;
        page.sees("いちばん先の職位です").await;
        page.open("#/interview").await;
        page.sees("いちばん先の職位です").await;
    });
}

#[test]
fn strengths_come_first_and_nothing_below_is_said() {
    in_browser(|page| async move {
        as_kakaricho(&page).await;
        let ids = [
            "coaching",
            "project-planning",
            "persuasion",
            "information-analysis",
        ];
        rate(&page, &ids.map(|id| (id, "一人でできる"))).await;
        page.open("#/focus").await;
        page.sees("答えた能力の中に、基準を下回るものはありません。")
            .await;
        rate(
            &page,
            &[("understanding-action", "状況が変わっても安定してできる")],
        )
        .await;
        page.open("#/result").await;
        page.sees("基準を下回る能力はありません").await;
        page.sees("根拠なし").await;
        page.press("「理解・行動力」の例をひとつ書く").await;
        page.write("#note", "繁忙期の窓口を回した。").await;
        page.hears("メモ").await;
        page.open("#/focus").await;
        page.sees("基準を下回る能力はありません").await;
        page.open("#/result").await;
        page.sees("この点検を記録に残す").await;
        page.sees_not("根拠なし").await;
        page.press("この点検を記録に残す").await;
        page.sees("の記録に残してあります").await;
        page.until(
            "return document.activeElement.innerText === 'この記録を見る'",
            "the focus goes to the record",
        )
        .await;
        crate::axe::check(&page, "a result that is kept").await;
        // What was not met with, or is not one's own to do, is no shortcoming.
        rate(
            &page,
            &[("coaching", "機会がなかった"), ("persuasion", "担当外")],
        )
        .await;
        page.open("#/result").await;
        page.sees("この点検を記録に残す").await;
        let heads =
            "return [...document.querySelectorAll('.result-words h2')].map(h => h.innerText)";
        assert_eq!(
            page.js(heads).await,
            json!(["できていること", "機会の相談", "担当外"])
        );
    });
}

#[test]
fn the_longest_sheet_for_the_interview_prints_on_one_page() {
    in_browser(|page| async move {
        as_kakaricho(&page).await;
        let ids = ["persuasion", "information-analysis", "understanding-action"];
        rate(&page, &ids.map(|id| (id, "機会がなかった"))).await;
        for id in ["coaching", "project-planning"] {
            rate(&page, &[(id, "一人でできる")]).await;
            page.write("#note", &"四月に新任と三回、窓口へ出た。".repeat(6))
                .await;
            page.hears("メモ").await;
        }
        page.open("#/focus").await;
        for title in ["指導力", "企画立案力", "説得力"] {
            press_named(&page, &format!("「{title}（係長）」を重点にする")).await;
            page.sees(&format!("「{title}」のカードを読む")).await;
            for field in ["what", "sign"] {
                plan(&page, title, field, &"係の一人ずつに話を聞く。".repeat(8)).await;
            }
            plan(&page, title, "place", "窓口の朝礼と係の打ち合わせ").await;
            plan(&page, title, "by", "2027-02-15").await;
        }
        page.open("#/interview").await;
        page.press("メモも載せる").await;
        page.sees("四月に新任と三回").await;
        assert_eq!(print(&page, "print-interview").await, 1, "pages");
        page.press("メモも載せる").await;
        page.until(
            "return !document.body.innerText.includes('四月に新任と三回')",
            "the notes stay at home",
        )
        .await;
        // What the next grade asks for is longer, and may be.
        page.open("#/ahead").await;
        page.sees("必要ないという意味ではありません").await;
        let pages = print(&page, "print-ahead").await;
        assert!(pages <= 2, "{pages} pages of what the next grade asks for");
    });
}
