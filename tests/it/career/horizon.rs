//! 見通し: every birth date from 1955 to 2008 against a plain computation, and rows worked by hand from
//! the law's table.

use chrono::Datelike;

use michishirube::domain::career::horizon::{
    Horizon, Outlook, Step, horizon, reaches, retirement_age, rise,
};
use michishirube::domain::career::person::Person;
use michishirube::domain::{Day, day};

use super::notation::birth;

fn of(born: &str) -> Horizon {
    horizon(day(born).expect("a day"), &Person::default()).expect("a horizon")
}

/// Born, age, last day, and the 1 April of stepping down.
#[track_caller]
fn check(born: &str, age: u8, last: &str, down: &str) {
    let found = of(born);
    let by = found.steps_down.map_or("-".into(), |d| d.to_string());
    let retires = found.retires.to_string();
    assert_eq!((found.age, &*retires, &*by), (age, last, down), "{born}");
}

#[test]
fn rows_worked_by_hand() {
    // Before the rise.
    check("1955-04-01", 60, "2015-03-31", "-");
    check("1955-04-02", 60, "2016-03-31", "-");
    check("1962-04-02", 60, "2023-03-31", "-");
    check("1963-04-01", 60, "2023-03-31", "-");
    // 60 in 2023, when 61 holds; 61 in 2024, when 61 still holds.
    check("1963-04-02", 61, "2025-03-31", "2024-04-01");
    check("1964-02-29", 61, "2025-03-31", "2024-04-01");
    check("1964-04-01", 61, "2025-03-31", "2024-04-01");
    check("1964-04-02", 62, "2027-03-31", "2025-04-01");
    check("1965-04-01", 62, "2027-03-31", "2025-04-01");
    check("1965-04-02", 63, "2029-03-31", "2026-04-01");
    check("1966-04-01", 63, "2029-03-31", "2026-04-01");
    check("1966-04-02", 64, "2031-03-31", "2027-04-01");
    check("1967-04-01", 64, "2031-03-31", "2027-04-01");
    check("1967-04-02", 65, "2033-03-31", "2028-04-01");
    check("1990-07-15", 65, "2056-03-31", "2051-04-01");
    check("2008-12-31", 65, "2074-03-31", "2069-04-01");
}

#[test]
fn an_age_is_reached_before_the_birthday() {
    for (born, age, on) in [
        ("1966-04-01", 60, "2026-03-31"),
        ("1966-04-02", 60, "2026-04-01"),
        ("1970-01-01", 60, "2029-12-31"),
        ("1964-02-29", 61, "2025-02-28"),
        ("1964-02-29", 60, "2024-02-28"),
        ("1964-03-01", 60, "2024-02-29"),
        ("1964-03-01", 61, "2025-02-28"),
    ] {
        let reached = reaches(day(born).expect("a day"), age).expect("a day");
        assert_eq!(reached.to_string(), on, "{born} {age}");
    }
}

/// As one would do it with a table of school years: who is born from 2 April to 1 April is one class.
fn by_class(born: Day) -> (i32, i32) {
    let late = (born.month(), born.day()) >= (4, 2);
    let class = if late { born.year() } else { born.year() - 1 };
    // The class reaches an age in the fiscal year `class + age`.
    let ages = |year: i32| match year {
        ..=2022 => 60,
        2023 | 2024 => 61,
        2025 | 2026 => 62,
        2027 | 2028 => 63,
        2029 | 2030 => 64,
        _ => 65,
    };
    let mut year = class + 60;
    while ages(year) != year - class {
        year += 1;
    }
    (year - class, year)
}

#[test]
fn every_birth_date_from_1955_to_2008() {
    let mut born = day("1955-01-01").expect("a day");
    let end = day("2009-01-01").expect("a day");
    let (mut n, mut last_year, mut last_down) = (0, 0, None);
    while born < end {
        let found = horizon(born, &Person::default()).expect("a horizon");
        let (age, year) = by_class(born);
        let expected = Day::from_ymd_opt(year + 1, 3, 31).expect("a day");
        assert_eq!(
            (i32::from(found.age), found.retires),
            (age, expected),
            "{born}"
        );
        assert!((60..=65).contains(&found.age), "{born}");
        assert!(found.last_year() >= last_year, "{born} goes backwards");
        assert!(found.steps_down >= last_down, "{born} steps down earlier");
        // Only who reaches 60 with the rise steps down, in the year after, and works on at least a year.
        assert_eq!(found.steps_down.is_some(), age > 60, "{born}");
        if let Some(by) = found.steps_down {
            assert_eq!((by.year(), by.month(), by.day()), (year - age + 61, 4, 1));
        }
        told_in_steps(&found);
        (last_year, last_down) = (found.last_year(), found.steps_down);
        born = born.succ_opt().expect("a day");
        n += 1;
    }
    assert_eq!(n, 19_724, "days");
}

