//! Departments as documents write them (総務部 各課, 財政部 税務課) and as people do (総務部 人事課,
//! 税務課): what a form may offer, and which field one belongs to.

use super::model::{CareerModel, Field};
use super::path::{Post, Tag};
use crate::domain::fold::fold;
use crate::domain::framework::Framework;

/// All sections of what stands before it, with whatever is excepted behind it.
const EVERY: &str = "各課";

/// How near a department that is written is to one of the document; the nearer, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Near {
    /// A section of a division; how long the division's name is.
    Within(usize),
    /// The last part of the name: the section without its division.
    Last,
    Same,
}

/// What stands before 各課, if a document's name ends so.
fn division(name: &str) -> Option<&str> {
    let (division, _) = name.split_once(EVERY)?;
    Some(division.trim()).filter(|d| !d.is_empty())
}

fn near(written: &str, name: &str) -> Option<Near> {
    if let Some(division) = division(name) {
        let division = fold(division);
        return written
            .starts_with(&division)
            .then_some(Near::Within(division.len()));
    }
    let last = name.split_whitespace().last().map(fold);
    if fold(name) == written {
        Some(Near::Same)
    } else {
        (last.as_deref() == Some(written)).then_some(Near::Last)
    }
}

impl CareerModel {
    /// The field of a department, however it is written. Only where exactly one fits best: a guess,
    /// to be shown where it can be changed.
    pub fn field_of_department(&self, department: &str) -> Option<&Field> {
        let written = fold(department);
        if written.is_empty() {
            return None;
        }
        let best = |f: &Field| f.departments.iter().filter_map(|d| near(&written, d)).max();
        let best_of_all = self.fields.iter().filter_map(best).max()?;
        let fits = |f: &&Field| best(f) == Some(best_of_all);
        // The part rather than the whole, where both name it.
        let mut found = self.fields.iter().filter(fits).filter(|f| {
            let is_part = |o: &Field| o.id != f.id && self.is_within(&o.id, &f.id);
            !self.fields.iter().any(|o| is_part(o) && fits(&o))
        });
        match (found.next(), found.next()) {
            (Some(field), None) => Some(field),
            _ => None,
        }
    }

    /// The departments to offer in a form, each once, in the order of the fields. Of 総務部 各課 the
    /// division, to be written on.
    pub fn departments(&self) -> Vec<&str> {
        let mut offers = Vec::new();
        for name in self.fields.iter().flat_map(|f| &f.departments) {
            let offer = division(name).unwrap_or(name);
            if !offers.contains(&offer) {
                offers.push(offer);
            }
        }
        offers
    }
}

impl Post {
    /// Writes the department. The field follows as long as nothing else was chosen for it.
    pub fn write_department(
        &mut self,
        department: String,
        framework: &Framework,
        model: Option<&CareerModel>,
    ) {
        let guess = |department: &str| model.and_then(|m| m.field_of_department(department));
        let before = guess(&self.department).map(|f| &f.id);
        let is_guess = before.is_some() && self.field.id(framework) == before;
        if self.field.is_blank() || is_guess {
            let tag = |f: &Field| Tag::of(framework, f.id.clone(), &f.name);
            self.field = guess(&department).map(tag).unwrap_or_default();
        }
        self.department = department;
    }
}
