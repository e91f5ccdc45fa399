//! 自己点検: what it is for, how far it is, and the list of cards.

use leptos::prelude::*;

use super::{finish, rating, say, set_up_first};
use crate::components::{
    Weight, all, around, banner, heading, link, link_button, live, live_on, live_text, para,
    section, tag, texts,
};
use crate::domain::framework::{Expectation, Grade};
use crate::route::Route;
use crate::state::Desk;
use crate::text::{assess as assess_words, rating as rating_words, words};

pub fn page(desk: Desk) -> AnyView {
    live_on(
        move || desk.place(),
        move || match desk.grade() {
            None => set_up_first(desk, words().titles.assess),
            Some(grade) => overview(desk, &grade),
        },
    )
}

fn overview(desk: Desk, grade: &Grade) -> AnyView {
    let w = assess_words();
    let framework = desk.framework();
    let rows: Vec<_> = framework
        .expectations_of(&grade.id)
        .map(|e| row(desk, e))
        .collect();
    let purpose = section(w.purpose_heading, vec![texts("prose-list", w.purpose)]);
    let roles = section(
        (w.roles)(&grade.name),
        vec![texts("prose-list", grade.roles.iter().map(String::as_str))],
    );
    let lead = para("lead", (w.lead)(&grade.name, rows.len()));
    let cards = section(
        w.list,
        vec![view! { <ol class="card-list">{rows}</ol> }.into_any()],
    );
    view! {
        {heading(words().titles.assess)}
        {lead}
        {live(move || changed(desk))}
        <div class="side-by-side">{purpose} {roles}</div>
        <p class="button-row go-on">
            {live(move || go_on(desk))}
            <span class="progress-text">{live_text(move || progress(desk))}</span>
        </p>
        {live(move || finish(desk, true))}
        {cards}
        {live(move || finish(desk, false))}
    }
    .into_any()
}

/// Before the list once all is answered, after it as long as it isn't.
fn finish(desk: Desk, is_complete: bool) -> AnyView {
    if desk.progress().is_some_and(|p| p.is_complete()) != is_complete {
        return ().into_any();
    }
    view! { <div id="finish">{finish::view(desk)}</div> }.into_any()
}

/// That the definitions changed since they were answered.
fn changed(desk: Desk) -> AnyView {
    let w = rating_words();
    match desk.differences().list.len() {
        0 => ().into_any(),
        n => {
            let go = link(w.changed_go, Route::Changes.href());
            let content = vec![para("", (w.changed)(n)), around("", vec![go])];
            banner("info", w.changed_heading, content)
        }
    }
}

fn progress(desk: Desk) -> String {
    let w = assess_words();
    match desk.progress() {
        Some(p) if p.is_complete() => w.done.to_owned(),
        Some(p) => (w.progress)(p.done, p.total),
        None => String::new(),
    }
}

/// To the next open card, or to the result.
fn go_on(desk: Desk) -> AnyView {
    let w = assess_words();
    let has_begun = desk.progress().is_some_and(|p| p.done > 0);
    let (to, label) = match desk.next_open() {
        None => (Route::Result, w.see_result),
        Some(next) => (Route::Card(next), if has_begun { w.go_on } else { w.begin }),
    };
    link_button(label, Weight::Primary, to.href())
}

fn row(desk: Desk, expectation: &Expectation) -> AnyView {
    let id = expectation.competency.clone();
    let name = say::competency(&desk.framework(), &id);
    let to = Route::Card(id.clone()).href();
    let tags = live(move || {
        let w = assess_words();
        let entry = desk.entry(&id);
        let is_answered = entry.as_ref().is_some_and(|e| e.answer.is_some());
        let mut tags = Vec::new();
        if desk.wants_rereading(&id) {
            tags.push(tag(rating_words().reread, false));
        }
        if rating::is_bare(desk, &id) {
            tags.push(tag(rating_words().no_evidence, false));
        }
        if entry.is_some_and(|e| !e.note.is_empty()) {
            tags.push(tag(w.with_note, false));
        }
        tags.push(tag(
            if is_answered {
                w.answered
            } else {
                words().app.unanswered
            },
            is_answered,
        ));
        all(tags)
    });
    view! {
        <li>
            {link(name, to)} <span class="card-list-text">{expectation.statement.clone()}</span>
            <span class="tags">{tags}</span>
        </li>
    }
    .into_any()
}
