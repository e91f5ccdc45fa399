//! The sheets of a workbook, cell by cell: a value in the furthest corner is one cell and no field of 17 billion. What is
//! unpacked here was measured before (see [`super::packed`]).

use super::filling::{Cell, Filling, Room, place};
use super::package::{Listed, Package};
use super::values::{NumberKind, iso, shown, tidy};
use super::xml::{Tag, attribute};
use super::{Book, MAX_ROWS, MAX_TEXT, Pause, Progress, Refused, Row, Sheet};

/// Cells that are read between two pauses.
const SLICE: usize = 10_000;

pub async fn read(bytes: Vec<u8>, pause: &dyn Fn(Progress) -> Pause) -> Result<Book, Refused> {
    let mut room = Room {
        rows: MAX_ROWS,
        text: MAX_TEXT,
    };
    let mut package = Package::open(bytes, &mut room, pause).await?;
    let mut sheets = Vec::new();
    for listed in std::mem::take(&mut package.sheets) {
        let rows = rows(&mut package, &listed, &mut room, pause).await?;
        sheets.push(Sheet {
            name: listed.name,
            is_hidden: listed.is_hidden,
            rows,
        });
    }
    match sheets.iter().any(|sheet| !sheet.rows.is_empty()) {
        true => Ok(Book { sheets }),
        false => Err(Refused::Empty),
    }
}

async fn rows(
    package: &mut Package,
    listed: &Listed,
    room: &mut Room,
    pause: &dyn Fn(Progress) -> Pause,
) -> Result<Vec<Row>, Refused> {
    // They are needed while the part is read, which is lent by the same package.
    let strings = std::mem::take(&mut package.strings);
    let formats = std::mem::take(&mut package.formats);
    let told = Told {
        strings: &strings,
        formats: &formats,
        since_1904: package.since_1904,
    };
    let mut filling = Filling::default();
    if let Some(mut part) = package.part(&listed.path)? {
        let (mut row, mut column, mut seen) = (0_u32, 0_usize, 0_usize);
        loop {
            match part.next()? {
                Tag::Open(tag) => match tag.local_name().as_ref() {
                    "row" => {
                        let number = attribute(&tag, "r").and_then(|r| r.parse().ok());
                        row = number.unwrap_or_else(|| row.saturating_add(1));
                        column = 0;
                    }
                    "c" => {
                        let place = attribute(&tag, "r").and_then(|r| place(&r));
                        (column, row) = place.unwrap_or((column, row.max(1)));
                        let format = attribute(&tag, "s").and_then(|s| s.parse().ok());
                        let cell = Cell {
                            kind: attribute(&tag, "t").unwrap_or_default(),
                            format: format.unwrap_or(0),
                            row,
                            column,
                        };
                        column += 1;
                        seen += 1;
                        let text = value(&mut part, &cell, &told)?;
                        filling.put(&cell, text, &listed.name, room)?;
                        if seen.is_multiple_of(SLICE) {
                            pause(Progress::Rows(filling.rows.len())).await;
                        }
                    }
                    "mergeCell" => filling.merge(attribute(&tag, "ref")),
                    _ => {}
                },
                Tag::End => break,
                _ => {}
            }
        }
    }
    (package.strings, package.formats) = (strings, formats);
    filling.done(room)
}

struct Told<'a> {
    strings: &'a [Box<str>],
    formats: &'a [NumberKind],
    since_1904: bool,
}

/// What the cell that was just opened shows: of a formula, the value that was kept with it.
fn value<R: std::io::BufRead>(
    part: &mut super::xml::Xml<R>,
    cell: &Cell,
    told: &Told<'_>,
) -> Result<String, Refused> {
    let mut text = String::new();
    loop {
        match part.next()? {
            Tag::Open(tag) => match tag.local_name().as_ref() {
                "v" => {
                    let said = part.text()?;
                    if cell.kind != "inlineStr" {
                        text = of_kind(&said, cell, told);
                    }
                }
                "is" => text = tidy(&part.text()?),
                _ => part.skip()?,
            },
            Tag::Close(_) => return Ok(text),
            Tag::Text(_) => {}
            Tag::End => return Err(Refused::Damaged),
        }
    }
}

fn of_kind(said: &str, cell: &Cell, told: &Told<'_>) -> String {
    match cell.kind.as_str() {
        "s" => {
            let index: Option<usize> = said.trim().parse().ok();
            let text = index.and_then(|i| told.strings.get(i));
            text.map_or_else(String::new, |text| text.to_string())
        }
        "b" => match said.trim() {
            "1" | "true" => "TRUE".into(),
            _ => "FALSE".into(),
        },
        "d" => iso(said),
        "" | "n" => match said.trim().parse::<f64>() {
            Ok(n) if n.is_finite() => {
                let kind = told.formats.get(cell.format).copied();
                shown(n, kind.unwrap_or(NumberKind::Plain), told.since_1904)
            }
            _ => tidy(said),
        },
        _ => tidy(said),
    }
}
