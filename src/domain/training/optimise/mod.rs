//! A small exact optimiser: which courses cover the most weight of aims within the hours and the yen that
//! are left. It knows numbers only; what an aim is, and what a course serves, is `aims` and `suggest`.
//!
//! Of two sets with the same weight the one with fewer minutes is better, then with fewer yen, then with
//! fewer courses, then the one whose first course that the other lacks stands earlier in the list. So
//! there is one best set, whatever the order of edits or the device.

mod bound;
mod prepare;
mod search;
mod trade;

use prepare::Prepared;

pub use trade::{Less, More, TradeOffs};

/// More aims than this don't enter. One bit each.
pub const MOST_AIMS: usize = 16;

/// What one can spend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spend {
    Minutes,
    Yen,
}

/// `None`: no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Budget {
    pub minutes: Option<u64>,
    pub yen: Option<u64>,
}

/// One course, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// One bit for each aim that it serves, the first aim being the lowest. Bits of aims that there are
    /// none of mean nothing.
    pub covers: u32,
    pub minutes: u32,
    pub yen: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problem {
    /// One for each aim. Those after the first [`MOST_AIMS`] are left alone.
    pub weights: Vec<u32>,
    pub choices: Vec<Choice>,
}

/// A set of courses, and what it comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Best {
    /// Places in [`Problem::choices`], ascending.
    pub chosen: Vec<usize>,
    /// The aims that are covered, as in [`Choice::covers`].
    pub covered: u32,
    pub weight: u32,
    pub minutes: u64,
    pub yen: u64,
}

impl Budget {
    pub fn of(self, spend: Spend) -> Option<u64> {
        match spend {
            Spend::Minutes => self.minutes,
            Spend::Yen => self.yen,
        }
    }

    pub fn with(self, spend: Spend, limit: Option<u64>) -> Self {
        match spend {
            Spend::Minutes => Self {
                minutes: limit,
                ..self
            },
            Spend::Yen => Self { yen: limit, ..self },
        }
    }
}

impl Best {
    pub fn spent(&self, spend: Spend) -> u64 {
        match spend {
            Spend::Minutes => self.minutes,
            Spend::Yen => self.yen,
        }
    }
}

impl Problem {
    /// The best set within this budget. The empty one where nothing fits or nothing serves.
    pub fn best(&self, budget: Budget) -> Best {
        let found = search::run(self, budget, Spend::Minutes, None);
        self.sum(found)
    }

    /// The least of this that covers at least so much weight, whatever limit the budget sets it; the other
    /// limit holds. `None`: that much can't be covered.
    pub fn least(&self, spend: Spend, weight: u32, budget: Budget) -> Option<u64> {
        let free = budget.with(spend, None);
        let found = self.sum(search::run(self, free, spend, Some(weight)));
        (found.weight >= weight).then(|| found.spent(spend))
    }

    /// What a set comes to.
    fn sum(&self, chosen: Vec<usize>) -> Best {
        let mut best = Best::default();
        for choice in chosen.iter().filter_map(|at| self.choices.get(*at)) {
            best.covered |= choice.covers;
            best.minutes += u64::from(choice.minutes);
            best.yen += u64::from(choice.yen);
        }
        best.covered &= self.known();
        best.weight = self.weight(best.covered);
        best.chosen = chosen;
        best
    }

    /// How much these aims weigh together.
    pub fn weight(&self, covered: u32) -> u32 {
        let aims = self.weights.iter().take(MOST_AIMS).enumerate();
        aims.filter(|(bit, _)| covered >> bit & 1 == 1)
            .map(|(_, weight)| weight)
            .sum()
    }

    /// A bit for each aim that there is.
    fn known(&self) -> u32 {
        (1 << self.weights.len().min(MOST_AIMS)) - 1
    }
}
