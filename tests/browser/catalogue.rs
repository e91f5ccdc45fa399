//! 研修を探す as a newcomer does: typed in kana, narrowed down, opened, wished for; an own entry that is
//! found; and a list of 2,000 courses.

use serde_json::{Value, json};

use crate::axe::check;
use crate::harness::{Page, in_browser};
use crate::pictures::take;

const HOME: char = '\u{e011}';

/// What the count above the list says.
async fn counts(page: &Page, said: &str) {
    let script = format!(
        "return document.querySelector('.course-count').innerText.includes({})",
        json!(said)
    );
    page.until(&script, said).await;
}

async fn titles(page: &Page) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('.course-list .tags > a')].map(a => a.innerText)";
    let titles = page.js(script).await;
    let titles = titles.as_array().cloned().unwrap_or_default();
    let text = |title: Value| title.as_str().unwrap_or_default().to_owned();
    titles.into_iter().map(text).collect()
}

/// Chooses from a list of the filters by its label and the beginning of the choice.
async fn choose(page: &Page, label: &str, choice: &str) {
    let script = format!(
        "const label = [...document.querySelectorAll('.course-facets label')].find(l => l.innerText === {});
         const select = label.parentElement.querySelector('select');
         select.selectedIndex = [...select.options].findIndex(o => o.text.startsWith({}));
         select.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return select.selectedOptions[0]?.text",
        json!(label),
        json!(choice)
    );
    let chosen = page.js(&script).await;
    assert!(
        chosen.as_str().is_some_and(|c| c.starts_with(choice)),
        "{label}: {chosen}"
    );
}

/// The one stored record whose key has this in it.
async fn record(page: &Page, kind: &str) -> Value {
    let stored = page.stored().await;
    let mut found = stored.iter().filter(|(key, _)| key.contains(kind));
    let (_, text) = found.next().unwrap_or_else(|| panic!("nothing of {kind}"));
    assert!(found.next().is_none(), "more than one {kind}");
    serde_json::from_str(text.as_str().unwrap_or_default()).expect("a record")
}

/// HR's list, as the application keeps it.
async fn put_list(page: &Page, count: usize) {
    let subjects = [
        "説明力",
        "法制執務",
        "接遇",
        "データ分析",
        "防災",
        "簿記",
        "人権",
        "交渉",
    ];
    let courses: Vec<_> = (0..count)
        .map(|i| {
            let subject = subjects[i % subjects.len()];
            json!({
                "id": format!("r{i:04}"),
                "title": format!("{subject}向上研修 第{i}回"),
                "form": "研修",
                "category": "特別",
                "entry": ["希望"],
                "about": format!("{subject}を基礎から学び、窓口や会議での対応を見直すための研修です。"),
                "months": [i % 12 + 1],
                "minutes": 450,
                "place": "本庁舎第3会議室",
                "from": "2027-02-10",
                "apply_by": "2027-01-15",
            })
        })
        .collect();
    let list = json!({ "version": 1, "file": "研修一覧.xlsx", "year": 2026, "on": "2026-04-10", "courses": courses });
    page.store("michishirube/courses/iwaki", &list.to_string())
        .await;
}

