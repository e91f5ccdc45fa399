//! ほかの人の目 between people: each has a browser and a profile of their own, and only files go between.

use std::path::{Path, PathBuf};

use fantoccini::Locator;
use serde_json::{Value, json};

use crate::harness::{Page, in_browser, in_browsers};

/// More than this can't be asked of a page on plain http.
const PLAIN_HTTP: &str = "for (const name of ['subtle', 'randomUUID']) \
     Object.defineProperty(Crypto.prototype, name, { get() { throw new Error(name) } })";

const KEY: &str = "tooi-michi-no-shirube";

async fn choose(page: &Page, path: &Path) {
    let field = page.client.wait().for_element(Locator::Css("#paper-file"));
    let field = field.await.expect("the field");
    field
        .send_keys(&path.to_string_lossy())
        .await
        .expect("a file");
}

/// The file that was just written out, under a name of its own.
async fn taken(page: &Page, name: &str) -> PathBuf {
    let (path, _) = page.downloaded().await;
    let folder = page.downloads.join("taken");
    std::fs::create_dir_all(&folder).expect("a folder");
    let kept = folder.join(format!("{name}.json"));
    std::fs::rename(path, &kept).expect("the file");
    kept
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("the file")
}

/// A 主事 who has rated five of six abilities.
async fn at_home(page: &Page) {
    page.allow_downloads().await;
    page.set_up().await;
    crate::pictures::fill(page).await;
}

/// Puts a paper together, with the self-rating or without, up to what will be in it.
async fn ask(page: &Page, own: bool) {
    page.open("#/eyes").await;
    page.press("見てもらう用紙を作る").await;
    page.press("すべて選ぶ").await;
    if own {
        page.press("自己点検の答えも入れる").await;
    }
    page.write("#paper-from", "小名浜").await;
    page.press("入る内容を確かめる").await;
    page.sees("ファイルに入る内容").await;
}

async fn give_key(page: &Page) {
    for field in page
        .client
        .find_all(Locator::Css("input[type=password]"))
        .await
        .expect("the fields")
    {
        field.send_keys(KEY).await.expect("typing");
    }
}

/// Chooses the how-many-th point of the how-many-th item; the sixth is 見ていない.
async fn rate(page: &Page, item: usize, choice: usize) {
    page.press_first(&format!("label[for=rate-{item}-{choice}]"))
        .await;
    let script = format!("return document.getElementById('rate-{item}-{choice}').checked");
    page.until(&script, "it is chosen").await;
}

/// What can be read in each element, one after the other.
async fn each(page: &Page, selector: &str) -> Value {
    let script = format!(
        "return [...document.querySelectorAll({})].map(e => e.innerText)",
        json!(selector)
    );
    page.js(&script).await
}

/// Wide, narrow and dark: no violation, nothing scrolls sideways.
async fn check_everywhere(page: &Page, what: &str) {
    for width in [1280, 320] {
        page.window(width, 640).await;
        crate::axe::check(page, &format!("{what} at {width}")).await;
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(page.js(wide).await, json!(true), "{what} at {width}");
    }
    page.window(1280, 640).await;
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    page.devtools("Emulation.setEmulatedMedia", dark).await;
    crate::axe::check(page, &format!("{what}, dark")).await;
    page.devtools("Emulation.setEmulatedMedia", json!({ "features": [] }))
        .await;
}

