//! Ids of courses that stay the same when next year's list is taken over: from HR's code, else from the title.

use std::collections::BTreeMap;

use crate::domain::fold::fold;
use crate::domain::id::EntryId;

/// A code that is longer leaves no room for a number behind it.
const MAX_CODE: usize = 56;

#[derive(Default)]
pub struct Ids {
    /// How often each name was asked for; what was given has an entry as well.
    asked: BTreeMap<String, u32>,
}

impl Ids {
    /// Of two courses with the same title, the second is `…-2`.
    pub fn of_title(&mut self, title: &str) -> EntryId {
        self.next(EntryId::hashed(fnv(&fold(title)))).0
    }

    /// And whether it is the first with this code. `None`: it is no id.
    pub fn of_code(&mut self, code: &str) -> Option<(EntryId, bool)> {
        let id = EntryId::parse(&fold(code)).ok();
        id.filter(|id| id.as_str().len() <= MAX_CODE)
            .map(|id| self.next(id))
    }

    fn next(&mut self, id: EntryId) -> (EntryId, bool) {
        let name = id.as_str();
        loop {
            let count = self.asked.entry(name.to_owned()).or_default();
            *count += 1;
            if *count == 1 {
                return (id, true);
            }
            let numbered = format!("{name}-{count}");
            // A code may look like a number of ours.
            if self.asked.contains_key(&numbered) {
                continue;
            }
            if let Ok(numbered_id) = EntryId::parse(&numbered) {
                self.asked.insert(numbered, 1);
                return (numbered_id, false);
            }
        }
    }
}

/// FNV-1a with 64 bits.
fn fnv(text: &str) -> u64 {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    text.bytes().fold(start, |hash, b| {
        (hash ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
