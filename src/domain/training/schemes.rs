//! Who pays for a course, or gives the time for it: read from which forms of learning a scheme is for
//! ([`Support::pays`]) and from what it is called. Our reading, and told as such: whether it is granted,
//! somebody else decides.

use super::Form;
use super::course::{Course, Origin};
use crate::domain::framework::Framework;
use crate::domain::schemes::{Category, Support};

/// What a scheme gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gives {
    Money,
    Time,
    /// It helps, and nobody says with what.
    Unsaid,
}

/// A scheme that helps with a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Help<'a> {
    pub support: &'a Support,
    pub gives: Gives,
}

impl<'a> Help<'a> {
    /// `None`: it helps with no form of learning.
    pub fn of(support: &'a Support) -> Option<Self> {
        (!support.pays.is_empty()).then(|| Self {
            support,
            gives: gives(support),
        })
    }

    /// How much, as the document says it. `None`: it doesn't.
    pub fn amount(self) -> Option<&'a str> {
        Some(self.support.amount.trim()).filter(|amount| !amount.is_empty())
    }
}

/// By its name: a document calls what it is.
fn gives(support: &Support) -> Gives {
    let named = |words: &[&str]| words.iter().any(|word| support.name.contains(word));
    if named(&["休業", "休暇", "職務専念"]) {
        Gives::Time
    } else if named(&["助成", "補助", "費用", "経費", "給付", "奨学"]) {
        Gives::Money
    } else {
        Gives::Unsaid
    }
}

/// The schemes that help with anything, in the order of the pack.
pub fn all(framework: &Framework) -> impl Iterator<Item = Help<'_>> {
    framework.supports.iter().filter_map(Help::of)
}

/// Those that help with this course.
pub fn helps<'a>(
    framework: &'a Framework,
    course: &'a Course,
) -> impl Iterator<Item = Help<'a>> + use<'a> {
    let is_meant = is_own_study(course);
    all(framework).filter(move |help| is_meant && help.support.pays.contains(&course.form))
}

/// A course that the municipality holds costs nothing and is working time: schemes for one's own study
/// aren't for it. Where nobody says which it is, what costs something is one's own.
fn is_own_study(course: &Course) -> bool {
    if !matches!(course.form, Form::Course | Form::Talk) {
        return true;
    }
    match (course.key.origin, course.category) {
        (Origin::Own | Origin::Qualification, _) | (_, Some(Category::Own)) => true,
        (_, Some(_)) => false,
        (_, None) => course.yen.is_some_and(|yen| yen > 0),
    }
}
