//! The search. Aims are decided one after the other: the lowest one that is open is served by one of the
//! courses that serve it, or given up. States in which the same aims are decided are compared, and of
//! those that can't end better than another one only that one goes on; so does none that can't end better
//! than the best set so far (see [`super::bound`]). A first sweep that keeps only a few states finds a
//! good set to measure others by; the second leaves out nothing that could be better.

use super::bound::{Shares, bits};
use super::prepare::Prepared;
use super::{Budget, MOST_AIMS, Problem, Spend};
use std::cmp::Ordering;

/// A course with its costs in the order in which they count.
#[derive(Debug, Clone, Copy)]
pub struct Pick {
    pub covers: u32,
    pub first: u64,
    pub second: u64,
    pub at: usize,
}

/// No link, no pick.
const NONE: u32 = u32::MAX;
/// How many states the first sweep keeps of those that decide next about the same aim.
const FEW: usize = 24;

#[derive(Debug, Clone, Copy)]
struct State {
    /// The aims that are covered or given up.
    decided: u32,
    weight: u32,
    first: u64,
    second: u64,
    count: u32,
    /// The pick that led here, and the link of the state before.
    pick: u32,
    before: u32,
}

struct Search<'a> {
    ready: &'a Prepared,
    limits: [Option<u64>; 2],
    /// More weight than this is worth nothing, and only the first cost counts.
    cap: Option<u32>,
    /// Which costs a state may have less of to end better, though it comes after another.
    matters: [bool; 2],
    /// Pairs of a link before and a pick.
    links: Vec<(u32, u32)>,
    best: State,
    root: [Shares; 2],
}

/// The places of the best set, ascending. With `cap`: of one that covers so much weight, if one can, for the
/// least of `first`.
pub fn run(problem: &Problem, budget: Budget, first: Spend, cap: Option<u32>) -> Vec<usize> {
    search(&Prepared::of(problem, first), budget, cap)
}

pub fn search(ready: &Prepared, budget: Budget, cap: Option<u32>) -> Vec<usize> {
    let limits = ready.order.map(|spend| budget.of(spend));
    let binds = |limit: Option<u64>, most: u64| limit.is_some_and(|limit| most > limit);
    let [first, second] = ready.most();
    let matters = [
        binds(limits[0], first) || cap.is_some(),
        binds(limits[1], second),
    ];
    let start = State {
        decided: 0,
        weight: 0,
        first: 0,
        second: 0,
        count: 0,
        pick: NONE,
        before: NONE,
    };
    let shares = |cost| Shares::of(&ready.picks, ready.open, &ready.weights, cost);
    let mut search = Search {
        ready,
        limits,
        cap,
        matters,
        links: Vec::new(),
        best: start,
        root: [shares(|p| p.first), shares(|p| p.second)],
    };
    search.sweep(start, Some(FEW));
    search.sweep(start, None);
    let mut chosen = search.places(&search.best);
    chosen.sort_unstable();
    chosen
}

