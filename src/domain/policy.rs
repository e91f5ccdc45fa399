//! What a municipality aims at: the picture of its staff, the plan with its measures, and the figures
//! it wants to be measured by.

use chrono::Datelike;

use super::Day;
use super::id::{EntryId, SourceId};

/// 目指す職員像, and what goes with it. Slogans are the document's; every other text is ours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Vision {
    pub ideal: String,
    pub about: String,
    /// 目指す組織像.
    pub organization: String,
    pub stances: Vec<Guideline>,
    pub guidelines: Vec<Guideline>,
    pub priorities: Vec<Guideline>,
    /// What the document has and this pack could not carry over.
    pub gaps: Vec<String>,
    pub source: Option<SourceId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guideline {
    pub title: String,
    pub text: String,
}

/// 行動計画.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    pub about: String,
    pub pillars: Vec<Pillar>,
    /// Fiscal years, in the order of the columns. Empty when the plan isn't told by year.
    pub years: Vec<u16>,
    pub measures: Vec<Measure>,
    pub indicators: Vec<Indicator>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pillar {
    pub id: EntryId,
    pub name: String,
    pub about: String,
}

/// 取組.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    pub pillar: EntryId,
    /// 中項目 and 小項目, as the document heads them.
    pub area: String,
    pub topic: String,
    pub action: String,
    /// 継続, 新規 or what the document says; empty when it says nothing.
    pub status: String,
    /// 再掲: it stands in another pillar too.
    pub repeated: bool,
    /// It is about digital skills.
    pub digital: bool,
    /// What a member of staff can begin with on their own; ours, not the document's. Empty: nothing.
    pub own_step: String,
    /// As printed, one per year of the plan; ⇒ where the year before goes on.
    pub by_year: Vec<String>,
    pub source: Option<SourceId>,
}

/// The status of a measure that the plan begins.
pub const NEW: &str = "新規";

impl Measure {
    pub fn is_new(&self) -> bool {
        self.status == NEW
    }

    /// What is done in the plan's nth year, arrows followed back to what they continue.
    pub fn state(&self, year: usize) -> Option<&str> {
        let printed = self.by_year.get(..=year)?;
        let state = printed.iter().rev().find(|text| !is_arrow(text))?;
        (!state.is_empty()).then_some(state)
    }

    /// Whether the nth year begins a state rather than continuing one.
    pub fn begins(&self, year: usize) -> bool {
        self.by_year
            .get(year)
            .is_some_and(|text| !text.is_empty() && !is_arrow(text))
    }
}

/// ⇒ and its kin: the state of the year before goes on.
fn is_arrow(text: &str) -> bool {
    matches!(text, "⇒" | "→" | "➡" | "⇨")
}

/// Which measures of a plan a reader wants to see. The default shows all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MeasureFilter {
    pub only_new: bool,
    /// The index of a year, with the state wanted in it; an empty state asks for any.
    pub year: Option<usize>,
    pub state: String,
}

impl MeasureFilter {
    pub fn lets_through(&self, measure: &Measure) -> bool {
        let in_state = match self.year {
            None => true,
            Some(year) => match measure.state(year) {
                None => false,
                Some(state) => self.state.is_empty() || self.state == state,
            },
        };
        in_state && (!self.only_new || measure.is_new())
    }
}

/// The fiscal year of a day: it begins in April.
pub fn fiscal_year(day: Day) -> i32 {
    day.year() - i32::from(day.month() < 4)
}

impl Plan {
    /// Every state that some measure is in during the nth year, in order of appearance.
    pub fn states(&self, year: usize) -> Vec<&str> {
        let mut states = Vec::new();
        for state in self.measures.iter().filter_map(|m| m.state(year)) {
            if !states.contains(&state) {
                states.push(state);
            }
        }
        states
    }

    /// The years that measures speak of; none when the plan only has a period.
    pub fn told_years(&self) -> &[u16] {
        match self.measures.iter().any(|m| !m.by_year.is_empty()) {
            true => &self.years,
            false => &[],
        }
    }

    pub fn measures_of<'a>(&'a self, pillar: &'a EntryId) -> impl Iterator<Item = &'a Measure> {
        self.measures.iter().filter(move |m| m.pillar == *pillar)
    }
}

/// Whether more of a figure is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    #[default]
    Up,
    Down,
    /// It is to stay on its side of the target.
    Keep,
}

impl Direction {
    /// As packs write them.
    pub const WORDS: [&'static str; 3] = ["up", "down", "keep"];

    pub fn parse(word: &str) -> Option<Self> {
        let at = Self::WORDS.iter().position(|w| *w == word)?;
        [Self::Up, Self::Down, Self::Keep].get(at).copied()
    }
}

/// 指標.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    pub name: String,
    pub unit: String,
    pub direction: Direction,
    pub baseline: Option<Figure>,
    /// In the order of the years.
    pub actuals: Vec<Figure>,
    pub target: Option<Target>,
    pub about: String,
    pub source: Option<SourceId>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    pub year: u16,
    pub value: f64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    pub year: Option<u16>,
    /// `None`: the document says it in words only.
    pub value: Option<f64>,
    /// 以上, 以下, 以上を維持 …
    pub note: String,
}

/// How an indicator stands to its target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stand {
    /// The newest figure reaches it.
    Met,
    /// Not yet: how much is missing, in the indicator's unit, always above 0; and whether the way since
    /// the baseline goes towards the target.
    Missing { gap: f64, way: Way },
    /// No target or no figure to compare.
    Open,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Towards,
    Away,
    /// Unchanged, or there is one figure only.
    Level,
}

impl Indicator {
    /// The newest figure that was really measured.
    pub fn latest(&self) -> Option<Figure> {
        self.actuals.last().copied().or(self.baseline)
    }

    pub fn stand(&self) -> Stand {
        let goal = self.target.as_ref().and_then(|t| t.value);
        let (Some(now), Some(goal)) = (self.latest(), goal) else {
            return Stand::Open;
        };
        let low_is_good = match self.direction {
            Direction::Up => false,
            Direction::Down => true,
            Direction::Keep => self
                .target
                .as_ref()
                .is_some_and(|t| t.note.contains("以下")),
        };
        let sign = if low_is_good { -1.0 } else { 1.0 };
        // Decimal figures are given to a few places; what binary arithmetic adds is noise.
        let gap = ((goal - now.value) * sign * 1e6).round() / 1e6;
        if gap <= 0.0 {
            return Stand::Met;
        }
        let moved = self.baseline.map_or(0.0, |b| (now.value - b.value) * sign);
        let way = match moved {
            m if m > 0.0 => Way::Towards,
            m if m < 0.0 => Way::Away,
            _ => Way::Level,
        };
        Stand::Missing { gap, way }
    }
}