/// The steps say all that the horizon says, in order.
fn told_in_steps(found: &Horizon) {
    let days: Vec<_> = found
        .steps
        .iter()
        .map(|step| match step {
            Step::GoesOn { on, age, limit } => {
                assert!(age < limit);
                assert_eq!(
                    *limit,
                    retirement_age(on.year() - i32::from(on.month() < 4))
                );
                *on
            }
            Step::StepsDown { on, by, .. } => {
                assert_eq!(Some(*by), found.steps_down);
                *on
            }
            Step::Retires { on, last, age } => {
                assert_eq!((*last, *age), (found.retires, found.age));
                *on
            }
        })
        .collect();
    assert!(days.is_sorted(), "{found:?}");
    assert!(matches!(found.steps.last(), Some(Step::Retires { .. })));
    let downs = |s: &&Step| matches!(s, Step::StepsDown { .. });
    let downs = found.steps.iter().filter(downs).count();
    assert_eq!(downs, usize::from(found.steps_down.is_some()));
}

#[test]
fn a_date_that_is_told_in_part() {
    let outlook = |text: &str| {
        Outlook::of(&Person {
            birth: Some(birth(text)),
            ..Person::default()
        })
    };
    for (text, certain, earliest, latest) in [
        ("1970-05-01", true, 2035, 2035),
        ("1970-05", true, 2035, 2035),
        ("1970-04", false, 2034, 2035),
        ("1970", false, 2034, 2035),
        ("1967", false, 2030, 2032),
        ("1967-13", false, 2030, 2032),
        ("1967-02-30", true, 2030, 2030),
    ] {
        let found = outlook(text).expect(text);
        let years = (found.earliest.last_year(), found.latest.last_year());
        assert_eq!(
            (found.is_certain(), years),
            (certain, (earliest, latest)),
            "{text}"
        );
    }
    assert_eq!(Outlook::of(&Person::default()), None);
    for year in ["0", "9999", "65535"] {
        assert!(outlook(year).is_some());
    }
}

#[test]
fn ages_of_ones_own() {
    let own = |retires_at, steps_down_at| {
        let person = Person {
            retires_at,
            steps_down_at,
            ..Person::default()
        };
        let found = horizon(day("1970-06-01").expect("a day"), &person).expect("a horizon");
        told_in_own_steps(&found);
        (
            found.retires.to_string(),
            found.steps_down.map(|d| d.to_string()),
        )
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(own(None, None), ("2036-03-31".into(), some("2031-04-01")));
    assert_eq!(
        own(Some(70), None),
        ("2041-03-31".into(), some("2031-04-01"))
    );
    assert_eq!(
        own(None, Some(63)),
        ("2036-03-31".into(), some("2034-04-01"))
    );
    assert_eq!(own(None, Some(65)), ("2036-03-31".into(), None));
    assert_eq!(own(Some(60), None), ("2031-03-31".into(), None));
    own(Some(255), Some(0));
    own(Some(0), Some(255));
}

fn told_in_own_steps(found: &Horizon) {
    assert!(matches!(found.steps.last(), Some(Step::Retires { .. })));
}

#[test]
fn how_many_years_are_left() {
    let found = of("1970-06-01");
    for (today, years) in [
        ("2026-11-20", 9),
        ("2035-04-01", 0),
        ("2036-03-31", 0),
        ("2040-01-01", 0),
    ] {
        assert_eq!(
            found.years_after(day(today).expect("a day")),
            years,
            "{today}"
        );
    }
}

#[test]
fn the_rise_as_a_table() {
    let rows = rise();
    let expected = [
        (None, Some(2022), 60),
        (Some(2023), Some(2024), 61),
        (Some(2025), Some(2026), 62),
        (Some(2027), Some(2028), 63),
        (Some(2029), Some(2030), 64),
        (Some(2031), None, 65),
    ];
    assert_eq!(rows, expected);
    for year in 2015..2040 {
        let is_in = |(since, until, _): &&(Option<i32>, Option<i32>, u8)| {
            since.is_none_or(|s| s <= year) && until.is_none_or(|u| year <= u)
        };
        let own: Vec<_> = rows.iter().filter(is_in).map(|row| row.2).collect();
        assert_eq!(own, [retirement_age(year)], "{year}");
    }
}
