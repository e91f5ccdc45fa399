//! The catalogue with what a look at it needs, made once for as long as the catalogue stays.

use super::Offer;
use crate::domain::fold::fold;
use crate::domain::training::catalogue::Catalogue;
use crate::domain::training::course::{Course, CourseKey};

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shelf {
    /// In the catalogue's order.
    pub courses: Vec<Course>,
    /// The title of each as it is compared.
    pub(super) titles: Vec<String>,
    /// The courses that have the same title, in the order in which each title is met first.
    pub(super) groups: Vec<Vec<usize>>,
}

impl Shelf {
    pub fn of(catalogue: Catalogue) -> Self {
        let courses = catalogue.courses;
        let titles: Vec<String> = courses.iter().map(|course| fold(&course.title)).collect();
        let mut order: Vec<usize> = (0..courses.len()).collect();
        order.sort_by(|one, other| titles.get(*one).cmp(&titles.get(*other)));
        let alike = order.chunk_by(|one, other| titles.get(*one) == titles.get(*other));
        let mut groups: Vec<Vec<usize>> = alike.map(<[usize]>::to_vec).collect();
        groups.sort_by_key(|group| group.first().copied());
        Self {
            courses,
            titles,
            groups,
        }
    }

    pub fn course(&self, at: usize) -> Option<&Course> {
        self.courses.get(at)
    }

    /// The entry that is offered, with what only other entries of the same course say.
    pub fn offered(&self, offer: &Offer) -> Option<Course> {
        let mut course = self.course(offer.at)?.clone();
        for other in offer.also.iter().filter_map(|at| self.course(*at)) {
            for id in &other.competencies {
                if !course.competencies.contains(id) {
                    course.competencies.push(id.clone());
                }
            }
            for entry in &other.entry {
                if !course.entry.contains(entry) {
                    course.entry.push(*entry);
                }
            }
            for (own, theirs) in [
                (&mut course.about, &other.about),
                (&mut course.when, &other.when),
                (&mut course.audience, &other.audience),
            ] {
                if own.is_empty() {
                    own.clone_from(theirs);
                }
            }
            if course.grades.is_empty() {
                course.grades.clone_from(&other.grades);
            }
            course.stage = course.stage.or(other.stage);
            course.minutes = course.minutes.or(other.minutes);
            course.yen = course.yen.or(other.yen);
            course.renew_years = course.renew_years.or(other.renew_years);
        }
        Some(course)
    }

    pub(super) fn has(&self, key: &CourseKey) -> bool {
        self.courses.iter().any(|course| course.key == *key)
    }
}
