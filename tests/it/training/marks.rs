//! Marks in three looks: on which scale they stay, when the earlier one is shown, and how three are read.

use proptest::prelude::*;

use michishirube::domain::Day;
use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::scale::Scale;
use michishirube::domain::training::Form;
use michishirube::domain::training::changes::{self, Reading, Shift, by_ability, by_time};
use michishirube::domain::training::enrolment::{Enrolment, Mark, State};
use michishirube::domain::training::marks::{self, Earlier, Look, Offer};
use michishirube::domain::training::steps::{At, Step, at, is_due, look_back_from};
use michishirube::domain::worknote::Tie;

use super::arbitrary::any_enrolment;
use crate::arbitrary::{any_scale, cases};
use crate::notation::{ability, day, entry, item, pack, scale_line};

pub fn tie(id: &str) -> Tie {
    Tie {
        pack: pack("iwaki"),
        competency: ability(id),
        title: format!("「{id}」"),
    }
}

pub fn wish(title: &str) -> Enrolment {
    Enrolment::wish(pack("iwaki"), title, Form::Course, 2026, day(1))
}

fn five() -> Scale {
    scale_line("default 1 2 3* 4 5")
}

/// `a 2/1/3`: an ability with its three looks, `-` where there is none.
fn mark(text: &str) -> Mark {
    let (id, looks) = text.split_once(' ').expect("an ability and its looks");
    let mut looks = looks.split('/').map(|look| look.parse().ok());
    let mut next = || looks.next().flatten();
    Mark {
        ability: tie(id),
        before: next(),
        then: next(),
        now: next(),
    }
}

fn show(it: &Enrolment) -> String {
    let level = |l: Option<u8>| l.map_or("-".into(), |l| l.to_string());
    let marks = it.marks.iter().map(|m| {
        let looks = [m.before, m.then, m.now].map(level).join("/");
        format!("{} {looks}", m.ability.competency)
    });
    let scale = it.scale.as_ref().map_or("-", |s| s.id.as_str());
    format!("{scale}: {}", marks.collect::<Vec<_>>().join(", "))
}

/// Gives marks one after the other: `a before 2 default`, `a now - maru`.
#[track_caller]
fn check_given(steps: &[&str], expected: &str) {
    let scales = [five(), scale_line("maru 1 2 3*")];
    let mut it = wish("説明");
    for step in steps {
        let words: Vec<_> = step.split(' ').collect();
        let look = match words[1] {
            "before" => Look::Before,
            "then" => Look::Then,
            _ => Look::Now,
        };
        let in_use = scales.iter().find(|s| s.id.as_str() == words[3]);
        let level = words[2].parse().ok();
        let in_use = in_use.expect("a scale");
        marks::give(&mut it, &tie(words[0]), look, level, in_use, day(3));
    }
    assert_eq!(show(&it), expected, "{steps:?}");
}

#[test]
fn marks_stay_on_the_scale_of_the_first() {
    check_given(&["a before 2 default"], "default: a 2/-/-");
    // Whoever chose another scale since is asked on the kept one; what it lacks changes nothing.
    check_given(
        &["a before 2 default", "a now 5 maru", "b then 3 maru"],
        "default: a 2/-/5, b -/3/-",
    );
    check_given(&["a before 2 maru", "a now 5 default"], "maru: a 2/-/-");
    check_given(&["a before 7 default"], "-: ");
    // With the last mark the scale goes, and the next begins on the one in use.
    check_given(&["a before 2 default", "a before - default"], "-: ");
    check_given(
        &["a before 5 default", "a before - maru", "a before 3 maru"],
        "maru: a 3/-/-",
    );
    check_given(
        &[
            "a before 2 default",
            "a then 3 default",
            "a before - default",
        ],
        "default: a -/3/-",
    );
}

#[test]
fn the_days_of_the_marks_go_with_them() {
    let mut it = wish("説明");
    let mut give = |look, level, on| {
        marks::give(&mut it, &tie("a"), look, level, &five(), day(on));
        (it.before.marked, it.later.on)
    };
    assert_eq!(give(Look::Before, Some(2), 3), (Some(day(3)), None));
    assert_eq!(give(Look::Now, Some(3), 9), (Some(day(3)), Some(day(9))));
    assert_eq!(give(Look::Before, None, 10), (None, Some(day(9))));
    assert_eq!(give(Look::Now, None, 11), (None, None));
}

