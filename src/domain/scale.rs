//! The anchored points a person chooses from, and the answers beside them.

use super::answer::Answer;
use super::id::{OffScaleId, ScaleId};

/// The position on a scale, as the pack numbers it. Only a [`Scale`] says what it means.
pub type Level = u8;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub value: Level,
    /// What the point is called, e.g. 一人でできる.
    pub label: String,
    /// When to choose it, in a sentence.
    pub anchor: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OffScale {
    pub id: OffScaleId,
    pub label: String,
    pub anchor: String,
}

/// 機会がなかった: by this id an answer is a request for an occasion, in every pack.
pub const NO_OPPORTUNITY: &str = "no-opportunity";
/// 経験はないが知識はある: offered beside a pack's own off-scale answers when one looks at a higher
/// grade, whether the pack names it or not.
pub const KNOWS_ONLY: &str = "knows-only";
/// この項目は見ていない: offered to whoever answers somebody else's paper.
pub const NOT_SEEN: &str = "not-seen";

/// Ascending points with the threshold from which an expectation counts as met.
/// The reader guarantees: two points at least, ascending values, `meets` among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    pub id: ScaleId,
    pub name: String,
    pub points: Vec<Point>,
    pub meets: Level,
    pub off_scale: Vec<OffScale>,
}

impl Scale {
    pub fn point(&self, level: Level) -> Option<&Point> {
        self.points.iter().find(|p| p.value == level)
    }

    pub fn off(&self, id: &OffScaleId) -> Option<&OffScale> {
        self.off_scale.iter().find(|o| o.id == *id)
    }

    /// What an answer is called on this scale.
    pub fn label(&self, answer: &Answer) -> Option<&str> {
        match answer {
            Answer::Point(level) => self.point(*level).map(|p| p.label.as_str()),
            Answer::OffScale(id) => self.off(id).map(|o| o.label.as_str()),
        }
    }

    /// How many points lie between `level` and the threshold; 0 when it is reached.
    pub fn steps_to_meet(&self, level: Level) -> usize {
        self.points
            .iter()
            .filter(|p| p.value > level && p.value <= self.meets)
            .count()
    }

    /// The answer is so high that it wants a concrete example: above the threshold.
    pub fn wants_example(&self, answer: &Answer) -> bool {
        matches!(answer, Answer::Point(level) if *level > self.meets)
    }

    /// The highest value, which a chart draws as its rim.
    pub fn top(&self) -> Level {
        self.points.last().map_or(self.meets, |p| p.value)
    }
}