#[test]
fn a_newcomer_finds_a_course_by_kana_and_wishes_for_it() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/training/courses").await;
        page.sees("件あります").await;
        check(&page, "the whole catalogue").await;
        // Letter by letter, as an input method hands them on.
        page.write("#course-search", "こみゅに").await;
        counts(&page, "合うものが1件").await;
        assert_eq!(titles(&page).await, ["コミュニケーション能力向上研修"]);
        page.js("document.querySelector('#course-search').select()")
            .await;
        page.write("#course-search", "けんしゅう").await;
        page.sees("名前に含むもの").await;

        page.press("条件で絞る").await;
        choose(&page, "受け方", "希望").await;
        page.sees("選んでいる条件：希望").await;
        page.sees("ほかに、選んだことが書かれていないもの").await;
        check(&page, "filters").await;
        let before = titles(&page).await.len();
        page.js("document.querySelector('#course-unsaid').click()")
            .await;
        page.sees("選んだことが書かれていないもの（").await;
        assert!(titles(&page).await.len() > before, "what is unsaid shows");

        page.press("コミュニケーション能力向上研修").await;
        page.sees("受けるのを妨げることは書かれていません").await;
        check(&page, "a course").await;
        page.press_first(".course-plan button").await;
        page.until(
            "return location.hash.startsWith('#/training/plan/')",
            "the plan opens",
        )
        .await;
        let kept = record(&page, "/enrolment/").await;
        let kept = kept.to_string();
        for part in [
            "コミュニケーション能力向上研修",
            "\"communication\"",
            "\"wish\"",
        ] {
            assert!(kept.contains(part), "{part}: {kept}");
        }

        // Coming back finds the list as it was left, and says what is planned.
        page.go("#/training/courses").await;
        page.sees("希望に入れています").await;
        let value = page
            .js("return document.querySelector('#course-search').value")
            .await;
        assert_eq!(value, json!("けんしゅう"));
        page.press("条件をすべて外す").await;
        page.until(
            "return document.activeElement.id === 'course-search' && !document.querySelector('.course-chosen')",
            "the way out of the filters",
        )
        .await;
        page.press("コミュニケーション能力向上研修").await;
        page.sees("あなたの計画").await;
        check(&page, "a planned course").await;
        // One can't wish for it twice in a year by a slip.
        page.sees_not("今年度（").await;
        page.sees("来年度（").await;
    });
}

#[test]
fn typing_keeps_the_field_its_focus_and_its_caret() {
    in_browser(|page| async move {
        page.set_up().await;
        put_list(&page, 300).await;
        page.open("#/training/courses").await;
        page.js("window.field = document.querySelector('#course-search'); window.field.focus()")
            .await;
        page.write("#course-search", "研修").await;
        page.key(HOME).await;
        for letter in "接遇向上".chars() {
            page.key(letter).await;
        }
        counts(&page, "合うものが").await;
        let now = page
            .js("const f = document.querySelector('#course-search');
                return [f === window.field, f === document.activeElement, f.value, f.selectionStart]")
            .await;
        assert_eq!(now, json!([true, true, "接遇向上研修", 4]));
        // A choice from the filters leaves the list in place as well.
        page.press("条件で絞る").await;
        page.js(
            "window.list = document.querySelector('.course-facets select'); window.list.focus()",
        )
        .await;
        choose(&page, "時期", "6月").await;
        page.sees("選んでいる条件：6月").await;
        let is_there =
            "return document.activeElement === window.list || document.contains(window.list)";
        assert_eq!(page.js(is_there).await, json!(true));
    });
}

#[test]
fn an_own_entry_is_written_through_found_and_taken_back() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/training/own").await;
        page.sees("まだありません").await;
        page.write("#own-title", "防災を読む会").await;
        page.hears("保存しました").await;
        page.press("日程・費用など").await;
        page.write("#own-length", "７時間半").await;
        page.sees("7時間30分と読みました").await;
        let typed = page
            .js("return document.querySelector('#own-length').value")
            .await;
        assert_eq!(typed, json!("７時間半"), "what is typed stays as typed");
        page.write("#own-yen", "本の代金").await;
        page.sees("書いたままを残しています").await;
        check(&page, "own entries").await;
        let kept = record(&page, "/course/").await.to_string();
        for part in ["防災を読む会", "450", "本の代金"] {
            assert!(kept.contains(part), "{part}: {kept}");
        }
        page.reload().await;
        page.press("直す").await;
        page.press("日程・費用など").await;
        let values = "return ['own-title', 'own-length', 'own-yen'].map(id => document.getElementById(id).value)";
        page.until(
            &format!("return JSON.stringify((() => {{ {values} }})()) === JSON.stringify(['防災を読む会', '7時間30分', '本の代金'])"),
            "all of it is there again",
        )
        .await;
        page.go("#/training/courses").await;
        page.write("#course-search", "ぼうさい").await;
        page.press("防災を読む会").await;
        page.sees("7時間30分").await;
        check(&page, "an own course").await;

        page.press("書いたことを直す").await;
        page.press("この研修を消す").await;
        page.sees("「防災を読む会」を消しますか").await;
        page.press("消す").await;
        page.sees("まだありません").await;
        page.press("元に戻す").await;
        page.sees("防災を読む会").await;
    });
}

