//! The same ability one grade below and one above: the grade ladder that anchors a rating.

use super::framework::{Expectation, Framework, Grade};
use super::id::{CompetencyId, FamilyId, GradeId};

/// What the table says of an ability at a neighbouring grade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rung<'a> {
    /// The same ability is asked for.
    Same {
        grade: &'a Grade,
        expectation: &'a Expectation,
    },
    /// Another ability stands there which this one grows out of (below) or into (above).
    /// Our reading of the table; screens label it so.
    Related {
        grade: &'a Grade,
        expectation: &'a Expectation,
    },
    /// 表に○なし. Never "not needed".
    Unmarked { grade: &'a Grade },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder<'a> {
    /// `None` at the lowest grade of the job family.
    pub below: Option<Rung<'a>>,
    /// `None` at the highest.
    pub above: Option<Rung<'a>>,
}

/// Neighbours are the family's, not the framework's: 技能労務職 is no rung below 主事.
pub fn ladder<'a>(
    framework: &'a Framework,
    family: &FamilyId,
    grade: &GradeId,
    competency: &CompetencyId,
) -> Ladder<'a> {
    let grades = framework
        .family(family)
        .map_or(&[][..], |f| f.grades.as_slice());
    let here = grades.iter().position(|g| g == grade);
    let neighbour = |index: Option<usize>| {
        index
            .and_then(|i| grades.get(i))
            .and_then(|g| framework.grade(g))
    };
    let predecessors = framework
        .competency(competency)
        .map_or(&[][..], |c| c.succeeds.as_slice());
    let below = neighbour(here.and_then(|i| i.checked_sub(1)));
    let above = neighbour(here.map(|i| i + 1));
    Ladder {
        below: below.map(|g| {
            rung(framework, g, competency, |c| {
                predecessors.contains(&c.competency)
            })
        }),
        above: above.map(|g| {
            rung(framework, g, competency, |c| {
                framework
                    .competency(&c.competency)
                    .is_some_and(|c| c.succeeds.contains(competency))
            })
        }),
    }
}

fn rung<'a>(
    framework: &'a Framework,
    grade: &'a Grade,
    competency: &CompetencyId,
    related: impl Fn(&Expectation) -> bool,
) -> Rung<'a> {
    if let Some(expectation) = framework.expectation(&grade.id, competency) {
        return Rung::Same { grade, expectation };
    }
    framework
        .expectations
        .iter()
        .find(|e| e.grade == grade.id && related(e))
        .map_or(Rung::Unmarked { grade }, |expectation| Rung::Related {
            grade,
            expectation,
        })
}
