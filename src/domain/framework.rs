//! What a municipality says about growing its staff, as far as the screens ask for it today.
//!
//! Built by `packs::read`, which guarantees that every id named here exists and that lists stand in
//! the order they are shown in.

use super::Day;
use super::id::{CompetencyId, FamilyId, GradeId, GroupId, PackId, ScaleId, SourceId};
use super::scale::Scale;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    pub id: PackId,
    pub name: String,
    /// The municipality, e.g. いわき市.
    pub organization: String,
    /// The document's edition, e.g. `2023-10`. Compared for equality only.
    pub edition: String,
    pub valid_from: Option<Day>,
    pub valid_to: Option<Day>,
    pub sources: Vec<Source>,
    pub corrections: Vec<Correction>,
    /// Ascending by the pack's `order`: the lowest grade first.
    pub grades: Vec<Grade>,
    pub job_families: Vec<JobFamily>,
    pub groups: Vec<Group>,
    pub competencies: Vec<Competency>,
    pub expectations: Vec<Expectation>,
    /// The first is the one in use until the person chooses another.
    pub scales: Vec<Scale>,
}

/// A section of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub id: SourceId,
    pub title: String,
    /// As the pack writes it: a year, a year and month, or a day.
    pub published: String,
    pub section: String,
}

/// A slip in a source document, and how this pack reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    pub source: SourceId,
    pub printed: String,
    pub read_as: String,
    pub why: String,
}

/// 職位.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grade {
    pub id: GradeId,
    pub name: String,
    pub order: u32,
    pub roles: Vec<String>,
    pub aliases: Vec<String>,
}

/// 職種, with the grades it has, ascending. The ladder of an ability runs along these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JobFamily {
    pub id: FamilyId,
    pub name: String,
    pub grades: Vec<GradeId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub id: GroupId,
    pub name: String,
}

/// 能力.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competency {
    pub id: CompetencyId,
    pub name: String,
    pub group: GroupId,
    /// One sentence for a reader who has never met the term.
    pub about: String,
    pub aliases: Vec<String>,
    /// The abilities it grows out of. Our reading, not the municipality's: screens say so.
    pub succeeds: Vec<CompetencyId>,
}

/// One cell of the grade × ability table: what a person of this grade does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation {
    pub grade: GradeId,
    pub competency: CompetencyId,
    pub statement: String,
    /// Observable over the last six months.
    pub indicators: Vec<String>,
    pub example: String,
    /// What moves a person from *with help* to *alone*.
    pub step_up: String,
    pub source: Option<SourceId>,
}

impl Framework {
    pub fn grade(&self, id: &GradeId) -> Option<&Grade> {
        self.grades.iter().find(|g| g.id == *id)
    }

    pub fn family(&self, id: &FamilyId) -> Option<&JobFamily> {
        self.job_families.iter().find(|f| f.id == *id)
    }

    pub fn competency(&self, id: &CompetencyId) -> Option<&Competency> {
        self.competencies.iter().find(|c| c.id == *id)
    }

    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == *id)
    }

    pub fn expectation(&self, grade: &GradeId, competency: &CompetencyId) -> Option<&Expectation> {
        self.expectations
            .iter()
            .find(|e| e.grade == *grade && e.competency == *competency)
    }

    /// The grade's expectations in the order the abilities are listed.
    pub fn expectations_of<'a>(
        &'a self,
        grade: &'a GradeId,
    ) -> impl Iterator<Item = &'a Expectation> {
        self.competencies
            .iter()
            .filter_map(move |c| self.expectation(grade, &c.id))
    }

    /// The scale in use. The reader refuses a pack without one.
    pub fn scale(&self) -> &Scale {
        &self.scales[0]
    }

    /// The scale an answer was chosen on; the one in use when the pack no longer has it.
    pub fn scale_of(&self, id: &ScaleId) -> &Scale {
        self.scales
            .iter()
            .find(|s| s.id == *id)
            .unwrap_or_else(|| self.scale())
    }
}
