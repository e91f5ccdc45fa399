//! これまでの経歴: the writing place first, so that one entry follows the other; the list below it.

use leptos::prelude::*;

use super::form::{Draft, FIRST};
use super::{back, rows};
use crate::browser::page as browser_page;
use crate::components::{
    Weight, all, around, button, heading, link, link_button, live_on, para, section,
};
use crate::domain::todo::Question;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::{career, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &career().posts;
    let draft = Draft::new(desk);
    let next = button(w.next, Weight::Primary, move || {
        draft.start_anew();
        browser_page::focus(FIRST);
    });
    let hint = view! { <span class="note">{w.next_hint}</span> }.into_any();
    let chart = link_button(
        w.to_chart,
        Weight::Secondary,
        Route::Career(Career::Overview).href(),
    );
    let no_family = live_on(
        move || desk.family().is_none().to_string(),
        move || match desk.family() {
            Some(_) => ().into_any(),
            None => {
                let question = desk.first_question().unwrap_or(Question::Family);
                let go = link(w.no_family_go, Route::Start(question).href());
                around("note", vec![w.no_family.into_any(), go])
            }
        },
    );
    all(vec![
        back(career().posts.back, Career::Overview),
        heading(words().titles.posts),
        para("lead no-print", w.lead),
        no_family,
        section(w.new, vec![draft.form(vec![next, hint])]),
        rows::view(desk),
        around("", vec![chart]),
    ])
}
