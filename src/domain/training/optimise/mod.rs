//! A small exact optimiser: which courses cover the most weight of aims within the hours and the yen that
//! are left. It knows numbers only; what an aim is, and what a course serves, is `aims` and `suggest`.
//!
//! Of two sets with the same weight the one with fewer minutes is better, then with fewer yen, then with
//! fewer courses, then the one whose first course that the other lacks stands earlier in the list. So
//! there is one best set, whatever the order of edits or the device.

use std::sync::OnceLock;

mod bound;
mod prepare;
mod search;
mod state;
mod table;
mod trade;

use prepare::Prepared;
use search::search;
use table::Table;

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
    fn fits(&self, budget: Budget) -> bool {
        let within = |spend| {
            budget
                .of(spend)
                .is_none_or(|limit| self.spent(spend) <= limit)
        };
        within(Spend::Minutes) && within(Spend::Yen)
    }

    pub fn spent(&self, spend: Spend) -> u64 {
        match spend {
            Spend::Minutes => self.minutes,
            Spend::Yen => self.yen,
        }
    }
}

/// A problem with what is worked out once for every budget. Asking it again costs little as long as only one
/// limit binds; where both do, a search is made.
pub struct Solver {
    problem: Problem,
    ready: Prepared,
    by_minutes: Option<Table>,
    /// Made when yen are asked for, which mostly nobody does.
    by_yen: OnceLock<Option<Table>>,
}

impl Solver {
    pub fn of(problem: Problem) -> Self {
        let ready = Prepared::of(&problem);
        Self {
            by_minutes: Table::of(&ready, Spend::Minutes),
            by_yen: OnceLock::new(),
            ready,
            problem,
        }
    }

    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The best set within this budget. The empty one where nothing fits or nothing serves.
    pub fn best(&self, budget: Budget) -> Best {
        // What is best whatever it costs in yen is best, if its yen are there.
        let table = self.table(Spend::Minutes);
        let free = table.map(|table| self.sum(table.best(&self.ready, budget.minutes)));
        free.filter(|best| best.fits(budget)).unwrap_or_else(|| {
            let found = search(&self.ready, budget, Spend::Minutes, None);
            self.sum(found)
        })
    }

    /// The least of this that covers at least so much weight, whatever limit the budget sets it; the other
    /// limit holds. `None`: that much can't be covered.
    pub fn least(&self, spend: Spend, weight: u32, budget: Budget) -> Option<u64> {
        let free = budget.with(spend, None);
        if let Some(table) = self.table(spend) {
            let least = table.least(weight)?;
            let best = self.sum(table.best(&self.ready, Some(least)));
            if best.fits(free) {
                return Some(least);
            }
        }
        let found = self.sum(search(&self.ready, free, spend, Some(weight)));
        (found.weight >= weight).then(|| found.spent(spend))
    }

    fn table(&self, spend: Spend) -> Option<&Table> {
        match spend {
            Spend::Minutes => self.by_minutes.as_ref(),
            Spend::Yen => {
                let made = || Table::of(&self.ready, Spend::Yen);
                self.by_yen.get_or_init(made).as_ref()
            }
        }
    }

    /// What a set comes to.
    fn sum(&self, chosen: Vec<usize>) -> Best {
        let mut best = Best::default();
        let choices = &self.problem.choices;
        for choice in chosen.iter().filter_map(|at| choices.get(*at)) {
            best.covered |= choice.covers;
            best.minutes += u64::from(choice.minutes);
            best.yen += u64::from(choice.yen);
        }
        best.covered &= self.problem.known();
        best.weight = self.problem.weight(best.covered);
        best.chosen = chosen;
        best
    }
}

impl Problem {
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
