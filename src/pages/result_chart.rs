//! The radar of 強みと伸びしろ and its table twin: the same lines, the same numbers.

use leptos::prelude::*;

use super::say;
use crate::charts::{Axis, Radar, Shape, radar};
use crate::components::{Cell, link, para, table};
use crate::domain::answer::Answer;
use crate::domain::framework::Framework;
use crate::domain::scale::Scale;
use crate::domain::standing::{Line, Place, Standing};
use crate::route::Route;
use crate::text::result as result_words;

pub fn view(framework: &Framework, standing: &Standing, grade: &str) -> AnyView {
    let w = result_words();
    let scale = framework.scale();
    let chart = radar(Radar {
        axes: standing
            .lines
            .iter()
            .map(|line| axis(line, place_name(scale, &line.place)))
            .collect(),
        rim: scale.top(),
        threshold: scale.meets,
        title: (w.chart)(grade),
    });
    let rows = standing.lines.iter().map(|line| {
        let to = Route::Card(line.competency.id.clone()).href();
        vec![
            Cell::Head(link(line.competency.name.clone(), to)),
            Cell::Text(say::answer_of(framework, line.entry.as_ref())),
            Cell::Text(place_name(scale, &line.place)),
        ]
    });
    let threshold = say::threshold(scale);
    let head = [w.col_competency, w.col_answer, w.col_place];
    let twin = table((w.table)(&threshold), &head, rows.collect());
    view! {
        <figure class="result-chart">
            {chart}
            <figcaption>{para("note", (w.chart_note)(&threshold))}</figcaption>
        </figure>
        <div class="result-table">{twin}</div>
    }
    .into_any()
}

fn axis(line: &Line, place: String) -> Axis {
    let level = line.place.level();
    Axis {
        label: line.competency.name.clone(),
        value: level,
        caption: level.map_or(place, |l| l.to_string()),
        shape: match line.place {
            Place::Met(_) => Shape::Dot,
            Place::OneStep(_) => Shape::Triangle,
            _ => Shape::Square,
        },
    }
}

fn place_name(scale: &Scale, place: &Place) -> String {
    let w = result_words();
    match place {
        Place::Met(_) => w.place_met.into(),
        Place::OneStep(_) => w.place_one_step.into(),
        Place::Growing(_) => w.place_growing.into(),
        Place::OffScale(id) => say::answer(scale, &Answer::OffScale(id.clone())),
        Place::Unanswered => w.place_unanswered.into(),
    }
}
