//! What comes back from somebody who answered a paper.

use litemap::LiteMap;

use super::Day;
use super::answer::Answer;
use super::id::{CompetencyId, ItemId};

/// One person's answer to one item. Blank: neither.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opinion {
    pub answer: Option<Answer>,
    pub comment: String,
}

/// What comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The reviewer's own copy; the same when they write it out again.
    pub id: ItemId,
    /// The paper it answers, and that paper's mark (see [`Paper`]; made where it is written).
    pub paper: ItemId,
    pub mark: String,
    /// Counts how often it was written out.
    pub revision: u64,
    pub on: Day,
    /// Who answers, as they want to be called; may be empty.
    pub by: String,
    pub opinions: LiteMap<CompetencyId, Opinion>,
}

impl Opinion {
    pub fn is_blank(&self) -> bool {
        self.answer.is_none() && self.comment.trim().is_empty()
    }
}

impl Reply {
    /// A later version of the same reply. Two versions with one number (a reviewer who went on from
    /// an old backup) still have an order, the same on every device.
    pub fn is_after(&self, other: &Self) -> bool {
        self.order() > other.order()
    }

    fn order(&self) -> impl PartialOrd {
        let opinions = self.opinions.iter().map(|(id, o)| {
            let answer = match &o.answer {
                None => String::new(),
                Some(Answer::Point(level)) => level.to_string(),
                Some(Answer::OffScale(id)) => id.to_string(),
            };
            (id.clone(), answer, o.comment.clone())
        });
        (
            self.revision,
            self.on,
            self.by.clone(),
            opinions.collect::<Vec<_>>(),
        )
    }
}
