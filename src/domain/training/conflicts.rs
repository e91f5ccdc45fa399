//! What may be worth a thought about the trainings of a year: they meet the evaluation's steps, a planned
//! move, a time away, each other, or come to more than the person wants to give. Values with their
//! reason; nothing here says that a training is wrong. Times of life aren't read.

use super::Form;
use super::dated::{days_of, is_long};
use super::enrolment::{Enrolment, State};
use super::totals::Totals;
use super::year::StudyYear;
use crate::domain::Day;
use crate::domain::career::path::{Post, PostKind};
use crate::domain::career::road::Road;
use crate::domain::career::timeline::{Of, Stretch, Timeline};
use crate::domain::career::when::{Month, Span};
use crate::domain::fold::fold;
use crate::domain::framework::Framework;
use crate::domain::id::ItemId;
use crate::domain::schemes::Step;

/// About one training of the year.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict<'a> {
    pub of: &'a ItemId,
    pub why: Why<'a>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Why<'a> {
    /// In a month of the course the evaluation asks something of the person. Each step has its source.
    Evaluation { month: u8, steps: Vec<&'a Step> },
    /// By then the chosen plan has the person elsewhere, and the planned post doesn't name what the
    /// course is for.
    Moved { post: &'a Post },
    /// 休業, 修学 or 派遣 at that time.
    Away { post: &'a Post, is_planned: bool },
    /// Both on the same days; told once, of the first.
    Overlap { other: &'a ItemId },
}

/// More than the person said. Told as well where only what isn't known makes it more (`known` alone is
/// within `said` then).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Over {
    pub what: Budget,
    pub said: u64,
    pub known: u64,
    /// How many trainings don't say it.
    pub unknown: usize,
    /// What each of these is taken for; 0: nothing is assumed.
    pub assumed: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Budget {
    Minutes,
    /// What stays with the person.
    Yen,
}

/// In whose steps the person is meant. Whether they rate others isn't known here, so what raters do is
/// left out.
const RATEE: [&str; 3] = ["被評価者", "全員", ""];
/// Steps that take one's time or thoughts, by the words in them; our reading. A calendar also has
/// newsletters and votes.
const ASKS: [&str; 5] = ["目標", "面談", "評価", "フィードバック", "申告"];

/// In the order of the trainings, as they are given.
pub fn conflicts<'a>(
    year: &[(&'a ItemId, &'a Enrolment)],
    road: &Road<'a>,
    timeline: &Timeline<'a>,
) -> Vec<Conflict<'a>> {
    let mut found = Vec::new();
    let is_ahead = |it: &Enrolment| !matches!(it.state, State::Done | State::Dropped);
    for (at, (id, it)) in year.iter().enumerate() {
        if !is_ahead(it) {
            continue;
        }
        let mut add = |why| found.push(Conflict { of: id, why });
        if let Some((from, to)) = fixed_days(it) {
            for (month, steps) in evaluation(road.framework, from, to) {
                add(Why::Evaluation { month, steps });
            }
        }
        if let Some(why) = elsewhere(it, timeline, road) {
            add(why);
        }
        for (other, them) in year.iter().skip(at + 1).filter(|(_, it)| is_ahead(it)) {
            if let (Some(mine), Some(theirs)) = (fixed_days(it), fixed_days(them))
                && mine.0 <= theirs.1
                && theirs.0 <= mine.1
            {
                add(Why::Overlap { other });
            }
        }
    }
    found
}

/// The days on which one has to be there. `None`: nobody said them, or one learns when one likes.
fn fixed_days(it: &Enrolment) -> Option<(Day, Day)> {
    let is_free = matches!(
        it.form,
        Form::ELearning | Form::Correspondence | Form::Ojt | Form::Group
    );
    let days = days_of(it.from, it.to).filter(|_| !is_free)?;
    (!is_long(days.0, days.1)).then_some(days)
}

/// What the evaluation asks for in each month of these days.
fn evaluation(framework: &Framework, from: Day, to: Day) -> Vec<(u8, Vec<&Step>)> {
    let (first, last) = (Month::of(from), Month::of(to));
    let mut found = Vec::new();
    for at in first.0..=last.0 {
        let Some(month) = Month(at).when().month else {
            continue;
        };
        let mut steps: Vec<&Step> = Vec::new();
        for step in &framework.calendar {
            let is_asked = RATEE.contains(&step.who.as_str())
                && ASKS.iter().any(|word| step.step.contains(word));
            let is_new = !steps.iter().any(|s| s.step == step.step);
            if is_asked && is_new && months(step).contains(&month) {
                steps.push(step);
            }
        }
        if !steps.is_empty() {
            found.push((month, steps));
        }
    }
    found
}

/// In which months of the calendar a step is. One that begins in a month and is said to go on ("4月から
/// 5月末") goes on; our reading of the words.
pub fn months(step: &Step) -> Vec<u8> {
    let Some(first) = step.month.filter(|m| (1..=12).contains(m)) else {
        return Vec::new();
    };
    let when = fold(&step.when);
    let until = when.split_once("から").and_then(|(_, rest)| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let is_month = rest.get(digits.len()..)?.starts_with('月');
        digits.parse::<u8>().ok().filter(|_| is_month)
    });
    let last = until.filter(|m| (1..=12).contains(m)).unwrap_or(first);
    let mut months = vec![first];
    let mut month = first;
    while month != last {
        month = month % 12 + 1;
        months.push(month);
    }
    months
}

/// The first reason for which the person may be elsewhere by then.
fn elsewhere<'a>(it: &Enrolment, timeline: &Timeline<'a>, road: &Road<'a>) -> Option<Why<'a>> {
    // Without days it is somewhere in its year: only what covers the year whole can meet it surely.
    let (span, is_whole) = match days_of(it.from, it.to) {
        Some((from, to)) => (
            Span {
                from: Month::of(from),
                until: Month::of(to).plus(1),
            },
            false,
        ),
        None => {
            let april = Month::april(it.year.into());
            (
                Span {
                    from: april,
                    until: april.plus(12),
                },
                true,
            )
        }
    };
    let meets = |s: &&Stretch<'a>| {
        let both = s.span.and(span);
        match is_whole {
            true => both == span,
            false => !both.is_empty(),
        }
    };
    let is_planned = |s: &Stretch| matches!(s.of, Of::Planned(_));
    let is_away = |s: &&Stretch| {
        matches!(
            s.post.kind,
            PostKind::Leave | PostKind::Study | PostKind::Dispatch
        )
    };
    let mut met = timeline.stretches.iter().filter(meets);
    if let Some(away) = met.clone().find(is_away) {
        return Some(Why::Away {
            post: away.post,
            is_planned: is_planned(away),
        });
    }
    let now = timeline.current()?;
    let moved = met.find(|s| {
        is_planned(s)
            && s.span.from > timeline.now
            && is_other_place(now.post, s.post)
            && !uses(road, s, it)
    })?;
    Some(Why::Moved { post: moved.post })
}

