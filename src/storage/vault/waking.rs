//! Items that were kept as they are stored until the code that reads them came.

use super::super::{saved_gist, saved_items};
use super::{Stop, Synced, Vault};
use crate::domain::item::{Body, Join};
use crate::domain::notebook::{Notebook, merge_with};

/// Behind the door there is more to join than before it.
#[cfg(feature = "split")]
pub(super) const JOIN: Join = Body::stay;
#[cfg(not(feature = "split"))]
pub(super) const JOIN: Join = Body::join;

impl Vault {
    /// Reads the store anew, now that every kind can be read, and takes it into the notebook on the
    /// screen. What can't be read is damaged from now on, as if it had been found so at the start.
    /// Writes nothing.
    pub fn wake(&mut self, notebook: &mut Notebook) -> Synced {
        saved_items::awake();
        saved_gist::awake();
        self.join = Body::join;
        let asleep = self.saved.clone();
        if self.load().is_err() {
            // Nothing could be read before either.
            return Synced::default();
        }
        if matches!(self.stop, Some(Stop::Newer(_))) {
            self.saved = asleep;
            return Synced::default();
        }
        // Nothing asleep was changed here, so what is awake now takes its place; what is damaged leaves.
        let (merged, conflicts) = merge_with(self.join, &asleep, notebook, &self.saved);
        let changed = merged != *notebook;
        *notebook = merged;
        Synced { changed, conflicts }
    }
}
