//! What a municipality says about growing its staff, as far as the screens ask for it today.
//!
//! Built by `packs::read`, which guarantees that every id named here exists and that lists stand in
//! the order they are shown in.

use super::Day;
use super::career::model::{CareerModel, Qualification, RotationRule};
use super::id::{
    CompetencyId, EntryId, FamilyId, GradeId, GroupId, PackId, ScaleId, SourceId, SupportId,
};
use super::policy::{Plan, Vision};
use super::scale::{Point, Scale};
use super::schemes::{Step, Support, Training};

#[derive(Debug, Clone, PartialEq)]
pub struct Framework {
    pub id: PackId,
    pub name: String,
    /// The municipality, e.g. いわき市.
    pub organization: String,
    /// The document's edition, e.g. `2023-10`. Compared for equality only.
    pub edition: String,
    pub valid_from: Option<Day>,
    pub valid_to: Option<Day>,
    /// One or two sentences of ours about it; may be empty.
    pub about: String,
    /// Whose sections stand in for those this pack leaves out, and which these are.
    pub extends: Option<PackId>,
    pub inherited: Vec<String>,
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
    pub evaluation_items: Vec<EvaluationItem>,
    pub bands: Vec<Band>,
    pub vision: Vision,
    pub trainings: Vec<Training>,
    pub supports: Vec<Support>,
    pub calendar: Vec<Step>,
    pub plan: Plan,
    pub career_models: Vec<CareerModel>,
    pub rotation_rules: Vec<RotationRule>,
    pub qualifications: Vec<Qualification>,
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

/// 評価項目.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvaluationItem {
    pub id: EntryId,
    pub name: String,
    pub class: String,
    /// Where the table has a mark.
    pub grades: Vec<GradeId>,
    pub competencies: Vec<CompetencyId>,
}

/// Grades that a document demands the same abilities of, apart from what it evaluates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    pub name: String,
    pub grades: Vec<GradeId>,
    pub abilities: Vec<BandAbility>,
    pub source: Option<SourceId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BandAbility {
    pub name: String,
    pub text: String,
    /// Empty: nothing evaluates it.
    pub items: Vec<EntryId>,
}

impl Framework {
    /// Stands in while none could be opened: nothing can be asked of it, and nobody can choose it.
    pub fn none() -> Self {
        let point = |value| Point {
            value,
            label: String::new(),
            anchor: String::new(),
        };
        Self {
            id: PackId::none(),
            name: String::new(),
            organization: String::new(),
            edition: String::new(),
            valid_from: None,
            valid_to: None,
            about: String::new(),
            extends: None,
            inherited: Vec::new(),
            sources: Vec::new(),
            corrections: Vec::new(),
            grades: Vec::new(),
            job_families: Vec::new(),
            groups: Vec::new(),
            competencies: Vec::new(),
            expectations: Vec::new(),
            scales: vec![Scale {
                id: ScaleId::none(),
                name: String::new(),
                points: vec![point(0), point(1)],
                meets: 1,
                off_scale: Vec::new(),
            }],
            evaluation_items: Vec::new(),
            bands: Vec::new(),
            vision: Vision::default(),
            trainings: Vec::new(),
            supports: Vec::new(),
            calendar: Vec::new(),
            plan: Plan::default(),
            career_models: Vec::new(),
            rotation_rules: Vec::new(),
            qualifications: Vec::new(),
        }
    }

    /// Whether there is one at all (see [`Framework::none`]).
    pub fn is_some(&self) -> bool {
        !self.expectations.is_empty()
    }

    /// Whether this section is another pack's.
    pub fn inherits(&self, section: &str) -> bool {
        self.inherited.iter().any(|s| s == section)
    }

    pub fn support(&self, id: &SupportId) -> Option<&Support> {
        self.supports.iter().find(|s| s.id == *id)
    }

    pub fn item(&self, id: &EntryId) -> Option<&EvaluationItem> {
        self.evaluation_items.iter().find(|i| i.id == *id)
    }

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
