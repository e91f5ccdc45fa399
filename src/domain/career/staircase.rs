//! 階段: the abilities of every grade from one's own to the top of the family, and what to begin today.

use super::model::Phase;
use crate::domain::framework::{Competency, Expectation, Framework, Grade};
use crate::domain::id::{CompetencyId, FamilyId, GradeId};
use crate::domain::next::{self, Ahead, Start};
use crate::domain::sheet::Sheet;
use crate::domain::standing::{Place, place};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stair<'a> {
    pub grade: &'a Grade,
    /// By the model of the family, where it tells phases by grades.
    pub phase: Option<&'a Phase>,
    pub asks: Asks<'a>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asks<'a> {
    /// The person's own grade.
    Own(Vec<OwnLine<'a>>),
    /// A higher one, seen from their own.
    Higher(Ahead<'a>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnLine<'a> {
    pub competency: &'a Competency,
    pub expectation: &'a Expectation,
    pub place: Place,
}

/// Something to begin today, for the abilities of higher grades.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning<'a> {
    pub start: Start<'a>,
    /// What it leads to: the ability, with the lowest grade that asks for it.
    pub leads_to: Vec<(&'a Competency, &'a Grade)>,
}

/// From one's own grade upwards. Grades that nothing is asked of are left out. Empty: the family or the
/// grade isn't known, or nothing is asked of any of them.
pub fn staircase<'a>(
    framework: &'a Framework,
    family: &FamilyId,
    own: &'a GradeId,
    sheet: Option<&Sheet>,
) -> Vec<Stair<'a>> {
    let model = framework.career_model(family);
    let phase = |grade: &GradeId| model.and_then(|m| m.phase_of(grade));
    let mut stairs = Vec::new();
    let is_in = framework
        .family(family)
        .is_some_and(|f| f.grades.contains(own));
    if let Some(grade) = framework.grade(own).filter(|_| is_in) {
        let line = |e: &'a Expectation| {
            Some(OwnLine {
                competency: framework.competency(&e.competency)?,
                expectation: e,
                place: place(framework, sheet.and_then(|s| s.entry(&e.competency))),
            })
        };
        let lines: Vec<_> = framework.expectations_of(own).filter_map(line).collect();
        if !lines.is_empty() {
            stairs.push(Stair {
                grade,
                phase: phase(own),
                asks: Asks::Own(lines),
            });
        }
    }
    for grade in next::higher(framework, family, own) {
        if let Some(ahead) = next::ahead(framework, own, &grade.id, sheet) {
            stairs.push(Stair {
                grade,
                phase: phase(&grade.id),
                asks: Asks::Higher(ahead),
            });
        }
    }
    stairs
}

/// What each step asks for, seen from the one below it: one less than there are steps.
pub fn rises<'a>(framework: &'a Framework, stairs: &[Stair<'a>]) -> Vec<Ahead<'a>> {
    let pairs = stairs.windows(2);
    let rise = |pair: &[Stair<'a>]| {
        let [below, above] = pair else { return None };
        next::ahead(framework, &below.grade.id, &above.grade.id, None)
    };
    pairs.filter_map(rise).collect()
}

/// What to begin today: first what today's grade asks for and most rests on, then what can be tried in
/// today's work, then what one has to ask an occasion for. Of one ability only the nearest grade counts.
pub fn begin_today<'a>(stairs: &[Stair<'a>]) -> Vec<Beginning<'a>> {
    let mut seen: Vec<&CompetencyId> = Vec::new();
    let mut found: Vec<Beginning> = Vec::new();
    for stair in stairs {
        let Asks::Higher(ahead) = &stair.asks else {
            continue;
        };
        for line in &ahead.lines {
            if seen.contains(&&line.competency.id) {
                continue;
            }
            seen.push(&line.competency.id);
            let to = (line.competency, stair.grade);
            match found.iter_mut().find(|b| b.start == line.start) {
                Some(same) => same.leads_to.push(to),
                None => found.push(Beginning {
                    start: line.start.clone(),
                    leads_to: vec![to],
                }),
            }
        }
    }
    let rank = |start: &Start| match start {
        Start::FirstHere(_) => 0,
        Start::TryOut(_) => 1,
        Start::AskFor(_) => 2,
    };
    found.sort_by_key(|b| (rank(&b.start), std::cmp::Reverse(b.leads_to.len())));
    found
}
