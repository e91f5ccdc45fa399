//! What screens tell the desk. A change is a call; it is stored in the same task, before the call
//! returns, and never from an effect (an effect runs at start-up and would overwrite a save that could
//! not be read with an empty one).

use leptos::prelude::*;

use super::desk::Desk;
use super::notice::{Change, Notice};
use super::undo::UndoStack;
use crate::domain::answer::{Answer, Asked, Cell, Entry};
use crate::domain::edition::{Table, differences};
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, FamilyId, GradeId, PackId, SupportId};
use crate::domain::interest::Interest;
use crate::domain::notebook::{Edit, Notebook, Record};
use crate::domain::sheet::SheetKey;
use crate::storage::vault::SaveError;

impl Desk {
    pub fn choose_municipality(self, pack: PackId) {
        self.dispatch(Edit::SetProfile(
            self.notebook.with_untracked(|n| n.profile.with_pack(pack)),
        ));
    }

    pub fn choose_family(self, family: FamilyId) {
        let framework = self.framework.get_untracked();
        self.dispatch(Edit::SetProfile(
            self.notebook
                .with_untracked(|n| n.profile.with_family(&framework, family)),
        ));
    }

    pub fn choose_grade(self, grade: GradeId) {
        self.dispatch(Edit::SetProfile(
            self.notebook
                .with_untracked(|n| n.profile.with_grade(grade)),
        ));
    }

    /// `None` takes the answer back; the note stays.
    pub fn rate(self, competency: CompetencyId, answer: Option<Answer>) {
        if let Some(key) = untrack(|| self.own_key()) {
            self.answer_at(&key, competency, answer, None);
        }
    }

    /// As [`Desk::rate`], on any sheet of this framework.
    pub fn rate_at(self, key: &SheetKey, competency: CompetencyId, answer: Option<Answer>) {
        self.answer_at(key, competency, answer, None);
    }

    /// `again`: the entry whose answer is given once more, on the scale it was given on; `None`: on
    /// the one in use.
    pub(super) fn answer_at(
        self,
        key: &SheetKey,
        competency: CompetencyId,
        answer: Option<Answer>,
        again: Option<Entry>,
    ) {
        let framework = self.framework.get_untracked();
        let in_use = untrack(|| self.scale());
        let scale = again.as_ref().map_or(&in_use.id, |entry| &entry.scale);
        let known = framework.scales.iter().find(|s| s.id == *scale);
        let on = answer.as_ref().zip(known);
        let mut asked = Asked::now(&framework, &key.grade, &competency, on);
        // A pack that dropped the scale, or the point, can't call the answer by its name any more.
        if let Some(entry) = again.as_ref().filter(|_| asked.chosen.is_empty()) {
            asked.chosen = entry.asked.chosen.clone();
        }
        self.dispatch(Edit::Rate {
            cell: Cell {
                sheet: key.clone(),
                competency,
            },
            answer,
            scale: scale.clone(),
            asked,
            seen: self.seen(&framework, key),
        });
    }

    pub fn note(self, competency: CompetencyId, text: String) {
        if let Some(key) = untrack(|| self.own_key()) {
            self.note_at(&key, competency, text);
        }
    }

    /// As [`Desk::note`], on any sheet of this framework.
    pub fn note_at(self, key: &SheetKey, competency: CompetencyId, text: String) {
        let framework = self.framework.get_untracked();
        let asked = Asked::now(&framework, &key.grade, &competency, None);
        self.dispatch(Edit::Note {
            cell: Cell {
                sheet: key.clone(),
                competency,
            },
            text,
            scale: untrack(|| self.scale()).id,
            asked,
            seen: self.seen(&framework, key),
        });
    }

    /// The definitions to keep with a sheet at its first answer. A sheet of an older version gets them
    /// as long as they are the ones it was answered to.
    fn seen(self, framework: &Framework, key: &SheetKey) -> Option<Table> {
        let wants = self.notebook.with_untracked(|n| {
            let sheet = n.sheets.get(key);
            sheet.is_none_or(|sheet| {
                let nothing_changed = || differences(framework, &key.grade, sheet).list.is_empty();
                sheet.seen.is_none() && nothing_changed()
            })
        });
        wants.then(|| Table::now(framework, &key.grade))
    }

