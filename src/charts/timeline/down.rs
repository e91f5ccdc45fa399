//! Down: years from top to bottom, for narrow screens. The years, stages, what lies over, the stays;
//! beside them all names, each led to by a line where it had to give way.

use super::measure::{LINE, SIZE, cut, wide};
use super::{Drawing, Rule, Shape, Text, Timeline};

/// What a narrow screen has room for.
const ROOM: i32 = 3_300;
/// The least room for names.
const NAMES: i32 = 1_500;
const MARGIN: i32 = 100;
/// A year of a road of ordinary length, and of a very long one.
const YEAR: (i32, i32) = (240, 130);
const LONG: i32 = 60;
const AXIS: i32 = 560;
const STAGE: i32 = 230;
const OVER: i32 = 170;
const LANE: i32 = 250;
const GAP: i32 = 50;
const THIN: i32 = 40;

struct Scale {
    from: i32,
    until: i32,
    year: i32,
}

impl Scale {
    fn y(&self, month: i32) -> i32 {
        MARGIN + (month.clamp(self.from, self.until) - self.from) * self.year / 12
    }

    fn stretch(&self, from: i32, until: i32) -> (i32, i32) {
        let y = self.y(from);
        (y, (self.y(until) - y).max(THIN))
    }
}

/// A name beside the bands: where it would like to stand, and from where a line leads to it.
struct Name {
    y: i32,
    from: i32,
    text: String,
    class: &'static str,
}

pub fn down(road: &Timeline) -> Drawing {
    let years = road.years();
    let scale = Scale {
        from: road.from,
        until: road.until.max(road.from + 12),
        year: if years > LONG { YEAR.1 } else { YEAR.0 },
    };
    let mut drawing = Drawing::default();
    let foot = scale.y(road.until);
    let mut x = AXIS;
    if !road.stages.is_empty() {
        stages(road, &scale, x, &mut drawing);
        x += STAGE + GAP;
    }
    let left = x;
    let mut names = Vec::new();
    for (over, lane_width) in [(true, OVER), (false, LANE)] {
        let (stays, lanes, count) = road.lanes(over);
        for (stay, lane) in stays.iter().zip(lanes) {
            let (y, height) = scale.stretch(stay.from, stay.until);
            let x = x + i32::try_from(lane).unwrap_or(0) * lane_width;
            drawing.shapes.push(Shape {
                x,
                y,
                width: lane_width - 30,
                height,
                class: stay.sort.class(),
            });
            names.push(Name {
                y: y + (height.min(LINE) - LINE) / 2,
                from: x + lane_width - 30,
                text: format!("{} {}", stay.number, stay.label),
                class: "stay-name",
            });
        }
        x += i32::try_from(count).unwrap_or(0) * lane_width;
    }
    let names_at = x + 2 * GAP;
    drawing.width = ROOM.max(names_at + NAMES);
    for mark in &road.marks {
        let y = scale.y(mark.at);
        let class = if mark.is_now { "mark-now" } else { "mark-end" };
        drawing.marks.push(Rule {
            from: (left, y),
            to: (x, y),
            class,
        });
        names.push(Name {
            y: y - LINE / 2,
            from: x,
            text: mark.label.clone(),
            class: if mark.is_now {
                "mark-name mark-name-now"
            } else {
                "mark-name"
            },
        });
    }
    let last = set_names(names, (x, names_at), &mut drawing);
    drawing.height = last.max(foot + 2 * LINE);
    ticks(road, &scale, x, &mut drawing);
    drawing
}

/// Sets the names one below the other, none over another. Answers with what is below them.
fn set_names(mut names: Vec<Name>, (edge, x): (i32, i32), drawing: &mut Drawing) -> i32 {
    names.sort_by_key(|n| n.y);
    let mut free = 0;
    for name in names {
        let y = name.y.max(free);
        free = y + LINE + 10;
        let middle = name.y.max(0) + LINE / 2;
        // Where the line leaves its band, where it may turn, and where the name stands.
        for (from, to) in [
            ((name.from, middle), (edge, middle)),
            ((edge, middle), (x - 20, y + LINE / 2)),
        ] {
            if from != to {
                drawing.rules.push(Rule {
                    from,
                    to,
                    class: "lead-line",
                });
            }
        }
        let width = drawing.width - x;
        if let Some(text) = cut(&name.text, width) {
            drawing.texts.push(Text {
                x,
                y,
                width: wide(&text).min(width),
                text,
                is_middle: false,
                class: name.class,
            });
        }
    }
    free
}

/// The stages with their names written downwards.
fn stages(road: &Timeline, scale: &Scale, x: i32, drawing: &mut Drawing) {
    for stage in &road.stages {
        let (y, height) = scale.stretch(stage.from, stage.until);
        drawing.shapes.push(Shape {
            x,
            y,
            width: STAGE,
            height,
            class: if stage.is_guess {
                "stage stage-guess"
            } else {
                "stage"
            },
        });
        let room = usize::try_from((height - 60) / LINE).unwrap_or(0);
        let letters: Vec<_> = stage.label.chars().collect();
        let shown = letters.len().min(room);
        if shown < 2 {
            continue;
        }
        let top = y + (height - i32::try_from(shown).unwrap_or(0) * LINE) / 2;
        for (nth, letter) in (0..).zip(letters.into_iter().take(shown)) {
            drawing.texts.push(Text {
                x: x + (STAGE - SIZE) / 2,
                y: top + nth * LINE,
                width: SIZE,
                text: letter.to_string(),
                is_middle: true,
                class: "stage-name",
            });
        }
    }
}

fn ticks(road: &Timeline, scale: &Scale, edge: i32, drawing: &mut Drawing) {
    let first = road.from.div_euclid(12);
    let need = 2 * LINE + 60;
    let step = [1, 2, 5, 10]
        .into_iter()
        .find(|n| n * scale.year >= need)
        .unwrap_or(10);
    let mut year = first;
    while year <= first + road.years() {
        let y = scale.y(year * 12);
        drawing.rules.push(Rule {
            from: (AXIS - 60, y),
            to: (edge, y),
            class: "tick",
        });
        for (nth, text) in (0..).zip([year.to_string(), (road.era)(year)]) {
            let width = wide(&text).min(AXIS - 80);
            let top = (y - LINE + 20).max(0) + nth * LINE;
            if width > 0 && top + LINE <= drawing.height {
                drawing.texts.push(Text {
                    x: 0,
                    y: top,
                    width,
                    text,
                    is_middle: false,
                    class: "tick-name",
                });
            }
        }
        let next = (year.div_euclid(step) + 1) * step;
        year = if (next - year) * scale.year < need {
            next + step
        } else {
            next
        };
    }
}
