//! The words of 学びの計画, by year and one by one.

pub struct StudyWords {
    pub back: &'static str,
}
