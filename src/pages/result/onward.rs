//! What can be done with a result: keep it as a record, and where to go from it.

use leptos::prelude::*;

use super::super::finish;
use crate::components::{all, link, list, section};
use crate::route::{Ahead, Eyes, History, Route, Training};
use crate::state::Desk;
use crate::text::{result as result_words, words};

pub fn view(desk: Desk) -> Vec<AnyView> {
    let w = result_words();
    let keep = view! { <div id="finish">{finish::view(desk)}</div> }.into_any();
    vec![section(w.onward, vec![onward()]), keep]
}

fn onward() -> AnyView {
    let (w, titles) = (result_words(), &words().titles);
    let ways = [
        (titles.focus, Route::Focus, w.onward_focus),
        (
            titles.suggest,
            Route::Training(Training::Suggest),
            w.onward_suggest,
        ),
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
