//! The rules, asked as screens ask them.

mod backup;
mod edits;
mod fold;
mod health;
mod ids;
mod interests;
mod ladder;
mod merge;
mod merge_notebooks;
mod paper;
mod policy;
mod profile;
mod review;
mod schemes;
mod sheet;
mod standing;
mod todo;
