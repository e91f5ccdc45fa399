//! A chosen programme as a goal: which words win, and by when it shows.

use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::training::Form;
use michishirube::domain::training::enrolment::{Enrolment, State};
use michishirube::domain::training::goal_words::{asked_by, hints, of_year, worded};
use michishirube::packs;
use michishirube::text::goals;
use michishirube::text::ja_voice::{different, want};

use super::marks::{tie, wish};
use crate::notation::{IWAKI, day, grade, item};

const ANNAKA_FILE: &str = include_str!("../../../public/packs/annaka.json");

/// Why, what will be different, and by when, as the debugger shows them.
#[track_caller]
fn check(fill: fn(&mut Enrolment), is_own: bool, expected: [&str; 3]) {
    let mut it = wish("接遇研修");
    fill(&mut it);
    let made = worded(&it, is_own);
    let by = made.by.map_or("-".into(), |by| format!("{by:?}"));
    let said = [
        format!("{:?}", made.why),
        format!("{:?}", made.different),
        by,
    ];
    assert_eq!(said, expected);
}

#[test]
fn own_words_win_and_then_the_plans() {
    let end = "YearEnd(2027-03-31)";
    check(|_| {}, true, ["Untold", "Untold", end]);
    check(|it| it.required = true, true, ["Required", "Untold", end]);
    check(
        |it| {
            it.required = true;
            it.abilities = vec![tie("a"), tie("b")];
            it.before.want = " 一人で説明できる ".into();
        },
        true,
        [
            "Abilities { names: [\"「a」\", \"「b」\"], required: true }",
            "Want(\"一人で説明できる\")",
            end,
        ],
    );
    let filled: fn(&mut Enrolment) = |it| {
        it.abilities = vec![tie("a")];
        it.before.want = "一人で説明できる".into();
        it.application = "窓口に生かしたいから".into();
        it.after.differently = "先に結論を言う".into();
        it.goal.why = "異動に備えるため".into();
        it.goal.different = "待ち時間が減る".into();
        (it.from, it.to) = (Some(day(5)), Some(day(6)));
    };
    let by = "LookBack(2027-02-06)";
    check(
        filled,
        true,
        ["Own(\"異動に備えるため\")", "Own(\"待ち時間が減る\")", by],
    );
    // What stands in their place.
    check(
        filled,
        false,
        [
            "Application(\"窓口に生かしたいから\")",
            "Differently(\"先に結論を言う\")",
            by,
        ],
    );
}

#[test]
fn only_the_municipality_that_asks_for_it_is_named() {
    assert_eq!(asked_by(&IWAKI), None);
    let annaka = packs::read(ANNAKA_FILE)
        .expect("the shipped pack")
        .framework;
    let source = asked_by(&annaka).expect("the section");
    assert_eq!(source.section, "Ⅲ 2(2) 評価制度");
}

#[test]
fn a_hint_is_the_grades_own_indicator() {
    let mut it = wish("接遇研修");
    it.abilities = vec![tie("explanation"), tie("coaching"), tie("gone")];
    it.abilities[1].title = "指導力".into();
    let found = hints(&it, &IWAKI, &grade("kakaricho"));
    let asked = IWAKI
        .expectation(&grade("kakaricho"), &it.abilities[1].competency)
        .expect("the table asks for it");
    assert_eq!(found, [("指導力", asked.indicators[0].as_str())]);
}

#[test]
fn a_year_has_its_own_courses_in_the_order_of_their_days() {
    let mut notebook = Notebook::default();
    let mut add = |id: &str, fill: fn(&mut Enrolment)| {
        let mut it = wish(id);
        fill(&mut it);
        let key = ItemKey {
            kind: Kind::Enrolment,
            id: item(id),
        };
        let body = Some(Body::Enrolment(Held::new(it)));
        notebook.items.insert(
            key,
            Item {
                body,
                ..Item::default()
            },
        );
    };
    add("a-no-day", |_| {});
    add("b-late", |it| it.from = Some(day(20)));
    add("c-early", |it| it.to = Some(day(2)));
    add("d-dropped", |it| it.state = State::Dropped);
    add("e-elsewhen", |it| it.year = 2025);
    let ids: Vec<_> = of_year(&notebook, 2026)
        .iter()
        .map(|(id, _)| id.to_string())
        .collect();
    assert_eq!(ids, ["c-early", "b-late", "a-no-day"]);
}

#[test]
fn what_one_takes_part_in_is_said_by_its_form() {
    let w = &goals().goal;
    for (is_done, form, said) in [
        (false, Form::Course, "「甲」に参加します。"),
        (true, Form::Course, "「甲」に参加しました。"),
        (false, Form::Qualification, "「甲」の取得を目指します。"),
        (true, Form::ELearning, "「甲」を受けました。"),
        (false, Form::Ojt, "「甲」に取り組みます。"),
    ] {
        assert_eq!((w.which)(is_done, form, "「甲」"), said);
    }
}

#[test]
fn jottings_become_what_one_aims_at() {
    let check = |say: fn(&str) -> String, rows: &[(&str, &str)]| {
        for (jotted, said) in rows {
            assert_eq!(say(jotted), *said);
        }
    };
    check(
        want,
        &[
            (
                "一人で説明できる",
                "一人で説明できるようになることを目指します。",
            ),
            (
                "説明できるようになる",
                "説明できるようになることを目指します。",
            ),
            (
                "説明できるようになりたい",
                "説明できるようになりたいと考えています。",
            ),
            ("統計の基礎", "統計の基礎を身につけることを目指します。"),
            ("一人で説明します。", "一人で説明します。"),
        ],
    );
    check(
        different,
        &[
            ("先に結論を言う", "先に結論を言うようにします。"),
            ("待ち時間", "変わるのは、待ち時間です。"),
            ("資料を減らしたい", "資料を減らしたいと考えています。"),
        ],
    );
}
