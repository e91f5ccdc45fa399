//! 日本語, 研修を探す, 研修の案内, 自分で加えた研修 and 学びを支える制度.

use super::courses::CoursesWords;

pub const COURSES: CoursesWords = CoursesWords {
    back: "研修に戻る"
};
