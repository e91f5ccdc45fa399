//! An address that leads nowhere still helps on.

use leptos::prelude::*;

use crate::components::{all, heading, link, list, para};
use crate::route::Route;
use crate::text::words;

pub fn page(hash: &str) -> AnyView {
    let w = words();
    let links = [
        (Route::Home, w.titles.home),
        (Route::Assess, w.titles.assess),
        (Route::Result, w.titles.result),
        (Route::Data, w.titles.data),
        (Route::Help, w.titles.help),
    ];
    let links = links.map(|(to, label)| link(label, to.href()));
    all(vec![
        heading(w.titles.unknown),
        para("", (w.unknown.lead)(&shown(hash))),
        para("", w.unknown.choose),
        list("plain-list", links.into()),
    ])
}

/// As much of an address as helps to recognise it, and no marks that turn the writing around.
fn shown(hash: &str) -> String {
    // From the hiragana up there are letters; below ASCII's end what an address is made of.
    let plain = |c: &char| c.is_ascii_graphic() || ('\u{3041}'..'\u{e000}').contains(c);
    hash.chars().filter(plain).take(60).collect()
}
