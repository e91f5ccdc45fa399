//! 仕事メモ: what was done, written any day in half a minute and tied to the abilities it shows.
//! The writing place comes first on every page here; what was written stands below it.

mod beside;
mod draft;
mod list;
mod one;
mod rows;
mod ties;

use leptos::prelude::*;

use crate::browser::clock;
use crate::browser::page as browser_page;
use crate::components::{Weight, all, around, button, heading, link, para};
use crate::domain::Day;
use crate::domain::id::CompetencyId;
use crate::domain::worknote::{Tie, abilities_of, newest_first};
use crate::route::{Notes, Route};
use crate::state::Desk;
use crate::text::{notes as note_words, words};

use draft::Draft;

pub use beside::beside;

pub fn page(desk: Desk, page: Notes) -> AnyView {
    match page {
        Notes::List => written_and_new(desk, None, None, vec![heading(words().titles.notes)]),
        Notes::For(id) => for_ability(desk, &id),
        Notes::One(id) => one::page(desk, id),
    }
}

fn for_ability(desk: Desk, id: &CompetencyId) -> AnyView {
    let w = note_words();
    let framework = desk.framework();
    let tie = ties::tie(&framework, id);
    let grade = desk.grade();
    let is_asked = grade.is_some_and(|grade| framework.expectation(&grade.id, id).is_some());
    let way_back = match &tie {
        Some(tie) if is_asked => link((w.to_card)(&tie.title), Route::Card(id.clone()).href()),
        _ => link(w.to_list, Route::Notes(Notes::List).href()),
    };
    let known = tie.clone().or_else(|| formerly(desk, id));
    let title = match &known {
        Some(tie) => (words().titles.notes_for)(&tie.title),
        None => words().titles.notes.to_owned(),
    };
    let mut head = vec![around("back", vec![way_back]), heading(title)];
    if tie.is_none() {
        head.push(para("privacy", w.not_here));
    }
    written_and_new(desk, tie, known, head)
}

/// The ability as a note knows it that was tied to it under other definitions.
fn formerly(desk: Desk, id: &CompetencyId) -> Option<Tie> {
    let ties = desk.with_notebook(|notebook| abilities_of(&newest_first(notebook)));
    ties.into_iter().find(|tie| tie.competency == *id)
}

/// The page: its head, a new note (tied to this ability), and what was written before (of that
/// ability first).
fn written_and_new(
    desk: Desk,
    tie: Option<Tie>,
    of: Option<Tie>,
    mut head: Vec<AnyView>,
) -> AnyView {
    let w = note_words();
    let draft = Draft::new(desk, tie.clone());
    let next = button(w.next, Weight::Secondary, move || {
        draft.start_anew(tie.clone());
        browser_page::focus(draft::FIELD);
    });
    head.extend([
        para("lead no-print", w.lead),
        draft.form(vec![next]),
        list::view(desk, draft.id, of),
    ]);
    all(head)
}

/// 令和8年度. A year of an era that began in April or May is called after that era.
fn year_name(year: i32) -> String {
    let day = Day::from_ymd_opt(year, 5, 1).map(clock::era);
    let era = day.as_deref().and_then(|day| day.split_once('年'));
    let year = era.map_or_else(|| year.to_string(), |(era, _)| era.to_owned());
    (note_words().fiscal_year)(&year)
}
