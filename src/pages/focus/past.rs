//! これまでの重点: what is over, as it was written, to be opened again as long as there is room.

use leptos::prelude::*;

use super::plan::remove;
use crate::browser::{clock, page as browser_page};
use crate::components::{Weight, all, block, button_of, labelled, list, live, para, section, tag};
use crate::domain::focus::Focus;
use crate::domain::id::ItemId;
use crate::state::Desk;
use crate::text::focus as focus_words;

pub fn view(desk: Desk, past: Vec<(ItemId, Focus)>) -> AnyView {
    let w = focus_words();
    if past.is_empty() {
        return ().into_any();
    }
    let rows = past.into_iter().map(|(id, focus)| row(desk, id, &focus));
    let rows = list("plain-list steps", rows.collect());
    section(w.past, vec![para("hint", w.past_lead), rows])
}

fn row(desk: Desk, id: ItemId, focus: &Focus) -> AnyView {
    let w = focus_words();
    let at = format!("focus-{id}");
    let title = view! { <h3 id=at tabindex="-1">{focus.title.clone()}</h3> }.into_any();
    let is_here = focus.pack == desk.framework().id;
    let since = match focus.closed {
        Some(day) => (w.closed_on)(&clock::era(day)),
        None => w.other_pack.to_owned(),
    };
    let mut ways = Vec::new();
    if is_here {
        ways.push(reopen(desk, id.clone(), &focus.title));
    }
    ways.push(remove(desk, id, focus.title.clone()));
    let mut parts = vec![
        block("tags", vec![title, tag(focus.grade_name.clone(), false)]),
        para("note", since),
    ];
    parts.extend(written(focus));
    parts.push(block("button-row", ways));
    all(parts)
}

/// What is written on the plan, without the fields.
pub fn written(focus: &Focus) -> Vec<AnyView> {
    let w = focus_words();
    let by = focus.by.map_or_else(String::new, clock::era);
    let rows = [
        (w.what, &focus.what),
        (w.place, &focus.place),
        (w.by, &by),
        (w.sign, &focus.sign),
    ];
    let rows = rows.into_iter().filter(|(_, text)| !text.trim().is_empty());
    rows.map(|(label, text)| labelled("plan-line", label, text.clone()))
        .collect()
}

fn reopen(desk: Desk, id: ItemId, title: &str) -> AnyView {
    let w = focus_words();
    let is_refused = RwSignal::new(false);
    let again = button_of(
        w.reopen,
        (w.reopen_of)(title),
        Weight::Secondary,
        move || {
            if desk.reopen_focus(&id) {
                let field = format!("#focus-what-{id}");
                browser_page::after_render(move || browser_page::focus(&field));
            } else {
                is_refused.set(true);
            }
        },
    );
    let why = live(move || super::choose::why_not(desk, is_refused));
    all(vec![again, why])
}
