//! 重点: at most three abilities that a person works on, each with a small plan; those that are over;
//! and what can be chosen.

mod choose;
mod past;
mod plan;

use leptos::prelude::*;

pub use choose::chooser;
pub use past::written;

use super::set_up_first;
use crate::components::{all, around, heading, link, live, live_on, live_text, para};
use crate::domain::focus::{Focus, MOST};
use crate::domain::id::ItemId;
use crate::domain::item::{Body, Kind};
use crate::route::Route;
use crate::state::Desk;
use crate::text::{focus as focus_words, words};

pub fn page(desk: Desk) -> AnyView {
    live_on(
        move || desk.place(),
        move || match desk.is_set_up() {
            false => set_up_first(desk, words().titles.focus),
            true => view(desk),
        },
    )
}

fn view(desk: Desk) -> AnyView {
    let w = focus_words();
    let count = Memo::new(move |_| open(desk).len());
    let plans = live_on(
        move || keys(open(desk).iter().map(|(id, _)| id)),
        move || {
            let plans = open(desk).into_iter();
            all(plans.map(|(id, f)| plan::view(desk, id, &f)).collect())
        },
    );
    let past = live_on(
        move || keys(past(desk).iter().map(|(id, _)| id)),
        move || past::view(desk, past(desk)),
    );
    let said = live(move || match count.get() {
        0 => para("", w.none_yet),
        n if n > MOST => para("privacy", (w.too_many)(n)),
        _ => around(
            "link-row",
            vec![link(w.to_interview, Route::Interview.href())],
        ),
    });
    all(vec![
        heading(words().titles.focus),
        around("lead", vec![live_text(move || (w.lead)(count.get()))]),
        said,
        plans,
        choose::view(desk),
        past,
    ])
}

/// Those of this framework that aren't over.
pub fn open(desk: Desk) -> Vec<(ItemId, Focus)> {
    let pack = desk.framework().id.clone();
    desk.with_notebook(|n| {
        let open = n.open_focuses(&pack);
        open.map(|(id, focus)| (id.clone(), focus.clone()))
            .collect()
    })
}

/// All others, the one that was over last first.
fn past(desk: Desk) -> Vec<(ItemId, Focus)> {
    let pack = desk.framework().id.clone();
    let mut past: Vec<_> = desk.with_notebook(|n| {
        let past = n.focuses().filter(|(_, f)| !f.is_open() || f.pack != pack);
        past.map(|(id, focus)| (id.clone(), focus.clone()))
            .collect()
    });
    past.sort_by_key(|(_, focus)| std::cmp::Reverse(focus.closed));
    past
}

fn keys<'a>(ids: impl Iterator<Item = &'a ItemId>) -> String {
    let mut key = String::new();
    for id in ids {
        key += id.as_str();
        key.push('/');
    }
    key
}

/// Changes a plan, as long as it is there.
fn change(desk: Desk, id: &ItemId, typing: bool, change: impl FnOnce(&mut Focus)) {
    if let Some(Body::Focus(mut focus)) = untrack(|| desk.item(Kind::Focus, id)) {
        change(&mut focus);
        desk.keep(id.clone(), Body::Focus(focus), typing);
    }
}
