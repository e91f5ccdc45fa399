//! The notebook as one file: written with counts and a checksum, read back before we say so, and
//! read again on any device.

use std::collections::BTreeMap;

use litemap::LiteMap;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::envelope::{FORMAT, Stamp, Unreadable, checksum};
use super::keys::{parse_record, record_name};
use super::saved;
use super::vault::{Damaged, Loaded, read_dump};
use crate::domain::Day;
use crate::domain::notebook::{Counts, Notebook, Record};

/// The largest file that is read, in bytes: more than local storage can hold.
pub const MAX_FILE: f64 = 32.0 * 1024.0 * 1024.0;

const NOTEBOOK: &str = "michishirube-notebook";
/// Written by `public/boot.js` when the application could not go on, and by [`write_raw`].
const RAW: &str = "michishirube-raw";

#[derive(Serialize)]
struct FileOut<'a> {
    kind: &'a str,
    format: u32,
    app: &'a str,
    exported_on: String,
    counts: FileCounts,
    checksum: String,
    records: &'a BTreeMap<String, Box<RawValue>>,
}

#[derive(Serialize, Deserialize, PartialEq, Eq, Default)]
struct FileCounts {
    sheets: usize,
    answers: usize,
    notes: usize,
    /// Files of version 0.1.0 don't count them and hold none.
    #[serde(default)]
    interests: usize,
    /// So with files before version 0.3.0.
    #[serde(default)]
    snapshots: usize,
    #[serde(default)]
    work_notes: usize,
    #[serde(default)]
    focuses: usize,
    #[serde(default)]
    papers: usize,
    #[serde(default)]
    careers: usize,
}

#[derive(Deserialize)]
struct Head {
    kind: String,
    format: u32,
}

/// What only vouches for the records may be missing: then the file is not intact.
#[derive(Deserialize)]
struct FileIn {
    #[serde(default)]
    exported_on: String,
    #[serde(default)]
    counts: FileCounts,
    #[serde(default)]
    checksum: String,
    records: BTreeMap<String, Box<RawValue>>,
}

#[derive(Serialize, Deserialize)]
struct RawDump {
    kind: String,
    format: u32,
    /// Texts by their keys.
    keys: Map<String, Value>,
}

/// Why a file can't be taken in. Nothing changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// With line and column, counted from 1.
    NotJson {
        line: usize,
        column: usize,
    },
    NotOurs,
    Newer(u32),
    /// Ours, but nothing in it can be read.
    NothingReadable,
}

/// A file that can be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Takeout {
    pub loaded: Loaded,
    /// When it was written; `None` for a raw dump.
    pub exported_on: Option<Day>,
    /// Counts and checksum are those the file was written with, and every record could be read.
    pub intact: bool,
}

impl From<Counts> for FileCounts {
    fn from(c: Counts) -> Self {
        Self {
            sheets: c.sheets,
            answers: c.answers,
            notes: c.notes,
            interests: c.interests,
            snapshots: c.snapshots,
            work_notes: c.work_notes,
            focuses: c.focuses,
            papers: c.papers,
            careers: c.careers,
        }
    }
}

/// The file's text, already read back and found to hold the same notebook; `None` if it does not.
pub fn write(
    notebook: &Notebook,
    revisions: &LiteMap<Record, u64>,
    stamp: &Stamp,
    today: Day,
) -> Option<String> {
    let mut records = BTreeMap::new();
    for record in notebook.records() {
        let revision = revisions.get(&record).copied().unwrap_or(1);
        let text = saved::write(notebook, &record, stamp, revision)?;
        records.insert(record_name(&record), RawValue::from_string(text).ok()?);
    }
    let text = serde_json::to_string(&FileOut {
        kind: NOTEBOOK,
        format: FORMAT,
        app: env!("CARGO_PKG_VERSION"),
        exported_on: today.to_string(),
        counts: notebook.counts().into(),
        checksum: checksum_of(&records),
        records: &records,
    })
    .ok()?;
    let back = read(&text).ok()?;
    (back.intact && back.loaded.notebook == *notebook).then_some(text)
}

/// Everything in the store as it is, readable or not.
pub fn write_raw(keys: LiteMap<String, String>) -> Option<String> {
    let mut texts = Map::new();
    for (key, text) in keys.iter() {
        texts.insert(key.clone(), Value::String(text.clone()));
    }
    serde_json::to_string(&RawDump {
        kind: RAW.into(),
        format: FORMAT,
        keys: texts,
    })
    .ok()
}

pub fn read(text: &str) -> Result<Takeout, Refusal> {
    let text = text.trim_start_matches('\u{feff}');
    if let Err(e) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        return Err(Refusal::NotJson {
            line: e.line(),
            column: e.column(),
        });
    }
    let head: Head = serde_json::from_str(text).map_err(|_| Refusal::NotOurs)?;
    if ![NOTEBOOK, RAW].contains(&head.kind.as_str()) {
        return Err(Refusal::NotOurs);
    }
    if head.format > FORMAT {
        return Err(Refusal::Newer(head.format));
    }
    let takeout = if head.kind == RAW {
        let dump: RawDump = serde_json::from_str(text).map_err(|_| Refusal::NothingReadable)?;
        let mut keys: LiteMap<String, String> = LiteMap::new();
        for (key, text) in dump.keys {
            let Value::String(text) = text else {
                return Err(Refusal::NothingReadable);
            };
            keys.insert(key, text);
        }
        let loaded = read_dump(&keys);
        Takeout {
            intact: loaded.damaged.is_empty(),
            exported_on: None,
            loaded,
        }
    } else {
        let file: FileIn = serde_json::from_str(text).map_err(|_| Refusal::NothingReadable)?;
        from_file(&file)
    };
    match takeout.loaded.newer {
        Some(format) => Err(Refusal::Newer(format)),
        None if takeout.loaded.is_worthless() => Err(Refusal::NothingReadable),
        None => Ok(takeout),
    }
}

fn from_file(file: &FileIn) -> Takeout {
    let mut loaded = Loaded::default();
    for (name, text) in &file.records {
        let read = parse_record(name)
            .ok_or(Unreadable::Content)
            .and_then(|record| {
                saved::read_into(&mut loaded.notebook, &record, text.get())
                    .map(|revision| (record, revision))
            });
        match read {
            Ok((record, revision)) => {
                loaded.revisions.insert(record, revision);
            }
            Err(Unreadable::Newer(format)) => loaded.newer = loaded.newer.max(Some(format)),
            Err(why) => loaded.damaged.push(Damaged {
                key: name.clone(),
                why,
            }),
        }
    }
    let counts: FileCounts = loaded.notebook.counts().into();
    Takeout {
        intact: loaded.damaged.is_empty()
            && counts == file.counts
            && checksum_of(&file.records) == file.checksum,
        exported_on: crate::domain::day(&file.exported_on),
        loaded,
    }
}

fn checksum_of(records: &BTreeMap<String, Box<RawValue>>) -> String {
    let all: String = records
        .iter()
        .map(|(name, text)| format!("{name}\n{}\n", text.get()))
        .collect();
    checksum(&all)
}
