//! What is due when; and that home says the same while trainings are asleep.

use proptest::prelude::*;
use serde_json::Value;

use michishirube::domain::Day;
use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::domain::todo::{Question, Task, with_study};
use michishirube::domain::training::dated::{Mark, marks};
use michishirube::domain::training::due::{Gist, Todo, What, agenda};
use michishirube::storage::envelope::Stamp;
use michishirube::storage::saved;
use michishirube::storage::saved_gist::{gist, gists};

use super::arbitrary::{any_body, any_enrolment};
use super::notation::{date, training};
use crate::arbitrary::{any_day, cases};
use crate::notation::{day, item};

fn show(todo: &Todo, today: Day) -> String {
    let late = if todo.due.is_late(today) { " late" } else { "" };
    format!("{:?} {}{late}", todo.due.what, todo.due.on)
}

fn list(texts: &[&str], today: Day, ahead: bool) -> Vec<Todo> {
    let gists: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(n, text)| (item(&format!("t{n}")), Gist::of(&training(text))))
        .collect();
    agenda(&gists, today, ahead)
}

/// What is told of these trainings on that day.
#[track_caller]
fn check(texts: &[&str], today: &str, expected: &[&str]) {
    let today = date(today);
    let found: Vec<_> = list(texts, today, false)
        .iter()
        .map(|todo| show(todo, today))
        .collect();
    assert_eq!(found, expected, "{texts:?} on {today}");
}

/// On which days of 2026 and 2027 it is told.
#[track_caller]
fn check_span(text: &str, what: What, first: &str, last: &str) {
    let mut days = date("2026-1-1").iter_days().take(730);
    let told = |today: &Day| {
        let list = list(&[text], *today, false);
        list.iter().any(|todo| todo.due.what == what)
    };
    assert_eq!(days.by_ref().find(told), Some(date(first)), "{text} begins");
    let ends = days.find(|today| !told(today)).expect("it ends");
    assert_eq!(ends.pred_opt(), Some(date(last)), "{text} ends");
}

#[test]
fn a_wish_is_to_be_applied_for() {
    let wish = "wish apply=6-30 from=8-1";
    check_span(wish, What::Apply, "5-31", "9-28");
    check(&[wish], "6-30", &["Apply 2026-06-30"]);
    check(&[wish], "7-1", &["Apply 2026-06-30 late"]);
    check(&["wish from=8-1"], "8-1", &[]);
    check(&["applied apply=6-30"], "6-30", &[]);
    check(&["dropped apply=6-30 share=6-30"], "6-30", &[]);
}

#[test]
fn a_course_begins_and_ends() {
    let course = "applied from=8-3 to=8-5";
    check_span(course, What::Attend, "7-20", "8-3");
    check_span(course, What::Finish, "8-6", "11-3");
    check(&[course], "8-4", &[]);
    check(&["attending from=8-3"], "8-4", &["Finish 2026-08-03 late"]);
    check(&["attending"], "8-4", &[]);
}

#[test]
fn what_was_done_is_written_on_and_looked_at_again() {
    let done = "done from=8-3 to=8-5 for=teamwork";
    check_span(done, What::Write, "8-5", "11-10");
    check_span(done, What::Rate, "11-5", "2027-2-3");
    check(&[done], "11-5", &["Rate 2026-11-05", "Write 2026-08-12"]);
    check(
        &["done to=8-5 for=teamwork wrote"],
        "11-5",
        &["Rate 2026-11-05"],
    );
    check(&["done to=8-5 for=teamwork wrote rated"], "11-5", &[]);
    // Nothing to look at again.
    check(&["done to=8-5 wrote"], "11-5", &[]);
    // Three months after the last of November is the last of February.
    check(
        &["done to=2026-11-30 for=teamwork wrote"],
        "2027-2-28",
        &["Rate 2027-02-28"],
    );
    // Nobody said when it was: the day it was called done.
    check(&["done called=8-5"], "8-5", &["Write 2026-08-12"]);
    check(&["done"], "8-5", &[]);
    // A qualification that is held needs no words.
    check(&["done called=8-5 form=資格"], "8-5", &[]);
    // A record of long ago asks for nothing.
    check(&["done to=2019-8-5 for=teamwork"], "8-5", &[]);
}

