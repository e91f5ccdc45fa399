//! Every key this application uses, and no other file spells one.
//!
//! | key | content |
//! |---|---|
//! | `michishirube/g<n>/seal` | says that generation n is complete ([`super::vault::Seal`]) |
//! | `michishirube/g<n>/profile` | municipality, job family, grade |
//! | `michishirube/g<n>/backup` | when the notebook was last taken out |
//! | `michishirube/g<n>/sheet/<pack>/<grade>` | the self-check of one grade |
//! | `michishirube/g<n>/ahead/<pack>/<grade>` | a look at a grade above one's own |
//! | `michishirube/g<n>/snapshot/<id>` | a finished self-check |
//! | `michishirube/g<n>/note/<id>` | a work note |
//! | `michishirube/g<n>/focus/<id>` | a focus point with its plan |
//! | `michishirube/g<n>/request/<id>` | a paper for somebody else, with the replies |
//! | `michishirube/g<n>/review/<id>` | somebody else's paper, with one's own reply |
//! | `michishirube/g<n>/post/<id>` | a post one had |
//! | `michishirube/g<n>/life/<id>` | a time of life, private |
//! | `michishirube/g<n>/plan/<id>` | a plan with its posts |
//! | `michishirube/g<n>/person/me` | birth date and the like, for the career |
//! | `michishirube/g<n>/enrolment/<id>` | a training that is planned, taken or done |
//! | `michishirube/g<n>/course/<id>` | an entry of the catalogue of one's own |
//! | `michishirube/g<n>/study-year/y<year>` | what one can give to learning in a year |
//! | `michishirube/g<n>/interests/<pack>` | the schemes of one municipality that are of interest |
//! | `michishirube/pack/<pack>` | a pack that the person brought, as it was brought |
//! | `michishirube/courses/<pack>` | the yearly catalogue that was taken over from a file |
//!
//! All applications of an origin (and all `file://` pages) share one store: hence the prefix. It is
//! also written in `public/boot.js`, which must work when this module can't.

use crate::domain::id::{GradeId, ItemId, PackId};
use crate::domain::item::{ItemKey, Kind};
use crate::domain::notebook::Record;
use crate::domain::sheet::SheetKey;

pub const PREFIX: &str = "michishirube/";
/// What follows is the pack's id.
pub const PACK_PREFIX: &str = "michishirube/pack/";

pub fn pack_key(id: &PackId) -> String {
    format!("{PACK_PREFIX}{id}")
}

/// HR's yearly catalogue for one municipality.
pub fn courses_key(id: &PackId) -> String {
    format!("michishirube/courses/{id}")
}

pub type Generation = u32;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    Seal(Generation),
    Record(Generation, Record),
}

/// A record's name within its generation, and in an exported file.
pub fn record_name(record: &Record) -> String {
    match record {
        Record::Profile => "profile".into(),
        Record::Backup => "backup".into(),
        Record::Sheet(key) => {
            let word = if key.ahead { "ahead" } else { "sheet" };
            format!("{word}/{}/{}", key.pack, key.grade)
        }
        Record::Item(key) => format!("{}/{}", kind_word(key.kind), key.id),
        Record::Interests(pack) => format!("interests/{pack}"),
    }
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Snapshot => "snapshot",
        Kind::Note => "note",
        Kind::Focus => "focus",
        Kind::Request => "request",
        Kind::Review => "review",
        Kind::Post => "post",
        Kind::Life => "life",
        Kind::Plan => "plan",
        Kind::Person => "person",
        Kind::Enrolment => "enrolment",
        Kind::OwnCourse => "course",
        Kind::StudyYear => "study-year",
    }
}

pub fn parse_record(name: &str) -> Option<Record> {
    let mut parts = name.split('/');
    let record = match (parts.next()?, parts.next(), parts.next()) {
        ("profile", None, None) => Record::Profile,
        ("backup", None, None) => Record::Backup,
        (word @ ("sheet" | "ahead"), Some(pack), Some(grade)) => Record::Sheet(SheetKey {
            pack: PackId::parse(pack).ok()?,
            grade: GradeId::parse(grade).ok()?,
            ahead: word == "ahead",
        }),
        ("interests", Some(pack), None) => Record::Interests(PackId::parse(pack).ok()?),
        (word, Some(id), None) => Record::Item(ItemKey {
            kind: Kind::ALL.into_iter().find(|k| kind_word(*k) == word)?,
            id: ItemId::parse(id).ok()?,
        }),
        _ => return None,
    };
    parts.next().is_none().then_some(record)
}

impl Key {
    pub fn text(&self) -> String {
        match self {
            Self::Seal(n) => format!("{PREFIX}g{n}/seal"),
            Self::Record(n, record) => format!("{PREFIX}g{n}/{}", record_name(record)),
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let (generation, name) = text
            .strip_prefix(PREFIX)?
            .strip_prefix('g')?
            .split_once('/')?;
        let n = generation.parse().ok()?;
        let key = match name {
            "seal" => Self::Seal(n),
            _ => Self::Record(n, parse_record(name)?),
        };
        // `g01` and `g+1` are not ours: one key has one spelling.
        (key.text() == text).then_some(key)
    }

    pub fn generation(&self) -> Generation {
        match self {
            Self::Seal(n) | Self::Record(n, _) => *n,
        }
    }
}
