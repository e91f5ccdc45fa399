//! Every address of the application: parsed and printed side by side, with the order of the
//! navigation. Titles are words, so they stand in `text`.
//!
//! Addresses live in the hash: they work on any static host, in any sub-path and from `file://`.
//! They carry the page and what is selected on it; never an answer.

use crate::domain::id::CompetencyId;
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
    /// An address this version does not know, as it was written.
    Unknown(String),
}

impl Route {
    /// The main screens, in the order of the navigation.
    pub const NAVIGATION: [Self; 4] = [Self::Home, Self::Assess, Self::Result, Self::Data];

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
            Self::Start(_) | Self::Settings | Self::Help | Self::Sources | Self::Unknown(_) => None,
        }
    }
}
