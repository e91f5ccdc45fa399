//! 研修: what there is to learn from, the plan of the year, and what came of it.

mod after;
mod before;
mod catalogue;
mod catalogue_filters;
mod catalogue_rows;
mod change;
mod change_charts;
mod course;
mod course_access;
mod course_facts;
mod course_say;
mod courses_in;
mod digital;
mod goals;
mod goals_text;
mod learning_frame;
mod marking;
mod money;
mod months_later;
mod one;
mod overview;
mod own;
mod own_form;
mod own_ties;
mod qualifications;
mod record;
mod record_sheet;
mod sharing;
mod study;
mod suggest;
mod three;
mod year;
mod years;

use leptos::prelude::*;

use super::set_up_first;
use crate::components::{around, link, live_on};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::words;

pub fn page(desk: Desk, page: Training) -> AnyView {
    // Which grade one has decides nearly all that is said here.
    live_on(
        move || desk.place(),
        move || match desk.is_set_up() {
            false => set_up_first(desk, words().titles.training),
            true => view(desk, page.clone()),
        },
    )
}

fn view(desk: Desk, page: Training) -> AnyView {
    match page {
        Training::Overview => overview::page(desk),
        Training::Catalogue => catalogue::page(desk),
        Training::Course(key) => course::page(desk, key),
        Training::Own => own::page(desk),
        Training::OwnOne(id) => own::one(desk, id),
        Training::Suggest => suggest::page(desk),
        Training::Year(year) => year::page(desk, year),
        Training::Years => years::page(desk),
        Training::One(id) => one::page(desk, id),
        Training::Before(id) => before::page(desk, id),
        Training::After(id) => after::page(desk, id),
        Training::Sharing(id) => sharing::page(desk, id),
        Training::Later(id) => months_later::page(desk, id),
        Training::Change => change::page(desk),
        Training::Goals(year) => goals::page(desk, year),
        Training::Record(year) => record::page(desk, year),
        Training::Money => money::page(desk),
        Training::Qualifications => qualifications::page(desk),
        Training::Digital => digital::page(desk),
        // Behind a door of its own.
        Training::Import => ().into_any(),
    }
}

/// 研修一覧の読み込み. It asks for no grade: HR may have none.
pub fn courses_in(desk: Desk) -> AnyView {
    courses_in::page(desk)
}

/// The way back to the page above.
fn back(label: impl Into<String>, to: Training) -> AnyView {
    around("back", vec![link(label, Route::Training(to).href())])
}
