//! 日本語, 資格 and デジタルの学び.

use super::skills::SkillsWords;

pub const SKILLS: SkillsWords = SkillsWords {
    back: "研修に戻る"
};
