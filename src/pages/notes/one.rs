//! One note, to be written on, corrected or removed.

use leptos::prelude::*;

use super::draft::Draft;
use super::rows;
use crate::browser::page as browser_page;
use crate::components::{
    Weight, all, around, button, heading, link, link_button, live, live_on, para,
};
use crate::domain::id::ItemId;
use crate::domain::item::{Body, Kind};
use crate::route::{Notes, Route};
use crate::state::Desk;
use crate::text::{notes as note_words, words};

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    let w = note_words();
    let list = Route::Notes(Notes::List).href();
    let head = vec![
        around("back", vec![link(w.to_list, list.clone())]),
        heading(words().titles.note),
    ];
    let Some(Body::Note(note)) = desk.item(Kind::Note, &id) else {
        let go = link_button(w.to_list, Weight::Primary, list);
        return all(vec![all(head), para("", w.unknown), around("", vec![go])]);
    };
    let draft = Draft::of(desk, id, &note);
    // Emptying the field isn't removing: one may write on. Taken back, the note stands here again.
    let is_removed = RwSignal::new(false);
    let content = live_on(
        move || (is_removed.get() && !draft.is_kept()).to_string(),
        move || {
            if is_removed.get() && !draft.is_kept() {
                return view! { <p id="note-removed" tabindex="-1">{w.removed}</p> }.into_any();
            }
            is_removed.set(false);
            draft.form(vec![removal(draft, is_removed)])
        },
    );
    all(vec![all(head), content])
}

fn removal(draft: Draft, is_removed: RwSignal<bool>) -> AnyView {
    let w = note_words();
    let is_asking = RwSignal::new(false);
    live(move || {
        if is_asking.get() {
            let remove = move || {
                draft.remove();
                is_removed.set(true);
                browser_page::after_render(|| browser_page::focus("#note-removed"));
            };
            let cancel = move || {
                is_asking.set(false);
                browser_page::after_render(|| browser_page::focus(".note-actions button"));
            };
            return rows::ask(remove, cancel);
        }
        button(w.remove, Weight::Quiet, move || {
            is_asking.set(true);
            browser_page::after_render(|| browser_page::focus("#note-ask"));
        })
    })
}
