//! How an entry of the catalogue becomes a person's own plan.

use super::course::Course;
use super::enrolment::Enrolment;
use crate::domain::Day;
use crate::domain::framework::Framework;
use crate::domain::id::GradeId;
use crate::domain::schemes::Entry;
use crate::domain::worknote::Tie;

/// What the catalogue knows of a course goes along, so that next year's catalogue may forget it.
/// `grade`: the person's own.
pub fn wish(
    course: &Course,
    framework: &Framework,
    grade: Option<&GradeId>,
    year: u16,
    today: Day,
) -> Enrolment {
    let mut abilities = Vec::new();
    for id in &course.competencies {
        if let Some(competency) = framework.competency(id) {
            abilities.push(Tie {
                pack: framework.id.clone(),
                competency: id.clone(),
                title: competency.name.clone(),
            });
        }
    }
    Enrolment {
        course: Some(course.key.clone()),
        required: is_required(course, grade),
        apply_by: course.apply_by,
        from: course.from,
        to: course.to,
        minutes: course.minutes,
        yen: course.yen,
        abilities,
        ..Enrolment::wish(
            framework.id.clone(),
            &course.title,
            course.form,
            year,
            today,
        )
    }
}

/// 必修 for this grade by name. One that names no grade says only whom it is for (`audience`), and whether
/// that is this person isn't known here.
pub fn is_required(course: &Course, grade: Option<&GradeId>) -> bool {
    let is_named = grade.is_some_and(|grade| course.grades.contains(grade));
    course.entry.contains(&Entry::Required) && is_named
}
