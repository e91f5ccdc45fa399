//! JSON written by strangers → [`crate::domain::framework::Framework`], with what could not be read reported as values.

mod item;
mod lists;
mod problem;
mod read;
mod scales;

pub use problem::{Problem, Refused};
pub use read::{MAX_BYTES, MAX_ITEMS, Reading, read};
