//! 読み替え: what a point of one scale stands for on another. Answers are never rewritten: they keep
//! the point and the scale they were given on, and are only read.

use super::scale::{Level, Point, Scale};

/// The point of `to` that `level` of `from` stands for, anchored at both thresholds: what meets the
/// one meets the other, and in between the order stays. `None`: `from` has no such point, or `to`
/// has no point on that side of its threshold.
pub fn read_as(from: &Scale, to: &Scale, level: Level) -> Option<Level> {
    if from.id == to.id {
        return to.point(level).map(|p| p.value);
    }
    let is_met = from.meets <= level;
    let side = |scale: &Scale| -> Vec<Level> {
        let points = scale.points.iter();
        let on_side = points.filter(|p: &&Point| (scale.meets <= p.value) == is_met);
        on_side.map(|p| p.value).collect()
    };
    let (here, there) = (side(from), side(to));
    let nth = here.iter().position(|v| *v == level)?;
    if there.is_empty() {
        return None;
    }
    // At the threshold both sides begin, so that it stands for the threshold; the far ends meet.
    let (last, goal) = (here.len() - 1, there.len() - 1);
    let at = if is_met {
        (nth * goal).checked_div(last).unwrap_or(0)
    } else {
        // Counted from the threshold downwards: one step below stays one step below.
        let down = last - nth;
        goal - (down * goal).checked_div(last).unwrap_or(0)
    };
    there.get(at).copied()
}

/// One row of the table that is shown before a person changes the scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading<'a> {
    pub from: &'a Point,
    pub to: Option<&'a Point>,
}

/// What every point of `from` is read as.
pub fn table<'a>(from: &'a Scale, to: &'a Scale) -> Vec<Reading<'a>> {
    let rows = from.points.iter().map(|point| Reading {
        from: point,
        to: read_as(from, to, point.value).and_then(|level| to.point(level)),
    });
    rows.collect()
}
