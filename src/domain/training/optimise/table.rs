//! As long as one limit binds at most, one table answers for every budget: for each set of aims the least
//! that covers it. It is made once, and moving the budget only reads in it.

use super::Spend;
use super::prepare::Prepared;
use super::state::{EMPTY, Set, with};

/// What counts first, what counts second and the number of courses in one number, in this order. Sums of
/// [`super::MOST_AIMS`] such costs never run over from one into the next.
type Cost = u64;

const MOST_COST: u64 = (1 << 24) - 1;
const SECOND: u32 = 5;
const FIRST: u32 = 33;

pub struct Table {
    /// By the set of aims.
    least: Vec<Cost>,
    weights: Vec<u32>,
    costs: Vec<Cost>,
}

impl Table {
    /// `first`: what counts first. `None`: a course costs more than such numbers hold.
    pub fn of(ready: &Prepared, first: Spend) -> Option<Self> {
        let mut costs = Vec::with_capacity(ready.picks.len());
        for pick in &ready.picks {
            let [minutes, yen] = pick.cost;
            let (one, other) = match first {
                Spend::Minutes => (minutes, yen),
                Spend::Yen => (yen, minutes),
            };
            if one.max(other) > MOST_COST {
                return None;
            }
            costs.push(one << FIRST | other << SECOND | 1);
        }
        let rows: Vec<_> = (0..ready.aims)
            .map(|aim| rows(ready, &costs, aim))
            .collect();
        let sets = 1_usize << ready.aims;
        let mut least: Vec<Cost> = vec![0; sets];
        let mut weights = vec![0; sets];
        for set in 1..sets {
            let aim = set.trailing_zeros() as usize;
            let mut best = Cost::MAX;
            for (covers, cost) in rows.get(aim).map_or(&[][..], Vec::as_slice) {
                let rest = set & !(*covers as usize);
                best = best.min(least.get(rest).map_or(Cost::MAX, |rest| rest + cost));
            }
            least[set] = best;
            weights[set] = weights[set & (set - 1)] + ready.weights[aim];
        }
        Some(Self {
            least,
            weights,
            costs,
        })
    }

    /// The best set within so much of what counts first, whatever it costs else; places in the problem's list.
    pub fn best(&self, ready: &Prepared, limit: Option<u64>) -> Vec<usize> {
        let limit = limit.map_or(Cost::MAX, |limit| {
            limit.min(Cost::MAX >> FIRST) << FIRST | ((1 << FIRST) - 1)
        });
        let mut best = (0, Cost::MAX);
        let mut ends: Vec<usize> = Vec::new();
        for (set, (cost, weight)) in self.least.iter().zip(&self.weights).enumerate() {
            if *cost > limit || *weight < best.0 {
                continue;
            }
            if *weight > best.0 || *cost < best.1 {
                best = (*weight, *cost);
                ends.clear();
            }
            if *cost == best.1 {
                ends.push(set);
            }
        }
        let mut known = vec![0; self.least.len()];
        let mut sets = vec![EMPTY];
        let first = ends
            .into_iter()
            .map(|end| {
                let at = self.first(ready, end, &mut known, &mut sets);
                sets.get(at as usize).copied().unwrap_or(EMPTY)
            })
            .min();
        let picks = first.unwrap_or(EMPTY).into_iter();
        let picks = picks.filter_map(|pick| ready.picks.get(pick as usize));
        picks.map(|pick| pick.at).collect()
    }

    /// The least of what counts first for at least so much weight, whatever it costs else. `None`: there isn't as much.
    pub fn least(&self, weight: u32) -> Option<u64> {
        let enough = self.least.iter().zip(&self.weights);
        let enough = enough.filter(|(_, own)| **own >= weight);
        enough.map(|(cost, _)| cost >> FIRST).min()
    }

    /// Of the sets that cover these aims for the least, the one that stands first: where it is in `sets`.
    /// `known` has that for sets of aims that were asked before.
    fn first(&self, ready: &Prepared, aims: usize, known: &mut [u32], sets: &mut Vec<Set>) -> u32 {
        if aims == 0 {
            return 0;
        }
        if let Some(at) = known.get(aims).filter(|at| **at > 0) {
            return *at;
        }
        let serving = ready.serving.get(aims.trailing_zeros() as usize);
        let mut first: Option<Set> = None;
        let mut tried: Vec<usize> = Vec::new();
        for at in serving.map_or(&[][..], Vec::as_slice) {
            let (Some(pick), Some(cost)) =
                (ready.picks.get(*at as usize), self.costs.get(*at as usize))
            else {
                continue;
            };
            let rest = aims & !(pick.covers as usize);
            let is_least =
                self.least.get(rest).map(|rest| rest + cost) == self.least.get(aims).copied();
            // Of two that leave the same the earlier one goes first.
            if !is_least || tried.contains(&rest) {
                continue;
            }
            tried.push(rest);
            let rest = self.first(ready, rest, known, sets);
            let rest = sets.get(rest as usize).copied().unwrap_or(EMPTY);
            let own = with(rest, *at);
            first = Some(first.map_or(own, |first| first.min(own)));
        }
        let at = sets.len() as u32;
        sets.push(first.unwrap_or(EMPTY));
        if let Some(place) = known.get_mut(aims) {
            *place = at;
        }
        at
    }
}

/// What serves this aim and later ones: without what another one makes needless.
fn rows(ready: &Prepared, costs: &[Cost], aim: usize) -> Vec<(u32, Cost)> {
    let serving = ready.serving.get(aim).map_or(&[][..], Vec::as_slice);
    let mut all: Vec<(Cost, u32)> = Vec::with_capacity(serving.len());
    for at in serving {
        let pick = ready.picks.get(*at as usize);
        let cost = costs.get(*at as usize);
        if let (Some(pick), Some(cost)) = (pick, cost) {
            all.push((*cost, pick.covers >> aim << aim));
        }
    }
    all.sort_unstable_by_key(|(cost, covers)| (*cost, std::cmp::Reverse(covers.count_ones())));
    let mut kept: Vec<(u32, Cost)> = Vec::new();
    for (cost, covers) in all {
        if !kept.iter().any(|(other, _)| other & covers == covers) {
            kept.push((covers, cost));
        }
    }
    kept
}
