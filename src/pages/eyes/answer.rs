//! Somebody else's paper, answered. Their self-rating is nowhere on this page before it is revealed.

use leptos::prelude::*;

use super::{answer_item, answer_reveal, back, called, gone, out, removal};
use crate::browser::{clock, page as browser_page, random};
use crate::components::{
    Line, Weight, all, heading, line_field, live_on, live_text, para, section,
};
use crate::domain::id::ItemId;
use crate::domain::item::Kind;
use crate::domain::review::Paper;
use crate::state::Desk;
use crate::text::{eyes, words};

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    let asked = id.clone();
    // Built anew when it goes or comes back, not at what is written on it.
    live_on(
        move || desk.with_review(&asked, |_| ()).is_some().to_string(),
        move || match desk.with_review(&id, |r| r.paper.clone()) {
            None => gone(),
            Some(paper) => filled(desk, &id, &paper),
        },
    )
}

fn filled(desk: Desk, id: &ItemId, paper: &Paper) -> AnyView {
    let w = &eyes().answer;
    let on = clock::era(paper.on);
    let mut parts = vec![
        back(),
        heading((words().titles.eyes_review)(paper.from.trim())),
        para(
            "caption",
            (w.about)(&paper.organization, &paper.grade_name, &on),
        ),
        para("lead", w.lead),
    ];
    if paper.has_own() {
        parts.push(para("privacy", w.lead_own));
    }
    if !paper.message.is_empty() {
        let from = (w.message)(&called(&paper.from, None));
        parts.push(section(from, vec![para("quoted", paper.message.as_str())]));
    }
    parts.push(progress(desk, id, paper.items.len()));
    for (nth, item) in paper.items.iter().enumerate() {
        parts.push(answer_item::view(desk, id, nth, &paper.scale, item));
    }
    if paper.has_own() {
        parts.push(answer_reveal::view(desk, id));
    }
    parts.push(give_back(desk, id));
    parts.push(remove(desk, id));
    all(parts)
}

fn progress(desk: Desk, id: &ItemId, total: usize) -> AnyView {
    let id = id.clone();
    let text = live_text(move || {
        let done = desk.with_review(&id, |r| r.rated()).unwrap_or(0);
        (eyes().answer.progress)(done, total)
    });
    view! { <p class="progress-text no-print">{text}</p> }.into_any()
}

fn give_back(desk: Desk, id: &ItemId) -> AnyView {
    let w = &eyes().answer;
    let [signed, signs, told, written, sent] = std::array::from_fn(|_| id.clone());
    let by = Memo::new(move |_| {
        let by = desk.with_review(&signed, |r| r.by.clone());
        by.unwrap_or_default()
    });
    let by = line_field(
        Line::Text,
        "reply-by",
        w.by,
        w.by_hint,
        by.into(),
        Callback::new(move |text| desk.sign_review(&signs, text)),
    );
    let again = live_text(move || {
        let last = desk.with_review(&told, |r| Some((r.returned?, r.revision)));
        let last = last.flatten();
        last.map_or_else(String::new, |(on, nth)| {
            (w.give_back_again)(&clock::era(on), nth)
        })
    });
    let file = out::view(
        desk,
        out::Out {
            id: "reply-out",
            kind: "reply",
            write: Callback::new(move |key: String| {
                let is_blank = untrack(|| desk.with_review(&written, |r| r.is_blank()));
                if is_blank != Some(false) {
                    return Err(eyes().answer.nothing_yet);
                }
                let reply = desk.next_reply(&written);
                let text = reply.and_then(|r| desk.reply_file(&r, &key, random::bytes()));
                text.ok_or(eyes().out.failed)
            }),
            done: Callback::new(move |_| desk.returned(&sent)),
        },
    );
    let again = view! { <p class="note">{again}</p> }.into_any();
    section(
        w.give_back,
        vec![para("", w.give_back_lead), by, again, file],
    )
}

fn remove(desk: Desk, id: &ItemId) -> AnyView {
    let w = &eyes().answer;
    let id = id.clone();
    let gone = move || {
        desk.remove(Kind::Review, id.clone());
        browser_page::after_render(|| browser_page::focus("h1"));
    };
    let what = removal(
        Weight::Secondary,
        "paper-remove".into(),
        w.remove_ask.into(),
        || eyes().answer.remove_what.to_owned(),
        w.remove_go.into(),
        gone,
    );
    section(w.remove, vec![para("", w.remove_lead), what])
}
