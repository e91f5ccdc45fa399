//! 学びで変わったこと: over all courses, in words first, then by ability as a small chart with its table
//! twin.

use leptos::prelude::*;

use super::back;
use super::change_charts;
use super::learning_frame::{href, title};
use crate::browser::clock;
use crate::components::{
    Weight, all, around, block, heading, labelled, link, link_button, list, live, para, section,
};
use crate::domain::id::ItemId;
use crate::domain::notebook::Notebook;
use crate::domain::training::changes::{self, Course, Stop};
use crate::domain::training::enrolment::{Enrolment, State};
use crate::domain::training::marks::Look;
use crate::domain::training::steps::{At, Step, at, look_back_from};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{learning, words};

pub fn page(desk: Desk) -> AnyView {
    all(vec![
        back(learning().back_to_training, Training::Overview),
        heading(words().titles.change),
        live(move || desk.with_notebook(|n| view(desk, n))),
    ])
}

fn view(desk: Desk, notebook: &Notebook) -> AnyView {
    let w = &learning().change;
    let (courses, strands) = (changes::by_time(notebook), changes::by_ability(notebook));
    let mut parts = Vec::new();
    if courses.is_empty() {
        parts.push(para("lead", w.empty));
        parts.push(para("", w.empty_how));
    } else {
        parts.push(para("lead", (w.lead)(courses.len(), strands.len())));
        parts.push(para("", w.lead_words));
    }
    parts.extend(due(desk, notebook));
    if courses.is_empty() {
        let years = Route::Training(Training::Years).href();
        let go = link_button(w.to_years, Weight::Secondary, years);
        parts.push(around("", vec![go]));
        return all(parts);
    }
    let rows = courses.iter().map(course).collect();
    parts.push(section(w.by_time, vec![list("plain-list steps", rows)]));
    if !strands.is_empty() {
        parts.push(change_charts::view(&strands));
    }
    all(parts)
}

/// What is to be looked back on, now or later.
fn due(desk: Desk, notebook: &Notebook) -> Option<AnyView> {
    let w = &learning().change;
    let today = desk.today();
    let waits = |it: &Enrolment| {
        let step = at(it, Step::Later, today);
        it.state == State::Done && matches!(step, At::Open | At::From(_))
    };
    let found = notebook.enrolments().filter(|(_, it)| waits(it));
    let mut found: Vec<_> = found.map(|(id, it)| (look_back_from(it), id, it)).collect();
    found.sort_by_key(|(from, id, _)| (*from, *id));
    let row = |(from, id, it): (_, &ItemId, &Enrolment)| {
        let said = match from {
            Some(from) if from > today => (w.due_from)(&clock::era(from)),
            _ => w.due_now.to_owned(),
        };
        let go = link(title(it), href(Step::Later, id));
        around("", vec![go, "　".into_any(), said.into_any()])
    };
    let rows: Vec<_> = found.into_iter().map(row).collect();
    (!rows.is_empty()).then(|| section(w.due, vec![list("plain-list", rows)]))
}

fn course(course: &Course) -> AnyView {
    let w = &learning().change;
    let it = course.course;
    let to = href(Step::Later, course.id);
    let name = view! { <h3><a href=to>{title(it)}</a></h3> }.into_any();
    let mut parts = vec![name];
    if let Some(day) = it.later.on {
        parts.push(para("note", (w.looked_back)(&clock::era(day))));
    }
    let rows = course.stops.iter().map(|stop| {
        let text = reading(stop);
        labelled("plan-line", stop.mark.ability.title.clone(), text)
    });
    parts.extend(rows);
    let (then, now) = (course.met(Look::Then), course.met(Look::Now));
    if then.1 > 0 && now.1 > 0 {
        parts.push(para("note", (w.met)(then, now)));
    }
    let texts = [
        (w.promised, &it.after.differently),
        (w.kept_up, &it.later.kept_up),
    ];
    for (label, text) in texts {
        if !text.trim().is_empty() {
            parts.push(labelled("plan-line quoted", label, text.clone()));
        }
    }
    block("change-course", parts)
}

/// How three looks are read, in words.
pub fn reading(stop: &Stop) -> String {
    let w = &learning().change;
    let Some(reading) = changes::reading(stop.mark) else {
        return w.unread.to_owned();
    };
    let shift = changes::shift(stop.mark).map_or("", w.shift);
    format!("{}{shift}", (w.reading)(reading))
}
