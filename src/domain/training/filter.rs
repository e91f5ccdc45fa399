//! Narrowing the catalogue down. Nothing drops out because nobody said something of it: what a course
//! leaves unsaid is a choice of its own, and how many wait for that is always told.

use super::Form;
use super::access::{Access, describes_others};
use super::course::{Course, Origin};
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, FamilyId, GradeId};
use crate::domain::schemes::{Category, Entry};

/// By what one narrows down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Access,
    Entry,
    Form,
    Category,
    Ability,
    Grade,
    Family,
    Month,
    Cost,
}

impl Facet {
    pub const ALL: [Self; 9] = [
        Self::Access,
        Self::Entry,
        Self::Form,
        Self::Category,
        Self::Ability,
        Self::Grade,
        Self::Family,
        Self::Month,
        Self::Cost,
    ];
}

/// What one asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// 受けられる, or 条件あり.
    Open(bool),
    Entry(Entry),
    Form(Form),
    Category(Category),
    Ability(CompetencyId),
    Grade(GradeId),
    Family(FamilyId),
    /// Of the calendar, 1 to 12.
    Month(u8),
    /// At most so much, in yen; 0 for free.
    UpTo(u32),
    /// Nobody says it.
    Unsaid,
}

/// One choice, with the facet it is of: at most one of each is chosen.
pub type Pick = (Facet, Value);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub picks: Vec<Pick>,
    /// Courses that leave unsaid what is asked for are shown as well.
    pub with_unsaid: bool,
}

impl Filter {
    /// `None`: whatever it is.
    pub fn choose(&mut self, facet: Facet, value: Option<Value>) {
        self.picks.retain(|(of, _)| *of != facet);
        self.picks.extend(value.map(|value| (facet, value)));
    }

    pub fn chosen(&self, facet: Facet) -> Option<&Value> {
        let found = self.picks.iter().find(|(of, _)| *of == facet);
        found.map(|(_, value)| value)
    }
}

/// A course with what is worked out for one person once.
pub struct Row {
    pub course: Course,
    pub access: Access,
    /// For whom it is stands there in words.
    pub in_words: bool,
}

