//! 日本語, 先の職位.

use super::ahead::AheadWords;

pub const AHEAD: AheadWords = AheadWords { lead: "" };
