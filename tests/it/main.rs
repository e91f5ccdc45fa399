//! The native tests: one binary, so that Leptos is linked once.
//!
//! A feature has one `check` and many rows of plain data; `notation` is how rows write a notebook.
//! A property that failed leaves its seed in `tests/fixtures/proptest-regressions.txt`: commit it.

mod arbitrary;
mod career;
mod charts;
mod desk;
mod domain;
mod library;
mod notation;
mod packs;
mod rooms;
mod route;
mod storage;
mod timeline;
mod words;
