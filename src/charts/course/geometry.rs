//! Where things stand in a line over time. Plain arithmetic, tested natively; units as in
//! [`super::super::geometry`]: whole tenths of a CSS pixel.

pub use super::super::geometry::Point;

pub const WIDTH: i32 = 2800;
pub const HEIGHT: i32 = 1560;
/// The highest and the lowest step; above it there is room for a mark with its number.
pub const TOP: i32 = 280;
pub const BOTTOM: i32 = 1080;
/// The base lines of the signs of what is no step, and of the dates.
pub const SIGNS: i32 = 1280;
pub const DATES: i32 = 1520;
/// From the edge to the first column.
const INSET: i32 = 160;
/// How far a scale is ruled beyond the outermost columns.
const REACH: i32 = 120;
/// Between a ruling and the seam beside it, at most.
const GAP: i32 = 40;

/// Steps are counted from the lowest, 1, up to `steps`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ruling {
    pub steps: usize,
    pub threshold: Option<usize>,
}

/// One column of the chart, as far as arithmetic needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// `None`: nothing is ruled here, because nothing was asked.
    pub ruling: Option<Ruling>,
    pub height: Option<usize>,
    /// The column before is of the same kind: its ruling goes on, and a line may lead here.
    pub goes_on: bool,
}

/// Columns that share a ruling: from the first to the last of them, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    pub first: usize,
    pub last: usize,
    pub ruling: Ruling,
}

/// `columns` at even distances: records are told one after the other, not by the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Geometry {
    pub columns: usize,
}

impl Geometry {
    pub fn x(&self, column: usize) -> i32 {
        match self.columns {
            0 | 1 => WIDTH / 2,
            n => INSET + whole(column.min(n - 1)) * (WIDTH - 2 * INSET) / whole(n - 1),
        }
    }

    /// What lies outside its scale is drawn at the end that it passed.
    pub fn y(&self, height: usize, steps: usize) -> i32 {
        let gaps = whole(steps.max(2) - 1);
        let above = whole(height.max(1) - 1).min(gaps);
        BOTTOM - above * (BOTTOM - TOP) / gaps
    }

    /// From where to where a run is ruled: to shortly before the neighbour's ruling begins.
    pub fn extent(&self, run: &Run) -> (i32, i32) {
        let gap = ((self.x(1) - self.x(0)) / 4).min(GAP);
        let from = match run.first {
            0 => self.x(0) - REACH,
            first => self.seam(first) + gap,
        };
        let to = match run.last + 1 {
            end if end >= self.columns => self.x(run.last) + REACH,
            end => self.seam(end) - gap,
        };
        (from, to)
    }

    /// Between this column and the one before: where a run ends and another begins.
    pub fn seam(&self, column: usize) -> i32 {
        (self.x(column.saturating_sub(1)) + self.x(column)) / 2
    }

    pub fn point(&self, column: usize, place: &Place) -> Option<Point> {
        let ruling = place.ruling?;
        Some((self.x(column), self.y(place.height?, ruling.steps)))
    }

    /// The lines between neighbours. What has no height breaks the line, and so does another kind of
    /// column: a chart must not draw a step that nobody took.
    pub fn segments(&self, places: &[Place]) -> Vec<[Point; 2]> {
        let points: Vec<_> = places
            .iter()
            .enumerate()
            .map(|(i, place)| self.point(i, place))
            .collect();
        (1..places.len())
            .filter(|i| places[*i].goes_on)
            .filter_map(|i| Some([points[i - 1]?, points[i]?]))
            .collect()
    }
}

/// Where one ruling holds, from left to right. Columns without a ruling are in no run.
pub fn runs(places: &[Place]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (i, place) in places.iter().enumerate() {
        let Some(ruling) = place.ruling else {
            continue;
        };
        match runs.last_mut() {
            Some(run) if place.goes_on && run.last + 1 == i => run.last = i,
            _ => runs.push(Run {
                first: i,
                last: i,
                ruling,
            }),
        }
    }
    runs
}

/// Columns and steps are few; more than fit a drawing count as many.
fn whole(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX / WIDTH)
}
