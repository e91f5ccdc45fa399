//! A radar chart: one axis a thing, rings for the steps, a heavier ring for the threshold.

use leptos::prelude::*;

use super::geometry::{Anchor, Geometry, HEIGHT, Point, WIDTH};

/// The mark of a value, so that it is told by shape as well as by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Dot,
    Triangle,
    Square,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    pub label: String,
    /// `None`: nothing is drawn on this axis.
    pub value: Option<u8>,
    /// The value in words, under the label.
    pub caption: String,
    pub shape: Shape,
}

/// Fewer than three axes make no area; the rings are then lines, and the table twin says it better.
pub struct Radar {
    pub axes: Vec<Axis>,
    /// The value at the rim; rings stand at 1, 2, … up to it.
    pub rim: u8,
    /// The ring that is drawn heavier.
    pub threshold: u8,
    /// The chart's accessible name.
    pub title: String,
}

pub fn radar(chart: Radar) -> AnyView {
    let Radar {
        axes,
        rim,
        threshold,
        title,
    } = chart;
    let geometry = Geometry {
        count: axes.len(),
        rim,
    };
    let values: Vec<_> = axes.iter().map(|a| a.value).collect();
    let mut parts = Vec::new();
    for value in 1..=rim {
        let class = if value == threshold {
            "radar-threshold"
        } else {
            "radar-ring"
        };
        parts.push(polygon(class, &geometry.ring(value)));
    }
    for axis in 0..axes.len() {
        parts.push(line(
            "radar-spoke",
            &[geometry.point(axis, 0), geometry.point(axis, rim)],
        ));
    }
    if values.iter().all(Option::is_some) {
        let corners = values.iter().enumerate();
        let corners: Vec<_> = corners
            .filter_map(|(i, v)| Some(geometry.point(i, (*v)?)))
            .collect();
        parts.push(polygon("radar-area", &corners));
    }
    for ends in geometry.segments(&values) {
        parts.push(line("radar-line", &ends));
    }
    for (i, axis) in axes.into_iter().enumerate() {
        if let Some(value) = axis.value {
            parts.push(mark(geometry.point(i, value), axis.shape));
        }
        parts.push(label(geometry.label(i), axis));
    }
    view! {
        <svg class="radar" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=title>
            {parts}
        </svg>
    }
    .into_any()
}

fn polygon(class: &'static str, corners: &[Point]) -> AnyView {
    view! { <polygon class=class points=points(corners) /> }.into_any()
}

pub(super) fn line(class: &'static str, ends: &[Point]) -> AnyView {
    view! { <polyline class=class points=points(ends) /> }.into_any()
}

pub(super) fn mark((x, y): Point, shape: Shape) -> AnyView {
    match shape {
        Shape::Dot => {
            view! { <circle class="radar-mark" cx=x.to_string() cy=y.to_string() r="60" /> }
                .into_any()
        }
        Shape::Triangle => polygon(
            "radar-mark",
            &[(x, y - 80), (x + 70, y + 50), (x - 70, y + 50)],
        ),
        Shape::Square => polygon(
            "radar-mark radar-hollow",
            &[
                (x - 55, y - 55),
                (x + 55, y - 55),
                (x + 55, y + 55),
                (x - 55, y + 55),
            ],
        ),
    }
}

fn label(((x, y), anchor): (Point, Anchor), axis: Axis) -> AnyView {
    let anchor = match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    view! {
        <text class="radar-label" x=x.to_string() y=y.to_string() text-anchor=anchor>
            {axis.label}
            <tspan class="radar-caption" x=x.to_string() dy="1.25em">{axis.caption}</tspan>
        </text>
    }
    .into_any()
}

fn points(corners: &[Point]) -> String {
    let mut text = String::new();
    for (x, y) in corners {
        text += &format!("{x},{y} ");
    }
    text
}
