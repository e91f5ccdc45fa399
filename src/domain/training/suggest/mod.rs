//! Suggestions that explain themselves: what of the catalogue serves this person now, why, what it would not
//! do for them, and why everything else is left out. What fits the year is chosen by
//! [`super::optimise`].

mod audience;
mod fit;
mod look;
mod shelf;
mod sort;
mod tell;
mod ties;
mod year;

use super::Stage;
use super::aims::Aim;
use super::course::Course;
use crate::domain::Day;
use crate::domain::id::{CompetencyId, ItemId};

pub use audience::Audience;
pub use look::look;
pub use shelf::Shelf;
pub use tell::{Foremost, Open, OpenAim, foremost};
pub use year::Taken;

/// A course as it is offered to this person. One that stands in the catalogue under several keys is
/// offered once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its place in [`Shelf::courses`]. HR's dated entry goes before the pack's.
    pub at: usize,
    /// Other entries of the same course, which may say what that one doesn't.
    pub also: Vec<usize>,
    /// The weightiest aim first.
    pub serves: Vec<Serves>,
    pub lacks: Vec<Lack>,
    pub audience: Audience,
    /// It was taken, and what was learned runs out on this day.
    pub again: Option<Day>,
    /// Its application or the course itself is over since this day. Only compulsory ones are offered then.
    pub past: Option<Day>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Serves {
    /// The place among the aims.
    pub aim: usize,
    /// It is for an ability that the aim's grows from; nothing serves the aim itself.
    pub via: Option<CompetencyId>,
}

/// What a course does not do for an aim that it serves, or that it seems to serve. By the place among the aims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// It is learned there; the occasion to do it must be asked for.
    Occasion(usize),
    /// It is a first step, and more lie before the threshold.
    MoreSteps(usize),
    /// It is for the abilities that this one grows from.
    Itself(usize),
    /// It is made for another step of learning.
    Stage(usize, Stage),
}

/// A compulsory course, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required {
    pub offer: Offer,
    pub state: Known,
}

/// What the person made of a course already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known {
    Nothing,
    /// It is in the plan of this fiscal year.
    Planned(ItemId, u16),
    Done(ItemId),
    /// Given up this year.
    Dropped(ItemId),
}

/// Why a course that has to do with an aim isn't suggested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    Known(Known),
    /// For other grades or families.
    OthersOnly,
    /// Over since this day.
    Past(Day),
    /// Made for a later step than the person's next one: of which aim, and what goes first.
    Early {
        aim: usize,
        stage: Stage,
        first: Option<usize>,
    },
    /// Made for a step that lies behind.
    Late {
        aim: usize,
        stage: Stage,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub at: usize,
    pub why: Why,
}

/// Everything there is to say but what fits the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The fiscal year of the day it was made.
    pub year: u16,
    pub aims: Vec<Aim>,
    /// For each aim: what is in the year's plan, or done this year, for it.
    pub served: Vec<Option<ItemId>>,
    /// Something of one's own grade is answered.
    pub is_answered: bool,
    pub required: Vec<Required>,
    /// 対象か確かめるもの: whether they are for this person isn't known; compulsory ones first.
    pub ask: Vec<Offer>,
    /// The indexes of compulsory ones in `ask` are below this.
    pub ask_required: usize,
    /// In the catalogue's order.
    pub optional: Vec<Offer>,
    pub left: Vec<Left>,
    /// What the year holds already.
    pub taken: Taken,
    /// The aims that enter the optimiser, by their bits.
    pub entering: Vec<usize>,
}

impl Offer {
    pub fn serves(&self, aim: usize) -> bool {
        self.serves.iter().any(|s| s.aim == aim)
    }
}

impl Look {
    /// An offer of any kind by the place of its course.
    pub fn offer(&self, at: usize) -> Option<&Offer> {
        let required = self.required.iter().map(|r| &r.offer);
        let mut all = required.chain(&self.ask).chain(&self.optional);
        all.find(|offer| offer.at == at)
    }
}

/// The last day of a course, as far as it is known.
fn last_day(course: &Course) -> Option<Day> {
    course.to.or(course.from)
}
