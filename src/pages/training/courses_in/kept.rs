//! The list that is in use, and taking it off.

use leptos::prelude::*;

use crate::browser::{clock, page};
use crate::components::{Weight, all, around, button, link, live, para, section};
use crate::domain::training::list::CourseList;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::courses_in;

pub fn view(desk: Desk) -> AnyView {
    let is_asking = RwSignal::new(false);
    section(
        courses_in().kept.heading,
        vec![live(move || match desk.course_list() {
            None => para("", courses_in().kept.none),
            Some(list) => of(desk, &list, is_asking),
        })],
    )
}

/// The list in a line: its file, year, count and day.
pub fn named(list: &CourseList) -> String {
    let day = list.on.map(clock::era).unwrap_or_default();
    (courses_in().kept.is)(&list.file, list.year, &day, list.courses.len())
}

fn of(desk: Desk, list: &CourseList, is_asking: RwSignal<bool>) -> AnyView {
    let w = &courses_in().kept;
    let catalogue = link(w.to_catalogue, Route::Training(Training::Catalogue).href());
    let ask = live(move || match is_asking.get() {
        false => {
            let ask = button(w.drop, Weight::Secondary, move || {
                is_asking.set(true);
                page::after_render(|| page::focus("#courses-drop"));
            });
            around("", vec![ask])
        }
        true => asking(desk, is_asking),
    });
    all(vec![
        para("", named(list)),
        around("link-row", vec![catalogue]),
        ask,
    ])
}

fn asking(desk: Desk, is_asking: RwSignal<bool>) -> AnyView {
    let w = &courses_in().kept;
    let sure = button(w.drop_sure, Weight::Danger, move || {
        is_asking.set(false);
        if let Err(e) = desk.drop_course_list() {
            desk.say_refused(e);
        }
        page::focus("h1");
    });
    let cancel = button(courses_in().keep.cancel, Weight::Secondary, move || {
        is_asking.set(false);
        page::focus("h1");
    });
    let content = vec![
        para("", w.drop_lead),
        around("button-row", vec![sure, cancel]),
    ];
    view! {
        <div class="panel">
            <h3 id="courses-drop" tabindex="-1">{w.drop_ask}</h3>
            {content}
        </div>
    }
    .into_any()
}
