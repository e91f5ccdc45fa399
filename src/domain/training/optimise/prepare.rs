//! A problem made ready for any number of searches: without the courses that can't be in a best set, and
//! with its aims in the order in which they are best decided.

use super::bound::bits;
use super::{MOST_AIMS, Problem};

/// A course that may be in a best set.
#[derive(Debug, Clone, Copy)]
pub struct Pick {
    pub covers: u32,
    /// In the order of [`super::Spend`].
    pub cost: [u64; 2],
    pub at: usize,
}

/// What may be charged at most for these aims together.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    pub covers: u32,
    pub cost: u64,
}

pub struct Prepared {
    pub weights: [u32; MOST_AIMS],
    /// How many aims are to be decided, and a bit for each.
    pub aims: usize,
    pub open: u32,
    /// As they stand in the problem's list.
    pub picks: Vec<Pick>,
    /// The picks that serve each aim.
    pub serving: Vec<Vec<u32>>,
    /// For each cost, and once all aims before the nth are decided: what bounds need of the picks.
    pub rows: [Vec<Vec<Row>>; 2],
    /// All costs are multiples of these.
    pub steps: [u64; 2],
}

impl Prepared {
    pub fn of(problem: &Problem) -> Self {
        let weights: Vec<u32> = problem.weights.iter().take(MOST_AIMS).copied().collect();
        let worth = weights.iter().enumerate().filter(|(_, w)| **w > 0);
        let worth = worth.fold(0, |set, (bit, _)| set | 1 << bit);
        let mut picks = Vec::new();
        for (at, choice) in problem.choices.iter().enumerate() {
            let covers = choice.covers & worth;
            if covers != 0 {
                let cost = [choice.minutes, choice.yen].map(u64::from);
                picks.push(Pick { covers, cost, at });
            }
        }
        let mut picks = undominated(picks);
        let serving = |bit: usize| picks.iter().filter(|p| p.covers >> bit & 1 == 1).count();
        // What few courses serve is decided first; what none serves never.
        let mut aims: Vec<_> = (0..weights.len()).map(|bit| (serving(bit), bit)).collect();
        aims.retain(|(count, _)| *count > 0);
        aims.sort_unstable();
        let aims: Vec<usize> = aims.into_iter().map(|(_, bit)| bit).collect();
        for pick in &mut picks {
            pick.covers = moved(pick.covers, &aims);
        }
        let mut serving = vec![Vec::new(); aims.len()];
        for (at, pick) in (0..).zip(&picks) {
            for bit in bits(pick.covers) {
                if let Some(serving) = serving.get_mut(bit) {
                    serving.push(at);
                }
            }
        }
        let mut of = [0; MOST_AIMS];
        for (own, from) in of.iter_mut().zip(&aims) {
            *own = weights.get(*from).copied().unwrap_or(0);
        }
        Self {
            weights: of,
            aims: aims.len(),
            open: (1 << aims.len()) - 1,
            rows: [0, 1].map(|cost| rows(&picks, aims.len(), cost)),
            steps: [0, 1].map(|cost| picks.iter().fold(0, |all, p| divisor(all, p.cost[cost]))),
            serving,
            picks,
        }
    }

    pub fn weight(&self, covers: u32) -> u32 {
        bits(covers).filter_map(|bit| self.weights.get(bit)).sum()
    }

    /// No set costs more than this, as each of its courses serves an aim that none before it does.
    pub fn most(&self, cost: usize) -> u64 {
        let mut costs: Vec<_> = self.picks.iter().map(|pick| pick.cost[cost]).collect();
        costs.sort_unstable_by(|one, other| other.cmp(one));
        costs.iter().take(self.aims).sum()
    }
}

/// Without those in whose place another one would always be as good: it serves all that they do for no more
/// of either cost, and is cheaper or stands earlier.
fn undominated(mut picks: Vec<Pick>) -> Vec<Pick> {
    picks.sort_unstable_by_key(|pick| (pick.cost, pick.at));
    let mut kept: Vec<Pick> = Vec::new();
    for pick in picks {
        let is_needless = |other: &Pick| {
            other.covers & pick.covers == pick.covers && other.cost[1] <= pick.cost[1]
        };
        if !kept.iter().any(is_needless) {
            kept.push(pick);
        }
    }
    kept.sort_unstable_by_key(|pick| pick.at);
    kept
}

/// Of one cost alone far fewer count: nothing that costs as much as what serves more does.
fn rows(picks: &[Pick], aims: usize, cost: usize) -> Vec<Vec<Row>> {
    let mut last: Vec<_> = picks
        .iter()
        .map(|pick| Row {
            covers: pick.covers,
            cost: pick.cost[cost],
        })
        .collect();
    let mut rows = Vec::new();
    for aim in 0..aims {
        for row in &mut last {
            row.covers &= !((1 << aim) - 1);
        }
        last.sort_unstable_by_key(|row| (row.cost, std::cmp::Reverse(row.covers.count_ones())));
        let mut kept: Vec<Row> = Vec::new();
        for row in last {
            let is_needless = |other: &Row| other.covers & row.covers == row.covers;
            if row.covers != 0 && !kept.iter().any(is_needless) {
                kept.push(row);
            }
        }
        rows.push(kept.clone());
        last = kept;
    }
    rows
}

/// The same aims, each bit where the order has it.
fn moved(covers: u32, order: &[usize]) -> u32 {
    let placed = order.iter().enumerate();
    placed
        .filter(|(_, from)| covers >> **from & 1 == 1)
        .fold(0, |moved, (to, _)| moved | 1 << to)
}

fn divisor(one: u64, other: u64) -> u64 {
    match other {
        0 => one,
        _ => divisor(other, one % other),
    }
}
