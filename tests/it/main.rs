//! The native tests: one binary, so that Leptos is linked once.
//!
//! A feature has one `check` and many rows of plain data; `notation` is how rows write a notebook.
//! A property that failed leaves its seed in `tests/fixtures/proptest-regressions.txt`: commit it.

mod arbitrary;
mod career;
mod charts;
mod course;
mod desk;
mod desk_editions;
mod desk_items;
mod desk_records;
mod desk_scales;
mod domain;
mod exchange;
mod focus;
mod kept;
mod library;
mod notation;
mod packs;
mod papers;
mod records;
mod rooms;
mod route;
mod storage;
mod timeline;
mod training;
mod voice;
mod words;
