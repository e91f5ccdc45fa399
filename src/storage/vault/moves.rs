//! Moving the notebook to a new generation: import, its undo, and leaving damage behind.

use litemap::LiteMap;

use super::super::envelope::{FORMAT, Stamp};
use super::super::keys::{Generation, Key};
use super::super::saved;
use super::super::saved_items::is_awake;
use super::generation::{Begun, Loaded, Seal, damaged_outside, in_force, read_generation};
use super::{SaveError, Vault, failed};
use crate::domain::notebook::{Notebook, Record};

impl Vault {
    /// Whether the notebook before the last import can be brought back.
    pub fn can_undo_import(&self) -> bool {
        self.stop.is_none() && self.before_import().is_some()
    }

    /// Puts a whole notebook in the place of the present one.
    pub fn replace(&mut self, loaded: &Loaded, stamp: &Stamp) -> Result<(), SaveError> {
        self.writable()?;
        self.begin(&loaded.notebook, &loaded.revisions, stamp, Begun::Import)
    }

    /// Brings back the notebook that was in force before the last import, and returns it.
    pub fn undo_import(&mut self, stamp: &Stamp) -> Result<Option<Notebook>, SaveError> {
        self.writable()?;
        let Some(before) = self.before_import() else {
            return Ok(None);
        };
        self.begin(&before.notebook, &before.revisions, stamp, Begun::Undo)?;
        Ok(Some(before.notebook))
    }

    fn writable(&self) -> Result<(), SaveError> {
        match &self.stop {
            Some(stop) => Err(SaveError::Stopped(stop.clone())),
            None => Ok(()),
        }
    }

    fn before_import(&self) -> Option<Loaded> {
        // Taking an import back is itself taken back the same way.
        let replaced = |seal: &Seal| matches!(seal.why, Begun::Import | Begun::Undo);
        let seal = self.begun.filter(replaced)?;
        let Some(from) = seal.from else {
            // There was none: back to the empty notebook.
            return Some(Loaded::default());
        };
        let loaded = read_generation(&self.raw().ok()?, from);
        (loaded.newer.is_none() && !loaded.revisions.is_empty()).then_some(loaded)
    }

    /// Builds the next generation, reads it back, and puts it in force with one write. On failure
    /// the one before stays in force.
    pub(super) fn begin(
        &mut self,
        notebook: &Notebook,
        revisions: &LiteMap<Record, u64>,
        stamp: &Stamp,
        why: Begun,
    ) -> Result<(), SaveError> {
        let raw = self.raw().map_err(failed)?;
        let before = in_force(raw.keys().map(String::as_str));
        // Another tab moved on and this one has not looked: the edits wait until it has.
        if before != self.generation && why != Begun::Import {
            return Err(SaveError::Unverified);
        }
        let highest = raw
            .keys()
            .filter_map(|k| Key::parse(k))
            .map(|k| k.generation())
            .max();
        let next = highest.unwrap_or(0).checked_add(1).ok_or(SaveError::Full)?;
        let mut written: LiteMap<String, String> = LiteMap::new();
        let mut counted = LiteMap::new();
        for record in notebook.records() {
            let revision = revisions.get(&record).copied().unwrap_or(1);
            if let Some(text) = saved::write(notebook, &record, stamp, revision) {
                written.insert(Key::Record(next, record.clone()).text(), text);
                counted.insert(record, revision);
            }
        }
        let seal = Seal {
            format: FORMAT,
            why,
            from: before,
        };
        let seal_text = serde_json::to_string(&seal).unwrap_or_default();
        let build = || {
            for (key, text) in &written {
                self.shelf.write(key, text).map_err(failed)?;
            }
            for (key, text) in &written {
                if self.shelf.read(key).map_err(failed)?.as_ref() != Some(text) {
                    return Err(SaveError::Unverified);
                }
            }
            self.shelf
                .write(&Key::Seal(next).text(), &seal_text)
                .map_err(failed)?;
            // Another tab began one at the same moment and won: the edits are still to be joined.
            let keys = self.shelf.keys().map_err(failed)?;
            match in_force(keys.iter().map(String::as_str)) {
                Some(n) if n == next => Ok(()),
                _ => Err(SaveError::Unverified),
            }
        };
        if let Err(e) = build() {
            // Not sealed, so not in force; what could be written is only in the way.
            for key in written.keys().chain([&Key::Seal(next).text()]) {
                let _ = self.shelf.remove(key);
            }
            return Err(e);
        }
        self.prune(&raw, before, next);
        self.pending.clear();
        // What this tab wrote, not what may stand there by now: else another tab's writes would
        // pass for known to a notebook that never saw them.
        self.generation = Some(next);
        self.begun = Some(seal);
        self.damaged = damaged_outside(&raw, next);
        self.saved = notebook.clone();
        self.known = written;
        self.revisions = counted;
        Ok(())
    }

    /// Keeps the generation in force and the one before it. A generation with a record that can't
    /// be read is kept for ever; and a failure here costs nothing but room.
    fn prune(&self, raw: &LiteMap<String, String>, before: Option<Generation>, now: Generation) {
        // What is asleep may be unreadable: nothing is known to be whole yet.
        if !is_awake() {
            return;
        }
        for key in raw.keys() {
            let Some(parsed) = Key::parse(key) else {
                continue;
            };
            let n = parsed.generation();
            let whole = || {
                let loaded = read_generation(raw, n);
                loaded.damaged.is_empty() && loaded.newer.is_none()
            };
            if n != now && Some(n) != before && whole() {
                let _ = self.shelf.remove(key);
            }
        }
    }
}
