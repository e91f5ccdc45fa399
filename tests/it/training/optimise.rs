//! The optimiser against trying every set there is.

use michishirube::domain::training::optimise::{Best, Budget, Choice, Problem, Solver, Spend};

/// Numbers that are the same on each run.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Below `sides`.
    pub fn roll(&mut self, sides: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as u32 % sides
    }
}

/// Few costs, so that many sets come to the same.
fn any_problem(dice: &mut Dice) -> Problem {
    let aims = 1 + dice.roll(6);
    // So long that no table holds them: then every answer is searched.
    let step = [1, 30, 465, 1 << 24][dice.roll(4) as usize];
    let alike = dice.roll(3) == 0;
    let choices = (0..dice.roll(9)).map(|_| Choice {
        covers: dice.roll(1 << aims),
        minutes: if alike { step } else { step * dice.roll(5) },
        yen: if alike { 0 } else { 1000 * dice.roll(4) },
    });
    Problem {
        choices: choices.collect(),
        weights: (0..aims)
            .map(|_| dice.roll(4) * (1 + dice.roll(4)))
            .collect(),
    }
}

fn any_budget(dice: &mut Dice, problem: &Problem) -> Budget {
    let mut limit = |cost: fn(&Choice) -> u32| {
        let whole: u32 = problem.choices.iter().map(cost).sum();
        (dice.roll(4) > 0).then(|| u64::from(dice.roll(whole + 2)))
    };
    Budget {
        minutes: limit(|c| c.minutes),
        yen: limit(|c| c.yen),
    }
}

/// All sets that there are, with what they come to.
fn all_sets(problem: &Problem) -> Vec<Best> {
    let count = problem.choices.len();
    let sets = (0..1_usize << count).map(|set| {
        let chosen: Vec<_> = (0..count).filter(|at| set >> at & 1 == 1).collect();
        let of = |cost: fn(&Choice) -> u32| -> u64 {
            let costs = chosen
                .iter()
                .map(|at| u64::from(cost(&problem.choices[*at])));
            costs.sum()
        };
        let covers = chosen.iter().map(|at| problem.choices[*at].covers);
        let covered = covers.fold(0, |all, one| all | one);
        let weights = problem.weights.iter().enumerate();
        let weighs = weights.filter(|(bit, _)| covered >> bit & 1 == 1);
        Best {
            covered,
            weight: weighs.map(|(_, weight)| weight).sum(),
            minutes: of(|c| c.minutes),
            yen: of(|c| c.yen),
            chosen,
        }
    });
    sets.collect()
}

fn fits(set: &Best, budget: Budget) -> bool {
    let [minutes, yen] = [Spend::Minutes, Spend::Yen].map(|spend| budget.of(spend));
    minutes.is_none_or(|limit| set.minutes <= limit) && yen.is_none_or(|limit| set.yen <= limit)
}

fn tried(sets: &[Best], budget: Budget) -> &Best {
    let fitting = sets.iter().filter(|set| fits(set, budget));
    let best = fitting.min_by(|one, other| {
        let key = |set: &Best| {
            (
                std::cmp::Reverse(set.weight),
                set.minutes,
                set.yen,
                set.chosen.len(),
            )
        };
        key(one)
            .cmp(&key(other))
            .then(one.chosen.cmp(&other.chosen))
    });
    best.expect("the empty set fits")
}

/// The smallest limit with which so much is covered, by trying every set.
fn least(sets: &[Best], spend: Spend, weight: u32, budget: Budget) -> Option<u64> {
    let free = budget.with(spend, None);
    let enough = sets
        .iter()
        .filter(|set| fits(set, free) && set.weight >= weight);
    enough.map(|set| set.spent(spend)).min()
}

