//! What was left out and why, and how suggestions are made.

use leptos::prelude::*;

use super::Seen;
use crate::browser::clock;
use crate::components::{all, details, link, list, para, texts};
use crate::domain::id::ItemId;
use crate::domain::training::suggest::{Known, Look, Why};
use crate::route::{Route, Training};
use crate::text::suggest as suggest_words;

/// So many are listed; the catalogue has the rest.
const MOST: usize = 50;

pub fn view(seen: Seen) -> AnyView {
    let w = &suggest_words().left;
    let look = seen.look.get();
    let mut parts = Vec::new();
    if !look.left.is_empty() {
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
        parts.push(details((w.summary)(look.left.len()), content));
    }
    let how = w.how_text.iter().copied();
    parts.push(details(w.how, vec![texts("prose-list", how)]));
    view! { <section class="suggest-part no-print">{parts}</section> }.into_any()
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
