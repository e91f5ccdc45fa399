//! The looks at each ability as a small chart, and one table with the same.

use leptos::prelude::*;

use super::change::reading;
use super::learning_frame::title;
use crate::charts::course::geometry::{Place, Ruling};
use crate::charts::{Course as Chart, Shape, Stop as Column, course as chart};
use crate::components::{Cell, all, block, para, section, wide_table};
use crate::domain::scale::{Level, Scale};
use crate::domain::training::changes::{Stop, Strand};
use crate::domain::training::marks::Look;
use crate::pages::say;
use crate::text::learning;

const LOOKS: [Look; 3] = [Look::Before, Look::Then, Look::Now];
/// How many courses fit beside each other on a phone.
const MOST: usize = 3;

pub fn view(strands: &[Strand]) -> AnyView {
    let w = &learning().change;
    let figures = strands.iter().map(figure).collect();
    let is_cut = strands.iter().any(|strand| strand.stops.len() > MOST);
    section(
        w.by_ability,
        vec![
            para("hint", w.by_ability_lead),
            is_cut
                .then(|| para("note", (w.chart_newest)(MOST)))
                .into_any(),
            block("courses", figures),
            para("note", w.chart_note),
            block("course-table", vec![twin(strands)]),
        ],
    )
}

fn figure(strand: &Strand) -> AnyView {
    let w = &learning().change;
    let from = strand.stops.len().saturating_sub(MOST);
    let stops = strand.stops.get(from..).unwrap_or_default();
    let mut columns = Vec::new();
    for stop in stops {
        for look in LOOKS {
            columns.push(column(stop, look));
        }
    }
    let title_of = |stop: Option<&Stop>| stop.map_or_else(String::new, |s| title(s.course));
    let ends = match stops {
        [only] => (title_of(Some(only)), String::new()),
        stops => (title_of(stops.first()), title_of(stops.last())),
    };
    let drawn = chart(Chart {
        stops: columns,
        ends: (short(&ends.0), short(&ends.1)),
        title: (w.chart)(&strand.ability.title),
    });
    let said = stops.iter().map(|stop| {
        let text = format!("{}：{}", title(stop.course), reading(stop));
        para("note", text)
    });
    view! {
        <figure>
            <h3>{strand.ability.title.clone()}</h3>
            {drawn}
            <figcaption>{all(said.collect())}</figcaption>
        </figure>
    }
    .into_any()
}

/// What fits under a chart.
fn short(title: &str) -> String {
    const MOST: usize = 9;
    let mut text: String = title.chars().take(MOST).collect();
    if title.chars().nth(MOST).is_some() {
        text.push('…');
    }
    text
}

fn column(stop: &Stop, look: Look) -> Column {
    let scale = stop.scale;
    let level = stop.level(look);
    let step = level.and_then(|level| step_of(scale, level));
    Column {
        place: Place {
            ruling: Some(Ruling {
                steps: scale.points.len(),
                threshold: step_of(scale, scale.meets),
            }),
            height: step,
            // Another course is another ruling.
            goes_on: look != Look::Before,
        },
        caption: match level {
            Some(level) => level.to_string(),
            None => learning().change.sign_blank.to_owned(),
        },
        shape: match level.map(|level| scale.steps_to_meet(level)) {
            Some(0) => Shape::Dot,
            Some(1) => Shape::Triangle,
            _ => Shape::Square,
        },
    }
}

/// Counted from the lowest point, 1.
fn step_of(scale: &Scale, level: Level) -> Option<usize> {
    let at = scale.points.iter().position(|p| p.value == level)?;
    Some(at + 1)
}

fn twin(strands: &[Strand]) -> AnyView {
    let w = &learning().change;
    let mut head = vec![w.col_ability.to_owned(), w.col_course.to_owned()];
    head.extend(LOOKS.map(|look| (w.col_look)(look).to_owned()));
    head.push(w.col_reading.to_owned());
    let mut rows = Vec::new();
    for strand in strands {
        for stop in &strand.stops {
            let mut row = vec![
                Cell::Head(strand.ability.title.clone().into_any()),
                Cell::Text(title(stop.course)),
            ];
            for look in LOOKS {
                let level = stop.level(look);
                let said = level.map(|level| say::point(stop.scale, level));
                row.push(Cell::Text(said.unwrap_or_else(|| w.blank.to_owned())));
            }
            row.push(Cell::Text(reading(stop)));
            rows.push(row);
        }
    }
    let mut scales: Vec<&Scale> = Vec::new();
    for stop in strands.iter().flat_map(|s| &s.stops) {
        if !scales.contains(&stop.scale) {
            scales.push(stop.scale);
        }
    }
    let scales = scales.into_iter().map(|scale| {
        let text = (w.scale)(&scale.name, &say::threshold(scale));
        para("note", text)
    });
    let table = block(
        "change-table",
        vec![wide_table(w.table.to_owned(), head, rows)],
    );
    all(std::iter::once(table).chain(scales).collect())
}
