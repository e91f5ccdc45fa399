//! Every address of the application: parsed and printed side by side, with the order of the
//! navigation. Titles are words, so they stand in `text`.
//!
//! Addresses live in the hash: they work on any static host, in any sub-path and from `file://`.
//! They carry the page and what is selected on it; never an answer.

mod screens;
mod trainings;

use crate::domain::id::CompetencyId;
use crate::domain::todo::Question;

pub use screens::{Ahead, Career, Eyes, History, Notes, Policy};
pub use trainings::Training;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    Home,
    Start(Question),
    /// The list of cards.
    Assess,
    /// One card.
    Card(CompetencyId),
    Result,
    /// 定義の変更: what a new edition changed.
    Changes,
    /// 重点: what a person chose to work on.
    Focus,
    /// 面談シート.
    Interview,
    /// 仕事メモ.
    Notes(Notes),
    /// 点検の記録.
    History(History),
    /// 先の職位.
    Ahead(Ahead),
    /// ほかの人の目.
    Eyes(Eyes),
    /// キャリア.
    Career(Career),
    /// 研修.
    Training(Training),
    Data,
    Settings,
    Help,
    Sources,
    /// What the municipality says.
    Policy(Policy),
    /// An address this version does not know, as it was written.
    Unknown(String),
}

impl Route {
    /// The main screens, in the order of the navigation.
    pub const NAVIGATION: [Self; 8] = [
        Self::Home,
        Self::Assess,
        Self::Result,
        Self::Notes(Notes::List),
        Self::Career(Career::Overview),
        Self::Training(Training::Overview),
        Self::Policy(Policy::Vision),
        Self::Data,
    ];

    /// From `location.hash`, with or without `#`.
    pub fn parse(hash: &str) -> Self {
        let hash = hash.trim_start_matches('#');
        let unknown = || Self::Unknown(hash.to_owned());
        let parts: Vec<_> = hash.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Home,
            ["start"] => Self::Start(Question::Municipality),
            ["start", "municipality"] => Self::Start(Question::Municipality),
            ["start", "family"] => Self::Start(Question::Family),
            ["start", "grade"] => Self::Start(Question::Grade),
            ["assess"] => Self::Assess,
            ["assess", id] => CompetencyId::parse(id).map_or_else(|_| unknown(), Self::Card),
            ["result"] => Self::Result,
            ["changes"] => Self::Changes,
            ["focus"] => Self::Focus,
            ["interview"] => Self::Interview,
            ["notes", rest @ ..] => Notes::parse(rest).map_or_else(unknown, Self::Notes),
            ["history", rest @ ..] => History::parse(rest).map_or_else(unknown, Self::History),
            ["ahead", rest @ ..] => Ahead::parse(rest).map_or_else(unknown, Self::Ahead),
            ["eyes", rest @ ..] => Eyes::parse(rest).map_or_else(unknown, Self::Eyes),
            ["career", rest @ ..] => Career::parse(rest).map_or_else(unknown, Self::Career),
            ["training", rest @ ..] => Training::parse(rest).map_or_else(unknown, Self::Training),
            ["data"] => Self::Data,
            ["settings"] => Self::Settings,
            ["help"] => Self::Help,
            ["sources"] => Self::Sources,
            ["policy", rest @ ..] => Policy::parse(rest).map_or_else(unknown, Self::Policy),
            _ => unknown(),
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
            Self::Changes => "#/changes".into(),
            Self::Focus => "#/focus".into(),
            Self::Interview => "#/interview".into(),
            Self::Notes(notes) => notes.href(),
            Self::History(history) => history.href(),
            Self::Ahead(ahead) => ahead.href(),
            Self::Eyes(eyes) => eyes.href(),
            Self::Career(career) => career.href(),
            Self::Training(training) => training.href(),
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
            Self::Assess | Self::Card(_) | Self::Changes => Some(Self::Assess),
            Self::Result
            | Self::Focus
            | Self::Interview
            | Self::History(_)
            | Self::Ahead(_)
            | Self::Eyes(_) => Some(Self::Result),
            Self::Career(_) => Some(Self::Career(Career::Overview)),
            Self::Training(_) => Some(Self::Training(Training::Overview)),
            Self::Notes(_) => Some(Self::Notes(Notes::List)),
            Self::Data => Some(Self::Data),
            Self::Policy(_) => Some(Self::Policy(Policy::Vision)),
            Self::Start(_) | Self::Settings | Self::Help | Self::Sources | Self::Unknown(_) => None,
        }
    }
}
