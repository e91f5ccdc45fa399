//! A framework file before anybody decides on it: what is in it, what is wrong with it, use it or not.

use std::sync::Arc;

use leptos::prelude::*;

use super::packs::Looking;
use crate::components::{Cell, Weight, all, around, button, para, table};
use crate::domain::framework::Framework;
use crate::packs::{Problem, Weight as Gravity};
use crate::pages::missing;
use crate::state::{Desk, Preview};
use crate::storage::vault::SaveError;
use crate::text::{policy, sources};

pub fn view(desk: Desk, looking: RwSignal<Looking>) -> AnyView {
    let w = &policy().packs;
    let said = |text: &'static str| view! { <p role="status">{text}</p> }.into_any();
    match looking.get() {
        Looking::Nothing => ().into_any(),
        Looking::Reading => said(w.reading),
        Looking::Cancelled => said(w.cancelled),
        Looking::TooFull => alert(vec![para("", w.full)]),
        Looking::Refused(why) => alert(vec![para("", w.refused), missing::why(&why)]),
        Looking::Ready(preview) => ready(desk, looking, preview),
    }
}

fn alert(content: Vec<AnyView>) -> AnyView {
    view! { <div class="panel" data-kind="danger" role="alert">{content}</div> }.into_any()
}

fn ready(desk: Desk, looking: RwSignal<Looking>, preview: Arc<Preview>) -> AnyView {
    let w = &policy().packs;
    let framework = preview.framework.clone();
    let mut content = vec![
        para(
            "",
            (w.in_use_is)(&framework.organization, &framework.name, &framework.edition),
        ),
        counts(&framework),
        problems(&preview.problems),
    ];
    if desk.framework().id == framework.id {
        content.push(para("note", (w.replaces)(&desk.framework().organization)));
    }
    let keep = button(w.keep, Weight::Primary, move || {
        match desk.adopt(&preview) {
            Ok(()) => looking.set(Looking::Nothing),
            Err(SaveError::Full) => looking.set(Looking::TooFull),
            Err(e) => desk.say_refused(e),
        }
    });
    let cancel = button(w.cancel, Weight::Secondary, move || {
        looking.set(Looking::Cancelled)
    });
    content.push(around("button-row", vec![keep, cancel]));
    view! {
        <section class="panel">
            <h3>{w.preview}</h3>
            {content}
        </section>
    }
    .into_any()
}

fn counts(f: &Framework) -> AnyView {
    let w = &policy().packs;
    let rows = [
        (w.grades, f.grades.len()),
        (w.families, f.job_families.len()),
        (w.competencies, f.competencies.len()),
        (w.expectations, f.expectations.len()),
        (w.items, f.evaluation_items.len()),
        (w.trainings, f.trainings.len()),
        (w.supports, f.supports.len()),
        (w.measures, f.plan.measures.len()),
        (w.indicators, f.plan.indicators.len()),
    ];
    let mut table_rows = Vec::new();
    for (what, number) in rows {
        table_rows.push(vec![Cell::Head(what.into_any()), Cell::Number(number)]);
    }
    table(w.counts, &[w.what, w.number], table_rows)
}

fn problems(problems: &[Problem]) -> AnyView {
    let w = &policy().packs;
    let errors = problems
        .iter()
        .filter(|p| p.weight == Gravity::Error)
        .count();
    if problems.is_empty() {
        return para("", w.sound);
    }
    let sources = sources();
    let mut rows = Vec::new();
    for p in problems {
        let weight = if p.weight == Gravity::Error {
            w.error
        } else {
            w.note
        };
        rows.push(vec![
            Cell::Text(weight.to_owned()),
            Cell::Text(p.at.clone()),
            Cell::Text(p.what.clone()),
            Cell::Text(p.mend.clone()),
        ]);
    }
    let head = [
        w.weight,
        sources.col_where,
        sources.col_problem,
        sources.col_mend,
    ];
    all(vec![
        para("", (w.problems)(errors, problems.len() - errors)),
        table(w.problems_table, &head, rows),
    ])
}
