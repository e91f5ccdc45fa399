//! How old the last file copy of the notebook is, and when to remind.

use super::Day;

/// Stored when the notebook was taken out as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupMark {
    pub on: Day,
    /// The changes made up to then (`Notebook::changes`; never by the clock).
    pub edits: u64,
}

/// What home says about the last backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupAge {
    /// `None`: never taken out. Days; 0 when the device's clock went backwards.
    pub days: Option<u32>,
    /// Changes since then.
    pub edits: u64,
    /// Days that the oldest of them may have been waiting.
    pub waiting: u32,
}

/// Remind after this many changes…
pub const REMIND_EDITS: u64 = 20;
/// …or after this many days with at least one change.
pub const REMIND_DAYS: u32 = 30;

impl BackupAge {
    /// `edits` counts all changes of the notebook so far, `first` is the day of its oldest
    /// entry or interest.
    pub fn of(mark: Option<&BackupMark>, edits: u64, first: Option<Day>, today: Day) -> Self {
        let since = |day: Day| u32::try_from((today - day).num_days()).unwrap_or(0);
        match mark {
            None => Self {
                days: None,
                edits,
                waiting: first.map_or(0, since),
            },
            Some(mark) => Self {
                days: Some(since(mark.on)),
                edits: edits.saturating_sub(mark.edits),
                waiting: since(mark.on),
            },
        }
    }

    pub fn is_due(self) -> bool {
        self.edits >= REMIND_EDITS || (self.edits > 0 && self.waiting >= REMIND_DAYS)
    }
}
