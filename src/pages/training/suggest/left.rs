//! What was left out and why, and how suggestions are made.

use leptos::prelude::*;

use super::Seen;
use crate::browser::clock;
use crate::components::{all, details, link, list, live_on, live_text, para, texts};
use crate::domain::id::ItemId;
use crate::domain::training::suggest::{Known, Look, Why};
use crate::route::{Route, Training};
use crate::text::suggest as suggest_words;

/// So many are listed; the catalogue has the rest.
const MOST: usize = 50;

pub fn view(seen: Seen) -> AnyView {
    let w = &suggest_words().left;
    let count = Memo::new(move |_| seen.look.with(|look| look.left.len()));
    let left = live_on(
        move || (count.get() == 0).to_string(),
        move || {
            if count.get() == 0 {
                return ().into_any();
            }
            let summary = live_text(move || (w.summary)(count.get()));
            let content = seen.part(rows);
            view! {
                <details>
                    <summary>{summary}</summary>
                    {content}
                </details>
            }
            .into_any()
        },
    );
    let how = w.how_text.iter().copied();
    let how = details(w.how, vec![texts("prose-list", how)]);
    view! { <section class="suggest-part no-print">{left} {how}</section> }.into_any()
}

fn rows(seen: Seen) -> AnyView {
    let w = &suggest_words().left;
    let look = seen.look.get();
    let rows = look.left.iter().take(MOST).filter_map(|left| {
        let course = seen.shelf.with(|shelf| shelf.course(left.at).cloned())?;
        let to = Route::Training(Training::Course(course.key)).href();
        let (said, id) = said(seen, &look, &left.why);
        let said = match id {
            Some(id) => link(said, Route::Training(Training::One(id)).href()),
            None => said.into_any(),
        };
        let said = view! { <span class="aim-step">{said}</span> }.into_any();
        Some(all(vec![link(course.title, to), said]))
    });
    let mut content = vec![
        para("hint", w.lead),
        list("plain-list aims", rows.collect()),
    ];
    if look.left.len() > MOST {
        content.push(para("note", (w.more)(look.left.len() - MOST)));
    }
    all(content)
}

/// Why, and what the person made of it.
fn said(seen: Seen, look: &Look, why: &Why) -> (String, Option<ItemId>) {
    let w = &suggest_words().left;
    let title = |aim: &usize| look.aims.get(*aim).map_or("", |aim| aim.title.as_str());
    match why {
        Why::Known(Known::Done(id)) => (w.done.to_owned(), Some(id.clone())),
        Why::Known(Known::Planned(id, year)) => ((w.planned)(*year), Some(id.clone())),
        Why::Known(Known::Dropped(id)) => (w.dropped.to_owned(), Some(id.clone())),
        Why::Known(Known::Nothing) => (String::new(), None),
        Why::OthersOnly => (w.others.to_owned(), None),
        Why::Past(day) => ((w.past)(&clock::era(*day)), None),
        Why::Early { aim, stage, first } => {
            let mut text = (w.early)(title(aim), *stage);
            if let Some(at) = first {
                text.push('。');
                text += &(w.first)(&seen.title(*at));
            }
            (text, None)
        }
        Why::Late { aim, stage } => ((w.late)(title(aim), *stage), None),
    }
}
