//! What this person could use training for: from what they chose, answered and planned, and from what the
//! next grade asks for. One aim for each ability, with all its reasons, and one for each qualification.
//!
//! Weights are ours. A chosen 重点 weighs as much as two gaps, a gap (or an occasion that is missing) as two
//! abilities of a planned post, and that as two of the next grade: `8 > 4 > 2 > 1`. Reasons add up.

mod gather;

pub use gather::aims;

use super::Stage;
use crate::domain::career::path::Tag;
use crate::domain::id::{CompetencyId, EntryId, GradeId, ItemId};
use crate::domain::scale::Level;

/// Why something is an aim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A chosen 重点, with the grade whose expectation it is about.
    Focus { id: ItemId, grade: GradeId },
    /// Below the threshold of one's own grade.
    Gap,
    /// 機会がなかった, at one's own grade.
    Opportunity,
    /// A post of the chosen plan uses it.
    Planned { plan: ItemId, post: ItemId },
    /// The next grade asks for it, and nothing that is asked for today is the same. `grows`: it grows out of
    /// what is asked for today; our reading.
    Next { grade: GradeId, grows: bool },
}

impl Reason {
    pub fn weight(&self) -> u32 {
        match self {
            Self::Focus { .. } => 8,
            Self::Gap | Self::Opportunity => 4,
            Self::Planned { .. } => 2,
            Self::Next { .. } => 1,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    Ability(CompetencyId),
    Qualification(Tag<EntryId>),
}

/// How far the person is with it, which decides what the next step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Two steps or more below the threshold, or never done.
    Begins,
    /// The step right below it, or known and never done.
    Close,
    /// At the threshold or above it. `is_top`: the scale ends there.
    Met { is_top: bool },
    /// At the end of a scale that goes on above its threshold.
    Top,
    /// Nothing is known.
    Unknown,
}

impl Standing {
    /// For whom a course may be made so that it is the next step. One that doesn't say it may be.
    pub fn stages(self) -> &'static [Stage] {
        match self {
            Self::Begins => &[Stage::First],
            Self::Close | Self::Unknown => &[Stage::First, Stage::Further],
            Self::Met { is_top: false } => &[Stage::Further],
            Self::Met { is_top: true } => &[Stage::Further, Stage::Lead],
            Self::Top => &[Stage::Lead],
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    pub target: Target,
    pub title: String,
    /// One of each kind at most, the weightiest first.
    pub reasons: Vec<Reason>,
    pub standing: Standing,
    /// The level that was answered, on the scale it was answered on.
    pub level: Option<Level>,
    /// For what is only begun: the abilities that it grows from and that aren't met yet. A course for one of
    /// them is a step as well. Our reading, as the pack's `succeeds` is.
    pub roots: Vec<CompetencyId>,
}

impl Aim {
    pub fn weight(&self) -> u32 {
        self.reasons.iter().map(Reason::weight).sum()
    }

    pub fn is(&self, ability: &CompetencyId) -> bool {
        self.target == Target::Ability(ability.clone())
    }

    pub fn lacks_occasion(&self) -> bool {
        self.reasons.contains(&Reason::Opportunity)
    }
}
