//! The search. Aims are decided one after the other: the lowest one that is open is served by one of the
//! courses that serve it, or given up. States in which the same aims are decided are compared, and of
//! those that can't end better than another one only that one goes on; so does none that can't end better
//! than the best set so far (see [`super::bound`]). A first sweep that keeps only a few states finds a
//! good set to measure others by; the second leaves out nothing that could be better.

use std::cmp::Ordering;

use super::bound::Shares;
use super::prepare::{Pick, Prepared};
use super::state::State;
use super::{Budget, Spend};

/// How many states the first sweep keeps of those that decide next about the same aim.
const FEW: usize = 24;

struct Search<'a> {
    ready: &'a Prepared,
    /// Which cost counts first, and which second.
    order: [usize; 2],
    limits: [Option<u64>; 2],
    /// More weight than this is worth nothing, and only the first cost counts.
    cap: Option<u32>,
    /// The picks that serve each aim, by what they cost.
    serving: Vec<Vec<u32>>,
    /// Which costs a state may have less of to end better, though it comes after another.
    matters: [bool; 2],
    best: State,
    root: [Shares; 2],
}

/// The places of the best set, ascending. With `cap`: of one that covers so much weight, if one can, for the
/// least of `first`.
pub fn search(ready: &Prepared, budget: Budget, first: Spend, cap: Option<u32>) -> Vec<usize> {
    let order = match first {
        Spend::Minutes => [Spend::Minutes, Spend::Yen],
        Spend::Yen => [Spend::Yen, Spend::Minutes],
    };
    let limits = order.map(|spend| budget.of(spend));
    let order = order.map(|spend| spend as usize);
    let binds = |n: usize| limits[n].is_some_and(|limit| ready.most(order[n]) > limit);
    let shares = |cost: usize| {
        let rows = ready.rows[cost].first().map_or(&[][..], Vec::as_slice);
        Shares::of(rows, ready.open, &ready.weights)
    };
    let mut serving = ready.serving.clone();
    for picks in &mut serving {
        picks.sort_by_key(|at| {
            let pick = ready.picks.get(*at as usize);
            pick.map(|pick| (order.map(|n| pick.cost[n]), *at))
        });
    }
    let mut search = Search {
        ready,
        serving,
        order,
        limits,
        cap,
        matters: [binds(0) || cap.is_some(), binds(1)],
        best: State::START,
        root: order.map(shares),
    };
    search.sweep(Some(FEW));
    search.sweep(None);
    let picks = search.best.picks.iter();
    let picks = picks.filter_map(|pick| ready.picks.get(*pick as usize));
    picks.map(|pick| pick.at).collect()
}

impl Search<'_> {
    fn sweep(&mut self, few: Option<usize>) {
        let ready = self.ready;
        let mut layers: Vec<Vec<State>> = vec![Vec::new(); ready.aims + 1];
        layers[0].push(State::START);
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
        let shares = |cost: usize| {
            let rows = ready.rows[cost].get(aim).map_or(&[][..], Vec::as_slice);
            Shares::of(rows, open, &ready.weights)
        };
        let [first, second] = self.order;
        let own = match self.matters[1] {
            true => [shares(first), shares(second)],
            // The second cost only tells sets apart that are alike in all else.
            false => [shares(first), self.root[1]],
        };
        let moves = self.moves(aim, open);
        for state in group {
            if self.is_hopeless(state, &own) {
                continue;
            }
            self.add(layers, state.given_up(aim));
            for at in &moves {
                let Some(pick) = ready.picks.get(*at as usize) else {
                    continue;
                };
                let first = state.first + self.first(pick);
                let second = state.second + self.second(pick);
                let fits = |limit: Option<u64>, spent| limit.is_none_or(|limit| spent <= limit);
                if fits(self.limits[0], first) && fits(self.limits[1], second) {
                    let gained = ready.weight(pick.covers & open);
                    let next = State {
                        decided: state.decided | pick.covers,
                        weight: self.capped(state.weight + gained),
                        first,
                        second,
                        ..state.with(*at)
                    };
                    if self.better(&next, &self.best).is_lt() {
                        self.best = next;
                    }
                    self.add(layers, next);
                }
            }
        }
    }

    /// Puts it where it is to be decided next, unless nothing is left to decide or to hope for.
    fn add(&self, layers: &mut [Vec<State>], state: State) {
        let aim = state.decided.trailing_ones() as usize;
        if aim < self.ready.aims
            && let Some(layer) = layers.get_mut(aim)
            && !self.is_hopeless(&state, &self.root)
        {
            layer.push(state);
        }
    }

    /// The picks that serve this aim, without those that another one makes needless where only these aims
    /// are open.
    fn moves(&self, aim: usize, open: u32) -> Vec<u32> {
        let serving = self.serving.get(aim).map_or(&[][..], Vec::as_slice);
        let mut kept: Vec<(u32, u64, u32)> = Vec::new();
        for at in serving {
            let Some(pick) = self.ready.picks.get(*at as usize) else {
                continue;
            };
            let (serves, second) = (pick.covers & open, self.second(pick));
            // Those kept cost no more of the first, and are cheaper in all or stand earlier.
            let is_needless = |(other, spends, _): &(u32, u64, u32)| {
                other & serves == serves && (!self.matters[1] || *spends <= second)
            };
            if !kept.iter().any(is_needless) {
                kept.push((serves, second, *at));
            }
        }
        kept.into_iter().map(|(_, _, at)| at).collect()
    }

    fn first(&self, pick: &Pick) -> u64 {
        pick.cost[self.order[0]]
    }

    fn second(&self, pick: &Pick) -> u64 {
        pick.cost[self.order[1]]
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
            .then(one.first.cmp(&other.first))
            .then(one.second.cmp(&other.second));
        match self.cap {
            Some(_) => by_value,
            None => by_value
                .then(one.count.cmp(&other.count))
                .then_with(|| one.picks.cmp(&other.picks)),
        }
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
        let [step, other_step] = self.order.map(|cost| self.ready.steps[cost]);
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
            Some(Ordering::Equal) => state.count >= best.count,
        }
    }
}
