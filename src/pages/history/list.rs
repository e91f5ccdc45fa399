//! All records, newest first, the way to compare two, and each ability over time.

use leptos::prelude::*;

use super::{Record, choose, courses, href, records, title};
use crate::components::{
    Weight, all, around, heading, labelled, link, link_button, list, live_on, para, section,
};
use crate::route::{History, Route};
use crate::state::Desk;
use crate::text::{history as history_words, words};

pub fn page(desk: Desk) -> AnyView {
    let key = move || {
        let mut key = String::new();
        for (id, snapshot) in records(desk) {
            key += &format!("{id} {}\n", snapshot.remark);
        }
        key
    };
    let content = live_on(key, move || {
        let records = records(desk);
        match records.len() {
            0 => empty(),
            1 => all(vec![list_of(&records), para("", history_words().only_one)]),
            _ => all(vec![
                list_of(&records),
                choose::view(&records),
                courses::view(records),
            ]),
        }
    });
    all(vec![heading(words().titles.history), content])
}

fn empty() -> AnyView {
    let w = history_words();
    let go = link_button(w.none_go, Weight::Primary, Route::Assess.href());
    all(vec![
        para("lead", w.none),
        para("", w.none_how),
        around("", vec![go]),
    ])
}

fn list_of(records: &[Record]) -> AnyView {
    let w = history_words();
    let rows = records.iter().rev().map(|(id, snapshot)| {
        let to = link(title(snapshot), href(History::One(id.clone())));
        let of = (w.of)(&snapshot.organization, &snapshot.edition);
        let mut row = vec![
            around("record-title", vec![to]),
            para("", (w.tally)(&snapshot.tally())),
            para("caption", of),
        ];
        if !snapshot.remark.is_empty() {
            let remark = snapshot.remark.clone();
            row.push(labelled("no-print own-note", w.record.remark_short, remark));
        }
        all(row)
    });
    let list = list("plain-list records", rows.collect());
    section((w.all)(records.len()), vec![para("hint", w.lead), list])
}
