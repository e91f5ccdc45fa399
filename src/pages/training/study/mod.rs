//! Pieces of 学びの計画: what the pages of a year, of several years and of one training are made of.

pub mod draft;
pub mod facts;
pub mod fields;
pub mod file;
pub mod money;
pub mod onward;
pub mod removal;
pub mod rows;
pub mod state;
pub mod sums;
pub mod ties;
pub mod worth;

use crate::browser::clock;
use crate::domain::id::ItemId;
use crate::domain::training::dated::days_of;
use crate::domain::training::enrolment::Enrolment;
use crate::state::Desk;
use crate::text::study as study_words;

/// The trainings of a fiscal year, by their first day, what has none last; of one day, as they were begun.
pub fn of_year(desk: Desk, year: u16) -> Vec<(ItemId, Enrolment)> {
    let mut list: Vec<_> = desk.with_notebook(|n| {
        let all = n.enrolments().filter(|(_, it)| it.year == year);
        all.map(|(id, it)| (id.clone(), it.clone())).collect()
    });
    list.sort_by_key(|(id, it)| {
        let first = days_of(it.from, it.to).map(|(from, _)| from);
        (first.is_none(), first, id.clone())
    });
    list
}

/// What it is called, also where nobody wrote a name.
pub fn name(title: &str) -> String {
    match title.trim() {
        "" => study_words().say.untitled.to_owned(),
        title => title.to_owned(),
    }
}

/// From when to when, in eras. `None`: nobody said it.
pub fn days(it: &Enrolment) -> Option<String> {
    let (from, to) = days_of(it.from, it.to)?;
    Some((study_words().say.days)(&clock::era(from), &clock::era(to)))
}

pub fn hours(minutes: u32) -> String {
    (study_words().say.hours)(minutes.into())
}

pub fn yen(yen: u32) -> String {
    (study_words().say.yen)(yen.into())
}
