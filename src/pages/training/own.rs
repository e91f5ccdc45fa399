//! 自分で加えた研修: the writing place first, so that one entry follows the other; the list below it. And
//! one entry, to be corrected or removed.

use leptos::prelude::*;

use super::back;
use super::own_form::{Draft, FIRST};
use crate::browser::page as browser_page;
use crate::components::{
    Weight, all, around, block, button, heading, link_button, list, live, live_on, live_text, para,
    section,
};
use crate::domain::id::{EntryId, ItemId};
use crate::domain::item::Kind;
use crate::domain::training::course::{CourseKey, Origin};
use crate::domain::training::own::OwnCourse;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{courses, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &courses().own;
    let draft = Draft::new(desk);
    let next = button(w.next, Weight::Secondary, move || {
        draft.start_anew();
        browser_page::focus(FIRST);
    });
    let hint = view! { <span class="note">{w.next_hint}</span> }.into_any();
    // Names change while one types: the list is built anew only for other entries.
    let rows = live_on(move || format!("{:?}", ids(desk)), move || rows(desk));
    let find = link_button(
        words().titles.catalogue,
        Weight::Secondary,
        Route::Training(Training::Catalogue).href(),
    );
    all(vec![
        back(courses().back, Training::Overview),
        heading(words().titles.own_courses),
        para("lead", w.lead),
        section(
            w.new,
            vec![draft.form(), around("button-row", vec![next, hint])],
        ),
        section(w.list, vec![rows]),
        around("", vec![find]),
    ])
}

/// What was begun last stands first.
fn ids(desk: Desk) -> Vec<ItemId> {
    let mut ids: Vec<ItemId> =
        desk.with_notebook(|n| n.own_courses().map(|(id, _)| id.clone()).collect());
    ids.reverse();
    ids
}

fn name(course: &OwnCourse) -> String {
    match course.title.trim() {
        "" => courses().say.unnamed.to_owned(),
        title => title.to_owned(),
    }
}

fn rows(desk: Desk) -> AnyView {
    let rows: Vec<_> = ids(desk).into_iter().map(|id| row(desk, id)).collect();
    match rows.is_empty() {
        true => para("", courses().own.none),
        false => list("course-list", rows),
    }
}

fn row(desk: Desk, id: ItemId) -> AnyView {
    let w = &courses().own;
    let of = id.clone();
    let now = Memo::new(move |_| desk.own_course(&of).unwrap_or_default());
    let title = live_text(move || now.with(name));
    let said = live_text(move || {
        now.with(|it| match it.title.trim() {
            "" => w.no_title.to_owned(),
            _ => (courses().say.form)(it.form).to_owned(),
        })
    });
    let ways = live(move || {
        let name = now.with(name);
        let edit = Route::Training(Training::OwnOne(id.clone())).href();
        let mut ways = vec![named_link(w.edit, (w.edit_of)(&name), edit)];
        let key = EntryId::parse(id.as_str()).ok().map(|id| CourseKey {
            origin: Origin::Own,
            id,
        });
        if let Some(key) = key.filter(|_| now.with(|it| !it.title.trim().is_empty())) {
            let look = Route::Training(Training::Course(key)).href();
            ways.push(named_link(w.look, (w.look_of)(&name), look));
        }
        around("link-row", ways)
    });
    let title = view! { <h3>{title}</h3> }.into_any();
    block("", vec![title, around("note", vec![said]), ways])
}

/// One of many with the same words: its name has them in it.
fn named_link(label: &'static str, name: String, href: String) -> AnyView {
    view! { <a href=href aria-label=name>{label}</a> }.into_any()
}

/// One entry.
pub fn one(desk: Desk, id: ItemId) -> AnyView {
    let w = &courses().own;
    let to_list = back(w.to_list, Training::Own);
    if desk.own_course(&id).is_none() {
        let go = link_button(
            words().titles.own_courses,
            Weight::Primary,
            Route::Training(Training::Own).href(),
        );
        return all(vec![
            to_list,
            heading(words().titles.own_courses),
            para("", w.unknown),
            around("", vec![go]),
        ]);
    }
    let draft = Draft::of(desk, id.clone());
    let title = live_text(move || draft.now.with(name));
    all(vec![
        to_list,
        view! { <h1 tabindex="-1">{title}</h1> }.into_any(),
        draft.form(),
        removal(desk, id, draft),
    ])
}

fn removal(desk: Desk, id: ItemId, draft: Draft) -> AnyView {
    let w = &courses().own;
    let is_asking = RwSignal::new(false);
    let panel = live(move || {
        if !is_asking.get() {
            return button(w.remove, Weight::Quiet, move || {
                is_asking.set(true);
                browser_page::after_render(|| browser_page::focus("#own-remove"));
            });
        }
        let id = id.clone();
        let title = draft.now.with_untracked(name);
        let ask = (w.remove_ask)(&title);
        let go = button(w.remove_go, Weight::Danger, move || {
            desk.remove_and_leave(Kind::OwnCourse, id.clone());
            desk.tell((w.removed)(&title));
            browser_page::go(&Route::Training(Training::Own).href());
        });
        let cancel = button(w.cancel, Weight::Secondary, move || {
            is_asking.set(false);
            browser_page::after_render(|| browser_page::focus(".course-remove button"));
        });
        view! {
            <div class="panel" data-kind="danger">
                <h2 id="own-remove" tabindex="-1">{ask}</h2>
                {para("", w.remove_lead)}
                {around("button-row", vec![go, cancel])}
            </div>
        }
        .into_any()
    });
    block("course-remove no-print", vec![panel])
}