/// Another department, or, where one of them isn't said, another field.
fn is_other_place(now: &Post, then: &Post) -> bool {
    let (here, there) = (fold(&now.department), fold(&then.department));
    match here.is_empty() || there.is_empty() {
        false => here != there,
        true => {
            let (here, there) = (&now.field.name, &then.field.name);
            !here.is_empty() && !there.is_empty() && here != there
        }
    }
}

/// The planned post names an ability that the course is for.
fn uses(road: &Road, stretch: &Stretch, it: &Enrolment) -> bool {
    let Of::Planned(id) = stretch.of else {
        return false;
    };
    let planned = road.plan.and_then(|plan| plan.posts.get(id));
    planned.is_some_and(|planned| {
        let mut ties = planned.abilities.iter();
        ties.any(|tie| it.abilities.iter().any(|own| own.is_same(tie)))
    })
}

/// More than the person wants to give in this year.
pub fn over(totals: &Totals, year: &StudyYear) -> Vec<Over> {
    let minutes = totals.planned.minutes.and(totals.done.minutes);
    let own = totals.planned.own.and(totals.done.own);
    let rows = [
        (
            Budget::Minutes,
            year.minutes,
            minutes,
            u64::from(year.assumed()),
        ),
        (Budget::Yen, year.yen, own, 0),
    ];
    let mut found = Vec::new();
    for (what, said, sum, assumed) in rows {
        let Some(said) = said.map(u64::from) else {
            continue;
        };
        if sum.sum + sum.unknown as u64 * assumed > said {
            found.push(Over {
                what,
                said,
                known: sum.sum,
                unknown: sum.unknown,
                assumed,
            });
        }
    }
    found
}
