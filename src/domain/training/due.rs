//! What a training asks of its person, and when: told from a few of its fields, so that home can tell it
//! while the rest is asleep (`storage/saved_gist.rs`).

use chrono::Datelike;

use super::Form;
use super::enrolment::{Enrolment, State, over};
use crate::domain::Day;
use crate::domain::id::ItemId;

/// How many days before the last day for it one is reminded to apply. Ours, as all of these are: no
/// document says them.
pub const APPLY_DAYS: i32 = 30;
/// How many days before it begins one is reminded of a course.
pub const BEGIN_DAYS: i32 = 14;
/// Within how many days after the end the thoughts on it are best written.
pub const WRITE_DAYS: i32 = 7;
/// How many days before its day one is reminded of 職場還元.
pub const SHARE_DAYS: i32 = 14;
/// After how many months one looks again at the abilities that it was for.
pub const LATER_MONTHS: u32 = 3;
/// How many days before it runs out a renewal is suggested: half a year.
pub const RENEW_DAYS: i32 = 183;
/// For how many days something that was due goes on being told. Then it rests: what nobody did in three
/// months is no task of today, and the page of the training still shows it.
pub const REST_DAYS: i32 = 90;
/// What takes more days than these is told by its beginning and its end, not day by day.
pub const LONG_DAYS: i64 = 31;

/// As much of an enrolment as decides what is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gist {
    pub title: String,
    pub year: u16,
    pub state: State,
    pub apply_by: Option<Day>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// See [`Enrolment::ended`].
    pub ended: Option<Day>,
    /// Nothing was written after it yet, and it is no qualification: one that is held needs no words.
    pub wants_words: bool,
    /// The day planned for 職場還元, and whether it was held.
    pub share_on: Option<Day>,
    pub is_shared: bool,
    /// It is for an ability that can be looked at again.
    pub has_abilities: bool,
    /// It was looked at again.
    pub is_rated: bool,
    pub expires: Option<Day>,
}

/// What there is to do. In this order where two are due on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Apply,
    /// It begins.
    Attend,
    /// Its last day is over, and nobody said that it was done.
    Finish,
    /// 受講のあとに.
    Write,
    /// 職場還元.
    Share,
    /// 3か月後.
    Rate,
    /// What it gave runs out.
    Renew,
}

/// Told from `opens` up to `rests`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    pub what: What,
    pub on: Day,
    pub opens: Day,
    pub rests: Day,
}

/// Something to do with one training.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Todo {
    pub id: ItemId,
    pub title: String,
    pub year: u16,
    pub due: Due,
}

impl Gist {
    pub fn of(it: &Enrolment) -> Self {
        Self {
            title: it.title.clone(),
            year: it.year,
            state: it.state,
            apply_by: it.apply_by,
            from: it.from,
            to: it.to,
            ended: over(
                it.state,
                it.from,
                it.to,
                it.reached.get(&State::Done).copied(),
            ),
            wants_words: it.after.on.is_none() && it.form != Form::Qualification,
            share_on: it.sharing.on,
            is_shared: it.sharing.done.is_some(),
            has_abilities: !it.abilities.is_empty(),
            is_rated: it.later.on.is_some(),
            expires: it.expires,
        }
    }

    /// Everything that it asks for as things stand, whenever that is.
    pub fn dues(&self) -> Vec<Due> {
        let mut dues = Vec::new();
        self.each_due(&mut |due| dues.push(due));
        dues
    }

    fn each_due(&self, tell: &mut dyn FnMut(Due)) {
        let is_done = self.state == State::Done;
        let is_near = matches!(self.state, State::Applied | State::Attending);
        let is_live = self.state != State::Dropped;
        let rates = is_done && self.has_abilities && !self.is_rated;
        let shares = is_live && !self.is_shared;
        let last = self.to.or(self.from);
        let write = self.ended.and_then(|day| shifted(day, WRITE_DAYS));
        let rate = months_later(self.ended);
        // When it is told, in days from its day: a table, and not a call each, since home reads it.
        let rows = [
            (
                What::Apply,
                self.state == State::Wish,
                self.apply_by,
                -APPLY_DAYS,
                REST_DAYS,
            ),
            (What::Attend, is_near, self.from, -BEGIN_DAYS, 0),
            (What::Finish, is_near, last, 1, REST_DAYS),
            (
                What::Write,
                is_done && self.wants_words,
                write,
                -WRITE_DAYS,
                REST_DAYS,
            ),
            (What::Share, shares, self.share_on, -SHARE_DAYS, REST_DAYS),
            (What::Rate, rates, rate, 0, REST_DAYS),
            (What::Renew, is_done, self.expires, -RENEW_DAYS, REST_DAYS),
        ];
        for (what, is_so, on, opens, rests) in rows {
            if let Some(on) = on.filter(|_| is_so) {
                tell(Due {
                    what,
                    on,
                    opens: shifted(on, opens).unwrap_or(on),
                    rests: shifted(on, rests).unwrap_or(on),
                });
            }
        }
    }

    /// Another one of the same name stands in for it: it is on its way, or was done later.
    fn is_followed_by(&self, other: &Self) -> bool {
        let is_later = match other.state {
            State::Dropped => false,
            State::Done => other.ended > self.ended || other.expires > self.expires,
            _ => true,
        };
        is_later && self.title == other.title
    }
}

fn shifted(day: Day, days: i32) -> Option<Day> {
    Day::from_num_days_from_ce_opt(day.num_days_from_ce() + days)
}

/// The day to look again at what ended then.
pub fn months_later(ended: Option<Day>) -> Option<Day> {
    ended?.checked_add_months(chrono::Months::new(LATER_MONTHS))
}

impl Due {
    /// It is told today.
    pub fn is_told(&self, today: Day) -> bool {
        self.opens <= today && today <= self.rests
    }

    /// Its day is over. What can be done as well on another day is never late.
    pub fn is_late(&self, today: Day) -> bool {
        let is_soft = matches!(self.what, What::Write | What::Rate);
        !is_soft && self.on < today
    }
}

/// What lies ahead or waits, of all these: `ahead` says whether also what isn't told yet. What is still to
/// come stands first, the nearest first; then what waits, the longest first.
pub fn agenda(gists: &[(ItemId, Gist)], today: Day, ahead: bool) -> Vec<Todo> {
    let mut list: Vec<Todo> = Vec::new();
    let place = |due: &Due| (due.on < today, due.on, due.what);
    for (id, gist) in gists {
        gist.each_due(&mut |due| {
            let is_taken_up = due.what == What::Renew
                && gists.iter().any(|(i, g)| i != id && gist.is_followed_by(g));
            // That a course is over isn't something to do before it is.
            let is_ahead = ahead && due.on >= today && due.what != What::Finish;
            if !is_taken_up && (due.is_told(today) || is_ahead) {
                // Put in its place at once: a sort of its own is more to download.
                let own = place(&due);
                let at = list.iter().take_while(|t| place(&t.due) <= own).count();
                let (id, title, year) = (id.clone(), gist.title.clone(), gist.year);
                list.insert(
                    at,
                    Todo {
                        id,
                        title,
                        year,
                        due,
                    },
                );
            }
        });
    }
    list
}
