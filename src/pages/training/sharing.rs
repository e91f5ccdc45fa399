//! 職場還元: when and to whom, and the one page that is handed out. What isn't on [`Handout`] isn't on paper.

use leptos::prelude::*;

use super::learning_frame::{Of, href, page as frame};
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Line, Weight, all, around, button, line_field, link, live, note_field, para, texts,
};
use crate::domain;
use crate::domain::Day;
use crate::domain::id::ItemId;
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::handout::{Handout, Part};
use crate::domain::training::steps::Step;
use crate::state::Desk;
use crate::text::learning;

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    frame(desk, id, Step::Sharing, content)
}

fn content(of: &Of, _: &Enrolment) -> Vec<AnyView> {
    let w = &learning().sharing;
    let lead = para("lead no-print", w.lead);
    let columns = view! {
        <div class="sharing-columns">
            <section class="no-print loop-fields">
                <h2>{w.when}</h2>
                {fields(of)}
            </section>
            {paper(of)}
        </div>
    };
    vec![lead, columns.into_any()]
}

fn day(of: Option<Day>) -> String {
    of.map_or_else(String::new, |day| day.to_string())
}

fn fields(of: &Of) -> Vec<AnyView> {
    let w = &learning().sharing;
    vec![
        line_field(
            Line::Date,
            "sharing-on",
            w.on,
            w.on_hint,
            of.text(|it| day(it.sharing.on)),
            of.writes(|it, text| it.sharing.on = domain::day(&text)),
        ),
        line_field(
            Line::Text,
            "sharing-to",
            w.to,
            w.to_hint,
            of.text(|it| it.sharing.to.clone()),
            of.writes(|it, text| it.sharing.to = text),
        ),
        note_field(
            "points",
            w.points,
            w.points_hint,
            of.text(|it| it.sharing.points.clone()),
            of.writes(|it, text| it.sharing.points = text),
        ),
        note_field(
            "ask",
            w.ask,
            w.ask_hint,
            of.text(|it| it.sharing.ask.clone()),
            of.writes(|it, text| it.sharing.ask = text),
        ),
        line_field(
            Line::Date,
            "sharing-done",
            w.done,
            w.done_hint,
            of.text(|it| day(it.sharing.done)),
            of.writes(|it, text| it.sharing.done = domain::day(&text)),
        ),
    ]
}

/// As it prints, following what is typed.
fn paper(of: &Of) -> AnyView {
    let w = &learning().sharing;
    let read = of.clone();
    let handout = Memo::new(move |_| read.now().map(|it| Handout::of(&it)).unwrap_or_default());
    let to_after = href(Step::After, &of.id);
    let sheet = live(move || {
        let handout = handout.get();
        if handout.parts.is_empty() {
            let go = link(w.to_after, to_after.clone());
            return all(vec![para("", w.paper_empty), around("", vec![go])]);
        }
        let long = handout.is_long().then(|| para("note no-print", w.long));
        all(vec![view(&handout), long.into_any()])
    });
    let print = button(w.print, Weight::Primary, browser_page::print);
    view! {
        <section class="sharing-paper">
            <h2 class="no-print">{w.paper}</h2>
            {para("hint no-print", w.paper_lead)}
            {around("button-row no-print", vec![print])}
            {sheet}
        </section>
    }
    .into_any()
}

fn view(handout: &Handout) -> AnyView {
    let w = &learning().sharing;
    let taken = match (handout.from, handout.to) {
        (Some(from), Some(to)) if from != to => Some((w.span)(&clock::era(from), &clock::era(to))),
        (from, to) => from.or(to).map(clock::era),
    };
    let audience = Some(handout.audience.clone()).filter(|a| !a.is_empty());
    let facts = [
        (w.taken, taken),
        (w.told, handout.on.map(clock::era)),
        (w.audience, audience),
    ];
    let mut rows = Vec::new();
    for (label, text) in facts {
        if let Some(text) = text {
            rows.push(view! { <div><dt>{label}</dt><dd>{text}</dd></div> }.into_any());
        }
    }
    // A name is never stored: it is written by hand.
    rows.push(
        view! { <div class="only-print-row"><dt>{w.name}</dt><dd class="by-hand-line"></dd></div> }
            .into_any(),
    );
    let mut parts = Vec::new();
    for (part, lines) in &handout.parts {
        let class = match part {
            Part::Points => "handout-part handout-points",
            _ => "handout-part",
        };
        let lines = texts("prose-list", lines.iter().map(String::as_str));
        parts.push(
            view! {
                <section class=class>
                    <h4>{(w.part)(*part)}</h4>
                    {lines}
                </section>
            }
            .into_any(),
        );
    }
    let title = match handout.title.as_str() {
        "" => learning().untitled,
        title => title,
    };
    view! {
        <article class="handout">
            <p class="handout-label">{w.label}</p>
            <h3>{(w.title)(title)}</h3>
            <dl class="handout-facts">{rows}</dl>
            {parts}
        </article>
    }
    .into_any()
}
