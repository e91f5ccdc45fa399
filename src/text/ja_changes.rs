//! 日本語, 定義の変更 and of choosing a scale.

use super::changes::ChangesWords;

pub const CHANGES: ChangesWords = ChangesWords { lead: "" };
