//! 日本語, 重点 and 面談シート.

use super::focus::FocusWords;

pub const FOCUS: FocusWords = FocusWords { lead: "" };
