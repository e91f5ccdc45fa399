//! HR's list as other files hold it: as the section `trainings` of a pack, and how much of it fits on a device.

use serde_json::Value;

use super::json::Write;
use super::saved_courses::{course_out, put_facts};
use crate::domain::schemes::{Category, Entry};
use crate::domain::training::Stage;
use crate::domain::training::course::Course;

/// How long the kept list may be, in the characters that browsers count. Most give an origin five million, and the
/// notebook needs room.
pub const MAX_KEPT: usize = 1_500_000;

/// How many of these, from the first on, are kept without passing [`MAX_KEPT`].
pub fn fitting(courses: &[Course]) -> usize {
    let mut left = MAX_KEPT;
    for (i, course) in courses.iter().enumerate() {
        // The comma after it counts as well.
        let length = course_out(course).to_string().encode_utf16().count() + 1;
        match left.checked_sub(length) {
            Some(rest) => left = rest,
            None => return i,
        }
    }
    courses.len()
}

/// A file with nothing but the section, to be taken into a pack. `more` says what of a course the section has no field
/// for; it goes into `about`.
pub fn section_out(courses: &[Course], more: fn(&Course) -> Vec<String>) -> String {
    let rows = courses.iter().enumerate();
    let rows = rows.map(|(i, course)| training_out(i, course, more));
    let mut section = Write::default();
    section.list("trainings", rows.collect());
    serde_json::to_string_pretty(&section.value()).unwrap_or_default()
}

fn training_out(i: usize, it: &Course, more: fn(&Course) -> Vec<String>) -> Value {
    /// As large as a pack may have it.
    const MAX_ORDER: usize = 9_999;
    let mut saved = Write::default();
    saved.text("id", it.key.id.as_str());
    saved.number("order", (i + 1).min(MAX_ORDER) as u64);
    saved.text("title", &it.title);
    let mut about = vec![it.about.clone()];
    about.extend(more(it));
    about.retain(|line| !line.trim().is_empty());
    let texts = [
        ("category", it.category.map_or("", Category::word)),
        ("form", it.form.word()),
        ("stage", it.stage.map_or("", Stage::word)),
        ("when", &it.when),
        ("audience", &it.audience),
        ("about", &about.join("\n")),
    ];
    for (name, text) in texts {
        if !text.is_empty() {
            saved.text(name, text);
        }
    }
    let entry: Vec<String> = it
        .entry
        .iter()
        .map(|e| Entry::word(*e).to_owned())
        .collect();
    let lists = [
        ("grades", words(&it.grades)),
        ("job_families", words(&it.families)),
        ("entry", entry),
        ("competencies", words(&it.competencies)),
        ("evaluation_items", words(&it.items)),
        ("partners", it.partners.clone()),
    ];
    let hours = it.minutes.map(|minutes| minutes.div_ceil(60).max(1));
    let numbers = [
        ("duration_hours", hours),
        ("cost", it.yen),
        ("renew_years", it.renew_years.map(u32::from)),
    ];
    put_facts(&mut saved, &lists, &numbers, it);
    saved.value()
}

fn words<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(T::to_string).collect()
}
