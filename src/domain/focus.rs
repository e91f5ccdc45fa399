//! 重点: at most three abilities that a person chose to work on, each with a small plan.

use super::Day;
use super::id::{CompetencyId, GradeId, PackId};
use super::join::{pick, texts};

/// How many may be open at the same time in one framework.
pub const MOST: usize = 3;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focus {
    pub pack: PackId,
    /// The grade whose expectation it is about: the person's own or a higher one.
    pub grade: GradeId,
    pub competency: CompetencyId,
    /// What the ability and the grade were called when it was chosen.
    pub title: String,
    pub grade_name: String,
    /// What to do, where, and how the person will notice; exactly as typed.
    pub what: String,
    pub place: String,
    pub sign: String,
    /// By when.
    pub by: Option<Day>,
    /// `Some`: over since that day; it stays in the notebook and leaves room for another.
    pub closed: Option<Day>,
}

impl Focus {
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// The day it was meant to be done by has passed.
    pub fn is_late(&self, today: Day) -> bool {
        self.is_open() && self.by.is_some_and(|by| by < today)
    }

    /// Nothing of the plan is written yet.
    pub fn is_bare(&self) -> bool {
        let texts = [&self.what, &self.place, &self.sign];
        self.by.is_none() && texts.iter().all(|text| text.trim().is_empty())
    }

    pub(super) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let text = |of: fn(&Self) -> &String| {
            let base = base.map_or("", |b| of(b).as_str());
            texts(base, of(self), of(theirs))
        };
        Self {
            what: text(|f| &f.what),
            place: text(|f| &f.place),
            sign: text(|f| &f.sign),
            by: pick(base.map(|b| &b.by), &self.by, &theirs.by),
            closed: pick(base.map(|b| &b.closed), &self.closed, &theirs.closed),
            ..self.clone()
        }
    }
}
