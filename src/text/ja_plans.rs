//! 日本語, これからの案 and of written wishes.

use super::plans::PlansWords;

pub const PLANS: PlansWords = PlansWords { lead: "" };
