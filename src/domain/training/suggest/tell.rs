//! What follows from a chosen set: what stays open and why, and the three foremost.

use super::{Look, Offer, Shelf, Why};
use crate::domain::Day;
use crate::domain::framework::Framework;
use crate::domain::notebook::Notebook;
use crate::domain::training::aims::Reason;
use crate::domain::training::optimise::{Best, Solver};

/// Why an aim stays open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Open {
    /// A compulsory course serves it, which isn't in the plan yet.
    Required(usize),
    /// Something would serve it, and the year has no room for it.
    NoRoom,
    /// It is one of too many (see [`super::super::optimise::MOST_AIMS`]).
    TooMany,
    /// Only what may be for others: the first such course.
    Ask(usize),
    /// Only what is made for another step of learning, or is over, or was given up.
    NotNow,
    /// Nothing in the catalogue has to do with it.
    Nothing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenAim {
    pub aim: usize,
    pub why: Open,
}

/// One of the foremost suggestions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foremost {
    pub offer: Offer,
    /// `None`: it is compulsory.
    pub reason: Option<(usize, Reason)>,
}

impl Look {
    /// The offers of a set, the one that serves the weightiest aims first.
    pub fn chosen(&self, best: &Best) -> Vec<&Offer> {
        let mut chosen: Vec<_> = best
            .chosen
            .iter()
            .filter_map(|at| self.optional.get(*at))
            .collect();
        chosen.sort_by_key(|offer| std::cmp::Reverse(self.weight(offer)));
        chosen
    }

    /// How much the open aims weigh that an offer serves.
    pub fn weight(&self, offer: &Offer) -> u32 {
        let is_open = |aim: &usize| self.served.get(*aim).is_none_or(Option::is_none);
        let aims = offer.serves.iter().map(|s| s.aim).filter(is_open);
        aims.filter_map(|aim| self.aims.get(aim))
            .map(|aim| aim.weight())
            .sum()
    }

    /// The aims of a set of bits.
    pub fn aims_of(&self, covered: u32) -> Vec<usize> {
        let bits = self.entering.iter().enumerate();
        bits.filter(|(bit, _)| covered >> bit & 1 == 1)
            .map(|(_, aim)| *aim)
            .collect()
    }

    /// What neither the plan nor the set is for.
    pub fn open_aims(&self, best: &Best) -> Vec<OpenAim> {
        let covered = self.aims_of(best.covered);
        let mut open = Vec::new();
        for (aim, served) in self.served.iter().enumerate() {
            if served.is_none() && !covered.contains(&aim) {
                let why = self.why_open(aim);
                open.push(OpenAim { aim, why });
            }
        }
        open
    }

    fn why_open(&self, aim: usize) -> Open {
        if let Some(offer) = self.required_open().find(|offer| offer.serves(aim)) {
            return Open::Required(offer.at);
        }
        if self.entering.contains(&aim) {
            return Open::NoRoom;
        }
        if self.optional.iter().any(|offer| offer.serves(aim)) {
            return Open::TooMany;
        }
        if let Some(offer) = self.ask.iter().find(|offer| offer.serves(aim)) {
            return Open::Ask(offer.at);
        }
        let is_about = |why: &Why| match why {
            Why::Early { aim: of, .. } | Why::Late { aim: of, .. } => *of == aim,
            _ => false,
        };
        match self.left.iter().any(|left| is_about(&left.why)) {
            true => Open::NotNow,
            false => Open::Nothing,
        }
    }
}

/// Three at most: the compulsory ones that aren't planned, then the best set within the year.
pub fn foremost(
    shelf: &Shelf,
    framework: &Framework,
    notebook: &Notebook,
    today: Day,
) -> Vec<Foremost> {
    let look = super::look(shelf, framework, notebook, today);
    let year = notebook.study_year(look.year);
    let best = Solver::of(look.problem(shelf, &year)).best(look.budget(&year));
    let required = look.required_open().map(|offer| Foremost {
        offer: offer.clone(),
        reason: None,
    });
    let chosen = look.chosen(&best).into_iter().filter_map(|offer| {
        let aim = offer.serves.first()?.aim;
        let reason = look.aims.get(aim)?.reasons.first()?.clone();
        Some(Foremost {
            offer: offer.clone(),
            reason: Some((aim, reason)),
        })
    });
    required.chain(chosen).take(3).collect()
}
