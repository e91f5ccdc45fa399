//! The abilities to ask about, each with the notes that may go with it. Nothing is ticked beforehand.

use leptos::prelude::*;

use super::ask::Draft;
use crate::browser::clock;
use crate::components::{Weight, all, around, block, button, live, live_value, para, tick};
use crate::domain::paper::{Offer, Tick};
use crate::text::{eyes, start as start_words};

/// Whether this is ticked, and what ticks it.
pub fn follow(draft: Draft, tick: Tick) -> (Signal<bool>, Callback<bool>) {
    let ticked = tick.clone();
    let is_on = live_value(move || draft.ticks.read().contains(&ticked));
    let change = Callback::new(move |on: bool| {
        draft.ticks.update(|ticks| {
            ticks.retain(|t| *t != tick);
            if on {
                ticks.push(tick.clone());
            }
        });
        draft.is_empty.set(false);
    });
    (is_on, change)
}

pub fn view(draft: Draft, offers: &[Offer]) -> AnyView {
    let w = &eyes().ask_form;
    let rows: Vec<_> = offers.iter().map(|offer| row(draft, offer)).collect();
    let error = live(move || {
        if !draft.is_empty.get() {
            return ().into_any();
        }
        let text = format!("{}{}", start_words().error_prefix, w.none_ticked);
        view! { <p class="field-error" id="paper-items-error" role="alert">{text}</p> }.into_any()
    });
    let described = live_value(move || match draft.is_empty.get() {
        true => "paper-items-hint paper-items-error",
        false => "paper-items-hint",
    });
    let every: Vec<_> = offers.iter().map(ability).collect();
    let tick_all = move || {
        draft.ticks.update(|ticks| {
            for tick in &every {
                if !ticks.contains(tick) {
                    ticks.push(tick.clone());
                }
            }
        });
        draft.is_empty.set(false);
    };
    let tick_none = move || {
        let is_ability = |tick: &Tick| matches!(tick, Tick::Ability(_));
        draft.ticks.update(|ticks| ticks.retain(|t| !is_ability(t)));
    };
    let ways = vec![
        button(w.all, Weight::Secondary, tick_all),
        button(w.none, Weight::Secondary, tick_none),
    ];
    view! {
        <fieldset class="choice-group paper-items" id="paper-items" aria-describedby=described>
            <legend>
                <h2>{w.abilities}</h2>
            </legend>
            <p class="field-hint" id="paper-items-hint">{w.abilities_hint}</p>
            {error}
            {around("button-row", ways)}
            {rows}
        </fieldset>
    }
    .into_any()
}

fn ability(offer: &Offer) -> Tick {
    Tick::Ability(offer.competency.clone())
}

fn row(draft: Draft, offer: &Offer) -> AnyView {
    let (is_on, change) = follow(draft, ability(offer));
    let id = &offer.competency;
    let mut notes: Vec<(String, String, String, Tick)> = Vec::new();
    let w = &eyes().ask_form;
    if !offer.note.trim().is_empty() {
        notes.push((
            format!("with-note-{id}"),
            (w.note_of)(&offer.asked.title),
            offer.note.clone(),
            Tick::Note(id.clone()),
        ));
    }
    for (note, on, text) in &offer.work {
        notes.push((
            format!("with-{note}-{id}"),
            (w.work_of)(&clock::era(*on)),
            text.clone(),
            Tick::Work(id.clone(), note.clone()),
        ));
    }
    let box_id = format!("with-{id}");
    let title = offer.asked.title.clone();
    let ability = tick(box_id, title, offer.asked.statement.clone(), is_on, change);
    if notes.is_empty() {
        return ability;
    }
    // Below an ability that isn't asked about, a note would go nowhere.
    let notes = live(move || {
        if !is_on.get() {
            return ().into_any();
        }
        let mut boxes = Vec::new();
        for (id, label, text, ticked) in &notes {
            let (is_on, change) = follow(draft, ticked.clone());
            boxes.push(tick(id, label, text, is_on, change));
        }
        block("paper-notes", boxes)
    });
    all(vec![ability, notes])
}

/// A text of somebody, with its line ends.
pub fn quoted(text: impl Into<String>) -> AnyView {
    para("quoted", text)
}
