//! The rules, asked as screens ask them.

mod backup;
mod edits;
mod ids;
mod ladder;
mod merge;
mod merge_notebooks;
mod profile;
mod sheet;
mod standing;
mod todo;
