//! 日本語, キャリア, of 経歴 and of 生活の時期.

use super::career::CareerWords;

pub const CAREER: CareerWords = CareerWords { lead: "" };
