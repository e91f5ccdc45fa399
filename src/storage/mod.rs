//! The notebook asleep: what is written, in which form, and how it is read back whatever happened.
//!
//! Layout of the store, all keys under one prefix ([`keys`]): a *generation* is a complete notebook
//! under its own number; it counts once its seal is written. Edits go into the newest sealed
//! generation, one record per edit. Import, undo of an import, and moving away from damaged records
//! build a new generation, read it back and seal it with one write; an unreadable record is thereby
//! never overwritten, and a torn import leaves the old notebook in force.

pub mod browser;
pub mod courses_section;
pub mod envelope;
mod json;
pub mod keys;
pub mod lock;
pub mod papers;
pub mod saved;
mod saved_answers;
mod saved_career;
mod saved_courses;
pub mod saved_gist;
mod saved_items;
mod saved_own;
mod saved_papers;
mod saved_training;
pub mod shelf;
pub mod takeout;
pub mod vault;
