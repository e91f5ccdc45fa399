//! The plan of a fiscal year: what lies ahead, how far each training is, what it comes to, and what may be
//! worth a thought.

use leptos::prelude::*;

use super::back;
use super::study::{file, of_year, rows, sums, worth};
use crate::components::{Weight, all, around, block, heading, link, link_button, live, para};
use crate::domain::training::enrolment::State;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{study as study_words, words};

/// The years that an address may have.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2200;

pub fn page(desk: Desk, year: u16) -> AnyView {
    all(vec![
        back(words().titles.training, Training::Overview),
        heading((words().titles.training_year)(year)),
        worth::as_of(desk),
        ways(year),
        live(move || content(desk, year)),
    ])
}

fn content(desk: Desk, year: u16) -> AnyView {
    let w = &study_words().year;
    let trainings = of_year(desk, year);
    if trainings.is_empty() {
        return all(vec![para("lead", w.none), to_find(Weight::Primary)]);
    }
    let count = |of: fn(State) -> bool| trainings.iter().filter(|(_, it)| of(it.state)).count();
    let done = count(|s| s == State::Done);
    let planned = count(|s| !matches!(s, State::Done | State::Dropped));
    let of = format!("study-{year}");
    all(vec![
        match planned + done {
            0 => ().into_any(),
            _ => para("lead", (w.lead)(planned, done)),
        },
        block(
            "study-year",
            vec![
                block(
                    "study-side",
                    vec![
                        rows::ahead(desk, &trainings),
                        worth::view(desk, &trainings, None),
                    ],
                ),
                rows::by_state(&trainings),
            ],
        ),
        to_find(Weight::Secondary),
        sums::view(desk, year),
        file::view(desk, of, &trainings),
    ])
}

fn to_find(weight: Weight) -> AnyView {
    let w = &study_words().year;
    let to = |label, page, weight| link_button(label, weight, Route::Training(page).href());
    around(
        "button-row no-print",
        vec![
            to(w.find, Training::Catalogue, weight),
            to(w.suggest, Training::Suggest, Weight::Secondary),
            to(w.own, Training::Own, Weight::Secondary),
        ],
    )
}

fn ways(year: u16) -> AnyView {
    let w = &study_words().year;
    let to = |label: String, page| link(label, Route::Training(page).href());
    let mut links = Vec::new();
    for (other, say) in [(year.saturating_sub(1), w.before), (year + 1, w.after)] {
        if YEARS.contains(&other) {
            links.push(to(say(other), Training::Year(other)));
        }
    }
    links.push(to(w.years.into(), Training::Years));
    links.push(to(w.goals.into(), Training::Goals(year)));
    links.push(to(w.record.into(), Training::Record(year)));
    view! { <nav class="link-row no-print" aria-label=w.ways>{links}</nav> }.into_any()
}
