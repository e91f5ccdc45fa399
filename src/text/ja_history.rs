//! 日本語, 点検の記録.

use super::history::HistoryWords;

pub const HISTORY: HistoryWords = HistoryWords { lead: "" };
