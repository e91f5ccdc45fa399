//! A problem made ready for any number of searches: without the courses that can't be in a best set, and
//! with its aims in the order in which they are best decided.

use super::search::{Pick, moved, weigh, weights_of};
use super::{Choice, MOST_AIMS, Problem, Spend};

pub struct Prepared {
    /// Which cost counts first, and which second.
    pub order: [Spend; 2],
    pub weights: [u32; MOST_AIMS],
    /// How many aims are to be decided, and a bit for each.
    pub aims: usize,
    pub open: u32,
    pub picks: Vec<Pick>,
    /// The picks that serve each aim.
    pub serving: Vec<Vec<u32>>,
    /// All costs are multiples of these.
    pub steps: [u64; 2],
}

impl Prepared {
    pub fn of(problem: &Problem, first: Spend) -> Self {
        let order = match first {
            Spend::Minutes => [Spend::Minutes, Spend::Yen],
            Spend::Yen => [Spend::Yen, Spend::Minutes],
        };
        let weights: Vec<u32> = problem.weights.iter().take(MOST_AIMS).copied().collect();
        let mut picks = Vec::new();
        for (at, choice) in problem.choices.iter().enumerate() {
            let worth = weights.iter().enumerate().filter(|(_, w)| **w > 0);
            let covers = worth.fold(0, |set, (bit, _)| set | choice.covers & 1 << bit);
            if covers != 0 {
                let [first, second] = order.map(|spend| cost(choice, spend));
                picks.push(Pick {
                    covers,
                    first,
                    second,
                    at,
                });
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
            for bit in super::bound::bits(pick.covers) {
                if let Some(serving) = serving.get_mut(bit) {
                    serving.push(at);
                }
            }
        }
        let step = |cost: fn(&Pick) -> u64| picks.iter().map(cost).fold(0, divisor);
        Self {
            order,
            weights: weights_of(&weights, &aims),
            aims: aims.len(),
            open: (1 << aims.len()) - 1,
            steps: [step(|p| p.first), step(|p| p.second)],
            serving,
            picks,
        }
    }

    pub fn weight(&self, covers: u32) -> u32 {
        weigh(covers, &self.weights)
    }

    /// No set costs more than this, as each of its courses serves an aim that none before it does.
    pub fn most(&self) -> [u64; 2] {
        let most = |cost: fn(&Pick) -> u64| {
            let mut costs: Vec<_> = self.picks.iter().map(cost).collect();
            costs.sort_unstable_by(|one, other| other.cmp(one));
            costs.iter().take(self.aims).sum()
        };
        [most(|p| p.first), most(|p| p.second)]
    }
}

fn cost(choice: &Choice, spend: Spend) -> u64 {
    u64::from(match spend {
        Spend::Minutes => choice.minutes,
        Spend::Yen => choice.yen,
    })
}

/// Without those in whose place another one would always be as good: it serves all that they do for no more
/// of either cost, and is cheaper or stands earlier.
fn undominated(mut picks: Vec<Pick>) -> Vec<Pick> {
    picks.sort_unstable_by_key(|pick| (pick.first, pick.second, pick.at));
    let mut kept: Vec<Pick> = Vec::new();
    for pick in picks {
        let is_needless = kept.iter().any(|other| {
            other.second <= pick.second && other.covers & pick.covers == pick.covers
        });
        if !is_needless {
            kept.push(pick);
        }
    }
    kept
}

fn divisor(one: u64, other: u64) -> u64 {
    match other {
        0 => one,
        _ => divisor(other, one % other),
    }
}
