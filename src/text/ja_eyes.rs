//! 日本語, ほかの人の目.

use super::eyes::EyesWords;

pub const EYES: EyesWords = EyesWords { lead: "" };
