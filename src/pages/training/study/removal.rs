//! この計画を消す, after a second thought. It can be taken back on the page of its year, which follows.

use leptos::prelude::*;

use super::fields::Form;
use super::name;
use crate::browser::page as browser_page;
use crate::components::{Weight, around, block, button, live, para};
use crate::domain::item::Kind;
use crate::route::{Route, Training};
use crate::text::study as study_words;

pub fn view(form: &Form) -> AnyView {
    let w = &study_words().leave;
    let is_asking = RwSignal::new(false);
    let form = form.clone();
    let parts = live(move || {
        if !is_asking.get() {
            return button(w.remove, Weight::Quiet, move || {
                is_asking.set(true);
                browser_page::after_render(|| browser_page::focus("#study-remove"));
            });
        }
        let Some(it) = untrack(|| form.now()) else {
            return ().into_any();
        };
        let (desk, id) = (form.desk, form.id.clone());
        let year = Route::Training(Training::Year(it.year)).href();
        let sure = button(w.sure, Weight::Danger, move || {
            desk.remove_and_leave(Kind::Enrolment, id.clone());
            browser_page::go(&year);
        });
        let not = button(w.not, Weight::Secondary, move || {
            is_asking.set(false);
            browser_page::after_render(|| browser_page::focus(".study-removal button"));
        });
        view! {
            <div class="panel" data-kind="danger">
                <h2 id="study-remove" tabindex="-1">{(w.ask)(&name(&it.title))}</h2>
                {para("", w.lead)}
                {around("button-row", vec![sure, not])}
            </div>
        }
        .into_any()
    });
    block("study-removal no-print", vec![parts])
}
