//! キャリア: where a person has been, where they could go, and what it would take.
//!
//! `model` is what a municipality says (from its pack), `path` what the person laid down (in the
//! notebook); the rest follows from both. Everything answers with values and where they come from: a
//! rule advises and never judges, and what a document doesn't say is answered as missing.
//!
//! A page asks in this order: `Road::of(notebook, framework, today)` gathers what is known;
//! `timeline::timeline(&road)` lays it out; `findings::findings(&road, &timeline)` says what the rules
//! make of it; `horizon::Outlook::of(person)`; `tracks::tracks(&road, &timeline, &learning)`;
//! `staircase::staircase(framework, family, grade, sheet)`; `wish::wish(&road, &timeline, …)`.

pub mod departments;
pub mod findings;
pub mod horizon;
mod layout;
pub mod life;
pub mod model;
pub mod order;
pub mod path;
pub mod person;
pub mod phases;
pub mod plan;
pub mod road;
pub mod staircase;
pub mod timeline;
pub mod tracks;
pub mod when;
pub mod wish;
