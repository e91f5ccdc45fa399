//! What a person makes of a course: from 希望 to 修了, with what they wanted of it, what they brought
//! back, and how they see themselves before and after. One item of the notebook each.

use litemap::LiteMap;

use super::Form;
use super::amount::Unread;
use super::course::CourseKey;
use crate::domain::Day;
use crate::domain::career::path::Tag;
use crate::domain::id::{PackId, SupportId};
use crate::domain::scale::{Level, Scale};
use crate::domain::schemes::words;
use crate::domain::worknote::Tie;

words! {
    /// How far it is. The words are those of saves.
    State {
        /// 希望.
        Wish = "wish",
        /// 申込.
        Applied = "applied",
        /// 受講.
        Attending = "attending",
        /// 修了.
        Done = "done",
        /// 見送り: not this time, whoever decided it.
        Dropped = "dropped",
    }
}

/// All texts are exactly as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    pub pack: PackId,
    /// `None`: it was only named.
    pub course: Option<CourseKey>,
    pub title: String,
    pub form: Form,
    /// It is compulsory for the person's grade.
    pub required: bool,
    /// The fiscal year it belongs to.
    pub year: u16,
    pub state: State,
    /// The day each state was reached last.
    pub reached: LiteMap<State, Day>,
    pub apply_by: Option<Day>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub minutes: Option<u32>,
    /// In yen, before the subsidy.
    pub yen: Option<u32>,
    /// What somebody else pays of it, in yen.
    pub subsidy: Option<u32>,
    /// The scheme that pays, or gives the time.
    pub scheme: Tag<SupportId>,
    /// The reason as it goes into an application.
    pub application: String,
    /// What it is for.
    pub abilities: Vec<Tie>,
    /// Until when it holds; for qualifications and what is to be taken again.
    pub expires: Option<Day>,
    pub note: String,
    pub before: Before,
    pub after: After,
    pub sharing: Sharing,
    /// How the person sees themselves in what it is for.
    pub marks: Vec<Mark>,
    /// The scale of the marks, with its words. `None`: nothing is marked.
    pub scale: Option<Scale>,
    pub later: Later,
    pub goal: Goal,
    /// The person keeps it out of the printed record of the year.
    pub unlisted: bool,
    pub unread: Unread,
}

/// 受講前.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Before {
    /// できるようになりたいこと.
    pub want: String,
    /// The day the marks before were given.
    pub marked: Option<Day>,
}

/// 受講後.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct After {
    pub learned: String,
    /// 1 (物足りない) to 5 (とてもよい).
    pub satisfaction: Option<u8>,
    /// これから変えることをひとつ.
    pub differently: String,
    /// The day the first of these was written.
    pub on: Option<Day>,
}

/// 職場還元.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sharing {
    pub on: Option<Day>,
    /// To whom.
    pub to: String,
    /// What the handout says.
    pub points: String,
    pub ask: String,
    /// The day it was done.
    pub done: Option<Day>,
}

/// Three looks at one ability. Each `None` until it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub ability: Tie,
    /// Before the course, as seen before it.
    pub before: Option<Level>,
    /// 受講前の自分: before the course, as seen months after it.
    pub then: Option<Level>,
    /// Months after the course.
    pub now: Option<Level>,
}

/// Some months later.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Later {
    /// What became of the one thing to do differently.
    pub kept_up: String,
    /// The day the marks were given.
    pub on: Option<Day>,
}

/// In one's own words, where the suggested ones don't fit; empty: as suggested.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Goal {
    /// The person takes it up among the goals of the evaluation.
    pub chosen: bool,
    pub why: String,
    pub different: String,
}

/// See [`Enrolment::ended`]; `called`: the day it was called done.
pub fn over(state: State, from: Option<Day>, to: Option<Day>, called: Option<Day>) -> Option<Day> {
    let ended = to.or(from).or(called);
    ended.filter(|_| state == State::Done)
}

impl Enrolment {
    /// Wished for on this day, with nothing known of it.
    pub fn wish(pack: PackId, title: &str, form: Form, year: u16, today: Day) -> Self {
        Self {
            pack,
            course: None,
            title: title.to_owned(),
            form,
            required: false,
            year,
            state: State::Wish,
            reached: LiteMap::from_iter([(State::Wish, today)]),
            apply_by: None,
            from: None,
            to: None,
            minutes: None,
            yen: None,
            subsidy: None,
            scheme: Tag::default(),
            application: String::new(),
            abilities: Vec::new(),
            expires: None,
            note: String::new(),
            before: Before::default(),
            after: After::default(),
            sharing: Sharing::default(),
            marks: Vec::new(),
            scale: None,
            later: Later::default(),
            goal: Goal::default(),
            unlisted: false,
            unread: Unread::default(),
        }
    }

    /// Goes to this state on this day.
    pub fn go(&mut self, state: State, today: Day) {
        if self.state != state {
            self.state = state;
            self.reached.insert(state, today);
        }
    }

    /// It counts for the year: neither given up nor only held from elsewhere.
    pub fn is_live(&self) -> bool {
        self.state != State::Dropped
    }

    /// The day it was over: its last day, or else the day it was called done. `None`: it isn't.
    pub fn ended(&self) -> Option<Day> {
        let called = self.reached.get(&State::Done).copied();
        over(self.state, self.from, self.to, called)
    }

    /// What stays with the person, in yen; a subsidy never makes it less than nothing.
    pub fn own_yen(&self) -> Option<u32> {
        let yen = self.yen?;
        Some(yen.saturating_sub(self.subsidy.unwrap_or(0)))
    }
}
