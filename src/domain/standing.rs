//! 強みと伸びしろ: where a person stands against the threshold of their grade, as counts and
//! places, never as an average.

use super::answer::{Answer, Entry};
use super::framework::{Competency, Expectation, Framework};
use super::id::{GradeId, OffScaleId};
use super::scale::Level;
use super::sheet::Sheet;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// At the threshold or above.
    Met(Level),
    /// The point right below the threshold.
    OneStep(Level),
    /// Further below.
    Growing(Level),
    OffScale(OffScaleId),
    Unanswered,
}

impl Place {
    pub fn level(&self) -> Option<Level> {
        match self {
            Self::Met(level) | Self::OneStep(level) | Self::Growing(level) => Some(*level),
            Self::OffScale(_) | Self::Unanswered => None,
        }
    }
}

/// One ability of the grade with what was answered to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub competency: Competency,
    pub expectation: Expectation,
    pub entry: Option<Entry>,
    pub place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// In the framework's order.
    pub lines: Vec<Line>,
}

/// How many abilities are in which place. They add up to `total`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub total: usize,
    pub met: usize,
    pub one_step: usize,
    pub growing: usize,
    pub off_scale: usize,
    pub unanswered: usize,
}

impl Standing {
    pub fn of(framework: &Framework, grade: &GradeId, sheet: Option<&Sheet>) -> Self {
        let lines = framework
            .expectations_of(grade)
            .filter_map(|expectation| {
                let entry = sheet.and_then(|s| s.entry(&expectation.competency));
                Some(Line {
                    competency: framework.competency(&expectation.competency)?.clone(),
                    expectation: expectation.clone(),
                    entry: entry.cloned(),
                    place: place(framework, entry),
                })
            })
            .collect();
        Self { lines }
    }

    pub fn tally(&self) -> Tally {
        let mut tally = Tally {
            total: self.lines.len(),
            ..Tally::default()
        };
        for line in &self.lines {
            *match line.place {
                Place::Met(_) => &mut tally.met,
                Place::OneStep(_) => &mut tally.one_step,
                Place::Growing(_) => &mut tally.growing,
                Place::OffScale(_) => &mut tally.off_scale,
                Place::Unanswered => &mut tally.unanswered,
            } += 1;
        }
        tally
    }

    pub fn in_place(&self, wanted: impl Fn(&Place) -> bool) -> Vec<&Line> {
        self.lines.iter().filter(|l| wanted(&l.place)).collect()
    }
}

/// Where an entry stands against the threshold of the scale it was answered on.
pub fn place(framework: &Framework, entry: Option<&Entry>) -> Place {
    let answered = entry.and_then(|e| Some((e.answer.as_ref()?, &e.scale)));
    match answered {
        None => Place::Unanswered,
        Some((Answer::OffScale(id), _)) => Place::OffScale(id.clone()),
        Some((Answer::Point(level), scale)) => {
            match framework.scale_of(scale).steps_to_meet(*level) {
                0 => Place::Met(*level),
                1 => Place::OneStep(*level),
                _ => Place::Growing(*level),
            }
        }
    }
}
