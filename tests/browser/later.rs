//! Pages whose code comes with the first visit to one of them: on its way, gone, and after one went on.

use serde_json::json;

use crate::harness::{Page, in_browser};

const FAILED: &str = "この画面を読み込めませんでした";
const COMING: &str = "読み込んでいます…";
const HELP: &str = "困ったときに読むところです";

/// What `window.later` says becomes of the request for the code: `gone` is an answer of 404 from the host, as after
/// a new version was put there; `wait` lasts until `window.let()`.
async fn watch(page: &Page, first: &str) {
    page.before_each_page(&format!(
        "{{ const real = fetch; window.later = '{first}'; \
         window.fetch = (a, ...r) => {{ \
           if (!/later-[0-9a-f]+\\.wasm/.test(String(a))) return real(a, ...r); \
           if (later === 'gone') return real('no-such-file.wasm'); \
           if (later === 'wait') return new Promise(go => {{ window.let = () => go(real(a, ...r)) }}); \
           return real(a, ...r) }} }}"
    ))
    .await;
}

async fn heading_has_focus(page: &Page, heading: &str) {
    page.until(
        &format!(
            "return document.activeElement.tagName === 'H1' && document.activeElement.textContent === {}",
            json!(heading)
        ),
        &format!("the focus is on the heading 「{heading}」"),
    )
    .await;
}

#[test]
fn a_page_whose_code_is_gone_says_so_and_costs_nobody_their_notebook() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/assess/teamwork").await;
        page.write("#note", "消えないはずの文").await;
        page.hears("保存しました").await;
        let before = page.stored().await;
        watch(&page, "gone").await;
        page.open("#/").await;
        page.sees("「協調力」から続ける").await;
        page.press("使い方").await;
        page.sees(FAILED).await;
        heading_has_focus(&page, FAILED).await;
        crate::axe::check(&page, "code that is gone").await;
        // It fails again, and says so again.
        page.press("もう一度読み込む").await;
        page.sees(FAILED).await;
        heading_has_focus(&page, FAILED).await;
        // Home, which says what is to do, works without.
        page.go("#/").await;
        page.sees("「協調力」から続ける").await;
        page.sees_not(FAILED).await;
        page.go("#/assess/teamwork").await;
        page.sees(FAILED).await;
        page.sees("回答0件・メモ1件").await;
        assert_eq!(page.stored().await, before);
        // And the notebook can be taken out from where データ管理 would be.
        page.allow_downloads().await;
        page.go("#/data").await;
        page.sees(FAILED).await;
        page.press("ファイルに書き出す").await;
        let (_, text) = page.downloaded().await;
        assert!(text.contains("消えないはずの文"), "the note is in the file");
        page.go("#/help").await;
        page.sees(FAILED).await;
        page.js("window.later = ''").await;
        page.press("もう一度読み込む").await;
        page.sees(HELP).await;
        heading_has_focus(&page, "使い方").await;
        page.sees_not(FAILED).await;
        page.go("#/assess/teamwork").await;
        let note = "return document.querySelector('#note').value";
        assert_eq!(page.js(note).await, json!("消えないはずの文"));
    });
}

#[test]
fn an_old_tab_can_open_the_new_version() {
    in_browser(|page| async move {
        watch(&page, "gone").await;
        page.open("#/help").await;
        page.sees(FAILED).await;
        // The next document finds everything.
        page.before_each_page("window.later = ''").await;
        page.press("開き直す").await;
        page.sees(HELP).await;
    });
}

#[test]
fn while_offline_the_page_waits_for_another_try() {
    in_browser(|page| async move {
        page.open("#/").await;
        let network = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        page.devtools("Network.enable", json!({})).await;
        page.devtools("Network.emulateNetworkConditions", network(true))
            .await;
        page.press("使い方").await;
        page.sees(FAILED).await;
        page.devtools("Network.emulateNetworkConditions", network(false))
            .await;
        page.press("もう一度読み込む").await;
        page.sees(HELP).await;
    });
}

