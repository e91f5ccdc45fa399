//! 今やること: what home puts first, in order.

use super::backup::BackupAge;
use super::framework::Framework;
use super::id::CompetencyId;
use super::notebook::{Notebook, Profile};
use super::sheet::Progress;

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
    /// All is answered: look at the result.
    SeeResult { total: usize },
    /// Take a backup.
    BackUp(BackupAge),
}

pub fn tasks(notebook: &Notebook, framework: &Framework, backup: BackupAge) -> Vec<Task> {
    let mut tasks = Vec::new();
    if let Some(question) = Question::first_open(&notebook.profile, framework) {
        tasks.push(Task::Setup(question));
    } else if let Some(grade) = notebook.profile.grade.as_ref() {
        let blank = Default::default();
        let sheet = notebook.current_sheet().unwrap_or(&blank);
        let progress = sheet.progress(framework, grade);
        match sheet.go_on(framework, grade) {
            Some(first) if progress.done == 0 && sheet.last.is_none() => tasks.push(Task::Begin {
                first,
                total: progress.total,
            }),
            Some(next) => tasks.push(Task::Continue { next, progress }),
            None if progress.is_complete() => tasks.push(Task::SeeResult {
                total: progress.total,
            }),
            // The pack defines nothing for this grade: its list of problems says so.
            None => {}
        }
    }
    let is_first_due = backup.days.is_none() && backup.edits > 0;
    let is_done = matches!(tasks.first(), Some(Task::SeeResult { .. }));
    if backup.is_due() || (is_done && is_first_due) {
        tasks.push(Task::BackUp(backup));
    }
    tasks
}
