//! Spreadsheets of strangers as rows of texts: CSV in whatever encoding offices write, and .xlsx. What can't be read
//! is refused with a reason; nothing here panics on bytes, and nothing is unpacked before it was measured.
//!
//! Reading is asynchronous so that a page can draw between slices: whoever calls passes what to wait for.

mod filling;
mod out;
mod package;
mod packed;
mod texts;
mod values;
mod workbook;
mod xml;

use std::pin::Pin;

pub use crate::domain::training::import::Row;
pub use out::table_out;

/// How large a file may be, in bytes.
pub const MAX_FILE: usize = 20 * 1024 * 1024;
/// What all of its parts may be when they are unpacked, in bytes. A list of 100,000 rows and 20 columns is
/// about 100 MB of XML.
pub const MAX_UNPACKED: u64 = 160 * 1024 * 1024;
/// Rows with something in them, over all sheets.
pub const MAX_ROWS: usize = 100_000;
/// Columns of a sheet.
pub const MAX_COLUMNS: usize = 200;
/// All texts together, in bytes: a long text that many cells share is small in the file and large in memory.
pub const MAX_TEXT: usize = 64 * 1024 * 1024;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// At least one.
    pub sheets: Vec<Sheet>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Empty for a CSV, which has none.
    pub name: String,
    /// Its owner doesn't show it.
    pub is_hidden: bool,
    /// Those with something in them, in order.
    pub rows: Vec<Row>,
}

/// What a text may be written in, beside UTF-8.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As Windows has it (cp932).
    ShiftJis,
    Utf16Le,
    Utf16Be,
}

/// `None`: these bytes are no such text.
pub type Decode = fn(Encoding, &[u8]) -> Option<String>;

/// What is waited for between two slices of work.
pub type Pause = Pin<Box<dyn Future<Output = ()>>>;

/// How far reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// What was unpacked of it, in bytes.
    Measured(u64),
    /// How many rows were read.
    Rows(usize),
}

/// Why a file isn't read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// How large it is, in bytes.
    TooLarge(usize),
    Empty,
    /// Something else: a picture, a PDF, a web page.
    NotASheet,
    /// Excel 97-2003 (.xls).
    OldExcel,
    /// Another kind of spreadsheet: .xlsb, .ods, .numbers.
    OtherSheet,
    /// Under a password.
    Locked,
    /// It would be far larger unpacked than any list is, or is made of too many parts.
    Bomb,
    /// Part of it is missing or altered.
    Damaged,
    /// The texts are in an encoding that isn't read here.
    Encoding,
    TooManyRows,
    /// Something stands in a column past the last that is read: the sheet and the cell, e.g. `XFD12`.
    TooWide {
        sheet: String,
        cell: String,
    },
    /// More text than any list has.
    TooMuchText,
}

/// Reads a file. `pause` is called between slices of work.
pub async fn open(
    bytes: Vec<u8>,
    decode: Decode,
    pause: &dyn Fn(Progress) -> Pause,
) -> Result<Book, Refused> {
    if bytes.len() > MAX_FILE {
        return Err(Refused::TooLarge(bytes.len()));
    }
    match kind(&bytes)? {
        Kind::Zip => {
            packed::measure(&bytes, pause).await?;
            workbook::read(bytes, pause).await
        }
        Kind::Text => {
            let text = texts::decoded(&bytes, decode)?;
            drop(bytes);
            texts::read(&text, pause).await
        }
    }
}

enum Kind {
    Zip,
    Text,
}

/// By its first bytes; the name says nothing.
fn kind(bytes: &[u8]) -> Result<Kind, Refused> {
    /// Files of Office before 2007, and what is under a password since.
    const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    const OTHERS: [&[u8]; 8] = [
        b"%PDF",
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"\x1f\x8b",
        b"7z\xbc\xaf",
        b"Rar!",
        b"{\\rtf",
    ];
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Zip);
    }
    if bytes.starts_with(COMPOUND) {
        let name: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let is_locked = bytes.windows(name.len()).any(|part| part == name);
        return Err(match is_locked {
            true => Refused::Locked,
            false => Refused::OldExcel,
        });
    }
    // The workbooks of Excel 2 to 4 have no such container.
    let is_older = [2_u8, 4, 9].iter().any(|v| bytes.starts_with(&[9, *v]));
    if is_older {
        return Err(Refused::OldExcel);
    }
    match OTHERS.iter().any(|mark| bytes.starts_with(mark)) {
        true => Err(Refused::NotASheet),
        false => Ok(Kind::Text),
    }
}
