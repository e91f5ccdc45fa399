//! What can be done with a result: keep it as a record, and where to go from it.

use leptos::prelude::*;

use crate::browser::{clock, page as browser_page};
use crate::components::{Weight, all, around, button, link, list, live, para, section};
use crate::route::{Ahead, Eyes, History, Route};
use crate::state::Desk;
use crate::text::{result as result_words, words};

pub fn view(desk: Desk) -> Vec<AnyView> {
    let w = result_words();
    let keep = section(w.keep, vec![live(move || keep(desk))]);
    vec![section(w.onward, vec![onward()]), keep]
}

fn onward() -> AnyView {
    let (w, titles) = (result_words(), &words().titles);
    let ways = [
        (titles.focus, Route::Focus, w.onward_focus),
        (titles.ahead, Route::Ahead(Ahead::Next), w.onward_ahead),
        (
            titles.history,
            Route::History(History::List),
            w.onward_history,
        ),
        (titles.eyes, Route::Eyes(Eyes::List), w.onward_eyes),
        (titles.interview, Route::Interview, w.onward_interview),
    ];
    let ways = ways.map(|(title, to, why)| {
        all(vec![
            link(title, to.href()),
            view! { <span class="note">{why}</span> }.into_any(),
        ])
    });
    list("plain-list onward", Vec::from(ways))
}

/// Since when the answers of now are kept; else the way to keep them.
fn keep(desk: Desk) -> AnyView {
    let w = result_words();
    if let Some((id, snapshot)) = desk.kept_as() {
        let href = Route::History(History::One(id)).href();
        let to = view! { <a id="kept" href=href>{w.kept_go}</a> }.into_any();
        return all(vec![
            para("", (w.kept)(&clock::era(snapshot.on))),
            around("", vec![to]),
        ]);
    }
    let open = desk.progress().map_or(0, |p| p.total - p.done);
    let mut parts = vec![para("", w.keep_lead)];
    if open > 0 {
        parts.push(para("", (w.keep_open)(open)));
    }
    parts.push(around(
        "",
        vec![button(w.keep_go, Weight::Primary, move || {
            desk.finish();
            // The button gave way to what it made.
            browser_page::after_render(|| browser_page::focus("#kept"));
        })],
    ));
    all(parts)
}
