//! Keeps a notebook on a shelf: opens it, writes each edit through, notices other tabs, and builds
//! new generations.
//!
//! What it promises: nothing is written before the store was read; an unreadable record is never
//! overwritten or removed (only [`Vault::erase`], which the person asks for twice, removes it);
//! after an error the edits stay pending and are written with the next one.

mod generation;
mod moves;
mod own;
mod waking;

use litemap::LiteMap;

use super::envelope::Stamp;
use super::keys::{Generation, Key, PREFIX};
use super::saved;
use super::shelf::{Shelf, ShelfError};
use crate::domain::item::Join;
use crate::domain::notebook::{Notebook, Record, merge_with};
use crate::domain::sheet::Conflict;

use generation::{damaged_outside, in_force, read_generation, seal_of};
use waking::JOIN;

pub use generation::{Begun, Damaged, Loaded, Seal, read_dump};

/// Why this tab can't write at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// Storage is switched off; with the browser's word for it.
    Blocked(String),
    /// A later version of the application wrote the notebook.
    Newer(u32),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveError {
    Stopped(Stop),
    Full,
    /// What was read back is not what was written.
    Unverified,
    /// Somebody else emptied the store under this tab.
    Cleared,
}

/// What [`Vault::sync`] found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synced {
    /// The notebook was changed from outside this tab.
    pub changed: bool,
    pub conflicts: Vec<Conflict>,
}

pub struct Vault {
    shelf: Box<dyn Shelf>,
    /// The generation in force; `None` while the store holds no notebook.
    generation: Option<Generation>,
    begun: Option<Seal>,
    /// What the store held when this tab last read or wrote it, by key.
    known: LiteMap<String, String>,
    revisions: LiteMap<Record, u64>,
    saved: Notebook,
    pending: Vec<Record>,
    damaged: Vec<Damaged>,
    stop: Option<Stop>,
    /// How two versions of an item become one.
    join: Join,
}

impl Vault {
    /// Reads what is there and writes nothing.
    pub fn open(shelf: Box<dyn Shelf>) -> (Self, Notebook) {
        let mut vault = Self {
            shelf,
            generation: None,
            begun: None,
            known: LiteMap::new(),
            revisions: LiteMap::new(),
            saved: Notebook::default(),
            pending: Vec::new(),
            damaged: Vec::new(),
            stop: None,
            join: JOIN,
        };
        if let Err(e) = vault.load() {
            vault.stop = Some(Stop::Blocked(word(&e)));
        }
        let notebook = vault.saved.clone();
        (vault, notebook)
    }

    pub fn stop(&self) -> Option<&Stop> {
        self.stop.as_ref()
    }

    pub fn damaged(&self) -> &[Damaged] {
        &self.damaged
    }

    /// Whether edits wait to be written.
    pub fn has_pending(&self) -> bool {
        !self.pending.is_empty()
    }

    pub fn revisions(&self) -> &LiteMap<Record, u64> {
        &self.revisions
    }

    /// Writes the record, and whatever an earlier failure left unwritten.
    pub fn save(
        &mut self,
        notebook: &Notebook,
        record: Record,
        stamp: &Stamp,
    ) -> Result<(), SaveError> {
        if !self.pending.contains(&record) {
            self.pending.push(record);
        }
        if let Some(stop) = &self.stop {
            return Err(SaveError::Stopped(stop.clone()));
        }
        // A generation that lost its seal is left as well: a torn one could be taken for it.
        let whole = self.begun.is_some() && self.damaged_here().is_none();
        let Some(generation) = self.generation.filter(|_| whole) else {
            let why = match self.generation {
                None => Begun::First,
                Some(_) => Begun::Damage,
            };
            let mut revisions = self.revisions.clone();
            for record in &self.pending {
                *revisions.entry(record.clone()).or_default() += 1;
            }
            return self.begin(notebook, &revisions, stamp, why);
        };
        for record in self.pending.clone() {
            let revision = self.revisions.get(&record).copied().unwrap_or(0) + 1;
            let key = Key::Record(generation, record.clone()).text();
            if let Some(text) = saved::write(notebook, &record, stamp, revision) {
                self.shelf.write(&key, &text).map_err(failed)?;
                self.known.insert(key, text);
                self.revisions.insert(record.clone(), revision);
            } else if !notebook.records().contains(&record) {
                self.shelf.remove(&key).map_err(failed)?;
                self.known.remove(&key);
                self.revisions.remove(&record);
            }
            copy_record(&mut self.saved, notebook, &record);
            self.pending.retain(|r| *r != record);
        }
        Ok(())
    }

    /// Cheap question before each save: did another tab write this record, or move the notebook?
    /// Asked when the edit is already in the notebook, so that [`Vault::sync`] can join both.
    pub fn is_behind(&self, record: &Record) -> bool {
        if matches!(self.stop, Some(Stop::Blocked(_))) {
            return false;
        }
        let keys = self.shelf.keys().unwrap_or_default();
        let now = in_force(keys.iter().map(String::as_str));
        let differs = |record: &Record| {
            let key = now.map(|n| Key::Record(n, record.clone()).text());
            key.is_some_and(|key| {
                self.shelf.read(&key).ok().flatten().as_ref() != self.known.get(&key)
            })
        };
        // What waits is written together with the record.
        now != self.generation || self.pending.iter().chain([record]).any(differs)
    }

