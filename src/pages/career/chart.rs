//! The road as a chart, and the tables that say the same: what is drawn is gathered once, so that both
//! show one thing.

use leptos::prelude::*;

use super::{field_name, rows, years};
use crate::charts::timeline::{
    Mark, Sort, Stage, Stay, Timeline as Chart, across, down, sample, timeline as draw,
};
use crate::components::{Cell, all, block, link, list, para, table};
use crate::domain::career::horizon::Outlook;
use crate::domain::career::path::{Post, PostKind};
use crate::domain::career::road::Road;
use crate::domain::career::timeline::{Basis, Of, Slip, Stretch, Timeline};
use crate::domain::career::when::Month;
use crate::domain::id::ItemId;
use crate::route::{Career, Route};
use crate::text::career;

/// The chart with its tables; nothing if there is nothing to draw.
pub fn view(road: &Road, timeline: &Timeline) -> AnyView {
    if timeline.stretches.is_empty() {
        return ().into_any();
    }
    let w = &career().chart;
    let drawn = chart(road, timeline, true);
    let scroll = |class: &'static str, drawing: AnyView| {
        view! {
            <div class=class tabindex="0" role="group" aria-label=w.scroll>{drawing}</div>
        }
        .into_any()
    };
    let unlaid = timeline.slips.iter();
    let unlaid = unlaid.filter(|s| matches!(s, Slip::Reversed(_) | Slip::FarOff(_)));
    let unlaid = match unlaid.count() {
        0 => ().into_any(),
        n => para("note", (w.unlaid)(n)),
    };
    let figure = |class: &'static str, [one, other]: [&'static str; 2], chart: &Chart| {
        view! {
            <figure class=class>
                <figcaption>{summary(timeline, chart)}</figcaption>
                {scroll("road-across", draw(one, w.title.into(), across(chart)))}
                {scroll("road-down", draw(other, w.title.into(), down(chart)))}
            </figure>
        }
        .into_any()
    };
    let ids = ["across", "down"];
    let figures = if road.person().and_then(Outlook::of).is_none() {
        vec![figure("road-chart", ids, &drawn)]
    } else {
        // How far the line goes tells when one retires, and so when one was born: on paper it ends sooner.
        let paper = chart(road, timeline, false);
        let paper_ids = ["across-paper", "down-paper"];
        vec![
            block("no-print", vec![figure("road-chart", ids, &drawn)]),
            block("only-print", vec![figure("road-chart", paper_ids, &paper)]),
        ]
    };
    all(vec![all(figures), keys(&drawn), unlaid])
}

/// What the chart shows, and all that had no room in it.
pub fn tables(road: &Road, timeline: &Timeline) -> AnyView {
    let plan = road.person().and_then(|p| p.plan.as_ref());
    tables_of(road, timeline, plan)
}

/// The same with this plan on the road.
pub fn tables_of(road: &Road, timeline: &Timeline, plan: Option<&ItemId>) -> AnyView {
    let chart = chart(road, timeline, true);
    let tables = vec![twin(road, timeline, plan), turns(timeline, &chart)];
    block("road-tables", tables)
}

/// A post that has a field and no department yet is called by the field.
fn called(post: &Post) -> String {
    match (post.department.trim(), post.field.name.trim()) {
        ("", field) if !field.is_empty() => field.to_owned(),
        _ => rows::name(post),
    }
}

fn sort(stretch: &Stretch) -> Sort {
    let is_ahead = matches!(stretch.of, Of::Planned(_));
    match (stretch.post.kind, is_ahead) {
        (kind, true) if kind.lies_over() => Sort::OverAhead,
        (kind, false) if kind.lies_over() => Sort::Over,
        (_, true) => Sort::Ahead,
        (PostKind::Dispatch | PostKind::NonRegular, _) => Sort::Away,
        _ => Sort::Stay,
    }
}

/// `with_end`: with the marks of when one retires, and as far as they are.
fn chart(road: &Road, timeline: &Timeline, with_end: bool) -> Chart {
    let w = &career().chart;
    let stays = timeline.stretches.iter().zip(1..).map(|(s, number)| Stay {
        from: s.span.from.0,
        until: s.span.until.0,
        sort: sort(s),
        number,
        label: called(s.post),
    });
    let stays: Vec<_> = stays.collect();
    let stages = timeline.phases.iter().map(|p| Stage {
        from: p.span.from.0,
        until: p.span.until.0,
        label: p.phase.name.clone(),
        is_guess: p.basis == Basis::Years,
    });
    let stages: Vec<_> = stages.collect();
    let mut marks = vec![Mark {
        at: timeline.now.0,
        label: w.now.into(),
        is_now: true,
    }];
    if let Some(outlook) = road.person().and_then(Outlook::of).filter(|_| with_end) {
        let about = |what: &str| match outlook.is_certain() {
            true => what.to_owned(),
            false => (w.about)(what),
        };
        let latest = &outlook.latest;
        let mut mark = |month: Month, what: &str| {
            marks.push(Mark {
                at: month.0,
                label: about(what),
                is_now: false,
            });
        };
        if let Some(day) = latest.steps_down {
            mark(Month::of(day), w.steps_down);
        }
        mark(Month::of(latest.retires).plus(1), w.retires);
    }
    let begins = stays
        .iter()
        .map(|s| s.from)
        .chain(stages.iter().map(|s| s.from));
    let ends = stays
        .iter()
        .map(|s| s.until)
        .chain(stages.iter().map(|s| s.until));
    let first = begins.chain([timeline.now.0]).min().unwrap_or(0);
    let at = marks.iter().map(|m| m.at);
    let last = ends
        .chain(at)
        .chain([timeline.now.0 + 1])
        .max()
        .unwrap_or(0);
    Chart {
        from: first.div_euclid(12) * 12,
        until: (last + 11).div_euclid(12) * 12,
        stays,
        stages,
        marks,
        era: years::era,
    }
}

