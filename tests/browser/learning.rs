//! The loop of a course with the clock moved: before, after, 職場還元 on paper, three months later, what
//! changed, the goals of the year and its record.

use serde_json::{Value, json};

use michishirube::domain::day;
use michishirube::domain::id::{CompetencyId, ItemId, PackId};
use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::domain::training::Form;
use michishirube::domain::training::enrolment::{Enrolment, State};
use michishirube::domain::worknote::Tie;
use michishirube::storage::envelope::Stamp;
use michishirube::storage::saved;

use crate::axe::check;
use crate::harness::{Page, in_browser};
use crate::paper;
use crate::pictures::take;

const BEFORE: &str = "#/training/plan/c1/before";
const AFTER: &str = "#/training/plan/c1/after";
const SHARING: &str = "#/training/plan/c1/sharing";
const LATER: &str = "#/training/plan/c1/later";

/// From the next document on it is noon of this day.
pub async fn clock(page: &Page, date: &str) {
    let script = format!(
        "(() => {{ const Real = window.RealDate || Date; window.RealDate = Real; \
           const now = new Real('{date}T12:00:00').getTime(); \
           window.Date = class extends Real {{ \
             constructor(...a) {{ a.length ? super(...a) : super(now) }} \
             static now() {{ return now }} }} }})()"
    );
    page.before_each_page(&script).await;
}

fn tie(id: &str, title: &str) -> Tie {
    Tie {
        pack: PackId::parse("iwaki").expect("a pack"),
        competency: CompetencyId::parse(id).expect("an ability"),
        title: title.into(),
    }
}

/// A course of two abilities with something private on it.
pub fn course(title: &str) -> Enrolment {
    let date = |text| day(text).expect("a day");
    let pack = PackId::parse("iwaki").expect("a pack");
    let wished = date("2026-04-20");
    Enrolment {
        state: State::Attending,
        from: Some(date("2026-06-09")),
        to: Some(date("2026-06-10")),
        minutes: Some(930),
        yen: Some(12_345),
        note: "上司にはないしょ".into(),
        abilities: vec![tie("explanation", "説明力"), tie("teamwork", "協調力")],
        ..Enrolment::wish(pack, title, Form::Course, 2026, wished)
    }
}

/// Puts it into the store as the application writes it.
pub async fn put(page: &Page, id: &str, it: Enrolment) {
    let key = ItemKey {
        kind: Kind::Enrolment,
        id: ItemId::parse(id).expect("an id"),
    };
    let item = Item {
        changes: 1,
        body: Some(Body::Enrolment(Held::new(it))),
        ..Item::default()
    };
    let mut notebook = Notebook::default();
    notebook.items.insert(key.clone(), item);
    let text = saved::write(&notebook, &Record::Item(key), &Stamp::default(), 1);
    let text = text.expect("a record");
    page.store(&format!("michishirube/g1/enrolment/{id}"), &text)
        .await;
}

/// Chooses the nth point of one look at an ability.
async fn choose(page: &Page, look: &str, ability: &str, nth: usize) {
    let id = format!("mark-{look}-iwaki-{ability}-{nth}");
    page.press_first(&format!("label[for=\"{id}\"]")).await;
    let is_chosen = format!("return document.getElementById('{id}').checked");
    page.until(&is_chosen, "it is chosen").await;
}

async fn chosen(page: &Page) -> Value {
    page.js("return [...document.querySelectorAll('main input:checked')].map(i => i.id)")
        .await
}

async fn value(page: &Page, selector: &str) -> String {
    let value = page
        .js(&format!(
            "return document.querySelector({}).value",
            json!(selector)
        ))
        .await;
    value.as_str().unwrap_or_default().to_owned()
}

/// A word that is still being converted stays under the hand: the field, the focus and the conversion.
async fn convert(page: &Page, selector: &str) {
    page.press_first(selector).await;
    let to_end = "const field = window.field = document.activeElement; \
         field.setSelectionRange(field.value.length, field.value.length)";
    page.js(to_end).await;
    for part in ["ま", "まど", "まどぐ", "まどぐち"] {
        let end = part.chars().count();
        let converting = json!({ "text": part, "selectionStart": end, "selectionEnd": end });
        page.devtools("Input.imeSetComposition", converting).await;
    }
    page.until(
        "return document.querySelector('.handout').innerText.includes('まどぐち')",
        "the page for the colleagues follows",
    )
    .await;
    page.devtools("Input.insertText", json!({ "text": "窓口" }))
        .await;
    let is_same = "return window.field === document.activeElement && window.field.isConnected";
    assert_eq!(page.js(is_same).await, json!(true));
    assert!(value(page, selector).await.ends_with("窓口"));
}

