//! Trainings: the catalogue, what is suggested, what is planned and what became of it.

mod application;
pub mod arbitrary;
mod calendar;
mod conflicts;
mod due;
mod import_bombs;
mod import_files;
mod import_rows;

mod access;
mod amount;
mod filter;
mod forms;
mod goal_words;
mod handout;
mod import_section;
mod import_values;
mod marks;
mod notation;
mod optimise;
mod record;
mod saved;
mod search;
mod skills;
mod suggest;
mod totals;
