//! The days of a training as they go into a calendar: what was agreed or is planned, also what is over.

use super::due::{Gist, LONG_DAYS, months_later};
use super::enrolment::State;
use crate::domain::Day;
use crate::domain::schemes::words;

words! {
    /// What a day is. The words are part of the names of events, so they never change.
    Mark {
        Apply = "apply",
        /// The days of a course.
        Days = "days",
        /// A course that lasts long is told by two days.
        Begins = "begins",
        Ends = "ends",
        Share = "share",
        Rate = "rate",
        Renew = "renew",
    }
}

/// From the first day to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    pub mark: Mark,
    pub from: Day,
    pub to: Day,
}

/// By time. Nothing of what was given up; of what is only wished for as it would be.
pub fn marks(gist: &Gist) -> Vec<Dated> {
    let mut dated = Vec::new();
    if gist.state == State::Dropped {
        return dated;
    }
    let mut add = |mark, day: Option<Day>| {
        if let Some(day) = day {
            dated.push(Dated {
                mark,
                from: day,
                to: day,
            });
        }
    };
    if gist.state == State::Wish {
        add(Mark::Apply, gist.apply_by);
    }
    if !gist.is_shared {
        add(Mark::Share, gist.share_on);
    }
    if gist.has_abilities && !gist.is_rated {
        let last = gist.ended.or(gist.to).or(gist.from);
        add(Mark::Rate, months_later(last));
    }
    if gist.state == State::Done {
        add(Mark::Renew, gist.expires);
    }
    match days_of(gist.from, gist.to) {
        Some((from, to)) if is_long(from, to) => {
            add(Mark::Begins, Some(from));
            add(Mark::Ends, Some(to));
        }
        Some((from, to)) => dated.push(Dated {
            mark: Mark::Days,
            from,
            to,
        }),
        None => {}
    }
    dated.sort_by_key(|d| (d.from, d.mark));
    dated
}

/// The first and the last day, as far as they are said; an end before the beginning isn't one.
pub fn days_of(from: Option<Day>, to: Option<Day>) -> Option<(Day, Day)> {
    let from = from.or(to)?;
    Some((from, to.filter(|to| *to >= from).unwrap_or(from)))
}

/// Too long to fill every day of it.
pub fn is_long(from: Day, to: Day) -> bool {
    (to - from).num_days() >= LONG_DAYS
}
