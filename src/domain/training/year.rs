//! What a person can give to learning in one fiscal year.

use crate::domain::id::ItemId;
use crate::domain::join::pick;

/// How long a course is taken to be whose length nobody says, in minutes: a working day's 7 hours and 45
/// minutes. Our assumption, told wherever it is counted and changed by the person.
pub const ASSUMED_MINUTES: u32 = 465;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StudyYear {
    /// The fiscal year.
    pub year: u16,
    /// `None`: not said, which is no limit.
    pub minutes: Option<u32>,
    /// Out of one's own pocket, after subsidies. `None`: not said, which is no limit.
    pub yen: Option<u32>,
    /// Instead of [`ASSUMED_MINUTES`].
    pub assumed: Option<u32>,
}

impl StudyYear {
    pub fn blank(year: u16) -> Self {
        Self {
            year,
            minutes: None,
            yen: None,
            assumed: None,
        }
    }

    /// The item under which a year is kept: there is one of each.
    pub fn id(year: u16) -> Option<ItemId> {
        ItemId::parse(&format!("y{year}")).ok()
    }

    pub fn assumed(&self) -> u32 {
        self.assumed.unwrap_or(ASSUMED_MINUTES)
    }

    pub(crate) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        macro_rules! one {
            ($field:ident) => {
                pick(base.map(|b| &b.$field), &self.$field, &theirs.$field)
            };
        }
        Self {
            year: self.year,
            minutes: one!(minutes),
            yen: one!(yen),
            assumed: one!(assumed),
        }
    }
}
