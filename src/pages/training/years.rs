//! 学びの歩み: the fiscal years side by side, with what was learned and what it took.

use leptos::prelude::*;

use super::back;
use super::study::sums::known;
use crate::charts::{BarKind, bar};
use crate::components::{
    Cell, all, around, block, heading, link, list, live, para, section, wide_table,
};
use crate::domain::training::totals::{Totals, years};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{study as study_words, words};

pub fn page(desk: Desk) -> AnyView {
    all(vec![
        back(words().titles.training, Training::Overview),
        heading(words().titles.training_years),
        para("lead", study_words().years.lead),
        live(move || content(desk)),
    ])
}

fn content(desk: Desk) -> AnyView {
    let w = &study_words().years;
    let this_year = desk.this_year();
    let years = desk.with_notebook(|n| {
        let all: Vec<_> = n.enrolments().map(|(_, it)| it).collect();
        years(this_year, &all)
    });
    let rows = years.iter().map(row).collect();
    let mut parts = Vec::new();
    if years.iter().all(|year| year.live() + year.dropped == 0) {
        parts.push(para("", w.none));
    }
    parts.push(block(
        "study-years",
        vec![wide_table(
            w.name.to_owned(),
            w.head.map(str::to_owned).into(),
            rows,
        )],
    ));
    parts.push(para("note", w.note));
    parts.extend(by_hours(&years));
    all(parts)
}

fn to(year: u16) -> AnyView {
    let label = (study_words().say.year)(year);
    link(label, Route::Training(Training::Year(year)).href())
}

fn row(year: &Totals) -> Vec<Cell> {
    let (say, done) = (&study_words().say, &year.done);
    let sum = |sum, say| match done.count {
        0 => Cell::Text("―".to_owned()),
        count => Cell::Text(known(sum, count, say)),
    };
    vec![
        Cell::Head(to(year.year)),
        Cell::Number(done.count),
        Cell::Number(year.planned.count),
        sum(done.minutes, say.hours),
        sum(done.yen, say.yen),
        sum(done.subsidy, say.yen),
        sum(done.own, say.yen),
    ]
}

/// Once there is more than one year to look at.
fn by_hours(years: &[Totals]) -> Option<AnyView> {
    let w = &study_words().years;
    let told: Vec<_> = years.iter().filter(|y| y.done.minutes.sum > 0).collect();
    let most = told.iter().map(|y| y.done.minutes.sum).max()?;
    if told.len() < 2 {
        return None;
    }
    let rows = told.into_iter().map(|year| {
        let minutes = year.done.minutes.sum;
        let share = minutes as f64 / most as f64;
        let hours = (study_words().say.hours)(minutes);
        let label = format!("{}　{hours}", (study_words().say.year)(year.year));
        all(vec![
            around("", vec![label.into_any()]),
            bar(share, BarKind::Now),
        ])
    });
    let chart = list("plain-list study-bars", rows.collect());
    Some(section(
        w.by_hours,
        vec![para("hint", w.by_hours_lead), chart],
    ))
}
