//! The records as they are on disk, apart from the types the rules work with, so that either can
//! change without the other.
//!
//! Formats are gap-free. To change one: raise [`super::envelope::FORMAT`], add the step to
//! [`upgrade`], put a save of the old format into `tests/fixtures/`, and never touch that file again.

use litemap::LiteMap;
use serde_json::Value;

use super::envelope::{self, FORMAT, Opened, Stamp, Unreadable};
use super::json::{Read, Write};
use super::saved_answers::{asked_in, asked_out, entry_in, entry_out};
use super::saved_items::{item_in, item_out};
use crate::domain::backup::BackupMark;
use crate::domain::edition::Table;
use crate::domain::id::{BadId, CompetencyId, FamilyId, GradeId, PackId, ScaleId, SupportId};
use crate::domain::interest::{Interest, Interests};
use crate::domain::notebook::{Notebook, Profile, Record};
use crate::domain::sheet::Sheet;

/// The text to store for a record of this notebook; `None` when the notebook has no such record.
pub fn write(notebook: &Notebook, record: &Record, stamp: &Stamp, revision: u64) -> Option<String> {
    let data = match record {
        Record::Profile => profile_out(&notebook.profile).to_string(),
        Record::Backup => backup_out(notebook.backup.as_ref()?).to_string(),
        Record::Sheet(key) => sheet_out(notebook.sheets.get(key)?).to_string(),
        Record::Interests(pack) => interests_out(notebook.interests.get(pack)?).to_string(),
        Record::Item(key) => item_out(notebook.items.get(key)?),
    };
    envelope::seal(&data, stamp, revision).ok()
}

/// Reads a stored text and puts it into the notebook. Returns the record's revision.
pub fn read_into(notebook: &mut Notebook, record: &Record, text: &str) -> Result<u64, Unreadable> {
    let opened = envelope::open(text)?;
    let revision = opened.revision;
    let data = upgrade(record, opened)?;
    match record {
        Record::Profile => notebook.profile = profile_in(Read::parse(&data)?)?,
        Record::Backup => notebook.backup = Some(backup_in(Read::parse(&data)?)?),
        Record::Sheet(key) => {
            let sheet = sheet_in(Read::parse(&data)?)?;
            notebook.sheets.insert(key.clone(), sheet);
        }
        Record::Interests(pack) => {
            let interests = interests_in(Read::parse(&data)?)?;
            notebook.interests.insert(pack.clone(), interests);
        }
        Record::Item(key) => {
            let item = item_in(key.kind, &data)?;
            notebook.items.insert(key.clone(), item);
        }
    }
    Ok(revision)
}

/// Brings a record's data from its format to [`FORMAT`], one step at a time.
///
/// - 1 → 2: nothing to rewrite. Format 2 has more records, and fields whose absence means what format
///   1 meant: the first scale, the first round, definitions that nobody kept. It is a format of its
///   own because version 0.2 would take the new records for damaged ones.
/// - 2 → 3: nothing to rewrite. Format 3 has the records of trainings, which version 0.3 would take for
///   damaged ones.
fn upgrade(_record: &Record, opened: Opened) -> Result<String, Unreadable> {
    match opened.format {
        1 | 2 | FORMAT => Ok(opened.data),
        _ => Err(Unreadable::Content),
    }
}

fn profile_out(profile: &Profile) -> Value {
    Write::default()
        .put("pack", id_out(profile.pack.as_ref().map(PackId::as_str)))
        .put(
            "family",
            id_out(profile.family.as_ref().map(FamilyId::as_str)),
        )
        .put("grade", id_out(profile.grade.as_ref().map(GradeId::as_str)))
        .put("scale", id_out(profile.scale.as_ref().map(ScaleId::as_str)))
        .value()
}

/// The first three must be there, be it as `null`: else any other record would read as an empty
/// profile.
fn profile_in(mut saved: Read) -> Result<Profile, Unreadable> {
    Ok(Profile {
        pack: id_in(saved.take("pack")?, PackId::parse)?,
        family: id_in(saved.take("family")?, FamilyId::parse)?,
        grade: id_in(saved.take("grade")?, GradeId::parse)?,
        // Format 1 had none.
        scale: id_in(saved.take("scale").unwrap_or_default(), ScaleId::parse)?,
    })
}

