//! One handle to the notebook: what screens may ask is here, what they may tell in `changes` and
//! `takeout`.

use std::sync::Arc;

use leptos::prelude::*;

use super::library::{Fault, PackDoor};
use super::notice::{Health, Notice};
use super::undo::UndoStack;
use crate::domain::Day;
use crate::domain::answer::Entry;
use crate::domain::backup::BackupAge;
use crate::domain::framework::{Framework, Grade, JobFamily};
use crate::domain::id::{CompetencyId, PackId};
use crate::domain::notebook::{Notebook, Profile};
use crate::domain::sheet::Progress;
use crate::domain::standing::Standing;
use crate::domain::todo::Question;
use crate::domain::training::list::CourseList;
use crate::packs::{Listed, Problem, Weight};
use crate::storage::envelope::Stamp;
use crate::storage::shelf::Shelf;
use crate::storage::vault::{Damaged, SaveError, Vault};

/// What only the desk may touch.
pub(super) struct Drawer {
    pub vault: Vault,
    pub undo: UndoStack,
    /// The last step goes along to the next page (see [`Desk::remove_and_leave`]).
    pub along: bool,
    pub door: Box<dyn PackDoor>,
    pub today: fn() -> Day,
    /// Anything that was never given before.
    pub fresh: fn() -> u64,
    /// HR's catalogue for one municipality, once it was looked for.
    pub courses: Option<(PackId, Option<Arc<CourseList>>)>,
}

/// Cheap to copy; lives as long as the application.
#[derive(Clone, Copy)]
pub struct Desk {
    pub(super) drawer: StoredValue<Drawer, LocalStorage>,
    pub(super) notebook: RwSignal<Notebook>,
    pub(super) framework: RwSignal<Arc<Framework>>,
    pub(super) notice: RwSignal<Notice>,
    pub(super) health: RwSignal<Health>,
    /// Whether there is something to take back, and something to do again.
    can_undo: RwSignal<(bool, bool)>,
    /// What the reader of the framework could not use.
    pub(super) problems: StoredValue<Vec<Problem>>,
    /// The framework that is wanted and can't be had.
    pub(super) fault: RwSignal<Option<Fault>>,
    /// Counts what came through a door: then there is more to read than before.
    pub(super) woken: RwSignal<u32>,
    /// Counts what was done to HR's catalogue.
    pub(super) courses_seen: RwSignal<u32>,
    /// What the list of packs says, once it was read.
    pub(super) listed: RwSignal<Vec<Listed>>,
}

impl Desk {
    /// Opens the notebook on this shelf, with no framework yet (see [`Desk::open_wanted`]). Writes
    /// nothing.
    pub fn open(
        shelf: Box<dyn Shelf>,
        door: Box<dyn PackDoor>,
        today: fn() -> Day,
        fresh: fn() -> u64,
    ) -> Self {
        let (vault, notebook) = Vault::open(shelf);
        let desk = Self {
            drawer: StoredValue::new_local(Drawer {
                vault,
                undo: UndoStack::default(),
                along: false,
                door,
                today,
                fresh,
                courses: None,
            }),
            notebook: RwSignal::new(notebook),
            framework: RwSignal::new(Arc::new(Framework::none())),
            problems: StoredValue::default(),
            fault: RwSignal::default(),
            listed: RwSignal::default(),
            woken: RwSignal::default(),
            courses_seen: RwSignal::default(),
            notice: RwSignal::default(),
            health: RwSignal::default(),
            can_undo: RwSignal::default(),
        };
        desk.examine(None);
        desk
    }

    /// The desk of this application.
    pub fn here() -> Self {
        expect_context()
    }

    // What screens ask.

    pub fn framework(self) -> Arc<Framework> {
        self.framework.get()
    }

    pub fn profile(self) -> Profile {
        self.notebook.with(|n| n.profile.clone())
    }

    /// Municipality and grade are chosen and known.
    pub fn is_set_up(self) -> bool {
        self.first_question().is_none()
    }

    pub fn first_question(self) -> Option<Question> {
        let framework = self.framework();
        self.notebook
            .with(|n| Question::first_open(&n.profile, &framework))
    }

    /// The chosen municipality's name, as long as this framework is the chosen one.
    pub fn municipality(self) -> Option<String> {
        let framework = self.framework();
        let is_chosen = self.profile().pack.as_ref() == Some(&framework.id);
        is_chosen.then(|| framework.organization.clone())
    }

    pub fn family(self) -> Option<JobFamily> {
        let id = self.profile().family?;
        self.framework().family(&id).cloned()
    }

    pub fn grade(self) -> Option<Grade> {
        if !self.is_set_up() {
            return None;
        }
        let id = self.profile().grade?;
        self.framework().grade(&id).cloned()
    }

