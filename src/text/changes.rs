//! The words of 定義の変更 and of choosing a scale.

pub struct ChangesWords {
    pub lead: &'static str,
}
