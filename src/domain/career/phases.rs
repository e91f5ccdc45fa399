//! Which phase of the model a time falls into: by the grade that the person had, and where nothing is
//! told of grades, by years since joining. The latter is our reading and marked as such.

use super::model::{CareerModel, Phase};
use super::road::Road;
use super::timeline::{Basis, Of, Stretch};
use super::when::{Month, Span};
use crate::domain::id::GradeId;

/// How long the first phase lasts by our reading, counted in posts of the phase's own length.
const FIRST_POSTS: u32 = 3;
/// The length of a post where the phase has none, and that of a phase between the first and the last.
const POST_YEARS: u32 = 3;
const MIDDLE_YEARS: u32 = 6;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhaseSpan<'a> {
    pub phase: &'a Phase,
    pub span: Span,
    pub basis: Basis,
    /// Something tells its end: the next phase, or years.
    pub ends: bool,
}

/// When each phase begins by years, from the first on.
struct ByYears<'a> {
    phases: &'a [Phase],
    begins: Vec<Month>,
}

impl<'a> ByYears<'a> {
    fn new(model: &'a CareerModel, joined: Month, early: Option<u8>) -> Self {
        let mut begins = Vec::new();
        let mut at = joined;
        for (i, phase) in model.phases.iter().enumerate() {
            begins.push(at);
            let years = match i {
                0 => match early {
                    Some(years) => years.into(),
                    None => FIRST_POSTS * phase.years.unwrap_or(POST_YEARS),
                },
                _ => MIDDLE_YEARS,
            };
            at = at.plus(years * 12);
        }
        Self {
            phases: &model.phases,
            begins,
        }
    }

    /// The index of the phase at this month.
    fn at(&self, month: Month) -> usize {
        let begun = self.begins.iter().filter(|begins| **begins <= month);
        begun.count().saturating_sub(1)
    }

    /// A span by the phases that it goes through; none of them after the one at index `most`.
    fn split(&self, span: Span, most: Option<usize>) -> Vec<(&'a Phase, Span)> {
        let mut parts = Vec::new();
        let mut from = span.from;
        while from < span.until {
            let at = self.at(from).min(most.unwrap_or(usize::MAX));
            let turn = self.begins.iter().find(|b| **b > from);
            let until = turn.map_or(span.until, |b| (*b).min(span.until));
            parts.push((&self.phases[at], Span { from, until }));
            from = until;
        }
        parts
    }
}

/// The phase of today, with how it is known.
pub type Now<'a> = Option<(&'a Phase, Basis)>;

/// Gives each stretch its phase and answers with the phases as they follow each other, and today's.
pub(super) fn assign<'a>(
    road: &Road<'a>,
    stretches: &mut [Stretch<'a>],
    joined: Option<Month>,
    now: Month,
) -> (Vec<PhaseSpan<'a>>, Now<'a>) {
    let Some(model) = road.model.filter(|m| !m.phases.is_empty()) else {
        return (Vec::new(), None);
    };
    let by_grades = model.phases.iter().any(|p| !p.grades.is_empty());
    let known: Vec<Option<&GradeId>> = stretches
        .iter()
        .map(|s| {
            let own = s.post.grade.id(road.framework);
            let is_now = s.span.has(now) && matches!(s.of, Of::Post(_));
            own.or(road.grade.filter(|_| is_now && s.post.grade.is_blank()))
                .filter(|_| by_grades)
        })
        .collect();
    let early = road.person().and_then(|p| p.early_years);
    let start = joined.or_else(|| stretches.first().map(|s| s.span.from));
    let years = start.map(|start| ByYears::new(model, start, early));
    let first_known = known.iter().flatten().next();
    // Nobody was further before their first known grade than at it.
    let most = first_known.and_then(|g| {
        let own = model.phase_of(g)?;
        model.phases.iter().position(|p| p.id == own.id)
    });
    let mut carried: Option<&GradeId> = None;
    let is_told_now = stretches.iter().any(|s| s.span.has(now));
    let today = road.grade.filter(|_| by_grades && !is_told_now);
    let mut spans: Vec<PhaseSpan> = Vec::new();
    for (stretch, own) in stretches.iter_mut().zip(&known) {
        // What one did before joining was in no phase.
        if joined.is_some_and(|joined| stretch.span.until <= joined) {
            continue;
        }
        if stretch.span.from > now && carried.is_none() {
            carried = today;
        }
        carried = own.or(carried);
        let basis = match own {
            Some(_) => Basis::Grade,
            None => Basis::Carried,
        };
        if let Some(grade) = carried {
            stretch.phase = model.phase_of(grade).map(|phase| (phase, basis));
            if let Some((phase, basis)) = stretch.phase {
                extend(&mut spans, phase, stretch.span, basis);
            }
            continue;
        }
        let Some(years) = &years else { continue };
        let index = |month: Month| most.map_or(years.at(month), |most| years.at(month).min(most));
        let told = match stretch.span.has(now) {
            true => now,
            false => stretch.span.from,
        };
        let phase = &years.phases[index(told)];
        stretch.phase = Some((phase, Basis::Years));
        for (phase, span) in years.split(stretch.span, most) {
            extend(&mut spans, phase, span, Basis::Years);
        }
    }
    if let (true, Some(years)) = (spans.is_empty(), &years) {
        let until = now.plus(1);
        for (phase, span) in years.split(
            Span {
                from: years.begins[0],
                until,
            },
            most,
        ) {
            extend(&mut spans, phase, span, Basis::Years);
        }
    }
    finish(&mut spans, years.as_ref());
    let by_grade = road.grade.filter(|_| by_grades);
    let by_grade = by_grade.and_then(|g| model.phase_of(g));
    let by_span = spans.iter().find(|s| s.span.has(now));
    let at_now = by_grade
        .map(|phase| (phase, Basis::Grade))
        .or(by_span.map(|s| (s.phase, s.basis)))
        .or_else(|| {
            let years = years.as_ref().filter(|y| y.begins[0] <= now)?;
            Some((&years.phases[years.at(now)], Basis::Years))
        });
    (spans, at_now)
}

/// Adds the span to the phase that is going on, or begins the next one.
fn extend<'a>(spans: &mut Vec<PhaseSpan<'a>>, phase: &'a Phase, span: Span, basis: Basis) {
    match spans.last_mut() {
        Some(last) if last.phase.id == phase.id => {
            last.span.until = last.span.until.max(span.until);
            last.basis = last.basis.min(basis);
        }
        last => {
            // What lies over the end of the phase before begins after it.
            let from = last.map_or(span.from, |l| span.from.max(l.span.until));
            let span = Span { from, ..span };
            if !span.is_empty() {
                spans.push(PhaseSpan {
                    phase,
                    span,
                    basis,
                    ends: false,
                });
            }
        }
    }
}

/// Says of each phase whether its end is told; one that is known by years goes on to its end.
fn finish(spans: &mut [PhaseSpan], years: Option<&ByYears>) {
    for i in 0..spans.len() {
        spans[i].ends = i + 1 < spans.len();
        let Some(years) = years.filter(|_| !spans[i].ends && spans[i].basis == Basis::Years) else {
            continue;
        };
        let turn = years.begins.iter().find(|b| **b >= spans[i].span.until);
        if let Some(turn) = turn {
            spans[i].span.until = *turn;
            spans[i].ends = true;
        }
    }
}
