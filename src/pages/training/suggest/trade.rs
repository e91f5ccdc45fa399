//! What the budget comes to and what moving it would change, in sentences.

use leptos::prelude::*;

use super::Seen;
use crate::components::{all, list, para, texts};
use crate::domain::training::optimise::{Best, Spend, TradeOffs};
use crate::domain::training::suggest::Look;
use crate::domain::training::year::StudyYear;
use crate::text::suggest as suggest_words;

pub fn view(seen: Seen) -> AnyView {
    let words = suggest_words();
    let w = &words.room;
    let (look, year, trade) = (seen.look.get(), seen.year.get(), seen.trade.get());
    let (hours, yen) = (words.hours, words.yen);
    let taken = look.taken;
    let mut first = Vec::new();
    if taken != Default::default() {
        first.push((w.taken)(&hours(taken.minutes(&year)), &yen(taken.yen)));
        if taken.unmeasured > 0 {
            let each = hours(year.assumed().into());
            first.push((w.unmeasured)(taken.unmeasured, &each));
        }
        if taken.unpriced > 0 {
            first.push((w.unpriced)(taken.unpriced));
        }
    }
    let left = look.budget(&year);
    match look.over(Spend::Minutes, &year) {
        0 => first.extend(left.minutes.map(|left| (w.left_minutes)(&hours(left)))),
        by => first.push((w.over_minutes)(&hours(by))),
    }
    match look.over(Spend::Yen, &year) {
        0 => first.extend(left.yen.map(|left| (w.left_yen)(&yen(left)))),
        by => first.push((w.over_yen)(&yen(by))),
    }
    let best = &trade.best;
    let set = match best.chosen.len() {
        0 => w.set_none.to_owned(),
        n => {
            let costs = (w.set_costs)(&hours(best.minutes), &yen(best.yen));
            (w.set)(n, look.aims_of(best.covered).len()) + &costs
        }
    };
    let mut moves = moved(seen, &look, &year, &trade, Spend::Minutes);
    moves.extend(moved(seen, &look, &year, &trade, Spend::Yen));
    let first = (!first.is_empty()).then(|| texts("prose-list", first));
    let moves = moves.into_iter().map(IntoAny::into_any).collect();
    all(vec![
        first.into_any(),
        para("suggest-set", set),
        list("prose-list trade", moves),
    ])
}

/// What more and what less of one of the two would change.
fn moved(
    seen: Seen,
    look: &Look,
    year: &StudyYear,
    trade: &TradeOffs,
    spend: Spend,
) -> Vec<String> {
    let words = suggest_words();
    let w = &words.room;
    let say = match spend {
        Spend::Minutes => words.hours,
        Spend::Yen => words.yen,
    };
    let best = &trade.best;
    let names = |from: &Best, to: &Best| {
        let gained = look.aims_of(to.covered & !from.covered);
        (!gained.is_empty()).then(|| seen.names(&gained))
    };
    // What the limits of the optimiser are left of.
    let (taken, over) = (look.taken.of(spend, year), look.over(spend, year));
    let limit = look.budget(year).of(spend);
    let mut said = Vec::new();
    match (trade.more(spend), limit) {
        (Some(more), Some(limit)) => {
            let gained = names(best, &more.best).unwrap_or_default();
            let by = more.limit.saturating_sub(limit) + over;
            let mut text = (w.more)(&say(by), &say(more.limit + taken), &gained);
            if let Some(lost) = names(&more.best, best) {
                text += &(w.more_loses)(&lost);
            }
            said.push(text);
        }
        (None, Some(_)) if spend == Spend::Minutes => said.push(w.no_more.to_owned()),
        _ => {}
    }
    if let Some(less) = trade.less(spend)
        && let Some(below) = &less.below
        && let Some(lost) = names(below, best)
    {
        let whole = say(less.limit + taken);
        let mut text = match limit {
            None => (w.enough)(&whole),
            Some(limit) if limit == less.limit => String::new(),
            Some(_) => (w.same_until)(&whole),
        };
        text += &(w.below)(&lost);
        if let Some(gained) = names(best, below) {
            text += &(w.below_gains)(&gained);
        }
        said.push(text);
    }
    said
}
