//! 仕事メモ: half a minute from anywhere, and nothing written is lost.

use serde_json::{Value, json};

use crate::axe;
use crate::harness::{ENTER, Page, SPACE, TAB, in_browser};

/// A note that is tied to 説明力, for the pages that show it.
pub async fn write_one(page: &Page) {
    page.open("#/notes/for/explanation").await;
    page.write("#note", "五月の窓口で、手続きの順番を図にして渡した。")
        .await;
    page.hears("仕事メモ").await;
}

/// The notes as they are stored: text and abilities.
async fn kept(page: &Page) -> Vec<(String, String)> {
    let mut notes = Vec::new();
    for (key, value) in page.stored().await {
        let record: Value = serde_json::from_str(value.as_str().unwrap_or_default())
            .unwrap_or_else(|e| panic!("{key}: {e}"));
        let note = &record["data"]["body"];
        if key.contains("/note/") && !note.is_null() {
            let ties = note["abilities"].as_array().cloned().unwrap_or_default();
            let ties: Vec<_> = ties.iter().filter_map(|t| t["title"].as_str()).collect();
            notes.push((
                note["text"].as_str().unwrap_or_default().into(),
                ties.join("・"),
            ));
        }
    }
    notes.sort();
    notes
}

fn note(text: &str, ties: &str) -> (String, String) {
    (text.into(), ties.into())
}

const TEXT: &str = "return document.querySelector('#note').value";

#[test]
fn a_note_is_written_from_anywhere_by_keyboard_in_a_few_steps() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/explanation").await;
        page.tab_to("仕事メモ").await;
        page.key(ENTER).await;
        page.until(
            "return document.activeElement.textContent === '仕事メモ'",
            "the page of notes is there",
        )
        .await;
        page.key(TAB).await;
        assert_eq!(page.focused().await, "何をしましたか", "one step on");
        let field = page.client.active_element().await.expect("the field");
        field
            .send_keys("窓口で\n順番を決め直した。")
            .await
            .expect("typing");
        for ability in ["協調力", "計画・想像力"] {
            page.key(TAB).await;
            assert_eq!(page.focused().await, ability);
            page.key(SPACE).await;
        }
        page.hears("保存しました：仕事メモ").await;
        let written = note("窓口で\n順番を決め直した。", "協調力・計画・想像力");
        assert_eq!(kept(&page).await, [written.clone()]);
        page.reload().await;
        page.sees("窓口で\n順番を決め直した。").await;
        page.sees("計画・想像力").await;
        page.sees("年度").await;
        assert_eq!(kept(&page).await, [written]);
    });
}

#[test]
fn from_an_ability_the_note_is_tied_to_it_and_the_way_leads_back() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/notes/for/explanation").await;
        assert!(kept(&page).await.is_empty(), "a visit writes nothing");
        page.write("#note", "図にした。").await;
        page.press("次のメモを書く").await;
        assert_eq!(page.js(TEXT).await, json!(""));
        assert_eq!(page.focused().await, "何をしましたか");
        page.write("#note", "話した。").await;
        let both = [note("図にした。", "説明力"), note("話した。", "説明力")];
        assert_eq!(kept(&page).await, both);
        page.press("説明力の点検に戻る").await;
        page.sees("直近6か月の自分に").await;
        // One that this grade isn't asked for has no card.
        page.open("#/notes/for/coaching").await;
        page.write("#note", "手順を教えた。").await;
        page.press("仕事メモの一覧").await;
        page.sees("手順を教えた。").await;
        assert!(
            kept(&page)
                .await
                .contains(&note("手順を教えた。", "指導力"))
        );
    });
}

#[test]
fn a_note_is_corrected_and_removed_with_a_second_thought_and_comes_back() {
    in_browser(|page| async move {
        page.set_up().await;
        write_one(&page).await;
        page.open("#/notes").await;
        page.press("直す").await;
        page.sees("仕事メモを直す").await;
        axe::check(&page, "one note").await;
        page.write("#note", "喜ばれた。").await;
        page.press("協調力").await;
        let whole = note(
            "五月の窓口で、手続きの順番を図にして渡した。喜ばれた。",
            "説明力・協調力",
        );
        assert_eq!(kept(&page).await, [whole.clone()]);
        page.press("仕事メモの一覧").await;
        page.sees("喜ばれた。").await;
        page.press("消す").await;
        page.sees("このメモを消しますか").await;
        axe::check(&page, "a second thought").await;
        page.press("やめる").await;
        assert_eq!(kept(&page).await, [whole.clone()]);
        page.focuses("消す").await;
        page.press("消す").await;
        page.press("このメモを消す").await;
        page.hears("消しました").await;
        assert!(kept(&page).await.is_empty());
        page.focuses("これまでのメモ").await;
        page.press("元に戻す").await;
        page.sees("喜ばれた。").await;
        assert_eq!(kept(&page).await, [whole.clone()]);
        // The same on the page of the note.
        page.press("直す").await;
        page.sees("仕事メモを直す").await;
        page.press("消す").await;
        page.press("このメモを消す").await;
        page.sees("このメモを消しました").await;
        page.press("元に戻す").await;
        page.until(&format!("{TEXT}.includes('喜ばれた')"), "it is back")
            .await;
        assert_eq!(kept(&page).await, [whole]);
    });
}

