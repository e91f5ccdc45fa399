//! HR's list before it is kept: whether it fits, and what it is as part of a pack.

use super::desk::Desk;
use crate::domain::training::course::Course;
use crate::storage::courses_section;

impl Desk {
    /// How many of these, from the first on, may be kept on this device beside the notebook.
    pub fn courses_fitting(self, courses: &[Course]) -> usize {
        courses_section::fitting(courses)
    }

    /// A file with the section `trainings` of a pack; `more` says what it has no field for.
    pub fn courses_section(self, courses: &[Course], more: fn(&Course) -> Vec<String>) -> String {
        courses_section::section_out(courses, more)
    }
}
