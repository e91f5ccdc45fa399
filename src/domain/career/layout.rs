//! Posts → stretches in time: where an open one ends, which belong to one department, and what doesn't
//! fit together.

use super::horizon::Outlook;
use super::path::PostKind;
use super::road::Road;
use super::timeline::{Of, Slip, Stretch};
use super::when::{Month, Span, covered};
use crate::domain::fold::fold;

/// Nothing longer ago or further ahead than this is laid out, in months.
const FARTHEST: i32 = 80 * 12;
/// How long a post ahead lasts that nothing ends, in months.
const UNTOLD: u32 = 36;

pub(super) fn lay_out<'a>(
    road: &Road<'a>,
    now: Month,
    slips: &mut Vec<Slip<'a>>,
) -> Vec<Stretch<'a>> {
    let planned = road.plan.into_iter().flat_map(|plan| plan.posts.iter());
    let planned = planned.map(|(id, p)| (Of::Planned(id), &p.post));
    let own = road.posts().map(|(id, post)| (Of::Post(id), post));
    let mut all: Vec<_> = own.chain(planned).collect();
    all.sort_by_key(|(of, post)| (post.place(), *of));
    let mut sound = Vec::new();
    for (of, post) in all {
        if post.is_reversed() {
            slips.push(Slip::Reversed(of));
        } else if (post.from.begins().0 - now.0).abs() > FARTHEST {
            slips.push(Slip::FarOff(of));
        } else {
            sound.push((of, post));
        }
    }
    let retires = road.person().and_then(Outlook::of);
    let retires = retires.map(|o| Month::of(o.latest.retires).plus(1));
    let starts = |of_plan: bool| -> Vec<Month> {
        let placed = sound
            .iter()
            .filter(|(of, post)| matches!(of, Of::Planned(_)) == of_plan && !post.kind.lies_over());
        placed.map(|(_, post)| post.from.begins()).collect()
    };
    let (own, planned) = (starts(false), starts(true));
    let after = |starts: &[Month], month: Month| {
        let next = starts.partition_point(|start| *start <= month);
        starts.get(next).copied()
    };
    let mut stretches = Vec::new();
    for (of, post) in sound {
        let from = post.from.begins();
        // A plan whose time has passed ends nothing: the post that is told goes on.
        let ends = match of {
            Of::Post(_) => after(&planned, from.max(now)),
            Of::Planned(_) => after(&planned, from),
        };
        let ends = after(&own, from).into_iter().chain(ends).min();
        let open = ends.unwrap_or_else(|| match of {
            Of::Post(_) if from <= now => now.plus(1),
            _ => retires
                .filter(|end| *end > from)
                .unwrap_or(from.plus(UNTOLD)),
        });
        let mut span = post.span(open);
        span.until = span.until.min(Month(now.0 + FARTHEST).max(from.plus(1)));
        let field = road.field_of(post);
        stretches.push(Stretch {
            of,
            post,
            span,
            is_open: post.to.is_none(),
            field: field.and_then(|id| road.model?.field(id)),
            phase: None,
            tenure: span,
        });
    }
    stretches
}

/// How much of a span lies outside of all leave and study.
fn uncovered(span: Span, over: &[Span]) -> u32 {
    span.months() - covered(over.iter().map(|o| o.and(span)).collect())
}

/// Joins the time in one department over several stretches: a new grade is no new place, and whoever
/// returns from leave into the same department was there all along.
pub(super) fn tenures(stretches: &mut [Stretch]) {
    let over = over(stretches, PostKind::lies_over);
    let placed: Vec<usize> = (0..stretches.len())
        .filter(|i| !stretches[*i].post.kind.lies_over())
        .collect();
    let mut group: Vec<usize> = Vec::new();
    let mut name = String::new();
    for at in placed {
        let department = fold(&stretches[at].post.department);
        let from = stretches[at].span.from;
        let before = group.last().map(|i| stretches[*i].tenure);
        let goes_on = before.is_some_and(|before| {
            let gap = Span {
                from: before.until,
                until: from,
            };
            !department.is_empty() && department == name && uncovered(gap, &over) == 0
        });
        if !goes_on {
            group.clear();
            name = department;
        }
        group.push(at);
        let whole = Span {
            from: stretches[group[0]].span.from,
            until: stretches[at]
                .span
                .until
                .max(before.filter(|_| goes_on).map_or(Month(0), |b| b.until)),
        };
        for i in &group {
            stretches[*i].tenure = whole;
        }
    }
}

pub(super) fn over(stretches: &[Stretch], kind: fn(PostKind) -> bool) -> Vec<Span> {
    let over = stretches.iter().filter(|s| kind(s.post.kind));
    over.map(|s| s.span).collect()
}

pub(super) fn joined(road: &Road, stretches: &[Stretch]) -> Option<Month> {
    let told = road.person().and_then(|p| p.joined);
    let told = told.map(|year| Month::april(year.into()));
    told.or_else(|| {
        let regular =
            |s: &&Stretch| matches!(s.of, Of::Post(_)) && s.post.kind != PostKind::NonRegular;
        stretches.iter().find(regular).map(|s| s.span.from)
    })
}

pub(super) fn find_slips<'a>(
    stretches: &[Stretch<'a>],
    joined: Option<Month>,
    now: Month,
    slips: &mut Vec<Slip<'a>>,
) {
    let over = over(stretches, PostKind::lies_over);
    let mut hole = |from: Month, until: Month| {
        let hole = Span { from, until };
        if uncovered(hole, &over) > 0 {
            slips.push(Slip::Hole(hole));
        }
    };
    let mut overlaps = Vec::new();
    // The stretch that reaches furthest so far; each is held against it alone, so that the list stays short.
    let mut reach: Option<&Stretch> = None;
    for stretch in stretches.iter().filter(|s| !s.post.kind.lies_over()) {
        match reach {
            None => hole(joined.unwrap_or(stretch.span.from), stretch.span.from),
            Some(before) => {
                hole(before.span.until, stretch.span.from);
                let both = before.span.and(stretch.span);
                if !both.is_empty() {
                    overlaps.push(Slip::Overlap(before.of, stretch.of, both));
                }
            }
        }
        if reach.is_none_or(|r| r.span.until < stretch.span.until) {
            reach = Some(stretch);
        }
    }
    if let Some(last) = reach {
        hole(last.span.until, now.plus(1));
    }
    slips.extend(overlaps);
}
