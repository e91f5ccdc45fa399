//! One answer to one expectation, together with the words it was given to.

use super::Day;
use super::framework::Framework;
use super::id::{CompetencyId, GradeId, OffScaleId, ScaleId};
use super::scale::{Level, Scale};
use super::sheet::SheetKey;

/// What a person said. "Not answered yet" is the absence of an answer, never a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    Point(Level),
    OffScale(OffScaleId),
}

/// The words on the card when the person answered. They stay with the answer, so that a later
/// edition of the pack can neither change nor orphan it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    pub title: String,
    pub statement: String,
    pub indicators: Vec<String>,
    /// The chosen answer as it was called, e.g. 一人でできる; empty for none.
    pub chosen: String,
}

/// An answer and its evidence note. An entry with neither is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub answer: Option<Answer>,
    /// The scale `answer` was chosen on.
    pub scale: ScaleId,
    /// Evidence in the person's own words, exactly as typed.
    pub note: String,
    /// The day of the last change.
    pub on: Day,
    pub asked: Asked,
}

impl Entry {
    pub fn is_blank(&self) -> bool {
        self.answer.is_none() && self.note.is_empty()
    }

    /// Whether `next` only carries the note of this entry on, on the same day.
    pub fn goes_on_as(&self, next: &Self) -> bool {
        let is_writing = !self.note.is_empty() && self.note != next.note;
        is_writing && self.answer == next.answer && self.on == next.on
    }
}

/// Which card is meant, for ever: the ids outlive editions and job changes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    pub sheet: SheetKey,
    pub competency: CompetencyId,
}

impl Asked {
    /// What the card of this cell says now; empty when the framework has no such card. `answer` is
    /// what was chosen, with the scale it was chosen on.
    pub fn now(
        framework: &Framework,
        grade: &GradeId,
        competency: &CompetencyId,
        answer: Option<(&Answer, &Scale)>,
    ) -> Self {
        let title = framework.competency(competency).map(|c| c.name.clone());
        let expectation = framework.expectation(grade, competency);
        Self {
            title: title.unwrap_or_default(),
            statement: expectation.map_or_else(String::new, |e| e.statement.clone()),
            indicators: expectation.map_or_else(Vec::new, |e| e.indicators.clone()),
            chosen: answer
                .and_then(|(a, scale)| scale.label(a))
                .unwrap_or_default()
                .to_owned(),
        }
    }
}
