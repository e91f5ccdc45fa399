//! Starts the application in the page.

use leptos::prelude::*;
use michishirube::app::app;
use michishirube::browser::page;
use michishirube::packs::{self, Problem, Refused};
use michishirube::storage::browser::refuse_writes;

fn main() {
    // After a panic the exports stay callable while the state is stuck half-way: nothing more may be
    // written, and the recovery screen of public/boot.js takes over.
    std::panic::set_hook(Box::new(|info| {
        refuse_writes();
        page::report_broken(&info.to_string());
    }));
    match packs::read(&page::first_pack()) {
        Ok(reading) => {
            if let Some(root) = page::take_over() {
                mount_to(root, || app(reading)).forget();
            }
        }
        Err(Refused(Problem { at, what, mend })) => {
            page::report_pack_refused(&format!("{at}: {what}{mend}"));
        }
    }
}
