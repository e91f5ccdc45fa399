//! A record is removed with a second thought, and can be brought back on the page that follows.

use leptos::prelude::*;

use super::{href, record, title};
use crate::browser::page;
use crate::components::{Weight, around, button, live, para, section};
use crate::domain::id::ItemId;
use crate::domain::item::Kind;
use crate::route::History;
use crate::state::Desk;
use crate::text::history as history_words;

pub fn view(desk: Desk, id: &ItemId) -> AnyView {
    let w = &history_words().record;
    let is_asking = RwSignal::new(false);
    let id = id.clone();
    let panel = live(move || {
        if is_asking.get() {
            untrack(|| second_thought(desk, &id, is_asking))
        } else {
            let ask = button(w.remove_ask, Weight::Secondary, move || {
                is_asking.set(true);
                page::after_render(|| page::focus("#remove-panel"));
            });
            around("", vec![ask])
        }
    });
    let content = vec![para("", w.remove_lead), panel];
    view! { <div class="no-print apart" id="remove">{section(w.remove, content)}</div> }.into_any()
}

fn second_thought(desk: Desk, id: &ItemId, is_asking: RwSignal<bool>) -> AnyView {
    let w = &history_words().record;
    let id = id.clone();
    let Some(snapshot) = record(desk, &id) else {
        return ().into_any();
    };
    let notes = snapshot.rows.iter().filter(|r| !r.entry.note.is_empty());
    let has_remark = !snapshot.remark.is_empty();
    let what = (w.remove_what)(snapshot.answers(), notes.count(), has_remark);
    let go = button(w.remove_go, Weight::Danger, move || {
        desk.remove_and_leave(Kind::Snapshot, id.clone());
        page::go(&href(History::List));
    });
    let cancel = button(w.cancel, Weight::Secondary, move || {
        is_asking.set(false);
        page::after_render(|| page::focus("#remove button"));
    });
    view! {
        <div class="panel" data-kind="danger">
            <h3 id="remove-panel" tabindex="-1">{(w.remove_title)(&title(&snapshot))}</h3>
            {para("", what)}
            {para("", w.remove_stays)}
            {around("button-row", vec![go, cancel])}
        </div>
    }
    .into_any()
}
