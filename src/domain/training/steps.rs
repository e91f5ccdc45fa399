//! Where a person is in the loop of one course: 受講の前に, 受講のあとに, 職場還元, 3か月後.

use chrono::Months;

use super::enrolment::{After, Enrolment, State};
use super::marks::Look;
use crate::domain::Day;

/// How long after a course one looks back, in months.
pub const LOOK_BACK_MONTHS: u32 = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Before,
    After,
    Sharing,
    Later,
}

impl Step {
    pub const ALL: [Self; 4] = [Self::Before, Self::After, Self::Sharing, Self::Later];
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// Nothing stands there.
    Open,
    /// Something was written or marked.
    Written,
    /// 職場還元: it was done on this day.
    Done(Day),
    /// It is asked from this day on.
    From(Day),
    /// It is asked some months after the course, and when that is isn't known yet.
    Waits,
}

pub fn at(it: &Enrolment, step: Step, today: Day) -> At {
    let is_marked = |look: Look| it.marks.iter().any(|m| m.level(look).is_some());
    let has = |texts: &[&String]| texts.iter().any(|text| !text.trim().is_empty());
    let is_written = match step {
        Step::Before => has(&[&it.before.want]) || is_marked(Look::Before),
        Step::After => !it.after.is_blank(),
        Step::Sharing => {
            if let Some(day) = it.sharing.done {
                return At::Done(day);
            }
            has(&[&it.sharing.to, &it.sharing.points, &it.sharing.ask]) || it.sharing.on.is_some()
        }
        Step::Later => has(&[&it.later.kept_up]) || is_marked(Look::Then) || is_marked(Look::Now),
    };
    match (step, look_back_from(it)) {
        _ if is_written => At::Written,
        (Step::Later, None) => At::Waits,
        (Step::Later, Some(day)) if today < day => At::From(day),
        _ => At::Open,
    }
}

/// From which day on one looks back. `None`: the course isn't over.
pub fn look_back_from(it: &Enrolment) -> Option<Day> {
    it.ended()?
        .checked_add_months(Months::new(LOOK_BACK_MONTHS))
}

/// It is time to look back, and nothing was answered yet.
pub fn is_due(it: &Enrolment, today: Day) -> bool {
    it.state == State::Done
        && look_back_from(it).is_some_and(|from| from <= today)
        && at(it, Step::Later, today) == At::Open
}

impl After {
    pub fn is_blank(&self) -> bool {
        let texts = [&self.learned, &self.differently];
        self.satisfaction.is_none() && texts.iter().all(|text| text.trim().is_empty())
    }

    /// After a change: keeps the day on which the first of it was written.
    pub fn date(&mut self, today: Day) {
        match self.is_blank() {
            true => self.on = None,
            false => self.on = self.on.or(Some(today)),
        }
    }
}
