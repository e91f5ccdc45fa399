//! Trainings: the catalogue, what is suggested, what is planned and what became of it.

pub mod arbitrary;
mod import_bombs;
mod import_files;
mod import_rows;
mod import_section;
mod import_values;
mod keeping;
