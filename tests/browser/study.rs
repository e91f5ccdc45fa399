//! 学びの計画: from 希望 to 修了 with the clock moved, deadlines on home, other tabs, and the calendar file.

use std::time::{Duration, Instant};

use serde_json::json;

use michishirube::domain::Day;
use michishirube::domain::id::{CompetencyId, ItemId, PackId};
use michishirube::domain::item::{Body, Held, Item, ItemKey};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::domain::training::Form;
use michishirube::domain::training::enrolment::{Enrolment, State};
use michishirube::domain::worknote::Tie;
use michishirube::storage::envelope::Stamp;
use michishirube::storage::saved;

use crate::axe::check;
use crate::harness::{Page, at, in_browser};
use crate::pictures::{print, take};

fn date(month: u32, day: u32) -> Day {
    Day::from_ymd_opt(2026, month, day).expect("a day")
}

/// From the next page on it is this day.
async fn on(page: &Page, day: Day) {
    let script = format!(
        "if (!globalThis.RealDate) globalThis.RealDate = Date; \
         {{ const Real = globalThis.RealDate; \
            const shift = Real.parse('{day}T12:00:00') - Real.now(); \
            globalThis.Date = class extends Real {{ \
              constructor(...given) {{ \
                if (given.length) super(...given); else super(Real.now() + shift); }} \
              static now() {{ return Real.now() + shift; }} }}; }}"
    );
    page.before_each_page(&script).await;
}

/// Puts trainings into the store as the application writes them.
async fn keep(page: &Page, trainings: Vec<(&str, Enrolment)>) {
    for (id, it) in trainings {
        let body = Body::Enrolment(Held::new(it));
        let key = ItemKey {
            kind: body.kind(),
            id: ItemId::parse(id).expect("an id"),
        };
        let item = Item {
            made: date(4, 1),
            on: date(4, 1),
            changes: 1,
            body: Some(body),
        };
        let mut notebook = Notebook::default();
        notebook.items.insert(key.clone(), item);
        let text = saved::write(&notebook, &Record::Item(key), &Stamp::default(), 1);
        let text = text.expect("a record");
        page.store(&format!("michishirube/g1/enrolment/{id}"), &text)
            .await;
    }
}

fn wish(title: &str) -> Enrolment {
    let pack = PackId::parse("iwaki").expect("a pack");
    let teamwork = Tie {
        pack: pack.clone(),
        competency: CompetencyId::parse("teamwork").expect("an ability"),
        title: "協調力".into(),
    };
    Enrolment {
        apply_by: Some(date(6, 30)),
        from: Some(date(8, 3)),
        to: Some(date(8, 5)),
        abilities: vec![teamwork],
        ..Enrolment::wish(pack, title, Form::Course, 2026, date(4, 1))
    }
}

/// Some of each state, in two years.
pub async fn fill(page: &Page) {
    let with = |title: &str, state: State, change: fn(&mut Enrolment)| {
        let mut it = wish(title);
        it.go(state, date(5, 20));
        change(&mut it);
        it
    };
    keep(
        page,
        vec![
            ("t0", wish("窓口の話し方研修")),
            (
                "t1",
                with("データ活用の基礎", State::Applied, |it| {
                    (it.from, it.to) = (Some(date(8, 4)), None);
                    (it.minutes, it.yen, it.subsidy) = (Some(465), Some(12_000), Some(5_000));
                }),
            ),
            (
                "t2",
                with(
                    "法制執務の通信講座（半年）",
                    State::Attending,
                    |it| {
                        (it.form, it.from, it.to) =
                            (Form::Correspondence, Some(date(5, 1)), Some(date(10, 31)));
                        it.minutes = Some(1800);
                    },
                ),
            ),
            (
                "t3",
                with("新任者研修", State::Done, |it| {
                    (it.required, it.from, it.to) = (true, Some(date(4, 8)), Some(date(4, 9)));
                    (it.minutes, it.yen) = (Some(930), Some(0));
                }),
            ),
            ("t4", with("英会話", State::Dropped, |it| it.from = None)),
            (
                "t5",
                with("去年の研修", State::Done, |it| {
                    it.year = 2025;
                    (it.from, it.to) = (Day::from_ymd_opt(2025, 9, 1), None);
                    (it.minutes, it.yen, it.expires) = (Some(600), Some(3_000), Some(date(9, 1)));
                }),
            ),
        ],
    )
    .await;
}

