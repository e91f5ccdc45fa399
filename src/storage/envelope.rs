//! What every stored record is wrapped in, and how its integrity is checked.

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// The format that this version writes. Raise it with a step in [`super::saved`] and a fixture of
/// the format before in `tests/fixtures/`.
pub const FORMAT: u32 = 3;

/// Which definitions a record was written under.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stamp {
    pub pack: String,
    pub edition: String,
}

/// On disk. `data` stays the exact text that was written: the checksum is over it.
#[derive(Serialize, Deserialize)]
struct Envelope<'a> {
    format: u32,
    pack: String,
    edition: String,
    revision: u64,
    checksum: String,
    #[serde(borrow)]
    data: &'a RawValue,
}

/// Read before anything else, so that a later format is recognised whatever else it changed.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    pub format: u32,
    /// How often this record was written.
    pub revision: u64,
    pub data: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Written by a later version of this application.
    Newer(u32),
    /// No envelope, or not all of it.
    Torn,
    /// The text is not the one that was written.
    Checksum,
    /// An envelope in order around something that is no such record.
    Content,
}

pub fn seal(data: &str, stamp: &Stamp, revision: u64) -> Result<String, serde_json::Error> {
    let data: &RawValue = serde_json::from_str(data)?;
    serde_json::to_string(&Envelope {
        format: FORMAT,
        pack: stamp.pack.clone(),
        edition: stamp.edition.clone(),
        revision,
        checksum: checksum(data.get()),
        data,
    })
}

/// The format that a record or seal claims, whatever else is in it.
pub fn format_of(text: &str) -> Option<u32> {
    serde_json::from_str::<Head>(text)
        .ok()
        .map(|head| head.format)
}

pub fn open(text: &str) -> Result<Opened, Unreadable> {
    let format = format_of(text).ok_or(Unreadable::Torn)?;
    if format > FORMAT {
        return Err(Unreadable::Newer(format));
    }
    let envelope: Envelope = serde_json::from_str(text).map_err(|_| Unreadable::Torn)?;
    if checksum(envelope.data.get()) != envelope.checksum {
        return Err(Unreadable::Checksum);
    }
    Ok(Opened {
        format: envelope.format,
        // A file may claim any number; sums of these must not overflow.
        revision: envelope.revision.min(u32::MAX.into()),
        data: envelope.data.get().to_owned(),
    })
}

/// CRC-32 in hex: finds accidents, not forgery. Without tables: they would cost more bytes than
/// the few milliseconds they save a year.
pub fn checksum(text: &str) -> String {
    const CRC: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);
    format!("{:08x}", CRC.checksum(text.as_bytes()))
}
