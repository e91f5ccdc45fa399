//! Storage that is blocked, full, unreadable or from the future: the text stays on the screen, the
//! person is told, and the old bytes are as they were and can be taken away.

use serde_json::{Value, json};

use crate::harness::{Page, in_browser};

/// From the welcome to the first card of a 係長, and an answer to it.
async fn to_first_answer(page: &Page) {
    for words in [
        "はじめる",
        "いわき市",
        "次へ",
        "一般事務",
        "次へ",
        "係長",
        "次へ",
        "始める",
        "一人でできる",
    ] {
        page.press(words).await;
    }
}

async fn note(page: &Page) -> Value {
    let there = "return !!document.querySelector('#note')";
    page.until(there, "the card with its note stands").await;
    page.js("return document.querySelector('#note').value")
        .await
}

/// The downloaded file's content, parsed.
async fn file(page: &Page) -> Value {
    let (path, text) = page.downloaded().await;
    std::fs::remove_file(path).expect("the file was there");
    serde_json::from_str(&text).expect("a JSON file")
}

#[test]
fn blocked_storage_is_said_and_the_work_can_be_taken_away() {
    in_browser(|page| async move {
        page.allow_downloads().await;
        page.before_each_page(
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
        )
        .await;
        page.open("#/").await;
        page.sees("端末への保存が止められています（SecurityError）")
            .await;
        crate::axe::check(&page, "blocked storage").await;
        to_first_answer(&page).await;
        page.write("#note", "消えないはずの文").await;
        page.hears("まだ保存できていません").await;
        page.go("#/assess").await;
        page.sees("5項目中1項目に回答済み").await;
        page.go("#/assess/coaching").await;
        assert_eq!(note(&page).await, json!("消えないはずの文"));
        page.press("ファイルに書き出す").await;
        let file = file(&page).await;
        let counts = |what: &str| file["counts"][what].clone();
        assert_eq!(
            (counts("sheets"), counts("answers"), counts("notes")),
            (json!(1), json!(1), json!(1))
        );
    });
}

/// Fails each write after the first `n` of a page, as a full disk does.
fn full_after(n: usize) -> String {
    format!(
        "{{ let left = {n}; const set = Storage.prototype.setItem; \
         window.room = () => {{ left = Infinity }}; \
         Storage.prototype.setItem = function (...a) {{ \
           if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError'); \
           return set.apply(this, a) }} }}"
    )
}

#[test]
fn full_storage_is_said_at_whichever_write_it_begins() {
    // The first visit writes a profile and its seal, two more profiles, an answer and four letters.
    for n in 0..9 {
        in_browser(move |page| async move {
            page.before_each_page(&full_after(n)).await;
            page.open("#/").await;
            to_first_answer(&page).await;
            page.write("#note", "四つの字").await;
            let full = "保存領域がいっぱい";
            page.sees(full).await;
            assert_eq!(
                note(&page).await,
                json!("四つの字"),
                "the text stays, full after {n}"
            );
            page.js("window.room()").await;
            page.press("もう一度保存する").await;
            page.until(
                &format!("return !document.body.innerText.includes('{full}')"),
                "the banner goes once there is room",
            )
            .await;
            // Only now the page may be left: everything is there again.
            page.before_each_page("window.room && window.room()").await;
            page.reload().await;
            assert_eq!(
                note(&page).await,
                json!("四つの字"),
                "stored in the end, full after {n}"
            );
            assert_eq!(
                page.js("return document.querySelectorAll('input:checked').length")
                    .await,
                json!(1)
            );
        });
    }
}

const SHEET: &str = "michishirube/g1/sheet/iwaki/shuji";

/// A filled notebook whose sheet is replaced by this text, reopened at its first card.
async fn spoilt(page: &Page, spoil: impl Fn(&str) -> String) -> String {
    page.allow_downloads().await;
    page.set_up().await;
    crate::pictures::fill(page).await;
    let stored = page.stored().await;
    let text = spoil(stored[SHEET].as_str().expect("the sheet"));
    // From a page of the same origin without the application: a running one would answer at once.
    page.client
        .goto(&crate::harness::at("icon.svg"))
        .await
        .expect("the icon");
    page.store(SHEET, &text).await;
    page.open("#/assess/teamwork").await;
    text
}

#[test]
fn an_unreadable_save_is_kept_as_it_is_and_can_be_taken_away() {
    in_browser(|page| async move {
        let text = spoilt(&page, |sheet| sheet.replace("司会", "司令")).await;
        page.sees("読めない記録が1件ありました").await;
        crate::axe::check(&page, "an unreadable record").await;
        // The rest of the notebook is there, and the spoilt sheet begins anew beside the old one.
        page.press("一人でできる").await;
        page.write("#note", "書き直し").await;
        page.hears("保存しました").await;
        page.reload().await;
        assert_eq!(note(&page).await, json!("書き直し"));
        assert_eq!(
            page.stored().await[SHEET],
            json!(text),
            "the old bytes are unchanged"
        );
        page.sees("読めない記録が1件ありました").await;
        page.press("元のデータをファイルに書き出す").await;
        assert_eq!(file(&page).await["keys"][SHEET], json!(text));
    });
}

