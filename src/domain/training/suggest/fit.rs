//! What the person made of a course before: planned, done, given up, and whether what was done runs out.

use super::{Known, Shelf};
use crate::domain::Day;
use crate::domain::fold::fold;
use crate::domain::framework::Framework;
use crate::domain::id::ItemId;
use crate::domain::notebook::Notebook;
use crate::domain::policy::fiscal_year;
use crate::domain::training::course::{Course, Origin};
use crate::domain::training::enrolment::{Enrolment, State};

/// Enrolments of the municipality that is open, with their titles as they are compared.
pub struct Past<'a> {
    all: Vec<Entry<'a>>,
    today: Day,
    year: u16,
}

struct Entry<'a> {
    id: &'a ItemId,
    it: &'a Enrolment,
    title: String,
    /// Its entry is in the catalogue: then its key tells which course it is, and else its title.
    is_listed: bool,
}

impl<'a> Past<'a> {
    pub fn of(notebook: &'a Notebook, framework: &Framework, shelf: &Shelf, today: Day) -> Self {
        let own = notebook
            .enrolments()
            .filter(|(_, e)| e.pack == framework.id);
        let all = own.map(|(id, it)| Entry {
            id,
            it,
            title: fold(&it.title),
            is_listed: it.course.as_ref().is_some_and(|key| shelf.has(key)),
        });
        Self {
            all: all.collect(),
            today,
            year: u16::try_from(fiscal_year(today)).unwrap_or_default(),
        }
    }

    /// What is in the year's plan or was done in it.
    pub fn of_year(&self) -> impl Iterator<Item = (&'a ItemId, &'a Enrolment)> {
        let of_year = self.all.iter().filter(|k| k.it.year == self.year);
        of_year.filter(|k| k.it.is_live()).map(|k| (k.id, k.it))
    }

    /// What was made of a course, and since or from when it is to be taken again. `courses`: the entries of
    /// the catalogue that are this course; `title`: as it is compared.
    pub fn known(&self, courses: &[&Course], title: &str) -> (Known, Option<Day>) {
        let own: Vec<_> = self
            .all
            .iter()
            .filter(|k| self.is(k, courses, title))
            .collect();
        let ahead = own.iter().find(|k| {
            let is_open = !matches!(k.it.state, State::Done | State::Dropped);
            is_open && (k.it.year >= self.year || k.it.state == State::Attending)
        });
        if let Some(known) = ahead {
            return (Known::Planned(known.id.clone(), known.it.year), None);
        }
        let renew = courses.iter().find_map(|course| course.renew_years);
        let mut again = None;
        for known in own.iter().filter(|k| k.it.state == State::Done) {
            match self.runs_out(known.it, renew) {
                None => return (Known::Done(known.id.clone()), None),
                Some(day) => again = again.max(Some(day)),
            }
        }
        let dropped = own
            .iter()
            .find(|k| !k.it.is_live() && k.it.year == self.year);
        match dropped {
            Some(known) => (Known::Dropped(known.id.clone()), again),
            None => (Known::Nothing, again),
        }
    }

    fn is(&self, known: &Entry, courses: &[&Course], title: &str) -> bool {
        let Some(key) = known.it.course.as_ref().filter(|_| known.is_listed) else {
            return known.title == title;
        };
        // Next year's list may give the same number to another course.
        let is_steady = key.origin != Origin::List || known.it.year == self.year;
        courses.iter().any(|c| c.key == *key) && (is_steady || known.title == title)
    }

    /// The day on which what was done is over, once it is or will be before the fiscal year ends. `None`: it
    /// holds for this year.
    fn runs_out(&self, it: &Enrolment, renew: Option<u8>) -> Option<Day> {
        let ended = it.ended();
        let renewed = |ended: Day| {
            let months = chrono::Months::new(u32::from(renew?) * 12);
            ended.checked_add_months(months)
        };
        let day = it.expires.or_else(|| ended.and_then(renewed))?;
        // What was done this year is to be done again this year only if it is over.
        let is_fresh = ended.map_or(it.year.into(), fiscal_year) >= i32::from(self.year);
        let is_within = fiscal_year(day) <= i32::from(self.year);
        (day <= self.today || (is_within && !is_fresh)).then_some(day)
    }
}
