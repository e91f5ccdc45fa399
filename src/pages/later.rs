//! Pages whose code comes with the first visit to one of them: all but home, and what must work when nothing can be
//! fetched (taking the notebook out is offered by [`failed`] as well). What is behind a door and nowhere else is a module
//! of its own on a host (`xtask/src/split.rs` cuts it out of the one that the compiler made); without the feature
//! `split` it is part of the one module, and the door opens at once.
//!
//! The door answers with the function that builds, not with a page: so a page is built where every other is, under
//! the owner of its address.

use std::cell::Cell;

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use super::{
    ahead, assess, card, career, changes, data, eyes, focus, frame, help, history, interview,
    notes, policy, result, settings, sources, start, training,
};
use crate::browser::{files, page as browser_page};
use crate::components::{Weight, all, around, button, heading, live, para};
use crate::domain::notebook::Notebook;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::words;

type Build = fn(Desk, Route) -> AnyView;

/// What comes through a door: what builds its pages, and what reads that of the notebook which nothing
/// could read before.
type Behind = (Build, fn(Desk));

fn wake(desk: Desk) {
    desk.wake();
}

fn build(desk: Desk, page: Route) -> AnyView {
    match page {
        Route::Start(question) => start::page(desk, question),
        Route::Assess => assess::page(desk),
        Route::Card(id) => card::page(desk, id),
        Route::Changes => changes::page(desk),
        Route::Result => result::page(desk),
        Route::Focus => focus::page(desk),
        Route::Interview => interview::page(desk),
        Route::Notes(page) => notes::page(desk, page),
        Route::History(page) => history::page(desk, page),
        Route::Ahead(page) => ahead::page(desk, page),
        Route::Eyes(page) => eyes::page(desk, page),
        Route::Data => data::page(desk),
        Route::Settings => settings::page(desk),
        Route::Help => help::page(),
        Route::Sources => sources::page(desk),
        Route::Policy(policy) => policy::page(desk, policy),
        // These are in the first module, or behind another door.
        Route::Home | Route::Unknown(_) | Route::Career(_) | Route::Training(_) => ().into_any(),
    }
}

fn build_career(desk: Desk, page: Route) -> AnyView {
    match page {
        Route::Career(page) => career::page(desk, page),
        _ => ().into_any(),
    }
}

fn build_training(desk: Desk, page: Route) -> AnyView {
    match page {
        Route::Training(page) => training::page(desk, page),
        _ => ().into_any(),
    }
}

fn build_courses_in(desk: Desk, page: Route) -> AnyView {
    match page {
        Route::Training(Training::Import) => training::courses_in(desk),
        _ => ().into_any(),
    }
}

#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(later, wasm_split_path = ::leptos::wasm_split, fallible)]
fn door() -> Result<Behind, SplitLoaderError> {
    Ok((build, wake))
}

#[cfg(not(feature = "split"))]
async fn door() -> Result<Behind, SplitLoaderError> {
    Ok((build, wake))
}

/// The pages of キャリア: as much code as a third of all others.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(career, wasm_split_path = ::leptos::wasm_split, fallible)]
fn career_door() -> Result<Behind, SplitLoaderError> {
    Ok((build_career, wake))
}

#[cfg(not(feature = "split"))]
async fn career_door() -> Result<Behind, SplitLoaderError> {
    Ok((build_career, wake))
}

/// The pages of 研修.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(training, wasm_split_path = ::leptos::wasm_split, fallible)]
fn training_door() -> Result<Behind, SplitLoaderError> {
    Ok((build_training, wake))
}

#[cfg(not(feature = "split"))]
async fn training_door() -> Result<Behind, SplitLoaderError> {
    Ok((build_training, wake))
}

/// 研修一覧の読み込み: with it comes what reads spreadsheets, which hardly anybody needs.
#[cfg(feature = "split")]
#[leptos::wasm_split::wasm_split(courses, wasm_split_path = ::leptos::wasm_split, fallible)]
fn courses_door() -> Result<Behind, SplitLoaderError> {
    Ok((build_courses_in, wake))
}

#[cfg(not(feature = "split"))]
async fn courses_door() -> Result<Behind, SplitLoaderError> {
    Ok((build_courses_in, wake))
}

/// Which door a page is behind.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Door {
    Career,
    Training,
    Courses,
    Rest,
}

impl Door {
    fn of(page: &Route) -> Self {
        match page {
            Route::Career(_) => Self::Career,
            Route::Training(Training::Import) => Self::Courses,
            Route::Training(_) => Self::Training,
            _ => Self::Rest,
        }
    }

    async fn open(self) -> Result<Behind, SplitLoaderError> {
        match self {
            Self::Career => career_door().await,
            Self::Training => training_door().await,
            Self::Courses => courses_door().await,
            Self::Rest => door().await,
        }
    }
}

thread_local! {
    /// What came through each door: from then on nothing is waited for.
    static HERE: [Cell<Option<Build>>; 4] = const { [const { Cell::new(None) }; 4] };
}

#[derive(Clone, Copy)]
enum State {
    Coming,
    Here(Build),
    Failed,
}

/// The page, or what stands in its place until it comes. `title` is its heading meanwhile.
pub fn page(desk: Desk, title: String, page: Route) -> AnyView {
    let door = Door::of(&page);
    if let Some(build) = HERE.with(|here| here[door as usize].get()) {
        return build(desk, page);
    }
    let state = RwSignal::new(State::Coming);
    ask(desk, door, state);
    live(move || match state.get() {
        State::Coming => all(vec![
            heading(title.as_str()),
            para("lead", words().later.coming),
        ]),
        State::Here(build) => untrack(|| build(desk, page.clone())),
        State::Failed => failed(desk, door, state),
    })
}

fn ask(desk: Desk, door: Door, state: RwSignal<State>) {
    files::spawn(async move {
        let next = match door.open().await {
            Ok((build, wake)) => {
                wake(desk);
                HERE.with(|here| here[door as usize].set(Some(build)));
                State::Here(build)
            }
            Err(_) => State::Failed,
        };
        // Whoever was reading the heading reads on at the new one; a first page begins at the top by itself.
        let was_here = browser_page::has_focus("#main");
        // The person may have gone on meanwhile: then the signal is gone with its page.
        if state.try_set(next).is_none() && was_here {
            browser_page::focus_heading();
        }
    });
}

fn failed(desk: Desk, door: Door, state: RwSignal<State>) -> AnyView {
    let w = &words().later;
    let counts = untrack(|| desk.with_notebook(Notebook::counts));
    let again = button(w.again, Weight::Primary, move || {
        state.set(State::Coming);
        browser_page::focus_heading();
        ask(desk, door, state);
    });
    let save = button(words().health.save_file, Weight::Secondary, move || {
        frame::save_file(desk);
    });
    let mut ways = vec![again, save];
    // A new document would lose what could not be saved.
    let health = desk.health();
    if health.failed.is_none() && health.stop.is_none() {
        ways.push(button(w.reload, Weight::Secondary, browser_page::reload));
    }
    let said = view! { <div role="alert">{para("", w.lead)}</div> };
    all(vec![
        heading(w.failed),
        said.into_any(),
        para("privacy", (words().missing.safe)(&counts)),
        around("button-row", ways),
    ])
}
