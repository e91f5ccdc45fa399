//! A CSV: in which encoding, with which sign between its cells, and in which rows as Excel would number them.

use super::values::tidy;
use super::{
    Book, Decode, Encoding, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, Pause, Progress, Refused, Row, Sheet,
};
use crate::domain::training::import::letters;

/// Rows that are read between two pauses.
const SLICE: usize = 2_000;
/// As much as is looked at to find out what stands between cells, in bytes.
const SAMPLE: usize = 64 * 1024;

pub fn decoded(bytes: &[u8], decode: Decode) -> Result<String, Refused> {
    let with = |encoding, bytes| decode(encoding, bytes).ok_or(Refused::Encoding);
    let text = match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest).ok_or(Refused::Encoding)?,
        [0xff, 0xfe, rest @ ..] => with(Encoding::Utf16Le, rest)?,
        [0xfe, 0xff, rest @ ..] => with(Encoding::Utf16Be, rest)?,
        _ if bytes.contains(&0) => with(unmarked(bytes)?, bytes)?,
        _ => match utf8(bytes) {
            Some(text) => text,
            None => shift_jis(bytes, decode)?,
        },
    };
    let start = text.trim_start_matches(['\u{feff}', ' ', '\r', '\n']);
    let start: String = start.chars().take(20).collect();
    let start = start.to_ascii_lowercase();
    let is_markup = ["<!doctype", "<html", "<?xml", "<table", "<meta"];
    if is_markup.iter().any(|mark| start.starts_with(mark)) || text.contains('\0') {
        return Err(Refused::NotASheet);
    }
    // ISO-2022-JP is written in letters of ASCII.
    if text.contains("\u{1b}$") {
        return Err(Refused::Encoding);
    }
    if start.is_empty() {
        return Err(Refused::Empty);
    }
    Ok(text)
}

fn utf8(bytes: &[u8]) -> Option<String> {
    Some(std::str::from_utf8(bytes).ok()?.to_owned())
}

/// UTF-16 without a mark has its zeros at one side of each pair: those of commas and line ends.
fn unmarked(bytes: &[u8]) -> Result<Encoding, Refused> {
    let zeros = |odd: bool| {
        let at = bytes.iter().enumerate().skip(usize::from(odd)).step_by(2);
        at.filter(|(_, b)| **b == 0).count()
    };
    match (zeros(false), zeros(true)) {
        (0, _) => Ok(Encoding::Utf16Le),
        (_, 0) => Ok(Encoding::Utf16Be),
        _ => Err(Refused::NotASheet),
    }
}

/// EUC-JP reads as Shift_JIS without an error, and as nothing but half-width kana.
fn shift_jis(bytes: &[u8], decode: Decode) -> Result<String, Refused> {
    let text = decode(Encoding::ShiftJis, bytes).ok_or(Refused::Encoding)?;
    let high = bytes.iter().filter(|b| !b.is_ascii());
    let could_be_euc = high
        .clone()
        .all(|b| (0xa1..=0xfe).contains(b) || *b == 0x8e);
    let half = text
        .chars()
        .filter(|c| ('\u{ff61}'..='\u{ff9f}').contains(c));
    let wide = text.chars().filter(|c| !c.is_ascii()).count();
    match could_be_euc && half.count() * 3 > wide {
        true => Err(Refused::Encoding),
        false => Ok(text),
    }
}

pub async fn read(text: &str, pause: &dyn Fn(Progress) -> Pause) -> Result<Book, Refused> {
    if text.len() > MAX_TEXT {
        return Err(Refused::TooMuchText);
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut rows: Vec<Row> = Vec::new();
    let mut record = csv::StringRecord::new();
    let (mut number, mut seen) = (0_u32, 0_usize);
    while reader
        .read_record(&mut record)
        .map_err(|_| Refused::Damaged)?
    {
        seen += 1;
        if seen.is_multiple_of(SLICE) {
            pause(Progress::Rows(rows.len())).await;
        }
        // The reader skips empty lines, and Excel counts them.
        let at = record.position().map_or(0, csv::Position::byte);
        number = number.saturating_add(1 + empty_lines(text, at));
        let mut cells: Vec<String> = record.iter().map(tidy).collect();
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.is_empty() {
            continue;
        }
        if cells.len() > MAX_COLUMNS {
            return Err(Refused::TooWide {
                sheet: String::new(),
                cell: format!("{}{number}", letters(cells.len() - 1)),
            });
        }
        if rows.len() == MAX_ROWS {
            return Err(Refused::TooManyRows);
        }
        rows.push(Row { number, cells });
    }
    match rows.is_empty() {
        true => Err(Refused::Empty),
        false => Ok(Book {
            sheets: vec![Sheet {
                name: String::new(),
                is_hidden: false,
                rows,
            }],
        }),
    }
}

/// How many empty lines begin at this place. The line end of the record before may be half read.
fn empty_lines(text: &str, at: u64) -> u32 {
    let bytes = text.as_bytes();
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    let rest = bytes.get(at..).unwrap_or_default();
    let mut before = match at.checked_sub(1).and_then(|i| bytes.get(i)) {
        Some(b'\r') => b'\r',
        _ => 0,
    };
    let mut count = 0;
    for b in rest {
        match (before, b) {
            (b'\r', b'\n') => {}
            (_, b'\r' | b'\n') => count += 1,
            _ => break,
        }
        before = *b;
    }
    count
}

/// The sign that the most lines have; of those the one that stands there most often. Within quotes it means nothing.
fn delimiter(text: &str) -> u8 {
    const SIGNS: [u8; 3] = [b',', b'\t', b';'];
    let mut lines = [0_usize; 3];
    let mut signs = [0_usize; 3];
    let mut here = [false; 3];
    let mut is_quoted = false;
    for b in text.bytes().take(SAMPLE).chain([b'\n']) {
        match b {
            b'"' => is_quoted = !is_quoted,
            b'\r' | b'\n' if !is_quoted => {
                for (line, has) in lines.iter_mut().zip(&mut here) {
                    *line += usize::from(std::mem::take(has));
                }
            }
            _ if is_quoted => {}
            _ => {
                if let Some(i) = SIGNS.iter().position(|s| *s == b) {
                    let counted = signs.get_mut(i).zip(here.get_mut(i));
                    if let Some((sign, has)) = counted {
                        (*sign, *has) = (*sign + 1, true);
                    }
                }
            }
        }
    }
    let scored = lines.iter().zip(&signs).zip(SIGNS);
    // The first of equals: `max_by_key` takes the last.
    let best = scored
        .rev()
        .max_by_key(|((lines, signs), _)| (**lines, **signs));
    best.map_or(b',', |(_, sign)| sign)
}
