//! The notes that stand in the list, with 直す and 消す.

use leptos::prelude::*;

use super::list::{Found, Place, ROOM};
use super::year_name;
use crate::browser::clock;
use crate::browser::page as browser_page;
use crate::components::{Weight, all, around, button, link, list, live, para, tag};
use crate::domain::id::ItemId;
use crate::domain::item::Kind;
use crate::domain::worknote::{Kept, Tie, WorkNote, by_fiscal_year};
use crate::route::{Notes, Route};
use crate::text::notes as note_words;

pub fn view(place: Place, found: &Found) -> AnyView {
    let w = note_words();
    let notes: Vec<Kept> = found.rows.iter().map(|(id, note)| (id, note)).collect();
    let mut content = Vec::new();
    let mut nth = 0;
    for (year, of_year) in by_fiscal_year(&notes) {
        let mut rows = Vec::new();
        for (id, note) in of_year {
            rows.push(row(place, nth, id, note));
            nth += 1;
        }
        content.push(view! { <h3>{year_name(year)}</h3> }.into_any());
        content.push(view! { <ol class="work-notes">{rows}</ol> }.into_any());
    }
    let rest = found.found - nth;
    if rest > 0 {
        let more = button((w.more)(rest), Weight::Secondary, move || {
            place.room.update(|room| *room += ROOM);
            // The button goes; reading goes on at the first of those that came.
            browser_page::after_render(move || {
                browser_page::focus(&format!(".work-notes [data-nth=\"{nth}\"]"));
            });
        });
        content.push(around("no-print", vec![more]));
    }
    all(content)
}

fn row(place: Place, nth: usize, id: &ItemId, note: &WorkNote) -> AnyView {
    let actions = {
        let id = id.clone();
        live(move || match place.asking.read().as_ref() == Some(&id) {
            true => second_thought(place, nth, id.clone()),
            false => ways(place, id.clone()),
        })
    };
    view! {
        <li data-nth=nth.to_string() tabindex="-1">
            <div class="work-note-day">{clock::era(note.on)}</div>
            <div class="work-note-body">{text(note)} {tags(&note.abilities)}</div>
            <div class="work-note-ways no-print">{actions}</div>
        </li>
    }
    .into_any()
}

/// As typed.
pub fn text(note: &WorkNote) -> AnyView {
    para("work-note-text", note.text.clone())
}

/// Under the names that the abilities had when the note was tied to them.
pub fn tags(ties: &[Tie]) -> AnyView {
    if ties.is_empty() {
        return ().into_any();
    }
    let tags = ties.iter().map(|tie| tag(tie.title.clone(), false));
    list("tags plain-tags", tags.collect())
}

fn ways(place: Place, id: ItemId) -> AnyView {
    let w = note_words();
    let edit = link(w.edit, Route::Notes(Notes::One(id.clone())).href());
    let remove = button(w.remove, Weight::Quiet, move || {
        place.asking.set(Some(id.clone()));
        browser_page::after_render(|| browser_page::focus("#note-ask"));
    });
    all(vec![edit, remove])
}

fn second_thought(place: Place, nth: usize, id: ItemId) -> AnyView {
    let remove = move || {
        place.asking.set(None);
        place.desk.remove(Kind::Note, id.clone());
        browser_page::after_render(|| browser_page::focus("#notes-list"));
    };
    let cancel = move || {
        place.asking.set(None);
        browser_page::after_render(move || {
            browser_page::focus(&format!(".work-notes [data-nth=\"{nth}\"] button"));
        });
    };
    ask(remove, cancel)
}

/// Whether a note is really to be removed.
pub fn ask(
    remove: impl Fn() + Send + Sync + 'static,
    cancel: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let w = note_words();
    let ways = vec![
        button(w.remove_go, Weight::Danger, remove),
        button(w.cancel, Weight::Secondary, cancel),
    ];
    view! {
        <p id="note-ask" tabindex="-1">{w.remove_ask}</p>
        {around("button-row", ways)}
    }
    .into_any()
}
