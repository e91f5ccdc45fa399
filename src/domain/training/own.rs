//! An entry of the catalogue that a person wrote down on their own: an outside seminar, a book circle.

use super::Form;
use crate::domain::Day;
use crate::domain::join::{pick, texts};
use crate::domain::worknote::Tie;

/// All texts are exactly as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnCourse {
    pub title: String,
    pub form: Form,
    /// Who holds it.
    pub by: String,
    pub about: String,
    pub abilities: Vec<Tie>,
    pub minutes: Option<u32>,
    /// In yen, before any subsidy.
    pub yen: Option<u32>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub apply_by: Option<Day>,
    pub renew_years: Option<u8>,
    /// What was typed for the length and for the price and can't be read as a number.
    pub unread_minutes: String,
    pub unread_yen: String,
}

impl Default for OwnCourse {
    fn default() -> Self {
        Self {
            title: String::new(),
            form: Form::Course,
            by: String::new(),
            about: String::new(),
            abilities: Vec::new(),
            minutes: None,
            yen: None,
            from: None,
            to: None,
            apply_by: None,
            renew_years: None,
            unread_minutes: String::new(),
            unread_yen: String::new(),
        }
    }
}

impl OwnCourse {
    pub(crate) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let text = |of: fn(&Self) -> &String| {
            texts(base.map_or("", |b| of(b).as_str()), of(self), of(theirs))
        };
        macro_rules! one {
            ($field:ident) => {
                pick(base.map(|b| &b.$field), &self.$field, &theirs.$field)
            };
        }
        Self {
            title: text(|c| &c.title),
            form: one!(form),
            by: text(|c| &c.by),
            about: text(|c| &c.about),
            abilities: one!(abilities),
            minutes: one!(minutes),
            yen: one!(yen),
            from: one!(from),
            to: one!(to),
            apply_by: one!(apply_by),
            renew_years: one!(renew_years),
            unread_minutes: text(|c| &c.unread_minutes),
            unread_yen: text(|c| &c.unread_yen),
        }
    }
}
