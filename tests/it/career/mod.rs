//! Careers: what packs say of them, how a road is laid out, and what the rules make of it.

mod advice;
pub mod arbitrary;
mod cities;
mod entry;
mod gist;
mod horizon;
mod iwaki;
mod iwaki_tracks;
mod keeping;
mod models;
pub mod notation;
mod phases;
mod plans;
mod properties;
mod saved;
mod suggest;
mod timeline;
mod tracks;
mod wish;