/// What the chart shows, in one sentence.
fn summary(timeline: &Timeline, chart: &Chart) -> AnyView {
    let ahead = timeline.stretches.iter();
    let ahead = ahead.filter(|s| matches!(s.of, Of::Planned(_))).count();
    let year = |month: i32| years::year(Month(month).fiscal_year());
    let text = (career().chart.summary)(
        &year(chart.from),
        &year(chart.until - 1),
        timeline.stretches.len() - ahead,
        ahead,
    );
    para("note", text)
}

/// How to read it: only what is in it.
fn keys(chart: &Chart) -> AnyView {
    let w = &career().chart;
    let has = |sorts: &[Sort]| chart.stays.iter().any(|s| sorts.contains(&s.sort));
    let mut keys = Vec::new();
    for (shown, words, is_there) in [
        (Sort::Stay, w.key_past, has(&[Sort::Stay])),
        (Sort::Away, w.key_away, has(&[Sort::Away])),
        (Sort::Over, w.key_over, has(&[Sort::Over, Sort::OverAhead])),
        (
            Sort::Ahead,
            w.key_ahead,
            has(&[Sort::Ahead, Sort::OverAhead]),
        ),
    ] {
        if is_there {
            keys.push(all(vec![sample(shown), words.into_any()]));
        }
    }
    let guess = chart.stages.iter().any(|s| s.is_guess);
    let guess = guess.then(|| para("note", w.key_guess));
    view! {
        <div class="road-keys" role="group" aria-label=w.keys>{list("", keys)} {guess}</div>
    }
    .into_any()
}

fn twin(road: &Road, timeline: &Timeline, plan: Option<&ItemId>) -> AnyView {
    let w = &career().chart;
    let rows = timeline.stretches.iter().zip(1..).map(|(s, number)| {
        let post = s.post;
        let to = match s.of {
            Of::Post(id) => Some(Career::Post(id.clone())),
            Of::Planned(id) => plan.map(|plan| Career::Planned(plan.clone(), id.clone())),
        };
        let place = match to {
            Some(to) => link(called(post), Route::Career(to).href()),
            None => called(post).into_any(),
        };
        let field = match (road.model, s.field) {
            (Some(model), Some(field)) => field_name(model, field),
            _ => post.field.name.clone(),
        };
        let phase = s
            .phase
            .map_or_else(String::new, |(phase, basis)| match basis {
                Basis::Years => (w.guessed)(&phase.name),
                _ => phase.name.clone(),
            });
        let kind = match s.of {
            Of::Post(_) => w.past,
            Of::Planned(_) => w.ahead,
        };
        let sort = match post.kind {
            PostKind::Ordinary => kind.to_owned(),
            other => format!("{kind}・{}", (career().posts.kind_of)(other)),
        };
        vec![
            Cell::Number(number),
            Cell::Text(years::term(post.from, post.to)),
            Cell::Head(place),
            Cell::Text(field),
            Cell::Text(years::length(s.span.months())),
            Cell::Text(phase),
            Cell::Text(sort),
        ]
    });
    let mut rows: Vec<_> = rows.collect();
    let mut head = vec![
        w.number, w.when, w.place, w.field, w.length, w.phase, w.sort,
    ];
    // A column of nothing says nothing: some documents know no phases, some no fields.
    for column in (0..head.len()).rev() {
        let is_blank =
            |row: &Vec<Cell>| matches!(row.get(column), Some(Cell::Text(t)) if t.is_empty());
        if rows.iter().all(is_blank) {
            head.remove(column);
            for row in &mut rows {
                row.remove(column);
            }
        }
    }
    table(w.table, &head, rows)
}

/// Stages and marks, which the chart has as bands and lines.
fn turns(timeline: &Timeline, chart: &Chart) -> AnyView {
    let w = &career().chart;
    let mut rows = Vec::new();
    for (stage, phase) in chart.stages.iter().zip(&timeline.phases) {
        let label = match stage.is_guess {
            true => (w.guessed)(&stage.label),
            false => stage.label.clone(),
        };
        let goes_on = !phase.ends && phase.span.until == timeline.now.plus(1);
        let when = match goes_on {
            true => years::since(phase.span.from),
            false => years::span(phase.span),
        };
        rows.push((label.into_any(), when));
    }
    for mark in &chart.marks {
        let when = match mark.is_now {
            true => years::year(timeline.now.fiscal_year()),
            // What begins a fiscal year ends the one before.
            false => (w.end)(&years::year(Month(mark.at - 1).fiscal_year())),
        };
        let class = (!mark.is_now).then_some("turn-end");
        let what = view! { <span class=class>{mark.label.clone()}</span> }.into_any();
        rows.push((what, when));
    }
    let rows = rows
        .into_iter()
        .map(|(what, when)| vec![Cell::Head(what), Cell::Text(when)]);
    table(w.turns, &[w.turn, w.when], rows.collect())
}