#[test]
fn it_finds_what_trying_every_set_finds() {
    let mut limited = 0;
    for seed in 0..10_000 {
        let mut dice = Dice::new(seed);
        let problem = any_problem(&mut dice);
        let budget = any_budget(&mut dice, &problem);
        let sets = all_sets(&problem);
        let best = Solver::of(problem.clone()).best(budget);
        assert_eq!(
            &best,
            tried(&sets, budget),
            "{seed}: {problem:?} {budget:?}"
        );
        limited += u32::from(best.weight < tried(&sets, Budget::default()).weight);
    }
    assert!(limited > 2_000, "only {limited} of the budgets bind");
}

#[test]
fn the_ways_to_move_the_budget_are_those_that_trying_finds() {
    let (mut gains, mut losses) = (0, 0);
    for seed in 0..10_000 {
        let mut dice = Dice::new(seed + 77_777);
        let problem = any_problem(&mut dice);
        let budget = any_budget(&mut dice, &problem);
        let sets = all_sets(&problem);
        let solver = Solver::of(problem.clone());
        let trade = solver.trade_offs(budget);
        assert_eq!(&trade.best, tried(&sets, budget), "{seed}");
        for spend in [Spend::Minutes, Spend::Yen] {
            let why = format!("{seed} {spend:?}: {problem:?} {budget:?}");
            let wanted = trade.best.weight + 1;
            let limit = least(&sets, spend, wanted, budget);
            assert_eq!(solver.least(spend, wanted, budget), limit, "{why}");
            let limit = limit.filter(|_| budget.of(spend).is_some());
            assert_eq!(trade.more(spend).map(|m| m.limit), limit, "{why}");
            if let Some(more) = trade.more(spend) {
                gains += 1;
                let budget = budget.with(spend, limit);
                assert_eq!(&more.best, tried(&sets, budget), "{why}");
                assert!(more.best.weight > trade.best.weight, "{why}");
            }
            let limit = least(&sets, spend, trade.best.weight, budget);
            let is_asked = spend == Spend::Minutes || budget.yen.is_some();
            let limit = limit.filter(|_| trade.best.weight > 0 && is_asked);
            assert_eq!(trade.less(spend).map(|l| l.limit), limit, "{why}");
            if let Some(below) = trade.less(spend).and_then(|l| l.below.as_ref()) {
                losses += 1;
                let just = limit.and_then(|limit| limit.checked_sub(1));
                assert_eq!(below, tried(&sets, budget.with(spend, just)), "{why}");
                assert!(below.weight < trade.best.weight, "{why}");
            }
        }
    }
    assert!(gains > 1_000 && losses > 1_000, "{gains} {losses}");
}

#[test]
fn more_budget_never_covers_less() {
    for seed in 0..20 {
        let mut dice = Dice::new(seed + 5);
        let solver = Solver::of(large(&mut dice, 60, 12));
        let mut last = [0; 2];
        for limit in (0..40).map(|n| n * 465) {
            for (last, yen) in last.iter_mut().zip([None, Some(20_000)]) {
                let best = solver.best(Budget {
                    minutes: Some(limit),
                    yen,
                });
                assert!(best.weight >= *last, "{seed} {limit}");
                assert!(best.minutes <= limit && yen.is_none_or(|yen| best.yen <= yen));
                *last = best.weight;
            }
            assert!(last[0] >= last[1], "a limit more never covers more");
        }
    }
}

#[test]
fn what_cannot_be_had_is_left() {
    let choice = |covers, minutes| Choice {
        covers,
        minutes,
        yen: 0,
    };
    let none = Problem::default();
    assert_eq!(Solver::of(none).best(Budget::default()), Best::default());
    // An aim that nothing serves, a bit of no aim, and more aims than enter.
    let problem = Problem {
        weights: vec![4; 20],
        choices: vec![choice(1 << 1 | 1 << 18, 10), choice(1 << 31, 0)],
    };
    let best = Solver::of(problem).best(Budget::default());
    assert_eq!(
        (best.chosen.as_slice(), best.covered, best.weight),
        (&[0][..], 1 << 1, 4)
    );
    // As much as a number holds.
    let huge = Problem {
        weights: vec![u32::MAX / 16; 16],
        choices: (0..16).map(|aim| choice(1 << aim, u32::MAX)).collect(),
    };
    let huge = Solver::of(huge);
    assert_eq!(huge.best(Budget::default()).chosen.len(), 16);
    let fewer = Budget {
        minutes: Some(u64::from(u32::MAX) * 3),
        yen: Some(0),
    };
    assert_eq!(huge.best(fewer).chosen, [0, 1, 2]);
}

