//! The radar of 強みと伸びしろ and its table twin: the same lines, the same numbers. Answers of another
//! scale are drawn where they are read on the one in use; the table has the words they were given in.

use leptos::prelude::*;

use crate::charts::{Axis, Radar, Shape, radar};
use crate::components::{Cell, all, link, para, table};
use crate::domain::answer::Answer;
use crate::domain::framework::Framework;
use crate::domain::mapping::read_as;
use crate::domain::scale::{Level, Scale};
use crate::domain::standing::{Line, Place, Standing};
use crate::pages::say;
use crate::route::Route;
use crate::text::result as result_words;

pub fn view(framework: &Framework, scale: &Scale, standing: &Standing, grade: &str) -> AnyView {
    let w = result_words();
    let lines = || {
        standing
            .lines
            .iter()
            .map(|line| (line, drawn(framework, scale, line)))
    };
    let chart = radar(Radar {
        axes: lines()
            .map(|(line, at)| axis(framework, line, at))
            .collect(),
        rim: scale.top(),
        threshold: scale.meets,
        title: (w.chart)(grade),
    });
    let rows = lines().map(|(line, at)| {
        let to = Route::Card(line.competency.id.clone()).href();
        let mut answer = say::answer_of(framework, line.entry.as_ref());
        if let Some(level) = at.filter(|_| is_read(scale, line)) {
            answer += &(w.read_as)(&say::point(scale, level));
        }
        vec![
            Cell::Head(link(line.competency.name.clone(), to)),
            Cell::Text(answer),
            Cell::Text(place_name(framework, line)),
        ]
    });
    let threshold = say::threshold(scale);
    let head = [w.col_competency, w.col_answer, w.col_place];
    let twin = table((w.table)(&threshold), &head, rows.collect());
    let mut notes = vec![para("note", (w.chart_note)(&threshold))];
    if standing.lines.iter().any(|line| is_read(scale, line)) {
        notes.push(para("note", w.read_note));
    }
    view! {
        <figure class="result-chart">
            {chart}
            <figcaption>{all(notes)}</figcaption>
        </figure>
        <div class="result-table">{twin}</div>
    }
    .into_any()
}

/// A point of another scale than the one in use.
fn is_read(scale: &Scale, line: &Line) -> bool {
    let entry = line.entry.as_ref().filter(|e| e.scale != scale.id);
    entry.is_some_and(|e| matches!(e.answer, Some(Answer::Point(_))))
}

/// Where a line is drawn on the scale in use.
fn drawn(framework: &Framework, scale: &Scale, line: &Line) -> Option<Level> {
    let entry = line.entry.as_ref()?;
    match entry.answer {
        Some(Answer::Point(level)) => read_as(framework.scale_of(&entry.scale), scale, level),
        _ => None,
    }
}

fn axis(framework: &Framework, line: &Line, level: Option<Level>) -> Axis {
    Axis {
        label: line.competency.name.clone(),
        value: level,
        caption: level.map_or_else(|| place_name(framework, line), |l| l.to_string()),
        shape: match line.place {
            Place::Met(_) => Shape::Dot,
            Place::OneStep(_) => Shape::Triangle,
            _ => Shape::Square,
        },
    }
}

fn place_name(framework: &Framework, line: &Line) -> String {
    let w = result_words();
    match line.place {
        Place::Met(_) => w.place_met.into(),
        Place::OneStep(_) => w.place_one_step.into(),
        Place::Growing(_) => w.place_growing.into(),
        Place::OffScale(_) => say::answer_of(framework, line.entry.as_ref()),
        Place::Unanswered => w.place_unanswered.into(),
    }
}
