//! 受講のあとに: what was learned, how it was, and one thing to do differently.

use leptos::prelude::*;

use super::learning_frame::{Of, page as frame};
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Choice, Choices, Weight, all, around, block, button, choice_group, labelled, live, live_on,
    note_field, para,
};
use crate::domain::id::ItemId;
use crate::domain::training::enrolment::{Enrolment, State};
use crate::domain::training::steps::Step;
use crate::state::Desk;
use crate::text::learning;

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    frame(desk, id, Step::After, content)
}

/// A change that may be the first of what is written after the course.
fn change(of: &Of, typing: bool, change: impl FnOnce(&mut Enrolment)) {
    let today = of.desk.today();
    of.change(typing, |it| {
        change(it);
        it.after.date(today);
    });
}

fn writes(of: &Of, set: fn(&mut Enrolment, String)) -> Callback<String> {
    let of = of.clone();
    Callback::new(move |text| change(&of, true, |it| set(it, text)))
}

fn content(of: &Of, it: &Enrolment) -> Vec<AnyView> {
    let w = &learning().after;
    let learned = note_field(
        "learned",
        w.learned,
        w.learned_hint,
        of.text(|it| it.after.learned.clone()),
        writes(of, |it, text| it.after.learned = text),
    );
    let differently = note_field(
        "differently",
        w.differently,
        w.differently_hint,
        of.text(|it| it.after.differently.clone()),
        writes(of, |it, text| it.after.differently = text),
    );
    let mut fields = Vec::new();
    if !it.before.want.trim().is_empty() {
        fields.push(labelled("plan-line quoted", w.want, it.before.want.clone()));
    }
    fields.extend([learned, satisfaction(of), differently]);
    vec![
        para("lead", w.lead),
        state(of),
        block("loop-fields", fields),
    ]
}

/// Whether it is over, and the way to say so.
fn state(of: &Of) -> AnyView {
    let w = &learning().after;
    let (asked, of) = (of.clone(), of.clone());
    live_on(
        move || {
            let it = asked.now();
            it.map_or_else(String::new, |it| format!("{:?} {:?}", it.state, it.ended()))
        },
        move || {
            let Some(it) = of.now() else {
                return ().into_any();
            };
            match (it.state, it.ended()) {
                (State::Dropped, _) => para("privacy", w.dropped),
                (State::Done, Some(day)) => {
                    let said = (w.done)(&clock::era(day));
                    view! { <p id="loop-done" tabindex="-1">{said}</p> }.into_any()
                }
                _ => not_done(&of),
            }
        },
    )
}

fn not_done(of: &Of) -> AnyView {
    let w = &learning().after;
    let of = of.clone();
    let go = button(w.not_done_go, Weight::Secondary, move || {
        let today = of.desk.today();
        of.change(false, |it| it.go(State::Done, today));
        browser_page::after_render(|| browser_page::focus("#loop-done"));
    });
    block(
        "panel",
        vec![para("", w.not_done), around("button-row", vec![go])],
    )
}

const DEGREES: &str = "satisfaction";

fn satisfaction(of: &Of) -> AnyView {
    let w = &learning().after;
    let mut choices = Vec::new();
    for (label, degree) in w.degrees.iter().zip(1..) {
        let degree: u8 = degree;
        choices.push(Choice {
            label: (*label).to_owned(),
            mark: degree.to_string(),
            ..Choice::default()
        });
    }
    let read = of.clone();
    let degree = Memo::new(move |_| read.now()?.after.satisfaction);
    let chosen = Signal::derive(move || usize::from(degree.get()?).checked_sub(1));
    let write = of.clone();
    let choose = Callback::new(move |i: usize| {
        let degree = u8::try_from(i + 1).ok();
        change(&write, false, |it| it.after.satisfaction = degree);
    });
    let group = choice_group(Choices {
        name: DEGREES.into(),
        legend: view! { <span class="mark-question">{w.satisfaction}</span> }.into_any(),
        choices,
        chosen,
        choose,
        error: Signal::stored(String::new()),
    });
    let of = of.clone();
    let take_back = live(move || {
        if degree.read().is_none() {
            return ().into_any();
        }
        let of = of.clone();
        button(w.take_back, Weight::Quiet, move || {
            change(&of, false, |it| it.after.satisfaction = None);
            browser_page::focus(&format!("[name={DEGREES}]"));
        })
    });
    all(vec![
        group,
        para("hint", w.satisfaction_hint),
        block("take-back", vec![take_back]),
    ])
}
