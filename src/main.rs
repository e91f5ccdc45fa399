//! Starts the application in the page.

use leptos::prelude::*;
use michishirube::app::{app, open};
use michishirube::browser::{files, page};
use michishirube::storage::browser::refuse_writes;

fn main() {
    // After a panic the exports stay callable while the state is stuck half-way: nothing more may be
    // written, and the recovery screen of public/boot.js takes over.
    std::panic::set_hook(Box::new(|info| {
        refuse_writes();
        page::report_broken(&info.to_string());
    }));
    // What is painted first stays until there is something to show.
    files::spawn(async {
        let owner = Owner::new();
        owner.set();
        let desk = open();
        desk.open_wanted().await;
        if let Some(root) = page::take_over() {
            mount_to(root, move || app(desk)).forget();
        }
        std::mem::forget(owner);
    });
}
