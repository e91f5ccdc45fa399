//! What comes from and goes to other programs: spreadsheets in, calendars out. Plain Rust over bytes and
//! texts, natively tested; files and downloads are the browser's door.

pub mod calendar;
pub mod sheets;
