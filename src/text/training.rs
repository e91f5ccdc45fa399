//! The words of 研修, the overview, and what its pages share.

use crate::domain::training::enrolment::State;

pub struct TrainingWords {
    pub lead: &'static str,
    pub next: &'static str,
    pub suggested: &'static str,
    pub to_suggest: &'static str,
    pub plan: fn(u16) -> String,
    pub no_plan: &'static str,
    pub to_plan: fn(u16) -> String,
    pub unnamed: &'static str,
    pub state: fn(State) -> &'static str,
    pub ways: &'static str,
    pub catalogue: &'static str,
    pub years: &'static str,
    pub change: &'static str,
    pub money: &'static str,
    pub qualifications: &'static str,
    pub digital: &'static str,
    pub own: &'static str,
    pub courses_in: &'static str,
}
