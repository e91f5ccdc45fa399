//! 資格: held, aimed at, and those that the municipality names.

use leptos::prelude::*;

use super::back;
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Weight, all, around, block, button, button_of, heading, link, list, live, para, section, tag,
};
use crate::domain::career::model::Qualification;
use crate::domain::id::ItemId;
use crate::domain::training::Form;
use crate::domain::training::course::Course;
use crate::domain::training::enrolment::{Enrolment, State};
use crate::domain::training::qualifications::{Expiry, Line, Standing, lines};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{skills as skills_words, words};

pub fn page(desk: Desk) -> AnyView {
    let w = skills_words();
    let links = vec![
        link(w.money, Route::Training(Training::Money).href()),
        link(w.to_digital, Route::Training(Training::Digital).href()),
    ];
    all(vec![
        back(w.back, Training::Overview),
        heading(words().titles.qualifications),
        para("lead", w.lead),
        live(move || held(desk)),
        live(move || aimed(desk)),
        live(move || listed(desk)),
        others(desk),
        around("link-row", links),
    ])
}

fn now(desk: Desk) -> Vec<Line> {
    let (framework, today) = (desk.framework(), desk.today());
    desk.with_notebook(|n| lines(n, &framework, today))
}

fn held(desk: Desk) -> AnyView {
    let w = skills_words();
    let mut held: Vec<_> = now(desk)
        .into_iter()
        .filter(|line| matches!(line.standing, Standing::Held { .. }))
        .collect();
    // What ends, first; by its day.
    held.sort_by_key(|line| match line.standing {
        Standing::Held {
            expiry: Expiry::Over(day) | Expiry::Soon(day) | Expiry::Until(day),
            ..
        } => (false, Some(day)),
        _ => (true, None),
    });
    let rows: Vec<_> = held.iter().map(|line| held_row(desk, line)).collect();
    let content = match rows.is_empty() {
        true => para("", w.none_held),
        false => list("training-rows qualifications", rows),
    };
    section(w.held, vec![content])
}

fn held_row(desk: Desk, line: &Line) -> AnyView {
    let w = skills_words();
    let Standing::Held {
        record,
        on,
        expiry,
        again,
    } = &line.standing
    else {
        return ().into_any();
    };
    let name = view! { <strong>{line.name.clone()}</strong> }.into_any();
    let mut told = vec![name];
    match expiry {
        Expiry::Over(day) => told.push(tag((w.over)(&clock::era(*day)), false)),
        Expiry::Soon(day) => told.push(tag((w.soon)(&clock::era(*day)), false)),
        Expiry::Until(day) => told.push(tag((w.until)(&clock::era(*day)), false)),
        Expiry::Never => {}
    }
    let mut facts: Vec<String> = on
        .map(|day| (w.taken_on)(&clock::era(day)))
        .into_iter()
        .collect();
    match record {
        None => facts.push(w.from_career.into()),
        Some(_) if *expiry == Expiry::Never => facts.push(w.no_end.into()),
        Some(_) => {}
    }
    let mut ways = Vec::new();
    match record {
        Some(id) => ways.push(link(w.see_record, one(id))),
        None => {
            let line = line.clone();
            ways.push(button_of(
                w.write_dates,
                (w.write_dates_of)(&line.name),
                Weight::Secondary,
                move || go(&keep(desk, &line, State::Done)),
            ));
        }
    }
    let ends = matches!(expiry, Expiry::Over(_) | Expiry::Soon(_));
    match again {
        Some(id) => ways.push(link(w.see_plan, one(id))),
        None if ends => {
            let line = line.clone();
            ways.push(button_of(
                w.renew,
                (w.renew_of)(&line.name),
                Weight::Secondary,
                move || go(&keep(desk, &line, State::Wish)),
            ));
        }
        None => {}
    }
    all(vec![
        block("tags", told),
        para("caption", facts.join("　")),
        block("row-ways", ways),
    ])
}

