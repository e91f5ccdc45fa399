//! 関心: the schemes of one municipality that a person marked as of interest to them.

use litemap::LiteMap;

use super::Day;
use super::id::SupportId;

/// A mark on a scheme. "Not of interest" is the absence of a mark, never a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interest {
    /// What the scheme was called when it was marked. It stays with the mark, so that a later
    /// edition of the pack can neither change nor orphan it.
    pub name: String,
    /// The day it was marked.
    pub on: Day,
}

/// The marks on the schemes of one pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Interests {
    pub supports: LiteMap<SupportId, Interest>,
    /// How often a mark was set, changed or taken away.
    pub changes: u64,
}

impl Interests {
    /// Sets the mark or takes it away, and returns what stood there before.
    pub fn set(&mut self, support: SupportId, interest: Option<Interest>) -> Option<Interest> {
        self.changes += u64::from(self.supports.get(&support) != interest.as_ref());
        match interest {
            Some(interest) => self.supports.insert(support, interest),
            None => self.supports.remove(&support),
        }
    }
}

/// Joins what this tab holds (`mine`) with what another tab has stored (`theirs`); `base` is what
/// both began from. Whatever only one side changed is taken; where both did, this tab's stands. That
/// is nothing to report: a mark is one click, and the screen shows it.
pub fn merge(base: &Interests, mine: &Interests, theirs: &Interests) -> Interests {
    let mut merged = Interests {
        supports: LiteMap::new(),
        changes: (mine.changes + theirs.changes).saturating_sub(base.changes),
    };
    for id in mine.supports.keys().chain(theirs.supports.keys()) {
        let (b, m, t) = (
            base.supports.get(id),
            mine.supports.get(id),
            theirs.supports.get(id),
        );
        if let Some(interest) = if m == b { t } else { m } {
            merged.supports.insert(id.clone(), interest.clone());
        }
    }
    merged
}
