//! The doors to the browser: page, clock, files, printing. Nothing else in the application touches
//! `web_sys`, but for `storage/browser.rs`.

pub mod breath;
pub mod clock;
pub mod decode;
pub mod files;
pub mod packs;
pub mod page;
pub mod random;
