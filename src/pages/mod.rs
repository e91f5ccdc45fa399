//! One file a page. Each opens with its heading, asks the desk, and says what the person did.

mod ahead;
mod assess;
mod card;
mod career;
mod changes;
mod data;
mod data_erase;
mod data_import;
mod eyes;
mod finish;
mod focus;
pub mod frame;
mod help;
mod history;
mod home;
mod interview;
mod ladder;
mod later;
mod missing;
mod notes;
mod old_items;
mod policy;
mod rating;
mod result;
mod say;
mod settings;
mod settings_scale;
mod sources;
mod start;
mod start_city;
mod titles;
mod training;
mod unknown;

use leptos::prelude::*;

pub use titles::title;

use crate::components::{Weight, all, around, heading, link_button, para};
use crate::domain::todo::Question;
use crate::route::{Policy, Route};
use crate::state::Desk;
use crate::text::{assess as assess_words, words};

/// The page at an address. A new page is one file, one `Route` and the line that is then missing here.
pub fn page(route: Route) -> AnyView {
    let desk = Desk::here();
    let later = |page| later::page(desk, titles::name(desk, &route), page);
    if let Some(fault) = desk.fault().filter(|_| needs_framework(&route)) {
        return missing::page(desk, &fault);
    }
    match route {
        Route::Home => home::page(desk),
        Route::Unknown(hash) => unknown::page(&hash),
        ref route => later(route.clone()),
    }
}

/// What the person can do without the definitions: take the notebook out, choose, read on.
fn needs_framework(route: &Route) -> bool {
    !matches!(
        route,
        Route::Data
            | Route::Help
            | Route::History(_)
            | Route::Notes(_)
            | Route::Eyes(_)
            | Route::Unknown(_)
            | Route::Start(Question::Municipality)
            | Route::Policy(Policy::Packs)
    )
}

/// What stands on a page that needs the three answers first.
fn set_up_first(desk: Desk, title: &'static str) -> AnyView {
    let w = words();
    let question = desk.first_question().unwrap_or(Question::Municipality);
    let go = link_button(
        w.app.set_up_go,
        Weight::Primary,
        Route::Start(question).href(),
    );
    all(vec![
        heading(title),
        para("", assess_words().set_up_first),
        around("", vec![go]),
    ])
}
