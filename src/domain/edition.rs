//! 定義の変更: what a new edition of the definitions changed for a sheet, told from the words that
//! the sheet was answered to.

use litemap::LiteMap;

use super::answer::{Asked, Entry};
use super::framework::Framework;
use super::id::{CompetencyId, GradeId};
use super::notebook::Notebook;
use super::sheet::{Sheet, SheetKey};

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

/// Sheets that no card and no list of 旧項目 leads to any more: the pack took their grade away, or no
/// job family has it.
pub fn stranded<'a>(
    framework: &'a Framework,
    notebook: &'a Notebook,
) -> impl Iterator<Item = (&'a SheetKey, &'a Sheet)> {
    let can_be_chosen = |grade: &GradeId| {
        let mut families = framework.job_families.iter();
        framework.grade(grade).is_some() && families.any(|f| f.grades.contains(grade))
    };
    let written = notebook.sheets.iter();
    let written = written.filter(|(key, s)| key.pack == framework.id && !s.entries.is_empty());
    written.filter(move |(key, _)| !can_be_chosen(&key.grade))
}

fn words_of(sheet: &Sheet) -> LiteMap<CompetencyId, Asked> {
    let mut rows = LiteMap::new();
    for (id, entry) in &sheet.entries {
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
        && framework.expectation(grade, competency).is_some()
        && !same_words(
            &entry.asked,
            &Asked::now(framework, grade, competency, None),
        )
}
