//! How much more a set can come to at most, and what so much more costs at least: each aim is charged a
//! share of the cost of the courses that serve it, so that no course is charged more than it costs.
//! Whatever is chosen, the aims that it covers are then charged no more than it costs.
//!
//! Whole numbers throughout: a bound that is off by a rounding would lose the best set.

use super::MOST_AIMS;
use super::prepare::Row;

/// What each aim is charged; none for those that are decided.
#[derive(Debug, Clone, Copy)]
pub struct Shares {
    pub of: [u64; MOST_AIMS],
    /// Aims by what a share buys, the most first.
    order: [u8; MOST_AIMS],
    count: usize,
}

impl Shares {
    /// For the aims of `open`, of which none may be served by what isn't among the rows.
    pub fn of(rows: &[Row], open: u32, weights: &[u32; MOST_AIMS]) -> Self {
        let mut shares = Self {
            of: [0; MOST_AIMS],
            order: [0; MOST_AIMS],
            count: 0,
        };
        // By what a unit of weight costs at least, in parts of a 2^20th.
        let mut rates = [u64::MAX; MOST_AIMS];
        let mut serving = Vec::with_capacity(rows.len());
        let mut served = 0;
        for row in rows {
            let serves = row.covers & open;
            if serves == 0 {
                continue;
            }
            let whole: u64 = bits(serves).map(|bit| u64::from(weights[bit])).sum();
            let rate = (row.cost << 20) / whole.max(1);
            for bit in bits(serves) {
                rates[bit] = rates[bit].min(rate);
            }
            served |= serves;
            serving.push((serves, row.cost));
        }
        for bit in bits(served) {
            shares.of[bit] =
                u64::try_from((u128::from(rates[bit]) * u128::from(weights[bit])) >> 20)
                    .unwrap_or(u64::MAX);
        }
        shares.raise(&mut serving, served);
        for bit in bits(served) {
            shares.order[shares.count] = bit as u8;
            shares.count += 1;
        }
        shares.sort(weights);
        shares
    }

    /// Charges each aim what the courses that serve it have left over.
    fn raise(&mut self, serving: &mut [(u32, u64)], served: u32) {
        for (serves, left) in serving.iter_mut() {
            let charged: u64 = bits(*serves).map(|bit| self.of[bit]).sum();
            *left = left.saturating_sub(charged);
        }
        for bit in bits(served) {
            let of_bit = serving.iter().filter(|(serves, _)| serves >> bit & 1 == 1);
            let least = of_bit.map(|(_, left)| *left).min().unwrap_or(0);
            if least > 0 {
                self.of[bit] += least;
                for (_, left) in serving.iter_mut().filter(|(s, _)| s >> bit & 1 == 1) {
                    *left -= least;
                }
            }
        }
    }

    fn sort(&mut self, weights: &[u32; MOST_AIMS]) {
        let of = self.of;
        let buys = |bit: u8| (u64::from(weights[bit as usize]), of[bit as usize]);
        self.order[..self.count].sort_by(|one, other| {
            let ((w1, s1), (w2, s2)) = (buys(*one), buys(*other));
            (w2 * s1).cmp(&(w1 * s2)).then(one.cmp(other))
        });
    }

    /// No more weight than this can be had of these aims for so much. `None`: no limit.
    pub fn most(&self, open: u32, weights: &[u32; MOST_AIMS], limit: Option<u64>) -> u32 {
        let mut left = limit.unwrap_or(u64::MAX);
        let mut most = 0;
        for bit in self.order[..self.count].iter().map(|bit| *bit as usize) {
            if open >> bit & 1 == 0 {
                continue;
            }
            let (weight, share) = (u64::from(weights[bit]), self.of[bit]);
            if share > left {
                // A part of it, rounded down: weights are whole.
                most += weight * left / share;
                break;
            }
            left -= share;
            most += weight;
        }
        u32::try_from(most).unwrap_or(u32::MAX)
    }

    /// So much weight of these aims costs no less than this. `None`: there isn't as much.
    pub fn least(&self, open: u32, weights: &[u32; MOST_AIMS], wanted: u32) -> Option<u64> {
        let mut missing = u64::from(wanted);
        let mut least = 0;
        for bit in self.order[..self.count].iter().map(|bit| *bit as usize) {
            if missing == 0 {
                break;
            }
            if open >> bit & 1 == 0 {
                continue;
            }
            let (weight, share) = (u64::from(weights[bit]), self.of[bit]);
            if weight >= missing {
                least += (share * missing).div_ceil(weight.max(1));
                missing = 0;
            } else {
                least += share;
                missing -= weight;
            }
        }
        (missing == 0).then_some(least)
    }
}

/// The places of the bits that are set, from the lowest up.
pub fn bits(mut set: u32) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        if set == 0 {
            return None;
        }
        let bit = set.trailing_zeros() as usize;
        set &= set - 1;
        Some(bit)
    })
}
