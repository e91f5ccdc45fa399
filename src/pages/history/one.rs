//! One record, as it was frozen. Its owner writes a remark to it, and nothing else.

use leptos::prelude::*;

use super::{answer, back, href, missing, printing, record, records, remove, title};
use crate::components::{
    Weight, all, around, block, details, heading, labelled, link_button, list, live, live_on,
    note_field, para, section, tag, texts,
};
use crate::domain::id::ItemId;
use crate::domain::item::Body;
use crate::domain::scale::Scale;
use crate::domain::snapshot::{Row, Snapshot};
use crate::pages::say;
use crate::route::History;
use crate::state::Desk;
use crate::text::history as history_words;

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    // Only the remark can change, and it is followed where it stands.
    let is_there = {
        let id = id.clone();
        move || record(desk, &id).is_some().to_string()
    };
    live_on(is_there, move || match record(desk, &id) {
        Some(snapshot) => filled(desk, &id, &snapshot),
        None => {
            let w = history_words();
            missing(w.missing, w.missing_lead)
        }
    })
}

fn filled(desk: Desk, id: &ItemId, snapshot: &Snapshot) -> AnyView {
    let w = history_words();
    let scales = snapshot.scales.iter().map(said_scale);
    let asked = rows(snapshot, false);
    let old = rows(snapshot, true);
    let mut content = vec![
        back(),
        para("caption", (w.of)(&snapshot.organization, &snapshot.edition)),
        heading(title(snapshot)),
        para("lead", format!("{}。", (w.tally)(&snapshot.tally()))),
        texts("plain-list note", scales),
        printing(),
        comparing(desk, id),
        remark(desk, id),
        section(w.record.answers, vec![asked]),
    ];
    if snapshot.rows.iter().any(|r| r.is_old) {
        let lead = para("hint", w.record.old_lead);
        content.push(section(w.record.old_heading, vec![lead, old]));
    }
    content.push(para("only-print note", w.printed));
    content.push(remove::view(desk, id));
    all(content)
}

fn said_scale(scale: &Scale) -> String {
    (history_words().record.scale)(&scale.name, &say::threshold(scale))
}

fn rows(snapshot: &Snapshot, old: bool) -> AnyView {
    let rows = snapshot.rows.iter().filter(|r| r.is_old == old);
    let rows = rows.map(|row| ability(snapshot, row)).collect();
    list("plain-list steps answers", rows)
}

fn ability(snapshot: &Snapshot, row: &Row) -> AnyView {
    let w = &history_words().record;
    let asked = &row.entry.asked;
    let is_met = snapshot.is_met(row) == Some(true);
    let name = view! { <h3>{asked.title.clone()} " " {tag(answer(snapshot, row), is_met)}</h3> };
    let mut parts = vec![name.into_any(), para("", asked.statement.clone())];
    if !asked.indicators.is_empty() {
        let examples = texts("prose-list", asked.indicators.iter().map(String::as_str));
        parts.push(details(w.indicators, vec![examples]));
    }
    if !row.entry.note.is_empty() {
        let note = row.entry.note.clone();
        parts.push(labelled("written", w.note, note));
    }
    all(parts)
}

/// The way to the record before this one, if there is one.
fn comparing(desk: Desk, id: &ItemId) -> AnyView {
    let all = records(desk);
    let at = all.iter().position(|(one, _)| one == id);
    let Some((before, _)) = at.and_then(|at| all.get(at.checked_sub(1)?)) else {
        return ().into_any();
    };
    let to = href(History::Compare(before.clone(), id.clone()));
    let go = link_button(history_words().record.compare, Weight::Secondary, to);
    around("no-print", vec![go])
}

/// Written through at every input.
fn remark(desk: Desk, id: &ItemId) -> AnyView {
    let w = &history_words().record;
    let of = id.clone();
    let now = Memo::new(move |_| record(desk, &of).map_or_else(String::new, |s| s.remark));
    let of = id.clone();
    let input = Callback::new(move |remark| {
        if let Some(snapshot) = untrack(|| record(desk, &of)) {
            let body = Body::Snapshot(Box::new(Snapshot { remark, ..snapshot }));
            desk.keep(of.clone(), body, true);
        }
    });
    let field = note_field("remark", w.remark, w.remark_hint, now.into(), input);
    // A field prints no more than its window.
    let printed = live(move || match now.get() {
        text if text.is_empty() => ().into_any(),
        text => labelled("only-print written", w.remark_short, text),
    });
    let fixed = para("note no-print", w.fixed);
    block("remark", vec![field, printed, fixed])
}
