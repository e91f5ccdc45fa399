//! 学びで変わったこと: three looks at an ability laid side by side, by course and over time.
//!
//! What is said is a direction, and whether the threshold is reached. No distance is told and nothing is
//! averaged: the steps of a scale are no lengths.

use std::cmp::{Ordering, Reverse};

use super::enrolment::{Enrolment, Mark};
use super::marks::Look;
use crate::domain::Day;
use crate::domain::id::ItemId;
use crate::domain::notebook::Notebook;
use crate::domain::scale::{Level, Scale};
use crate::domain::worknote::Tie;

/// What became of one's view of the time before the course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shift {
    /// Nobody asked before the course.
    Unknown,
    Same,
    /// One saw oneself as further than one thinks now that one was: what there is to know came into view.
    Lower,
    Higher,
}

/// How two looks of months later, and the one before, are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// From then to now one came further.
    Grew,
    /// One stands where one stood, and sees the start differently.
    Shifted,
    /// One came further, and sees the start differently.
    Both,
    Unchanged,
    /// One sees oneself as less far than then. No fault: the ask may have grown, or the work changed.
    Smaller,
}

pub fn shift(mark: &Mark) -> Option<Shift> {
    let then = mark.then?;
    Some(match mark.before.map(|before| then.cmp(&before)) {
        None => Shift::Unknown,
        Some(Ordering::Equal) => Shift::Same,
        Some(Ordering::Less) => Shift::Lower,
        Some(Ordering::Greater) => Shift::Higher,
    })
}

/// `None`: not all of months later is answered.
pub fn reading(mark: &Mark) -> Option<Reading> {
    let is_shifted = matches!(shift(mark)?, Shift::Lower | Shift::Higher);
    Some(match (mark.now?.cmp(&mark.then?), is_shifted) {
        (Ordering::Less, _) => Reading::Smaller,
        (Ordering::Equal, true) => Reading::Shifted,
        (Ordering::Equal, false) => Reading::Unchanged,
        (Ordering::Greater, true) => Reading::Both,
        (Ordering::Greater, false) => Reading::Grew,
    })
}

/// One ability in one course, as far as it may be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop<'a> {
    pub id: &'a ItemId,
    pub course: &'a Enrolment,
    pub scale: &'a Scale,
    pub mark: &'a Mark,
}

impl<'a> Stop<'a> {
    /// A mark from before stays covered until both looks of months later are given (`marks::earlier`).
    pub fn level(&self, look: Look) -> Option<Level> {
        let is_covered = look == Look::Before && !self.mark.is_looked_back();
        self.mark.level(look).filter(|_| !is_covered)
    }

    /// At the threshold or above. `None`: no answer that may be seen.
    pub fn is_met(&self, look: Look) -> Option<bool> {
        Some(self.level(look)? >= self.scale.meets)
    }

    fn on(&self) -> Option<Day> {
        self.course.later.on.or(self.course.ended())
    }
}

/// One course with the abilities that were looked at again after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course<'a> {
    pub id: &'a ItemId,
    pub course: &'a Enrolment,
    pub stops: Vec<Stop<'a>>,
}

impl Course<'_> {
    /// How many of the abilities with an answer to this look reach the threshold, and how many have one.
    pub fn met(&self, look: Look) -> (usize, usize) {
        let told = self.stops.iter().filter_map(|stop| stop.is_met(look));
        told.fold((0, 0), |(met, all), is_met| {
            (met + usize::from(is_met), all + 1)
        })
    }
}

/// The looks at one ability, the oldest course first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strand<'a> {
    /// Under its newest name.
    pub ability: &'a Tie,
    pub stops: Vec<Stop<'a>>,
}

/// Every course after which something was looked at again or written, the newest first.
pub fn by_time(notebook: &Notebook) -> Vec<Course<'_>> {
    let mut courses = Vec::new();
    for (id, course) in notebook.enrolments() {
        let stops: Vec<_> = stops(id, course).collect();
        if !stops.is_empty() || !course.later.kept_up.trim().is_empty() {
            courses.push(Course { id, course, stops });
        }
    }
    courses.sort_by_key(|c| Reverse((c.course.later.on.or(c.course.ended()), c.id)));
    courses
}

/// The same by ability: the one looked at last first.
pub fn by_ability(notebook: &Notebook) -> Vec<Strand<'_>> {
    let mut all: Vec<_> = notebook
        .enrolments()
        .flat_map(|(id, course)| stops(id, course))
        .collect();
    all.sort_by_key(|stop| (stop.on(), stop.id));
    let mut strands: Vec<Strand> = Vec::new();
    for stop in all {
        let of = |s: &&mut Strand| s.ability.is_same(&stop.mark.ability);
        match strands.iter_mut().find(of) {
            Some(strand) => {
                strand.ability = &stop.mark.ability;
                strand.stops.push(stop);
            }
            None => strands.push(Strand {
                ability: &stop.mark.ability,
                stops: vec![stop],
            }),
        }
    }
    let last = |s: &Strand| s.stops.last().map(|stop| (stop.on(), stop.id.clone()));
    strands.sort_by_key(|strand| Reverse(last(strand)));
    strands
}

fn stops<'a>(id: &'a ItemId, course: &'a Enrolment) -> impl Iterator<Item = Stop<'a>> {
    let scale = course.scale.as_ref();
    let marks = scale.map_or(&[][..], |_| &course.marks);
    let seen = marks.iter().filter(|m| m.then.is_some() || m.now.is_some());
    seen.filter_map(move |mark| {
        Some(Stop {
            id,
            course,
            scale: scale?,
            mark,
        })
    })
}
