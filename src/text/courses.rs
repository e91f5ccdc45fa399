//! The words of 研修を探す, 研修の案内, 自分で加えた研修 and 学びを支える制度.

pub struct CoursesWords {
    pub back: &'static str,
}
