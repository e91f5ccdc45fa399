//! The notebook awake. [`Desk`] is its only writer, and the one handle that screens get.

mod career;
mod changes;
mod courses_in;
mod desk;
mod items;
mod library;
mod notice;
mod papers;
mod takeout;
mod training;
mod undo;
mod waking;

pub use desk::Desk;
pub use library::{Fault, Fetched, PackDoor, Preview, Unreachable, Why};
pub use notice::{Change, Health, Notice};
pub use papers::{Opened, Unopened};
