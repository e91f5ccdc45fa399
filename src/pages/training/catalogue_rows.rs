//! What 研修を探す has found: by 区分 as long as no words are looked for, and else by where they were found.
//! Long lists come in steps.

use std::sync::Arc;

use leptos::prelude::*;

use super::catalogue::{All, Finder, Found, STEP};
use super::course_say;
use crate::browser::page as browser_page;
use crate::components::{Weight, all, around, block, button, list, live, tag};
use crate::domain::training::Form;
use crate::domain::training::course::Course;
use crate::domain::training::enrolment::State;
use crate::domain::training::filter::{Group, Row};
use crate::domain::training::search::Hit;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::courses;

/// What stands above some rows.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Head {
    Group(Group),
    Hit(Hit),
    Unsaid,
}

pub fn view(desk: Desk, finder: Finder) -> AnyView {
    live(move || {
        let all = finder.all.get_value();
        let with_unsaid = finder.filter.with(|f| f.with_unsaid);
        let groups = finder.found.with(|found| grouped(&all, found, with_unsaid));
        shown(desk, finder, &all, groups)
    })
}

/// In each group what one can take comes first; otherwise as the catalogue has it.
fn grouped(all: &All, found: &Found, with_unsaid: bool) -> Vec<(Head, Vec<usize>)> {
    let mut heads = Vec::new();
    for i in &found.left.sure {
        let Some(row) = all.rows.get(*i) else {
            continue;
        };
        let head = match found.hits.get(*i).copied().flatten() {
            Some(hit) => Head::Hit(hit),
            None => Head::Group(Group::of(row)),
        };
        heads.push((head, !row.access.is_open(), *i));
    }
    for i in found.left.unsaid.iter().filter(|_| with_unsaid) {
        let is_open = all.rows.get(*i).is_some_and(|row| row.access.is_open());
        heads.push((Head::Unsaid, !is_open, *i));
    }
    heads.sort_unstable();
    let mut groups: Vec<(Head, Vec<usize>)> = Vec::new();
    for (head, _, i) in heads {
        match groups.last_mut() {
            Some((last, rows)) if *last == head => rows.push(i),
            _ => groups.push((head, vec![i])),
        }
    }
    groups
}

fn shown(desk: Desk, finder: Finder, of: &Arc<All>, groups: Vec<(Head, Vec<usize>)>) -> AnyView {
    let w = &courses().find;
    let total: usize = groups.iter().map(|(_, rows)| rows.len()).sum();
    let mut room = finder.shown.get();
    let next = total.min(room);
    let mut nth = 0;
    let mut parts = Vec::new();
    for (head, rows) in groups {
        let count = rows.len();
        let mut views = Vec::new();
        for i in rows.into_iter().take(room) {
            if let Some(row) = of.rows.get(i) {
                views.push(row_view(
                    desk,
                    of,
                    row,
                    nth,
                    head == Head::Group(Group::Required),
                ));
            }
            nth += 1;
        }
        room = room.saturating_sub(count);
        if views.is_empty() {
            break;
        }
        let name = match head {
            Head::Group(group) => (w.group)(group),
            Head::Hit(Hit::Title) => w.in_title,
            Head::Hit(Hit::Elsewhere) => w.elsewhere,
            Head::Unsaid => w.unsaid_group,
        };
        let title = (w.head)(name, count);
        parts.push(view! { <h2 class="course-head">{title}</h2> }.into_any());
        parts.push(list("course-list", views));
    }
    if next < total {
        let label = (w.more)(STEP.min(total - next), total - next);
        let more = button(label, Weight::Secondary, move || {
            finder.show_more();
            // Reading goes on with the first of the new rows.
            browser_page::after_render(move || {
                browser_page::focus(&format!("#course-row-{next}"));
            });
        });
        parts.push(around("no-print", vec![more]));
    }
    all(parts)
}

/// `is_told`: what stands above it says that it is compulsory.
fn row_view(desk: Desk, of: &All, row: &Row, nth: usize, is_told: bool) -> AnyView {
    let w = &courses().access;
    let course = &row.course;
    let href = Route::Training(Training::Course(course.key.clone())).href();
    let title = view! { <a id=format!("course-row-{nth}") href=href>{course.title.clone()}</a> };
    let mut tags = vec![title.into_any()];
    if row.access.required && !is_told {
        tags.push(tag(w.required, false));
    }
    if let Some((_, it)) = course_say::enrolments(desk, &course.key).first() {
        let text = (courses().say.planned)(it.year, it.state);
        tags.push(tag(text, it.state != State::Dropped));
    }
    let access = match row.access.conditions.as_slice() {
        [] => w.open.to_owned(),
        conditions => {
            let short: Vec<_> = conditions.iter().map(w.short).collect();
            format!("{}：{}", w.conditional, short.join("、"))
        }
    };
    let access = view! { <span class="course-access">{access}</span> }.into_any();
    let said = said(of, course).into_any();
    block(
        "",
        vec![block("tags", tags), around("note", vec![access, said])],
    )
}

/// What is known of it, in one line.
fn said(of: &All, course: &Course) -> String {
    let (w, say) = (&courses().find, &courses().say);
    let for_whom = course_say::for_whom(&of.framework, course);
    let parts = [
        match course.form {
            // What nearly all are.
            Form::Course => String::new(),
            form => (say.form)(form).to_owned(),
        },
        (say.entry)(&course.entry),
        match for_whom.as_str() {
            "" => String::new(),
            names => (w.for_whom)(names),
        },
        course_say::when(course),
        course.minutes.map_or_else(String::new, say.length),
        course.yen.map_or_else(String::new, say.yen),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("　")
}