#[test]
fn a_paper_goes_to_somebody_who_has_nothing_set_up_and_comes_back_with_what_differs() {
    in_browsers(|[home, boss]| async move {
        at_home(&home).await;
        boss.allow_downloads().await;
        // Nothing is ticked, and without anything ticked nothing goes on.
        home.open("#/eyes/ask").await;
        home.sees("見てもらう項目").await;
        let ticked = "return document.querySelectorAll('input:checked').length";
        assert_eq!(home.js(ticked).await, json!(0));
        home.press("入る内容を確かめる").await;
        home.sees("ひとつ以上選んでください").await;
        crate::axe::check(&home, "a paper without an item").await;
        home.press("すべて選ぶ").await;
        home.press("自己点検の答えも入れる").await;
        home.press("理解・行動力の点検のメモも入れる").await;
        home.write("#paper-from", "小名浜").await;
        home.write("#paper-message", "二十八日までに").await;
        home.press("入る内容を確かめる").await;
        home.sees("六月の研修で初めて司会をした。").await;
        check_everywhere(&home, "what a paper holds").await;
        let before = home.stored().await;
        home.press("選び直す").await;
        home.press("入る内容を確かめる").await;
        home.sees("二十八日までに").await;
        assert_eq!(
            home.stored().await,
            before,
            "until it is out, nothing is kept"
        );
        home.press("ファイルに書き出す").await;
        home.hears("書き出しを始めました").await;
        let paper = taken(&home, "paper").await;

        boss.open("#/eyes").await;
        choose(&boss, &paper).await;
        boss.sees("小名浜さんに頼まれた点検").await;
        boss.sees("二十八日までに").await;
        boss.sees("六月の研修で初めて司会をした。").await;
        boss.sees("6項目のうち0項目に答えました").await;
        assert_eq!(boss.js(ticked).await, json!(0), "no answer is given away");
        check_everywhere(&boss, "a paper to answer").await;

        // What stands on the page doesn't depend on what the asker said of themselves.
        let html = "return document.querySelector('main').innerHTML";
        let one = boss.js(html).await;
        for id in ["teamwork", "explanation", "information-gathering"] {
            home.open(&format!("#/assess/{id}")).await;
            home.press("周囲に教え、仕組みにできる").await;
            home.hears("保存しました").await;
        }
        home.open("#/eyes/ask").await;
        home.press("すべて選ぶ").await;
        home.press("自己点検の答えも入れる").await;
        home.press("理解・行動力の点検のメモも入れる").await;
        home.write("#paper-from", "小名浜").await;
        home.write("#paper-message", "二十八日までに").await;
        home.press("入る内容を確かめる").await;
        home.press("ファイルに書き出す").await;
        let other = taken(&home, "other").await;
        assert_ne!(text(&paper), text(&other));
        boss.open("#/eyes").await;
        choose(&boss, &other).await;
        boss.sees("小名浜さんに頼まれた点検").await;
        assert_eq!(boss.js(html).await, one, "the same page for other answers");

        // The first paper again: it is here, and what was written stays.
        boss.write("#comment-0", "もうひとつのほう").await;
        boss.open("#/eyes").await;
        let stored = boss.stored().await;
        choose(&boss, &paper).await;
        boss.sees("もう開いてあります").await;
        assert_eq!(boss.stored().await, stored);
        boss.press("その用紙の続きへ").await;
        boss.sees("二十八日までに").await;
        let order = each(&boss, ".paper-item h2").await;
        assert_eq!(order[0], json!("協調力"));
        // 4 as they said themselves; 2, where they said 2; 5, where they said 3; not seen; 3, where they
        // had no occasion; one stays blank.
        let titles = order.as_array().expect("titles").clone();
        let nth = |title: &str| titles.iter().position(|t| t == title).expect("an item");
        for (title, choice) in [
            ("協調力", 3),
            ("計画・想像力", 1),
            ("説明力", 4),
            ("情報収集力", 5),
            ("理解・行動力", 2),
        ] {
            rate(&boss, nth(title), choice).await;
        }
        let field = format!("#comment-{}", nth("説明力"));
        boss.write(&field, "窓口で<b>分かりやすい</b>と言われていました")
            .await;
        boss.write("#reply-by", "平").await;
        boss.reload().await;
        boss.sees("6項目のうち5項目に答えました").await;
        assert_eq!(
            boss.js(html)
                .await
                .as_str()
                .map(|h| h.contains("本人の自己点検の答え")),
            Some(true)
        );

        boss.press("自己点検の答えを見る").await;
        boss.sees("まだ答えていない項目が1つあります").await;
        crate::axe::check(&boss, "before the self-rating is shown").await;
        boss.press("まだ開かない").await;
        boss.sees_not("どちらが正しいということではありません")
            .await;
        boss.press("自己点検の答えを見る").await;
        boss.press("開いて並べる").await;
        boss.sees("どちらが正しいということではありません").await;
        assert_eq!(boss.focused().await, "自己点検の答えと並べました");
        let radios = "return document.querySelectorAll('input[type=radio]').length";
        assert_eq!(boss.js(radios).await, json!(0), "my ratings stay");
        boss.sees_not("元に戻す").await;
        check_everywhere(&boss, "both side by side").await;
        boss.press("ファイルに書き出す").await;
        boss.hears("書き出しを始めました").await;
        let reply = taken(&boss, "reply").await;
        boss.sees("（1回目）").await;

        home.open("#/eyes").await;
        choose(&home, &reply).await;
        home.sees("話し合うこと（2）").await;
        assert_eq!(
            each(&home, ".topics h3").await,
            json!(["説明力", "理解・行動力"])
        );
        home.sees("窓口で<b>分かりやすい</b>と言われていました")
            .await;
        home.sees("六月の研修で初めて司会をした。").await;
        let heads = each(&home, ".both thead th").await;
        assert_eq!(heads, json!(["項目", "自分", "平さん"]));
        let rows = home
            .js("return document.querySelectorAll('.both tbody tr').length")
            .await;
        assert_eq!(rows, json!(6));
        check_everywhere(&home, "what came back").await;
        let pages = crate::pictures::print(&home, "print-eyes").await;
        assert!((1..=2).contains(&pages), "{pages} pages");

        // A later version takes its place; the earlier one then changes nothing.
        let field = format!("#comment-{}", nth("理解・行動力"));
        boss.write(&field, "司会も聞きやすかった").await;
        boss.press("ファイルに書き出す").await;
        boss.sees("（2回目）").await;
        let later = taken(&boss, "later").await;
        home.open("#/eyes").await;
        choose(&home, &later).await;
        home.sees("司会も聞きやすかった").await;
        let stored = home.stored().await;
        home.open("#/eyes").await;
        home.sees("6項目・返事1件").await;
        choose(&home, &reply).await;
        home.sees("もう読み込んであります").await;
        assert_eq!(home.stored().await, stored);
        crate::axe::check(&home, "a reply that is here already").await;

        // Away with it, and back.
        home.press("頼んだものを見る").await;
        home.press("この用紙と返事を消す手続きに進む").await;
        home.sees("用紙と返事1件が、この端末から消えます").await;
        crate::axe::check(&home, "removing a paper").await;
        home.press("用紙と返事を消す").await;
        home.sees("この端末にありません").await;
        home.press("元に戻す").await;
        home.sees("司会も聞きやすかった").await;
        boss.press("この用紙を消す手続きに進む").await;
        boss.press("この用紙を消す").await;
        boss.sees("この端末にありません").await;
        let left = boss.stored().await;
        let left = Value::Object(left).to_string();
        assert!(
            left.contains("もうひとつのほう") && !left.contains("司会も"),
            "{left}"
        );
    });
}