fn aimed(desk: Desk) -> AnyView {
    let w = skills_words();
    let mut rows = Vec::new();
    for line in now(desk) {
        let Standing::Aimed {
            record,
            state,
            year,
        } = &line.standing
        else {
            continue;
        };
        let told = match year {
            Some(year) => (w.planned)(*year, (w.state)(*state)),
            None => w.wanted.to_owned(),
        };
        let way = match record {
            Some(id) => link((w.see_course)(&line.name), one(id)),
            None => {
                let line = line.clone();
                button_of(
                    words().titles.enrolment,
                    (w.aim_of)(&line.name),
                    Weight::Secondary,
                    move || go(&keep(desk, &line, State::Wish)),
                )
            }
        };
        let name = view! { <strong>{line.name.clone()}</strong> }.into_any();
        rows.push(all(vec![
            block("tags", vec![name]),
            para("caption", told),
            block("row-ways", vec![way]),
        ]));
    }
    let content = match rows.is_empty() {
        true => para("", w.none_aimed),
        false => list("training-rows qualifications", rows),
    };
    section(w.aimed, vec![content])
}

/// By field, as the pack has them.
fn listed(desk: Desk) -> AnyView {
    let w = skills_words();
    let framework = desk.framework();
    let city = &framework.organization;
    if framework.qualifications.is_empty() {
        return section((w.listed)(city), vec![para("", (w.none_listed)(city))]);
    }
    let now = now(desk);
    let mut fields: Vec<(&str, Vec<AnyView>)> = Vec::new();
    for it in &framework.qualifications {
        let field = match it.field.as_str() {
            "" => w.other_field,
            field => field,
        };
        let row = listed_row(desk, it, &now);
        match fields.iter_mut().find(|(name, _)| *name == field) {
            Some((_, rows)) => rows.push(row),
            None => fields.push((field, vec![row])),
        }
    }
    let mut content = vec![para("", w.listed_lead)];
    for (field, rows) in fields {
        content.push(view! { <h3>{field.to_owned()}</h3> }.into_any());
        content.push(list("training-rows qualifications", rows));
    }
    section((w.listed)(city), content)
}

fn listed_row(desk: Desk, it: &Qualification, now: &[Line]) -> AnyView {
    let w = skills_words();
    let line = now.iter().find(|line| line.entry.as_ref() == Some(&it.id));
    let name = view! { <strong>{it.name.clone()}</strong> }.into_any();
    let mut told = vec![name];
    let mut ways = Vec::new();
    match line.map(|line| &line.standing) {
        Some(Standing::Held { .. }) => told.push(tag(w.is_held, true)),
        Some(Standing::Aimed { .. }) => told.push(tag(w.is_aimed, false)),
        _ => {
            for (label, name, state) in [
                (w.aim, (w.aim_of)(&it.name), State::Wish),
                (w.have, (w.have_of)(&it.name), State::Done),
            ] {
                let line = Line {
                    name: it.name.clone(),
                    entry: Some(it.id.clone()),
                    standing: Standing::Open,
                };
                ways.push(button_of(label, name, Weight::Secondary, move || {
                    keep(desk, &line, state);
                }));
            }
        }
    }
    let mut parts = vec![block("tags", told)];
    if !it.subsidy.is_empty() {
        parts.push(para("caption", it.subsidy.clone()));
    }
    if !ways.is_empty() {
        parts.push(block("row-ways", ways));
    }
    all(parts)
}

fn others(desk: Desk) -> AnyView {
    let w = skills_words();
    let way = |label, state| {
        button(label, Weight::Secondary, move || {
            let line = Line {
                name: String::new(),
                entry: None,
                standing: Standing::Open,
            };
            go(&keep(desk, &line, state));
        })
    };
    section(
        w.others,
        vec![
            para("", w.others_lead),
            around(
                "button-row",
                vec![way(w.add_aim, State::Wish), way(w.add_have, State::Done)],
            ),
        ],
    )
}

/// Keeps a record of it in this state. What it is renewed from is left as it was.
fn keep(desk: Desk, line: &Line, state: State) -> ItemId {
    let (framework, today) = untrack(|| (desk.framework(), desk.today()));
    let entry = line.entry.as_ref();
    let known = entry.and_then(|id| framework.qualification(id));
    let mut it = Enrolment::wish(
        framework.id.clone(),
        &line.name,
        Form::Qualification,
        desk.this_year(),
        today,
    );
    it.course = known.map(|q| Course::of_qualification(q).key);
    it.go(state, today);
    let id = desk.new_id();
    desk.keep_enrolment(id.clone(), it);
    id
}

fn one(id: &ItemId) -> String {
    Route::Training(Training::One(id.clone())).href()
}

fn go(id: &ItemId) {
    browser_page::go(&one(id));
}
