//! Opens the desk, follows the address, and puts the frame around the page.

use leptos::prelude::*;

use crate::browser::{clock, files, packs::PackFolder, page, random};
use crate::components::live;
use crate::pages::{self, frame};
use crate::route::Route;
use crate::state::Desk;
use crate::storage::browser::BrowserShelf;

/// The notebook of this browser. No framework is open yet.
pub fn open() -> Desk {
    Desk::open(
        Box::new(BrowserShelf::open()),
        Box::new(PackFolder),
        clock::today,
        random::fresh,
    )
}

pub fn app(desk: Desk) -> AnyView {
    provide_context(desk);
    let route = RwSignal::new(Route::parse(&page::hash()));
    page::on_hash_change(move || route.set(Route::parse(&page::hash())));
    page::on_outside_change(move |change| match change {
        page::Outside::Written => desk.sync(),
        page::Outside::Cleared => desk.store_was_cleared(),
    });
    Effect::new(move |before: Option<Route>| {
        let here = route.get();
        page::set_title(&untrack(|| pages::title(desk, &here)));
        let _ = (desk.framework(), desk.woken());
        // Not at the first page: the reader begins at the top there by itself.
        if before.is_some_and(|before| before != here) {
            desk.leave_page();
            page::focus_heading();
        }
        here
    });
    // Another tab or a file from another device may turn to a municipality that isn't open here.
    Effect::new(move || {
        if desk.wants_another().is_some() {
            files::spawn(desk.open_wanted());
        }
    });
    view! {
        {frame::header(route)}
        {frame::health_banner(desk)}
        <main id="main" class="page">
            // Only another address builds another page; within it each part follows what it reads.
            {live(move || {
                let route = route.get();
                // So does another framework, and the news that one can't be had.
                let _ = (desk.framework(), desk.fault());
                untrack(|| pages::page(route))
            })}
        </main>
        {frame::footer()}
        {frame::status_bar(desk)}
    }
    .into_any()
}
