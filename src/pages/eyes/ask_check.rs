//! Everything that will be in the file, read from the very paper that goes into it, and the file.

use std::sync::Arc;

use leptos::prelude::*;

use super::ask::Stage;
use super::ask_ticks::quoted;
use super::{out, said};
use crate::browser::{clock, page, random};
use crate::components::{Weight, all, around, button, labelled, list, para, section};
use crate::domain::review::{Paper, PaperItem, Request};
use crate::state::Desk;
use crate::text::eyes;

pub fn view(desk: Desk, stage: RwSignal<Stage>, request: Arc<Request>) -> AnyView {
    let w = &eyes().ask_form;
    let paper = &request.paper;
    let rows = paper.items.iter().map(|item| row(paper, item)).collect();
    let mut content = vec![para("", w.contents_lead), cover(paper)];
    if !paper.has_own() {
        content.push(para("", w.no_own));
    }
    let items = section(
        (w.items)(paper.items.len()),
        vec![list("plain-list steps", rows), para("hint", w.only_this)],
    );
    let mend = move || {
        stage.set(Stage::Fill);
        page::after_render(|| page::focus("h1"));
    };
    let written = request.clone();
    let file = out::view(
        desk,
        out::Out {
            id: "paper-out",
            kind: "paper",
            write: Callback::new(move |key: String| {
                let text = desk.paper_file(&written.paper, &key, random::bytes());
                text.ok_or(eyes().out.failed)
            }),
            done: Callback::new(move |name| {
                desk.sent(Request::clone(&request));
                stage.set(Stage::Done(request.clone(), name));
                page::after_render(|| page::focus("#paper-done"));
            }),
        },
    );
    let mend = around("", vec![button(w.mend, Weight::Secondary, mend)]);
    view! {
        <section>
            <h2 id="paper-contents" tabindex="-1">{w.contents}</h2>
            {content}
        </section>
        {items}
        {section(w.reread, vec![file, mend])}
    }
    .into_any()
}

/// What stands on the paper as a whole.
fn cover(paper: &Paper) -> AnyView {
    let w = &eyes().ask_form;
    let or_nothing = |text: &str| match text {
        "" => w.nothing.to_owned(),
        text => text.to_owned(),
    };
    let about = (w.about)(&paper.organization, &paper.grade_name, &paper.edition);
    let rows = [
        (w.row_about, about),
        (w.row_on, clock::era(paper.on)),
        (w.row_from, or_nothing(&paper.from)),
        (w.row_message, or_nothing(&paper.message)),
        (w.row_scale, paper.scale.name.clone()),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, text)| {
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd class="quoted">{text}</dd>
                </div>
            }
            .into_any()
        })
        .collect();
    view! { <dl class="facts paper-cover">{rows}</dl> }.into_any()
}

fn row(paper: &Paper, item: &PaperItem) -> AnyView {
    let w = &eyes().ask_form;
    let mut parts = vec![view! { <h3>{item.asked.title.clone()}</h3> }.into_any()];
    if let Some(own) = &item.own {
        parts.push(labelled("", w.item_own, said(&paper.scale, Some(own))));
    }
    for note in &item.notes {
        parts.push(labelled("", w.item_note, ""));
        parts.push(quoted(note.as_str()));
    }
    all(parts)
}
