//! The yearly catalogue that HR hands out, as it was taken over from a spreadsheet. It is kept on the
//! device beside the notebook, as packs are, and is no part of it: enrolments carry what they need.

use super::course::{Course, CourseKey};
use crate::domain::Day;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CourseList {
    /// The file's name.
    pub file: String,
    /// The fiscal year it is for.
    pub year: u16,
    /// The day it was taken over. `None` only before that.
    pub on: Option<Day>,
    /// In the order of the file; all of [`super::course::Origin::List`].
    pub courses: Vec<Course>,
}

impl CourseList {
    pub fn find(&self, key: &CourseKey) -> Option<&Course> {
        self.courses.iter().find(|c| c.key == *key)
    }
}
