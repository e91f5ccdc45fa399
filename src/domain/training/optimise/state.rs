//! How far a search is: which aims are decided, with which courses.

use super::MOST_AIMS;

/// Places in [`super::prepare::Prepared::picks`], ascending, with nothing behind them.
pub type Set = [u32; MOST_AIMS];
pub const EMPTY: Set = [u32::MAX; MOST_AIMS];

#[derive(Debug, Clone, Copy)]
pub struct State {
    /// The aims that are covered or given up.
    pub decided: u32,
    pub weight: u32,
    pub first: u64,
    pub second: u64,
    pub count: usize,
    /// Those that led here.
    pub picks: Set,
}

impl State {
    pub const START: Self = Self {
        decided: 0,
        weight: 0,
        first: 0,
        second: 0,
        count: 0,
        picks: EMPTY,
    };

    pub fn given_up(&self, aim: usize) -> Self {
        Self {
            decided: self.decided | 1 << aim,
            ..*self
        }
    }

    /// With one pick more; what else it changes is left as it was.
    pub fn with(&self, pick: u32) -> Self {
        Self {
            picks: with(self.picks, pick),
            count: self.count + 1,
            ..*self
        }
    }
}

/// With one pick more.
pub fn with(mut set: Set, pick: u32) -> Set {
    let at = set.partition_point(|known| *known < pick);
    if let Some(behind) = set.get_mut(at..) {
        behind.rotate_right(1);
        if let Some(place) = behind.first_mut() {
            *place = pick;
        }
    }
    set
}
