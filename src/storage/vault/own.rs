//! Packs that the person brought from a file, kept on this device as they were brought, and HR's yearly
//! catalogue. They are no part of the notebook: no generation holds them, and the file that is taken home leaves them out.

use super::super::keys::{PACK_PREFIX, courses_key, pack_key};
use super::super::saved_courses::{list_in, list_out};
use super::{SaveError, Vault, failed};
use crate::domain::id::PackId;
use crate::domain::training::list::CourseList;

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

    /// HR's yearly catalogue. What can't be read isn't there: it can be taken over from its file again.
    pub fn courses(&self, id: &PackId) -> Option<CourseList> {
        let text = self.shelf.read(&courses_key(id)).ok().flatten()?;
        list_in(&text).ok()
    }

    /// Replaces what was kept for this municipality.
    pub fn keep_courses(&mut self, id: &PackId, list: &CourseList) -> Result<(), SaveError> {
        if let Some(stop) = &self.stop {
            return Err(SaveError::Stopped(stop.clone()));
        }
        self.shelf
            .write(&courses_key(id), &list_out(list))
            .map_err(failed)
    }

    pub fn drop_courses(&mut self, id: &PackId) -> Result<(), SaveError> {
        self.shelf.remove(&courses_key(id)).map_err(failed)
    }
}
