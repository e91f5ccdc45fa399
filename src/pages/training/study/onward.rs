//! 学びを生かす: the ways to what stands before and after a training, with what is open there; and the
//! days that come next.

use leptos::prelude::*;

use super::fields::Form;
use super::rows::day_row;
use crate::browser::clock;
use crate::components::{all, link, list, live, para, section};
use crate::domain::training::due::{Gist, months_later};
use crate::domain::training::enrolment::{Enrolment, State};
use crate::route::{Route, Training};
use crate::text::study as study_words;

/// What lies ahead with this one.
pub fn next(form: &Form) -> AnyView {
    let form = form.clone();
    live(move || {
        let w = &study_words().one;
        let agenda = form.desk.agenda().into_iter();
        let rows: Vec<_> = agenda
            .filter(|todo| todo.id == form.id)
            .map(|todo| {
                let text = (study_words().say.due)(todo.due.what).to_owned();
                day_row(form.desk, &todo, text)
            })
            .collect();
        let content = match rows.is_empty() {
            true => para("", w.no_next),
            false => list("plain-list study-days", rows),
        };
        section(w.next, vec![content])
    })
}

pub fn ways(form: &Form) -> AnyView {
    let form = form.clone();
    live(move || {
        let Some(it) = form.now() else {
            return ().into_any();
        };
        let w = &study_words().one;
        let way = |label: &'static str, to: Training, open: String| {
            all(vec![
                link(label, Route::Training(to).href()),
                para("note", open),
            ])
        };
        let id = || form.id.clone();
        let rows = vec![
            way(w.before, Training::Before(id()), before(&it)),
            way(w.after, Training::After(id()), after(&it)),
            way(w.sharing, Training::Sharing(id()), sharing(&it)),
            way(w.later, Training::Later(id()), later(&it)),
        ];
        section(w.loop_heading, vec![list("plain-list study-ways", rows)])
    })
}

fn before(it: &Enrolment) -> String {
    let w = &study_words().one;
    match it.before.want.trim().is_empty() {
        true => w.before_open.to_owned(),
        false => w.before_done.to_owned(),
    }
}

fn after(it: &Enrolment) -> String {
    let w = &study_words().one;
    match (it.after.on, it.state) {
        (Some(day), _) => (w.after_done)(&clock::era(day)),
        (None, State::Done) => w.after_open.to_owned(),
        _ => w.after_early.to_owned(),
    }
}

fn sharing(it: &Enrolment) -> String {
    let w = &study_words().one;
    match (it.sharing.done, it.sharing.on) {
        (Some(day), _) => (w.sharing_done)(&clock::era(day)),
        (None, Some(day)) => (w.sharing_planned)(&clock::era(day)),
        (None, None) => w.sharing_open.to_owned(),
    }
}

fn later(it: &Enrolment) -> String {
    let w = &study_words().one;
    let gist = Gist::of(it);
    match (it.later.on, gist.has_abilities, months_later(gist.ended)) {
        (Some(day), ..) => (w.later_done)(&clock::era(day)),
        (None, false, _) => w.later_none.to_owned(),
        (None, true, Some(day)) => (w.later_from)(&clock::era(day)),
        (None, true, None) => w.later_early.to_owned(),
    }
}
