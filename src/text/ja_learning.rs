//! 日本語, 受講の前, 受講のあと, 職場還元 and 3か月後.

use super::learning::LearningWords;

pub const LEARNING: LearningWords = LearningWords {
    back: "研修に戻る"
};
