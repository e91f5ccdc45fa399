//! 点検の記録: finished self-checks as they stood on their days. Everything on these pages comes from
//! the records themselves, never from the framework that is open: they are also those of another
//! grade, another edition and another municipality.

mod choose;
mod compare;
mod courses;
mod lines;
mod list;
mod one;
mod remove;

use leptos::prelude::*;

use crate::browser::{clock, page as browser_page};
use crate::components::{Weight, all, around, button, heading, link, link_button, para, tick};
use crate::domain::answer::Answer;
use crate::domain::id::ItemId;
use crate::domain::item::{Body, Kind};
use crate::domain::snapshot::{Row, Snapshot, in_order};
use crate::route::{History, Route};
use crate::state::Desk;
use crate::text::{history as history_words, words};

pub fn page(desk: Desk, page: History) -> AnyView {
    match page {
        History::List => list::page(desk),
        History::One(id) => one::page(desk, id),
        History::Compare(one, other) => compare::page(desk, one, other),
    }
}

type Record = (ItemId, Snapshot);

/// All of them, oldest first.
fn records(desk: Desk) -> Vec<Record> {
    desk.with_notebook(|n| {
        let all = in_order(n).into_iter();
        all.map(|(id, s)| (id.clone(), s.clone())).collect()
    })
}

fn record(desk: Desk, id: &ItemId) -> Option<Snapshot> {
    match desk.item(Kind::Snapshot, id) {
        Some(Body::Snapshot(it)) => Some(*it),
        _ => None,
    }
}

fn href(page: History) -> String {
    Route::History(page).href()
}

fn back() -> AnyView {
    let to_list = link(history_words().back, href(History::List));
    around("back", vec![to_list])
}

/// 令和8年11月21日の点検（係長）.
fn title(snapshot: &Snapshot) -> String {
    (words().titles.record)(&clock::era(snapshot.on), &snapshot.grade_name)
}

/// What was answered, as it was called then.
fn answer(snapshot: &Snapshot, row: &Row) -> String {
    let entry = &row.entry;
    let Some(given) = &entry.answer else {
        return words().app.unanswered.into();
    };
    let label = snapshot.scale(&entry.scale).and_then(|s| s.label(given));
    let called = match entry.asked.chosen.as_str() {
        "" => label.unwrap_or_default(),
        chosen => chosen,
    };
    match given {
        Answer::Point(level) if called.is_empty() => level.to_string(),
        Answer::Point(level) => format!("{level} {called}"),
        Answer::OffScale(id) if called.is_empty() => id.to_string(),
        Answer::OffScale(_) => called.to_owned(),
    }
}

/// Printing, without what the person wrote unless they tick it. Style sheets follow the box.
fn printing() -> AnyView {
    let w = history_words();
    let is_on = RwSignal::new(false);
    let change = Callback::new(move |on| is_on.set(on));
    let print = button(w.print, Weight::Secondary, browser_page::print);
    view! {
        <div class="no-print print-row">
            {print}
            {tick("print-notes", w.print_notes, w.print_hint, is_on.into(), change)}
        </div>
    }
    .into_any()
}

/// A record that isn't here, or a pair that can't be compared.
fn missing(title: &'static str, lead: &'static str) -> AnyView {
    let to_list = link_button(history_words().back, Weight::Primary, href(History::List));
    all(vec![
        heading(title),
        para("", lead),
        around("", vec![to_list]),
    ])
}
