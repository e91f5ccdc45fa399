//! One thing over time: a column for each time, the steps of its scale as rows, the threshold dashed.
//! Where the scale changes the ruling changes with it, and no line leads across.

pub mod geometry;

use leptos::prelude::*;

use super::radar::{Shape, line, mark};
use geometry::{BOTTOM, DATES, Geometry, HEIGHT, Place, Ruling, Run, SIGNS, TOP, WIDTH, runs};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    pub place: Place,
    /// Over the mark, or in the row of signs where there is none.
    pub caption: String,
    pub shape: Shape,
}

pub struct Course {
    /// One for each column.
    pub stops: Vec<Stop>,
    /// Under the first and the last column.
    pub ends: (String, String),
    /// The chart's accessible name.
    pub title: String,
}

pub fn course(chart: Course) -> AnyView {
    let Course { stops, ends, title } = chart;
    let geometry = Geometry {
        columns: stops.len(),
    };
    let places: Vec<_> = stops.iter().map(|s| s.place).collect();
    let mut parts = Vec::new();
    for run in runs(&places) {
        rule(&mut parts, geometry, &run);
        let is_beside = run.first > 0 && places[run.first - 1].ruling.is_some();
        if is_beside {
            let x = geometry.seam(run.first);
            parts.push(line("course-seam", &[(x, TOP - 160), (x, BOTTOM + 60)]));
        }
    }
    for ends in geometry.segments(&places) {
        parts.push(line("radar-line", &ends));
    }
    for (i, stop) in stops.into_iter().enumerate() {
        let at = geometry.point(i, &stop.place);
        let (x, y) = at.map_or((geometry.x(i), SIGNS), |(x, y)| (x, y - 110));
        if let Some(at) = at {
            parts.push(mark(at, stop.shape));
        }
        parts.push(text("course-caption", "middle", (x, y), stop.caption));
    }
    let (first, last) = ends;
    if geometry.columns > 1 {
        parts.push(text("course-date", "start", (0, DATES), first));
        parts.push(text("course-date", "end", (WIDTH, DATES), last));
    } else {
        parts.push(text("course-date", "middle", (WIDTH / 2, DATES), first));
    }
    view! {
        <svg class="course" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=title>
            {parts}
        </svg>
    }
    .into_any()
}

/// The steps of a scale, as far as it holds.
fn rule(parts: &mut Vec<AnyView>, geometry: Geometry, run: &Run) {
    let Ruling { steps, threshold } = run.ruling;
    let (from, to) = geometry.extent(run);
    for step in 1..=steps {
        let class = if threshold == Some(step) {
            "radar-threshold"
        } else {
            "radar-ring"
        };
        let y = geometry.y(step, steps);
        parts.push(line(class, &[(from, y), (to, y)]));
    }
}

fn text(
    class: &'static str,
    anchor: &'static str,
    (x, y): geometry::Point,
    text: String,
) -> AnyView {
    view! {
        <text class=class x=x.to_string() y=y.to_string() text-anchor=anchor>
            {text}
        </text>
    }
    .into_any()
}
