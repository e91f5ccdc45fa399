//! A workbook, cell by cell: a value in its furthest corner is one cell and no field of 17 billion. What is unpacked
//! here was measured before (see [`super::packed`]).

use std::io::Cursor;

use calamine::{Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::values::shown;
use super::{Book, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, Pause, Progress, Refused, Row, Sheet};

/// Cells that are read between two pauses.
const SLICE: usize = 20_000;
/// Rows past which merged cells aren't asked for: that reads the whole sheet once more, in one go.
const MERGED_WITHIN: usize = 20_000;

type File = Xlsx<Cursor<Vec<u8>>>;

pub async fn read(bytes: Vec<u8>, pause: &dyn Fn(Progress) -> Pause) -> Result<Book, Refused> {
    let mut file: File = Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
    let listed: Vec<_> = file
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut room = Room {
        rows: MAX_ROWS,
        text: MAX_TEXT,
    };
    let mut sheets = Vec::new();
    for (name, is_hidden) in listed {
        let mut rows = cells(&mut file, &name, &mut room, pause).await?;
        if rows.len() <= MERGED_WITHIN {
            // Without them the list can still be read.
            let merged = file.merge_cells_by_sheet_name(&name).unwrap_or_default();
            fill(&mut rows, &merged, &mut room)?;
        }
        let name = super::values::tidy(&name);
        sheets.push(Sheet {
            name,
            is_hidden,
            rows,
        });
    }
    match sheets.iter().any(|sheet| !sheet.rows.is_empty()) {
        true => Ok(Book { sheets }),
        false => Err(Refused::Empty),
    }
}

/// What may still be read.
struct Room {
    rows: usize,
    text: usize,
}

impl Room {
    fn take(&mut self, text: &str) -> Result<(), Refused> {
        let left = self.text.checked_sub(text.len());
        self.text = left.ok_or(Refused::TooMuchText)?;
        Ok(())
    }
}

async fn cells(
    file: &mut File,
    name: &str,
    room: &mut Room,
    pause: &dyn Fn(Progress) -> Pause,
) -> Result<Vec<Row>, Refused> {
    let mut reader = file.worksheet_cells_reader(name).map_err(refusal)?;
    let mut rows: Vec<Row> = Vec::new();
    let (mut seen, mut is_sorted) = (0_usize, true);
    while let Some(cell) = reader.next_cell().map_err(refusal)? {
        seen += 1;
        if seen.is_multiple_of(SLICE) {
            pause(Progress::Rows(rows.len())).await;
        }
        let text = shown(cell.get_value());
        if text.is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        let (number, column) = (row.saturating_add(1), column as usize);
        if column >= MAX_COLUMNS {
            return Err(Refused::TooWide {
                sheet: name.to_owned(),
                cell: format!(
                    "{}{number}",
                    crate::domain::training::import::letters(column)
                ),
            });
        }
        room.take(&text)?;
        let is_same = rows.last().is_some_and(|last| last.number == number);
        if !is_same {
            room.rows = room.rows.checked_sub(1).ok_or(Refused::TooManyRows)?;
            is_sorted &= rows.last().is_none_or(|last| last.number < number);
            let cells = Vec::new();
            rows.push(Row { number, cells });
        }
        if let Some(row) = rows.last_mut() {
            put(row, column, text);
        }
    }
    if !is_sorted {
        rows = in_order(rows);
    }
    Ok(rows)
}

fn put(row: &mut Row, column: usize, text: String) {
    if row.cells.len() <= column {
        row.cells.resize(column + 1, String::new());
    }
    if let Some(cell) = row.cells.get_mut(column) {
        *cell = text;
    }
}

/// Excel writes rows in order; whoever doesn't may have written one in two parts.
fn in_order(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by_key(|row| row.number);
    let mut joined: Vec<Row> = Vec::new();
    for row in rows {
        match joined.last_mut().filter(|last| last.number == row.number) {
            None => joined.push(row),
            Some(last) => {
                for (column, text) in row.cells.into_iter().enumerate() {
                    if !text.is_empty() {
                        put(last, column, text);
                    }
                }
            }
        }
    }
    joined
}

/// What is merged over several rows is said of each of them: a 区分 that stands once beside five trainings. What is
/// merged sideways stays where it is; of heads, `columns` joins the parts.
fn fill(rows: &mut [Row], merged: &[Dimensions], room: &mut Room) -> Result<(), Refused> {
    for area in merged.iter().filter(|m| m.start.0 < m.end.0) {
        let (first, column) = (area.start.0.saturating_add(1), area.start.1 as usize);
        let last = area.end.0.saturating_add(1);
        let from = rows.partition_point(|row| row.number < first);
        let to = rows.partition_point(|row| row.number <= last);
        let Some([head, below @ ..]) = rows.get_mut(from..to.max(from)) else {
            continue;
        };
        let text = head.cells.get(column).filter(|text| !text.is_empty());
        let Some(text) = text.filter(|_| head.number == first).cloned() else {
            continue;
        };
        for row in below {
            if row.cells.get(column).is_none_or(String::is_empty) {
                room.take(&text)?;
                put(row, column, text.clone());
            }
        }
    }
    Ok(())
}

fn refusal(error: XlsxError) -> Refused {
    match error {
        XlsxError::Password => Refused::Locked,
        XlsxError::Zip(error) => super::packed::refusal(error),
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => Refused::NotASheet,
        _ => Refused::Damaged,
    }
}