#[test]
fn sharing_has_its_day() {
    let shares = "done to=8-5 wrote share=9-1";
    check_span(shares, What::Share, "8-18", "11-30");
    check(&[shares], "9-1", &["Share 2026-09-01"]);
    check(&[shares], "9-2", &["Share 2026-09-01 late"]);
    check(&["done to=8-5 wrote share=9-1 shared"], "9-1", &[]);
    // It can be planned before the course.
    check(&["attending share=9-1"], "9-1", &["Share 2026-09-01"]);
}

#[test]
fn what_runs_out_is_to_be_renewed_unless_it_is_taken_up() {
    let held = "done to=2023-8-5 expires=8-31";
    check_span(held, What::Renew, "3-1", "11-29");
    check(&[held], "9-1", &["Renew 2026-08-31 late"]);
    for taken_up in [
        "wish",
        "applied",
        "done to=7-1 wrote",
        "done expires=2029-8-31",
    ] {
        let list = list(&[held, taken_up], date("8-1"), false);
        assert!(list.iter().all(|t| t.due.what != What::Renew), "{taken_up}");
    }
    check(&[held, "dropped"], "8-1", &["Renew 2026-08-31"]);
    check(&[held, "wish title=別の研修"], "8-1", &["Renew 2026-08-31"]);
    check(&["wish expires=8-31"], "8-31", &[]);
}

#[test]
fn the_nearest_comes_first_and_what_waits_comes_last() {
    check(
        &[
            "done to=5-1",
            "wish apply=5-1",
            "applied from=6-10",
            "wish apply=6-5",
        ],
        "6-1",
        &[
            "Apply 2026-06-05",
            "Attend 2026-06-10",
            "Apply 2026-05-01 late",
            "Write 2026-05-08",
        ],
    );
    let ahead = list(&["done to=5-20 wrote for=teamwork"], date("6-1"), true);
    assert_eq!(ahead.len(), 1, "three months later is ahead");
}

#[test]
fn home_tells_the_two_nearest_and_counts_the_others() {
    let study = list(
        &[
            "wish apply=6-5",
            "wish apply=6-6",
            "wish apply=6-7",
            "wish apply=6-8",
        ],
        date("6-1"),
        false,
    );
    let show = |tasks: Vec<Task>| -> Vec<String> {
        let words = tasks.into_iter().map(|task| match task {
            Task::Study(todo) => format!("study {}", todo.due.on),
            Task::MoreStudy { count, year } => format!("{count} more in {year}"),
            other => format!("{other:?}"),
        });
        words.collect()
    };
    let of = |n: usize| study.iter().take(n).cloned().collect::<Vec<_>>();
    let (five, six) = ("study 2026-06-05", "study 2026-06-06");
    assert_eq!(show(with_study(vec![Task::Keep], of(1))), [five, "Keep"]);
    assert_eq!(show(with_study(Vec::new(), of(2))), [five, six]);
    assert_eq!(
        show(with_study(vec![Task::Keep], of(4))),
        [five, six, "2 more in 2026", "Keep"]
    );
    let setup = vec![Task::Setup(Question::Grade)];
    assert_eq!(with_study(setup.clone(), of(4)), setup);
}

/// The days of a calendar: `apply 2026-06-05`, or `days 2026-06-05 2026-06-07`.
#[track_caller]
fn check_marks(text: &str, expected: &[&str]) {
    let dated = marks(&Gist::of(&training(text)));
    let found = dated.iter().map(|d| match d.mark {
        Mark::Days => format!("days {} {}", d.from, d.to),
        mark => format!("{} {}", mark.word(), d.from),
    });
    assert_eq!(found.collect::<Vec<_>>(), expected, "{text}");
}

