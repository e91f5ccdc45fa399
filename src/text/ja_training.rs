//! 日本語, 研修, the overview, and what its pages share.

use super::training::TrainingWords;

pub const TRAINING: TrainingWords = TrainingWords {
    back: "研修に戻る"
};
