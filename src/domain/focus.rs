//! 重点: at most three abilities that a person chose to work on, each with a small plan.

use super::Day;
use super::framework::Framework;
use super::id::{CompetencyId, GradeId, PackId};
use super::join::{pick, texts};
use super::standing::{Line, Place, Standing};

/// How many may be open at the same time in one framework.
pub const MOST: usize = 3;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focus {
    pub pack: PackId,
    /// The grade whose expectation it is about: the person's own or a higher one.
    pub grade: GradeId,
    pub competency: CompetencyId,
    /// What the ability and the grade were called when it was chosen.
    pub title: String,
    pub grade_name: String,
    /// What to do, where, and how the person will notice; exactly as typed.
    pub what: String,
    pub place: String,
    pub sign: String,
    /// By when.
    pub by: Option<Day>,
    /// `Some`: over since that day; it stays in the notebook and leaves room for another.
    pub closed: Option<Day>,
}

/// Why an ability stands where it does among those to choose from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Below the threshold of one's own grade.
    Below,
    /// Any other of one's own grade: met, off the scale, or not answered.
    Here,
    /// Of the next grade, once the person has looked at it.
    Next,
}

/// What can be chosen, in the order it is offered: what is a step below the threshold, what is
/// further below, the others, and then the next grade's, of which nothing is offered before anything
/// of it was answered.
pub fn candidates<'a>(own: &'a Standing, next: &'a Standing) -> Vec<(Reach, &'a Line)> {
    let is_below = |p: &Place| matches!(p, Place::OneStep(_) | Place::Growing(_));
    let mut all = Vec::new();
    let mut add = |reach, lines: Vec<&'a Line>| {
        all.extend(lines.into_iter().map(|line| (reach, line)));
    };
    add(
        Reach::Below,
        own.in_place(|p| matches!(p, Place::OneStep(_))),
    );
    add(
        Reach::Below,
        own.in_place(|p| matches!(p, Place::Growing(_))),
    );
    add(Reach::Here, own.in_place(|p| !is_below(p)));
    if next.lines.iter().any(|l| l.place != Place::Unanswered) {
        add(Reach::Next, next.in_place(|_| true));
    }
    all
}

impl Focus {
    /// A plan with nothing on it yet. `None`: the framework has no such ability at this grade.
    pub fn new(framework: &Framework, grade: &GradeId, competency: &CompetencyId) -> Option<Self> {
        framework.expectation(grade, competency)?;
        Some(Self {
            pack: framework.id.clone(),
            grade: grade.clone(),
            competency: competency.clone(),
            title: framework.competency(competency)?.name.clone(),
            grade_name: framework.grade(grade)?.name.clone(),
            what: String::new(),
            place: String::new(),
            sign: String::new(),
            by: None,
            closed: None,
        })
    }

    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }

    /// The day it was meant to be done by has passed.
    pub fn is_late(&self, today: Day) -> bool {
        self.is_open() && self.by.is_some_and(|by| by < today)
    }

    /// Nothing of the plan is written yet.
    pub fn is_bare(&self) -> bool {
        let texts = [&self.what, &self.place, &self.sign];
        self.by.is_none() && texts.iter().all(|text| text.trim().is_empty())
    }

    pub(super) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let text = |of: fn(&Self) -> &String| {
            let base = base.map_or("", |b| of(b).as_str());
            texts(base, of(self), of(theirs))
        };
        Self {
            what: text(|f| &f.what),
            place: text(|f| &f.place),
            sign: text(|f| &f.sign),
            by: pick(base.map(|b| &b.by), &self.by, &theirs.by),
            closed: pick(base.map(|b| &b.closed), &self.closed, &theirs.closed),
            ..self.clone()
        }
    }
}
