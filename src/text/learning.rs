//! The words of 受講の前, 受講のあと, 職場還元, 3か月後 and 学びで変わったこと.

use crate::domain::training::changes::{Reading, Shift};
use crate::domain::training::handout::Part;
use crate::domain::training::marks::Look;
use crate::domain::training::steps::Step;

pub struct LearningWords {
    /// The way back to the plan of this course.
    pub back: fn(&str) -> String,
    pub back_to_training: &'static str,
    pub untitled: &'static str,
    pub missing: &'static str,
    pub missing_go: &'static str,
    pub steps: &'static str,
    pub step: fn(Step) -> &'static str,
    pub at_open: &'static str,
    pub at_written: &'static str,
    pub at_done: fn(&str) -> String,
    pub at_from: fn(&str) -> String,
    pub at_waits: &'static str,
    pub next: fn(&str) -> String,
    pub marking: MarkingWords,
    pub before: BeforeWords,
    pub after: AfterWords,
    pub sharing: SharingWords,
    pub later: LaterWords,
    pub change: ChangeWords,
}

/// Giving marks to oneself.
pub struct MarkingWords {
    pub of_grade: fn(&str, &str) -> String,
    pub question: fn(Look) -> &'static str,
    pub take_back_of: fn(&str, Look) -> String,
    pub take_back: &'static str,
    pub no_abilities: &'static str,
    pub no_abilities_go: &'static str,
    /// The marks stay on this scale, though another is in use now.
    pub kept_scale: fn(&str, &str) -> String,
    pub offer: fn(&str) -> String,
    pub offer_read: fn(&str, &str) -> String,
    pub offer_other: fn(&str) -> String,
    pub offer_go: &'static str,
    pub offer_go_of: fn(&str) -> String,
}

pub struct BeforeWords {
    pub lead: &'static str,
    pub want: &'static str,
    pub want_hint: &'static str,
    pub marks: &'static str,
    pub marks_lead: &'static str,
    pub over: &'static str,
    pub over_covered: &'static str,
    pub over_blank: &'static str,
    pub unmarked: &'static str,
    pub marked: fn(&str) -> String,
}

pub struct AfterWords {
    pub lead: &'static str,
    pub not_done: &'static str,
    pub not_done_go: &'static str,
    pub dropped: &'static str,
    pub done: fn(&str) -> String,
    pub learned: &'static str,
    pub learned_hint: &'static str,
    pub satisfaction: &'static str,
    pub satisfaction_hint: &'static str,
    /// From 1 to 5.
    pub degrees: [&'static str; 5],
    pub take_back: &'static str,
    pub differently: &'static str,
    pub differently_hint: &'static str,
    pub want: &'static str,
}

pub struct SharingWords {
    pub lead: &'static str,
    pub when: &'static str,
    pub on: &'static str,
    pub on_hint: &'static str,
    pub to: &'static str,
    pub to_hint: &'static str,
    pub points: &'static str,
    pub points_hint: &'static str,
    pub ask: &'static str,
    pub ask_hint: &'static str,
    pub done: &'static str,
    pub done_hint: &'static str,
    pub paper: &'static str,
    pub paper_lead: &'static str,
    pub paper_empty: &'static str,
    pub to_after: &'static str,
    pub long: &'static str,
    pub print: &'static str,
    pub label: &'static str,
    pub title: fn(&str) -> String,
    pub taken: &'static str,
    pub span: fn(&str, &str) -> String,
    pub told: &'static str,
    pub audience: &'static str,
    pub name: &'static str,
    pub part: fn(Part) -> &'static str,
}

pub struct LaterWords {
    pub lead: &'static str,
    pub not_done: &'static str,
    pub to_after: &'static str,
    pub dropped: &'static str,
    pub early: fn(&str) -> String,
    pub early_why: &'static str,
    pub early_go: &'static str,
    pub kept_up: &'static str,
    pub kept_up_hint: &'static str,
    pub promised: &'static str,
    pub marks: &'static str,
    pub marks_lead: &'static str,
    pub both: &'static str,
    pub earlier: fn(&str, &str) -> String,
    pub earlier_blank: &'static str,
    pub to_change: &'static str,
}

pub struct ChangeWords {
    pub lead: fn(usize, usize) -> String,
    pub lead_words: &'static str,
    pub empty: &'static str,
    pub empty_how: &'static str,
    pub to_years: &'static str,
    pub due: &'static str,
    pub due_from: fn(&str) -> String,
    pub due_now: &'static str,
    pub by_time: &'static str,
    pub by_ability: &'static str,
    pub by_ability_lead: &'static str,
    pub reading: fn(Reading) -> &'static str,
    pub shift: fn(Shift) -> &'static str,
    pub unread: &'static str,
    pub met: fn((usize, usize), (usize, usize)) -> String,
    pub looked_back: fn(&str) -> String,
    pub promised: &'static str,
    pub kept_up: &'static str,
    pub chart: fn(&str) -> String,
    pub chart_note: &'static str,
    pub chart_newest: fn(usize) -> String,
    pub sign_blank: &'static str,
    pub table: &'static str,
    pub col_ability: &'static str,
    pub col_course: &'static str,
    pub col_look: fn(Look) -> &'static str,
    pub col_reading: &'static str,
    pub blank: &'static str,
    pub scale: fn(&str, &str) -> String,
}
