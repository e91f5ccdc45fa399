//! The words of 重点 and 面談シート.

pub struct FocusWords {
    pub lead: &'static str,
}
