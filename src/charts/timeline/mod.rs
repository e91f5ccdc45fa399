//! A road in time: stays in bands, stages above them, today and what ends it as lines. What is told by
//! colour is told by outline and pattern too. Drawn across for wide screens and paper, and down for
//! narrow ones; whoever shows it has a table with the same things, and all texts that have no room here.

mod across;
mod down;
mod measure;

use leptos::prelude::*;

pub use across::across;
pub use down::down;

/// What a band is, told by its outline and pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Stay,
    /// Elsewhere, or before the regular service.
    Away,
    /// Lies over another: no work, or less of it.
    Over,
    /// Not yet: a plan.
    Ahead,
    OverAhead,
}

/// From and until in months of any count, as all times here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    pub from: i32,
    pub until: i32,
    pub sort: Sort,
    /// By which the table names it.
    pub number: usize,
    pub label: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    pub from: i32,
    pub until: i32,
    pub label: String,
    /// Not told by the document: our reading.
    pub is_guess: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub at: i32,
    pub label: String,
    pub is_now: bool,
}

#[derive(Debug, Clone)]
pub struct Timeline {
    /// The first and, without it, the last month that is drawn: each begins a year.
    pub from: i32,
    pub until: i32,
    /// By their beginning.
    pub stays: Vec<Stay>,
    /// One after the other.
    pub stages: Vec<Stage>,
    pub marks: Vec<Mark>,
    /// Another name of a year, below its number; empty for none.
    pub era: fn(i32) -> String,
}

/// What is drawn, in tenths of a CSS pixel from the top left. All of it lies inside.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawing {
    pub width: i32,
    pub height: i32,
    pub shapes: Vec<Shape>,
    pub rules: Vec<Rule>,
    /// Lines that lie over the shapes.
    pub marks: Vec<Rule>,
    /// None lies over another.
    pub texts: Vec<Text>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
    pub class: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    pub from: (i32, i32),
    pub to: (i32, i32),
    pub class: &'static str,
}

/// The room of a text. It begins at the left of it, or stands in the middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub text: String,
    pub is_middle: bool,
    pub class: &'static str,
}

impl Text {
    /// The height of every text.
    pub const HEIGHT: i32 = measure::LINE;
}

impl Sort {
    pub fn lies_over(self) -> bool {
        matches!(self, Self::Over | Self::OverAhead)
    }

    fn class(self) -> &'static str {
        match self {
            Self::Stay => "stay",
            Self::Away => "stay stay-away",
            Self::Over => "stay stay-over",
            Self::Ahead => "stay stay-ahead",
            Self::OverAhead => "stay stay-over stay-ahead",
        }
    }
}

impl Timeline {
    fn years(&self) -> i32 {
        ((self.until - self.from) / 12).max(1)
    }

    fn lanes(&self, over: bool) -> (Vec<&Stay>, Vec<usize>, usize) {
        let stays = self.stays.iter();
        let stays: Vec<_> = stays.filter(|s| s.sort.lies_over() == over).collect();
        let (rows, count) = measure::rows(stays.iter().map(|s| (s.from, s.until)), 0);
        (stays, rows, count)
    }
}

/// `name` is unique on the page, `title` what the chart is called.
pub fn timeline(name: &'static str, title: String, drawing: Drawing) -> AnyView {
    let Drawing {
        width,
        height,
        shapes,
        rules,
        marks,
        texts,
    } = drawing;
    let hatch = format!("{name}-hatch");
    let fill = format!("url(#{hatch})");
    let mut parts = Vec::new();
    for rule in rules {
        parts.push(line(rule));
    }
    for shape in shapes {
        let is_over = shape.class.contains("stay-over");
        parts.push(rect(shape, None));
        if is_over {
            let class = "stay-hatch";
            parts.push(rect(Shape { class, ..shape }, Some(fill.clone())));
        }
    }
    for mark in marks {
        parts.push(line(mark));
    }
    for text in texts {
        parts.push(label(text));
    }
    let size = format!("0 0 {width} {height}");
    let rem = format!("{}.{:02}rem", width / 160, width % 160 * 100 / 160);
    view! {
        <svg class="timeline" data-way=name viewBox=size width=rem role="img" aria-label=title>
            <pattern id=hatch width="70" height="70" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect class="hatch" width="22" height="70" />
            </pattern>
            {parts}
        </svg>
    }
    .into_any()
}

/// How a band of this sort looks, for the words that explain it.
pub fn sample(sort: Sort) -> AnyView {
    let shape = Shape {
        x: 10,
        y: 10,
        width: 260,
        height: 140,
        class: sort.class(),
    };
    let hatch = sort.lies_over().then(|| {
        let class = "hatch-line";
        let lines = [60, 130, 200].map(|x| {
            line(Rule {
                from: (x + 50, 10),
                to: (x - 50, 150),
                class,
            })
        });
        Vec::from(lines)
    });
    view! {
        <svg class="timeline-sample" viewBox="0 0 280 160" aria-hidden="true">
            {rect(shape, None)}
            {hatch}
        </svg>
    }
    .into_any()
}

fn rect(shape: Shape, fill: Option<String>) -> AnyView {
    let [x, y, width, height] =
        [shape.x, shape.y, shape.width, shape.height].map(|n| n.to_string());
    view! { <rect class=shape.class x=x y=y width=width height=height fill=fill /> }.into_any()
}

fn line(rule: Rule) -> AnyView {
    let ends = [rule.from.0, rule.from.1, rule.to.0, rule.to.1];
    let [x1, y1, x2, y2] = ends.map(|n| n.to_string());
    view! { <line class=rule.class x1=x1 y1=y1 x2=x2 y2=y2 /> }.into_any()
}

fn label(text: Text) -> AnyView {
    let anchor = text.is_middle.then_some("middle");
    let x = if text.is_middle {
        text.x + text.width / 2
    } else {
        text.x
    };
    // The letters stand on a line in the lower part of their room.
    let y = text.y + Text::HEIGHT * 31 / 40;
    view! {
        <text class=text.class x=x.to_string() y=y.to_string() text-anchor=anchor>{text.text}</text>
    }
    .into_any()
}
