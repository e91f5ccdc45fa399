//! A paper is put together: what is ticked, then everything that will be in the file, then the file.

use std::sync::Arc;

use leptos::prelude::*;

use super::{ask_check, ask_ticks, back, href};
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Line, Weight, all, around, block, button, heading, line_field, link, link_button, live,
    live_on, note_field, para, section, tick,
};
use crate::domain::Day;
use crate::domain::paper::{Offer, Tick};
use crate::domain::review::Request;
use crate::pages::set_up_first;
use crate::route::Eyes;
use crate::state::Desk;
use crate::text::{eyes, words};

/// What the person has said so far. Kept nowhere else.
#[derive(Clone, Copy)]
pub struct Draft {
    pub from: RwSignal<String>,
    pub message: RwSignal<String>,
    pub ticks: RwSignal<Vec<Tick>>,
    /// Nothing was ticked when the person wanted to go on.
    pub is_empty: RwSignal<bool>,
}

#[derive(Clone)]
pub enum Stage {
    Fill,
    /// What the file will hold.
    Check(Arc<Request>),
    /// It went out under this name.
    Done(Arc<Request>, String),
}

pub fn page(desk: Desk) -> AnyView {
    live_on(
        move || desk.place(),
        move || match desk.grade() {
            None => set_up_first(desk, words().titles.eyes_ask),
            Some(_) => stages(desk),
        },
    )
}

fn stages(desk: Desk) -> AnyView {
    let draft = Draft {
        from: RwSignal::default(),
        message: RwSignal::default(),
        ticks: RwSignal::default(),
        is_empty: RwSignal::default(),
    };
    let stage = RwSignal::new(Stage::Fill);
    let now = live(move || {
        let now = stage.get();
        untrack(|| match now {
            Stage::Fill => form(desk, draft, stage),
            Stage::Check(request) => ask_check::view(desk, stage, request),
            Stage::Done(request, name) => done(&request, &name),
        })
    });
    all(vec![back(), heading(words().titles.eyes_ask), now])
}

/// A work note, as it stands on a paper.
fn dated(on: Day, text: &str) -> String {
    format!("{}　{text}", clock::era(on))
}

fn form(desk: Desk, draft: Draft, stage: RwSignal<Stage>) -> AnyView {
    let w = &eyes().ask_form;
    let offers = desk.offers();
    let check = move || {
        let is_ability = |tick: &Tick| matches!(tick, Tick::Ability(_));
        if !draft.ticks.with_untracked(|t| t.iter().any(is_ability)) {
            draft.is_empty.set(true);
            browser_page::focus("#paper-items input");
            return;
        }
        // What is offered may have changed in another tab: what counts is what is shown next.
        let offers = untrack(|| desk.offers());
        let request = desk.paper(
            draft.from.get_untracked(),
            draft.message.get_untracked(),
            &offers,
            &draft.ticks.get_untracked(),
            dated,
        );
        if let Some(request) = request {
            stage.set(Stage::Check(request.into()));
            browser_page::after_render(|| browser_page::focus("#paper-contents"));
        }
    };
    let from = line_field(
        Line::Text,
        "paper-from",
        w.from,
        w.from_hint,
        draft.from.into(),
        Callback::new(move |text| draft.from.set(text)),
    );
    let message = note_field(
        "paper-message",
        w.message,
        w.message_hint,
        draft.message.into(),
        Callback::new(move |text| draft.message.set(text)),
    );
    all(vec![
        para("lead", w.lead),
        para("hint", w.not_kept),
        ask_ticks::view(draft, &offers),
        own(desk, draft, &offers),
        from,
        message,
        around("button-row", vec![button(w.check, Weight::Primary, check)]),
    ])
}

fn own(desk: Desk, draft: Draft, offers: &[Offer]) -> AnyView {
    let w = &eyes().ask_form;
    let (is_on, change) = ask_ticks::follow(draft, Tick::Own);
    let mut parts = vec![
        para("", (w.scale)(&desk.scale().name)),
        block(
            "own-answers",
            vec![tick("paper-own", w.own_tick, w.own_hint, is_on, change)],
        ),
    ];
    let lost: Vec<_> = offers
        .iter()
        .filter(|offer| offer.is_own_lost)
        .map(|offer| offer.asked.title.as_str())
        .collect();
    if !lost.is_empty() {
        parts.push(para("hint", (w.own_lost)(&lost.join("、"))));
    }
    section(w.own, parts)
}

fn done(request: &Request, name: &str) -> AnyView {
    let w = &eyes().ask_form;
    let steps: Vec<_> = w
        .done_steps
        .iter()
        .map(|step| view! { <li>{*step}</li> }.into_any())
        .collect();
    let to = href(Eyes::Request(request.paper.id.clone()));
    view! {
        <section>
            <h2 id="paper-done" tabindex="-1">{w.done}</h2>
            {para("", (w.done_lead)(name))}
            <ol class="prose-list">{steps}</ol>
            {around(
                "button-row",
                vec![
                    link_button(w.to_request, Weight::Primary, to),
                    link(words().titles.eyes, href(Eyes::List)),
                ],
            )}
        </section>
    }
    .into_any()
}