impl Search<'_> {
    fn sweep(&mut self, start: State, few: Option<usize>) {
        let ready = self.ready;
        let mut layers: Vec<Vec<State>> = vec![Vec::new(); ready.aims + 1];
        layers[0].push(start);
        for aim in 0..ready.aims {
            let mut states = std::mem::take(&mut layers[aim]);
            self.compare(&mut states);
            if let Some(few) = few {
                self.keep_few(&mut states, few);
            }
            for group in states.chunk_by(|one, other| one.decided == other.decided) {
                self.go_on(aim, group, &mut layers);
            }
        }
    }

    /// Leaves of the states that decided the same those that may end best, in order.
    fn compare(&self, states: &mut Vec<State>) {
        states.sort_unstable_by(|one, other| {
            let by_aims = one.decided.cmp(&other.decided);
            by_aims.then_with(|| self.better(one, other))
        });
        let mut kept: Vec<State> = Vec::with_capacity(states.len());
        let mut begins = 0;
        let [first, second] = self.matters;
        for state in states.iter() {
            if kept.last().is_some_and(|k| k.decided != state.decided) {
                begins = kept.len();
            }
            let is_beaten = kept[begins..].iter().any(|k| {
                (!first || k.first <= state.first) && (!second || k.second <= state.second)
            });
            if !is_beaten && !self.is_hopeless(state, &self.root) {
                kept.push(*state);
            }
        }
        *states = kept;
    }

    /// Those that promise most.
    fn keep_few(&self, states: &mut Vec<State>, few: usize) {
        if states.len() <= few {
            return;
        }
        let mut promising: Vec<_> = states
            .iter()
            .map(|state| {
                let open = self.open(state);
                let most = self.most(state, &self.root);
                let more = most.saturating_sub(state.weight);
                let least = self.root[0].least(open, &self.ready.weights, more);
                let total = state.first.saturating_add(least.unwrap_or(u64::MAX));
                (std::cmp::Reverse(most), total, *state)
            })
            .collect();
        promising.sort_by_key(|(most, total, _)| (*most, *total));
        promising.truncate(few);
        *states = promising.into_iter().map(|(_, _, state)| state).collect();
        states.sort_by_key(|state| state.decided);
    }

    /// From states that decided the same to those that decide about this aim too.
    fn go_on(&mut self, aim: usize, group: &[State], layers: &mut [Vec<State>]) {
        let ready = self.ready;
        let Some(open) = group.first().map(|state| self.open(state)) else {
            return;
        };
        let shares = |cost| Shares::of(&ready.picks, open, &ready.weights, cost);
        let own = match open == ready.open {
            true => self.root,
            false => [shares(|p| p.first), shares(|p| p.second)],
        };
        let moves = self.moves(aim, open);
        for state in group {
            if self.is_hopeless(state, &own) {
                continue;
            }
            let link = self.links.len() as u32;
            self.links.push((state.before, state.pick));
            let given_up = State {
                decided: state.decided | 1 << aim,
                pick: NONE,
                before: link,
                ..*state
            };
            push(layers, given_up);
            for at in &moves {
                let Some(pick) = ready.picks.get(*at as usize) else {
                    continue;
                };
                let next = State {
                    decided: state.decided | pick.covers,
                    weight: self.capped(state.weight + ready.weight(pick.covers & open)),
                    first: state.first + pick.first,
                    second: state.second + pick.second,
                    count: state.count + 1,
                    pick: *at,
                    before: link,
                };
                let fits = |limit: Option<u64>, spent| limit.is_none_or(|limit| spent <= limit);
                if !fits(self.limits[0], next.first) || !fits(self.limits[1], next.second) {
                    continue;
                }
                if self.better(&next, &self.best).is_lt() {
                    self.best = next;
                }
                push(layers, next);
            }
        }
    }

    /// The picks that serve this aim, without those that another one makes needless where only these aims
    /// are open.
    fn moves(&self, aim: usize, open: u32) -> Vec<u32> {
        let serving = self.ready.serving.get(aim).map_or(&[][..], Vec::as_slice);
        let mut moves: Vec<_> = serving
            .iter()
            .filter_map(|at| Some((*at, self.ready.picks.get(*at as usize)?)))
            .map(|(at, pick)| (pick.covers & open, pick.first, pick.second, pick.at, at))
            .collect();
        moves.sort_unstable();
        let mut kept: Vec<(u32, u32)> = Vec::new();
        let mut least = u64::MAX;
        for (serves, _, second, _, at) in moves {
            let is_new = kept.last().is_none_or(|(last, _)| *last != serves);
            if is_new || (self.matters[1] && second < least) {
                kept.push((serves, at));
                least = second;
            }
        }
        kept.into_iter().map(|(_, at)| at).collect()
    }

    fn open(&self, state: &State) -> u32 {
        self.ready.open & !state.decided
    }

    fn capped(&self, weight: u32) -> u32 {
        self.cap.map_or(weight, |cap| weight.min(cap))
    }

    /// Which of two ends better if both go on in the same way.
    fn better(&self, one: &State, other: &State) -> Ordering {
        let by_value = other
            .weight
            .cmp(&one.weight)
            .then(one.first.cmp(&other.first));
        if self.cap.is_some() {
            return by_value.then(one.second.cmp(&other.second));
        }
        by_value
            .then(one.second.cmp(&other.second))
            .then(one.count.cmp(&other.count))
            .then_with(|| {
                let [mut one, mut other] = [self.places(one), self.places(other)];
                one.sort_unstable();
                other.sort_unstable();
                one.cmp(&other)
            })
    }

    /// No more weight than this can come of it.
    fn most(&self, state: &State, shares: &[Shares; 2]) -> u32 {
        let (open, weights) = (self.open(state), &self.ready.weights);
        let left = |limit: Option<u64>, spent: u64| limit.map(|limit| limit.saturating_sub(spent));
        let [first, second] = self.limits;
        let by_first = shares[0].most(open, weights, left(first, state.first));
        let by_second = match second {
            Some(_) => shares[1].most(open, weights, left(second, state.second)),
            None => by_first,
        };
        self.capped(state.weight + by_first.min(by_second))
    }

    /// Nothing better than the best so far can come of it.
    fn is_hopeless(&self, state: &State, shares: &[Shares; 2]) -> bool {
        let best = &self.best;
        match self.most(state, shares).cmp(&best.weight) {
            Ordering::Less => return true,
            Ordering::Greater => return false,
            Ordering::Equal => {}
        }
        // As much as the best and no more: only for less.
        let missing = best.weight - state.weight.min(best.weight);
        if missing == 0 {
            return true;
        }
        let (open, weights) = (self.open(state), &self.ready.weights);
        let total = |shares: &Shares, spent: u64, step: u64| {
            let least = spent + shares.least(open, weights, missing)?;
            Some(least.next_multiple_of(step.max(1)))
        };
        let [step, other_step] = self.ready.steps;
        let Some(first) = total(&shares[0], state.first, step) else {
            return true;
        };
        match first.cmp(&best.first) {
            Ordering::Less => return false,
            Ordering::Greater => return true,
            Ordering::Equal if self.cap.is_some() => return true,
            Ordering::Equal => {}
        }
        let second = total(&shares[1], state.second, other_step);
        match second.map(|second| second.cmp(&best.second)) {
            None | Some(Ordering::Greater) => true,
            Some(Ordering::Less) => false,
            // One more is needed at least.
            Some(Ordering::Equal) => state.count + 1 > best.count,
        }
    }

    /// In the problem's list, in no order.
    fn places(&self, state: &State) -> Vec<usize> {
        let mut places = Vec::with_capacity(state.count as usize);
        let mut at = Some((state.before, state.pick));
        while let Some((before, pick)) = at {
            places.extend(self.ready.picks.get(pick as usize).map(|pick| pick.at));
            at = self.links.get(before as usize).copied();
        }
        places
    }
}

/// Where it is to be decided next; what has decided everything goes nowhere.
fn push(layers: &mut [Vec<State>], state: State) {
    let aim = state.decided.trailing_ones() as usize;
    if aim + 1 < layers.len()
        && let Some(layer) = layers.get_mut(aim)
    {
        layer.push(state);
    }
}

/// The weight of each aim by its bit, nothing for those there aren't.
pub fn weights_of(weights: &[u32], order: &[usize]) -> [u32; MOST_AIMS] {
    let mut of = [0; MOST_AIMS];
    for (own, from) in of.iter_mut().zip(order) {
        *own = weights.get(*from).copied().unwrap_or(0);
    }
    of
}

/// The same aims, each bit where the order has it.
pub fn moved(covers: u32, order: &[usize]) -> u32 {
    let placed = order.iter().enumerate();
    placed
        .filter(|(_, from)| covers >> **from & 1 == 1)
        .fold(0, |moved, (to, _)| moved | 1 << to)
}

/// How much these weigh.
pub fn weigh(covers: u32, weights: &[u32; MOST_AIMS]) -> u32 {
    bits(covers).filter_map(|bit| weights.get(bit)).sum()
}
