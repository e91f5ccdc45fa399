//! 資格: held, aimed at, and how long they hold. What 経歴 says, what the plans of the career want, and what the
//! record of trainings tells are one list here.

use super::Form;
use super::course::Origin;
use super::enrolment::{Enrolment, State};
use crate::domain::Day;
use crate::domain::career::path::Tag;
use crate::domain::fold::fold;
use crate::domain::framework::Framework;
use crate::domain::id::{EntryId, ItemId};
use crate::domain::notebook::Notebook;

/// From how many months before its end a qualification is called to mind.
pub const SOON_MONTHS: u32 = 6;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    /// The pack's entry, if it is one of these.
    pub entry: Option<EntryId>,
    pub standing: Standing,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// `record`: where its dates stand. `None`: 経歴 alone names it.
    Held {
        record: Option<ItemId>,
        on: Option<Day>,
        expiry: Expiry,
        /// A plan to take or renew it again.
        again: Option<ItemId>,
    },
    /// `record`: the plan of it. `None`: only a plan of the career wants it.
    Aimed {
        record: Option<ItemId>,
        state: State,
        year: Option<u16>,
    },
    Open,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    /// Nobody said that it ends.
    Never,
    Until(Day),
    /// It ends within [`SOON_MONTHS`], or today.
    Soon(Day),
    Over(Day),
}

impl Expiry {
    pub fn of(expires: Option<Day>, today: Day) -> Self {
        let Some(day) = expires else {
            return Self::Never;
        };
        let soon = today.checked_add_months(chrono::Months::new(SOON_MONTHS));
        match soon {
            _ if day < today => Self::Over(day),
            Some(soon) if day > soon => Self::Until(day),
            _ => Self::Soon(day),
        }
    }
}

/// The pack's qualifications in its order, then the others that the person has or wants, by name. Of several
/// records of one, the one that was over last counts; a plan to take it again stands beside.
pub fn lines(notebook: &Notebook, framework: &Framework, today: Day) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for it in &framework.qualifications {
        lines.push(Line {
            name: it.name.clone(),
            entry: Some(it.id.clone()),
            standing: Standing::Open,
        });
    }
    let pack = lines.len();
    for name in wanted(notebook, framework) {
        at(&mut lines, &name, None).standing = Standing::Aimed {
            record: None,
            state: State::Wish,
            year: None,
        };
    }
    for tag in notebook
        .person()
        .into_iter()
        .flat_map(|p| &p.qualifications)
    {
        let entry = tag.id(framework);
        at(&mut lines, &tag.name, entry).standing = Standing::Held {
            record: None,
            on: None,
            expiry: Expiry::Never,
            again: None,
        };
    }
    // What is given up says nothing.
    let records = || {
        let all = notebook.enrolments();
        all.filter(|(_, it)| it.form == Form::Qualification && it.is_live())
            .filter(|(_, it)| it.pack == framework.id || it.course.is_none())
            .filter(|(_, it)| !it.title.trim().is_empty())
    };
    let mut done: Vec<_> = records()
        .filter(|(_, it)| it.state == State::Done)
        .collect();
    done.sort_by_key(|(_, it)| it.ended());
    for (id, it) in done {
        at(&mut lines, &it.title, entry_of(it)).standing = Standing::Held {
            record: Some(id.clone()),
            on: it.ended(),
            expiry: Expiry::of(it.expires, today),
            again: None,
        };
    }
    for (id, it) in records().filter(|(_, it)| it.state != State::Done) {
        let line = at(&mut lines, &it.title, entry_of(it));
        match &mut line.standing {
            Standing::Held { again, .. } => *again = Some(id.clone()),
            aimed => {
                *aimed = Standing::Aimed {
                    record: Some(id.clone()),
                    state: it.state,
                    year: Some(it.year),
                }
            }
        }
    }
    if let Some(others) = lines.get_mut(pack..) {
        others.sort_by(|a, b| a.name.cmp(&b.name));
    }
    lines
}

/// What the chosen plan of the career wants to be taken.
fn wanted(notebook: &Notebook, framework: &Framework) -> Vec<String> {
    let chosen = notebook.person().and_then(|p| p.plan.as_ref());
    let plan = notebook.plans().find(|(id, _)| Some(*id) == chosen);
    let posts = plan.into_iter().flat_map(|(_, plan)| plan.posts.values());
    let tags = posts.map(|post| &post.qualification);
    let known = |tag: &Tag<EntryId>| {
        let entry = tag.id(framework).and_then(|id| framework.qualification(id));
        entry.map_or_else(|| tag.name.clone(), |it| it.name.clone())
    };
    let names = tags.filter(|tag| !tag.is_blank()).map(known);
    names.filter(|name| !name.trim().is_empty()).collect()
}

fn entry_of(it: &Enrolment) -> Option<&EntryId> {
    let key = it.course.as_ref()?;
    (key.origin == Origin::Qualification).then_some(&key.id)
}

/// The line of this entry, or of this name however it is written; a new one if there is none.
fn at<'a>(lines: &'a mut Vec<Line>, name: &str, entry: Option<&EntryId>) -> &'a mut Line {
    let folded = fold(name);
    let is_it = |line: &Line| match (entry, &line.entry) {
        (Some(entry), Some(known)) => entry == known,
        _ => fold(&line.name) == folded,
    };
    let found = lines.iter().position(is_it);
    let i = found.unwrap_or(lines.len());
    if found.is_none() {
        lines.push(Line {
            name: name.trim().to_owned(),
            entry: None,
            standing: Standing::Open,
        });
    }
    &mut lines[i]
}
