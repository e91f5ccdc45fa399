//! The records as they are on disk, apart from the types the rules work with, so that either can
//! change without the other.
//!
//! Formats are gap-free. To change one: raise [`super::envelope::FORMAT`], add the step to
//! [`upgrade`], put a save of the old format into `tests/fixtures/`, and never touch that file again.

use std::collections::BTreeMap;

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use serde_json::value::{RawValue, to_raw_value};

use super::envelope::{self, FORMAT, Opened, Stamp, Unreadable};
use crate::domain::Day;
use crate::domain::answer::{Answer, Asked, Entry};
use crate::domain::backup::BackupMark;
use crate::domain::id::{CompetencyId, FamilyId, GradeId, OffScaleId, PackId, ScaleId, SupportId};
use crate::domain::interest::{Interest, Interests};
use crate::domain::notebook::{Notebook, Profile, Record};
use crate::domain::sheet::Sheet;

/// A map as it stands in a record, each value still in its own text: maps of many types are many times the code, and
/// this one is needed anyway (see `takeout`).
type Rows = BTreeMap<String, Box<RawValue>>;

/// All three must be there, be it as `null`: else any other record would read as an empty profile.
#[derive(Serialize, Deserialize)]
struct SavedProfile {
    #[serde(deserialize_with = "Option::deserialize")]
    pack: Option<String>,
    #[serde(deserialize_with = "Option::deserialize")]
    family: Option<String>,
    #[serde(deserialize_with = "Option::deserialize")]
    grade: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct SavedBackup {
    on: String,
    edits: u64,
}

#[derive(Serialize, Deserialize)]
struct SavedSheet {
    entries: Rows,
    last: Option<String>,
    #[serde(default)]
    changes: u64,
}

#[derive(Serialize, Deserialize)]
struct SavedEntry {
    answer: Option<SavedAnswer>,
    scale: String,
    note: String,
    on: String,
    asked: SavedAsked,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum SavedAnswer {
    Point(u8),
    OffScale(String),
}

#[derive(Serialize, Deserialize)]
struct SavedAsked {
    title: String,
    statement: String,
    indicators: Vec<String>,
    #[serde(default)]
    chosen: String,
}

#[derive(Serialize, Deserialize)]
struct SavedInterests {
    supports: Rows,
    changes: u64,
}

#[derive(Serialize, Deserialize)]
struct SavedInterest {
    name: String,
    on: String,
}

/// The text to store for a record of this notebook; `None` when the notebook has no such record.
pub fn write(notebook: &Notebook, record: &Record, stamp: &Stamp, revision: u64) -> Option<String> {
    let data = match record {
        Record::Profile => serde_json::to_string(&profile_out(&notebook.profile)),
        Record::Backup => serde_json::to_string(&backup_out(notebook.backup.as_ref()?)),
        Record::Sheet(key) => {
            sheet_out(notebook.sheets.get(key)?).and_then(|saved| serde_json::to_string(&saved))
        }
        Record::Interests(pack) => interests_out(notebook.interests.get(pack)?)
            .and_then(|saved| serde_json::to_string(&saved)),
    };
    // Maps with text keys, texts and numbers always serialise.
    data.and_then(|data| envelope::seal(&data, stamp, revision))
        .ok()
}

/// Reads a stored text and puts it into the notebook. Returns the record's revision.
pub fn read_into(notebook: &mut Notebook, record: &Record, text: &str) -> Result<u64, Unreadable> {
    let opened = envelope::open(text)?;
    let revision = opened.revision;
    let data = upgrade(record, opened)?;
    match record {
        Record::Profile => notebook.profile = profile_in(&data)?,
        Record::Backup => notebook.backup = Some(backup_in(&data)?),
        Record::Sheet(key) => {
            notebook.sheets.insert(key.clone(), sheet_in(&data)?);
        }
        Record::Interests(pack) => {
            notebook
                .interests
                .insert(pack.clone(), interests_in(&data)?);
        }
    }
    Ok(revision)
}

/// Brings a record's data from its format to [`FORMAT`], one step at a time. Format 1 is the first,
/// so there is no step yet and everything else is refused.
fn upgrade(_record: &Record, opened: Opened) -> Result<String, Unreadable> {
    match opened.format {
        FORMAT => Ok(opened.data),
        _ => Err(Unreadable::Content),
    }
}

fn profile_out(profile: &Profile) -> SavedProfile {
    SavedProfile {
        pack: profile.pack.as_ref().map(|id| id.to_string()),
        family: profile.family.as_ref().map(|id| id.to_string()),
        grade: profile.grade.as_ref().map(|id| id.to_string()),
    }
}

fn profile_in(data: &str) -> Result<Profile, Unreadable> {
    let saved: SavedProfile = parse(data)?;
    Ok(Profile {
        pack: optional(saved.pack, PackId::parse)?,
        family: optional(saved.family, FamilyId::parse)?,
        grade: optional(saved.grade, GradeId::parse)?,
    })
}

fn backup_out(mark: &BackupMark) -> SavedBackup {
    SavedBackup {
        on: mark.on.to_string(),
        edits: mark.edits,
    }
}

fn backup_in(data: &str) -> Result<BackupMark, Unreadable> {
    let saved: SavedBackup = parse(data)?;
    Ok(BackupMark {
        on: day(&saved.on)?,
        edits: saved.edits,
    })
}

fn sheet_out(sheet: &Sheet) -> serde_json::Result<SavedSheet> {
    // Not `collect`: it sorts first, and each sort of a new type is kilobytes to download.
    let mut entries = Rows::new();
    for (id, entry) in &sheet.entries {
        entries.insert(id.to_string(), to_raw_value(&entry_out(entry))?);
    }
    Ok(SavedSheet {
        entries,
        last: sheet.last.as_ref().map(|id| id.to_string()),
        changes: sheet.changes,
    })
}

fn sheet_in(data: &str) -> Result<Sheet, Unreadable> {
    let saved: SavedSheet = parse(data)?;
    let mut entries = LiteMap::new();
    for (id, entry) in saved.entries {
        let entry = entry_in(parse(entry.get())?)?;
        entries.insert(id_in(&id, CompetencyId::parse)?, entry);
    }
    Ok(Sheet {
        entries,
        last: optional(saved.last, CompetencyId::parse)?,
        changes: saved.changes.min(u32::MAX.into()),
    })
}

fn entry_out(entry: &Entry) -> SavedEntry {
    SavedEntry {
        answer: entry.answer.as_ref().map(|answer| match answer {
            Answer::Point(level) => SavedAnswer::Point(*level),
            Answer::OffScale(id) => SavedAnswer::OffScale(id.to_string()),
        }),
        scale: entry.scale.to_string(),
        note: entry.note.clone(),
        on: entry.on.to_string(),
        asked: SavedAsked {
            title: entry.asked.title.clone(),
            statement: entry.asked.statement.clone(),
            indicators: entry.asked.indicators.clone(),
            chosen: entry.asked.chosen.clone(),
        },
    }
}

fn entry_in(saved: SavedEntry) -> Result<Entry, Unreadable> {
    let answer = match saved.answer {
        None => None,
        Some(SavedAnswer::Point(level)) => Some(Answer::Point(level)),
        Some(SavedAnswer::OffScale(id)) => Some(Answer::OffScale(id_in(&id, OffScaleId::parse)?)),
    };
    Ok(Entry {
        answer,
        scale: id_in(&saved.scale, ScaleId::parse)?,
        note: saved.note,
        on: day(&saved.on)?,
        asked: Asked {
            title: saved.asked.title,
            statement: saved.asked.statement,
            indicators: saved.asked.indicators,
            chosen: saved.asked.chosen,
        },
    })
}

fn interests_out(interests: &Interests) -> serde_json::Result<SavedInterests> {
    let mut supports = Rows::new();
    for (id, interest) in &interests.supports {
        let saved = SavedInterest {
            name: interest.name.clone(),
            on: interest.on.to_string(),
        };
        supports.insert(id.to_string(), to_raw_value(&saved)?);
    }
    Ok(SavedInterests {
        supports,
        changes: interests.changes,
    })
}

fn interests_in(data: &str) -> Result<Interests, Unreadable> {
    let saved: SavedInterests = parse(data)?;
    let mut supports = LiteMap::new();
    for (id, interest) in saved.supports {
        let interest: SavedInterest = parse(interest.get())?;
        let on = day(&interest.on)?;
        let name = interest.name;
        supports.insert(id_in(&id, SupportId::parse)?, Interest { name, on });
    }
    Ok(Interests {
        supports,
        changes: saved.changes.min(u32::MAX.into()),
    })
}

fn parse<'a, T: Deserialize<'a>>(data: &'a str) -> Result<T, Unreadable> {
    serde_json::from_str(data).map_err(|_| Unreadable::Content)
}

fn id_in<T, E>(text: &str, parse: impl Fn(&str) -> Result<T, E>) -> Result<T, Unreadable> {
    parse(text).map_err(|_| Unreadable::Content)
}

fn optional<T, E>(
    text: Option<String>,
    parse: impl Fn(&str) -> Result<T, E>,
) -> Result<Option<T>, Unreadable> {
    text.map(|t| id_in(&t, parse)).transpose()
}

fn day(text: &str) -> Result<Day, Unreadable> {
    crate::domain::day(text).ok_or(Unreadable::Content)
}
