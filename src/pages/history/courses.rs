//! 能力ごとの移り変わり: a small line for each ability, and one table with the same.

use leptos::prelude::*;

use super::{Record, answer};
use crate::browser::clock;
use crate::charts::course::geometry::{Place, Ruling};
use crate::charts::{Course as Chart, Shape, Stop as Column, course as chart};
use crate::components::{Cell, all, block, live_on, para, section, select, texts, wide_table};
use crate::domain::answer::Answer;
use crate::domain::compare::{Course, Stop, courses};
use crate::text::history as history_words;

/// What fits beside each other on a phone.
const COLUMNS: usize = 10;

pub fn view(records: Vec<Record>) -> AnyView {
    let w = &history_words().courses;
    let dates: Vec<_> = records.iter().map(|(_, s)| clock::era(s.on)).collect();
    let spans = spans(records.len());
    let span = RwSignal::new(0);
    let choice = (spans.len() > 1).then(|| {
        let name = |(from, to): &(usize, usize)| (w.span_of)(&dates[*from], &dates[*to - 1]);
        let names = spans.iter().map(name).collect();
        block("filters", vec![select("span", w.span, names, span)])
    });
    let table = twin(&records, &dates);
    let charts = live_on(
        move || span.get().to_string(),
        move || {
            let at = spans.get(span.get_untracked());
            let (from, to) = at.copied().unwrap_or((0, records.len()));
            charts(&records, &dates, from, to)
        },
    );
    section(
        w.title,
        vec![
            para("hint", w.lead),
            texts("legend note", w.legend.iter().copied()),
            choice.into_any(),
            charts,
            table,
        ],
    )
}

/// Windows over so many records, the newest first. Two neighbours share a record, so that no step falls
/// between them.
fn spans(count: usize) -> Vec<(usize, usize)> {
    let mut spans = Vec::new();
    let mut to = count;
    loop {
        let from = to.saturating_sub(COLUMNS);
        spans.push((from, to));
        if from == 0 {
            return spans;
        }
        to = from + 1;
    }
}

fn charts(records: &[Record], dates: &[String], from: usize, to: usize) -> AnyView {
    let w = &history_words().courses;
    let all_of: Vec<_> = records.iter().map(|(id, s)| (id, s)).collect();
    let mut figures = Vec::new();
    let mut elsewhere = Vec::new();
    for course in courses(&all_of) {
        let stops = &course.stops[from..to];
        if stops.iter().flatten().all(|stop| stop.row.is_old) {
            elsewhere.push(course.title);
        } else {
            figures.push(figure(&course, stops, &dates[from..to]));
        }
    }
    let rest = (!elsewhere.is_empty()).then(|| para("note", (w.not_here)(&elsewhere.join("、"))));
    all(vec![block("courses", figures), rest.into_any()])
}

fn figure(course: &Course, stops: &[Option<Stop>], dates: &[String]) -> AnyView {
    let w = &history_words().courses;
    let columns = (0..stops.len()).map(|i| {
        let before = i.checked_sub(1).and_then(|b| stops[b].as_ref());
        column(before, stops[i].as_ref())
    });
    let ends = [dates.first(), dates.last()].map(|d| d.cloned().unwrap_or_default());
    let drawn = chart(Chart {
        stops: columns.collect(),
        ends: ends.into(),
        title: (w.chart)(course.title),
    });
    view! {
        <figure>
            <h3>{course.title.to_owned()}</h3>
            {drawn}
            <figcaption>{para("note", said(stops, dates))}</figcaption>
        </figure>
    }
    .into_any()
}

fn column(before: Option<&Stop>, stop: Option<&Stop>) -> Column {
    let w = &history_words().courses;
    let mut column = Column {
        place: Place::default(),
        caption: w.sign_not_asked.into(),
        shape: Shape::Square,
    };
    let Some(stop) = stop else {
        return column;
    };
    if stop.row.is_old {
        column.caption = w.sign_old.into();
        return column;
    }
    column.place = Place {
        ruling: stop.scale.map(|scale| Ruling {
            steps: scale.points.len(),
            threshold: stop.threshold(),
        }),
        height: stop.height().map(|(at, _)| at),
        goes_on: before.is_some_and(|b| b.leads_to(stop)),
    };
    column.caption = match (&stop.row.entry.answer, column.place.height) {
        (Some(Answer::Point(level)), Some(_)) => level.to_string(),
        (Some(Answer::Point(_)), None) => w.sign_unmeasured.into(),
        (Some(Answer::OffScale(_)), _) => w.sign_off_scale.into(),
        (None, _) => w.sign_unanswered.into(),
    };
    let steps = match (&stop.row.entry.answer, stop.scale) {
        (Some(Answer::Point(level)), Some(scale)) => scale.steps_to_meet(*level),
        _ => usize::MAX,
    };
    column.shape = match steps {
        0 => Shape::Dot,
        1 => Shape::Triangle,
        _ => Shape::Square,
    };
    column
}

/// The line in a sentence: since the grade or the scale last changed, as before that the same height
/// meant something else.
fn said(stops: &[Option<Stop>], dates: &[String]) -> String {
    let w = &history_words().courses;
    let mut points = Vec::new();
    let mut before: Option<&Stop> = None;
    let mut is_broken = false;
    for (stop, on) in stops.iter().zip(dates) {
        let Some(stop) = stop.as_ref().filter(|s| !s.row.is_old) else {
            continue;
        };
        if before.is_some_and(|b| !b.leads_to(stop)) {
            points.clear();
            is_broken = true;
        }
        before = Some(stop);
        if let Some(Answer::Point(_)) = stop.row.entry.answer {
            points.push((on.as_str(), answer(stop.snapshot, stop.row)));
        }
    }
    let text = match points.as_slice() {
        [] => w.no_point.to_owned(),
        [(on, only)] => (w.one_point)(on, only),
        [(first, from), .., (last, to)] => (w.points)([first, from], [last, to], points.len()),
    };
    match is_broken {
        true => (w.since)(&text),
        false => text,
    }
}

fn twin(records: &[Record], dates: &[String]) -> AnyView {
    let w = history_words();
    let all_of: Vec<_> = records.iter().map(|(id, s)| (id, s)).collect();
    let mut head = vec![w.courses.col_ability.to_owned()];
    for ((_, snapshot), on) in records.iter().zip(dates) {
        head.push(format!("{on}　{}", snapshot.grade_name));
    }
    let mut rows = Vec::new();
    for course in courses(&all_of) {
        let mut row = vec![Cell::Head(course.title.to_owned().into_any())];
        for stop in &course.stops {
            row.push(Cell::Text(match stop {
                None => w.courses.not_asked.to_owned(),
                Some(stop) => {
                    let answer = answer(stop.snapshot, stop.row);
                    match stop.row.is_old {
                        true => (w.old)(&answer),
                        false => answer,
                    }
                }
            }));
        }
        rows.push(row);
    }
    let table = wide_table(w.courses.table.to_owned(), head, rows);
    block("course-table", vec![table])
}
