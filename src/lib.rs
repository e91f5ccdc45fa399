//! みちしるべ: a municipal employee's own notebook for growing.
//!
//! The rooms, in reading order; ARCHITECTURE.md says who may ask whom.

pub mod domain;

pub mod packs;

pub mod storage;

pub mod state;

pub mod route;

pub mod text;

pub mod browser;

pub mod charts;

pub mod components;

pub mod pages;

pub mod app;