#[test]
fn a_course_goes_once_around() {
    in_browser(|page| async move {
        clock(&page, "2026-06-01").await;
        page.set_up().await;
        page.open("#/assess/explanation").await;
        page.press("助けがあればできる").await;
        page.hears("保存しました").await;
        put(&page, "c1", course("接遇研修")).await;

        // Before: the self-check is offered and never taken by itself.
        page.open(BEFORE).await;
        page.sees("接遇研修").await;
        assert_eq!(chosen(&page).await, json!([]));
        page.sees("自己点検の答えは「2 助けがあればできる」です。")
            .await;
        check(&page, "before a course").await;
        take(&page, "loop-before-blank").await;
        page.press("この答えから始める").await;
        page.until(
            "return document.activeElement.id === 'mark-before-iwaki-explanation-1'",
            "the focus is on what was taken over",
        )
        .await;
        choose(&page, "before", "teamwork", 4).await;
        page.press_first("[aria-label=\"「協調力」を未回答に戻す\"]")
            .await;
        page.until(
            "return document.activeElement.name === 'mark-before-iwaki-teamwork'",
            "the focus stays at the question",
        )
        .await;
        choose(&page, "before", "teamwork", 2).await;
        page.write("#want", "専門用語を使わずに説明できる").await;
        page.hears("保存しました").await;
        page.reload().await;
        let marked = json!([
            "mark-before-iwaki-explanation-1",
            "mark-before-iwaki-teamwork-2"
        ]);
        assert_eq!(chosen(&page).await, marked);
        assert_eq!(value(&page, "#want").await, "専門用語を使わずに説明できる");
        take(&page, "loop-before").await;
        page.open(LATER).await;
        page.sees("まだ修了になっていません").await;

        // After.
        clock(&page, "2026-06-11").await;
        page.open(AFTER).await;
        page.sees("専門用語を使わずに説明できる").await;
        page.press("修了にする").await;
        page.sees("令和8年6月10日に修了しました").await;
        page.press("少し物足りない").await;
        page.write("#learned", "聞き返すときの型がある").await;
        page.write("#differently", "結論を先に言う").await;
        page.hears("保存しました").await;
        page.press("元に戻す").await;
        page.until(
            "return document.querySelector('#differently').value === ''",
            "what was written last is taken back",
        )
        .await;
        page.press("やり直す").await;
        page.until(
            "return document.querySelector('#differently').value === '結論を先に言う'",
            "and done again",
        )
        .await;
        check(&page, "after a course").await;
        take(&page, "loop-after").await;
        page.open(BEFORE).await;
        page.sees("伏せておきます").await;
        page.sees_not("助けがあればできる").await;

        // 職場還元 and its page.
        page.open(SHARING).await;
        page.sees("聞き返すときの型がある").await;
        page.write("#sharing-to", "係の全員").await;
        page.write("#points", "・ひと呼吸おいて聞く\n・メモを読み上げる\n")
            .await;
        convert(&page, "#points").await;
        page.write("#ask", "ロールプレイの相手をお願いします").await;
        page.hears("保存しました").await;
        check(&page, "sharing").await;
        take(&page, "loop-sharing").await;
        let paper = paper::pages(&page, "print-handout").await;
        assert_eq!(paper.len(), 1, "pages");
        for words in [
            "「接遇研修」で学んだこと",
            "聞き返すときの型がある",
            "ひと呼吸おいて聞く",
            "メモを読み上げる",
            "窓口",
            "結論を先に言う",
            "ロールプレイの相手をお願いします",
            "係の全員",
            "令和8年6月9日から令和8年6月10日",
        ] {
            assert!(paper::holds(&paper, words), "{words}: {paper:?}");
        }
        for words in [
            "助けがあれば",
            "一人でできる",
            "物足りない",
            "ないしょ",
            "12,345",
            "12345",
            "専門用語",
            "自己点検",
            "職場還元",
        ] {
            assert!(!paper::holds(&paper, words), "{words}: {paper:?}");
        }

        // Not before three months have passed, or knowingly.
        page.open(LATER).await;
        page.sees("令和8年9月10日から、ここで振り返ります").await;
        let radios = "return document.querySelectorAll('main input[type=radio]').length";
        assert_eq!(page.js(radios).await, json!(0));
        take(&page, "loop-later-early").await;
        page.press("それより前に書く").await;
        page.sees("受講前の自分（いまの目で見て）").await;
        page.open("#/training/change").await;
        page.sees("まだ見直した能力はありません").await;
        page.sees("令和8年9月10日から").await;

        // Three months later: what was marked then is shown after the answer.
        clock(&page, "2026-09-10").await;
        page.open("#/training/change").await;
        page.sees("いま振り返れます").await;
        page.press("接遇研修").await;
        page.sees("受講前の自分（いまの目で見て）").await;
        assert_eq!(chosen(&page).await, json!([]));
        page.sees_not("受講前に付けた印：").await;
        choose(&page, "then", "explanation", 0).await;
        page.sees("もう一方も答えると").await;
        page.sees_not("受講前に付けた印：").await;
        choose(&page, "now", "explanation", 2).await;
        page.sees("受講前に付けた印：2 助けがあればできる（令和8年6月1日）")
            .await;
        page.sees("受講前の見え方が変わり、できることも増えました。")
            .await;
        page.sees_not("3 一人でできる（令和8年6月1日）").await;
        page.write("#kept-up", "朝の説明で続けている").await;
        page.hears("保存しました").await;
        check(&page, "months later").await;
        take(&page, "loop-later").await;
        page.reload().await;
        let marked = json!([
            "mark-then-iwaki-explanation-0",
            "mark-now-iwaki-explanation-2"
        ]);
        assert_eq!(chosen(&page).await, marked);
        // Taken back, the earlier one is covered again.
        page.press_first("[aria-label=\"「説明力」のいまの自分を未回答に戻す\"]")
            .await;
        page.sees("もう一方も答えると").await;
        page.sees_not("受講前に付けた印：").await;
        choose(&page, "now", "explanation", 2).await;
        page.hears("保存しました").await;

        page.press("学びで変わったことを見る").await;
        page.sees("1つの研修のあとに、1つの能力を見直しました。")
            .await;
        let table = "return [...document.querySelectorAll('tbody tr')].map(r => [...r.cells].slice(0, 5).map(c => c.innerText))";
        assert_eq!(
            page.js(table).await,
            json!([[
                "説明力",
                "接遇研修",
                "2 助けがあればできる",
                "1 これから",
                "3 一人でできる"
            ]])
        );
        let captions = "return [...document.querySelectorAll('svg.course .course-caption')].map(t => t.textContent)";
        assert_eq!(page.js(captions).await, json!(["2", "1", "3"]));
        page.sees("朝の説明で続けている").await;
        check(&page, "what changed").await;
        take(&page, "loop-change").await;

        into_the_evaluation(&page).await;
    });
}