#[test]
fn two_thousand_courses_come_in_steps_and_answer_at_once() {
    in_browser(|page| async move {
        page.set_up().await;
        put_list(&page, 2_000).await;
        page.open("#/training/courses").await;
        counts(&page, "20").await;
        assert_eq!(titles(&page).await.len(), 50);
        page.press("さらに50件を表示（残り1999件）").await;
        page.until(
            "return document.activeElement.id === 'course-row-50'",
            "reading goes on",
        )
        .await;
        assert_eq!(titles(&page).await.len(), 100);
        // From the key to the frame, letter by letter: printed, not asserted.
        let timed = "const done = arguments[0], field = document.querySelector('#course-search'), times = []; \
             const letters = [...'せつめいりょく']; \
             const next = () => { \
               if (!letters.length) return done(times); \
               field.value += letters.shift(); \
               const start = performance.now(); \
               field.dispatchEvent(new Event('input', { bubbles: true })); \
               const told = performance.now() - start; \
               requestAnimationFrame(() => setTimeout(() => { times.push([Math.round(told * 10) / 10, Math.round((performance.now() - start) * 10) / 10]); next(); })); \
             }; next();";
        let times = page
            .client
            .execute_async(timed, vec![])
            .await
            .expect("timing");
        println!("ms in the event and until the frame, for each letter: {times}");
        // Every eighth of HR's list, and the trainings of the pack for that ability.
        counts(&page, "合うものが25").await;
        assert_eq!(titles(&page).await.len(), 50);
        page.press("説明力向上研修 第0回").await;
        for words in [
            "本庁舎第3会議室",
            "7時間30分",
            "令和9年2月10日",
            "令和9年1月15日",
            "研修一覧.xlsx",
        ] {
            page.sees(words).await;
        }
        check(&page, "a course of HR's list").await;
    });
}

#[test]
fn what_is_gone_says_so_and_what_pays_is_marked() {
    in_browser(|page| async move {
        page.set_up().await;
        page.open("#/training/courses/list/gone").await;
        page.sees("いま読み込まれている研修一覧にありません").await;
        page.press_first("main .button").await;
        page.sees("言葉で探す").await;
        page.open("#/training/money").await;
        page.sees("額は書かれていません").await;
        check(&page, "what pays").await;
        page.press_first(".course-scheme .toggle").await;
        page.hears("資格取得助成").await;
        let stored = page.stored().await;
        assert!(stored.iter().any(|(key, text)| {
            key.contains("interest")
                && text
                    .as_str()
                    .is_some_and(|t| t.contains("qualification-subsidy"))
        }));
    });
}

/// For human eyes.
pub async fn pictures(page: &Page) {
    page.open("#/").await;
    page.js("localStorage.clear()").await;
    page.set_up().await;
    put_list(page, 60).await;
    page.open("#/training/courses").await;
    page.press("条件で絞る").await;
    choose(page, "受け方", "希望").await;
    take(page, "courses-find").await;
    page.write("#course-search", "せつめい").await;
    page.sees("名前に含むもの").await;
    take(page, "courses-found").await;
    page.open("#/training/courses/pack/management").await;
    take(page, "courses-one").await;
    page.open("#/training/courses/pack/self-qualification")
        .await;
    take(page, "courses-paid").await;
    page.open("#/training/own").await;
    page.write("#own-title", "防災を読む会").await;
    page.hears("保存しました").await;
    take(page, "courses-own").await;
    page.open("#/training/money").await;
    take(page, "courses-money").await;
}