    /// Names the sheet that one works on, by municipality, family and grade; empty before all are
    /// chosen.
    pub fn place(self) -> String {
        let profile = self.profile();
        match (profile.pack, profile.family, profile.grade) {
            (Some(pack), Some(family), Some(grade)) if self.is_set_up() => {
                format!("{pack}/{family}/{grade}")
            }
            _ => String::new(),
        }
    }

    pub fn entry(self, competency: &CompetencyId) -> Option<Entry> {
        self.notebook
            .with(|n| n.current_sheet()?.entry(competency).cloned())
    }

    /// The card to go on with: where the person was last, or the next without an answer.
    pub fn next_open(self) -> Option<CompetencyId> {
        let grade = self.grade()?.id;
        let framework = self.framework();
        let blank = Default::default();
        self.notebook.with(|n| {
            let sheet = n.current_sheet().unwrap_or(&blank);
            sheet.go_on(&framework, &grade)
        })
    }

    pub fn progress(self) -> Option<Progress> {
        let grade = self.grade()?.id;
        let framework = self.framework();
        let blank = Default::default();
        Some(self.notebook.with(|n| {
            let sheet = n.current_sheet().unwrap_or(&blank);
            sheet.progress(&framework, &grade)
        }))
    }

    pub fn standing(self) -> Standing {
        let framework = self.framework();
        self.grade().map_or_else(Standing::default, |grade| {
            self.notebook
                .with(|n| Standing::of(&framework, &grade.id, n.current_sheet()))
        })
    }

    /// 旧項目: answers of the present sheet that the table no longer asks for.
    pub fn orphans(self) -> Vec<Entry> {
        let framework = self.framework();
        let Some(grade) = self.grade() else {
            return Vec::new();
        };
        self.notebook.with(|n| {
            n.current_sheet().map_or_else(Vec::new, |sheet| {
                let orphans = sheet.orphans(&framework, &grade.id);
                orphans.map(|(_, entry)| entry.clone()).collect()
            })
        })
    }

    pub fn backup_age(self) -> BackupAge {
        let today = self.today();
        self.notebook
            .with(|n| BackupAge::of(n.backup.as_ref(), n.changes(), n.first_day(), today))
    }

    pub fn today(self) -> Day {
        self.drawer.with_value(|d| (d.today)())
    }

    /// Looks at the whole notebook, for pages that list what is stored.
    pub fn with_notebook<T>(self, look: impl FnOnce(&Notebook) -> T) -> T {
        self.notebook.with(look)
    }

    pub fn notice(self) -> Notice {
        self.notice.get()
    }

    /// Whether this browser lets us store anything at all.
    pub fn can_store(self) -> bool {
        self.health.with(|h| h.stop.is_none())
    }

    pub fn health(self) -> Health {
        self.health.get()
    }

    /// Stored records that can't be read.
    pub fn damaged(self) -> Vec<Damaged> {
        self.drawer.with_value(|d| d.vault.damaged().to_vec())
    }

    pub fn can_undo(self) -> bool {
        self.can_undo.get().0
    }

    pub fn can_redo(self) -> bool {
        self.can_undo.get().1
    }

    /// What of the municipality's file could not be used, or looks odd.
    pub fn pack_problems(self) -> Vec<Problem> {
        // They change together with the framework.
        self.framework.track();
        self.problems.get_value()
    }

    /// How many places of the municipality's file are not used.
    pub fn pack_errors(self) -> usize {
        let problems = self.pack_problems();
        problems
            .iter()
            .filter(|p| p.weight == Weight::Error)
            .count()
    }

    /// Says that something was not done, and why.
    pub fn say_refused(self, error: SaveError) {
        self.notice.set(Notice::Refused(error));
    }

    pub(super) fn stamp(self) -> Stamp {
        self.framework.with_untracked(|f| Stamp {
            pack: f.id.to_string(),
            edition: f.edition.clone(),
        })
    }

    /// Brings what the screens see of the vault up to date.
    pub(super) fn examine(self, failed: Option<SaveError>) {
        let (health, can_undo) = self.drawer.with_value(|d| {
            (
                Health {
                    stop: d.vault.stop().cloned(),
                    failed: failed.filter(|_| d.vault.has_pending()),
                    damaged: d.vault.damaged().len(),
                },
                (d.undo.can_undo(), d.undo.can_redo()),
            )
        });
        // Setting a signal wakes its readers even when nothing changed.
        if self.health.with_untracked(|h| *h != health) {
            self.health.set(health);
        }
        if self.can_undo.get_untracked() != can_undo {
            self.can_undo.set(can_undo);
        }
    }
}