async fn into_the_evaluation(page: &Page) {
    let mut other = course("統計の基礎");
    (other.from, other.to, other.minutes, other.yen) = (None, None, None, None);
    put(page, "c2", other).await;
    page.open("#/training/years/2026/goals").await;
    page.sees("みちしるべの形です").await;
    page.press("接遇研修（修了）").await;
    page.until(
        "return document.querySelector('#goals-whole').value.includes('令和8年6月9日の「接遇研修」に参加しました。')",
        "the text is there",
    )
    .await;
    assert!(
        value(page, "#goals-whole")
            .await
            .contains("説明力・協調力を伸ばすためです。")
    );
    page.write("#why-c1", "窓口の苦情を減らすため").await;
    page.until(
        "return document.querySelector('#goals-whole').value.includes('窓口の苦情を減らすためです。')",
        "own words win",
    )
    .await;
    check(page, "goals").await;
    take(page, "loop-goals").await;
    page.reload().await;
    assert_eq!(value(page, "#why-c1").await, "窓口の苦情を減らすため");
    let paper = paper::pages(page, "print-goals").await;
    assert_eq!(paper.len(), 1, "pages");
    assert!(
        paper::holds(&paper, "窓口の苦情を減らすためです。"),
        "{paper:?}"
    );
    assert!(!paper::holds(&paper, "統計の基礎"), "{paper:?}");

    page.open("#/training/years/2026/record").await;
    page.sees("1件の研修です。時間は合わせて15時間30分です。")
        .await;
    page.press("費用と助成").await;
    page.press("学んだこと").await;
    page.press("まだ終わっていない研修も載せる").await;
    page.sees("費用は合わせて12,345円（書いていない1件を除く）です。")
        .await;
    check(page, "the record of a year").await;
    take(page, "loop-record").await;
    page.press_first("label[for=listed-c2]").await;
    page.sees("費用は合わせて12,345円です。うち").await;
    let paper = paper::pages(page, "print-record").await;
    assert!(paper::holds(&paper, "聞き返すときの型がある"), "{paper:?}");
    for words in ["統計の基礎", "物足りない", "ないしょ", "朝の説明で"] {
        assert!(!paper::holds(&paper, words), "{words}: {paper:?}");
    }
    // What was left out stays out; what was asked for once isn't asked for again.
    page.reload().await;
    page.press("まだ終わっていない研修も載せる").await;
    page.sees("1件の研修です。").await;
    page.sees_not("12,345円").await;
}

