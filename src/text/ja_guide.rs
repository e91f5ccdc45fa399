//! 日本語, 定年までの見通し, 異動の考え方, 道 and 職位の階段.

use super::guide::GuideWords;

pub const GUIDE: GuideWords = GuideWords { lead: "" };
