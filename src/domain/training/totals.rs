//! What a year's trainings come to. What nobody said is counted apart and never taken for nothing.

use super::enrolment::{Enrolment, State};

/// A sum of what is said, and how many don't say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Known {
    pub sum: u64,
    pub unknown: usize,
}

/// Several trainings together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    pub count: usize,
    pub minutes: Known,
    /// What it costs, in yen, before subsidies. So are the next two in yen.
    pub yen: Known,
    /// What somebody else pays. What costs nothing needs no subsidy, so it leaves nothing unknown.
    pub subsidy: Known,
    /// What stays with the person: at most this, as long as a subsidy isn't known.
    pub own: Known,
}

/// A fiscal year. What was given up is counted and summed nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    pub year: u16,
    pub wish: usize,
    pub applied: usize,
    pub attending: usize,
    pub dropped: usize,
    /// 希望, 申込 and 受講.
    pub planned: Sum,
    /// 修了.
    pub done: Sum,
}

impl Known {
    fn add(&mut self, value: Option<u32>) {
        match value {
            Some(value) => self.sum += u64::from(value),
            None => self.unknown += 1,
        }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            sum: self.sum + other.sum,
            unknown: self.unknown + other.unknown,
        }
    }
}

impl Sum {
    fn add(&mut self, it: &Enrolment) {
        self.count += 1;
        self.minutes.add(it.minutes);
        self.yen.add(it.yen);
        self.subsidy.add(match it.yen {
            Some(0) => Some(it.subsidy.unwrap_or(0)),
            _ => it.subsidy,
        });
        self.own.add(it.own_yen());
    }
}

impl Totals {
    /// Of those of this year; others are left out.
    pub fn of<'a>(year: u16, enrolments: impl Iterator<Item = &'a Enrolment>) -> Self {
        let mut totals = Self {
            year,
            ..Self::default()
        };
        for it in enrolments.filter(|it| it.year == year) {
            totals.add(it);
        }
        totals
    }

    fn add(&mut self, it: &Enrolment) {
        let count = match it.state {
            State::Wish => &mut self.wish,
            State::Applied => &mut self.applied,
            State::Attending => &mut self.attending,
            State::Dropped => {
                self.dropped += 1;
                return;
            }
            State::Done => return self.done.add(it),
        };
        *count += 1;
        self.planned.add(it);
    }

    /// What counts for the year, planned or done.
    pub fn live(&self) -> usize {
        self.planned.count + self.done.count
    }
}

/// Every fiscal year that has a training, and this one, the newest first.
pub fn years(this_year: u16, enrolments: &[&Enrolment]) -> Vec<Totals> {
    let mut years: Vec<u16> = enrolments.iter().map(|it| it.year).collect();
    years.push(this_year);
    years.sort_unstable();
    years.dedup();
    let of = |year: u16| Totals::of(year, enrolments.iter().copied());
    years.into_iter().rev().map(of).collect()
}
