//! What it is for, the two ways, and the papers that are here.

use leptos::prelude::*;

use super::{href, open};
use crate::browser::clock;
use crate::components::{
    Weight, all, around, heading, link, link_button, live, para, section, tag,
};
use crate::domain::Day;
use crate::route::Eyes;
use crate::state::Desk;
use crate::text::{eyes, words};

pub fn page(desk: Desk) -> AnyView {
    let w = eyes();
    let to_form = link_button(words().titles.eyes_ask, Weight::Primary, href(Eyes::Ask));
    let ask = section(w.ask, vec![para("", w.ask_lead), around("", vec![to_form])]);
    view! {
        {heading(words().titles.eyes)}
        {para("lead", w.lead)}
        {para("privacy", w.privacy)}
        <div class="side-by-side">{ask} {open::view(desk)}</div>
        {live(move || requests(desk))}
        {live(move || reviews(desk))}
    }
    .into_any()
}

fn requests(desk: Desk) -> AnyView {
    let w = eyes();
    let mut rows = desk.with_notebook(|n| {
        let requests = n.requests().map(|(id, it)| {
            let day = clock::era(it.paper.on);
            let title = (words().titles.eyes_request)(&day);
            let facts = (w.request_facts)(it.paper.items.len(), it.replies.len());
            let row = row(title, href(Eyes::Request(id.clone())), facts, None);
            (it.paper.on, id.clone(), row)
        });
        requests.collect::<Vec<_>>()
    });
    rows.sort_by(|a, b| (b.0, &b.1).cmp(&(a.0, &a.1)));
    listed(
        w.requests,
        rows.into_iter().map(|(_, _, row)| row).collect(),
    )
}

fn reviews(desk: Desk) -> AnyView {
    let w = eyes();
    let mut rows = desk.with_notebook(|n| {
        let reviews = n.reviews().map(|(id, it)| {
            let title = (words().titles.eyes_review)(it.paper.from.trim());
            let (done, total) = (it.rated(), it.paper.items.len());
            let facts = (w.review_facts)(&clock::era(it.paper.on), done, total);
            let row = row(
                title,
                href(Eyes::Review(id.clone())),
                facts,
                Some(it.returned),
            );
            (it.paper.on, id.clone(), row)
        });
        reviews.collect::<Vec<_>>()
    });
    rows.sort_by(|a, b| (b.0, &b.1).cmp(&(a.0, &a.1)));
    listed(w.reviews, rows.into_iter().map(|(_, _, row)| row).collect())
}

fn row(title: String, to: String, facts: String, returned: Option<Option<Day>>) -> AnyView {
    let w = eyes();
    let state = returned.map(|day| match day {
        Some(_) => tag(w.is_returned, true),
        None => tag(w.is_open, false),
    });
    view! {
        <li>
            {link(title, to)} <span class="caption">{facts}</span> {state}
        </li>
    }
    .into_any()
}

fn listed(title: &'static str, rows: Vec<AnyView>) -> AnyView {
    if rows.is_empty() {
        return ().into_any();
    }
    let list = view! { <ul class="plain-list paper-list">{rows}</ul> };
    section(title, vec![all(vec![list.into_any()])])
}