#[test]
fn a_save_from_a_newer_version_is_never_written_to() {
    in_browser(|page| async move {
        spoilt(&page, |sheet| {
            sheet.replacen("\"format\":3", "\"format\":4", 1)
        })
        .await;
        page.sees("新しい版のみちしるべで書かれています").await;
        let before = page.stored().await;
        page.press("一人でできる").await;
        page.write("#note", "画面に残る文").await;
        page.hears("まだ保存できていません").await;
        assert_eq!(note(&page).await, json!("画面に残る文"));
        assert_eq!(page.stored().await, before, "nothing was written");
        page.press("元のデータをファイルに書き出す").await;
        assert_eq!(file(&page).await["keys"], Value::Object(before.clone()));
        page.press("ファイルに書き出す").await;
        assert_eq!(file(&page).await["counts"]["notes"], json!(1));
        assert_eq!(page.stored().await, before, "not even by taking it away");
    });
}

#[test]
fn what_is_typed_is_stored_before_the_key_stroke_is_over() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        // In one task, as a tab that dies right after would leave it.
        let stored = page
            .js(
                "const note = document.querySelector('#note'); note.value = 'ここまで'; \
                 note.dispatchEvent(new InputEvent('input', { bubbles: true })); \
                 return JSON.stringify(localStorage)",
            )
            .await;
        assert!(stored.to_string().contains("ここまで"), "{stored}");
    });
}

#[test]
fn a_store_emptied_from_outside_leaves_the_text_and_can_be_filled_again() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        page.write("#note", "まだここに").await;
        // Another page of this origin empties the store: the event that comes of it names no key.
        page.js("localStorage.clear(); dispatchEvent(new StorageEvent('storage', { key: null }))")
            .await;
        page.sees("外から消されました").await;
        assert_eq!(note(&page).await, json!("まだここに"));
        page.press("もう一度保存する").await;
        page.hears("残っていた分を保存しました").await;
        page.reload().await;
        assert_eq!(note(&page).await, json!("まだここに"));
    });
}

#[test]
fn a_panic_ends_in_the_recovery_screen_and_nothing_is_written_after_it() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        page.write("#note", "まえ").await;
        page.hears("メモ").await;
        let before = page.stored().await;
        // No page can be built any more: Leptos gives up with a panic.
        page.js(
            "for (const name of ['createElement', 'createElementNS']) Document.prototype[name] = () => { throw new Error('no') }; \
             Node.prototype.cloneNode = () => { throw new Error('no') }; window.note = document.querySelector('#note'); \
             location.hash = '#/help'",
        )
        .await;
        page.sees("みちしるべを続けられなくなりました").await;
        // The module still answers; whatever it is told now must not reach the store.
        page.js(
            "note.value = 'あと'; note.dispatchEvent(new InputEvent('input', { bubbles: true }))",
        )
        .await;
        page.js("document.querySelectorAll('input[type=radio]')[2]?.click()")
            .await;
        assert_eq!(page.stored().await, before);
    });
}

#[test]
fn from_the_recovery_screen_the_notebook_can_be_taken_away() {
    in_browser(|page| async move {
        page.allow_downloads().await;
        page.set_up().await;
        crate::pictures::fill(&page).await;
        let before = page.stored().await;
        page.js("dispatchEvent(new CustomEvent('michishirube-broke', { detail: 'test' }))")
            .await;
        page.sees("みちしるべを続けられなくなりました").await;
        page.press("記録をファイルに書き出す").await;
        let file = file(&page).await;
        assert_eq!(file["keys"], Value::Object(before));
        assert_eq!(
            file["note"],
            json!("六月の研修で初めて司会をした。"),
            "what was on the screen"
        );
        page.press("開き直す").await;
        page.ready().await;
        assert_eq!(note(&page).await, json!("六月の研修で初めて司会をした。"));
    });
}

#[test]
fn a_broken_pack_file_is_explained_and_costs_nobody_their_notebook() {
    in_browser(|page| async move {
        page.set_up().await;
        crate::pictures::fill(&page).await;
        let before = page.stored().await;
        page.before_each_page(
            "{ const real = fetch; window.fetch = (a, ...r) => String(a).endsWith('iwaki.json') \
             ? Promise.resolve(new Response('{\\n \"format\": 1,,')) : real(a, ...r) }",
        )
        .await;
        page.allow_downloads().await;
        page.open("#/").await;
        page.sees("枠組みを開けませんでした").await;
        page.sees("2行目").await;
        page.sees("回答5件・メモ1件").await;
        crate::axe::check(&page, "a framework that can't be had").await;
        assert_eq!(page.stored().await, before);
        page.press("データ管理へ").await;
        page.press("ファイルに書き出す").await;
        let file = file(&page).await;
        assert_eq!(file["counts"]["answers"], json!(5));
    });
}
