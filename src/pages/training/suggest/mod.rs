//! あなたへの提案: the compulsory courses, the set that fits the year with what moving the budget would
//! change, what stays open and what else helps, and what was left out and why.
//!
//! What is asked for is worked out in steps, each anew only when what it follows has changed: moving the
//! budget reads no catalogue.

mod left;
mod offers;
mod open;
mod required;
mod room;
mod trade;
pub mod why;

use std::sync::Arc;

use leptos::prelude::*;

use super::back;
use crate::components::{all, heading, live, live_on, para};
use crate::domain::training::optimise::{Problem, Solver, TradeOffs};
use crate::domain::training::suggest::{Look, Shelf, look};
use crate::domain::training::year::StudyYear;
use crate::route::Training;
use crate::state::Desk;
use crate::text::{suggest as suggest_words, words};

/// What the parts of the page follow.
#[derive(Clone, Copy)]
pub struct Seen {
    pub desk: Desk,
    pub shelf: Memo<Arc<Shelf>>,
    pub look: Memo<Arc<Look>>,
    pub year: Memo<StudyYear>,
    /// What is assumed where nobody says how long a course takes, in minutes.
    pub assumed: Memo<u32>,
    pub trade: Memo<TradeOffs>,
}

/// A solver is another one as soon as it is made anew.
#[derive(Clone)]
struct Ready(Arc<Solver>);

impl PartialEq for Ready {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Seen {
    fn of(desk: Desk) -> Self {
        let own = Memo::new(move |_| {
            desk.with_notebook(|n| {
                let own = n.own_courses();
                own.map(|(id, it)| (id.clone(), it.clone()))
                    .collect::<Vec<_>>()
            })
        });
        let shelf = Memo::new(move |_| {
            own.track();
            let _ = (desk.framework(), desk.course_list());
            Arc::new(Shelf::of(untrack(|| desk.catalogue())))
        });
        let look = Memo::new(move |_| {
            let (shelf, framework) = (shelf.get(), desk.framework());
            let today = desk.today();
            Arc::new(desk.with_notebook(|n| look(&shelf, &framework, n, today)))
        });
        let year = Memo::new(move |_| desk.study_year(look.with(|look| look.year)));
        let problem: Memo<Problem> =
            Memo::new(move |_| look.with(|look| look.problem(&shelf.get(), &year.get())));
        let solver = Memo::new(move |_| Ready(Arc::new(Solver::of(problem.get()))));
        let trade = Memo::new(move |_| {
            let budget = look.with(|look| look.budget(&year.get()));
            solver.with(|solver| solver.0.trade_offs(budget))
        });
        Self {
            desk,
            shelf,
            look,
            year,
            assumed: Memo::new(move |_| year.with(StudyYear::assumed)),
            trade,
        }
    }

    /// A part of the page that is built anew for another look, and for nothing else that it reads.
    fn part(self, view: fn(Self) -> AnyView) -> AnyView {
        live(move || {
            self.look.track();
            self.shelf.track();
            self.assumed.track();
            untrack(|| view(self))
        })
    }

    /// As [`Seen::part`], for another set as well.
    fn part_of_set(self, view: fn(Self) -> AnyView) -> AnyView {
        let best = Memo::new(move |_| self.trade.with(|trade| trade.best.clone()));
        live(move || {
            best.track();
            self.look.track();
            self.shelf.track();
            self.assumed.track();
            untrack(|| view(self))
        })
    }

    /// What an aim is called.
    pub fn names(self, aims: &[usize]) -> String {
        let names: Vec<_> = self.look.with(|look| {
            let known = aims.iter().filter_map(|aim| look.aims.get(*aim));
            known.map(|aim| aim.title.clone()).collect()
        });
        (suggest_words().names)(&names)
    }

    pub fn title(self, at: usize) -> String {
        let title = |shelf: &Arc<Shelf>| shelf.course(at).map(|course| course.title.clone());
        self.shelf.with(title).unwrap_or_default()
    }
}

pub fn page(desk: Desk) -> AnyView {
    let w = suggest_words();
    let seen = Seen::of(desk);
    let year = seen.look.with_untracked(|look| look.year);
    let has_courses = move || seen.shelf.with(|shelf| !shelf.courses.is_empty());
    let has_choice = move || seen.look.with(|look| !look.optional.is_empty());
    all(vec![
        back(w.back, Training::Overview),
        heading(words().titles.suggest),
        para("lead", (w.lead)(&format!("{year}年度"))),
        seen.part(open::first_steps),
        live_on(
            move || has_courses().to_string(),
            move || match has_courses() {
                true => seen.part(required::view),
                false => open::no_courses(seen),
            },
        ),
        // Whoever types in it isn't disturbed by what comes of it.
        live_on(
            move || has_choice().to_string(),
            move || match has_choice() {
                true => room::view(seen, year),
                false => ().into_any(),
            },
        ),
        seen.part_of_set(offers::view),
        required::ask_optional(seen),
        seen.part_of_set(open::view),
        left::view(seen),
    ])
}
