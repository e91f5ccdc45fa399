//! Every address of the application: parsed and printed side by side, with the order of the
//! navigation. Titles are words, so they stand in `text`.
//!
//! Addresses live in the hash: they work on any static host, in any sub-path and from `file://`.
//! They carry the page and what is selected on it; never an answer.

use crate::domain::id::{CompetencyId, GradeId};
use crate::domain::schemes::Want;
use crate::domain::todo::Question;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    Home,
    Start(Question),
    /// The list of cards.
    Assess,
    /// One card.
    Card(CompetencyId),
    Result,
    Data,
    Settings,
    Help,
    Sources,
    /// What the municipality says.
    Policy(Policy),
    /// An address this version does not know, as it was written.
    Unknown(String),
}

/// The screens that show a municipality's policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Policy {
    /// 育成方針.
    Vision,
    Measures,
    Indicators,
    /// 能力一覧.
    Abilities,
    /// One cell of it, with its ladder.
    Ability(CompetencyId, GradeId),
    /// 制度ガイド.
    Guide,
    GuideTo(Want),
    /// 枠組みの健康診断.
    Checkup,
    /// 枠組みの入れ替え: HR's own file.
    Packs,
}

impl Route {
    /// The main screens, in the order of the navigation.
    pub const NAVIGATION: [Self; 5] = [
        Self::Home,
        Self::Assess,
        Self::Result,
        Self::Policy(Policy::Vision),
        Self::Data,
    ];

    /// From `location.hash`, with or without `#`.
    pub fn parse(hash: &str) -> Self {
        let hash = hash.trim_start_matches('#');
        let parts: Vec<_> = hash.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Home,
            ["start"] => Self::Start(Question::Municipality),
            ["start", "municipality"] => Self::Start(Question::Municipality),
            ["start", "family"] => Self::Start(Question::Family),
            ["start", "grade"] => Self::Start(Question::Grade),
            ["assess"] => Self::Assess,
            ["assess", id] => {
                CompetencyId::parse(id).map_or_else(|_| Self::Unknown(hash.to_owned()), Self::Card)
            }
            ["result"] => Self::Result,
            ["data"] => Self::Data,
            ["settings"] => Self::Settings,
            ["help"] => Self::Help,
            ["sources"] => Self::Sources,
            ["policy", rest @ ..] => {
                Policy::parse(rest).map_or_else(|| Self::Unknown(hash.to_owned()), Self::Policy)
            }
            _ => Self::Unknown(hash.to_owned()),
        }
    }

    /// For `href` and `location.hash`.
    pub fn href(&self) -> String {
        match self {
            Self::Home => "#/".into(),
            Self::Start(Question::Municipality) => "#/start/municipality".into(),
            Self::Start(Question::Family) => "#/start/family".into(),
            Self::Start(Question::Grade) => "#/start/grade".into(),
            Self::Assess => "#/assess".into(),
            Self::Card(id) => format!("#/assess/{id}"),
            Self::Result => "#/result".into(),
            Self::Data => "#/data".into(),
            Self::Settings => "#/settings".into(),
            Self::Help => "#/help".into(),
            Self::Sources => "#/sources".into(),
            Self::Policy(policy) => policy.href(),
            Self::Unknown(hash) => format!("#{hash}"),
        }
    }

    /// The entry of the navigation that this address belongs to.
    pub fn section(&self) -> Option<Self> {
        match self {
            Self::Home => Some(Self::Home),
            Self::Assess | Self::Card(_) => Some(Self::Assess),
            Self::Result => Some(Self::Result),
            Self::Data => Some(Self::Data),
            Self::Policy(_) => Some(Self::Policy(Policy::Vision)),
            Self::Start(_) | Self::Settings | Self::Help | Self::Sources | Self::Unknown(_) => None,
        }
    }
}

impl Policy {
    fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::Vision,
            ["measures"] => Self::Measures,
            ["indicators"] => Self::Indicators,
            ["abilities"] => Self::Abilities,
            ["abilities", ability, grade] => Self::Ability(
                CompetencyId::parse(ability).ok()?,
                GradeId::parse(grade).ok()?,
            ),
            ["guide"] => Self::Guide,
            ["guide", want] => Self::GuideTo(Want::from_slug(want)?),
            ["checkup"] => Self::Checkup,
            ["packs"] => Self::Packs,
            _ => return None,
        })
    }

    fn href(&self) -> String {
        match self {
            Self::Vision => "#/policy".into(),
            Self::Measures => "#/policy/measures".into(),
            Self::Indicators => "#/policy/indicators".into(),
            Self::Abilities => "#/policy/abilities".into(),
            Self::Ability(ability, grade) => format!("#/policy/abilities/{ability}/{grade}"),
            Self::Guide => "#/policy/guide".into(),
            Self::GuideTo(want) => format!("#/policy/guide/{}", want.slug()),
            Self::Checkup => "#/policy/checkup".into(),
            Self::Packs => "#/policy/packs".into(),
        }
    }
}
