//! The words of 研修を探す, 研修の案内, 自分で加えた研修 and 学びを支える制度.

use crate::domain::schemes::{Category, Entry};
use crate::domain::training::Form;
use crate::domain::training::access::Condition;
use crate::domain::training::enrolment::State;
use crate::domain::training::filter::{Facet, Group};
use crate::domain::training::schemes::Gives;

pub struct CoursesWords {
    pub back: &'static str,
    pub say: SayWords,
    pub find: FindWords,
    pub access: AccessWords,
    pub one: OneWords,
    pub own: OwnWords,
    pub money: MoneyWords,
}

/// What several of these pages say.
pub struct SayWords {
    pub form: fn(Form) -> &'static str,
    pub category: fn(Category) -> &'static str,
    pub entry: fn(&[Entry]) -> String,
    /// For minutes.
    pub length: fn(u32) -> String,
    pub yen: fn(u32) -> String,
    pub month: fn(u8) -> String,
    pub from_to: fn(&str, &str) -> String,
    /// Year and state.
    pub planned: fn(u16, State) -> String,
    pub unsaid: &'static str,
    pub our_reading: &'static str,
    pub unnamed: &'static str,
}

pub struct FindWords {
    /// City and how many.
    pub lead: fn(&str, usize) -> String,
    pub no_list: &'static str,
    pub to_import: &'static str,
    /// Fiscal year and count.
    pub has_list: fn(u16, usize) -> String,
    pub search: &'static str,
    pub search_hint: &'static str,
    pub narrow: fn(usize) -> String,
    pub narrow_lead: &'static str,
    pub facet: fn(Facet) -> &'static str,
    pub any: &'static str,
    pub open: fn(bool) -> &'static str,
    pub up_to: fn(u32) -> String,
    pub unsaid: fn(Facet) -> &'static str,
    /// A choice, with how many it leaves.
    pub leaves: fn(&str, usize) -> String,
    pub chosen: fn(&str) -> String,
    pub drop_all: &'static str,
    pub begin_anew: &'static str,
    /// How many, and whether anything was asked.
    pub count: fn(usize, bool) -> String,
    pub and_unsaid: fn(usize) -> String,
    pub with_unsaid: fn(usize) -> String,
    pub with_unsaid_hint: &'static str,
    pub nothing: &'static str,
    pub group: fn(Group) -> &'static str,
    pub head: fn(&str, usize) -> String,
    pub in_title: &'static str,
    pub elsewhere: &'static str,
    pub unsaid_group: &'static str,
    pub more: fn(usize, usize) -> String,
    pub for_whom: fn(&str) -> String,
    pub to_own: &'static str,
    pub to_money: &'static str,
}

pub struct AccessWords {
    pub open: &'static str,
    pub conditional: &'static str,
    pub required: &'static str,
    /// In a few words, for a row.
    pub short: fn(&Condition) -> String,
    /// As a sentence; the text is what the condition names, in words.
    pub sentence: fn(&Condition, &str) -> String,
    /// What to do next.
    pub next: fn(&Condition) -> &'static str,
    pub open_lead: &'static str,
    pub required_lead: &'static str,
    pub entry_unsaid: &'static str,
    pub how_wish: &'static str,
    pub how_own: &'static str,
    pub how_qualification: &'static str,
}

pub struct OneWords {
    pub back: &'static str,
    pub unknown: &'static str,
    pub unknown_list: &'static str,
    pub to_find: &'static str,
    /// File, year, day.
    pub of_list: fn(&str, u16, &str) -> String,
    pub wish_this: fn(u16) -> String,
    pub wish_next: fn(u16) -> String,
    pub wish_hint: &'static str,
    pub planned: &'static str,
    pub to_plan: fn(&str, &str) -> String,
    pub done_hint: &'static str,
    pub who: &'static str,
    pub grades: &'static str,
    pub every_grade: &'static str,
    pub families: &'static str,
    pub audience: &'static str,
    pub field: &'static str,
    pub entry: &'static str,
    pub get_in: &'static str,
    pub next: &'static str,
    pub abilities: &'static str,
    pub abilities_lead: &'static str,
    pub no_abilities: &'static str,
    /// What one answered of it.
    pub own_answer: fn(&str) -> String,
    pub of_grade: fn(&str) -> String,
    pub items: &'static str,
    pub stage: &'static str,
    pub stage_of: fn(&str) -> &'static str,
    pub facts: &'static str,
    pub length: &'static str,
    pub cost: &'static str,
    pub when: &'static str,
    pub days: &'static str,
    pub apply_by: &'static str,
    pub place: &'static str,
    pub partners: &'static str,
    pub renew: &'static str,
    pub renew_years: fn(u8) -> String,
    pub help: &'static str,
    pub help_lead: &'static str,
    pub no_help: &'static str,
    pub subsidy: &'static str,
    pub to_money: &'static str,
    pub edit_own: &'static str,
}

pub struct OwnWords {
    pub lead: &'static str,
    pub new: &'static str,
    pub next: &'static str,
    pub next_hint: &'static str,
    pub title: &'static str,
    pub title_hint: &'static str,
    pub form: &'static str,
    pub by: &'static str,
    pub by_hint: &'static str,
    pub about: &'static str,
    pub about_hint: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub apply_by: &'static str,
    pub length: &'static str,
    pub length_hint: &'static str,
    pub yen: &'static str,
    pub yen_hint: &'static str,
    /// What a typed number is read as.
    pub read_as: fn(&str) -> String,
    pub not_read: &'static str,
    pub renew: &'static str,
    pub once: &'static str,
    pub more: &'static str,
    pub abilities: &'static str,
    pub abilities_hint: &'static str,
    pub other_abilities: fn(usize) -> String,
    pub elsewhere: &'static str,
    pub list: &'static str,
    pub none: &'static str,
    pub no_title: &'static str,
    pub edit: &'static str,
    pub edit_of: fn(&str) -> String,
    pub look: &'static str,
    pub look_of: fn(&str) -> String,
    pub to_list: &'static str,
    pub unknown: &'static str,
    pub remove: &'static str,
    pub remove_ask: fn(&str) -> String,
    pub remove_lead: &'static str,
    pub remove_go: &'static str,
    pub cancel: &'static str,
    pub removed: fn(&str) -> String,
}

pub struct MoneyWords {
    pub lead: fn(&str) -> String,
    pub none: fn(&str) -> String,
    pub reading: &'static str,
    pub group: fn(Gives) -> &'static str,
    pub group_lead: fn(Gives) -> &'static str,
    pub pays: &'static str,
    pub amount: &'static str,
    pub amount_unsaid: fn(Gives) -> &'static str,
    pub since: &'static str,
    pub how: &'static str,
    pub facts: &'static str,
    pub prepare: &'static str,
    pub prepare_items: fn(Gives) -> &'static [&'static str],
    pub write: &'static str,
    pub write_items: &'static [&'static str],
    pub courses: &'static str,
    pub others: &'static str,
    pub others_lead: &'static str,
}
