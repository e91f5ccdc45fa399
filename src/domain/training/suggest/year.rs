//! The year: what it holds already, what is left of its hours and yen, and what the optimiser is asked.

use super::{Known, Look, Offer, Shelf};
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::optimise::{Budget, Choice, Problem, Spend};
use crate::domain::training::year::StudyYear;

/// What the compulsory courses and the year's plan take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taken {
    /// As far as it is known.
    pub minutes: u64,
    /// Out of one's own pocket, as far as it is known.
    pub yen: u64,
    /// Of so many nobody says how long they take, and of so many what they cost.
    pub unmeasured: u32,
    pub unpriced: u32,
}

impl Taken {
    pub(super) fn enrolment(&mut self, it: &Enrolment) {
        self.add(it.minutes, it.own_yen());
    }

    pub(super) fn add(&mut self, minutes: Option<u32>, yen: Option<u32>) {
        self.minutes += u64::from(minutes.unwrap_or(0));
        self.yen += u64::from(yen.unwrap_or(0));
        self.unmeasured += u32::from(minutes.is_none());
        self.unpriced += u32::from(yen.is_none());
    }

    /// With the length that is assumed where nobody says it.
    pub fn minutes(&self, year: &StudyYear) -> u64 {
        self.minutes + u64::from(self.unmeasured) * u64::from(year.assumed())
    }

    pub fn of(&self, spend: Spend, year: &StudyYear) -> u64 {
        match spend {
            Spend::Minutes => self.minutes(year),
            Spend::Yen => self.yen,
        }
    }
}

impl Look {
    /// What is left of the year.
    pub fn budget(&self, year: &StudyYear) -> Budget {
        let left = |limit: Option<u32>, spend| {
            Some(u64::from(limit?).saturating_sub(self.taken.of(spend, year)))
        };
        Budget {
            minutes: left(year.minutes, Spend::Minutes),
            yen: left(year.yen, Spend::Yen),
        }
    }

    /// By how much what can't be dropped is more than the year has room for; 0 where it isn't.
    pub fn over(&self, spend: Spend, year: &StudyYear) -> u64 {
        let limit = match spend {
            Spend::Minutes => year.minutes,
            Spend::Yen => year.yen,
        };
        let taken = self.taken.of(spend, year);
        limit.map_or(0, |limit| taken.saturating_sub(limit.into()))
    }

    /// What the optimiser is asked: the optional offers in their order.
    pub fn problem(&self, shelf: &Shelf, year: &StudyYear) -> Problem {
        let choices = self.optional.iter().map(|offer| {
            let course = shelf.offered(offer);
            let (minutes, yen) = course.map_or((None, None), |c| (c.minutes, c.yen));
            Choice {
                covers: self.covers(offer),
                minutes: minutes.unwrap_or(year.assumed()),
                yen: yen.unwrap_or(0),
            }
        });
        let weights = self.entering.iter().filter_map(|aim| self.aims.get(*aim));
        Problem {
            choices: choices.collect(),
            weights: weights.map(|aim| aim.weight()).collect(),
        }
    }

    fn covers(&self, offer: &Offer) -> u32 {
        let bits = self.entering.iter().enumerate();
        bits.filter(|(_, aim)| offer.serves(**aim))
            .fold(0, |set, (bit, _)| set | 1 << bit)
    }

    /// The compulsory courses that are neither planned nor done, nor given up.
    pub fn required_open(&self) -> impl Iterator<Item = &Offer> {
        let open = self.required.iter().filter(|r| r.state == Known::Nothing);
        open.map(|r| &r.offer)
    }
}
