//! 目標に書く研修: a chosen programme as a goal of the year's evaluation asks for it: which programme, why,
//! and what will be different.
//!
//! 安中市's policy wants the programmes one takes part in written among the goals of 業績評価
//! ([`asked_by`]); it has no form for that. The three parts are our reading, for 安中 and for everybody else.

use chrono::Months;

use super::Form;
use super::enrolment::{Enrolment, State};
use super::steps::LOOK_BACK_MONTHS;
use crate::domain::Day;
use crate::domain::framework::{Framework, Source};
use crate::domain::id::{GradeId, ItemId, SourceId};
use crate::domain::notebook::Notebook;
use crate::domain::worknote::Tie;

/// The municipality whose policy asks for it, and the section that says so.
const ASKS: (&str, &str) = ("annaka", "annaka-b-3-2-2");

/// The section of this municipality's own policy that asks for programmes among the goals.
pub fn asked_by(framework: &Framework) -> Option<&Source> {
    let (pack, section) = ASKS;
    let source = SourceId::parse(section).ok()?;
    (framework.id.as_str() == pack).then(|| framework.source(&source))?
}

/// What a part is made of; all texts as typed, without blanks at their ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why<'a> {
    Own(&'a str),
    /// The reason of the application.
    Application(&'a str),
    /// It is for these abilities; `required`: it is compulsory for the grade as well.
    Abilities {
        names: Vec<&'a str>,
        required: bool,
    },
    Required,
    Untold,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Different<'a> {
    Own(&'a str),
    /// これから変えること, once the course is over.
    Differently(&'a str),
    /// できるようになりたいこと.
    Want(&'a str),
    /// With what would show it, by the grade's own table: a hint, put into nobody's mouth.
    Untold,
}

/// By when it can be noticed; ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Some months after the course, when one looks back.
    LookBack(Day),
    /// The course has no day yet: the end of the fiscal year.
    YearEnd(Day),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded<'a> {
    pub title: &'a str,
    pub form: Form,
    /// It is over: it was taken part in.
    pub is_done: bool,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub why: Why<'a>,
    pub different: Different<'a>,
    pub by: Option<By>,
}

/// One's own wording wins; with `is_own` false it is left aside, to see what stands in its place.
pub fn worded(it: &Enrolment, is_own: bool) -> Worded<'_> {
    let has = |text: &String| !text.trim().is_empty();
    let names: Vec<&str> = it
        .abilities
        .iter()
        .map(|tie| tie.title.trim())
        .filter(|title| !title.is_empty())
        .collect();
    let why = if is_own && has(&it.goal.why) {
        Why::Own(it.goal.why.trim())
    } else if has(&it.application) {
        Why::Application(it.application.trim())
    } else if !names.is_empty() {
        Why::Abilities {
            names,
            required: it.required,
        }
    } else if it.required {
        Why::Required
    } else {
        Why::Untold
    };
    let different = if is_own && has(&it.goal.different) {
        Different::Own(it.goal.different.trim())
    } else if has(&it.after.differently) {
        Different::Differently(it.after.differently.trim())
    } else if has(&it.before.want) {
        Different::Want(it.before.want.trim())
    } else {
        Different::Untold
    };
    Worded {
        title: it.title.trim(),
        form: it.form,
        is_done: it.state == State::Done,
        from: it.from,
        to: it.to,
        why,
        different,
        by: by(it),
    }
}

fn by(it: &Enrolment) -> Option<By> {
    let months = Months::new(LOOK_BACK_MONTHS);
    match it.to.or(it.from).or(it.ended()) {
        Some(end) => end.checked_add_months(months).map(By::LookBack),
        None => Day::from_ymd_opt(i32::from(it.year) + 1, 3, 31).map(By::YearEnd),
    }
}

/// What would show that an ability grew, as this grade's table has it: the name and one indicator of each.
pub fn hints<'a>(
    it: &'a Enrolment,
    framework: &'a Framework,
    grade: &GradeId,
) -> Vec<(&'a str, &'a str)> {
    let of_pack = it.abilities.iter().filter(|t| t.pack == framework.id);
    let hint = |tie: &'a Tie| {
        let asked = framework.expectation(grade, &tie.competency)?;
        let sign = asked.indicators.first()?;
        Some((tie.title.as_str(), sign.as_str()))
    };
    of_pack.filter_map(hint).collect()
}

/// What a year has that could be a goal: everything but what was given up, by its day and then as it was
/// wished for.
pub fn of_year(notebook: &Notebook, year: u16) -> Vec<(&ItemId, &Enrolment)> {
    let live = notebook.enrolments();
    let mut live: Vec<_> = live
        .filter(|(_, it)| it.year == year && it.is_live())
        .collect();
    live.sort_by_key(|(id, it)| (it.from.or(it.to).unwrap_or(Day::MAX), *id));
    live
}
