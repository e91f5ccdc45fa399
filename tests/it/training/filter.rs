//! What filters leave, what they tell of it, and that nothing drops out for want of a word.

use michishirube::domain::id::EntryId;
use michishirube::domain::schemes::{Category, Entry};
use michishirube::domain::training::Form;
use michishirube::domain::training::access::{Access, Who};
use michishirube::domain::training::catalogue::Catalogue;
use michishirube::domain::training::course::{Course, CourseKey, Origin};
use michishirube::domain::training::filter::{
    Facet, Filter, Fit, Pick, Row, Value, choices, fit, narrow,
};
use proptest::prelude::*;
use proptest::sample::select;
use std::time::Instant;

use super::search::many;
use crate::arbitrary::cases;
use crate::notation::{IWAKI, ability, day, family, grade};

fn who() -> Who {
    Who {
        grade: Some(grade("kakaricho")),
        family: Some(family("general-affairs")),
        today: day(20),
    }
}

fn row(course: Course) -> Row {
    let access = Access::of(&course, &IWAKI, &who());
    Row::of(course, access, &IWAKI)
}

fn course(change: impl FnOnce(&mut Course)) -> Course {
    let id = EntryId::parse("x").expect("an id");
    let key = CourseKey {
        origin: Origin::List,
        id,
    };
    let mut course = Course::blank(key, "x", Form::Course);
    change(&mut course);
    course
}

#[track_caller]
fn check(change: impl FnOnce(&mut Course), facet: Facet, rows: &[(Value, Fit)]) {
    let row = row(course(change));
    for (value, said) in rows {
        assert_eq!(fit(&row, facet, value), *said, "{facet:?} {value:?}");
    }
}

#[test]
fn each_facet_by_itself() {
    use Fit::{No, Unsaid, Yes};
    let unsaid = || (Value::Unsaid, Yes);
    check(
        |_| {},
        Facet::Category,
        &[(Value::Category(Category::Basic), Unsaid), unsaid()],
    );
    check(
        |c| c.category = Some(Category::Basic),
        Facet::Category,
        &[
            (Value::Category(Category::Basic), Yes),
            (Value::Category(Category::Own), No),
            (Value::Unsaid, No),
        ],
    );
    check(
        |_| {},
        Facet::Form,
        &[(Value::Form(Form::Course), Yes), (Value::Unsaid, No)],
    );
    check(
        |_| {},
        Facet::Entry,
        &[(Value::Entry(Entry::Wish), Unsaid), unsaid()],
    );
    let ability = |id: &str| Value::Ability(ability(id));
    check(
        |_| {},
        Facet::Ability,
        &[(ability("explanation"), Unsaid), unsaid()],
    );
    // No grades are all grades, unless words say for whom.
    let chief = || Value::Grade(grade("kakaricho"));
    check(|_| {}, Facet::Grade, &[(chief(), Yes), (Value::Unsaid, No)]);
    check(
        |c| c.audience = "新規採用職員".into(),
        Facet::Grade,
        &[(chief(), Unsaid), unsaid()],
    );
    check(
        |c| c.audience = "全職員".into(),
        Facet::Grade,
        &[(chief(), Yes)],
    );
    check(
        |c| c.grades = vec![grade("kacho")],
        Facet::Grade,
        &[(chief(), No)],
    );
    let clerks = || Value::Family(family("general-affairs"));
    check(|_| {}, Facet::Family, &[(clerks(), Yes)]);
    check(
        |c| c.families = vec![family("public-health-nurse")],
        Facet::Family,
        &[(clerks(), No)],
    );
    check(|_| {}, Facet::Month, &[(Value::Month(6), Unsaid), unsaid()]);
    check(
        |c| c.months = vec![6],
        Facet::Month,
        &[(Value::Month(6), Yes), (Value::Month(7), No)],
    );
    // From November on for four months.
    check(
        |c| {
            (c.from, c.to) = (
                Some(day(20)),
                day(20).checked_add_months(chrono::Months::new(3)),
            )
        },
        Facet::Month,
        &[
            (Value::Month(10), No),
            (Value::Month(11), Yes),
            (Value::Month(1), Yes),
            (Value::Month(2), Yes),
            (Value::Month(3), No),
        ],
    );
    check(
        |c| c.from = Some(day(20)),
        Facet::Month,
        &[(Value::Month(11), Yes), (Value::Month(12), No)],
    );
    check(|_| {}, Facet::Cost, &[(Value::UpTo(0), Unsaid), unsaid()]);
    check(
        |c| c.yen = Some(5_000),
        Facet::Cost,
        &[(Value::UpTo(0), No), (Value::UpTo(5_000), Yes)],
    );
    check(
        |_| {},
        Facet::Access,
        &[(Value::Open(true), Yes), (Value::Open(false), No)],
    );
}

