//! HR's yearly catalogue, from rows of texts to courses. Nothing is dropped silently: each row becomes a course or is
//! told as unread, and what a cell says and can't be read as is told and kept in the course's words.

pub mod amounts;
mod cells;
pub mod columns;
mod day_parts;
pub mod days;
mod fields;
mod ids;
mod money;
pub mod people;
pub mod rows;
mod scan;
pub mod vocabulary;

/// A row of a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// As the spreadsheet shows it, from 1.
    pub number: u32,
    /// Up to the last one with something in it.
    pub cells: Vec<String>,
}

impl Row {
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", |cell| cell.trim())
    }
}

/// The name of a column as spreadsheets show it: 0 is `A`, 26 is `AA`.
pub fn letters(column: usize) -> String {
    let (mut left, mut name) = (column, Vec::new());
    loop {
        name.push(char::from(b'A' + (left % 26) as u8));
        match (left / 26).checked_sub(1) {
            Some(next) => left = next,
            None => break,
        }
    }
    name.iter().rev().collect()
}
