//! What the notebook keeps one by one beside its sheets: records of finished self-checks, work
//! notes, focus points, papers that go to and come from other people, what a career is made of, and what
//! becomes of trainings.
//!
//! Each is a record of its own, so that a key stroke writes a few hundred bytes and two tabs rarely
//! meet. What was removed leaves its count of changes behind, and nothing of its content.

use super::Day;
use super::career::path::{LifePeriod, Post};
use super::career::person::Person;
use super::career::plan::Plan;
use super::focus::Focus;
pub use super::held::Held;
use super::id::ItemId;
use super::join::{pick, texts};
use super::review::{Request, Review};
use super::snapshot::Snapshot;
use super::training::enrolment::Enrolment;
use super::training::own::OwnCourse;
use super::training::year::StudyYear;
use super::worknote::WorkNote;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Snapshot,
    Note,
    Focus,
    Request,
    Review,
    Post,
    Life,
    Plan,
    Person,
    Enrolment,
    OwnCourse,
    StudyYear,
}

impl Kind {
    pub const ALL: [Self; 12] = [
        Self::Snapshot,
        Self::Note,
        Self::Focus,
        Self::Request,
        Self::Review,
        Self::Post,
        Self::Life,
        Self::Plan,
        Self::Person,
        Self::Enrolment,
        Self::OwnCourse,
        Self::StudyYear,
    ];
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    pub kind: Kind,
    pub id: ItemId,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// The day it was made and the day of the last change; shown, never compared to find out what
    /// is newer.
    pub made: Day,
    pub on: Day,
    /// How often something was changed, as a person counts: the key strokes of one day are one.
    pub changes: u64,
    /// `None`: its owner removed it.
    pub body: Option<Body>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    Snapshot(Box<Snapshot>),
    Note(Held<WorkNote>),
    Focus(Box<Focus>),
    /// What I asked others to look at, with what they answered.
    Request(Held<Request>),
    /// What somebody else asked me to look at, with what I answer.
    Review(Held<Review>),
    /// 経歴.
    Post(Held<Post>),
    /// A time of life; private (see [`LifePeriod`]).
    Life(Held<LifePeriod>),
    Plan(Held<Plan>),
    /// There is one (see [`super::career::person::person_id`]).
    Person(Held<Person>),
    /// A training that is wished for, taken, done or given up.
    Enrolment(Held<Enrolment>),
    /// An entry of the catalogue of the person's own.
    OwnCourse(Held<OwnCourse>),
    /// What they can give to learning in a year (see [`StudyYear::id`]).
    StudyYear(Held<StudyYear>),
    /// Any of these as it is stored, as long as nothing here can read it: the code for most kinds comes
    /// with the pages that show them. It is kept and handed on as it is.
    Asleep(Kind, String),
}

/// How both versions of a body become one: mine, the one both began from, theirs.
pub type Join = fn(&Body, Option<&Body>, &Body) -> Body;

impl Body {
    pub fn kind(&self) -> Kind {
        match self {
            Self::Snapshot(_) => Kind::Snapshot,
            Self::Note(_) => Kind::Note,
            Self::Focus(_) => Kind::Focus,
            Self::Request(_) => Kind::Request,
            Self::Review(_) => Kind::Review,
            Self::Post(_) => Kind::Post,
            Self::Life(_) => Kind::Life,
            Self::Plan(_) => Kind::Plan,
            Self::Person(_) => Kind::Person,
            Self::Enrolment(_) => Kind::Enrolment,
            Self::OwnCourse(_) => Kind::OwnCourse,
            Self::StudyYear(_) => Kind::StudyYear,
            Self::Asleep(kind, _) => *kind,
        }
    }

    /// A [`Join`] as long as everything is asleep. Nothing can be changed then, so that there are no
    /// two versions.
    pub fn stay(&self, _base: Option<&Self>, _theirs: &Self) -> Self {
        self.clone()
    }

    /// A [`Join`]. Two kinds under one key don't happen; then this tab's stays.
    pub fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        macro_rules! joined {
            ($kind:ident, $mine:ident, $theirs:ident) => {{
                let base = match base {
                    Some(Self::$kind(base)) => Some(base.as_ref()),
                    _ => None,
                };
                Self::$kind(Held::new($mine.join(base, $theirs)))
            }};
        }
        match (self, theirs) {
            (Self::Snapshot(mine), Self::Snapshot(theirs)) => {
                let base = match base {
                    Some(Self::Snapshot(base)) => base.remark.as_str(),
                    _ => "",
                };
                Self::Snapshot(Box::new(Snapshot {
                    remark: texts(base, &mine.remark, &theirs.remark),
                    ..Snapshot::clone(mine)
                }))
            }
            (Self::Note(mine), Self::Note(theirs)) => joined!(Note, mine, theirs),
            (Self::Focus(mine), Self::Focus(theirs)) => {
                let base = match base {
                    Some(Self::Focus(base)) => Some(base.as_ref()),
                    _ => None,
                };
                Self::Focus(Box::new(mine.join(base, theirs)))
            }
            (Self::Request(mine), Self::Request(theirs)) => {
                Self::Request(Held::new(mine.join(theirs)))
            }
            (Self::Review(mine), Self::Review(theirs)) => joined!(Review, mine, theirs),
            (Self::Post(mine), Self::Post(theirs)) => joined!(Post, mine, theirs),
            (Self::Life(mine), Self::Life(theirs)) => joined!(Life, mine, theirs),
            (Self::Plan(mine), Self::Plan(theirs)) => joined!(Plan, mine, theirs),
            (Self::Person(mine), Self::Person(theirs)) => joined!(Person, mine, theirs),
            (Self::Enrolment(mine), Self::Enrolment(theirs)) => joined!(Enrolment, mine, theirs),
            (Self::OwnCourse(mine), Self::OwnCourse(theirs)) => joined!(OwnCourse, mine, theirs),
            (Self::StudyYear(mine), Self::StudyYear(theirs)) => joined!(StudyYear, mine, theirs),
            (mine, _) => mine.clone(),
        }
    }
}

impl Item {
    /// Puts a body in the place of the one before, and returns the item as it was. Typing on the
    /// same day is one change.
    pub fn set(&mut self, body: Option<Body>, typing: bool, today: Day) -> Self {
        let before = self.clone();
        let is_new = self.changes == 0;
        let goes_on = typing && !is_new && self.on == today && self.body.is_some();
        self.changes += u64::from(!goes_on);
        if is_new {
            self.made = today;
        }
        self.on = today;
        self.body = body;
        before
    }
}

/// Joins what this tab holds (`mine`) with what another tab has stored (`theirs`); `base` is what
/// both began from.
pub fn merge(base: &Item, mine: &Item, theirs: &Item) -> Item {
    merge_by(Body::join, base, mine, theirs)
}

/// As [`merge`], with the bodies joined in this way.
pub fn merge_by(join: Join, base: &Item, mine: &Item, theirs: &Item) -> Item {
    let blank = Item::default();
    if *mine == blank {
        return theirs.clone();
    }
    if *theirs == blank {
        return mine.clone();
    }
    let body = match (&mine.body, &theirs.body) {
        (m, t) if m == t || *t == base.body => m.clone(),
        (m, t) if *m == base.body => t.clone(),
        (Some(m), Some(t)) => Some(join(m, base.body.as_ref(), t)),
        // One side took it away while the other went on writing: the writing stays.
        (m, t) => pick(Some(&None), m, t),
    };
    Item {
        made: mine.made.min(theirs.made),
        on: mine.on.max(theirs.on),
        changes: (mine.changes + theirs.changes).saturating_sub(base.changes),
        body,
    }
}
