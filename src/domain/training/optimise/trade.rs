//! What moving the budget would change.

use super::search::search;
use super::{Best, Budget, Prepared, Problem, Spend};

/// A larger budget covers more from here on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct More {
    /// The smallest budget with which more is covered.
    pub limit: u64,
    pub best: Best,
}

/// A smaller budget covers as much down to here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Less {
    /// The smallest budget with which as much is covered.
    pub limit: u64,
    /// What there is just below it. `None`: the least is nothing.
    pub below: Option<Best>,
}

/// What a budget comes to, and what moving either limit would change while the other one stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TradeOffs {
    pub best: Best,
    /// `None`: there is no limit, or more of it covers no more.
    pub more_minutes: Option<More>,
    pub more_yen: Option<More>,
    /// `None`: nothing is covered.
    pub less_minutes: Option<Less>,
    pub less_yen: Option<Less>,
}

impl TradeOffs {
    pub fn more(&self, spend: Spend) -> Option<&More> {
        match spend {
            Spend::Minutes => self.more_minutes.as_ref(),
            Spend::Yen => self.more_yen.as_ref(),
        }
    }

    pub fn less(&self, spend: Spend) -> Option<&Less> {
        match spend {
            Spend::Minutes => self.less_minutes.as_ref(),
            Spend::Yen => self.less_yen.as_ref(),
        }
    }
}

impl Problem {
    pub fn trade_offs(&self, budget: Budget) -> TradeOffs {
        let ready = [Spend::Minutes, Spend::Yen].map(|spend| Prepared::of(self, spend));
        let best = |budget| self.sum(search(&ready[0], budget, None));
        let least = |spend: Spend, weight: u32| {
            let ready = &ready[spend as usize];
            let found = self.sum(search(ready, budget.with(spend, None), Some(weight)));
            (found.weight >= weight).then(|| found.spent(spend))
        };
        let now = best(budget);
        let more = |spend: Spend| {
            budget.of(spend)?;
            let limit = least(spend, now.weight + 1)?;
            let best = best(budget.with(spend, Some(limit)));
            Some(More { limit, best })
        };
        let less = |spend: Spend| {
            let limit = match spend {
                // Of the sets that cover as much, the best one has the fewest minutes.
                Spend::Minutes => now.minutes,
                Spend::Yen => least(spend, now.weight)?,
            };
            let below = limit.checked_sub(1);
            let below = below.map(|limit| best(budget.with(spend, Some(limit))));
            (now.weight > 0).then_some(Less { limit, below })
        };
        TradeOffs {
            more_minutes: more(Spend::Minutes),
            more_yen: more(Spend::Yen),
            less_minutes: less(Spend::Minutes),
            less_yen: less(Spend::Yen),
            best: now,
        }
    }
}