#[test]
fn whoever_goes_on_while_code_is_coming_is_left_alone() {
    in_browser(|page| async move {
        page.set_up().await;
        watch(&page, "wait").await;
        page.open("#/").await;
        page.press("使い方").await;
        page.sees(COMING).await;
        heading_has_focus(&page, "使い方").await;
        crate::axe::check(&page, "code that is coming").await;
        page.go("#/").await;
        heading_has_focus(&page, "今やること").await;
        page.tab_to("自己点検を始める").await;
        page.js("window.let()").await;
        page.until("return !!window.let", "the code is here").await;
        assert!(page.focused().await.contains("自己点検を始める"));
        page.sees_not(HELP).await;
        // Its code is here now, and a visit needs neither the network nor a second look.
        page.js("window.fetch = () => Promise.reject(new Error('no'))")
            .await;
        page.go("#/sources").await;
        page.sees("能力と職位の組み合わせ").await;
        page.go("#/help").await;
        assert!(page.text().await.contains(HELP), "at once");
        heading_has_focus(&page, "使い方").await;
    });
}

#[test]
fn a_first_page_that_comes_later_leaves_the_focus_where_it_is() {
    in_browser(|page| async move {
        watch(&page, "wait").await;
        page.open("#/help").await;
        page.sees(COMING).await;
        page.until("return !!window.let", "it was asked for").await;
        page.js("window.let()").await;
        page.sees(HELP).await;
        page.go("#/help").await;
        assert_eq!(
            page.js("return document.activeElement.tagName").await,
            json!("BODY")
        );
        // But who came from another page hears its heading.
        page.go("#/sources").await;
        heading_has_focus(&page, "出典と補正").await;
    });
}

/// The store's one record of this kind: its key.
async fn key_of(page: &Page, kind: &str) -> String {
    let stored = page.stored().await;
    let mut keys = stored.keys().filter(|key| key.contains(kind));
    keys.next().expect("a record of this kind").clone()
}

#[test]
fn what_home_cannot_read_is_taken_out_whole_and_read_where_it_is_shown() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/notes").await;
        page.write("#note", "窓口の手順書を作った。").await;
        page.hears("仕事メモ").await;
        page.open("#/career/posts").await;
        page.write("main input[list]", "市民税課").await;
        page.hears("経歴").await;
        let before = page.stored().await;
        watch(&page, "gone").await;
        page.open("#/data").await;
        page.sees(FAILED).await;
        page.sees("仕事メモ1件").await;
        page.allow_downloads().await;
        page.press("ファイルに書き出す").await;
        let (_, text) = page.downloaded().await;
        assert!(text.contains("窓口の手順書を作った。") && text.contains("市民税課"));
        // But for the mark of the backup nothing was written.
        let mut after = page.stored().await;
        after.remove("michishirube/g1/backup");
        assert_eq!(after, before);
        page.js("window.later = ''").await;
        page.go("#/notes").await;
        page.sees("窓口の手順書を作った。").await;
        page.go("#/career").await;
        page.sees("市民税課").await;
    });
}

#[test]
fn a_record_that_nothing_can_read_is_told_once_its_pages_are_here() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/notes").await;
        page.write("#note", "読めなくなるメモ").await;
        page.hears("仕事メモ").await;
        let key = key_of(&page, "/note/").await;
        // In order as a record, and no work note: its text has another name.
        page.js(&format!(
            "const crc = s => {{ let c = ~0; for (const b of new TextEncoder().encode(s)) {{ c ^= b; \
               for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xEDB88320 : c >>> 1 }} \
               return (~c >>> 0).toString(16).padStart(8, '0') }}; \
             const [head, data] = localStorage['{key}'].replace('\"text\":', '\"texts\":').split(/,\"data\":/); \
             const inner = data.slice(0, -1); \
             localStorage['{key}'] = head.replace(/\"checksum\":\"[0-9a-f]+\"/, '\"checksum\":\"' + crc(inner) + '\"') + ',\"data\":' + inner + '}}'"
        ))
        .await;
        let before = page.stored().await;
        page.open("#/").await;
        page.sees_not("読めない記録").await;
        page.go("#/notes").await;
        page.sees("読めない記録が1件ありました").await;
        page.sees_not("読めなくなるメモ").await;
        assert_eq!(page.stored().await, before, "its bytes are as they were");
        // Writing goes on away from it, and it stays.
        page.write("#note", "次のメモ").await;
        page.hears("仕事メモ").await;
        assert_eq!(page.stored().await[&key], before[&key]);
        page.open("#/notes").await;
        page.sees("次のメモ").await;
        page.sees("読めない記録が1件ありました").await;
    });
}
