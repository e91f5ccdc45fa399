//! What several pages say of a course, in words.

use leptos::prelude::*;

use crate::browser::clock;
use crate::domain::framework::Framework;
use crate::domain::id::{FamilyId, GradeId, ItemId};
use crate::domain::training::access::{Condition, Who};
use crate::domain::training::course::{Course, CourseKey, Origin};
use crate::domain::training::enrolment::Enrolment;
use crate::state::Desk;
use crate::text::courses;

/// For whom access is asked: the person at this desk.
pub fn who(desk: Desk) -> Who {
    let profile = untrack(|| desk.profile());
    Who {
        grade: profile.grade,
        family: profile.family,
        today: desk.today(),
    }
}

/// 係長・課長; what a framework has no name for is left out.
pub fn grades(framework: &Framework, ids: &[GradeId]) -> String {
    let names = ids.iter().filter_map(|id| framework.grade(id));
    names
        .map(|g| g.name.as_str())
        .collect::<Vec<_>>()
        .join("・")
}

pub fn families(framework: &Framework, ids: &[FamilyId]) -> String {
    let names = ids.iter().filter_map(|id| framework.family(id));
    names
        .map(|f| f.name.as_str())
        .collect::<Vec<_>>()
        .join("・")
}

/// Its days, its months or the words for them; empty for none.
pub fn when(course: &Course) -> String {
    let w = &courses().say;
    let day = |day: Option<_>| day.map(clock::era);
    match (day(course.from), day(course.to)) {
        (Some(from), Some(to)) if from != to => return (w.from_to)(&from, &to),
        (Some(day), _) | (None, Some(day)) => return day,
        (None, None) => {}
    }
    if !course.when.is_empty() {
        return course.when.clone();
    }
    let months: Vec<_> = course.months.iter().map(|m| (w.month)(*m)).collect();
    months.join("・")
}

/// What a condition names: days, grades, families, an audience.
pub fn named(framework: &Framework, condition: &Condition) -> String {
    match condition {
        Condition::OtherGrades(ids) => grades(framework, ids),
        Condition::OtherFamilies(ids) => families(framework, ids),
        Condition::Audience(text) => text.clone(),
        Condition::Closed(day) | Condition::Held(day) => clock::era(*day),
        Condition::Named
        | Condition::Recommended
        | Condition::RecommendedOrNamed
        | Condition::Considered
        | Condition::LastYear(_) => String::new(),
    }
}

/// What the person made of this course, the newest year first.
pub fn enrolments(desk: Desk, key: &CourseKey) -> Vec<(ItemId, Enrolment)> {
    let pack = desk.framework().id.clone();
    let mut found: Vec<_> = desk.with_notebook(|n| {
        let of_course = n
            .enrolments()
            .filter(|(_, e)| e.pack == pack && e.course.as_ref() == Some(key));
        of_course.map(|(id, e)| (id.clone(), e.clone())).collect()
    });
    found.sort_by_key(|(_, e)| u16::MAX - e.year);
    found
}

/// The field of a qualification, or for whom a course is; empty for everyone.
pub fn for_whom(framework: &Framework, course: &Course) -> String {
    match course.key.origin {
        Origin::Qualification => String::new(),
        _ if !course.audience.is_empty() => course.audience.clone(),
        _ => grades(framework, &course.grades),
    }
}
