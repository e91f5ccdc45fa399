//! The words of 学びの計画, by year and one by one.

use crate::domain::training::application::Missing;
use crate::domain::training::dated::Mark;
use crate::domain::training::due::What;
use crate::domain::training::enrolment::State;

pub struct StudyWords {
    pub say: SayWords,
    pub year: YearWords,
    pub worth: WorthWords,
    pub file: FileWords,
    pub years: YearsWords,
    pub one: OneWords,
    pub state: StateWords,
    pub facts: FactsWords,
    pub money: MoneyWords,
    pub draft: DraftWords,
    pub leave: LeaveWords,
}

/// Values in words.
pub struct SayWords {
    /// Of a number of minutes; what is said can be read back.
    pub hours: fn(u64) -> String,
    pub yen: fn(u64) -> String,
    pub year: fn(u16) -> String,
    /// From a day to another, in eras.
    pub days: fn(&str, &str) -> String,
    pub state: fn(State) -> &'static str,
    pub due: fn(What) -> &'static str,
    pub late: &'static str,
    pub required: &'static str,
    /// The title, where nobody wrote one.
    pub untitled: &'static str,
    pub no_days: &'static str,
    /// A sum, and how many don't say it.
    pub partly: fn(&str, usize) -> String,
    /// Nobody says it, of so many.
    pub untold: fn(usize) -> String,
}

pub struct YearWords {
    pub ways: &'static str,
    pub before: fn(u16) -> String,
    pub after: fn(u16) -> String,
    pub years: &'static str,
    pub goals: &'static str,
    pub record: &'static str,
    /// How many are planned and how many are done.
    pub lead: fn(usize, usize) -> String,
    pub none: &'static str,
    pub find: &'static str,
    pub suggest: &'static str,
    pub own: &'static str,
    pub next: &'static str,
    pub no_next: &'static str,
    /// What is further ahead, folded away.
    pub more: fn(usize) -> String,
    /// What a training asks for, and of which; the day stands before.
    pub next_of: fn(&str, &str) -> String,
    pub own_share: fn(&str) -> String,
    pub expires: fn(&str) -> String,
    pub sums: &'static str,
    pub sums_name: fn(u16) -> String,
    pub sums_head: [&'static str; 4],
    pub count: &'static str,
    pub minutes: &'static str,
    pub yen: &'static str,
    pub subsidy: &'static str,
    pub own_yen: &'static str,
    pub sums_note: &'static str,
    pub said_hours: fn(&str) -> String,
    pub said_yen: fn(&str) -> String,
    pub said_none: &'static str,
}

/// What may be worth a thought.
pub struct WorthWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub none: &'static str,
    /// The title, the month, and the steps.
    pub evaluation: fn(&str, u8, &str) -> String,
    /// A step with until when it is; the second is empty where nobody says it.
    pub step: fn(&str, &str) -> String,
    pub moved: fn(&str, &str) -> String,
    pub leave: fn(&str, bool) -> String,
    pub study: fn(&str, bool) -> String,
    pub dispatch: fn(&str, bool) -> String,
    pub overlap: fn(&str, &str) -> String,
    pub own_plan: &'static str,
    pub own_posts: &'static str,
    pub own_days: &'static str,
    pub reading: &'static str,
    /// Said and known.
    pub over_hours: fn(&str, &str) -> String,
    /// Said, known, how many don't say it, and what each is taken for.
    pub over_assumed: fn(&str, &str, usize, &str) -> String,
    pub over_yen: fn(&str, &str) -> String,
    pub own_year: &'static str,
}

pub struct FileWords {
    pub heading: &'static str,
    pub lead: &'static str,
    /// How many days go into it.
    pub holds: fn(usize) -> String,
    pub empty: &'static str,
    pub protection: &'static str,
    pub show: &'static str,
    pub go: &'static str,
    /// What an entry is called; `true`: it is only wished for.
    pub title: fn(Mark, &str, bool) -> String,
}

