//! What became of the rows: how many, and the first of them as they would be kept.

use leptos::prelude::*;

use super::bench::{Bench, rows_of};
use crate::browser::clock;
use crate::components::{Cell, para, section, wide_table};
use crate::domain::framework::Framework;
use crate::domain::schemes::{Category, Entry};
use crate::domain::training::course::Course;
use crate::domain::training::import::columns::Field;
use crate::domain::training::import::rows::Import;
use crate::text::courses_in;

/// Courses that are shown.
const SHOWN: usize = 5;

pub fn view(bench: Bench, import: &Import) -> AnyView {
    let w = &courses_in().result;
    let read = import.courses.len();
    let counts = (w.counts)(import.seen, read, import.unread, import.troubles.len());
    let mut content = vec![para("", counts)];
    let has_title = bench.fields.read().contains(&Some(Field::Title));
    if !has_title {
        content.push(para("field-error", w.no_title));
    }
    let above = bench.head.read().as_ref().map_or(0, |head| head.at);
    if above > 0 {
        content.push(para("note", (w.above)(above)));
    }
    let unused = unused(bench);
    if !unused.is_empty() {
        content.push(para("note", (w.unused)(&unused.join("、"))));
    }
    if import.by_days > 0 {
        content.push(para("note", (w.by_days)(import.by_days)));
    }
    if read > 0 {
        content.push(para("note", w.times));
        content.push(preview(bench, import));
    }
    section(w.heading, content)
}

/// The columns with something in them that tell nothing here.
fn unused(bench: Bench) -> Vec<String> {
    let (file, head) = (bench.file.get(), bench.head.get());
    let Some((file, head)) = file.zip(head) else {
        return Vec::new();
    };
    let rows = rows_of(&file, bench.sheet.get());
    let below = rows.get(head.at + head.rows..).unwrap_or_default();
    let fields = bench.fields.get();
    let of_nothing = fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.is_none());
    of_nothing
        .map(|(column, _)| column)
        .filter(|column| below.iter().any(|row| !row.cell(*column).is_empty()))
        .map(|column| bench.column(column))
        .collect()
}

fn preview(bench: Bench, import: &Import) -> AnyView {
    let w = &courses_in().result;
    let framework = bench.desk.framework();
    let numbered = import.rows.iter().zip(&import.courses).take(SHOWN);
    let rows: Vec<_> = numbered
        .map(|(row, course)| cells(*row, course, &framework))
        .collect();
    let head = [
        w.col_row,
        w.col_title,
        w.col_kind,
        w.col_for,
        w.col_entry,
        w.col_when,
        w.col_apply,
        w.col_length,
        w.col_cost,
        w.col_abilities,
    ];
    let head = head.map(String::from).to_vec();
    wide_table((w.preview)(rows.len()), head, rows)
}

fn cells(row: u32, it: &Course, framework: &Framework) -> Vec<Cell> {
    let w = &courses_in().result;
    let known = |text: String| match text.is_empty() {
        true => w.unknown.to_owned(),
        false => text,
    };
    let kind = [it.category.map_or("", Category::word), it.form.word()];
    let kind: Vec<_> = kind.into_iter().filter(|word| !word.is_empty()).collect();
    let grades = it.grades.iter().filter_map(|id| framework.grade(id));
    let grades = grades.map(|grade| grade.name.as_str());
    let families = it.families.iter().filter_map(|id| framework.family(id));
    let families = families.map(|family| family.name.as_str());
    let mut people: Vec<_> = grades.chain(families).collect();
    if people.is_empty() {
        people.push(w.everyone);
    }
    people.extend(Some(it.audience.as_str()).filter(|text| !text.is_empty()));
    let entry: Vec<_> = it.entry.iter().map(|entry| Entry::word(*entry)).collect();
    let abilities = it
        .competencies
        .iter()
        .filter_map(|id| framework.competency(id));
    let abilities = abilities.map(|ability| ability.name.as_str());
    let items = it.items.iter().filter_map(|id| framework.item(id));
    let abilities: Vec<_> = abilities
        .chain(items.map(|item| item.name.as_str()))
        .collect();
    vec![
        Cell::Number(row as usize),
        Cell::Head(it.title.clone().into_any()),
        Cell::Text(kind.join("・")),
        Cell::Text(people.join("、")),
        Cell::Text(known(entry.join("、"))),
        Cell::Text(known(when(it))),
        Cell::Text(known(it.apply_by.map(clock::era).unwrap_or_default())),
        Cell::Text(known(it.minutes.map(w.length).unwrap_or_default())),
        Cell::Text(known(it.yen.map(w.yen).unwrap_or_default())),
        Cell::Text(known(abilities.join("、"))),
    ]
}

/// The days as they were read, and the words beside them.
fn when(it: &Course) -> String {
    let w = &courses_in().result;
    let days = match (it.from.map(clock::era), it.to.map(clock::era)) {
        (Some(from), Some(to)) => (w.from_to)(&from, &to),
        (from, to) => from.or(to).unwrap_or_default(),
    };
    match (days.is_empty(), it.when.is_empty()) {
        (_, true) => days,
        (true, _) => it.when.clone(),
        _ => format!("{days}（{}）", it.when.replace('\n', " ")),
    }
}