#[test]
fn two_colleagues_answer_one_locked_paper_on_plain_http() {
    in_browsers(|[home, first, second]| async move {
        for page in [&home, &first, &second] {
            page.before_each_page(PLAIN_HTTP).await;
            page.allow_downloads().await;
        }
        at_home(&home).await;
        ask(&home, false).await;
        home.write("#paper-out-key", "short").await;
        home.press("ファイルに書き出す").await;
        home.sees("8文字以上にしてください").await;
        home.write("#paper-out-key", " and longer").await;
        home.press("ファイルに書き出す").await;
        home.sees("2つの合言葉が違います").await;
        crate::axe::check(&home, "two passphrases").await;
        home.press("選び直す").await;
        home.press("入る内容を確かめる").await;
        give_key(&home).await;
        home.press("ファイルに書き出す").await;
        home.hears("書き出しを始めました").await;
        let paper = taken(&home, "paper").await;
        let locked = text(&paper);
        assert!(
            locked.starts_with("{\"kind\":\"michishirube-locked\""),
            "{locked}"
        );
        assert!(!locked.contains("小名浜"));

        first.open("#/eyes").await;
        let before = first.stored().await;
        choose(&first, &paper).await;
        first.write("#paper-key", "something-else").await;
        first.press("開く").await;
        first.sees("合言葉が違うか").await;
        assert_eq!(first.stored().await, before);
        crate::axe::check(&first, "another passphrase").await;
        // A file with one bit turned is no more than that.
        let mut bytes = locked.clone().into_bytes();
        let last = bytes.len() - 9;
        bytes[last] ^= 1;
        let turned = first.downloads.join("turned.txt");
        std::fs::write(&turned, bytes).expect("a file");
        choose(&first, &turned).await;
        give_key(&first).await;
        first.press("開く").await;
        first.sees("合言葉が違うか").await;
        assert_eq!(first.stored().await, before);

        let mut replies = Vec::new();
        for (page, name, choice) in [(&first, "内郷", 2), (&second, "", 3)] {
            page.open("#/eyes").await;
            choose(page, &paper).await;
            page.write("#paper-key", KEY).await;
            // The click returns when the key was made, the file read and the paper stored.
            let click = "const start = performance.now(); \
                 document.querySelector('.panel .button').click(); \
                 return performance.now() - start";
            println!("unlocked within {} ms", page.js(click).await);
            page.sees("小名浜さんに頼まれた点検").await;
            page.sees_not("自己点検の答えを見る").await;
            page.press("ファイルに書き出す").await;
            page.sees("まだ何も答えていないので").await;
            rate(page, 0, choice).await;
            page.write("#comment-1", "いつもありがとう").await;
            if !name.is_empty() {
                page.write("#reply-by", name).await;
            }
            give_key(page).await;
            page.press("ファイルに書き出す").await;
            page.hears("書き出しを始めました").await;
            replies.push(taken(page, "reply").await);
        }
        // The one that was written last comes first.
        for reply in replies.iter().rev() {
            home.open("#/eyes").await;
            choose(&home, reply).await;
            home.write("#paper-key", KEY).await;
            home.press("開く").await;
            home.sees("話し合うこと").await;
        }
        home.open("#/eyes").await;
        home.sees("6項目・返事2件").await;
        home.press_first(".paper-list a").await;
        home.sees("話し合うこと（1）").await;
        // Compared with what I had said, though it had never left.
        let sides = each(&home, ".topics dt").await;
        let mut sides: Vec<_> = sides.as_array().expect("names").iter().collect();
        sides[1..].sort_by_key(|s| s.to_string());
        assert_eq!(json!(sides), json!(["自分", "内郷さん", "名前のない人"]));
        home.sees("4 状況が変わっても安定してできる").await;
        let comments = "return document.body.innerText.split('いつもありがとう').length - 1";
        assert_eq!(
            home.js(comments).await,
            json!(2),
            "both in the table, though nothing differs"
        );
        home.press("内郷さんの返事を消す").await;
        home.press_first(".paper-reply .panel .button").await;
        home.sees_not("内郷").await;
        home.press("元に戻す").await;
        home.sees("内郷さん").await;
    });
}

