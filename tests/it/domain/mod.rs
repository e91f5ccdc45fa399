//! The rules, asked as screens ask them.

mod backup;
mod compare;
mod edition;
mod edition_any;
mod edits;
mod focus;
mod fold;
mod health;
mod ids;
mod interests;
mod item;
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
mod snapshot;
mod standing;
mod todo;
mod worknote;
mod worknotes;
