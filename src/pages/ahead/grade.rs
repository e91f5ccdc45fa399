//! What one higher grade asks for: what continues, what grows, what is new, and what to begin now.

use leptos::prelude::*;

use crate::components::{
    Weight, all, around, block, details, heading, labelled, link, link_button, list, live, para,
    section, tag, texts,
};
use crate::domain::framework::{Expectation, Framework, Grade};
use crate::domain::id::CompetencyId;
use crate::domain::next::{self, Class, Line, Start};
use crate::pages::{focus, policy, say};
use crate::route::{Ahead, Route};
use crate::state::Desk;
use crate::text::{ahead as ahead_words, card as card_words};

pub fn view(
    desk: Desk,
    framework: &Framework,
    own: &Grade,
    to: &Grade,
    higher: &[&Grade],
    title: String,
) -> AnyView {
    let w = ahead_words();
    let ahead = desk.with_notebook(|n| {
        let sheet = n.current_sheet();
        next::ahead(framework, &own.id, &to.id, sheet)
    });
    let Some(ahead) = ahead else {
        return heading(title);
    };
    let of = |wanted: fn(&Class) -> bool| -> Vec<&Line> {
        let lines = ahead.lines.iter();
        lines.filter(|line| wanted(&line.class)).collect()
    };
    let continues = of(|c| *c == Class::Continues);
    let grows = of(|c| matches!(c, Class::GrowsFrom(_)));
    let new = of(|c| *c == Class::New);
    let counts = [continues.len(), grows.len(), new.len()];
    let mut page = vec![
        heading(title),
        para("lead", (w.lead)(&own.name, &to.name, counts)),
        others(higher, to),
        para("privacy", w.purpose),
    ];
    page.extend(policy::inherited(framework));
    let groups = [
        (w.continues, (w.continues_lead)(&own.name), continues),
        (w.grows, w.grows_lead.to_owned(), grows),
        (w.new, (w.new_lead)(&own.name), new),
    ];
    for (name, lead, lines) in groups {
        if lines.is_empty() {
            continue;
        }
        let items = lines.iter().map(|line| item(desk, framework, own, line));
        page.push(section(
            name(lines.len()),
            vec![para("hint", lead), list("ahead-list", items.collect())],
        ));
    }
    page.extend(unmarked(framework, own, to, &ahead));
    let source = ahead
        .lines
        .iter()
        .find_map(|l| l.expectation.source.as_ref());
    if let Some(source) = source.and_then(|id| framework.source(id)) {
        page.push(para(
            "source",
            (card_words().source)(&source.title, &source.section),
        ));
    }
    all(page)
}

/// The way to the other grades ahead.
fn others(higher: &[&Grade], to: &Grade) -> AnyView {
    let w = ahead_words();
    if higher.len() < 2 {
        return ().into_any();
    }
    let links = higher.iter().map(|grade| {
        let href = Route::Ahead(Ahead::Grade(grade.id.clone())).href();
        let current = (grade.id == to.id).then_some("true");
        view! { <a href=href aria-current=current>{grade.name.clone()}</a> }.into_any()
    });
    view! { <nav aria-label=w.grades>{list("link-row grade-row", links.collect())}</nav> }
        .into_any()
}

fn item(desk: Desk, framework: &Framework, own: &Grade, line: &Line) -> AnyView {
    let w = ahead_words();
    let (id, to) = (line.competency.id.clone(), line.expectation.grade.clone());
    let name = line.competency.name.clone();
    let bases = match &line.class {
        Class::New => Vec::new(),
        Class::Continues => vec![id.clone()],
        Class::GrowsFrom(roots) => roots.clone(),
    };
    let mut tags = Vec::new();
    if let Class::GrowsFrom(roots) = &line.class {
        tags.push(tag((w.grows_from)(&names(framework, roots)), false));
    }
    tags.push(looked(desk, line));
    let heading = view! { <h3>{name.clone()}</h3> }.into_any();
    let card = Route::Ahead(Ahead::Card(to.clone(), id.clone())).href();
    let ways = vec![
        link_button((w.look)(&name), Weight::Secondary, card),
        focus::chooser(desk, &to, &id),
    ];
    let asked = vec![
        block("tags", std::iter::once(heading).chain(tags).collect()),
        para("statement", line.expectation.statement.clone()),
        labelled("", w.start, start(framework, &line.start)),
        block("button-row", ways),
    ];
    let example = para("example", line.expectation.example.clone());
    let mut more = vec![details(
        w.behaviour,
        vec![behaviour(line.expectation), example],
    )];
    let today = bases.iter().filter_map(|id| {
        let expectation = framework.expectation(&own.id, id)?;
        let whose = (w.compare_with)(&own.name, &say::competency(framework, id));
        let says = vec![
            para("caption", whose),
            para("", expectation.statement.clone()),
            behaviour(expectation),
        ];
        Some(block("today", says))
    });
    let today: Vec<_> = today.collect();
    if !today.is_empty() {
        more.push(details(w.compare, today));
    }
    block("ahead-item", vec![block("", asked), block("", more)])
}

/// What was answered to it beforehand, on the sheet that is kept apart.
fn looked(desk: Desk, line: &Line) -> AnyView {
    let key = desk.ahead_key(&line.expectation.grade);
    let id = line.competency.id.clone();
    live(move || {
        let entry = desk.with_notebook(|n| n.sheets.get(&key)?.entry(&id).cloned());
        match entry.filter(|e| e.answer.is_some()) {
            None => ().into_any(),
            entry => {
                let answer = say::answer_of(&desk.framework(), entry.as_ref());
                tag((ahead_words().looked)(&answer), false)
            }
        }
    })
}

fn behaviour(expectation: &Expectation) -> AnyView {
    texts(
        "indicators",
        expectation.indicators.iter().map(String::as_str),
    )
}

fn start(framework: &Framework, start: &Start) -> String {
    let w = ahead_words();
    match start {
        Start::FirstHere(here) => {
            let name = say::competency(framework, &here.competency);
            (w.start_here)(&name, &here.step_up)
        }
        Start::TryOut(behaviour) => (w.start_try)(behaviour),
        Start::AskFor(example) => (w.start_ask)(example),
    }
}

fn names(framework: &Framework, ids: &[CompetencyId]) -> String {
    let names: Vec<_> = ids
        .iter()
        .map(|id| say::competency(framework, id))
        .collect();
    names.join("」「")
}

/// What is asked for today and has no mark there.
fn unmarked(
    framework: &Framework,
    own: &Grade,
    to: &Grade,
    ahead: &next::Ahead,
) -> Option<AnyView> {
    let w = ahead_words();
    let rows: Vec<_> = ahead
        .unmarked
        .iter()
        .map(|competency| {
            let into = ahead.lines.iter().filter(|line| match &line.class {
                Class::GrowsFrom(roots) => roots.contains(&competency.id),
                _ => false,
            });
            let into: Vec<_> = into.map(|line| line.competency.id.clone()).collect();
            let card = Route::Card(competency.id.clone()).href();
            let mut row = vec![link(competency.name.clone(), card)];
            if !into.is_empty() {
                row.push(tag((w.grows_into)(&names(framework, &into)), false));
            }
            around("", row)
        })
        .collect();
    let lead = para("hint", (w.unmarked_lead)(&own.name, &to.name));
    (!rows.is_empty())
        .then(|| section((w.unmarked)(&to.name), vec![lead, list("plain-list", rows)]))
}
