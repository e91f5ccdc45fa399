//! What to write when one applies: put together from what the person wrote elsewhere, with the facts that
//! a scheme asks for. The words around it are the screen's; what the person worded themselves wins.

use super::Form;
use super::enrolment::Enrolment;
use crate::domain::Day;
use crate::domain::focus::Focus;
use crate::domain::framework::Framework;
use crate::domain::notebook::Notebook;
use crate::domain::schemes::{Status, Support, Want};

/// The parts of a draft. A text that is empty, or a number that is `None`, was said by nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft<'a> {
    pub title: &'a str,
    pub form: Form,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub minutes: Option<u32>,
    pub yen: Option<u32>,
    pub subsidy: Option<u32>,
    pub own: Option<u32>,
    /// The scheme that pays, as it is called.
    pub scheme: &'a str,
    pub abilities: Vec<&'a str>,
    /// できるようになりたいこと.
    pub want: &'a str,
    /// As the person worded it for the goals of the year.
    pub why: &'a str,
    pub different: &'a str,
    /// What they work on anyway in the same abilities: 重点 that are open and say what is done.
    pub focuses: Vec<&'a Focus>,
}

/// What would make a draft whole, in the order in which it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Want,
    Abilities,
    Days,
    Minutes,
    Yen,
}

/// The person's own wording, if there is one.
pub fn wording(it: &Enrolment) -> Option<&str> {
    let text = it.application.as_str();
    (!text.trim().is_empty()).then_some(text)
}

pub fn draft<'a>(it: &'a Enrolment, notebook: &'a Notebook) -> Draft<'a> {
    let focuses = notebook.open_focuses(&it.pack).map(|(_, focus)| focus);
    let is_of = |focus: &&Focus| {
        let is_named =
            |tie: &crate::domain::worknote::Tie| tie.is_of(&focus.pack, &focus.competency);
        !focus.what.trim().is_empty() && it.abilities.iter().any(is_named)
    };
    Draft {
        title: it.title.trim(),
        form: it.form,
        from: it.from,
        to: it.to,
        minutes: it.minutes,
        yen: it.yen,
        subsidy: it.subsidy,
        own: it.own_yen(),
        scheme: it.scheme.name.trim(),
        abilities: it.abilities.iter().map(|tie| tie.title.as_str()).collect(),
        want: it.before.want.trim(),
        why: it.goal.why.trim(),
        different: it.goal.different.trim(),
        focuses: focuses.filter(is_of).collect(),
    }
}

impl Draft<'_> {
    pub fn missing(&self) -> Vec<Missing> {
        let rows = [
            (self.want.is_empty(), Missing::Want),
            (self.abilities.is_empty(), Missing::Abilities),
            (self.from.or(self.to).is_none(), Missing::Days),
            (self.minutes.is_none(), Missing::Minutes),
            (self.yen.is_none(), Missing::Yen),
        ];
        let missing = rows.into_iter().filter(|(is_missing, _)| *is_missing);
        missing.map(|(_, what)| what).collect()
    }
}

/// The schemes that may pay for this form, or give the time for it; and whether the pack says so. Where it
/// says it of none, those that are for learning, for qualifications and for a pause to learn: our reading.
pub fn payers(framework: &Framework, form: Form) -> (Vec<&Support>, bool) {
    let supports = framework.supports.iter();
    let is_there = |s: &&Support| s.status != Some(Status::Considered);
    let said: Vec<_> = supports
        .clone()
        .filter(|s| s.pays.contains(&form))
        .collect();
    let says_any = framework.supports.iter().any(|s| !s.pays.is_empty());
    if says_any {
        return (said, true);
    }
    let learns = [Want::Learn, Want::Qualify, Want::Pause];
    let may = |s: &&Support| s.wants.iter().any(|want| learns.contains(want));
    (supports.filter(is_there).filter(may).collect(), false)
}

/// The scheme that pays, as long as this framework has it.
pub fn scheme<'a>(it: &Enrolment, framework: &'a Framework) -> Option<&'a Support> {
    let id = it.scheme.id(framework)?;
    framework.supports.iter().find(|s| s.id == *id)
}
