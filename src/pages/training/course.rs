//! 研修の案内: all that is known of one entry of the catalogue, and the way into one's plan.

use leptos::prelude::*;

use super::{back, course_access, course_facts, course_say};
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Weight, all, around, block, button, heading, link, link_button, list, live, para, section, tag,
};
use crate::domain::id::ItemId;
use crate::domain::training::access::Access;
use crate::domain::training::course::{Course, CourseKey, Origin};
use crate::domain::training::enrolment::State;
use crate::pages::policy;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{courses, words};

pub fn page(desk: Desk, key: CourseKey) -> AnyView {
    let w = &courses().one;
    let to_find = back(w.back, Training::Catalogue);
    let catalogue = desk.catalogue();
    let Some(course) = catalogue.find(&key).cloned() else {
        return unknown(desk, key, to_find);
    };
    let framework = desk.framework();
    let access = Access::of(&course, &framework, &course_say::who(desk));
    let mut page = vec![
        to_find,
        heading(course.title.clone()),
        tags(&course, &access),
    ];
    if !course.about.is_empty() {
        page.push(para("lead", course.about.clone()));
    }
    page.push(into_plan(desk, course.clone()));
    page.push(course_access::view(&framework, &course, &access));
    page.push(course_facts::abilities(desk, &framework, &course));
    page.push(course_facts::facts(&course));
    page.push(course_facts::help(&framework, &course));
    page.push(from_where(desk, &course));
    page.extend(policy::source(&framework, course.source.as_ref()));
    all(page)
}

fn tags(course: &Course, access: &Access) -> AnyView {
    let say = &courses().say;
    let mut tags = vec![tag((say.form)(course.form), false)];
    tags.extend(course.category.map(|c| tag((say.category)(c), false)));
    if !course.entry.is_empty() {
        tags.push(tag((say.entry)(&course.entry), false));
    }
    if access.required {
        tags.push(tag(courses().access.required, true));
    }
    block("tags", tags)
}

/// What the person has made of it so far, and what they can.
fn into_plan(desk: Desk, course: Course) -> AnyView {
    let year = desk.this_year();
    live(move || {
        let (w, say) = (&courses().one, &courses().say);
        let enrolments = course_say::enrolments(desk, &course.key);
        let mut content = Vec::new();
        if !enrolments.is_empty() {
            let mut links = Vec::new();
            for (id, it) in &enrolments {
                let what = (say.planned)(it.year, it.state);
                let to = Route::Training(Training::One(id.clone())).href();
                links.push(link((w.to_plan)(&what, &it.title), to));
            }
            content.push(list("plain-list", links));
        }
        if enrolments.iter().any(|(_, it)| it.state == State::Done) {
            content.push(para("note", w.done_hint));
        }
        let is_planned = |year: u16| {
            enrolments
                .iter()
                .any(|(_, it)| it.year == year && it.is_live())
        };
        let mut buttons = Vec::new();
        for (year, label, weight) in [
            (year, (w.wish_this)(year), Weight::Primary),
            (year + 1, (w.wish_next)(year + 1), Weight::Secondary),
        ] {
            if !is_planned(year) {
                let course = course.clone();
                buttons.push(button(label, weight, move || {
                    go(desk.wish_for(&course, year));
                }));
            }
        }
        if !buttons.is_empty() {
            content.push(around("button-row", buttons));
            content.push(para("note", w.wish_hint));
        }
        match enrolments.is_empty() {
            true => block("course-plan no-print", content),
            false => section(w.planned, content),
        }
    })
}

fn go(id: ItemId) {
    browser_page::go(&Route::Training(Training::One(id)).href());
}

/// Whose entry it is.
fn from_where(desk: Desk, course: &Course) -> AnyView {
    let w = &courses().one;
    match course.key.origin {
        Origin::List => {
            let list = desk.course_list();
            list.map_or_else(
                || ().into_any(),
                |list| {
                    let on = list.on.map_or_else(String::new, clock::era);
                    para("source", (w.of_list)(&list.file, list.year, &on))
                },
            )
        }
        Origin::Own => {
            let edit = ItemId::parse(course.key.id.as_str()).ok().map(|id| {
                let to = Route::Training(Training::OwnOne(id)).href();
                link_button(w.edit_own, Weight::Secondary, to)
            });
            around("no-print", edit.into_iter().collect())
        }
        // Its source says it.
        Origin::Pack | Origin::Qualification => ().into_any(),
    }
}

fn unknown(desk: Desk, key: CourseKey, to_find: AnyView) -> AnyView {
    let w = &courses().one;
    let text = match key.origin {
        Origin::List => w.unknown_list,
        Origin::Pack | Origin::Qualification | Origin::Own => w.unknown,
    };
    let mut links = Vec::new();
    for (id, it) in course_say::enrolments(desk, &key) {
        let what = (courses().say.planned)(it.year, it.state);
        let to = Route::Training(Training::One(id)).href();
        links.push(link((w.to_plan)(&what, &it.title), to));
    }
    let find = link_button(
        w.to_find,
        Weight::Primary,
        Route::Training(Training::Catalogue).href(),
    );
    all(vec![
        to_find,
        heading(words().titles.course),
        para("", text),
        list("plain-list", links),
        around("", vec![find]),
    ])
}
