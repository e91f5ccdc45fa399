//! 日本語, 目標に書く研修 and 研修の記録.

use super::goals::GoalsWords;

pub const GOALS: GoalsWords = GoalsWords {
    back: "研修に戻る"
};
