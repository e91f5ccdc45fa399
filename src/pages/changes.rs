//! 定義の変更: what a new edition changed for the present sheet, and what became of the answers.

use leptos::prelude::*;

use super::{say, set_up_first};
use crate::browser::page as browser_page;
use crate::components::{
    Weight, all, around, block, button, heading, link, link_button, list, live, para, section,
    texts,
};
use crate::domain::answer::Asked;
use crate::domain::edition::{Difference, Differences};
use crate::domain::id::CompetencyId;
use crate::route::Route;
use crate::state::Desk;
use crate::text::{changes as changes_words, words};

pub fn page(desk: Desk) -> AnyView {
    live(move || {
        if desk.grade().is_none() {
            return set_up_first(desk, words().titles.changes);
        }
        let differences = desk.differences();
        if differences.list.is_empty() {
            none()
        } else {
            view(desk, &differences)
        }
    })
}

fn none() -> AnyView {
    let w = changes_words();
    let back = link_button(w.back, Weight::Primary, Route::Assess.href());
    all(vec![
        heading(words().titles.changes),
        para("lead", w.none),
        around("", vec![back]),
    ])
}

fn view(desk: Desk, differences: &Differences) -> AnyView {
    let w = changes_words();
    let edition = desk.framework().edition.clone();
    let lead = match &differences.before {
        Some(before) if *before != edition => (w.lead)(before, &edition),
        _ => (w.lead_unknown)(&edition),
    };
    let mut reworded = Vec::new();
    let mut added = Vec::new();
    let mut removed = Vec::new();
    for (id, difference) in &differences.list {
        match difference {
            Difference::Reworded { before, now } => reworded.push(both(desk, id, before, now)),
            Difference::Added { now } => added.push(new(id, now)),
            Difference::Removed { before } => removed.push(gone(desk, id, before)),
        }
    }
    let group = |title, lead, rows: Vec<AnyView>| {
        let is_some = !rows.is_empty();
        is_some.then(|| section(title, vec![para("hint", lead), list("change-list", rows)]))
    };
    let seen = button(w.seen, Weight::Primary, move || {
        desk.see_definitions();
        browser_page::after_render(|| browser_page::focus("h1"));
    });
    all(vec![
        around("back", vec![link(w.back, Route::Assess.href())]),
        heading(words().titles.changes),
        para("lead", lead),
        para("privacy", w.safe),
        group(w.reworded, w.reworded_lead, reworded).into_any(),
        group(w.added, w.added_lead, added).into_any(),
        group(w.removed, w.removed_lead, removed).into_any(),
        para("hint", w.seen_lead),
        around("button-row", vec![seen]),
    ])
}

fn both(desk: Desk, id: &CompetencyId, before: &Asked, now: &Asked) -> AnyView {
    let w = changes_words();
    let label = if desk.wants_rereading(id) {
        w.read_again
    } else {
        w.read
    };
    let side = |label: &'static str, asked: &Asked| {
        block(
            "change-side",
            vec![
                para("caption", label),
                wording(asked, before.title != now.title),
            ],
        )
    };
    all(vec![
        view! { <h3>{now.title.clone()}</h3> }.into_any(),
        block(
            "side-by-side",
            vec![side(w.before, before), side(w.now, now)],
        ),
        around("", vec![link(label, Route::Card(id.clone()).href())]),
    ])
}

fn new(id: &CompetencyId, now: &Asked) -> AnyView {
    let to = Route::Card(id.clone()).href();
    all(vec![
        view! { <h3>{now.title.clone()}</h3> }.into_any(),
        wording(now, false),
        around("", vec![link(changes_words().answer, to)]),
    ])
}

fn gone(desk: Desk, id: &CompetencyId, before: &Asked) -> AnyView {
    let entry = desk.entry(id);
    let answer = entry.filter(|e| e.answer.is_some()).map(|entry| {
        let text = say::answer_of(&desk.framework(), Some(&entry));
        para("", (changes_words().removed_answer)(&text))
    });
    all(vec![
        view! { <h3>{before.title.clone()}</h3> }.into_any(),
        wording(before, false),
        answer.into_any(),
    ])
}

/// `with_title`: as a side of two, where the title may be what changed.
fn wording(asked: &Asked, with_title: bool) -> AnyView {
    all(vec![
        with_title
            .then(|| para("change-title", asked.title.clone()))
            .into_any(),
        para("", asked.statement.clone()),
        texts("indicators", asked.indicators.iter().map(String::as_str)),
    ])
}
