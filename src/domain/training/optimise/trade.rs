//! What moving the budget would change.

use super::{Best, Budget, Solver, Spend};

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
    /// `None`: nothing is covered; for yen, there is no limit either.
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

impl Solver {
    pub fn trade_offs(&self, budget: Budget) -> TradeOffs {
        let now = self.best(budget);
        TradeOffs {
            more_minutes: self.more(&now, Spend::Minutes, budget),
            more_yen: self.more(&now, Spend::Yen, budget),
            less_minutes: self.less(&now, Spend::Minutes, budget),
            less_yen: self.less(&now, Spend::Yen, budget),
            best: now,
        }
    }

    fn more(&self, now: &Best, spend: Spend, budget: Budget) -> Option<More> {
        budget.of(spend)?;
        // Mostly nothing, and then this is found out soonest.
        let free = self.best(budget.with(spend, None));
        if free.weight <= now.weight {
            return None;
        }
        let limit = self.least(spend, now.weight + 1, budget)?;
        let best = self.best(budget.with(spend, Some(limit)));
        Some(More { limit, best })
    }

    fn less(&self, now: &Best, spend: Spend, budget: Budget) -> Option<Less> {
        // Nobody who named no sum of money asks for how little would do.
        let is_asked = spend == Spend::Minutes || budget.of(spend).is_some();
        if now.weight == 0 || !is_asked {
            return None;
        }
        let limit = match (spend, now.spent(spend)) {
            (_, 0) => 0,
            // Of the sets that cover as much, the best one has the fewest minutes.
            (Spend::Minutes, minutes) => minutes,
            (Spend::Yen, _) => self.least(spend, now.weight, budget)?,
        };
        let below = limit.checked_sub(1);
        let below = below.map(|limit| self.best(budget.with(spend, Some(limit))));
        Some(Less { limit, below })
    }
}
