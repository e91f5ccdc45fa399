//! 研修の記録: what a year's trainings were, for paper. What the person leaves out isn't in it at all: a
//! course by its own mark ([`Enrolment::unlisted`]), a column by not asking for it.

use super::Form;
use super::enrolment::{Enrolment, State};
use crate::domain::Day;
use crate::domain::id::ItemId;
use crate::domain::notebook::Notebook;

/// What goes onto the paper beside what was taken, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Wanted {
    pub minutes: bool,
    /// Cost, subsidy and what stays.
    pub money: bool,
    pub learned: bool,
    pub shared: bool,
    pub kept_up: bool,
    /// Also what isn't over yet.
    pub open: bool,
}

/// One course; a field is empty where nothing is known, and where it isn't wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    pub id: &'a ItemId,
    pub title: &'a str,
    pub form: Form,
    pub state: State,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub minutes: Option<u32>,
    pub yen: Option<u32>,
    pub subsidy: Option<u32>,
    pub own_yen: Option<u32>,
    pub learned: &'a str,
    /// 職場還元: the day it was done, and to whom.
    pub shared: Option<(Day, &'a str)>,
    pub kept_up: &'a str,
}

/// A sum of what is known, and how many courses don't tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    pub known: u64,
    pub told: usize,
    pub untold: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record<'a> {
    pub lines: Vec<Line<'a>>,
    pub minutes: Sum,
    pub yen: Sum,
    pub own_yen: Sum,
    /// How many the person keeps out.
    pub left_out: usize,
}

/// Whatever could stand in a year's record, left out or not, in the order of the days.
pub fn candidates(notebook: &Notebook, year: u16, open: bool) -> Vec<(&ItemId, &Enrolment)> {
    let of_year = notebook.enrolments().filter(|(_, it)| {
        let is_wanted = it.state == State::Done || (open && it.is_live());
        it.year == year && is_wanted
    });
    let mut all: Vec<_> = of_year.collect();
    let day = |it: &Enrolment| it.from.or(it.to).or(it.ended()).unwrap_or(Day::MAX);
    all.sort_by_key(|(id, it)| (day(it), *id));
    all
}

impl<'a> Record<'a> {
    pub fn of(notebook: &'a Notebook, year: u16, wanted: Wanted) -> Self {
        let mut record = Self::default();
        for (id, it) in candidates(notebook, year, wanted.open) {
            if it.unlisted {
                record.left_out += 1;
                continue;
            }
            let line = line(id, it, wanted);
            if wanted.minutes {
                record.minutes.add(line.minutes);
            }
            if wanted.money {
                record.yen.add(line.yen);
                record.own_yen.add(line.own_yen);
            }
            record.lines.push(line);
        }
        record
    }
}

fn line<'a>(id: &'a ItemId, it: &'a Enrolment, wanted: Wanted) -> Line<'a> {
    let text = |is_wanted: bool, text: &'a String| match is_wanted {
        true => text.trim(),
        false => "",
    };
    let sharing = &it.sharing;
    let shared = sharing.done.map(|day| (day, sharing.to.trim()));
    Line {
        id,
        title: it.title.trim(),
        form: it.form,
        state: it.state,
        from: it.from,
        to: it.to.or(it.ended()),
        minutes: it.minutes.filter(|_| wanted.minutes),
        yen: it.yen.filter(|_| wanted.money),
        subsidy: it.subsidy.filter(|_| wanted.money),
        own_yen: it.own_yen().filter(|_| wanted.money),
        learned: text(wanted.learned, &it.after.learned),
        shared: shared.filter(|_| wanted.shared),
        kept_up: text(wanted.kept_up, &it.later.kept_up),
    }
}

impl Sum {
    fn add(&mut self, value: Option<u32>) {
        match value {
            Some(value) => {
                self.known += u64::from(value);
                self.told += 1;
            }
            None => self.untold += 1,
        }
    }
}
