//! The end of a self-check: keeping it as a record, and beginning the next one.

use leptos::prelude::*;

use crate::browser::{clock, page};
use crate::components::{Weight, around, button, link, live, para, section};
use crate::domain::id::ItemId;
use crate::domain::snapshot::Snapshot;
use crate::route::{History, Route};
use crate::state::Desk;
use crate::text::rating as words;

/// Nothing while there is no answer.
pub fn view(desk: Desk) -> AnyView {
    live(move || match (desk.kept_as(), desk.progress()) {
        (_, Some(progress)) if progress.done == 0 => ().into_any(),
        (_, None) => ().into_any(),
        (Some((id, record)), _) => kept(desk, &id, &record),
        (None, Some(progress)) => open(desk, progress.total - progress.done),
    })
}

fn open(desk: Desk, left: usize) -> AnyView {
    let w = words();
    let mut content = vec![para("", w.keep_lead)];
    if left > 0 {
        content.push(para("hint", (w.keep_open)(left)));
    }
    let keep = button(w.keep, Weight::Secondary, move || {
        desk.finish();
        stay();
    });
    content.push(around("button-row", vec![keep]));
    section(w.keep_heading, content)
}

fn kept(desk: Desk, id: &ItemId, record: &Snapshot) -> AnyView {
    let w = words();
    let see = Route::History(History::One(id.clone())).href();
    let all = Route::History(History::List).href();
    let anew = button(w.anew, Weight::Secondary, move || {
        desk.begin_anew();
        page::after_render(|| page::focus_unless_held("h1"));
    });
    section(
        w.keep_heading,
        vec![
            para("", (w.kept)(&clock::era(record.on))),
            around(
                "link-row",
                vec![link(w.kept_see, see), link(w.kept_all, all)],
            ),
            para("hint", w.anew_lead),
            around("button-row", vec![anew]),
        ],
    )
}

/// The pressed button has given way to others.
fn stay() {
    page::after_render(|| page::focus_unless_held("#finish a"));
}
