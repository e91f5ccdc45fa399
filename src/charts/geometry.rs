//! Where things stand in a radar chart. Plain arithmetic, tested natively.
//!
//! Coordinates are whole tenths of a CSS pixel: fine enough to draw, and printing whole numbers
//! keeps the browser from downloading the machinery that prints fractions.

use std::f64::consts::TAU;

pub const WIDTH: i32 = 4440;
pub const HEIGHT: i32 = 3400;
const RADIUS: f64 = 1080.0;
/// From the rim to the labels.
const LABEL_GAP: f64 = 160.0;

pub type Point = (i32, i32);

/// `count` axes from the centre, the first pointing up, then clockwise; `rim` is the value at their end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Geometry {
    pub count: usize,
    pub rim: u8,
}

/// How a label is set against its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Geometry {
    fn at(&self, axis: usize, radius: f64) -> Point {
        let angle = TAU * axis as f64 / self.count.max(1) as f64;
        let x = radius * sine(angle);
        let y = -radius * sine(angle + TAU / 4.0);
        (WIDTH / 2 + x.round() as i32, HEIGHT / 2 + y.round() as i32)
    }

    /// Where `value` stands on an axis; past the rim it is drawn at the rim.
    pub fn point(&self, axis: usize, value: u8) -> Point {
        let share = f64::from(value.min(self.rim)) / f64::from(self.rim.max(1));
        self.at(axis, RADIUS * share)
    }

    /// The corners of the ring at `value`.
    pub fn ring(&self, value: u8) -> Vec<Point> {
        (0..self.count)
            .map(|axis| self.point(axis, value))
            .collect()
    }

    /// Where the first of a label's two lines stands, and how it is set against that point.
    pub fn label(&self, axis: usize) -> (Point, Anchor) {
        let at = self.at(axis, RADIUS + LABEL_GAP);
        // Above the chart the last line ends at the gap, below it the first begins there.
        let lift = (at.1 - HEIGHT / 2) * 130 / (RADIUS + LABEL_GAP) as i32;
        let at = (at.0, at.1 + lift - 30);
        let anchor = match at.0 - WIDTH / 2 {
            x if x > 100 => Anchor::Start,
            x if x < -100 => Anchor::End,
            _ => Anchor::Middle,
        };
        (at, anchor)
    }

    /// The lines between neighbouring values. An axis without a value breaks the line: a chart must
    /// not draw what was not answered.
    pub fn segments(&self, values: &[Option<u8>]) -> Vec<[Point; 2]> {
        let n = values.len();
        // With two axes the way there and the way back are the same line.
        let edges = if n > 2 { n } else { n.saturating_sub(1) };
        (0..edges)
            .filter_map(|i| {
                let j = (i + 1) % n;
                Some([self.point(i, values[i]?), self.point(j, values[j]?)])
            })
            .collect()
    }
}

/// The sine of an angle from 0 to two turns, to the sixth digit. The standard library's also takes
/// angles of any size, and the browser would download 3 kB for that.
fn sine(angle: f64) -> f64 {
    let mut x = angle % TAU;
    if x > TAU / 2.0 {
        x -= TAU;
    }
    let (mut term, mut sum) = (x, x);
    for n in 1..10 {
        let n = f64::from(2 * n);
        term *= -x * x / (n * (n + 1.0));
        sum += term;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_sine_is_the_sine() {
        for degree in 0..720 {
            let angle = f64::from(degree).to_radians();
            assert!((sine(angle) - angle.sin()).abs() < 1e-6, "{degree}");
        }
    }
}
