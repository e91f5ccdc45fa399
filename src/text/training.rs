//! The words of 研修, the overview, and what its pages share.

pub struct TrainingWords {
    pub back: &'static str,
}
