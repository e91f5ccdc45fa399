//! One generation as it stands in the store: which is in force, what is in it, and what of it can't
//! be read.

use litemap::LiteMap;

use serde::{Deserialize, Serialize};

use super::super::envelope::{FORMAT, Unreadable, format_of};
use super::super::keys::{Generation, Key, PREFIX};
use super::super::saved;
use crate::domain::notebook::{Counts, Notebook, Record};

/// A stored record that can't be read. Its bytes stay where they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damaged {
    pub key: String,
    pub why: Unreadable,
}

/// Why a generation was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Begun {
    First,
    /// Away from records that could not be read.
    Damage,
    /// A file replaced the notebook; the generation before can be brought back.
    Import,
    /// An import was taken back.
    Undo,
}

/// Stands under the seal key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    pub(super) format: u32,
    pub(super) why: Begun,
    /// The generation that was in force before.
    pub(super) from: Option<Generation>,
}

/// A notebook as read, with what could not be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Loaded {
    pub notebook: Notebook,
    pub revisions: LiteMap<Record, u64>,
    pub damaged: Vec<Damaged>,
    pub newer: Option<u32>,
}

impl Loaded {
    /// Nothing was read, or something was lost and nothing that a person wrote is left.
    pub fn is_worthless(&self) -> bool {
        // A sheet without answers and notes is nothing to save.
        let mut counts = self.notebook.counts();
        counts.sheets = 0;
        let is_hollow = counts == Counts::default();
        self.revisions.is_empty() || (is_hollow && !self.damaged.is_empty())
    }
}

/// Reads a dump of raw keys as if it were the browser's store.
pub fn read_dump(raw: &LiteMap<String, String>) -> Loaded {
    in_force(raw.keys().map(String::as_str))
        .map_or_else(Loaded::default, |n| read_generation(raw, n))
}

/// The newest sealed generation. If no seal survived at all, the newest there is: a lost seal must
/// not look like an empty notebook.
pub(super) fn in_force<'a>(keys: impl Iterator<Item = &'a str>) -> Option<Generation> {
    let (mut sealed, mut highest) = (None, None);
    for key in keys.filter_map(Key::parse) {
        highest = highest.max(Some(key.generation()));
        if let Key::Seal(n) = key {
            sealed = sealed.max(Some(n));
        }
    }
    sealed.or(highest)
}

pub(super) fn seal_of(raw: &LiteMap<String, String>, n: Generation) -> Option<Seal> {
    serde_json::from_str(raw.get(&Key::Seal(n).text())?).ok()
}

pub(super) fn read_generation(raw: &LiteMap<String, String>, n: Generation) -> Loaded {
    let mut loaded = Loaded::default();
    let prefix = format!("{PREFIX}g{n}/");
    // The seal's format announces a later layout, even one whose records this version can't name.
    let seal = raw.get(&Key::Seal(n).text());
    loaded.newer = seal
        .and_then(|text| format_of(text))
        .filter(|f| *f > FORMAT);
    for (key, text) in raw.iter().filter(|(key, _)| key.starts_with(&prefix)) {
        let why = match Key::parse(key) {
            Some(Key::Record(_, record)) => {
                match saved::read_into(&mut loaded.notebook, &record, text) {
                    Ok(revision) => {
                        loaded.revisions.insert(record, revision);
                        continue;
                    }
                    Err(why) => why,
                }
            }
            Some(Key::Seal(_)) => continue,
            None => match format_of(text) {
                Some(format) if format > FORMAT => Unreadable::Newer(format),
                _ => Unreadable::Content,
            },
        };
        match why {
            Unreadable::Newer(format) => loaded.newer = loaded.newer.max(Some(format)),
            why => loaded.damaged.push(Damaged {
                key: key.clone(),
                why,
            }),
        }
    }
    loaded
}

/// Records that an earlier move left behind stay named until the person erases.
pub(super) fn damaged_outside(raw: &LiteMap<String, String>, now: Generation) -> Vec<Damaged> {
    let mut seen = vec![now];
    let mut damaged = Vec::new();
    for n in raw
        .keys()
        .filter_map(|key| Some(Key::parse(key)?.generation()))
    {
        if !seen.contains(&n) {
            seen.push(n);
            damaged.extend(read_generation(raw, n).damaged);
        }
    }
    damaged
}
