//! 考えておくとよいこと: where trainings meet something else, each with its reason and where it is from.

use leptos::prelude::*;

use super::name;
use crate::browser::clock;
use crate::components::{all, list, para, section};
use crate::domain::career::path::PostKind;
use crate::domain::id::ItemId;
use crate::domain::training::conflicts::{Budget, Conflict, Over, Why, conflicts, months, over};
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::totals::Totals;
use crate::pages::policy;
use crate::state::Desk;
use crate::text::study as study_words;

/// Of a year; `only`: what is about this one.
pub fn view(desk: Desk, trainings: &[(ItemId, Enrolment)], only: Option<&ItemId>) -> AnyView {
    let w = &study_words().worth;
    let rows = rows(desk, trainings, only);
    match (rows.is_empty(), only) {
        (true, Some(_)) => ().into_any(),
        (true, None) => section(w.heading, vec![para("", w.none)]),
        _ => section(
            w.heading,
            vec![para("hint", w.lead), list("plain-list study-worth", rows)],
        ),
    }
}

fn rows(desk: Desk, trainings: &[(ItemId, Enrolment)], only: Option<&ItemId>) -> Vec<AnyView> {
    let year: Vec<_> = trainings.iter().map(|(id, it)| (id, it)).collect();
    let mut rows = desk.on_road(|road, timeline| {
        let found = conflicts(&year, road, timeline);
        let is_asked = |c: &&Conflict| {
            let is_other = matches!(&c.why, Why::Overlap { other } if only == Some(*other));
            only.is_none_or(|id| c.of == id) || is_other
        };
        let asked = found.iter().filter(is_asked);
        asked.map(|c| row(desk, c, trainings)).collect::<Vec<_>>()
    });
    if let (None, Some((_, it))) = (only, trainings.first()) {
        let (sum, said) = (
            Totals::of(it.year, trainings.iter().map(|(_, it)| it)),
            desk.study_year(it.year),
        );
        rows.extend(over(&sum, &said).iter().map(over_row));
    }
    rows
}

fn row(desk: Desk, conflict: &Conflict, trainings: &[(ItemId, Enrolment)]) -> AnyView {
    let w = &study_words().worth;
    let title = |id: &ItemId| {
        let found = trainings.iter().find(|(i, _)| i == id);
        name(found.map_or("", |(_, it)| it.title.as_str()))
    };
    let own = title(conflict.of);
    let from_road = |is_planned: bool| {
        let source = if is_planned { w.own_plan } else { w.own_posts };
        para("source", source)
    };
    let (text, source) = match &conflict.why {
        Why::Evaluation { month, steps } => {
            let framework = desk.framework();
            let said: Vec<_> = steps.iter().map(|s| (w.step)(&s.step, &s.due)).collect();
            let mut source: Vec<AnyView> = Vec::new();
            let first = steps.first().and_then(|s| s.source.as_ref());
            source.extend(policy::source(&framework, first));
            if steps.iter().any(|step| months(step).len() > 1) {
                source.push(para("source", w.reading));
            }
            let text = (w.evaluation)(&own, *month, &said.join("、"));
            (text, all(source))
        }
        Why::Moved { post } => {
            let place = match post.department.trim() {
                "" => post.field.name.trim(),
                department => department,
            };
            ((w.moved)(&own, place), from_road(true))
        }
        Why::Away { post, is_planned } => {
            let say = match post.kind {
                PostKind::Study => w.study,
                PostKind::Dispatch => w.dispatch,
                _ => w.leave,
            };
            (say(&own, *is_planned), from_road(*is_planned))
        }
        Why::Overlap { other } => ((w.overlap)(&own, &title(other)), para("source", w.own_days)),
    };
    all(vec![para("", text), source])
}

fn over_row(over: &Over) -> AnyView {
    let (w, say) = (&study_words().worth, &study_words().say);
    let text = match over.what {
        Budget::Minutes => {
            let (said, known) = ((say.hours)(over.said), (say.hours)(over.known));
            match over.known > over.said {
                true => (w.over_hours)(&said, &known),
                false => {
                    let assumed = (say.hours)(over.assumed);
                    (w.over_assumed)(&said, &known, over.unknown, &assumed)
                }
            }
        }
        Budget::Yen => (w.over_yen)(&(say.yen)(over.said), &(say.yen)(over.known)),
    };
    all(vec![para("", text), para("source", w.own_year)])
}

/// The day on paper.
pub fn as_of(desk: Desk) -> AnyView {
    para("only-print", clock::era(desk.today()))
}
