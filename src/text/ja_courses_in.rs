//! 日本語, 研修一覧の読み込み.

use super::courses_in::CoursesInWords;

pub const COURSES_IN: CoursesInWords = CoursesInWords {
    back: "研修に戻る"
};