    /// Takes in what other tabs stored since. Never writes.
    pub fn sync(&mut self, notebook: &mut Notebook) -> Synced {
        let base = self.saved.clone();
        let damaged_before = self.damaged.clone();
        if let Err(e) = self.load() {
            self.stop = Some(Stop::Blocked(word(&e)));
            return Synced::default();
        }
        if matches!(self.stop, Some(Stop::Newer(_))) {
            // This version can't read what is there now; what it knew stays on the screen.
            self.saved = base;
            return Synced::default();
        }
        // A record that became unreadable under our eyes is still whole in this tab.
        let mut theirs = self.saved.clone();
        for damaged in self.damaged.iter().filter(|d| !damaged_before.contains(d)) {
            if let Some(Key::Record(_, record)) = Key::parse(&damaged.key) {
                copy_record(&mut theirs, &base, &record);
            }
        }
        let (merged, conflicts) = merge_with(self.join, &base, notebook, &theirs);
        let changed = merged != *notebook;
        *notebook = merged;
        Synced { changed, conflicts }
    }

    /// The whole store was emptied, and not by us (we remove key by key): this tab may hold the last
    /// copy, which now waits to be written again.
    pub fn was_cleared(&mut self, notebook: &Notebook) {
        if self.stop.is_some() || notebook.is_empty() {
            return;
        }
        self.generation = None;
        self.begun = None;
        self.known.clear();
        self.saved = Notebook::default();
        self.damaged.clear();
        self.pending = notebook.records();
    }

    /// Removes everything of this application from the store.
    pub fn erase(&mut self) -> Result<(), SaveError> {
        for key in self.raw().map_err(failed)?.keys() {
            self.shelf.remove(key).map_err(failed)?;
        }
        self.pending.clear();
        self.stop = None;
        self.load().map_err(failed)
    }

    /// Everything of this application as it stands in the store, readable or not.
    pub fn raw(&self) -> Result<LiteMap<String, String>, ShelfError> {
        let mut kept: LiteMap<String, String> = LiteMap::new();
        for key in self.shelf.keys()? {
            if key.starts_with(PREFIX)
                && let Some(text) = self.shelf.read(&key)?
            {
                kept.insert(key, text);
            }
        }
        Ok(kept)
    }

    fn damaged_here(&self) -> Option<&Damaged> {
        let prefix = format!("{PREFIX}g{}/", self.generation?);
        self.damaged.iter().find(|d| d.key.starts_with(&prefix))
    }

    /// Reads the generation in force into `saved` and what goes with it.
    fn load(&mut self) -> Result<(), ShelfError> {
        let raw = self.raw()?;
        self.generation = in_force(raw.keys().map(String::as_str));
        self.begun = self.generation.and_then(|n| seal_of(&raw, n));
        let loaded = self
            .generation
            .map_or_else(Loaded::default, |n| read_generation(&raw, n));
        self.damaged = loaded.damaged;
        if let Some(n) = self.generation {
            self.damaged.extend(damaged_outside(&raw, n));
        }
        self.known.clear();
        for record in loaded.revisions.keys() {
            if let Some(n) = self.generation {
                let key = Key::Record(n, record.clone()).text();
                if let Some(text) = raw.get(&key) {
                    self.known.insert(key, text.clone());
                }
            }
        }
        self.revisions = loaded.revisions;
        self.saved = loaded.notebook;
        if let Some(format) = loaded.newer {
            self.stop = Some(Stop::Newer(format));
        }
        Ok(())
    }
}

fn copy_record(to: &mut Notebook, from: &Notebook, record: &Record) {
    match record {
        Record::Profile => to.profile = from.profile.clone(),
        Record::Backup => to.backup = from.backup.clone(),
        Record::Sheet(key) => copy_value(&mut to.sheets, &from.sheets, key),
        Record::Interests(pack) => copy_value(&mut to.interests, &from.interests, pack),
        Record::Item(key) => copy_value(&mut to.items, &from.items, key),
    }
}

fn copy_value<K: Ord + Clone, V: Clone>(to: &mut LiteMap<K, V>, from: &LiteMap<K, V>, key: &K) {
    match from.get(key) {
        Some(value) => drop(to.insert(key.clone(), value.clone())),
        None => drop(to.remove(key)),
    }
}

fn word(e: &ShelfError) -> String {
    match e {
        ShelfError::Blocked(why) => why.clone(),
        ShelfError::Full => "full".into(),
    }
}

fn failed(e: ShelfError) -> SaveError {
    match e {
        ShelfError::Full => SaveError::Full,
        ShelfError::Blocked(why) => SaveError::Stopped(Stop::Blocked(why)),
    }
}
