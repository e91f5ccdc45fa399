//! What the notebook keeps unread until the pages that show it are here.

use leptos::prelude::*;

use super::desk::Desk;
use super::notice::Notice;

impl Desk {
    /// The code of more pages is here: what the notebook kept unread for them is read now.
    pub fn wake(self) {
        let mut notebook = self.notebook.get_untracked();
        let synced = self
            .drawer
            .try_update_value(|d| d.vault.wake(&mut notebook))
            .unwrap_or_default();
        self.notebook.set(notebook);
        self.woken.update(|n| *n += 1);
        if !synced.conflicts.is_empty() {
            self.notice.set(Notice::Conflicts(synced.conflicts));
        }
        let failed = self.health.with_untracked(|h| h.failed.clone());
        self.examine(failed);
    }

    /// Follows [`Desk::wake`].
    pub fn woken(self) -> u32 {
        self.woken.get()
    }
}