#[test]
fn what_is_not_there_is_said_and_leads_on() {
    in_browser(|page| async move {
        clock(&page, "2026-06-01").await;
        page.set_up().await;
        for hash in [BEFORE, AFTER, SHARING, LATER] {
            page.open(hash).await;
            page.sees("この端末の手帳にありません").await;
            page.sees("学びの歩みを見る").await;
        }
        for (hash, words) in [
            ("#/training/change", "まだ見直した能力はありません"),
            (
                "#/training/years/2031/goals",
                "2031年度の研修は、まだ計画にありません。",
            ),
            (
                "#/training/years/2031/record",
                "2031年度に修了した研修は、まだありません。",
            ),
        ] {
            page.open(hash).await;
            page.sees(words).await;
            check(&page, hash).await;
        }
        // For no ability, and never named.
        let mut bare = course(" ");
        bare.abilities.clear();
        put(&page, "c1", bare).await;
        for hash in [BEFORE, AFTER, SHARING] {
            page.open(hash).await;
            page.sees("名前のない研修").await;
            check(&page, hash).await;
        }
        page.open(BEFORE).await;
        page.press("ねらいの能力を付ける").await;
        page.until(
            "return location.hash === '#/training/plan/c1'",
            "to the plan of the course",
        )
        .await;
    });
}

#[test]
fn the_longest_pages_hold_on_a_phone_and_on_paper() {
    in_browser(|page| async move {
        clock(&page, "2026-09-10").await;
        page.set_up().await;
        for n in 0..40 {
            let mut it = course(&format!("{n}回目の{}", "とても長い名前の研修".repeat(3)));
            it.go(State::Done, day("2026-06-10").expect("a day"));
            it.goal.chosen = true;
            it.after.learned = "あ".repeat(300);
            it.sharing.points = "https://example.org/".to_owned() + &"x".repeat(200);
            put(&page, &format!("c{n}"), it).await;
        }
        page.window(320, 640).await;
        for hash in [
            BEFORE,
            AFTER,
            SHARING,
            LATER,
            "#/training/change",
            "#/training/years/2026/goals",
            "#/training/years/2026/record",
        ] {
            page.open(hash).await;
            let wide = "return document.documentElement.scrollWidth <= innerWidth";
            assert_eq!(page.js(wide).await, json!(true), "{hash} scrolls sideways");
            check(&page, hash).await;
            take(&page, &format!("loop-320-{}", hash.replace('/', "-"))).await;
        }
        page.window(1280, 640).await;
        page.open("#/training/years/2026/record").await;
        let pages = paper::pages(&page, "print-record-long").await;
        assert!(pages.len() > 1, "{} pages", pages.len());
        // The head of the table stands on each page that the table goes on to.
        assert!(paper::holds(&pages[1..2], "学びの形"), "{pages:?}");
    });
}
