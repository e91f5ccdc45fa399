//! The three foremost suggestions with one reason each, for the overview.

use leptos::prelude::*;

use super::suggest::why;
use crate::components::{all, around, link, list, live, para};
use crate::domain::training::suggest::{Shelf, foremost};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::suggest as suggest_words;

pub fn view(desk: Desk) -> AnyView {
    live(move || rows(desk))
}

fn rows(desk: Desk) -> AnyView {
    let w = &suggest_words().three;
    let framework = desk.framework();
    let shelf = Shelf::of(desk.catalogue());
    let today = desk.today();
    let (aims, three) = desk.with_notebook(|n| {
        let three = foremost(&shelf, &framework, n, today);
        (
            crate::domain::training::aims::aims(n, &framework, today),
            three,
        )
    });
    let rows = three.iter().filter_map(|it| {
        let course = shelf.course(it.offer.at)?;
        let to = Route::Training(Training::Course(course.key.clone())).href();
        let why = match &it.reason {
            None => w.required.to_owned(),
            Some((aim, reason)) => {
                let aim = aims.get(*aim)?;
                let (text, _) = why::reason(desk, aim, reason);
                format!("{}：{text}", aim.title)
            }
        };
        let why = view! { <span class="aim-step">{why}</span> }.into_any();
        Some(all(vec![link(course.title.clone(), to), why]))
    });
    let rows: Vec<_> = rows.collect();
    let to = Route::Training(Training::Suggest).href();
    let said = match rows.is_empty() {
        true => para("", w.none),
        false => list("plain-list aims", rows),
    };
    all(vec![said, around("", vec![link(w.all, to)])])
}
