//! The rules, asked as screens ask them.

mod backup;
mod compare;
mod edits;
mod fold;
mod health;
mod ids;
mod interests;
mod ladder;
mod mapping;
mod merge;
mod merge_notebooks;
mod next;
mod next_rules;
mod policy;
mod profile;
mod schemes;
mod sheet;
mod standing;
mod todo;
