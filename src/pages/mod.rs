//! One file a page. Each opens with its heading, asks the desk, and says what the person did.

mod assess;
mod card;
mod data;
mod data_erase;
mod data_import;
pub mod frame;
mod help;
mod home;
mod ladder;
mod result;
mod result_chart;
mod say;
mod settings;
mod sources;
mod start;
mod unknown;

use leptos::prelude::*;

pub use say::title;

use crate::components::{Weight, all, around, heading, link_button, para};
use crate::domain::todo::Question;
use crate::route::Route;
use crate::state::Desk;
use crate::text::words;

/// The page at an address. A new page is one file, one `Route` and the line that is then missing here.
pub fn page(route: Route) -> AnyView {
    let desk = Desk::here();
    match route {
        Route::Home => home::page(desk),
        Route::Start(question) => start::page(desk, question),
        Route::Assess => assess::page(desk),
        Route::Card(id) => card::page(desk, id),
        Route::Result => result::page(desk),
        Route::Data => data::page(desk),
        Route::Settings => settings::page(desk),
        Route::Help => help::page(),
        Route::Sources => sources::page(desk),
        Route::Unknown(hash) => unknown::page(&hash),
    }
}

/// What stands on a page that needs the three answers first.
fn set_up_first(desk: Desk, title: &'static str) -> AnyView {
    let w = words();
    let question = desk.first_question().unwrap_or(Question::Municipality);
    let go = link_button(
        w.assess.set_up_go,
        Weight::Primary,
        Route::Start(question).href(),
    );
    all(vec![
        heading(title),
        para("", w.assess.set_up_first),
        around("", vec![go]),
    ])
}
