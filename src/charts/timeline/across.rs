//! Across: years from left to right. Names of marks on top, then stages, what lies over, the stays,
//! the years.

use super::measure::{LINE, SIZE, cut, rows, wide, wrap};
use super::{Drawing, Rule, Shape, Text, Timeline};

/// What a page and an A4 landscape sheet have room for.
const ROOM: i32 = 11_200;
const MARGIN: i32 = 100;
/// The least that a year takes.
const YEAR: i32 = 190;
const STAGE: i32 = 250;
const OVER: i32 = 190;
const GAP: i32 = 70;
/// Between the outline of a band and its text.
const INSET: i32 = 40;
/// The least width of a band that can be seen.
const THIN: i32 = 40;

struct Scale {
    from: i32,
    year: i32,
    width: i32,
}

impl Scale {
    fn x(&self, month: i32) -> i32 {
        (MARGIN + (month - self.from) * self.year / 12).clamp(0, self.width)
    }

    /// Left and width of a stretch.
    fn stretch(&self, from: i32, until: i32) -> (i32, i32) {
        let x = self.x(from).min(self.width - MARGIN - THIN);
        (x, (self.x(until) - x).max(THIN))
    }
}

pub fn across(road: &Timeline) -> Drawing {
    let years = road.years();
    let year = ((ROOM - 2 * MARGIN) / years).max(YEAR);
    let width = 2 * MARGIN + years * year;
    let scale = Scale {
        from: road.from,
        year,
        width,
    };
    let mut drawing = Drawing {
        width,
        ..Drawing::default()
    };
    let mut y = marks(road, &scale, &mut drawing);
    let top = y;
    if !road.stages.is_empty() {
        stages(road, &scale, y, &mut drawing);
        y += STAGE + GAP;
    }
    let (stays, lanes, count) = road.lanes(true);
    for (stay, lane) in stays.iter().zip(lanes) {
        let (x, width) = scale.stretch(stay.from, stay.until);
        let y = y + i32::try_from(lane).unwrap_or(0) * (OVER + 30);
        drawing.shapes.push(Shape {
            x,
            y,
            width,
            height: OVER,
            class: stay.sort.class(),
        });
        let number = stay.number.to_string();
        if wide(&number) + 2 * INSET <= width {
            drawing.texts.push(Text {
                x,
                y: y + (OVER - LINE) / 2,
                width,
                text: number,
                is_middle: true,
                class: "stay-number",
            });
        }
    }
    if count > 0 {
        y += i32::try_from(count).unwrap_or(0) * (OVER + 30) + GAP - 30;
    }
    let (stays, lanes, count) = road.lanes(false);
    // Many bands at a time are lower, so that the whole stays on one sheet.
    let lines = match count {
        0 | 1 => 4,
        2 => 3,
        _ => 2,
    };
    let band = lines * LINE + 60;
    for (stay, lane) in stays.iter().zip(lanes) {
        let (x, width) = scale.stretch(stay.from, stay.until);
        let y = y + i32::try_from(lane).unwrap_or(0) * (band + 40);
        drawing.shapes.push(Shape {
            x,
            y,
            width,
            height: band,
            class: stay.sort.class(),
        });
        let room = width - 2 * INSET;
        let number = stay.number.to_string();
        if room < 2 * SIZE {
            if wide(&number) + 20 <= width {
                drawing.texts.push(Text {
                    x,
                    y: y + 30,
                    width,
                    text: number,
                    is_middle: true,
                    class: "stay-number",
                });
            }
            continue;
        }
        let mut texts = vec![(number, "stay-number")];
        let most = usize::try_from(lines - 1).unwrap_or(1);
        texts.extend(
            wrap(&stay.label, room, most)
                .into_iter()
                .map(|l| (l, "stay-name")),
        );
        for (nth, (text, class)) in (0..).zip(texts) {
            drawing.texts.push(Text {
                x: x + INSET,
                y: y + 30 + nth * LINE,
                width: room,
                text,
                is_middle: false,
                class,
            });
        }
    }
    y += i32::try_from(count.max(1)).unwrap_or(1) * (band + 40);
    let bottom = y;
    let axis = ticks(road, &scale, (top, bottom), &mut drawing);
    for mark in &road.marks {
        let x = scale.x(mark.at);
        drawing.marks.push(Rule {
            from: (x, top - 20),
            to: (x, bottom),
            class: if mark.is_now { "mark-now" } else { "mark-end" },
        });
    }
    drawing.height = axis;
    drawing
}