/// Courses for one to four aims each, of lengths and prices as they happen.
pub fn large(dice: &mut Dice, courses: u32, aims: u32) -> Problem {
    let choices = (0..courses).map(|_| {
        let bits = 1 + dice.roll(4);
        let covers = (0..bits).fold(0, |all, _| all | 1 << dice.roll(aims));
        Choice {
            covers,
            minutes: 30 * (1 + dice.roll(60)),
            yen: 500 * dice.roll(40),
        }
    });
    Problem {
        choices: choices.collect(),
        weights: (0..aims)
            .map(|_| [1, 2, 4, 8, 12][dice.roll(5) as usize])
            .collect(),
    }
}

/// `cargo test --release --test it optimise -- --ignored --nocapture` prints how long it takes.
#[test]
#[ignore = "prints times, which no test asserts"]
fn how_long_two_thousand_courses_take() {
    let time = |name: &str, problem: &Problem, budget: Budget| {
        let start = std::time::Instant::now();
        let solver = Solver::of(problem.clone());
        let made = start.elapsed();
        let start = std::time::Instant::now();
        let best = solver.best(budget);
        let one = start.elapsed();
        let start = std::time::Instant::now();
        let trade = solver.trade_offs(budget);
        let all = start.elapsed();
        assert_eq!(trade.best, best);
        println!(
            "{name}: made in {made:?}, best {one:?}, with trade-offs {all:?}; {} courses, weight {}",
            best.chosen.len(),
            best.weight
        );
    };
    let budgets = [
        ("no limit", None, None),
        ("20 h", Some(1200), None),
        ("40 h", Some(2400), None),
        ("100 h", Some(6000), None),
        ("20 h and 10,000 yen", Some(1200), Some(10_000)),
        ("40 h and 10,000 yen", Some(2400), Some(10_000)),
        ("100 h and 20,000 yen", Some(6000), Some(20_000)),
        ("10,000 yen", None, Some(10_000)),
    ];
    for (name, minutes, yen) in budgets {
        let budget = Budget { minutes, yen };
        for seed in 0..3 {
            let problem = large(&mut Dice::new(seed), 2_000, 16);
            time(&format!("{name}, as they happen {seed}"), &problem, budget);
        }
        // One aim each, or all alike: what real lists are nearer to.
        let mut real = large(&mut Dice::new(9), 2_000, 16);
        for choice in &mut real.choices {
            choice.minutes = [90, 180, 180, 465, 465, 930][(choice.minutes % 6) as usize];
            choice.yen = if choice.yen % 3 == 0 {
                choice.yen / 500 * 500
            } else {
                0
            };
        }
        time(&format!("{name}, as lists are"), &real, budget);
        for choice in &mut real.choices {
            (choice.minutes, choice.yen) = (465, 0);
        }
        time(&format!("{name}, all alike"), &real, budget);
        // Costs grow with what is served, so that none makes another needless.
        let mut even = large(&mut Dice::new(4), 2_000, 16);
        let mut dice = Dice::new(6);
        for choice in &mut even.choices {
            let worth: u32 = choice.covers.count_ones() * 97;
            choice.minutes = worth + dice.roll(40);
            choice.yen = (worth + 40 - dice.roll(80)) * 10;
        }
        time(&format!("{name}, adversarial"), &even, budget);
    }
}
