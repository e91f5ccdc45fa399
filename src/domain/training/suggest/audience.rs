//! Whether a course is for this person, as far as its words tell. Our reading, and never a reason to leave a
//! course out: where it isn't clear, the person is asked.

use crate::domain::fold::fold;
use crate::domain::framework::{Framework, Grade};
use crate::domain::training::course::{Course, Origin};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// It names nobody, everybody, or the person's grade.
    Fits,
    /// It names somebody who may or may not be this person.
    Ask,
}

/// Everybody.
const ALL: [&str; 5] = ["全職員", "全庁", "すべての職員", "各階層", "広く"];
/// Some of a grade only.
const SOME: [&str; 12] = [
    "新規採用",
    "新採",
    "新任",
    "年目",
    "女性",
    "男性",
    "再任用",
    "会計年度",
    "復帰",
    "定年",
    "歳",
    "若手",
];

pub fn audience(course: &Course, framework: &Framework, grade: Option<&Grade>) -> Audience {
    let text = fold(&course.audience);
    // The field of a qualification stands in the same place.
    let names_nobody = text.is_empty() || course.key.origin == Origin::Qualification;
    let has = |word: &str| !word.is_empty() && text.contains(&fold(word));
    let is_for_all = ALL.iter().any(|word| text.starts_with(&fold(word)));
    if names_nobody || is_for_all {
        return Audience::Fits;
    }
    if SOME.iter().any(|word| has(word)) {
        return Audience::Ask;
    }
    let Some(grade) = grade.and_then(|g| framework.grade(&g.id)) else {
        return Audience::Ask;
    };
    let mut names = std::iter::once(&grade.name)
        .chain(&grade.aliases)
        .chain(&grade.roles);
    match course.grades.contains(&grade.id) || names.any(|name| has(name)) {
        true => Audience::Fits,
        false => Audience::Ask,
    }
}
