//! 先の職位: what a higher grade asks for, seen from where a person stands now.

use super::framework::{Competency, Expectation, Framework, Grade};
use super::id::{CompetencyId, FamilyId, GradeId};
use super::sheet::Sheet;
use super::standing::{Place, place};

/// How an ability of the higher grade relates to what is asked of the person today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Class {
    /// 継続: asked for today as well, in other words.
    Continues,
    /// 発展: grown out of these, which are asked for today. Our reading of the table; screens say so.
    GrowsFrom(Vec<CompetencyId>),
    /// 新規: nothing that is asked for today leads there.
    New,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    pub competency: &'a Competency,
    pub expectation: &'a Expectation,
    pub class: Class,
    /// What to begin with now.
    pub start: Start<'a>,
}

/// What can be begun today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start<'a> {
    /// First what today's grade asks for: its expectation, which isn't met yet (or not answered).
    FirstHere(&'a Expectation),
    /// Today's is met: the higher grade's first behaviour, tried in today's work.
    TryOut(&'a str),
    /// Nothing leads there: ask for an occasion, as in the higher grade's example (or, where the
    /// pack gives none, its first behaviour).
    AskFor(&'a str),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead<'a> {
    pub grade: &'a Grade,
    /// In the framework's order.
    pub lines: Vec<Line<'a>>,
    /// Asked for today and not marked at the higher grade. Never "not needed".
    pub unmarked: Vec<&'a Competency>,
}

/// The grades above this one in the job family, ascending, with something to ask.
pub fn higher<'a>(framework: &'a Framework, family: &FamilyId, grade: &GradeId) -> Vec<&'a Grade> {
    let grades = framework
        .family(family)
        .map_or(&[][..], |f| f.grades.as_slice());
    let above = grades.iter().skip_while(|g| *g != grade).skip(1);
    let asks = |g: &&GradeId| framework.expectations.iter().any(|e| e.grade == **g);
    above
        .filter(asks)
        .filter_map(|g| framework.grade(g))
        .collect()
}

/// What `to` asks for, seen from `from`. `sheet`: the person's answers at `from`. `None`: the
/// framework doesn't know `to`.
pub fn ahead<'a>(
    framework: &'a Framework,
    from: &'a GradeId,
    to: &'a GradeId,
    sheet: Option<&Sheet>,
) -> Option<Ahead<'a>> {
    let grade = framework.grade(to)?;
    let mut lines = Vec::new();
    for expectation in framework.expectations_of(to) {
        let Some(competency) = framework.competency(&expectation.competency) else {
            continue;
        };
        let class = class(framework, from, competency);
        lines.push(Line {
            start: start(framework, from, sheet, &class, expectation),
            competency,
            expectation,
            class,
        });
    }
    let unmarked = framework
        .expectations_of(from)
        .filter(|e| framework.expectation(to, &e.competency).is_none())
        .filter_map(|e| framework.competency(&e.competency))
        .collect();
    Some(Ahead {
        grade,
        lines,
        unmarked,
    })
}

fn class(framework: &Framework, from: &GradeId, competency: &Competency) -> Class {
    if framework.expectation(from, &competency.id).is_some() {
        return Class::Continues;
    }
    let roots = roots(framework, from, competency);
    if roots.is_empty() {
        Class::New
    } else {
        Class::GrowsFrom(roots)
    }
}

/// The nearest abilities asked for at `from` that this one grew out of, over any number of steps.
fn roots(framework: &Framework, from: &GradeId, competency: &Competency) -> Vec<CompetencyId> {
    let mut seen = vec![competency.id.clone()];
    let mut open = competency.succeeds.clone();
    let mut found = Vec::new();
    while !open.is_empty() {
        let mut next = Vec::new();
        for id in open {
            // A pack may say that two grew out of each other.
            if seen.contains(&id) {
                continue;
            }
            seen.push(id.clone());
            if framework.expectation(from, &id).is_some() {
                found.push(id);
            } else if let Some(competency) = framework.competency(&id) {
                next.extend(competency.succeeds.iter().cloned());
            }
        }
        open = next;
    }
    found
}

fn start<'a>(
    framework: &'a Framework,
    from: &GradeId,
    sheet: Option<&Sheet>,
    class: &Class,
    expectation: &'a Expectation,
) -> Start<'a> {
    let first = expectation.indicators.first();
    let first = first.unwrap_or(&expectation.statement);
    let bases = match class {
        Class::New if expectation.example.is_empty() => return Start::AskFor(first),
        Class::New => return Start::AskFor(&expectation.example),
        Class::Continues => std::slice::from_ref(&expectation.competency),
        Class::GrowsFrom(roots) => roots.as_slice(),
    };
    let is_met = |id: &CompetencyId| {
        let entry = sheet.and_then(|s| s.entry(id));
        matches!(place(framework, entry), Place::Met(_))
    };
    let open = bases.iter().find(|id| !is_met(id));
    match open.and_then(|id| framework.expectation(from, id)) {
        Some(here) => Start::FirstHere(here),
        None => Start::TryOut(first),
    }
}
