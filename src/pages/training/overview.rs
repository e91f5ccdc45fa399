//! 研修: what comes next, what could be next, the year's plan, and the ways on.

use leptos::prelude::*;

use super::study::name;
use super::study::rows::day_row;
use super::three;
use crate::components::{all, around, block, heading, link, list, live, para, section, tag};
use crate::domain::training::enrolment::State;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{study, training as training_words, words};

/// So many things to do stand here; all of them are on the page of their year.
const MOST: usize = 5;

pub fn page(desk: Desk) -> AnyView {
    let w = training_words();
    all(vec![
        heading(words().titles.training),
        para("lead", w.lead),
        live(move || next(desk)),
        section(words().titles.suggest, vec![three::view(desk)]),
        live(move || plan(desk)),
        section(w.ways, vec![ways()]),
    ])
}

/// What is due today or soon; nothing where there is none.
fn next(desk: Desk) -> AnyView {
    let today = desk.today();
    let due = desk.agenda().into_iter();
    let rows: Vec<_> = due
        .filter(|todo| todo.due.is_told(today))
        .take(MOST)
        .map(|todo| {
            let what = (study().say.due)(todo.due.what);
            let text = (study().year.next_of)(what, &name(&todo.title));
            day_row(desk, &todo, text)
        })
        .collect();
    match rows.is_empty() {
        true => ().into_any(),
        false => section(
            training_words().next,
            vec![list("plain-list study-days", rows)],
        ),
    }
}

/// What isn't given up of the year, what is nearest to its end first.
fn plan(desk: Desk) -> AnyView {
    let w = training_words();
    let (year, pack) = (desk.this_year(), desk.framework().id.clone());
    let mut rows: Vec<_> = desk.with_notebook(|n| {
        n.enrolments()
            .filter(|(_, it)| it.year == year && it.is_live() && it.pack == pack)
            .map(|(id, it)| (it.state, it.from, id.clone(), it.title.clone()))
            .collect()
    });
    rows.sort_by_key(|(state, from, ..)| (std::cmp::Reverse(*state), from.is_none(), *from));
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(state, _, id, title)| {
            let to = Route::Training(Training::One(id)).href();
            let told = tag((study().say.state)(state), state == State::Done);
            block("tags", vec![link(name(&title), to), told])
        })
        .collect();
    let content = match rows.is_empty() {
        true => para("", w.no_plan),
        false => list("plain-list", rows),
    };
    let to = Route::Training(Training::Year(year)).href();
    section(
        (w.plan)(year),
        vec![content, around("", vec![link((w.to_plan)(year), to)])],
    )
}

fn ways() -> AnyView {
    let (w, titles) = (training_words(), &words().titles);
    let ways = [
        (titles.catalogue, Training::Catalogue, w.catalogue),
        (titles.money, Training::Money, w.money),
        (
            titles.qualifications,
            Training::Qualifications,
            w.qualifications,
        ),
        (titles.digital, Training::Digital, w.digital),
        (titles.own_courses, Training::Own, w.own),
        (titles.training_years, Training::Years, w.years),
        (titles.change, Training::Change, w.change),
        (titles.courses_in, Training::Import, w.courses_in),
    ];
    let ways = ways.map(|(title, to, why)| {
        all(vec![
            link(title, Route::Training(to).href()),
            view! { <span class="note">{why}</span> }.into_any(),
        ])
    });
    list("plain-list onward", Vec::from(ways))
}
