//! ほかの人の目: a paper goes to somebody else as a file, their reply comes back as a file, and both stand
//! side by side. Other people's texts are shown as texts, whatever is in them.

mod answer;
mod answer_item;
mod answer_reveal;
mod ask;
mod ask_check;
mod ask_ticks;
mod asked;
mod asked_both;
mod list;
mod open;
mod out;
mod why;

use leptos::prelude::*;

use super::say;
use crate::browser::page as browser_page;
use crate::components::{Weight, all, around, button, heading, link, live, para};
use crate::domain::answer::Answer;
use crate::domain::scale::{NOT_SEEN, Scale};
use crate::route::{Eyes, Route};
use crate::state::Desk;
use crate::text::{eyes, words};

pub fn page(desk: Desk, page: Eyes) -> AnyView {
    match page {
        Eyes::List => list::page(desk),
        Eyes::Ask => ask::page(desk),
        Eyes::Request(id) => asked::page(desk, id),
        Eyes::Review(id) => answer::page(desk, id),
    }
}

fn href(page: Eyes) -> String {
    Route::Eyes(page).href()
}

fn back() -> AnyView {
    around("back", vec![link(words().titles.eyes, href(Eyes::List))])
}

/// In the place of a paper that isn't here (any more).
fn gone() -> AnyView {
    all(vec![
        back(),
        heading(words().titles.eyes),
        para("", eyes().gone),
    ])
}

/// An answer in words, also 見ていない and none.
fn said(scale: &Scale, answer: Option<&Answer>) -> String {
    match answer {
        None => words().app.unanswered.to_owned(),
        Some(Answer::OffScale(id)) if id.as_str() == NOT_SEEN => eyes().not_seen.to_owned(),
        Some(answer) => say::answer(scale, answer),
    }
}

/// How somebody is called on the page; `nth`: which of those without a name.
fn called(name: &str, nth: Option<usize>) -> String {
    let w = eyes();
    match (name.trim(), nth) {
        ("", None) => w.nobody.to_owned(),
        ("", Some(n)) => (w.nobody_nth)(n),
        (name, _) => (w.somebody)(name),
    }
}

fn focus_in(place: &str, what: &str) {
    let target = format!("{place} {what}");
    browser_page::after_render(move || browser_page::focus(&target));
}

/// Removing with a second thought. `id` is unique on the page; `what` says what goes.
fn removal(
    weight: Weight,
    id: String,
    ask: String,
    what: impl Fn() -> String + Send + Sync + 'static,
    go: String,
    remove: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let is_asking = RwSignal::new(false);
    let (what, remove) = (
        Signal::derive(what),
        Callback::new(move |()| {
            is_asking.set(false);
            remove();
        }),
    );
    let place = format!("#{id}");
    let panel = live(move || {
        let (ask, place) = (ask.clone(), place.clone());
        if !is_asking.get() {
            let open = move || {
                is_asking.set(true);
                focus_in(&place, "h3");
            };
            return around("", vec![button(ask, weight, open)]);
        }
        let cancel = move || {
            is_asking.set(false);
            focus_in(&place, "button");
        };
        let ways = vec![
            button(go.clone(), Weight::Danger, move || remove.run(())),
            button(eyes().answer.cancel, Weight::Secondary, cancel),
        ];
        view! {
            <div class="panel" data-kind="danger">
                <h3 tabindex="-1">{ask}</h3>
                {para("", what.get_untracked())}
                {around("button-row", ways)}
            </div>
        }
        .into_any()
    });
    view! { <div id=id class="no-print">{panel}</div> }.into_any()
}
