//! 日本語, 学びの計画, by year and one by one.

use super::study::StudyWords;

pub const STUDY: StudyWords = StudyWords {
    back: "研修に戻る"
};
