//! Trainings: the catalogue, what is suggested, what is planned and what became of it.

pub mod arbitrary;
mod goal_words;
mod handout;
mod keeping;
mod marks;
mod record;
