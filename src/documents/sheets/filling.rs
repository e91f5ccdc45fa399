//! The rows of a sheet as its cells come, within what may still be read.

use super::{MAX_COLUMNS, Refused, Row};
use crate::domain::training::import::letters;

/// Areas of merged cells that are kept of a sheet.
const MAX_MERGED: usize = 20_000;

/// What may still be read.
pub struct Room {
    pub rows: usize,
    pub text: usize,
}

impl Room {
    pub fn take(&mut self, text: &str) -> Result<(), Refused> {
        let left = self.text.checked_sub(text.len());
        self.text = left.ok_or(Refused::TooMuchText)?;
        Ok(())
    }
}

/// What a cell is said to hold.
pub struct Cell {
    pub kind: String,
    pub format: usize,
    pub row: u32,
    pub column: usize,
}

/// The rows as they come.
#[derive(Default)]
pub struct Filling {
    pub rows: Vec<Row>,
    is_mixed: bool,
    merged: Vec<Merged>,
}

/// Cells of one column that are one cell over several rows.
struct Merged {
    column: usize,
    first: u32,
    last: u32,
}

impl Filling {
    pub fn put(
        &mut self,
        cell: &Cell,
        text: String,
        sheet: &str,
        room: &mut Room,
    ) -> Result<(), Refused> {
        if text.is_empty() {
            return Ok(());
        }
        if cell.column >= MAX_COLUMNS {
            return Err(Refused::TooWide {
                sheet: sheet.to_owned(),
                cell: format!("{}{}", letters(cell.column), cell.row),
            });
        }
        room.take(&text)?;
        let last = self.rows.last().map(|row| row.number);
        if last != Some(cell.row) {
            room.rows = room.rows.checked_sub(1).ok_or(Refused::TooManyRows)?;
            self.is_mixed |= last.is_some_and(|last| last > cell.row);
            self.rows.push(Row {
                number: cell.row,
                cells: Vec::new(),
            });
        }
        if let Some(row) = self.rows.last_mut() {
            put(row, cell.column, text);
        }
        Ok(())
    }

    pub fn merge(&mut self, area: Option<String>) {
        let corners = area.as_deref().and_then(|area| area.split_once(':'));
        let corners = corners.and_then(|(from, to)| Some((place(from)?, place(to)?)));
        if let Some(((column, first), (_, last))) = corners
            && first < last
            && self.merged.len() < MAX_MERGED
        {
            self.merged.push(Merged {
                column,
                first,
                last,
            });
        }
    }

    pub fn done(mut self, room: &mut Room) -> Result<Vec<Row>, Refused> {
        if self.is_mixed {
            self.rows = in_order(self.rows);
        }
        for area in &self.merged {
            fill(&mut self.rows, area, room)?;
        }
        Ok(self.rows)
    }
}

/// `BC12` as its column, from 0, and its row, from 1. `None`: it is no such place.
pub fn place(text: &str) -> Option<(usize, u32)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (name, row) = text.split_at_checked(digits)?;
    let mut column = 0_usize;
    for c in name.chars() {
        let letter = c.to_ascii_uppercase();
        let worth = letter
            .is_ascii_uppercase()
            .then(|| letter as usize - 'A' as usize + 1)?;
        column = column.checked_mul(26)?.checked_add(worth)?;
    }
    let row: u32 = row.parse().ok().filter(|row| *row > 0)?;
    Some((column.checked_sub(1)?, row))
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
/// merged sideways stays where it is; of heads, the parts are joined where columns are told apart.
fn fill(rows: &mut [Row], area: &Merged, room: &mut Room) -> Result<(), Refused> {
    let from = rows.partition_point(|row| row.number < area.first);
    let to = rows.partition_point(|row| row.number <= area.last);
    let Some([head, below @ ..]) = rows.get_mut(from..to) else {
        return Ok(());
    };
    let text = head.cells.get(area.column).filter(|text| !text.is_empty());
    let Some(text) = text.filter(|_| head.number == area.first).cloned() else {
        return Ok(());
    };
    for row in below {
        if row.cells.get(area.column).is_none_or(String::is_empty) {
            room.take(&text)?;
            put(row, area.column, text.clone());
        }
    }
    Ok(())
}