#[test]
fn the_self_check_is_offered_on_the_scale_that_is_asked_on() {
    let check = |answer: &str, from: &str, to: &str, expected: Option<Offer>| {
        let (_, entry) = entry(answer);
        let offer = marks::offer(&entry, &scale_line(from), &scale_line(to));
        assert_eq!(offer, expected, "{answer} {from} {to}");
    };
    let point = |level, is_read| Some(Offer::Point { level, is_read });
    let (five, three) = ("default 1 2 3* 4 5", "maru 1 2 3*");
    check("a=4", five, five, point(4, false));
    check("a=4", five, three, point(3, true));
    check("a=2", three, five, point(2, true));
    check("a=9", five, three, Some(Offer::Other));
    check("a?no-opportunity", five, five, Some(Offer::Other));
    check("a:メモだけ", five, five, None);
}

#[test]
fn what_was_marked_before_stays_covered_until_both_looks_are_given() {
    let check = |state: State, to: Option<u32>, text: &str, expected: Earlier| {
        let mut it = wish("説明");
        (it.state, it.to, it.marks) = (state, to.map(day), vec![mark(text)]);
        let seen = marks::earlier(&it, &tie("a"), day(20));
        assert_eq!(seen, expected, "{state:?} {to:?} {text}");
    };
    use State::{Attending, Done, Wish};
    check(Wish, None, "a 2/-/-", Earlier::Shown(2));
    check(Wish, Some(20), "a 2/-/-", Earlier::Shown(2));
    check(Attending, Some(19), "a 2/-/-", Earlier::Covered);
    check(Done, None, "a 2/-/-", Earlier::Covered);
    check(Done, None, "a 2/1/-", Earlier::Covered);
    check(Done, None, "a 2/-/3", Earlier::Covered);
    check(Done, None, "a 2/1/3", Earlier::Shown(2));
    check(Done, None, "a -/1/3", Earlier::Blank);
    check(Done, None, "b 2/1/3", Earlier::Blank);
}

#[test]
fn three_looks_are_read_as_a_direction() {
    use Reading::{Both, Grew, Shifted, Smaller, Unchanged};
    use Shift::{Higher, Lower, Same, Unknown};
    let check = |text: &str, expected: Option<(Reading, Shift)>| {
        let mark = mark(text);
        let read = changes::reading(&mark).zip(changes::shift(&mark));
        assert_eq!(read, expected, "{text}");
    };
    check("a 2/2/3", Some((Grew, Same)));
    check("a -/2/3", Some((Grew, Unknown)));
    check("a 3/2/3", Some((Both, Lower)));
    check("a 1/2/5", Some((Both, Higher)));
    check("a 3/2/2", Some((Shifted, Lower)));
    check("a 2/3/3", Some((Shifted, Higher)));
    check("a 2/2/2", Some((Unchanged, Same)));
    check("a -/2/2", Some((Unchanged, Unknown)));
    check("a 2/4/3", Some((Smaller, Higher)));
    check("a 3/3/2", Some((Smaller, Same)));
    check("a 3/2/-", None);
    check("a 3/-/4", None);
}

fn date(text: &str) -> Day {
    michishirube::domain::day(text).expect("a day")
}

#[test]
fn one_looks_back_three_months_after_the_end() {
    let check = |to: Option<&str>, done: Option<&str>, expected: Option<&str>| {
        let mut it = wish("説明");
        it.to = to.map(date);
        if let Some(on) = done {
            it.go(State::Done, date(on));
        }
        assert_eq!(look_back_from(&it), expected.map(date), "{to:?} {done:?}");
    };
    check(Some("2026-11-20"), Some("2026-12-01"), Some("2027-02-20"));
    // A month that is shorter ends earlier.
    check(Some("2026-11-30"), Some("2026-11-30"), Some("2027-02-28"));
    check(None, Some("2026-12-01"), Some("2027-03-01"));
    check(Some("2026-11-20"), None, None);
}

