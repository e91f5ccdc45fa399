//! 見通し: when the fiscal years end in which a person works, from their birth date and the rise of the
//! retirement age of local public servants, told in steps so that a page can say why.
//!
//! A person reaches an age at the end of the day before the birthday. Who reaches the retirement age
//! leaves on the next 31 March; who reaches the managerial age limit (60, since fiscal year 2023) moves
//! to a lower post until the next 1 April. A municipality may have other ages for some work, so both
//! can be set by the person.

use chrono::{Datelike, Months};

use super::person::Person;
use crate::domain::Day;
use crate::domain::policy::fiscal_year;

/// From which fiscal year on which retirement age holds, newest first.
const RETIREMENT: [(i32, u8); 5] = [(2031, 65), (2029, 64), (2027, 63), (2025, 62), (2023, 61)];
/// What held before the rise.
const BEFORE: u8 = 60;
/// 役職定年: the managerial age limit, and since when there is one.
const MANAGERIAL: u8 = 60;
const MANAGERIAL_SINCE: i32 = 2023;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Horizon {
    pub born: Day,
    /// The last day of work: a 31 March.
    pub retires: Day,
    /// The age that was reached for it.
    pub age: u8,
    /// The 1 April by which a manager has moved to a lower post. `None`: they retire before.
    pub steps_down: Option<Day>,
    /// How it comes to this, in order.
    pub steps: Vec<Step>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reaches an age at the end of this day, while the retirement age is a higher one: goes on.
    GoesOn { age: u8, on: Day, limit: u8 },
    /// Reaches the managerial age limit; moved by the 1 April.
    StepsDown { age: u8, on: Day, by: Day },
    /// Reaches the retirement age; leaves on the 31 March.
    Retires { age: u8, on: Day, last: Day },
}

/// The horizon of a birth date that may be told only by year or month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    pub earliest: Horizon,
    /// The same unless the date's missing parts matter.
    pub latest: Horizon,
}

impl Outlook {
    /// `None`: no birth date.
    pub fn of(person: &Person) -> Option<Self> {
        let (first, last) = person.birth?.days()?;
        Some(Self {
            earliest: horizon(first, person)?,
            latest: horizon(last, person)?,
        })
    }

    /// Whatever the missing parts of the date are, these are the days.
    pub fn is_certain(&self) -> bool {
        (self.earliest.retires, self.earliest.steps_down)
            == (self.latest.retires, self.latest.steps_down)
    }
}

impl Horizon {
    /// The fiscal year that is the last one.
    pub fn last_year(&self) -> i32 {
        fiscal_year(self.retires)
    }

    /// How many whole fiscal years lie after the one of this day.
    pub fn years_after(&self, today: Day) -> u32 {
        u32::try_from(self.last_year() - fiscal_year(today)).unwrap_or(0)
    }
}

/// The retirement age in a fiscal year.
pub fn retirement_age(year: i32) -> u8 {
    let holds = RETIREMENT.iter().find(|(since, _)| *since <= year);
    holds.map_or(BEFORE, |(_, age)| *age)
}

/// How the retirement age rises: the first and the last fiscal year of each age, the earliest first. No
/// first year: since long before. No last year: from then on.
pub fn rise() -> Vec<(Option<i32>, Option<i32>, u8)> {
    let mut rows = vec![(None, BEFORE)];
    rows.extend(
        RETIREMENT
            .iter()
            .rev()
            .map(|(since, age)| (Some(*since), *age)),
    );
    let until = rows.iter().skip(1).map(|(since, _)| since.map(|s| s - 1));
    let until: Vec<_> = until.chain([None]).collect();
    let rows = rows.into_iter().zip(until);
    rows.map(|((since, age), until)| (since, until, age))
        .collect()
}

/// The day at whose end a person reaches an age. `None`: beyond the calendar.
pub fn reaches(born: Day, age: u8) -> Option<Day> {
    // Whoever was born on 29 February has no birthday in other years: the month's last day ends it.
    match born.with_year(born.year() + i32::from(age)) {
        Some(birthday) => birthday.pred_opt(),
        None => born.checked_add_months(Months::new(12 * u32::from(age))),
    }
}

/// `None`: beyond the calendar. `person`: for ages of their own.
pub fn horizon(born: Day, person: &Person) -> Option<Horizon> {
    let mut steps = Vec::new();
    let first = person.retires_at.unwrap_or(BEFORE);
    let mut age = first;
    let retires = loop {
        let on = reaches(born, age)?;
        let limit = match person.retires_at {
            Some(own) => own,
            None => retirement_age(fiscal_year(on)),
        };
        if age >= limit {
            let last = Day::from_ymd_opt(fiscal_year(on) + 1, 3, 31)?;
            steps.push(Step::Retires { age, on, last });
            break last;
        }
        steps.push(Step::GoesOn { age, on, limit });
        age += 1;
    };
    let steps_down = steps_down(born, person, retires);
    if let Some(step) = steps_down {
        let Step::StepsDown { age: at, .. } = step else {
            return None;
        };
        let before = |s: &&Step| matches!(s, Step::GoesOn { age, .. } if *age <= at);
        let place = steps.iter().filter(before).count();
        steps.insert(place, step);
    }
    Some(Horizon {
        born,
        retires,
        age,
        steps_down: steps_down.and_then(|step| match step {
            Step::StepsDown { by, .. } => Some(by),
            _ => None,
        }),
        steps,
    })
}

fn steps_down(born: Day, person: &Person, retires: Day) -> Option<Step> {
    let age = person.steps_down_at.unwrap_or(MANAGERIAL);
    let on = reaches(born, age)?;
    let by = Day::from_ymd_opt(fiscal_year(on) + 1, 4, 1)?;
    (fiscal_year(on) >= MANAGERIAL_SINCE && by <= retires).then_some(Step::StepsDown {
        age,
        on,
        by,
    })
}
