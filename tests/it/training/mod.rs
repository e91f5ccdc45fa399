//! Trainings: the catalogue, what is suggested, what is planned and what became of it.

mod application;
pub mod arbitrary;
mod calendar;
mod conflicts;
mod due;
mod import_bombs;
mod import_files;
mod import_rows;

mod import_values;
mod keeping;
mod saved;
mod skills;
mod optimise;
mod suggest;
mod notation;
mod totals;
mod goal_words;
mod handout;
mod marks;
mod record;
mod access;
pub mod arbitrary;
mod filter;
mod forms;
mod keeping;
mod search;
mod typed;
