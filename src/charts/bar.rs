//! One bar: a share of the widest of its kind. What it says stands beside it in figures, so it is
//! hidden from who listens.

use leptos::prelude::*;

/// What the bar stands for, told by its pattern as well as by its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Before,
    Now,
    Goal,
}

/// The drawing's width and height in its own units.
const WIDTH: f64 = 100.0;
const HEIGHT: f64 = 8.0;

/// `share`: 0 to 1; what lies outside is drawn at the end it passed.
pub fn bar(share: f64, kind: Kind) -> AnyView {
    let width = format!("{:.1}", length(share));
    let class = match kind {
        Kind::Before => "bar-before",
        Kind::Now => "bar-now",
        Kind::Goal => "bar-goal",
    };
    let size = format!("0 0 {WIDTH} {HEIGHT}");
    view! {
        <svg class="bar" viewBox=size preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-room" x="0" y="0" width="100" height="8"></rect>
            <rect class=class x="0" y="0" width=width height="8"></rect>
        </svg>
    }
    .into_any()
}

/// In the drawing's units. What is no number has no length.
pub fn length(share: f64) -> f64 {
    if share.is_nan() {
        return 0.0;
    }
    share.clamp(0.0, 1.0) * WIDTH
}
