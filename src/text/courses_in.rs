//! The words of 研修一覧の読み込み.

pub struct CoursesInWords {
    pub back: &'static str,
}