#[test]
fn what_does_not_belong_here_is_explained_and_changes_nothing() {
    in_browsers(|[home, away]| async move {
        at_home(&home).await;
        away.allow_downloads().await;
        ask(&home, false).await;
        home.press("ファイルに書き出す").await;
        let paper = taken(&home, "paper").await;
        away.open("#/eyes").await;
        choose(&away, &paper).await;
        rate(&away, 0, 0).await;
        away.press("ファイルに書き出す").await;
        away.hears("書き出しを始めました").await;
        let reply = taken(&away, "reply").await;
        home.open("#/data").await;
        home.press("ファイルに書き出す").await;
        home.hears("読み直して確かめました").await;
        let notebook = taken(&home, "notebook").await;

        let write = |name: &str, text: String| {
            let path = away.downloads.join(name);
            std::fs::write(&path, text).expect("a file");
            path
        };
        let (sent, back) = (text(&paper), text(&reply));
        let renamed = write("renamed.txt", sent.replace("小名浜", "勿来"));
        let risen = write("risen.txt", back.replace("\"point\":1", "\"point\":5"));
        let half = sent.chars().take(sent.chars().count() / 2);
        let torn = write("torn.txt", half.collect());
        let newer = write(
            "newer.txt",
            sent.replacen("\"format\":2", "\"format\":9", 1),
        );
        let other = write("other.txt", "{\"kind\":\"something\"}".to_owned());
        let rows = [
            (&home, &paper, "あなたがこの端末で作った用紙です"),
            (&home, &risen, "中身が変わったか壊れています"),
            (&home, &other, "みちしるべの用紙でも返事でもない"),
            (&away, &reply, "あなたがこの端末で書き出した返事です"),
            (&away, &renamed, "中身が変わったか壊れています"),
            (&away, &torn, "途中で切れているか"),
            (&away, &newer, "新しい版のみちしるべ"),
            (&away, &notebook, "記録のすべてが入ったファイルです"),
        ];
        for (page, file, words) in rows {
            page.open("#/eyes").await;
            let before = page.stored().await;
            choose(page, file).await;
            page.sees(words).await;
            page.sees("何も変わっていません").await;
            assert_eq!(page.stored().await, before, "{words}");
            crate::axe::check(page, words).await;
        }
        // A reply to a paper that was never here, and one that comes after the definitions have changed.
        away.js("localStorage.clear()").await;
        away.open("#/eyes").await;
        choose(&away, &reply).await;
        away.sees("もとになった用紙が、この端末にありません").await;
        assert!(away.stored().await.is_empty());
        crate::rating::new_edition(&away, "").await;
        away.open("#/eyes").await;
        choose(&away, &paper).await;
        away.sees("この端末の定義は「2027-04」の版です").await;
        assert!(away.stored().await.is_empty());
        crate::rating::new_edition(&home, "").await;
        home.open("#/eyes").await;
        let before = home.stored().await;
        choose(&home, &reply).await;
        home.sees("いまの定義は「2027-04」の版です").await;
        assert_eq!(home.stored().await, before);
        // Another municipality is open: said by name.
        let away_too = &away;
        away_too.open("#/start/municipality").await;
        away_too.press("会津若松市").await;
        away_too.press("次へ").await;
        away_too.sees("あなたの職種はどれですか").await;
        away_too.open("#/eyes").await;
        let before = away_too.stored().await;
        choose(away_too, &paper).await;
        away_too.sees("いわき市の枠組みで作られた用紙です").await;
        assert_eq!(away_too.stored().await, before);
    });
}

