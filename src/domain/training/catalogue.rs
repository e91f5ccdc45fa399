//! Everything there is to choose from, in one list.

use super::course::{Course, CourseKey};
use super::list::CourseList;
use crate::domain::framework::Framework;
use crate::domain::notebook::Notebook;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// The pack's trainings, then HR's list, the pack's qualifications, and the person's own.
    pub courses: Vec<Course>,
}

impl Catalogue {
    pub fn of(framework: &Framework, list: Option<&CourseList>, notebook: &Notebook) -> Self {
        let mut courses: Vec<_> = framework
            .trainings
            .iter()
            .map(Course::of_training)
            .collect();
        courses.extend(list.into_iter().flat_map(|list| &list.courses).cloned());
        courses.extend(
            framework
                .qualifications
                .iter()
                .map(Course::of_qualification),
        );
        courses.extend(
            notebook
                .own_courses()
                .filter(|(_, own)| !own.title.trim().is_empty())
                .filter_map(|(id, own)| Course::of_own(id, own, framework)),
        );
        for course in &mut courses {
            course.fold(framework);
        }
        Self { courses }
    }

    pub fn find(&self, key: &CourseKey) -> Option<&Course> {
        self.courses.iter().find(|c| c.key == *key)
    }
}
