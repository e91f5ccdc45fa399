//! The step that shows the self-rating, with a second thought: from then on the ratings stay.

use leptos::prelude::*;

use super::said;
use crate::browser::page;
use crate::components::{Cell, Weight, around, button, live, live_on, para, section, table};
use crate::domain::id::ItemId;
use crate::domain::review::Review;
use crate::state::Desk;
use crate::text::eyes;

pub fn view(desk: Desk, id: &ItemId) -> AnyView {
    let (asked, id) = (id.clone(), id.clone());
    live_on(
        move || {
            let revealed = desk.with_review(&asked, |r| r.revealed.is_some());
            revealed.unwrap_or(false).to_string()
        },
        move || match desk.with_review(&id, Review::clone) {
            None => ().into_any(),
            Some(review) if review.revealed.is_some() => shown(&review),
            Some(_) => hidden(desk, id.clone()),
        },
    )
}

fn hidden(desk: Desk, id: ItemId) -> AnyView {
    let w = &eyes().answer;
    let is_asking = RwSignal::new(false);
    let panel = live(move || {
        let ask = move || {
            is_asking.set(true);
            page::after_render(|| page::focus("#reveal-panel"));
        };
        if is_asking.get() {
            return untrack(|| second_thought(desk, &id, is_asking));
        }
        around("", vec![button(w.reveal, Weight::Secondary, ask)])
    });
    let panel = view! { <div id="reveal" class="no-print">{panel}</div> }.into_any();
    section(w.reveal, vec![para("", w.reveal_lead), panel])
}

fn second_thought(desk: Desk, id: &ItemId, is_asking: RwSignal<bool>) -> AnyView {
    let w = &eyes().answer;
    let open = desk.with_review(id, |r| r.paper.items.len() - r.rated());
    let open = open
        .filter(|n| *n > 0)
        .map(|n| para("", (w.reveal_open)(n)));
    let revealed = id.clone();
    let go = move || {
        desk.reveal(&revealed);
        page::after_render(|| page::focus("#revealed"));
    };
    let not_yet = move || {
        is_asking.set(false);
        page::after_render(|| page::focus("#reveal button"));
    };
    let ways = vec![
        button(w.reveal_go, Weight::Primary, go),
        button(w.reveal_not_yet, Weight::Secondary, not_yet),
    ];
    view! {
        <div class="panel">
            <h3 id="reveal-panel" tabindex="-1">{w.reveal_ask}</h3>
            {open}
            {para("", w.reveal_sure)}
            {around("button-row", ways)}
        </div>
    }
    .into_any()
}

fn shown(review: &Review) -> AnyView {
    let w = &eyes().answer;
    let scale = &review.paper.scale;
    let rows = review.paper.items.iter().map(|item| {
        let mine = review.opinion(&item.competency).answer;
        vec![
            Cell::Head(item.asked.title.clone().into_any()),
            Cell::Text(said(scale, mine.as_ref())),
            Cell::Text(said(scale, item.own.as_ref())),
        ]
    });
    let head = [eyes().col_item, w.col_mine, w.col_theirs];
    view! {
        <section>
            <h2 id="revealed" tabindex="-1">{w.revealed}</h2>
            {para("", w.revealed_lead)}
            {para("", w.stays)}
            {table(w.revealed, &head, rows.collect())}
        </section>
    }
    .into_any()
}
