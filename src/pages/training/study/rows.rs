//! A year's trainings as a calm list, and the days that lie ahead.

use leptos::prelude::*;

use super::{days, hours, name, yen};
use crate::browser::clock;
use crate::components::{all, around, block, details, link, list, para, section, tag};
use crate::domain::id::ItemId;
use crate::domain::training::due::{Todo, What};
use crate::domain::training::enrolment::{Enrolment, State};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::study as study_words;

/// So many of the days ahead are shown at first.
const FIRST: usize = 5;

/// Where one does what is due.
pub fn place(what: What, id: ItemId) -> String {
    let to = match what {
        What::Write => Training::After(id),
        What::Share => Training::Sharing(id),
        What::Rate => Training::Later(id),
        _ => Training::One(id),
    };
    Route::Training(to).href()
}

/// The days ahead of these trainings.
pub fn ahead(desk: Desk, trainings: &[(ItemId, Enrolment)]) -> AnyView {
    let w = &study_words().year;
    let is_of = |todo: &Todo| trainings.iter().any(|(id, _)| *id == todo.id);
    let mut rows: Vec<_> = desk.agenda().into_iter().filter(is_of).collect();
    let more = rows.split_off(FIRST.min(rows.len()));
    let show = |todos: &[Todo]| {
        let rows = todos.iter().map(|todo| {
            let what = (study_words().say.due)(todo.due.what);
            let text = (w.next_of)(what, &name(&todo.title));
            day_row(desk, todo, text)
        });
        list("plain-list study-days", rows.collect())
    };
    if rows.is_empty() {
        return section(w.next, vec![para("", w.no_next)]);
    }
    let mut content = vec![show(&rows)];
    if !more.is_empty() {
        let folded = details((w.more)(more.len()), vec![show(&more)]);
        content.push(block("no-print", vec![folded]));
        // Nobody can open it on paper.
        content.push(block("only-print", vec![show(&more)]));
    }
    section(w.next, content)
}

/// One day, with a link to where one does it.
pub fn day_row(desk: Desk, todo: &Todo, text: String) -> AnyView {
    let day = clock::era(todo.due.on);
    let day = view! { <span class="study-day">{day}</span> }.into_any();
    let mut row = vec![day, link(text, place(todo.due.what, todo.id.clone()))];
    if todo.due.is_late(desk.today()) {
        row.push(tag(study_words().say.late, false));
    }
    block("study-day-row", row)
}

/// By how far they are: what there is none of isn't named.
pub fn by_state(trainings: &[(ItemId, Enrolment)]) -> AnyView {
    let mut parts = Vec::new();
    for state in State::ALL {
        let of = trainings.iter().filter(|(_, it)| it.state == state);
        let rows: Vec<_> = of.map(|(id, it)| row(id, it)).collect();
        if !rows.is_empty() {
            let title = (study_words().say.state)(state);
            parts.push(section(title, vec![list("plain-list study-list", rows)]));
        }
    }
    block("study-states", parts)
}

fn row(id: &ItemId, it: &Enrolment) -> AnyView {
    let w = study_words();
    let href = Route::Training(Training::One(id.clone())).href();
    let mut head = vec![link(name(&it.title), href), tag(it.form.word(), false)];
    if it.required {
        head.push(tag(w.say.required, false));
    }
    let mut facts = vec![days(it).unwrap_or_else(|| w.say.no_days.to_owned())];
    facts.extend(it.minutes.map(hours));
    facts.extend(it.own_yen().map(|own| (w.year.own_share)(&yen(own))));
    facts.extend(it.expires.map(|day| (w.year.expires)(&clock::era(day))));
    all(vec![
        around("study-title", head),
        para("note", facts.join("　")),
    ])
}
