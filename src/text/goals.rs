//! The words of 目標に書く研修 and 研修の記録.

pub struct GoalsWords {
    pub back: &'static str,
}
