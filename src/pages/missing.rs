//! The framework that the notebook wants can't be had: why, that nothing is lost, and what to do.

use leptos::prelude::*;

use crate::browser::files;
use crate::components::{Weight, all, around, button, heading, link_button, para};
use crate::domain::notebook::Notebook;
use crate::domain::todo::Question;
use crate::route::Route;
use crate::state::{Desk, Fault, Why};
use crate::text::words;

pub fn page(desk: Desk, fault: &Fault) -> AnyView {
    let w = &words().missing;
    let counts = desk.with_notebook(Notebook::counts);
    let again = button(w.again, Weight::Primary, move || {
        files::spawn(desk.open_wanted())
    });
    let choose = Route::Start(Question::Municipality).href();
    all(vec![
        heading(words().titles.missing),
        para("lead", (w.lead)(&desk.city(&fault.id))),
        why(&fault.why),
        para("privacy", (w.safe)(&counts)),
        around(
            "button-row",
            vec![
                again,
                link_button(w.choose, Weight::Secondary, choose),
                link_button(w.data, Weight::Secondary, Route::Data.href()),
            ],
        ),
    ])
}

/// The reason, with place and mending where the file is at fault.
pub fn why(why: &Why) -> AnyView {
    let w = &words().missing;
    match why {
        Why::Unlisted => para("", w.unlisted),
        Why::Unreachable(word) => para("", (w.unreachable)(word)),
        Why::Refused(problem) => {
            let rows = [
                (w.at, &problem.at),
                (w.what, &problem.what),
                (w.mend, &problem.mend),
            ];
            let rows = rows.map(|(label, text)| {
                let text = text.clone();
                view! { <div><dt>{label}</dt><dd>{text}</dd></div> }.into_any()
            });
            let rows = Vec::from(rows);
            all(vec![
                para("", w.refused),
                view! { <dl class="facts">{rows}</dl> }.into_any(),
            ])
        }
    }
}
