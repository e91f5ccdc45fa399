//! The words of 資格 and デジタルの学び.

pub struct SkillsWords {
    pub back: &'static str,
}
