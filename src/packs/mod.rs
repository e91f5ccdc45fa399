//! JSON written by strangers → [`crate::domain::framework::Framework`], with what could not be read
//! reported as values.
//!
//! `format` says what a pack may hold, in the words of `shape`; `clean` holds a file against it,
//! `rules` asks whether its parts make sense together, `build` makes the framework of what is left.
//! The JSON Schema for editors is printed from the same description, so it can't drift.

mod build;
mod build_career;
mod build_policy;
mod clean;
mod extends;
mod format;
mod format_policy;
mod index;
mod node;
mod problem;
mod read;
mod rules;
mod rules_career;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod shape;
mod twice;

pub use index::{Index, Listed};
pub use problem::{Problem, Refused, Weight};
#[cfg(not(target_arch = "wasm32"))]
pub use read::Section;
pub use read::{Draft, MAX_BYTES, Reading, decode, read, too_large};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
pub use shape::MAX_ITEMS;
