//! Rating from one half-year to the next: an example for a high answer, the answer before only after
//! this one, another scale, and definitions that changed.

use serde_json::json;

use crate::harness::{Page, in_browser};

const CHECKED: &str = "return [...document.querySelectorAll('input:checked')].map(i => i.labels[0].innerText.split('\\n')[0])";

async fn rate(page: &Page, id: &str, answer: &str) {
    page.open(&format!("#/assess/{id}")).await;
    page.press(answer).await;
    page.hears("保存しました").await;
}

/// The pack as another edition would have it; `change` is a script about `pack`.
pub async fn new_edition(page: &Page, change: &str) {
    page.before_each_page(&format!(
        "{{ const real = fetch; window.fetch = async (a, ...r) => {{ \
           const answer = await real(a, ...r); \
           if (!/packs\\/iwaki\\.json/.test(String(a))) return answer; \
           const pack = await answer.json(); pack.edition = '2027-04'; {change}; \
           return new Response(JSON.stringify(pack)) }} }}"
    ))
    .await;
}

#[test]
fn a_finished_check_is_kept_and_the_next_one_begins_without_its_answers() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        page.sees("から今日までを振り返ります").await;
        page.press("状況が変わっても安定してできる").await;
        page.sees("そう言える場面を、ひとつ挙げてみましょう").await;
        page.sees_not("前回").await;
        // Skipped: the list says so, and nothing insists.
        page.press("次：計画・想像力").await;
        page.press("助けがあればできる").await;
        page.open("#/assess").await;
        page.sees("根拠なし").await;
        page.sees("まだ答えていない項目が4つあります").await;
        page.press("この点検を記録に残す").await;
        page.sees("の記録に残してあります").await;
        let on_link = "return document.activeElement.innerText === 'この記録を見る'";
        page.until(on_link, "the focus is on what came").await;
        page.press("新しい点検を始める").await;
        page.hears("新しい点検を始めました").await;
        page.sees("6項目中0項目に回答済み").await;
        page.press("元に戻す").await;
        page.sees("6項目中2項目に回答済み").await;
        page.press("やり直す").await;
        page.sees("6項目中0項目に回答済み").await;

        page.reload().await;
        page.press("協調力").await;
        page.sees("いちばん近いものはどれですか").await;
        page.sees_not("前回").await;
        assert_eq!(page.js(CHECKED).await, json!([]));
        page.press("一人でできる").await;
        page.sees("主事・技師）は「4 状況が変わっても安定してできる」でした。")
            .await;
        page.press("未評価に戻す").await;
        page.sees_not("前回").await;
    });
}

#[test]
fn an_example_takes_the_mark_away_and_the_wish_stays_while_it_is_written() {
    in_browser(|page| async move {
        page.set_up().await;
        rate(&page, "teamwork", "周囲に教え、仕組みにできる").await;
        page.write("#note", "様式を作り、二つの課で使われている。")
            .await;
        page.hears("メモ").await;
        page.sees("そう言える場面を").await;
        page.open("#/assess").await;
        page.sees("メモあり").await;
        page.sees_not("根拠なし").await;
    });
}

#[test]
fn another_scale_reads_the_answers_and_changes_none() {
    in_browser(|page| async move {
        page.set_up().await;
        rate(&page, "teamwork", "状況が変わっても安定してできる").await;
        rate(&page, "explanation", "機会がなかった").await;
        let key = "michishirube/g1/sheet/iwaki/shuji";
        let before = page.stored().await[key].clone();
        page.open("#/settings").await;
        page.press("○・△・×・−").await;
        let table = "return [...document.querySelectorAll('tbody tr')].map(r => r.innerText.replace('\\t', ' → '))";
        let rows = page.js(table).await;
        assert_eq!(
            rows,
            json!([
                "これから → ×",
                "助けがあればできる → △",
                "一人でできる → ○",
                "状況が変わっても安定してできる → ○",
                "周囲に教え、仕組みにできる → ○"
            ])
        );
        page.press("この尺度に替える").await;
        page.hears("保存しました").await;
        page.open("#/assess/teamwork").await;
        page.sees("「4 状況が変わっても安定してできる」を、ここでは「3 ○」と読み替えています")
            .await;
        assert_eq!(page.js(CHECKED).await, json!(["3○"]));
        page.open("#/assess/explanation").await;
        assert_eq!(page.js(CHECKED).await, json!(["機会がなかった"]));
        assert_eq!(page.stored().await[key], before, "no answer was touched");
        page.open("#/settings").await;
        page.press("5段階（みちしるべ標準）").await;
        page.press("この尺度に替える").await;
        page.open("#/assess/teamwork").await;
        assert_eq!(
            page.js(CHECKED).await,
            json!(["4状況が変わっても安定してできる"])
        );
        assert_eq!(page.stored().await[key], before);
    });
}

#[test]
fn a_new_edition_shows_what_changed_and_costs_no_answer() {
    in_browser(|page| async move {
        page.set_up().await;
        rate(&page, "teamwork", "一人でできる").await;
        rate(&page, "explanation", "助けがあればできる").await;
        new_edition(
            &page,
            "const of = (c) => pack.expectations.findIndex(e => e.grade === 'shuji' && e.competency === c); \
             pack.expectations[of('teamwork')].statement = '隣の係とも前もって段取りを合わせる。'; \
             pack.expectations.splice(of('explanation'), 1)",
        )
        .await;
        page.open("#/").await;
        page.sees("定義が新しくなり、2か所が変わりました").await;
        page.press("変わったところを見る").await;
        page.sees("2023-10版から2027-04版になって").await;
        page.sees("隣の係とも前もって段取りを合わせる。").await;
        page.sees("あなたの答え：2 助けがあればできる").await;
        crate::axe::check(&page, "changed definitions").await;
        page.press("変わったところを確かめました").await;
        page.sees("変わったところはありません").await;
        let on_heading = "return document.activeElement.tagName === 'H1'";
        page.until(on_heading, "the focus is on the heading").await;
        page.open("#/result").await;
        page.sees("旧項目").await;
        page.sees("助けがあればできる").await;

        // The answer to the old words is carried over and asks to be read again.
        page.open("#/assess").await;
        page.sees("読み直し").await;
        page.press("協調力").await;
        page.sees("前に答えたときから、文言が変わりました").await;
        crate::axe::check(&page, "a card to be read again").await;
        page.press("この答えのままにする").await;
        page.sees_not("文言が変わりました").await;
        assert_eq!(page.js(CHECKED).await, json!(["3一人でできる"]));
        page.open("#/assess").await;
        page.sees_not("読み直し").await;
    });
}

#[test]
fn answers_of_a_grade_that_the_pack_took_away_can_still_be_read() {
    in_browser(|page| async move {
        page.set_up().await;
        rate(&page, "teamwork", "一人でできる").await;
        new_edition(
            &page,
            "pack.grades = pack.grades.filter(g => g.id !== 'shuji'); \
             pack.expectations = pack.expectations.filter(e => e.grade !== 'shuji'); \
             pack.job_families.forEach(f => f.grades = f.grades.filter(g => g !== 'shuji'))",
        )
        .await;
        page.open("#/data").await;
        page.sees("いまの枠組みにない職位の答え").await;
        page.press("職位（shuji）の答え・メモ 1件").await;
        page.sees("協調力").await;
        page.sees("一人でできる").await;
        crate::axe::check(&page, "answers of a grade that is gone").await;
    });
}
