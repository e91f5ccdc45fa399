//! The addresses below 研修.

use crate::domain::id::{EntryId, ItemId};
use crate::domain::training::course::{CourseKey, Origin};

/// The screens of 研修.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Training {
    /// The year at a glance, three suggestions, and what comes next.
    Overview,
    /// 研修を探す.
    Catalogue,
    Course(CourseKey),
    /// 自分で加えた研修, with room for a new one.
    Own,
    OwnOne(ItemId),
    /// あなたへの提案.
    Suggest,
    /// The plan of a fiscal year.
    Year(u16),
    /// Several years side by side.
    Years,
    /// An enrolment, and the parts of its loop.
    One(ItemId),
    Before(ItemId),
    After(ItemId),
    Sharing(ItemId),
    Later(ItemId),
    /// 学びで変わったこと.
    Change,
    /// A year's trainings as goals of the evaluation.
    Goals(u16),
    /// A year's record, for printing.
    Record(u16),
    /// 学びを支える制度.
    Money,
    Qualifications,
    Digital,
    /// 研修一覧の読み込み: HR's catalogue from a spreadsheet.
    Import,
}

impl Training {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        let id = |text: &str| ItemId::parse(text).ok();
        Some(match parts {
            [] => Self::Overview,
            ["courses"] => Self::Catalogue,
            ["courses", origin, entry] => Self::Course(CourseKey {
                origin: Origin::parse(origin)?,
                id: EntryId::parse(entry).ok()?,
            }),
            ["own"] => Self::Own,
            ["own", one] => Self::OwnOne(id(one)?),
            ["suggest"] => Self::Suggest,
            ["years"] => Self::Years,
            ["years", year] => Self::Year(fiscal(year)?),
            ["years", year, "goals"] => Self::Goals(fiscal(year)?),
            ["years", year, "record"] => Self::Record(fiscal(year)?),
            ["plan", one] => Self::One(id(one)?),
            ["plan", one, "before"] => Self::Before(id(one)?),
            ["plan", one, "after"] => Self::After(id(one)?),
            ["plan", one, "sharing"] => Self::Sharing(id(one)?),
            ["plan", one, "later"] => Self::Later(id(one)?),
            ["change"] => Self::Change,
            ["money"] => Self::Money,
            ["qualifications"] => Self::Qualifications,
            ["digital"] => Self::Digital,
            ["import"] => Self::Import,
            _ => return None,
        })
    }

    pub(super) fn href(&self) -> String {
        match self {
            Self::Overview => "#/training".into(),
            Self::Catalogue => "#/training/courses".into(),
            Self::Course(key) => format!("#/training/courses/{}/{}", key.origin.word(), key.id),
            Self::Own => "#/training/own".into(),
            Self::OwnOne(id) => format!("#/training/own/{id}"),
            Self::Suggest => "#/training/suggest".into(),
            Self::Years => "#/training/years".into(),
            Self::Year(year) => format!("#/training/years/{year}"),
            Self::Goals(year) => format!("#/training/years/{year}/goals"),
            Self::Record(year) => format!("#/training/years/{year}/record"),
            Self::One(id) => format!("#/training/plan/{id}"),
            Self::Before(id) => format!("#/training/plan/{id}/before"),
            Self::After(id) => format!("#/training/plan/{id}/after"),
            Self::Sharing(id) => format!("#/training/plan/{id}/sharing"),
            Self::Later(id) => format!("#/training/plan/{id}/later"),
            Self::Change => "#/training/change".into(),
            Self::Money => "#/training/money".into(),
            Self::Qualifications => "#/training/qualifications".into(),
            Self::Digital => "#/training/digital".into(),
            Self::Import => "#/training/import".into(),
        }
    }
}

/// Four digits of a fiscal year: one address has one spelling.
fn fiscal(text: &str) -> Option<u16> {
    let year = text.parse().ok()?;
    (text.len() == 4 && (1900..=2200).contains(&year)).then_some(year)
}