/// The names of the marks, in as many rows as they need.
fn marks(road: &Timeline, scale: &Scale, drawing: &mut Drawing) -> i32 {
    let mut marks: Vec<_> = road.marks.iter().collect();
    marks.sort_by_key(|m| m.at);
    let place = |at: i32, label: &str| {
        let width = wide(label).min(scale.width);
        let x = (scale.x(at) - width / 2).clamp(0, scale.width - width);
        (x, width)
    };
    let places: Vec<_> = marks.iter().map(|m| place(m.at, &m.label)).collect();
    let (rows, count) = rows(places.iter().map(|(x, width)| (*x, x + width)), 60);
    for ((mark, (x, width)), row) in marks.iter().zip(places).zip(rows) {
        let Some(text) = cut(&mark.label, width) else {
            continue;
        };
        drawing.texts.push(Text {
            x,
            y: i32::try_from(row).unwrap_or(0) * LINE,
            width,
            text,
            is_middle: true,
            class: if mark.is_now {
                "mark-name mark-name-now"
            } else {
                "mark-name"
            },
        });
    }
    i32::try_from(count).unwrap_or(0) * LINE + 40
}

fn stages(road: &Timeline, scale: &Scale, y: i32, drawing: &mut Drawing) {
    for stage in &road.stages {
        let (x, width) = scale.stretch(stage.from, stage.until);
        drawing.shapes.push(Shape {
            x,
            y,
            width,
            height: STAGE,
            class: if stage.is_guess {
                "stage stage-guess"
            } else {
                "stage"
            },
        });
        if let Some(text) = cut(&stage.label, width - 2 * INSET) {
            drawing.texts.push(Text {
                x,
                y: y + (STAGE - LINE) / 2,
                width,
                text,
                is_middle: true,
                class: "stage-name",
            });
        }
    }
}

/// Lines at every so many years, with their names below. Answers with what is below them.
fn ticks(road: &Timeline, scale: &Scale, (top, bottom): (i32, i32), drawing: &mut Drawing) -> i32 {
    let first = road.from.div_euclid(12);
    let name = |year: i32| [year.to_string(), (road.era)(year)];
    let widest = [first, first + road.years()].map(|y| name(y).iter().map(|t| wide(t)).max());
    let widest = widest.into_iter().flatten().max().unwrap_or(0).max(420);
    // At the edges a name gives way to the inside.
    let need = widest + (widest / 2 - MARGIN).max(0) + 60;
    let step = [1, 2, 5, 10, 20]
        .into_iter()
        .find(|n| n * scale.year >= need)
        .unwrap_or(20);
    let mut year = first;
    let mut height = 0;
    while year <= first + road.years() {
        let x = scale.x(year * 12);
        drawing.rules.push(Rule {
            from: (x, top),
            to: (x, bottom + 40),
            class: "tick",
        });
        for (nth, text) in (0..).zip(name(year)) {
            let width = wide(&text);
            if width > 0 {
                height = height.max((nth + 1) * LINE);
                drawing.texts.push(Text {
                    x: (x - width / 2).clamp(0, (scale.width - width).max(0)),
                    y: bottom + 60 + nth * LINE,
                    width,
                    text,
                    is_middle: true,
                    class: "tick-name",
                });
            }
        }
        // The next one that a step divides: 2013, 2015, 2020 …
        let next = (year.div_euclid(step) + 1) * step;
        year = if (next - year) * scale.year < need {
            next + step
        } else {
            next
        };
    }
    bottom + 60 + height
}