    /// Marks a scheme of this framework as of interest, under the name it has now, or takes the mark
    /// away. What is so already stays as it is, with its name and day.
    pub fn set_interest(self, support: SupportId, name: String, on: bool) {
        let pack = self.framework.with_untracked(|f| f.id.clone());
        let is_on = |n: &Notebook| n.interest(&pack, &support).is_some();
        if self.notebook.with_untracked(is_on) == on {
            return;
        }
        let today = self.today();
        let interest = on.then_some(Interest { name, on: today });
        self.dispatch(Edit::SetInterest {
            pack,
            support,
            interest,
        });
    }

    /// Takes the last step back.
    pub fn undo(self) {
        let step = self.drawer.try_update_value(|d| d.undo.pop()).flatten();
        if let Some(edit) = step {
            self.carry_out(edit, UndoStack::taken_back);
        }
    }

    /// Does again what was taken back last.
    pub fn redo(self) {
        let step = self
            .drawer
            .try_update_value(|d| d.undo.pop_undone())
            .flatten();
        if let Some(edit) = step {
            self.carry_out(edit, UndoStack::done_again);
        }
    }

    /// The person goes to another page: what was said and what could be undone belonged to this one.
    pub fn leave_page(self) {
        let along = self
            .drawer
            .try_update_value(|d| std::mem::take(&mut d.along))
            .unwrap_or_default();
        if !along {
            self.drawer.update_value(|d| d.undo.clear());
            self.notice.set(Notice::Quiet);
        }
        let failed = self.health.with_untracked(|h| h.failed.clone());
        self.examine(failed);
    }

    /// Tries again to store what could not be stored.
    pub fn retry(self) {
        let profile = self.notebook.with_untracked(|n| n.profile.clone());
        self.carry_out(Edit::SetProfile(profile), |_, _| {});
        if self.health.with_untracked(|h| h.failed.is_none()) {
            self.notice.set(Notice::Saved(Change::Pending));
        }
    }

    pub(super) fn dispatch(self, edit: Edit) {
        let done = edit.clone();
        self.carry_out(edit, move |undo, back| undo.push(&done, back));
    }

    /// The one path of every change: apply, take in what other tabs wrote, store, say what happened.
    /// In this order both sides of a conflict are still there to be joined.
    /// `remember` gets the edit that takes this one back.
    fn carry_out(self, edit: Edit, remember: impl FnOnce(&mut UndoStack, Edit)) {
        let record = edit.record();
        let removed = match &edit {
            Edit::SetItem { body: None, .. } => Some(record.clone()),
            _ => None,
        };
        let change = self.notebook.with_untracked(|n| Change::of(&edit, n));
        let (today, stamp) = (self.today(), self.stamp());
        let mut saved = Ok(());
        let mut conflicts = Vec::new();
        self.notebook.update(|notebook| {
            let back = notebook.apply(edit, today);
            self.drawer.update_value(|d| {
                remember(&mut d.undo, back);
                if d.vault.is_behind(&record) {
                    let synced = d.vault.sync(notebook);
                    conflicts = synced.conflicts;
                    if synced.changed {
                        d.undo.clear();
                    }
                }
                saved = d.vault.save(notebook, record, &stamp);
            });
        });
        // Another tab wrote on at what is removed here: it stays, and nobody should hear it is gone.
        let stays = |n: &Notebook| match &removed {
            Some(Record::Item(key)) => n.body(key.kind, &key.id).is_some(),
            _ => false,
        };
        self.notice.set(match &saved {
            Ok(()) if self.notebook.with_untracked(stays) => Notice::FromOtherTab,
            Err(_) => Notice::NotSaved(change),
            Ok(()) if conflicts.is_empty() => Notice::Saved(change),
            Ok(()) => Notice::Conflicts(conflicts),
        });
        self.examine(saved.err());
    }

    /// Somebody emptied the whole store; what is on the screen stays and can be stored again.
    pub fn store_was_cleared(self) {
        let notebook = self.notebook.get_untracked();
        self.drawer.update_value(|d| d.vault.was_cleared(&notebook));
        self.examine(Some(SaveError::Cleared));
    }

    /// Takes in what other tabs stored. Never writes.
    pub fn sync(self) {
        let mut notebook = self.notebook.get_untracked();
        let synced = self
            .drawer
            .try_update_value(|d| d.vault.sync(&mut notebook))
            .unwrap_or_default();
        if synced.changed {
            self.drawer.update_value(|d| d.undo.clear());
            self.notebook.set(notebook);
            self.notice.set(if synced.conflicts.is_empty() {
                Notice::FromOtherTab
            } else {
                Notice::Conflicts(synced.conflicts)
            });
        }
        let failed = self.health.with_untracked(|h| h.failed.clone());
        self.examine(failed);
    }
}