pub struct YearsWords {
    pub lead: &'static str,
    pub name: &'static str,
    pub head: [&'static str; 7],
    pub note: &'static str,
    pub none: &'static str,
    pub by_hours: &'static str,
    pub by_hours_lead: &'static str,
}

pub struct OneWords {
    pub to_year: fn(u16) -> String,
    pub unknown: &'static str,
    pub gone: &'static str,
    pub kept: &'static str,
    pub next: &'static str,
    pub no_next: &'static str,
    pub course: &'static str,
    pub loop_heading: &'static str,
    pub before: &'static str,
    pub before_open: &'static str,
    pub before_done: &'static str,
    pub after: &'static str,
    pub after_early: &'static str,
    pub after_open: &'static str,
    pub after_done: fn(&str) -> String,
    pub sharing: &'static str,
    pub sharing_open: &'static str,
    pub sharing_planned: fn(&str) -> String,
    pub sharing_done: fn(&str) -> String,
    pub later: &'static str,
    pub later_none: &'static str,
    pub later_early: &'static str,
    pub later_from: fn(&str) -> String,
    pub later_done: fn(&str) -> String,
}

pub struct StateWords {
    pub heading: &'static str,
    pub now: &'static str,
    pub on: fn(&str) -> String,
    /// What one presses to come to a state.
    pub go: fn(State) -> &'static str,
    pub others: &'static str,
    pub other: fn(&str) -> String,
    /// What the status says then, with the title.
    pub went: fn(State, &str) -> String,
    pub dropped: &'static str,
    pub finish: fn(&str) -> String,
}

pub struct FactsWords {
    pub heading: &'static str,
    pub title: &'static str,
    pub title_hint: &'static str,
    pub form: &'static str,
    pub apply_by: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub to_hint: &'static str,
    pub reversed: &'static str,
    pub minutes: &'static str,
    pub minutes_hint: &'static str,
    pub read_as: fn(&str) -> String,
    pub unread: &'static str,
    pub year: &'static str,
    pub moved: fn(u16) -> String,
    pub expires: &'static str,
    pub expires_hint: &'static str,
    /// After how many years it is taken again, and the day that follows from it.
    pub renew: fn(u8, &str) -> String,
    pub renew_go: &'static str,
    pub again: &'static str,
    pub again_lead: &'static str,
    pub again_done: &'static str,
    pub note: &'static str,
    pub note_hint: &'static str,
    pub abilities: &'static str,
    pub abilities_lead: &'static str,
    pub abilities_other: &'static str,
}

pub struct MoneyWords {
    pub heading: &'static str,
    pub yen: &'static str,
    pub yen_hint: &'static str,
    pub subsidy: &'static str,
    pub subsidy_hint: &'static str,
    pub own: fn(&str) -> String,
    pub own_before: fn(&str) -> String,
    pub own_unknown: &'static str,
    pub scheme: &'static str,
    pub scheme_said: &'static str,
    pub scheme_read: &'static str,
    pub scheme_none: &'static str,
    pub no_schemes: &'static str,
    pub scheme_free: &'static str,
    pub scheme_free_hint: &'static str,
    pub amount: fn(&str) -> String,
    pub amount_none: &'static str,
    pub how: &'static str,
    pub facts: &'static str,
    pub all: &'static str,
}

pub struct DraftWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub own: &'static str,
    pub own_hint: &'static str,
    pub draft: &'static str,
    pub take: &'static str,
    pub taken: &'static str,
    pub lacks: &'static str,
    pub missing: fn(Missing) -> &'static str,
    /// The title and the form.
    pub opening: fn(&str, &str) -> String,
    pub want: fn(&str) -> String,
    pub abilities: fn(&str) -> String,
    pub focus: fn(&str, &str) -> String,
    pub why: fn(&str) -> String,
    pub different: fn(&str) -> String,
    pub days: fn(&str) -> String,
    pub minutes: fn(&str) -> String,
    pub yen: fn(&str) -> String,
    /// What it costs, what somebody else pays and what stays.
    pub shared: fn(&str, &str, &str) -> String,
    pub scheme: fn(&str) -> String,
}

pub struct LeaveWords {
    pub remove: &'static str,
    pub ask: fn(&str) -> String,
    pub lead: &'static str,
    pub sure: &'static str,
    pub not: &'static str,
}
