//! The words of 点検の記録.

pub struct HistoryWords {
    pub lead: &'static str,
}
