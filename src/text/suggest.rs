//! The words of あなたへの提案.

pub struct SuggestWords {
    pub back: &'static str,
}
