//! Trainings: the catalogue, what is suggested, what is planned and what became of it.

pub mod arbitrary;
mod keeping;
mod saved;
mod skills;
mod optimise;
mod suggest;
