//! One card of 自己点検: what a person of this grade does, and where I stand in it. The threshold is
//! not shown here: it would pull the answer towards itself.

use leptos::prelude::*;

use super::{ladder, notes, rating, say, set_up_first};
use crate::browser::page as browser_page;
use crate::components::{
    Choice, Choices, Weight, all, around, button, choice_group, heading, link, link_button, live,
    live_on, live_text, note_field, para, texts,
};
use crate::domain::answer::Answer;
use crate::domain::framework::{Expectation, Framework, Grade};
use crate::domain::id::CompetencyId;
use crate::domain::scale::Scale;
use crate::route::Route;
use crate::state::Desk;
use crate::text::{card as card_words, words};

pub fn page(desk: Desk, id: CompetencyId) -> AnyView {
    // Rebuilt for another grade or job family, not at every answer.
    live_on(
        move || desk.place(),
        move || {
            let Some(grade) = desk.grade() else {
                return set_up_first(desk, words().titles.assess);
            };
            let framework = desk.framework();
            match framework.expectation(&grade.id, &id) {
                Some(expectation) => card(desk, &framework, &grade, expectation),
                None if framework.competency(&id).is_none() => {
                    super::unknown::page(&Route::Card(id.clone()).href())
                }
                None => not_here(&framework, &grade, &id),
            }
        },
    )
}

fn not_here(framework: &Framework, grade: &Grade, id: &CompetencyId) -> AnyView {
    let w = card_words();
    all(vec![
        heading(say::competency(framework, id)),
        para("", (w.not_here)(&grade.name)),
        around(
            "",
            vec![link_button(
                w.to_overview,
                Weight::Primary,
                Route::Assess.href(),
            )],
        ),
    ])
}

fn card(desk: Desk, framework: &Framework, grade: &Grade, expectation: &Expectation) -> AnyView {
    let w = card_words();
    let id = &expectation.competency;
    let ids: Vec<_> = framework
        .expectations_of(&grade.id)
        .map(|e| e.competency.clone())
        .collect();
    let here = ids.iter().position(|c| c == id).unwrap_or(0);
    let about = framework.competency(id).map_or("", |c| c.about.as_str());
    let source = expectation
        .source
        .as_ref()
        .and_then(|s| framework.source(s));
    view! {
        <p class="back">
            {link(w.to_list, Route::Assess.href())}
            <span class="caption">
                {live_text(move || position(desk, here + 1))}
            </span>
        </p>
        <div class="card-columns">
            <div class="card-definition">
                {heading(say::competency(framework, id))}
                {para("hint", about)}
                {para("caption", (w.of_grade)(&grade.name))}
                {para("statement", expectation.statement.clone())}
                <h2>{w.indicators}</h2>
                {texts("indicators", expectation.indicators.iter().map(String::as_str))}
                <h2>{w.example}</h2>
                {para("example", expectation.example.clone())}
            </div>
            <div class="card-answer">
                {rating::reworded(desk, id)} {answer(desk, id.clone())} {note(desk, id.clone())}
                {notes::beside(desk, id.clone())}
            </div>
        </div>
        {steps(framework, &ids, here)}
        {ladder::view(desk, &grade.id, id)}
        {source.map(|s| para("source", (w.source)(&s.title, &s.section)))}
    }
    .into_any()
}

/// Which card it is, and how many are answered.
fn position(desk: Desk, nth: usize) -> String {
    let progress = desk.progress();
    progress.map_or_else(String::new, |p| {
        (card_words().position)(nth, p.total, p.done)
    })
}

/// The choices of a scale, and what each stands for.
fn choices(scale: &Scale) -> (Vec<Choice>, Vec<Answer>) {
    let points = scale.points.iter().map(|p| {
        let choice = Choice {
            label: p.label.clone(),
            hint: p.anchor.clone(),
            mark: p.value.to_string(),
            apart: "",
        };
        (choice, Answer::Point(p.value))
    });
    let off = scale.off_scale.iter().enumerate().map(|(i, o)| {
        let choice = Choice {
            label: o.label.clone(),
            hint: o.anchor.clone(),
            mark: String::new(),
            apart: if i == 0 { card_words().or } else { "" },
        };
        (choice, Answer::OffScale(o.id.clone()))
    });
    points.chain(off).unzip()
}

fn answer(desk: Desk, id: CompetencyId) -> AnyView {
    let w = card_words();
    let scale = desk.scale();
    let (choices, answers) = choices(&scale);
    let asked = id.clone();
    let here = scale.clone();
    // An answer given on another scale is shown as what it is read as here.
    let answer = Memo::new(move |_| {
        let entry = desk.entry(&asked)?;
        rating::read_here(&desk.framework(), &here, &entry)
    });
    let known = answers.clone();
    let chosen = Signal::derive(move || {
        let answer = answer.get()?;
        known.iter().position(|a| *a == answer)
    });
    let rated = id.clone();
    let choose = Callback::new(move |i: usize| desk.rate(rated.clone(), answers.get(i).cloned()));
    let group = choice_group(Choices {
        name: "rating".into(),
        legend: all(vec![
            view! { <h2>{w.question}</h2> }.into_any(),
            para("hint", rating::span(desk)),
        ]),
        choices,
        chosen,
        choose,
        error: Signal::stored(String::new()),
    });
    let given = id.clone();
    let has_answer = Memo::new(move |_| desk.entry(&given).is_some_and(|e| e.answer.is_some()));
    let beside = rating::beside(desk, &scale, &id);
    let take_back = live(move || {
        if !has_answer.get() {
            return ().into_any();
        }
        let id = id.clone();
        button(w.take_back, Weight::Quiet, move || {
            desk.rate(id.clone(), None);
            // The button is about to go; the question it belongs to stays.
            browser_page::focus(".card-answer input[type=radio]");
        })
    });
    view! {
        {group}
        <div class="take-back">{take_back}</div>
        {beside}
    }
    .into_any()
}

fn note(desk: Desk, id: CompetencyId) -> AnyView {
    let w = card_words();
    let noted = id.clone();
    let text = Memo::new(move |_| desk.entry(&noted).map_or_else(String::new, |e| e.note));
    let write = Callback::new(move |text| desk.note(id.clone(), text));
    note_field("note", w.note, w.note_hint, text.into(), write)
}

/// To the card before and after; from the last one to the result.
fn steps(framework: &Framework, ids: &[CompetencyId], here: usize) -> AnyView {
    let w = card_words();
    let name = |id: &CompetencyId| say::competency(framework, id);
    let mut links = Vec::new();
    if let Some(id) = here.checked_sub(1).and_then(|i| ids.get(i)) {
        let to = Route::Card(id.clone()).href();
        links.push(link_button((w.previous)(&name(id)), Weight::Secondary, to));
    }
    let (to, label) = match ids.get(here + 1) {
        Some(id) => (Route::Card(id.clone()), (w.next)(&name(id))),
        None => (Route::Result, w.finish.to_owned()),
    };
    links.push(link_button(label, Weight::Primary, to.href()));
    around("button-row card-steps", links)
}
