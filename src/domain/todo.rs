//! 今やること: what home puts first, in order.

use super::Day;
use super::backup::BackupAge;
use super::edition::differences;
use super::framework::Framework;
use super::id::CompetencyId;
use super::notebook::{Notebook, Profile};
use super::sheet::Progress;
use super::snapshot;
use super::training::due::Todo;

/// The questions of the first visit, in the order they are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    Municipality,
    Family,
    Grade,
}

impl Question {
    pub const ALL: [Self; 3] = [Self::Municipality, Self::Family, Self::Grade];

    /// The first question without an answer that this framework knows.
    pub fn first_open(profile: &Profile, framework: &Framework) -> Option<Self> {
        if profile.pack.as_ref() != Some(&framework.id) {
            return Some(Self::Municipality);
        }
        let Some(family) = profile.family.as_ref().and_then(|f| framework.family(f)) else {
            return Some(Self::Family);
        };
        let known = |g| family.grades.contains(g) && framework.grade(g).is_some();
        match profile.grade.as_ref() {
            Some(grade) if known(grade) => None,
            _ => Some(Self::Grade),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// Answer the questions of the first visit.
    Setup(Question),
    /// Begin 自己点検.
    Begin { first: CompetencyId, total: usize },
    /// Go on where it was left off.
    Continue {
        next: CompetencyId,
        progress: Progress,
    },
    /// The definitions changed since they were answered, in so many places.
    ReadChanges(usize),
    /// All is answered: look at the result.
    SeeResult { total: usize },
    /// All is answered and not kept as a record yet.
    Keep,
    /// The last self-check was kept on that day, long ago: begin the next one.
    BeginAnew(Day),
    /// Take a backup.
    BackUp(BackupAge),
    /// Something is due with a training.
    Study(Todo),
    /// So many more are due with trainings, the nearest in this fiscal year.
    MoreStudy { count: usize, year: u16 },
}

/// So many tasks of trainings are told one by one; the others are only counted.
pub const STUDIES: usize = 2;

/// A kept self-check is followed by the next one after so many months: the span that it looks back on.
pub const ANEW_AFTER_MONTHS: u32 = 6;

pub fn tasks(
    notebook: &Notebook,
    framework: &Framework,
    backup: BackupAge,
    today: Day,
) -> Vec<Task> {
    let mut tasks = Vec::new();
    if let Some(question) = Question::first_open(&notebook.profile, framework) {
        tasks.push(Task::Setup(question));
    } else if let Some(grade) = notebook.profile.grade.as_ref() {
        let blank = Default::default();
        let sheet = notebook.current_sheet().unwrap_or(&blank);
        let progress = sheet.progress(framework, grade);
        let changed = differences(framework, grade, sheet).list.len();
        if changed > 0 {
            tasks.push(Task::ReadChanges(changed));
        }
        match sheet.go_on(framework, grade) {
            Some(first) if progress.done == 0 && sheet.last.is_none() => tasks.push(Task::Begin {
                first,
                total: progress.total,
            }),
            Some(next) => tasks.push(Task::Continue { next, progress }),
            None if progress.is_complete() => {
                tasks.extend(after_the_last(notebook, progress.total, today));
            }
            // The pack defines nothing for this grade: its list of problems says so.
            None => {}
        }
    }
    let is_first_due = backup.days.is_none() && backup.edits > 0;
    let is_done = tasks
        .iter()
        .any(|task| matches!(task, Task::SeeResult { .. }));
    if backup.is_due() || (is_done && is_first_due) {
        tasks.push(Task::BackUp(backup));
    }
    tasks
}

/// Puts what is due with trainings first: it has its days, and the others can wait. Nothing before the
/// first questions are answered: until then no page would show it.
pub fn with_study(mut tasks: Vec<Task>, study: Vec<Todo>) -> Vec<Task> {
    if matches!(tasks.first(), Some(Task::Setup(_))) {
        return tasks;
    }
    if let Some(next) = study.get(STUDIES) {
        let (count, year) = (study.len() - STUDIES, next.year);
        tasks.insert(0, Task::MoreStudy { count, year });
    }
    for (at, todo) in study.into_iter().take(STUDIES).enumerate() {
        tasks.insert(at, Task::Study(todo));
    }
    tasks
}

fn after_the_last(notebook: &Notebook, total: usize, today: Day) -> Vec<Task> {
    let key = notebook.profile.sheet_key();
    let kept = key.and_then(|key| snapshot::kept(notebook, &key));
    let Some((_, record)) = kept else {
        return vec![Task::SeeResult { total }, Task::Keep];
    };
    let due = record
        .on
        .checked_add_months(chrono::Months::new(ANEW_AFTER_MONTHS));
    match due {
        Some(due) if due <= today => vec![Task::BeginAnew(record.on)],
        _ => vec![Task::SeeResult { total }],
    }
}
