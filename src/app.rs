//! Opens the desk, follows the address, and puts the frame around the page.

use leptos::prelude::*;

use crate::browser::{clock, page};
use crate::components::live;
use crate::packs::Reading;
use crate::pages::{self, frame};
use crate::route::Route;
use crate::state::Desk;
use crate::storage::browser::BrowserShelf;

pub fn app(reading: Reading) -> AnyView {
    let shelf = Box::new(BrowserShelf::open());
    let desk = Desk::open(shelf, reading, clock::today);
    provide_context(desk);
    let route = RwSignal::new(Route::parse(&page::hash()));
    page::on_hash_change(move || route.set(Route::parse(&page::hash())));
    page::on_outside_change(move |change| match change {
        page::Outside::Written => desk.sync(),
        page::Outside::Cleared => desk.store_was_cleared(),
    });
    Effect::new(move |before: Option<()>| {
        page::set_title(&pages::title(&route.read(), &desk.framework()));
        // Not at the first page: the reader begins at the top there by itself.
        if before.is_some() {
            desk.leave_page();
            page::focus_heading();
        }
    });
    view! {
        {frame::header(route)}
        {frame::health_banner(desk)}
        <main id="main" class="page">
            // Only another address builds another page; within it each part follows what it reads.
            {live(move || {
                let route = route.get();
                untrack(|| pages::page(route))
            })}
        </main>
        {frame::footer()}
        {frame::status_bar(desk)}
    }
    .into_any()
}
