//! The built bundle in a real Chromium. `cargo xtask test` serves it and starts the driver;
//! `harness.rs` says what it needs of the environment.
//!
//! Each test stands for a promise that only a browser can show; the rules are tested in `tests/it`.

mod axe;
mod career;
mod career_guide;
mod catalogue;
mod cities;
mod courses_in;
mod eyes;
mod growth;
mod harness;
mod history;
mod journey;
mod later;
mod learning;
mod network;
mod notes;
mod paper;
mod pictures;
mod plans;
mod policy;
mod rating;
mod road;
mod site;
mod skills;
mod study;
mod suggest;
mod tabs;
mod takeout;
mod trouble;
