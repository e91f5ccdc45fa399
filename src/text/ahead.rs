//! The words of 先の職位.

pub struct AheadWords {
    pub lead: &'static str,
}