#[test]
fn leaving_in_mid_sentence_loses_nothing() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/notes").await;
        page.press("説明力").await;
        assert!(kept(&page).await.is_empty(), "a tie alone is no note");
        // Gone in the same task as the last letter.
        page.js(
            "const f = document.querySelector('#note'); f.value = '途中の'; \
             f.dispatchEvent(new Event('input', { bubbles: true })); location.hash = '#/result'",
        )
        .await;
        page.sees("強みと伸びしろ").await;
        page.client.back().await.expect("back");
        page.sees("途中の").await;
        assert_eq!(kept(&page).await, [note("途中の", "説明力")]);
        assert_eq!(page.js(TEXT).await, json!(""), "room for the next");
        // What is typed and taken back can be had again, and the note before it stays.
        page.write("#note", "つぎの").await;
        page.press("協調力").await;
        page.press("元に戻す").await;
        assert_eq!(page.js(TEXT).await, json!("つぎの"), "the tick alone");
        page.press("元に戻す").await;
        assert_eq!(page.js(TEXT).await, json!(""));
        assert_eq!(kept(&page).await, [note("途中の", "説明力")]);
        page.press("やり直す").await;
        page.press("やり直す").await;
        assert_eq!(page.js(TEXT).await, json!("つぎの"));
        let both = [note("つぎの", "協調力"), note("途中の", "説明力")];
        assert_eq!(kept(&page).await, both);
        // Emptied again, it is no note.
        page.js("document.querySelector('#note').select()").await;
        page.key('\u{e017}').await;
        assert_eq!(kept(&page).await, [note("途中の", "説明力")]);
    });
}

#[test]
fn before_the_first_questions_and_under_other_definitions_notes_stay_notes() {
    in_browser(|page| async move {
        page.open("#/notes").await;
        page.sees("はじめの質問（市・職種・職位）に答えると").await;
        page.write("#note", "配属の日に書いた。").await;
        page.set_up().await;
        write_one(&page).await;
        page.open("#/start/municipality").await;
        page.press("安中市").await;
        page.press("次へ").await;
        page.sees("あなたの職種はどれですか").await;
        page.open("#/notes").await;
        page.sees("配属の日に書いた。").await;
        page.sees("2件あります").await;
        let tags =
            "return [...document.querySelectorAll('.work-notes .tag')].map(t => t.innerText)";
        assert_eq!(page.js(tags).await, json!(["説明力"]), "as it was called");
        page.js("[...document.querySelectorAll('.work-notes li')].find(l => l.innerText.includes('図にして')).querySelector('a').click()")
            .await;
        page.sees("ほかの枠組みの能力").await;
        page.press("説明力").await;
        assert!(kept(&page).await.iter().all(|(_, ties)| ties.is_empty()));
    });
}

#[test]
fn many_notes_are_found_and_come_fifty_at_a_time() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/notes").await;
        let write = "const done = arguments[0]; (async () => { \
             for (let i = 0; i < 60; i++) { \
               const f = document.querySelector('#note'); f.value = `メモ${i}番`; \
               f.dispatchEvent(new Event('input', { bubbles: true })); \
               document.querySelector('.note-actions button').click(); \
               await new Promise(r => setTimeout(r, 0)); } done() })()";
        page.client
            .execute_async(write, vec![])
            .await
            .expect("notes");
        // What is far below is not laid out, so that it has no `innerText`.
        let rows =
            "return [...document.querySelectorAll('.work-note-text')].map(t => t.textContent)";
        let expected: Vec<_> = (10..60).rev().map(|i| format!("メモ{i}番")).collect();
        assert_eq!(page.js(rows).await, json!(expected), "the last one first");
        page.js(
            "window.built = 0; new MutationObserver(all => all.forEach(m => built += m.addedNodes.length)) \
               .observe(document.querySelector('#main'), { childList: true, subtree: true })",
        )
        .await;
        page.write("#note", "書いているあいだ").await;
        page.hears("保存しました").await;
        assert_eq!(
            page.js("return built").await,
            json!(0),
            "nothing is built anew"
        );
        page.press("もっと見る（あと10件）").await;
        page.until(
            "return document.activeElement.textContent.includes('メモ9番')",
            "reading goes on at the first of those that came",
        )
        .await;
        page.write("#note-search", "めも７").await;
        page.sees("全部で60件、条件に合うメモは1件です").await;
        assert_eq!(page.js(rows).await, json!(["メモ7番"]));
    });
}
