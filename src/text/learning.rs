//! The words of 受講の前, 受講のあと, 職場還元 and 3か月後.

pub struct LearningWords {
    pub back: &'static str,
}
