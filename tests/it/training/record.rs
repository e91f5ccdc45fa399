//! The year's record: what is on it, what is left out, and sums that count what isn't known.

use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::training::enrolment::{Enrolment, State};
use michishirube::domain::training::training_record::{Record, Sum, Wanted};
use michishirube::text::goals;

use super::marks::wish;
use crate::notation::{day, item};

const ALL: Wanted = Wanted {
    minutes: true,
    money: true,
    learned: true,
    shared: true,
    kept_up: true,
    open: true,
};

fn notebook() -> Notebook {
    let mut notebook = Notebook::default();
    let mut add = |id: &str, fill: fn(&mut Enrolment)| {
        let mut it = wish(id);
        it.state = State::Done;
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
    add("a-whole", |it| {
        (it.from, it.to) = (Some(day(9)), Some(day(10)));
        (it.minutes, it.yen, it.subsidy) = (Some(465), Some(12_000), Some(20_000));
        it.after.learned = " 聞き返す型 ".into();
        (it.sharing.done, it.sharing.to) = (Some(day(20)), "係の全員".into());
        it.later.kept_up = "続けている".into();
        (it.note, it.after.satisfaction) = ("秘密".into(), Some(1));
    });
    add("b-bare", |it| it.to = Some(day(3)));
    add("c-hidden", |it| (it.unlisted, it.yen) = (true, Some(99)));
    add("d-open", |it| it.state = State::Attending);
    add("e-dropped", |it| it.state = State::Dropped);
    add("f-elsewhen", |it| it.year = 2025);
    notebook
}

#[track_caller]
fn check(wanted: Wanted, expected: &[&str]) {
    let notebook = notebook();
    let record = Record::of(&notebook, 2026, wanted);
    let told = |n: Option<u32>| n.map_or("-".into(), |n| n.to_string());
    let lines: Vec<_> = record
        .lines
        .iter()
        .map(|line| {
            let money = [line.yen, line.subsidy, line.own_yen].map(told).join("/");
            let shared = line.shared.map_or("-", |(_, to)| to);
            format!(
                "{} {} {money} {} {shared} {}",
                line.title,
                told(line.minutes),
                line.learned,
                line.kept_up
            )
        })
        .collect();
    assert_eq!(lines, expected);
    assert_eq!(record.left_out, 1);
}

#[test]
fn what_is_not_asked_for_is_not_there() {
    check(
        Wanted::default(),
        &["b-bare - -/-/-  - ", "a-whole - -/-/-  - "],
    );
    check(
        ALL,
        &[
            "b-bare - -/-/-  - ",
            "a-whole 465 12000/20000/0 聞き返す型 係の全員 続けている",
            "d-open - -/-/-  - ",
        ],
    );
}

#[test]
fn sums_say_how_many_do_not_tell() {
    let notebook = notebook();
    let record = Record::of(&notebook, 2026, ALL);
    let sum = |known, told, untold| Sum {
        known,
        told,
        untold,
    };
    assert_eq!(record.minutes, sum(465, 1, 2));
    assert_eq!(record.yen, sum(12_000, 1, 2));
    assert_eq!(record.own_yen, sum(0, 1, 2));
    let none = Record::of(&notebook, 2026, Wanted::default());
    assert_eq!((none.minutes, none.yen), (Sum::default(), Sum::default()));
    let blank = Record::of(&notebook, 2030, ALL);
    assert_eq!(blank, Record::default());
}

#[test]
fn times_and_sums_of_money_in_words() {
    let w = &goals().record;
    for (minutes, said) in [
        (45, "45分"),
        (60, "1時間"),
        (465, "7時間45分"),
        (0, "0時間"),
    ] {
        assert_eq!((w.time)(minutes), said);
    }
    for (yen, said) in [
        (0, "0円"),
        (999, "999円"),
        (12_000, "12,000円"),
        (1_234_567, "1,234,567円"),
    ] {
        assert_eq!((w.yen)(yen), said);
    }
}
