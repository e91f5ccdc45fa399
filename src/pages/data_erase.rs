//! Erasing everything, with a second thought.

use leptos::prelude::*;

use super::frame;
use crate::browser::page;
use crate::components::{Weight, around, button, live, live_text, live_value, para, section};
use crate::domain::notebook::Notebook;
use crate::route::Route;
use crate::state::Desk;
use crate::text::{data as data_words, start as start_words};

pub fn view(desk: Desk) -> AnyView {
    let w = data_words();
    let is_asking = RwSignal::new(false);
    let ask = move || {
        is_asking.set(true);
        page::after_render(|| page::focus("#erase-panel"));
    };
    let panel = live(move || {
        if is_asking.get() {
            second_thought(desk, is_asking)
        } else {
            around("", vec![button(w.erase_ask, Weight::Secondary, ask)])
        }
    });
    section(w.erase, vec![para("", w.erase_lead), panel])
}

fn second_thought(desk: Desk, is_asking: RwSignal<bool>) -> AnyView {
    let w = data_words();
    let is_sure = RwSignal::new(false);
    let has_error = RwSignal::new(false);
    let erase = move || {
        if !is_sure.get_untracked() {
            has_error.set(true);
            page::focus("#erase-sure");
        } else if desk.erase() {
            page::go(&Route::Home.href());
        }
    };
    let cancel = move || {
        is_asking.set(false);
        page::focus("h1");
    };
    let what = live_text(move || {
        let counts = desk.with_notebook(Notebook::counts);
        (w.erase_what)(&counts)
    });
    let error = live(move || {
        if !has_error.get() {
            return ().into_any();
        }
        let text = format!("{}{}", start_words().error_prefix, w.erase_unsure);
        view! { <p class="field-error" id="erase-error" role="alert">{text}</p> }.into_any()
    });
    let described = live_value(move || has_error.get().then_some("erase-error"));
    let save = button(w.export_go, Weight::Secondary, move || {
        frame::save_file(desk)
    });
    let actions = vec![
        button(w.erase_go, Weight::Danger, erase),
        button(w.cancel, Weight::Secondary, cancel),
    ];
    view! {
        <div class="panel" data-kind="danger">
            <h3 id="erase-panel" tabindex="-1">{w.erase_confirm}</h3>
            {around("", vec![what])}
            {around("", vec![save])}
            {error}
            <div class="choice">
                <input
                    type="checkbox"
                    id="erase-sure"
                    aria-describedby=described
                    on:change:target=move |event| {
                        is_sure.set(event.target().checked());
                        has_error.set(false);
                    }
                />
                <label for="erase-sure"><span class="choice-label">{w.erase_sure}</span></label>
            </div>
            {around("button-row", actions)}
        </div>
    }
    .into_any()
}
