//! Trainings: the catalogue, what is suggested, what is planned and what became of it.

mod access;
pub mod arbitrary;
mod filter;
mod forms;
mod keeping;
mod search;
mod typed;
