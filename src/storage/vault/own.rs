//! Packs that the person brought from a file, kept on this device as they were brought. They are no
//! part of the notebook: no generation holds them, and the file that is taken home leaves them out.

use super::super::keys::{PACK_PREFIX, pack_key};
use super::{SaveError, Vault, failed};
use crate::domain::id::PackId;

impl Vault {
    /// The ids of the packs kept here. What can't be listed isn't there.
    pub fn own_packs(&self) -> Vec<PackId> {
        let mut ids = Vec::new();
        for key in self.shelf.keys().unwrap_or_default() {
            let id = key.strip_prefix(PACK_PREFIX);
            ids.extend(id.and_then(|id| PackId::parse(id).ok()));
        }
        ids
    }

    pub fn own_pack(&self, id: &PackId) -> Option<String> {
        self.shelf.read(&pack_key(id)).ok().flatten()
    }

    /// Replaces what was kept under this id.
    pub fn keep_pack(&mut self, id: &PackId, text: &str) -> Result<(), SaveError> {
        if let Some(stop) = &self.stop {
            return Err(SaveError::Stopped(stop.clone()));
        }
        self.shelf.write(&pack_key(id), text).map_err(failed)
    }

    pub fn drop_pack(&mut self, id: &PackId) -> Result<(), SaveError> {
        self.shelf.remove(&pack_key(id)).map_err(failed)
    }
}
