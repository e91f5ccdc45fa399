//! The notebook leaving and coming back as a file, and its end.

use leptos::prelude::*;

use super::desk::Desk;
use super::notice::Notice;
use crate::domain::backup::BackupMark;
use crate::domain::notebook::{Edit, Notebook};
use crate::storage::takeout::{self, Takeout};
use crate::storage::vault::Stop;

impl Desk {
    /// The file's text, verified. The caller hands it to the browser and then says
    /// [`Desk::exported`].
    pub fn export(self) -> Option<String> {
        let (today, stamp) = (self.today(), self.stamp());
        let text = self.drawer.with_value(|d| {
            self.notebook
                .with_untracked(|n| takeout::write(n, d.vault.revisions(), &stamp, today))
        });
        if text.is_none() {
            self.notice.set(Notice::ExportFailed);
        }
        text
    }

    /// The browser has taken the file (or not).
    pub fn exported(self, taken: bool) {
        if !taken {
            self.notice.set(Notice::ExportFailed);
            return;
        }
        let edits = self.notebook.with_untracked(Notebook::changes);
        let on = self.today();
        self.dispatch(Edit::MarkBackup(Some(BackupMark { on, edits })));
        let counts = self.notebook.with_untracked(Notebook::counts);
        let left_out = self.drawer.with_value(|d| d.vault.damaged().len());
        self.notice.set(Notice::Exported { counts, left_out });
    }

    /// Everything stored, readable or not, as a file's text. The caller then says
    /// [`Desk::exported_raw`].
    pub fn export_raw(self) -> Option<String> {
        let keys = self.drawer.with_value(|d| d.vault.raw()).ok();
        let text = keys.and_then(takeout::write_raw);
        if text.is_none() {
            self.notice.set(Notice::ExportFailed);
        }
        text
    }

    /// The browser has taken the file (or not).
    pub fn exported_raw(self, taken: bool) {
        self.notice.set(match taken {
            true => Notice::ExportedRaw,
            false => Notice::ExportFailed,
        });
    }

    /// Replaces the notebook by the file's. On failure nothing has changed.
    pub fn import(self, takeout: &Takeout) -> bool {
        let mut loaded = takeout.loaded.clone();
        // The file itself is the backup of what it brings, as long as it brings all.
        if let Some(on) = takeout.exported_on.filter(|_| takeout.intact) {
            let edits = loaded.notebook.changes();
            loaded.notebook.backup = Some(BackupMark { on, edits });
        }
        let counts = loaded.notebook.counts();
        let (is_blocked, has_pending) = self.drawer.with_value(|d| {
            let is_blocked = matches!(d.vault.stop(), Some(Stop::Blocked(_)));
            (is_blocked, d.vault.has_pending())
        });
        if is_blocked {
            // Nothing can be stored here anyway: work on with the file in memory.
            self.turn_to(loaded.notebook, Notice::Imported(counts));
            return true;
        }
        if has_pending {
            // What was not stored yet could not be brought back afterwards.
            self.retry();
            if let Some(error) = self.health.with_untracked(|h| h.failed.clone()) {
                self.notice.set(Notice::Refused(error));
                return false;
            }
        }
        let stamp = self.stamp();
        let replaced = self
            .drawer
            .try_update_value(|d| d.vault.replace(&loaded, &stamp))
            .unwrap_or(Ok(()));
        match replaced {
            Ok(()) => {
                self.turn_to(loaded.notebook, Notice::Imported(counts));
                true
            }
            Err(e) => {
                self.notice.set(Notice::Refused(e));
                false
            }
        }
    }

    pub fn can_undo_import(self) -> bool {
        // Asked anew whenever the notebook changes.
        self.notebook.track();
        self.drawer.with_value(|d| d.vault.can_undo_import())
    }

    pub fn undo_import(self) {
        let stamp = self.stamp();
        match self
            .drawer
            .try_update_value(|d| d.vault.undo_import(&stamp))
        {
            Some(Ok(Some(notebook))) => self.turn_to(notebook, Notice::ImportUndone),
            Some(Err(e)) => self.notice.set(Notice::Refused(e)),
            Some(Ok(None)) | None => {}
        }
    }

    /// Removes everything from this device, damaged records too.
    pub fn erase(self) -> bool {
        match self.drawer.try_update_value(|d| d.vault.erase()) {
            Some(Err(e)) => {
                self.notice.set(Notice::Refused(e));
                false
            }
            _ => {
                self.turn_to(Notebook::default(), Notice::Erased);
                true
            }
        }
    }

    fn turn_to(self, notebook: Notebook, notice: Notice) {
        self.drawer.update_value(|d| d.undo.clear());
        self.notebook.set(notebook);
        self.notice.set(notice);
        self.examine(None);
    }
}
