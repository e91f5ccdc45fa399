//! 日本語, あなたへの提案.

use super::suggest::SuggestWords;

pub const SUGGEST: SuggestWords = SuggestWords {
    back: "研修に戻る"
};
