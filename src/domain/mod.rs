//! The rules, as plain Rust: what a framework is, what a person answered, and what follows from both.
//!
//! Nothing here knows of the browser, of saved formats, of the clock or of Leptos; whoever needs
//! "today" passes it in. `tests/it/rooms` holds this by reading the sources.

pub mod answer;
pub mod backup;
pub mod career;
pub mod compare;
pub mod edition;
pub mod focus;
pub mod fold;
pub mod framework;
pub mod health;
mod held;
pub mod id;
pub mod interest;
pub mod item;
mod join;
pub mod ladder;
pub mod mapping;
pub mod next;
pub mod notebook;
pub mod paper;
pub mod plain;
pub mod policy;
pub mod reply;
pub mod review;
pub mod scale;
pub mod schemes;
pub mod sheet;
pub mod snapshot;
pub mod standing;
pub mod todo;
pub mod training;
pub mod worknote;

/// A calendar day without a time or zone: the day on the person's own device.
pub type Day = chrono::NaiveDate;

/// Reads `2026-11-21`. Saved dates are written by `Display`, which is the same form.
pub fn day(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let mut part = |digits: usize| {
        let text = parts.next()?;
        let is_plain = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
        is_plain.then(|| text.parse::<u32>().ok()).flatten()
    };
    Day::from_ymd_opt(i32::try_from(part(4)?).ok()?, part(2)?, part(2)?)
}