fn backup_out(mark: &BackupMark) -> Value {
    Write::default()
        .day("on", mark.on)
        .number("edits", mark.edits)
        .value()
}

fn backup_in(mut saved: Read) -> Result<BackupMark, Unreadable> {
    Ok(BackupMark {
        on: saved.day("on")?,
        edits: saved.number("edits")?,
    })
}

fn sheet_out(sheet: &Sheet) -> Value {
    let mut entries = Write::default();
    for (id, entry) in &sheet.entries {
        entries.put(id.as_str(), entry_out(entry));
    }
    Write::default()
        .put("entries", entries.value())
        .put(
            "last",
            id_out(sheet.last.as_ref().map(CompetencyId::as_str)),
        )
        .number("changes", sheet.changes)
        .number("round", sheet.round)
        .put("seen", sheet.seen.as_ref().map_or(Value::Null, table_out))
        .value()
}

fn sheet_in(mut saved: Read) -> Result<Sheet, Unreadable> {
    let mut entries = LiteMap::new();
    for (id, entry) in saved.object("entries")?.fields() {
        entries.insert(competency(&id)?, entry_in(Read::new(entry)?)?);
    }
    // Format 1 knew no rounds and did not keep what was seen; its first saves didn't count.
    let seen = match saved.take("seen").unwrap_or_default() {
        Value::Null => None,
        table => Some(table_in(Read::new(table)?)?),
    };
    Ok(Sheet {
        entries,
        last: id_in(saved.take("last").unwrap_or_default(), CompetencyId::parse)?,
        changes: saved.number_or_none("changes")?,
        round: saved.number_or_none("round")?,
        seen,
    })
}

fn table_out(table: &Table) -> Value {
    let mut rows = Write::default();
    for (id, asked) in &table.rows {
        rows.put(id.as_str(), asked_out(asked));
    }
    Write::default()
        .text("edition", &table.edition)
        .put("rows", rows.value())
        .value()
}

fn table_in(mut saved: Read) -> Result<Table, Unreadable> {
    let mut rows = LiteMap::new();
    for (id, asked) in saved.object("rows")?.fields() {
        rows.insert(competency(&id)?, asked_in(Read::new(asked)?)?);
    }
    Ok(Table {
        edition: saved.text("edition")?,
        rows,
    })
}

fn interests_out(interests: &Interests) -> Value {
    let mut supports = Write::default();
    for (id, interest) in &interests.supports {
        let saved = Write::default()
            .text("name", &interest.name)
            .day("on", interest.on)
            .value();
        supports.put(id.as_str(), saved);
    }
    Write::default()
        .put("supports", supports.value())
        .number("changes", interests.changes)
        .value()
}

fn interests_in(mut saved: Read) -> Result<Interests, Unreadable> {
    let mut supports = LiteMap::new();
    for (id, interest) in saved.object("supports")?.fields() {
        let mut interest = Read::new(interest)?;
        let id = SupportId::parse(&id).map_err(|_| Unreadable::Content)?;
        let name = interest.text("name")?;
        let on = interest.day("on")?;
        supports.insert(id, Interest { name, on });
    }
    Ok(Interests {
        supports,
        changes: saved.number("changes")?,
    })
}

fn competency(text: &str) -> Result<CompetencyId, Unreadable> {
    CompetencyId::parse(text).map_err(|_| Unreadable::Content)
}

fn id_out(id: Option<&str>) -> Value {
    id.map_or(Value::Null, |id| Value::String(id.to_owned()))
}

/// `null` is no id.
fn id_in<T>(value: Value, parse: fn(&str) -> Result<T, BadId>) -> Result<Option<T>, Unreadable> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => parse(&text).map(Some).map_err(|_| Unreadable::Content),
        _ => Err(Unreadable::Content),
    }
}