fn rows(courses: usize) -> Vec<Row> {
    let list = many(courses);
    let catalogue = Catalogue::of(&IWAKI, Some(&list), &Default::default());
    catalogue.courses.into_iter().map(row).collect()
}

#[test]
fn what_a_choice_says_it_leaves_is_what_it_leaves() {
    let rows = rows(60);
    let offered = choices(&IWAKI, &rows);
    assert!(offered.contains(&(Facet::Month, Value::Unsaid)));
    let mut runner = proptest::test_runner::TestRunner::new(cases(64));
    let picks = proptest::collection::vec(select(offered.clone()), 0..4);
    let outcome = runner.run(
        &(picks, any::<bool>(), any::<u64>()),
        |(picks, with_unsaid, seed)| {
            let mut filter = Filter {
                with_unsaid,
                ..Filter::default()
            };
            for (facet, value) in picks {
                filter.choose(facet, Some(value));
            }
            let is_found = |i: usize| (seed >> (i % 64)) & 1 == 1;
            let left = narrow(&rows, is_found, &filter, &offered);
            // By the plain reading of what is meant.
            let fits = |i: usize| -> Vec<Fit> {
                filter
                    .picks
                    .iter()
                    .map(|(f, v)| fit(&rows[i], *f, v))
                    .collect()
            };
            let found = || (0..rows.len()).filter(|i| is_found(*i));
            let sure: Vec<_> = found()
                .filter(|i| fits(*i).iter().all(|f| *f == Fit::Yes))
                .collect();
            let unsaid: Vec<_> = found()
                .filter(|i| fits(*i).contains(&Fit::Unsaid) && !fits(*i).contains(&Fit::No))
                .collect();
            prop_assert_eq!(&left.sure, &sure);
            prop_assert_eq!(&left.unsaid, &unsaid);
            for ((facet, value), count) in offered.iter().zip(&left.counts) {
                let mut with = filter.clone();
                with.choose(*facet, Some(value.clone()));
                let then = narrow(&rows, is_found, &with, &[]);
                let unsaid = if with_unsaid { then.unsaid.len() } else { 0 };
                prop_assert_eq!(*count, then.sure.len() + unsaid, "{:?} {:?}", facet, value);
            }
            Ok(())
        },
    );
    outcome.expect("the counts hold");
}

#[test]
fn without_a_choice_everything_is_there() {
    let rows = rows(10);
    let all = narrow(&rows, |_| true, &Filter::default(), &[]);
    assert_eq!(all.sure.len(), rows.len());
    assert!(all.unsaid.is_empty());
    // One month: of those that say none, none is dropped.
    let mut filter = Filter::default();
    filter.choose(Facet::Month, Some(Value::Month(4)));
    let april = narrow(&rows, |_| true, &filter, &[]);
    let silent = rows.iter().filter(|r| r.course.months.is_empty()).count();
    assert_eq!((april.sure.len(), april.unsaid.len()), (1, silent));
    filter.choose(Facet::Month, None);
    assert_eq!(filter, Filter::default());
}

#[test]
fn what_all_have_in_common_is_no_choice() {
    let rows: Vec<_> = (0..3).map(|_| row(course(|c| c.yen = Some(0)))).collect();
    let offered: Vec<Pick> = choices(&IWAKI, &rows);
    assert_eq!(offered, []);
}

#[test]
#[ignore = "prints how long it takes: cargo test --release --test it filter_takes -- --ignored --nocapture"]
fn filter_takes() {
    let rows = rows(2_000);
    let start = Instant::now();
    let offered = choices(&IWAKI, &rows);
    println!(
        "{} choices of {} courses in {:?}",
        offered.len(),
        rows.len(),
        start.elapsed()
    );
    let mut filter = Filter::default();
    for pick in [
        None,
        Some((Facet::Month, Value::Month(6))),
        Some((Facet::Cost, Value::UpTo(10_000))),
    ] {
        if let Some((facet, value)) = pick {
            filter.choose(facet, Some(value));
        }
        let start = Instant::now();
        let left = narrow(&rows, |_| true, &filter, &offered);
        println!(
            "{} left of {} picks in {:?}",
            left.sure.len(),
            filter.picks.len(),
            start.elapsed()
        );
    }
}