async fn value(page: &Page, selector: &str) -> String {
    let script = format!("return document.querySelector({}).value", json!(selector));
    let value = page.js(&script).await;
    value.as_str().unwrap_or_default().to_owned()
}

/// Empties the field as a person would, and types.
async fn set(page: &Page, selector: &str, text: &str) {
    let script = format!(
        "const field = document.querySelector({}); field.focus(); field.select()",
        json!(selector)
    );
    page.js(&script).await;
    page.write(selector, text).await;
}

/// The calendar file, once it is there.
async fn calendar(page: &Page) -> (String, String) {
    let start = Instant::now();
    loop {
        let files = std::fs::read_dir(&page.downloads).expect("the downloads");
        let whole = files
            .filter_map(|f| Some(f.ok()?.path()))
            .find(|p| p.extension().is_some_and(|e| e == "ics"));
        if let Some(path) = whole {
            let text = std::fs::read_to_string(&path).expect("the file");
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            return (name.into_owned(), text);
        }
        assert!(start.elapsed() < Duration::from_secs(20), "no file came");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[test]
fn a_wish_is_applied_for_attended_and_done_as_time_goes_on() {
    in_browser(|page| async move {
        page.set_up().await;
        on(&page, date(6, 10)).await;
        keep(&page, vec![("t0", wish("窓口の話し方研修"))]).await;
        // Nothing has woken trainings here: home reads them as they are stored.
        page.open("#/").await;
        page.sees("「窓口の話し方研修」の申込期限は令和8年6月30日です。")
            .await;
        page.press("研修の計画と記録").await;
        page.sees("いまの段階").await;
        page.press("申し込んだ").await;
        page.hears("「窓口の話し方研修」を申込にしました。").await;
        page.focuses("いまの段階").await;
        check(&page, "a training").await;
        page.press("元に戻す").await;
        page.until(
            "return document.querySelector('[aria-current=step]').innerText.includes('希望')",
            "it is a wish again",
        )
        .await;
        page.press("申し込んだ").await;
        page.hears("申込にしました").await;
        // Awake, home says what it would say asleep.
        page.go("#/").await;
        page.sees_not("窓口の話し方研修").await;

        on(&page, date(7, 25)).await;
        page.open("#/").await;
        page.sees("「窓口の話し方研修」の開始日は令和8年8月3日です。")
            .await;
        on(&page, date(8, 6)).await;
        page.open("#/").await;
        page.sees("最後の日は令和8年8月5日（過ぎています）です。")
            .await;
        page.press("研修の計画と記録").await;
        page.sees("受け終えていたら「修了した」を押してください")
            .await;
        page.press("修了した").await;
        page.hears("修了にしました").await;
        page.sees("学んだことは、まだ書いていません").await;
        page.go("#/").await;
        page.sees("学びを書く目安は令和8年8月12日です。").await;
        on(&page, date(11, 5)).await;
        page.open("#/").await;
        page.sees("3か月後の日は令和8年11月5日です。").await;
    });
}

#[test]
fn numbers_are_kept_as_they_are_typed_and_told_when_they_are_none() {
    in_browser(|page| async move {
        page.set_up().await;
        on(&page, date(6, 10)).await;
        keep(&page, vec![("t0", wish("窓口の話し方研修"))]).await;
        page.open("#/training/plan/t0").await;
        page.write("#study-minutes", "７時間４５分").await;
        page.sees("7時間45分として数えます").await;
        page.write("#study-yen", "1万5千円").await;
        page.sees("15,000円として数えます").await;
        page.sees("自分で払う額：多くて15,000円").await;
        page.write("#study-subsidy", "５，０００").await;
        page.sees("自分で払う額：10,000円").await;
        assert_eq!(value(&page, "#study-minutes").await, "７時間４５分");
        set(&page, "#study-yen", "課長に聞く").await;
        page.sees("数字として読めないので").await;
        page.sees("費用が分からないので").await;
        page.hears("保存しました").await;
        page.reload().await;
        assert_eq!(value(&page, "#study-yen").await, "課長に聞く");
        assert_eq!(value(&page, "#study-subsidy").await, "5000");
        set(&page, "#study-yen", "3000").await;
        page.sees("自分で払う額：0円").await;
        // The draft follows what is written; one's own words stay.
        page.sees("時間：7時間45分").await;
        page.press("下書きを写す").await;
        page.hears("に写しました").await;
        let own = value(&page, "#study-application").await;
        assert!(
            own.contains("「窓口の話し方研修」（研修）の受講を希望します。"),
            "{own}"
        );
        set(&page, "#study-title", "話し方").await;
        page.sees("「話し方」（研修）の受講を希望します。").await;
        assert_eq!(value(&page, "#study-application").await, own);
        page.sees_not("下書きを写す").await;
    });
}

#[test]
fn what_one_tab_does_stands_in_the_other() {
    in_browser(|page| async move {
        page.set_up().await;
        on(&page, date(6, 10)).await;
        keep(&page, vec![("t0", wish("窓口の話し方研修"))]).await;
        page.open("#/training/plan/t0").await;
        page.write("#study-note", "会場は総合庁舎").await;
        let first = page.client.window().await.expect("the first tab");
        let second = page.client.new_window(true).await.expect("a second tab");
        let to = |tab| page.client.switch_to_window(tab);
        to(second.handle.clone()).await.expect("the second tab");
        page.client
            .goto(&at("#/training/plan/t0"))
            .await
            .expect("the page");
        page.ready().await;
        page.sees("いまの段階").await;
        assert_eq!(value(&page, "#study-note").await, "会場は総合庁舎");
        page.write("#study-minutes", "3").await;
        page.press("申し込んだ").await;
        page.hears("申込にしました").await;
        to(first).await.expect("the first tab");
        page.hears("別の画面での変更").await;
        page.until(
            "return document.querySelector('[aria-current=step]').innerText.includes('申込') \
             && document.querySelector('#study-minutes').value === '3時間'",
            "the other tab's work stands here",
        )
        .await;
        // Removed here, it can be taken back on the page of its year.
        page.press("この計画を消す").await;
        page.press("消す").await;
        page.sees("この年度には、まだ何も入っていません").await;
        page.press("元に戻す").await;
        page.sees("窓口の話し方研修").await;
        page.open("#/training/plan/nowhere").await;
        page.sees("この計画は、この手帳にはありません").await;
    });
}

#[test]
fn a_year_is_told_and_goes_into_a_calendar() {
    in_browser(|page| async move {
        page.set_up().await;
        on(&page, date(6, 10)).await;
        fill(&page).await;
        page.open("#/").await;
        page.sees("研修の予定がほかに").await;
        page.open("#/training/years/2026").await;
        page.sees("3件を予定していて、1件を修了しました。").await;
        page.sees("「窓口の話し方研修」と「データ活用の基礎」は、日にちが重なっています。")
            .await;
        page.sees("12,000円（ほかに、分からないもの2件）").await;
        check(&page, "a year of trainings").await;
        take(&page, "study-year").await;
        print(&page, "study-year").await;
        page.allow_downloads().await;
        page.press(".icsに書き出す").await;
        page.hears("ファイルの書き出しを始めました").await;
        let (name, text) = calendar(&page).await;
        assert_eq!(name, "michishirube-study-2026-2026-06-10.ics");
        for line in [
            "UID:t0-apply@michishirube\r\n",
            "DTSTAMP:20260610T000000Z\r\n",
            "DTSTART;VALUE=DATE:20260630\r\n",
            "SUMMARY:申込期限：窓口の話し方研修\r\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        assert!(!text.contains("英会話"), "what was given up stays here");

        page.open("#/training/years").await;
        page.sees("学びの歩み").await;
        page.sees("15時間30分").await;
        check(&page, "years of trainings").await;
        take(&page, "study-years").await;
        for (hash, name) in [("plan/t1", "study-one"), ("years/2030", "study-empty")] {
            page.open(&format!("#/training/{hash}")).await;
            take(&page, name).await;
        }
        print(&page, "study-one").await;
        page.open("#/").await;
        take(&page, "study-home").await;
        page.window(390, 844).await;
        for (hash, name) in [
            ("plan/t1", "study-one-narrow"),
            ("years/2026", "study-narrow"),
        ] {
            page.open(&format!("#/training/{hash}")).await;
            take(&page, name).await;
        }
        page.window(320, 640).await;
        for hash in ["years", "years/2026", "plan/t0", "plan/t1"] {
            page.open(&format!("#/training/{hash}")).await;
            let wide = page
                .js("return document.documentElement.scrollWidth > innerWidth")
                .await;
            assert_eq!(wide, json!(false), "{hash} scrolls sideways");
        }
    });
}