impl Row {
    pub fn of(course: Course, access: Access, framework: &Framework) -> Self {
        Self {
            in_words: describes_others(&course, framework),
            course,
            access,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Yes,
    No,
    Unsaid,
}

/// What is left.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrowed {
    /// Indices of those that fit, in the order of the catalogue.
    pub sure: Vec<usize>,
    /// Of those that would, but for what they leave unsaid.
    pub unsaid: Vec<usize>,
    /// For each of the choices asked about, how many it would leave.
    pub counts: Vec<usize>,
}

/// `is_found`: whether the search found it. `choices`: what may be chosen; see [`choices`].
pub fn narrow(
    rows: &[Row],
    is_found: impl Fn(usize) -> bool,
    filter: &Filter,
    choices: &[Pick],
) -> Narrowed {
    let mut left = Narrowed {
        counts: vec![0; choices.len()],
        ..Narrowed::default()
    };
    for (i, row) in rows.iter().enumerate().filter(|(i, _)| is_found(*i)) {
        // Which facet keeps it away, as long as it is only one; more than one leave nothing to count.
        let (mut away, mut are_away, mut is_unsaid) = (None, 0, false);
        for (facet, value) in &filter.picks {
            match fit(row, *facet, value) {
                Fit::Yes => {}
                Fit::Unsaid if filter.with_unsaid => is_unsaid = true,
                other => {
                    (away, are_away) = (Some(*facet), are_away + 1);
                    is_unsaid |= other == Fit::Unsaid;
                }
            }
        }
        let is_no = |(facet, value): &Pick| fit(row, *facet, value) == Fit::No;
        if are_away == 0 && !is_unsaid {
            left.sure.push(i);
        } else if is_unsaid && !filter.picks.iter().any(is_no) {
            left.unsaid.push(i);
        }
        if are_away > 1 {
            continue;
        }
        for ((facet, value), count) in choices.iter().zip(&mut left.counts) {
            if away.is_none_or(|away| away == *facet) {
                let fits = match fit(row, *facet, value) {
                    Fit::Yes => true,
                    Fit::Unsaid => filter.with_unsaid,
                    Fit::No => false,
                };
                *count += usize::from(fits);
            }
        }
    }
    left
}

pub fn fit(row: &Row, facet: Facet, value: &Value) -> Fit {
    let it = &row.course;
    let yes = |is| if is { Fit::Yes } else { Fit::No };
    let is_unsaid = is_unsaid(row, facet);
    match value {
        Value::Unsaid => yes(is_unsaid),
        _ if is_unsaid => Fit::Unsaid,
        Value::Open(open) => yes(row.access.is_open() == *open),
        Value::Entry(entry) => yes(it.entry.contains(entry)),
        Value::Form(form) => yes(it.form == *form),
        Value::Category(category) => yes(it.category == Some(*category)),
        Value::Ability(id) => yes(it.competencies.contains(id)),
        Value::Grade(id) => yes(it.grades.is_empty() || it.grades.contains(id)),
        Value::Family(id) => yes(it.families.is_empty() || it.families.contains(id)),
        Value::Month(month) => yes(is_in(it, *month)),
        Value::UpTo(most) => yes(it.yen.is_some_and(|yen| yen <= *most)),
    }
}

/// No grades are all grades, unless words say for whom it is. So it is with families.
fn is_unsaid(row: &Row, facet: Facet) -> bool {
    let it = &row.course;
    match facet {
        Facet::Access | Facet::Form => false,
        Facet::Entry => it.entry.is_empty(),
        Facet::Category => it.category.is_none(),
        Facet::Ability => it.competencies.is_empty(),
        Facet::Grade => it.grades.is_empty() && row.in_words,
        Facet::Family => it.families.is_empty() && it.grades.is_empty() && row.in_words,
        Facet::Month => it.months.is_empty() && it.from.is_none(),
        Facet::Cost => it.yen.is_none(),
    }
}

/// In one of its months, or between its first and its last day.
fn is_in(it: &Course, month: u8) -> bool {
    use chrono::Datelike;
    if it.months.contains(&month) {
        return true;
    }
    let Some(from) = it.from else {
        return false;
    };
    let to = it.to.unwrap_or(from).max(from);
    let at = |day: crate::domain::Day| day.year() * 12 + day.month0() as i32;
    let after = (i32::from(month) - 1 - at(from)).rem_euclid(12);
    at(from) + after <= at(to)
}

/// What may be chosen in this catalogue: everything that leaves something, by facet, in the order it is
/// told in. A facet in which all courses are alike offers nothing.
pub fn choices(framework: &Framework, rows: &[Row]) -> Vec<Pick> {
    let mut choices = Vec::new();
    for facet in Facet::ALL {
        let mut of_facet = values(framework, facet);
        of_facet.push(Value::Unsaid);
        of_facet.retain(|value| rows.iter().any(|row| fit(row, facet, value) == Fit::Yes));
        let tells_apart = |value: &Value| rows.iter().any(|row| fit(row, facet, value) != Fit::Yes);
        if of_facet.iter().any(tells_apart) {
            choices.extend(of_facet.into_iter().map(|value| (facet, value)));
        }
    }
    choices
}

fn values(framework: &Framework, facet: Facet) -> Vec<Value> {
    match facet {
        Facet::Access => vec![Value::Open(true), Value::Open(false)],
        Facet::Entry => Entry::ALL.map(Value::Entry).into(),
        Facet::Form => Form::ALL.map(Value::Form).into(),
        Facet::Category => Category::ALL.map(Value::Category).into(),
        Facet::Ability => {
            let ids = framework.competencies.iter().map(|c| c.id.clone());
            ids.map(Value::Ability).collect()
        }
        Facet::Grade => {
            let ids = framework.grades.iter().map(|g| g.id.clone());
            ids.map(Value::Grade).collect()
        }
        Facet::Family => {
            let ids = framework.job_families.iter().map(|f| f.id.clone());
            ids.map(Value::Family).collect()
        }
        // As in a fiscal year.
        Facet::Month => (4..=12).chain(1..=3).map(Value::Month).collect(),
        Facet::Cost => [0, 5_000, 10_000, 30_000].map(Value::UpTo).into(),
    }
}

/// In which order groups stand, and what is told of those that no document puts into one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// 必修 for one's own grade.
    Required,
    Of(Category),
    Qualification,
    /// One's own entries.
    Own,
    Rest,
}

impl Group {
    pub fn of(row: &Row) -> Self {
        match (
            row.access.required,
            row.course.key.origin,
            row.course.category,
        ) {
            (true, ..) => Self::Required,
            (_, Origin::Own, _) => Self::Own,
            (_, Origin::Qualification, _) => Self::Qualification,
            (.., Some(category)) => Self::Of(category),
            (.., None) => Self::Rest,
        }
    }
}