#[test]
fn a_paper_is_put_together_and_answered_by_keyboard_alone() {
    in_browser(|page| async move {
        at_home(&page).await;
        page.open("#/eyes/ask").await;
        page.sees("見てもらう項目").await;
        page.tab_to("協調力").await;
        page.key(crate::harness::SPACE).await;
        page.tab_to("入る内容を確かめる").await;
        page.key(crate::harness::ENTER).await;
        page.until(
            "return document.activeElement.id === 'paper-contents'",
            "the heading has the focus",
        )
        .await;
        page.tab_to("ファイルに書き出す").await;
        page.key(crate::harness::ENTER).await;
        page.hears("書き出しを始めました").await;
        page.until(
            "return document.activeElement.id === 'paper-done'",
            "the heading has the focus",
        )
        .await;
        let paper = taken(&page, "paper").await;
        page.js("localStorage.clear()").await;
        page.open("#/eyes").await;
        choose(&page, &paper).await;
        page.sees("頼まれた点検").await;
        let rated = "return document.activeElement.name === 'rate-0'";
        for _ in 0..20 {
            page.key(crate::harness::TAB).await;
            if page.js(rated).await == json!(true) {
                break;
            }
        }
        page.key(crate::harness::SPACE).await;
        page.key(crate::harness::DOWN).await;
        page.sees("1項目のうち1項目に答えました").await;
        page.tab_to("協調力を未回答に戻す").await;
        page.key(crate::harness::ENTER).await;
        page.sees("1項目のうち0項目に答えました").await;
        assert_eq!(
            page.js(rated).await,
            json!(true),
            "the question keeps the focus"
        );
    });
}

#[test]
#[ignore = "for human eyes: cargo xtask pictures"]
fn pictures_of_both_sides() {
    use crate::pictures::{print, take};
    in_browsers(|[home, boss]| async move {
        at_home(&home).await;
        boss.allow_downloads().await;
        for (size, width, height) in [("wide", 1280, 640), ("narrow", 390, 844)] {
            let name = |what: &str| format!("{size}-60-eyes-{what}");
            for page in [&home, &boss] {
                page.window(width, height).await;
            }
            ask(&home, true).await;
            take(&home, &name("1-contents")).await;
            give_key(&home).await;
            home.press("ファイルに書き出す").await;
            home.hears("書き出しを始めました").await;
            take(&home, &name("2-sent")).await;
            let paper = taken(&home, size).await;
            boss.open("#/eyes").await;
            choose(&boss, &paper).await;
            boss.write("#paper-key", "something-else").await;
            boss.press("開く").await;
            boss.sees("合言葉が違うか").await;
            take(&boss, &name("3-another-passphrase")).await;
            boss.open("#/eyes").await;
            choose(&boss, &paper).await;
            boss.write("#paper-key", KEY).await;
            boss.press("開く").await;
            boss.sees("小名浜さんに頼まれた点検").await;
            for item in 0..5 {
                rate(&boss, item, (item + 2) % 6).await;
            }
            boss.write("#comment-0", "混んだ日も、周りに声を掛けていました。")
                .await;
            boss.write("#reply-by", "平").await;
            take(&boss, &name("4-answer")).await;
            boss.press("自己点検の答えを見る").await;
            boss.press("開いて並べる").await;
            boss.sees("どちらが正しいということではありません").await;
            take(&boss, &name("5-revealed")).await;
            boss.press("ファイルに書き出す").await;
            boss.hears("書き出しを始めました").await;
            let reply = taken(&boss, size).await;
            home.open("#/eyes").await;
            choose(&home, &reply).await;
            home.sees("話し合うこと").await;
            take(&home, &name("6-came-back")).await;
        }
        print(&home, "print-eyes").await;
    });
}
