//! 自分につける印: how a person sees themselves in the abilities a course is for, in three looks.
//!
//! All marks of one enrolment stay on the scale that the first of them was given on; it is kept with its
//! words. Whoever chose another scale since is asked on the kept one all the same: three looks at one
//! ability can only be laid side by side when they were given on the same points. What comes from
//! elsewhere (the self-check's answer) is read as `domain::mapping` does. When the last mark is taken back,
//! the scale goes with it.
//!
//! A mark from before the course is not shown again once the course is over, until the looks of months later
//! are given: it would pull them (see [`earlier`]).

use super::enrolment::{Enrolment, Mark, State};
use crate::domain::Day;
use crate::domain::answer::{Answer, Entry};
use crate::domain::mapping::read_as;
use crate::domain::scale::{Level, Scale};
use crate::domain::worknote::Tie;

/// Which of the three looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// Before the course, as seen before it.
    Before,
    /// 受講前の自分: before the course, as seen months after it.
    Then,
    /// いまの自分: months after the course.
    Now,
}

impl Mark {
    pub fn blank(ability: Tie) -> Self {
        Self {
            ability,
            before: None,
            then: None,
            now: None,
        }
    }

    pub fn level(&self, look: Look) -> Option<Level> {
        match look {
            Look::Before => self.before,
            Look::Then => self.then,
            Look::Now => self.now,
        }
    }

    fn put(&mut self, look: Look, level: Option<Level>) {
        match look {
            Look::Before => self.before = level,
            Look::Then => self.then = level,
            Look::Now => self.now = level,
        }
    }

    pub fn is_blank(&self) -> bool {
        self.before.is_none() && self.then.is_none() && self.now.is_none()
    }

    /// Both looks of months later are given: from then on the earlier one may be seen.
    pub fn is_looked_back(&self) -> bool {
        self.then.is_some() && self.now.is_some()
    }
}

/// What is asked about: what the course is for, then what was marked while it still was for it.
pub fn asked(it: &Enrolment) -> Vec<Tie> {
    let marked = it.marks.iter().filter(|m| !m.is_blank());
    let mut ties: Vec<Tie> = Vec::new();
    for tie in it.abilities.iter().chain(marked.map(|m| &m.ability)) {
        if !ties.iter().any(|known| known.is_same(tie)) {
            ties.push(tie.clone());
        }
    }
    ties
}

pub fn mark<'a>(it: &'a Enrolment, ability: &Tie) -> Option<&'a Mark> {
    it.marks.iter().find(|m| m.ability.is_same(ability))
}

pub fn level(it: &Enrolment, ability: &Tie, look: Look) -> Option<Level> {
    mark(it, ability)?.level(look)
}

/// The scale to ask on: the kept one, or else the one in use.
pub fn scale<'a>(it: &'a Enrolment, in_use: &'a Scale) -> &'a Scale {
    it.scale.as_ref().unwrap_or(in_use)
}

/// Marks this ability, or takes the mark back. What is no point of the scale changes nothing.
pub fn give(
    it: &mut Enrolment,
    ability: &Tie,
    look: Look,
    level: Option<Level>,
    in_use: &Scale,
    today: Day,
) {
    if level.is_some_and(|level| scale(it, in_use).point(level).is_none()) {
        return;
    }
    match it.marks.iter_mut().find(|m| m.ability.is_same(ability)) {
        Some(mark) => mark.put(look, level),
        None => {
            let mut mark = Mark::blank(ability.clone());
            mark.put(look, level);
            it.marks.push(mark);
        }
    }
    it.marks.retain(|m| !m.is_blank());
    match it.marks.is_empty() {
        true => it.scale = None,
        false if it.scale.is_none() => it.scale = Some(in_use.clone()),
        false => {}
    }
    let has = |look: Look| it.marks.iter().any(|m| m.level(look).is_some());
    // The day of the last change: until then they were not settled.
    match look {
        Look::Before => it.before.marked = has(Look::Before).then_some(today),
        Look::Then | Look::Now => {
            it.later.on = (has(Look::Then) || has(Look::Now)).then_some(today);
        }
    }
}

/// What the self-check says of an ability, to begin with before a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offer {
    /// This point, on the scale that is asked on; `is_read`: it was given on another.
    Point { level: Level, is_read: bool },
    /// An answer that is no point here, or none that this scale has.
    Other,
}

/// `given_on`: the scale of the entry. `None`: the self-check has no answer.
pub fn offer(entry: &Entry, given_on: &Scale, asked_on: &Scale) -> Option<Offer> {
    let Answer::Point(level) = entry.answer.as_ref()? else {
        return Some(Offer::Other);
    };
    let level = read_as(given_on, asked_on, *level);
    let is_read = given_on.id != asked_on.id;
    Some(level.map_or(Offer::Other, |level| Offer::Point { level, is_read }))
}

/// The course is over: what one saw before it can't be looked for any more.
pub fn is_over(it: &Enrolment, today: Day) -> bool {
    let last = it.to.or(it.from);
    it.state == State::Done || last.is_some_and(|last| last < today)
}

/// The look from before, as far as it may be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    /// Nothing was marked.
    Blank,
    /// It stays covered until the looks of months later are given.
    Covered,
    Shown(Level),
}

pub fn earlier(it: &Enrolment, ability: &Tie, today: Day) -> Earlier {
    let Some(mark) = mark(it, ability) else {
        return Earlier::Blank;
    };
    match mark.before {
        None => Earlier::Blank,
        Some(_) if is_over(it, today) && !mark.is_looked_back() => Earlier::Covered,
        Some(level) => Earlier::Shown(level),
    }
}
