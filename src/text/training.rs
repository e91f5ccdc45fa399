//! The words of 研修, the overview, and what its pages share.

pub struct TrainingWords {
    pub lead: &'static str,
    pub next: &'static str,
    pub plan: fn(u16) -> String,
    pub no_plan: &'static str,
    pub to_plan: fn(u16) -> String,
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
