//! 定義の変更: what a new edition of the definitions changed for a sheet, told from the words that
//! the sheet was answered to.

use litemap::LiteMap;

use super::answer::{Asked, Entry};
use super::framework::Framework;
use super::id::{CompetencyId, GradeId};
use super::sheet::Sheet;

/// A grade's definitions as the person last had them before them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    pub edition: String,
    /// Without a chosen answer.
    pub rows: LiteMap<CompetencyId, Asked>,
}

impl Table {
    /// What the framework says now.
    pub fn now(framework: &Framework, grade: &GradeId) -> Self {
        let mut rows = LiteMap::new();
        for expectation in framework.expectations_of(grade) {
            let id = &expectation.competency;
            rows.insert(id.clone(), Asked::now(framework, grade, id, None));
        }
        Self {
            edition: framework.edition.clone(),
            rows,
        }
    }
}

/// What became of one ability of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    Added {
        now: Asked,
    },
    /// Its answer, if there is one, is shown as 旧項目.
    Removed {
        before: Asked,
    },
    /// Name, statement or behaviours read differently.
    Reworded {
        before: Asked,
        now: Asked,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Differences {
    /// The edition that was seen; `None` when it isn't known.
    pub before: Option<String>,
    pub list: Vec<(CompetencyId, Difference)>,
}

/// Whether both say the same, whatever was chosen.
pub fn same_words(one: &Asked, other: &Asked) -> bool {
    one.title == other.title
        && one.statement == other.statement
        && one.indicators == other.indicators
}

/// What changed since the person last had the definitions before them. A sheet from before that was
/// kept knows only the words of its answers, so nothing counts as added there.
pub fn differences(framework: &Framework, grade: &GradeId, sheet: &Sheet) -> Differences {
    let now = Table::now(framework, grade);
    let seen = match &sheet.seen {
        Some(seen) => seen.rows.clone(),
        None => words_of(sheet),
    };
    let mut list = Vec::new();
    for (id, now) in &now.rows {
        match seen.get(id) {
            None if sheet.seen.is_some() => {
                list.push((id.clone(), Difference::Added { now: now.clone() }));
            }
            Some(before) if !same_words(before, now) => list.push((
                id.clone(),
                Difference::Reworded {
                    before: before.clone(),
                    now: now.clone(),
                },
            )),
            _ => {}
        }
    }
    for (id, before) in &seen {
        if now.rows.get(id).is_none() {
            list.push((
                id.clone(),
                Difference::Removed {
                    before: before.clone(),
                },
            ));
        }
    }
    Differences {
        before: sheet.seen.as_ref().map(|seen| seen.edition.clone()),
        list,
    }
}

/// A card that says nothing was never shown: such words stand beside answers to what the table didn't
/// ask for, and there is nothing to compare them with.
fn is_known(asked: &Asked) -> bool {
    !asked.statement.is_empty()
}

fn words_of(sheet: &Sheet) -> LiteMap<CompetencyId, Asked> {
    let mut rows = LiteMap::new();
    for (id, entry) in &sheet.entries {
        if !is_known(&entry.asked) {
            continue;
        }
        let mut asked = entry.asked.clone();
        asked.chosen = String::new();
        rows.insert(id.clone(), asked);
    }
    rows
}

/// The answer was given to other words than the ones that stand there now: to be read again.
pub fn wants_rereading(
    framework: &Framework,
    grade: &GradeId,
    competency: &CompetencyId,
    entry: &Entry,
) -> bool {
    entry.answer.is_some()
        && is_known(&entry.asked)
        && framework.expectation(grade, competency).is_some()
        && !same_words(
            &entry.asked,
            &Asked::now(framework, grade, competency, None),
        )
}
