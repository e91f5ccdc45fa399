//! One post of the road so far, to be corrected or removed.

use leptos::prelude::*;

use super::form::Draft;
use super::{back, rows};
use crate::browser::page as browser_page;
use crate::components::{Weight, all, around, button, heading, link_button, live, live_on, para};
use crate::domain::id::ItemId;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::{career, words};

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    let w = &career().posts;
    let head = vec![
        back(words().titles.posts, Career::Posts),
        heading(words().titles.post),
    ];
    let list = link_button(
        words().titles.posts,
        Weight::Secondary,
        Route::Career(Career::Posts).href(),
    );
    let Some(post) = desk.post(&id) else {
        return all(vec![all(head), para("", w.unknown), around("", vec![list])]);
    };
    let draft = Draft::of(desk, id, post);
    let content = live_on(
        move || draft.is_kept().to_string(),
        move || match draft.is_kept() {
            true => draft.form(vec![removal(draft)]),
            // Taken back, the post stands here again.
            false => view! { <p id="road-removed" tabindex="-1">{w.removed}</p> }.into_any(),
        },
    );
    all(vec![all(head), content, around("", vec![list])])
}

fn removal(draft: Draft) -> AnyView {
    let w = &career().posts;
    let is_asking = RwSignal::new(false);
    live(move || {
        if !is_asking.get() {
            return button(w.remove, Weight::Quiet, move || {
                is_asking.set(true);
                browser_page::after_render(|| browser_page::focus("#road-ask"));
            });
        }
        let remove = move || {
            draft.remove();
            browser_page::after_render(|| browser_page::focus("#road-removed"));
        };
        let cancel = move || {
            is_asking.set(false);
            browser_page::after_render(|| browser_page::focus(".road-form-actions button"));
        };
        rows::ask((w.ask)(&draft.name()), w.ask_go, remove, cancel)
    })
}
