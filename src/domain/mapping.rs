//! 読み替え: what a point of one scale stands for on another. Answers are never rewritten: they keep
//! the point and the scale they were given on, and are only read.

use super::scale::{Level, Point, Scale};

/// The point of `to` that `level` of `from` stands for, anchored at both thresholds: what meets the
/// one meets the other, and in between the order stays. `None`: `from` has no such point, or `to`
/// has no point on that side of its threshold.
pub fn read_as(from: &Scale, to: &Scale, level: Level) -> Option<Level> {
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
    // Counted from the threshold, where both sides begin: it stands for the threshold, and one step
    // below for one step below. The far ends meet; what lies between goes to the nearest point, half
    // way to the one at the threshold. So a finer scale and back gives the same point.
    let (last, goal) = (here.len() - 1, there.len() - 1);
    let steps = if is_met { nth } else { last - nth };
    let nearest = (2 * steps * goal + last).saturating_sub(1);
    let steps = nearest.checked_div(2 * last).unwrap_or(0);
    there
        .get(if is_met { steps } else { goal - steps })
        .copied()
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
