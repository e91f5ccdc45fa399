//! What a municipality says about careers: the models of its job families, its rules of rotation and
//! the qualifications that help. All texts are the pack's; nothing here knows of a person.

use crate::domain::framework::Framework;
use crate::domain::id::{EntryId, FamilyId, GradeId, SourceId};
use crate::domain::schemes::words;

/// 職種別のモデル. The reader guarantees that every id named in it exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CareerModel {
    pub id: EntryId,
    pub name: String,
    pub family: FamilyId,
    pub about: String,
    /// In the pack's order; a part stands after the field that it is part of.
    pub fields: Vec<Field>,
    /// From the first to the last.
    pub phases: Vec<Phase>,
    /// Empty: the document draws no line between broad and deep.
    pub tracks: Vec<Track>,
    /// What the document doesn't say.
    pub gaps: Vec<String>,
    pub source: Option<SourceId>,
}

/// 分野 or 部門.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    pub id: EntryId,
    pub name: String,
    /// The field that it is a part of.
    pub part_of: Option<EntryId>,
    pub work: String,
    /// Where one is placed, as the document writes it.
    pub departments: Vec<String>,
    /// ◎: specialists are wanted here.
    pub specialist: bool,
}

/// 能力育成期, 能力拡充期, 能力発揮期 or what the document calls them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phase {
    pub id: EntryId,
    pub name: String,
    /// Empty: the document doesn't tell the phase by grades.
    pub grades: Vec<GradeId>,
    pub principle: String,
    /// How many years in one place, about.
    pub years: Option<u32>,
    pub fields: Vec<EntryId>,
    pub qualifications: Vec<EntryId>,
}

/// ゼネラリスト, エキスパート, スペシャリスト …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    pub id: EntryId,
    pub name: String,
    pub role: String,
    /// Empty: the document names none.
    pub fields: Vec<EntryId>,
}

words! {
    /// What a rule of rotation is about.
    RuleKind {
        RotateAfter = "rotate-after",
        StayAtLeast = "stay-at-least",
        ResidentContact = "resident-contact",
        AskWishes = "ask-wishes",
        BalanceFields = "balance-fields",
        FirstPost = "first-post",
        BuildOnExperience = "build-on-experience",
        DualTrack = "dual-track",
    }
}

/// 異動の決まり.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RotationRule {
    pub id: EntryId,
    pub title: String,
    pub kind: RuleKind,
    pub params: Params,
    /// Why there is such a rule.
    pub explains: String,
    pub source: Option<SourceId>,
}

/// What a rule is given. Which of them a kind uses: [`RuleKind::params`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Params {
    pub years: Option<u32>,
    /// The id of a phase; several models may have one of that id.
    pub phase: Option<EntryId>,
    /// Ids of fields; a rule about fields of another model is no rule for this one.
    pub fields: Vec<EntryId>,
    /// From which age on it matters.
    pub age: Option<u32>,
    /// When, in words.
    pub when: String,
}

impl RuleKind {
    /// The names of the params that mean something to this kind. The reader tells of others.
    pub fn params(self) -> &'static [&'static str] {
        match self {
            Self::RotateAfter | Self::StayAtLeast => &["years", "phase"],
            Self::ResidentContact | Self::BalanceFields => &["phase", "fields"],
            Self::FirstPost => &["fields"],
            Self::AskWishes => &["when", "phase"],
            Self::BuildOnExperience => &["phase", "age"],
            Self::DualTrack => &["phase"],
        }
    }
}

/// 資格.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Qualification {
    pub id: EntryId,
    pub name: String,
    pub field: String,
    /// One of those for DX.
    pub digital: bool,
    pub subsidy: String,
    pub source: Option<SourceId>,
}

impl CareerModel {
    pub fn field(&self, id: &EntryId) -> Option<&Field> {
        self.fields.iter().find(|f| f.id == *id)
    }

    pub fn phase(&self, id: &EntryId) -> Option<&Phase> {
        self.phases.iter().find(|p| p.id == *id)
    }

    /// The phase of a grade, where the document tells phases by grades.
    pub fn phase_of(&self, grade: &GradeId) -> Option<&Phase> {
        self.phases.iter().find(|p| p.grades.contains(grade))
    }

    /// The fields that aren't part of another one.
    pub fn top_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|f| f.part_of.is_none())
    }

    /// The field that this one is in the end a part of; itself if it is part of none.
    pub fn top_of<'a>(&'a self, field: &'a Field) -> &'a Field {
        let mut top = field;
        // A pack may let two be part of each other.
        for _ in 0..self.fields.len() {
            match top.part_of.as_ref().and_then(|id| self.field(id)) {
                Some(above) => top = above,
                None => break,
            }
        }
        top
    }

    /// Whether a field is this one or, over any number of steps, a part of it.
    pub fn is_within(&self, field: &EntryId, whole: &EntryId) -> bool {
        let mut id = field;
        for _ in 0..=self.fields.len() {
            if id == whole {
                return true;
            }
            match self.field(id).and_then(|f| f.part_of.as_ref()) {
                Some(above) => id = above,
                None => break,
            }
        }
        false
    }
}

impl Framework {
    /// The model of a job family. `None`: the documents have none for it.
    pub fn career_model(&self, family: &FamilyId) -> Option<&CareerModel> {
        self.career_models.iter().find(|m| m.family == *family)
    }

    pub fn qualification(&self, id: &EntryId) -> Option<&Qualification> {
        self.qualifications.iter().find(|q| q.id == *id)
    }
}
