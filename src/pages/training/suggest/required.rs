//! The compulsory courses, which come first and are never missed; and what may be for this person or not.

use leptos::prelude::*;

use super::offers::{title, titled, ways};
use super::{Seen, why};
use crate::browser::clock;
use crate::components::{all, around, link, list, live_on, live_text, para, texts};
use crate::domain::training::suggest::{Known, Look, Offer, Required};
use crate::route::{Route, Training};
use crate::text::suggest as suggest_words;

/// So many are listed of what is to be asked about.
const MOST: usize = 12;

pub fn view(seen: Seen) -> AnyView {
    let w = &suggest_words().required;
    let look = seen.look.get();
    let grade = seen.desk.grade().map(|g| g.name).unwrap_or_default();
    let mut content = Vec::new();
    let open: Vec<_> = look.required_open().collect();
    if look.required.is_empty() {
        content.push(para("", (w.none)(&grade)));
    } else if open.is_empty() {
        content.push(para("", w.all_known));
    } else {
        content.push(para("hint", (w.lead)(&grade)));
        let rows = open
            .iter()
            .map(|offer| row(seen, &look, offer, "#required"));
        content.push(list("plain-list offers", rows.collect()));
        let to = Route::Training(Training::Years).href();
        content.push(para("note", w.done_before));
        content.push(around("note no-print", vec![link(w.to_years, to)]));
    }
    content.extend(known(seen, &look));
    let mut parts = vec![titled("required", w.heading, content)];
    if look.ask_required > 0 {
        let asked = look.ask.iter().take(look.ask_required);
        let rows = asked.map(|offer| row(seen, &look, offer, "#required-ask"));
        parts.push(titled(
            "required-ask",
            w.ask,
            vec![
                para("hint", w.ask_lead),
                list("plain-list offers", rows.collect()),
            ],
        ));
    }
    all(parts)
}

/// What fits an aim and may be for others. Once it is opened it stays open, whatever goes out of it.
pub fn ask_optional(seen: Seen) -> AnyView {
    let w = &suggest_words().required;
    let count = Memo::new(move |_| seen.look.with(|look| look.ask.len() - look.ask_required));
    live_on(
        move || (count.get() == 0).to_string(),
        move || {
            if count.get() == 0 {
                return ().into_any();
            }
            let summary = live_text(move || (w.ask_count)(count.get()));
            let content = seen.part(asked);
            let details = view! {
                <details>
                    <summary>{summary}</summary>
                    {content}
                </details>
            };
            titled(
                "ask",
                w.ask_optional,
                vec![para("hint", w.ask_optional_lead), details.into_any()],
            )
        },
    )
}

fn asked(seen: Seen) -> AnyView {
    let w = &suggest_words().required;
    let look = seen.look.get();
    let asked = look.ask.get(look.ask_required..).unwrap_or_default();
    let rows = asked.iter().take(MOST);
    let rows = rows.map(|offer| row(seen, &look, offer, "#ask")).collect();
    let mut content = vec![list("plain-list offers", rows)];
    if asked.len() > MOST {
        content.push(para("note", (w.more)(asked.len() - MOST)));
    }
    all(content)
}

/// `then`: what gets the focus when it is gone.
fn row(seen: Seen, look: &Look, offer: &Offer, then: &'static str) -> AnyView {
    let Some(course) = seen.shelf.with(|shelf| shelf.offered(offer)) else {
        return ().into_any();
    };
    let w = &suggest_words().required;
    let mut content = vec![title(&course)];
    if let Some(day) = offer.past {
        content.push(para("note", (w.past)(&clock::era(day))));
    }
    if !offer.serves.is_empty() {
        content.push(why::reasons(seen.desk, look, offer));
    }
    let lacks = why::lacks(look, offer, String::new());
    if !lacks.is_empty() {
        content.push(around(
            "card-label",
            vec![suggest_words().offer.lacks.into_any()],
        ));
        content.push(texts("prose-list lacks", lacks));
    }
    content.push(texts(
        "facts",
        why::facts(&course, offer, seen.assumed.get()),
    ));
    content.push(ways(seen, course, look.year, then));
    all(content)
}

/// Compulsory ones of which something became already.
fn known(seen: Seen, look: &Look) -> Option<AnyView> {
    let w = &suggest_words().required;
    let mut rows = Vec::new();
    for Required { offer, state } in &look.required {
        let (said, id) = match state {
            Known::Nothing => continue,
            Known::Planned(id, year) => ((w.planned)(*year), id),
            Known::Done(id) => (w.done.to_owned(), id),
            Known::Dropped(id) => (w.dropped.to_owned(), id),
        };
        let to = Route::Training(Training::One(id.clone())).href();
        rows.push(around(
            "",
            vec![
                link(seen.title(offer.at), to),
                "　".into_any(),
                said.into_any(),
            ],
        ));
    }
    let head = view! { <h3>{w.known}</h3> }.into_any();
    (!rows.is_empty()).then(|| all(vec![head, list("plain-list", rows)]))
}
