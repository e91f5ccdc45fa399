//! Who a person is to their career. Everything may be missing, and what is missing is answered as
//! such; nothing of it leaves the notebook but in its own file.

use super::path::Tag;
use crate::domain::Day;
use crate::domain::id::{EntryId, ItemId};
use crate::domain::join::pick;

/// The item under which the one [`Person`] is kept.
pub fn person_id() -> Option<ItemId> {
    ItemId::parse("me").ok()
}

/// A birth date, as far as the person gives it. Numbers that no calendar has are read as not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Birth {
    pub year: u16,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    pub birth: Option<Birth>,
    /// The fiscal year they joined in.
    pub joined: Option<u16>,
    /// Their own ages, where another rule than the usual one holds for them.
    pub retires_at: Option<u8>,
    pub steps_down_at: Option<u8>,
    /// How many years the first phase has for them, where the document doesn't tell it by grades.
    pub early_years: Option<u8>,
    pub qualifications: Vec<Tag<EntryId>>,
    /// The plan that is laid on the timeline.
    pub plan: Option<ItemId>,
}

impl Birth {
    /// The first and the last day that it may be. `None`: no year of a calendar.
    pub fn days(self) -> Option<(Day, Day)> {
        let year = i32::from(self.year);
        let month = self.month.map(u32::from).filter(|m| (1..=12).contains(m));
        let first = Day::from_ymd_opt(year, month.unwrap_or(1), 1)?;
        let whole = match month {
            Some(_) => chrono::Months::new(1),
            None => chrono::Months::new(12),
        };
        let last = first.checked_add_months(whole)?.pred_opt()?;
        let exact = month.zip(self.day);
        let exact = exact.and_then(|(m, d)| Day::from_ymd_opt(year, m, d.into()));
        Some(exact.map_or((first, last), |day| (day, day)))
    }
}

impl Person {
    pub(crate) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        macro_rules! one {
            ($field:ident) => {
                pick(base.map(|b| &b.$field), &self.$field, &theirs.$field)
            };
        }
        let blank = Vec::new();
        let before = base.map_or(&blank, |b| &b.qualifications);
        let gone = |q: &&Tag<EntryId>| before.contains(q) && !theirs.qualifications.contains(q);
        let mine = self.qualifications.iter().filter(|q| !gone(q));
        let is_new = |q: &&Tag<EntryId>| !before.contains(q) && !self.qualifications.contains(q);
        let added = theirs.qualifications.iter().filter(is_new);
        Self {
            birth: one!(birth),
            joined: one!(joined),
            retires_at: one!(retires_at),
            steps_down_at: one!(steps_down_at),
            early_years: one!(early_years),
            qualifications: mine.chain(added).cloned().collect(),
            plan: one!(plan),
        }
    }
}