#[test]
fn where_one_is_in_the_loop() {
    let shown = |it: &Enrolment, today: &str| Step::ALL.map(|step| at(it, step, date(today)));
    let mut it = wish("説明");
    let open = [At::Open, At::Open, At::Open, At::Waits];
    assert_eq!(shown(&it, "2026-11-01"), open);
    it.before.want = "一人で説明できる".into();
    it.after.satisfaction = Some(4);
    it.sharing.to = " ".into();
    it.go(State::Done, date("2026-11-20"));
    let from = At::From(date("2027-02-20"));
    let expected = [At::Written, At::Written, At::Open, from];
    assert_eq!(shown(&it, "2027-02-19"), expected);
    assert!(!is_due(&it, date("2027-02-19")));
    assert!(is_due(&it, date("2027-02-20")));
    it.sharing.done = Some(date("2026-12-01"));
    it.later.kept_up = "続けている".into();
    let done = At::Done(date("2026-12-01"));
    let expected = [At::Written, At::Written, done, At::Written];
    assert_eq!(shown(&it, "2027-02-20"), expected);
    assert!(!is_due(&it, date("2027-03-20")), "it was answered");
}

#[test]
fn the_first_word_after_a_course_has_its_day() {
    let mut it = wish("説明").after;
    it.date(day(3));
    assert_eq!(it.on, None, "nothing is written");
    it.learned = "型".into();
    it.date(day(4));
    it.satisfaction = Some(5);
    it.date(day(5));
    assert_eq!(it.on, Some(day(4)));
    (it.learned, it.satisfaction) = (" ".into(), None);
    it.date(day(6));
    assert_eq!(it.on, None);
}

fn keep(notebook: &mut Notebook, id: &str, it: Enrolment) {
    let key = ItemKey {
        kind: Kind::Enrolment,
        id: item(id),
    };
    let body = Some(Body::Enrolment(Held::new(it)));
    let item = Item {
        body,
        ..Item::default()
    };
    notebook.items.insert(key, item);
}

#[test]
fn changes_are_told_by_course_and_by_ability_over_time() {
    let mut notebook = Notebook::default();
    let mut add = |id: &str, on: Option<u32>, marks: &[&str]| {
        let mut it = wish(id);
        it.state = State::Done;
        it.later.on = on.map(day);
        it.scale = Some(five());
        it.marks = marks.iter().map(|text| mark(text)).collect();
        keep(&mut notebook, id, it);
    };
    add("one", Some(9), &["a 2/2/3", "b 4/3/3"]);
    add("two", Some(5), &["a 3/-/-", "b -/2/-"]);
    add("three", None, &["a 2/-/-"]);
    let courses: Vec<_> = by_time(&notebook)
        .iter()
        .map(|c| {
            let met = (c.met(Look::Before), c.met(Look::Then), c.met(Look::Now));
            (c.id.to_string(), c.stops.len(), met)
        })
        .collect();
    assert_eq!(
        courses,
        [
            ("one".into(), 2, ((1, 2), (1, 2), (2, 2))),
            // What was marked before `two` isn't counted while it is covered.
            ("two".into(), 1, ((0, 0), (0, 1), (0, 0))),
        ]
    );
    let strands: Vec<_> = by_ability(&notebook)
        .iter()
        .map(|s| {
            let stops = s.stops.iter().map(|stop| stop.id.to_string());
            format!(
                "{}: {}",
                s.ability.competency,
                stops.collect::<Vec<_>>().join(" ")
            )
        })
        .collect();
    assert_eq!(strands, ["b: two one", "a: one"]);
}

proptest! {
    #![proptest_config(cases(128))]

    /// Whatever stands in the store: nothing panics, and giving and taking back leaves what was there.
    #[test]
    fn any_enrolment_is_read(it in any_enrolment(), in_use in any_scale(), level in any::<u8>()) {
        let mut notebook = Notebook::default();
        keep(&mut notebook, "x", it.clone());
        for course in by_time(&notebook) {
            for look in [Look::Before, Look::Then, Look::Now] {
                let (met, all) = course.met(look);
                prop_assert!(met <= all && all <= course.stops.len());
            }
        }
        let told: usize = by_ability(&notebook).iter().map(|s| s.stops.len()).sum();
        let marked = it.marks.iter().filter(|m| m.then.is_some() || m.now.is_some()).count();
        prop_assert_eq!(told, if it.scale.is_some() { marked } else { 0 });
        let mut changed = it.clone();
        let new = tie("never-asked");
        marks::give(&mut changed, &new, Look::Now, Some(level), &in_use, day(9));
        let is_point = marks::scale(&it, &in_use).point(level).is_some();
        prop_assert_eq!(marks::level(&changed, &new, Look::Now).is_some(), is_point);
    }
}
