//! Why the last day of work is the one it is: step by step, with the law's table and what the
//! municipality says of it.

use leptos::prelude::*;

use super::super::policy::source;
use super::guide_parts::fiscal;
use crate::browser::clock;
use crate::components::{Cell, all, para, section, table};
use crate::domain::career::horizon::{Horizon, Outlook, Step, rise};
use crate::domain::career::person::Person;
use crate::domain::framework::Framework;
use crate::state::Desk;
use crate::text::guide;

pub fn view(desk: Desk) -> AnyView {
    let w = &guide().horizon;
    let person = desk.person();
    let outlook = Outlook::of(&person);
    let mut content = vec![para("", w.why_lead)];
    if let Some(outlook) = &outlook {
        let latest = steps(&outlook.latest, &person);
        match outlook.is_certain() {
            true => content.push(latest),
            false => content.extend([
                view! { <h3>{w.why_earliest}</h3> }.into_any(),
                steps(&outlook.earliest, &person),
                view! { <h3>{w.why_latest}</h3> }.into_any(),
                latest,
            ]),
        }
    }
    content.push(table_of(outlook.as_ref(), &person));
    section(w.why, content)
}

fn steps(horizon: &Horizon, person: &Person) -> AnyView {
    let w = &guide().horizon;
    let said = horizon.steps.iter().map(|step| match *step {
        Step::GoesOn { age, on, limit } => (w.goes_on)(&clock::era(on), age, limit),
        Step::StepsDown { age, on, by } => (w.down)(&clock::era(on), age, &clock::era(by)),
        Step::Retires { age, on, last } => {
            let leaves = match person.retires_at {
                Some(_) => w.leaves_own,
                None => w.leaves,
            };
            leaves(&clock::era(on), age, &clock::era(last))
        }
    });
    let mut rows = Vec::new();
    for text in said {
        rows.push(view! { <li>{text}</li> }.into_any());
    }
    view! { <ol class="prose-list">{rows}</ol> }.into_any()
}

fn table_of(outlook: Option<&Outlook>, person: &Person) -> AnyView {
    let w = &guide().horizon;
    let outlook = outlook.filter(|_| person.retires_at.is_none());
    let mut rows = Vec::new();
    for (since, until, age) in rise() {
        let years = match (since, until) {
            (Some(from), Some(to)) if from == to => fiscal(from),
            (Some(from), Some(to)) => (w.from_to)(&fiscal(from), &fiscal(to)),
            (Some(from), None) => (w.since)(&fiscal(from)),
            (None, Some(to)) => (w.until)(&fiscal(to)),
            (None, None) => String::new(),
        };
        let is_in = |horizon: &Horizon| {
            let year = horizon.last_year();
            since.is_none_or(|s| s <= year) && until.is_none_or(|u| year <= u)
        };
        let here = outlook.map(|o| (is_in(&o.earliest), is_in(&o.latest)));
        let you = match here {
            Some((true, true)) => w.here,
            Some((true, false)) => w.here_early,
            Some((false, true)) => w.here_late,
            Some((false, false)) | None => w.not_here,
        };
        rows.push(vec![
            Cell::Head(years.into_any()),
            Cell::Text((w.age)(age)),
            Cell::Text(you.to_owned()),
        ]);
    }
    let head = [w.col_years, w.col_age, w.col_you];
    let own = person.retires_at.map(|_| para("note", w.own_age_used));
    all(vec![table(w.table, &head, rows), own.into_any()])
}

/// What the municipality's rules say of an age.
pub fn city(framework: &Framework) -> AnyView {
    let w = &guide().horizon;
    if !framework.is_some() {
        return ().into_any();
    }
    let rules = framework.rotation_rules.iter();
    let mut said = Vec::new();
    for rule in rules.filter(|r| r.params.age.is_some()) {
        said.push(view! { <h3>{rule.title.clone()}</h3> }.into_any());
        said.push(para("", rule.explains.clone()));
        said.extend(source(framework, rule.source.as_ref()));
    }
    if said.is_empty() {
        said.push(para("", (w.city_none)(&framework.organization)));
    }
    section((w.city)(&framework.organization), said)
}
