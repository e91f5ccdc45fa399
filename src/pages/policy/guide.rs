//! 制度ガイド: what a municipality offers, found by what a person wants. What interests them is noted
//! for the self-declaration.

use leptos::prelude::*;

use super::back;
use crate::browser::clock;
use crate::components::{
    all, heading, link, list, live, live_value, para, section, tag, texts, toggle,
};
use crate::domain::framework::Framework;
use crate::domain::schemes::{Status, Support, Want};
use crate::route::{Policy, Route};
use crate::state::Desk;
use crate::text::{policy, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &policy().guide;
    let framework = desk.framework();
    let to_policy = back(words().titles.policy, Policy::Vision);
    if framework.supports.is_empty() {
        return all(vec![
            to_policy,
            heading(words().titles.guide),
            para("", w.none),
        ]);
    }
    let mut wants = Vec::new();
    for want in Want::ALL {
        let count = framework
            .supports
            .iter()
            .filter(|s| s.wants.contains(&want))
            .count();
        if count > 0 {
            let to = Route::Policy(Policy::GuideTo(want)).href();
            wants.push(all(vec![
                link(want.word(), to),
                tag((w.count)(count), false),
            ]));
        }
    }
    all(vec![
        to_policy,
        heading(words().titles.guide),
        para("lead", (w.lead)(&framework.organization)),
        list("plain-list wants", wants),
        live(move || marked(desk)),
    ])
}

/// What was marked, also where the present framework no longer has it.
fn marked(desk: Desk) -> AnyView {
    let w = &policy().guide;
    let framework = desk.framework();
    let mut rows = Vec::new();
    for (id, interest) in desk.interests() {
        let on = (w.marked_on)(&clock::era(interest.on));
        let row = match framework.support(&id) {
            Some(support) => {
                let want = support.wants.first().copied().unwrap_or(Want::Learn);
                let to = Route::Policy(Policy::GuideTo(want)).href();
                vec![link(support.name.clone(), to), para("note", on)]
            }
            None => vec![
                interest.name.into_any(),
                para("note", format!("{on}　{}", w.gone)),
            ],
        };
        rows.push(all(row));
    }
    if rows.is_empty() {
        return ().into_any();
    }
    section(
        w.marked,
        vec![para("", w.marked_lead), list("plain-list", rows)],
    )
}

/// The schemes for somebody who wants this.
pub fn of(desk: Desk, want: Want) -> AnyView {
    let w = &policy().guide;
    let framework = desk.framework();
    let mut content = vec![
        back(w.back, Policy::Guide),
        heading((w.title_of)(want.word())),
    ];
    let before = content.len();
    for support in framework
        .supports
        .iter()
        .filter(|s| s.wants.contains(&want))
    {
        content.push(support_view(desk, &framework, support));
    }
    if content.len() == before {
        content.push(para("", w.nothing));
    }
    all(content)
}

fn support_view(desk: Desk, framework: &Framework, support: &Support) -> AnyView {
    let w = &policy().guide;
    let status = support
        .status
        .map(|s| tag(s.word(), s == Status::Running || s == Status::Widened));
    let mut rows = Vec::new();
    for (label, text) in [
        (w.amount, &support.amount),
        (w.since, &support.since),
        (w.how, &support.how),
    ] {
        if !text.is_empty() {
            let text = text.clone();
            rows.push(view! { <div><dt>{label}</dt><dd>{text}</dd></div> }.into_any());
        }
    }
    let facts = (!support.facts.is_empty()).then(|| {
        let facts = texts("prose-list", support.facts.iter().map(String::as_str));
        all(vec![para("caption", w.facts), facts])
    });
    let mark = mark(desk, support);
    let source = super::source(framework, support.source.as_ref());
    view! {
        <section class="support">
            <h2>{support.name.clone()} {status}</h2>
            {para("", support.about.clone())}
            <dl class="facts">{rows}</dl>
            {facts}
            {source}
            {mark}
        </section>
    }
    .into_any()
}

/// The mark that a scheme is of interest, to be set and taken off.
pub fn mark(desk: Desk, support: &Support) -> AnyView {
    let w = &policy().guide;
    let (id, name) = (support.id.clone(), support.name.clone());
    let of = id.clone();
    let is_on = live_value(move || desk.interest(&of).is_some());
    toggle(w.mark, (w.mark_of)(&name), is_on, move || {
        desk.set_interest(id.clone(), name.clone(), !is_on.get_untracked());
    })
}