#[test]
fn the_days_that_go_into_a_calendar() {
    check_marks(
        "wish apply=6-5 from=8-3 to=8-5 for=teamwork",
        &[
            "apply 2026-06-05",
            "days 2026-08-03 2026-08-05",
            "rate 2026-11-05",
        ],
    );
    check_marks(
        "applied apply=6-5 from=8-3",
        &["days 2026-08-03 2026-08-03"],
    );
    check_marks("applied from=8-5 to=8-3", &["days 2026-08-05 2026-08-05"]);
    check_marks(
        "attending from=5-1 to=10-31 share=11-9",
        &["begins 2026-05-01", "ends 2026-10-31", "share 2026-11-09"],
    );
    check_marks("applied from=5-1 to=5-31", &["days 2026-05-01 2026-05-31"]);
    check_marks(
        "applied from=5-1 to=6-1",
        &["begins 2026-05-01", "ends 2026-06-01"],
    );
    check_marks(
        "done to=8-5 for=teamwork rated share=9-1 shared expires=2029-8-5",
        &["days 2026-08-05 2026-08-05", "renew 2029-08-05"],
    );
    check_marks("dropped apply=6-5 from=8-3 share=9-1", &[]);
    check_marks("wish", &[]);
}

/// As it stands in the store, unread.
fn asleep(body: &Body) -> Body {
    let kind = body.kind();
    let key = ItemKey {
        kind,
        id: item("x"),
    };
    let mut notebook = Notebook::default();
    let kept = Item {
        made: day(1),
        on: day(1),
        changes: 1,
        body: Some(body.clone()),
    };
    notebook.items.insert(key.clone(), kept);
    let text = saved::write(&notebook, &Record::Item(key), &Stamp::default(), 1);
    let sealed: Value = serde_json::from_str(&text.expect("it is written")).expect("an envelope");
    Body::Asleep(kind, sealed["data"]["body"].to_string())
}

#[test]
fn what_cannot_be_read_is_nothing_to_do() {
    for text in ["", "[]", "{}", r#"{"state": "wish"}"#] {
        let body = Body::Asleep(Kind::Enrolment, text.into());
        assert_eq!(gist(&body), None, "{text}");
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn asleep_and_awake_say_the_same(it in any_enrolment()) {
        let awake = Body::Enrolment(Held::new(it.clone()));
        let expected = Some(Gist::of(&it));
        prop_assert_eq!(&gist(&awake), &expected);
        prop_assert_eq!(gist(&asleep(&awake)), expected);
        prop_assert_eq!(Gist::of(&it).ended, it.ended());
    }

    #[test]
    fn only_trainings_are_told(own in any_body(Kind::OwnCourse), year in any_body(Kind::StudyYear)) {
        for body in [own, year] {
            prop_assert_eq!(gist(&asleep(&body)), None);
            prop_assert_eq!(gist(&body), None);
        }
    }

    /// Whatever stands in a notebook: nothing panics, and what is told is told in order.
    #[test]
    fn an_agenda_is_in_order(list in proptest::collection::vec(any_enrolment(), 0..6), today in any_day()) {
        let mut notebook = Notebook::default();
        for (n, it) in list.into_iter().enumerate() {
            let key = ItemKey { kind: Kind::Enrolment, id: item(&format!("t{n}")) };
            let body = Some(Body::Enrolment(Held::new(it)));
            notebook.items.insert(key, Item { body, ..Item::default() });
        }
        let told = agenda(&gists(&notebook), today, false);
        let places: Vec<_> = told.iter().map(|t| (t.due.on < today, t.due.on)).collect();
        prop_assert!(places.is_sorted());
        prop_assert!(told.iter().all(|t| t.due.is_told(today)));
    }
}
