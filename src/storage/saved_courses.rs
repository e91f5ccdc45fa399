//! HR's yearly catalogue as it is kept on the device: no part of the notebook, so it has no envelope.
//! Fields of a course that say nothing are left out: there may be thousands of courses.

use serde_json::{Map, Value};

use super::envelope::Unreadable;
use super::json::{Read, Write};
use super::saved_career::small;
use crate::domain::Day;
use crate::domain::id::{BadId, CompetencyId, EntryId, FamilyId, GradeId};
use crate::domain::schemes::{Category, Entry};
use crate::domain::training::course::{Course, CourseKey, Origin};
use crate::domain::training::list::CourseList;
use crate::domain::training::{Form, Stage};

/// Raised when an older version could misread what this one writes.
const VERSION: u64 = 1;

pub(super) fn list_out(list: &CourseList) -> String {
    Write::default()
        .number("version", VERSION)
        .text("file", &list.file)
        .number("year", list.year.into())
        .day_or_none("on", list.on)
        .list("courses", list.courses.iter().map(course_out).collect())
        .value()
        .to_string()
}

pub(super) fn list_in(text: &str) -> Result<CourseList, Unreadable> {
    let mut saved = Read::parse(text)?;
    if saved.number("version")? != VERSION {
        return Err(Unreadable::Content);
    }
    let mut courses = Vec::new();
    for course in saved.objects("courses")? {
        courses.push(course_in(course.fields())?);
    }
    Ok(CourseList {
        file: saved.text("file")?,
        year: small(saved.number("year")?)?,
        on: saved.day_or_none("on")?,
        courses,
    })
}

pub(super) fn course_out(it: &Course) -> Value {
    let mut saved = Write::default();
    saved.text("id", it.key.id.as_str());
    saved.text("title", &it.title);
    saved.text("form", it.form.word());
    let texts = [
        ("category", it.category.map_or("", Category::word)),
        ("stage", it.stage.map_or("", Stage::word)),
        ("audience", &it.audience),
        ("about", &it.about),
        ("when", &it.when),
        ("place", &it.place),
        ("subsidy", &it.subsidy),
    ];
    for (name, text) in texts {
        if !text.is_empty() {
            saved.text(name, text);
        }
    }
    let lists = [
        ("grades", texts_of(&it.grades, GradeId::as_str)),
        ("families", texts_of(&it.families, FamilyId::as_str)),
        ("entry", texts_of(&it.entry, |e| e.word())),
        (
            "competencies",
            texts_of(&it.competencies, CompetencyId::as_str),
        ),
        ("items", texts_of(&it.items, EntryId::as_str)),
        ("partners", texts_of(&it.partners, String::as_str)),
    ];
    let numbers = [
        ("minutes", it.minutes),
        ("yen", it.yen),
        ("renew_years", it.renew_years.map(u32::from)),
    ];
    put_facts(&mut saved, &lists, &numbers, it);
    saved.value()
}

/// Lists and numbers under these names, and what both this form and that of packs call alike. What says
/// nothing is left out.
pub(super) fn put_facts(
    saved: &mut Write,
    lists: &[(&str, Vec<String>)],
    numbers: &[(&str, Option<u32>)],
    it: &Course,
) {
    for (name, list) in lists {
        if !list.is_empty() {
            saved.texts(name, list);
        }
    }
    for (name, number) in numbers {
        if let Some(number) = number {
            saved.number(name, u64::from(*number));
        }
    }
    for (name, day) in [("from", it.from), ("to", it.to), ("apply_by", it.apply_by)] {
        if let Some(day) = day {
            saved.day(name, day);
        }
    }
    if !it.months.is_empty() {
        let months = it.months.iter().map(|m| Value::from(*m)).collect();
        saved.list("months", months);
    }
    if it.digital {
        saved.put("digital", Value::Bool(true));
    }
}

fn course_in(saved: Map<String, Value>) -> Result<Course, Unreadable> {
    let text = |name: &str| saved.get(name).and_then(Value::as_str).unwrap_or_default();
    let texts = |name: &str| {
        let list = saved.get(name).and_then(Value::as_array);
        let list = list.map_or(&[][..], Vec::as_slice);
        list.iter().filter_map(Value::as_str)
    };
    let whole = |name: &str| {
        let number = saved.get(name).and_then(Value::as_u64)?;
        u32::try_from(number).ok()
    };
    let day = |name: &str| -> Option<Day> { crate::domain::day(text(name)) };
    let months = saved.get("months").and_then(Value::as_array);
    let months = months.map_or(&[][..], Vec::as_slice);
    let months = months.iter().filter_map(Value::as_u64);
    let id = EntryId::parse(text("id")).map_err(|_| Unreadable::Content)?;
    let form = Form::parse(text("form")).ok_or(Unreadable::Content)?;
    let key = CourseKey {
        origin: Origin::List,
        id,
    };
    Ok(Course {
        category: Category::parse(text("category")),
        stage: Stage::parse(text("stage")),
        grades: ids(texts("grades"), GradeId::parse),
        families: ids(texts("families"), FamilyId::parse),
        entry: texts("entry").filter_map(Entry::parse).collect(),
        competencies: ids(texts("competencies"), CompetencyId::parse),
        items: ids(texts("items"), EntryId::parse),
        partners: texts("partners").map(String::from).collect(),
        audience: text("audience").to_owned(),
        about: text("about").to_owned(),
        when: text("when").to_owned(),
        months: months.filter_map(|m| u8::try_from(m).ok()).collect(),
        from: day("from"),
        to: day("to"),
        apply_by: day("apply_by"),
        minutes: whole("minutes"),
        yen: whole("yen"),
        place: text("place").to_owned(),
        digital: saved.get("digital").and_then(Value::as_bool) == Some(true),
        renew_years: whole("renew_years").and_then(|n| u8::try_from(n).ok()),
        subsidy: text("subsidy").to_owned(),
        ..Course::blank(key, text("title"), form)
    })
}

fn texts_of<T>(list: &[T], text: fn(&T) -> &str) -> Vec<String> {
    list.iter().map(|it| text(it).to_owned()).collect()
}

fn ids<'a, T>(texts: impl Iterator<Item = &'a str>, parse: fn(&str) -> Result<T, BadId>) -> Vec<T> {
    texts.filter_map(|text| parse(text).ok()).collect()
}
