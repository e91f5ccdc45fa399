//! みちしるべ: a municipal employee's own notebook for growing.
//!
//! The rooms, in reading order; ARCHITECTURE.md says who may ask whom. Those that need a browser are the
//! feature `app`; without it this is the rules and the reader of packs, for `cargo xtask check-pack`.

pub mod domain;

pub mod packs;

#[cfg(feature = "app")]
pub mod storage;

#[cfg(feature = "app")]
pub mod state;

pub mod route;

pub mod text;

#[cfg(feature = "app")]
pub mod browser;

#[cfg(feature = "app")]
pub mod documents;

#[cfg(feature = "app")]
pub mod charts;

#[cfg(feature = "app")]
pub mod components;

#[cfg(feature = "app")]
pub mod pages;

#[cfg(feature = "app")]
pub mod app;
