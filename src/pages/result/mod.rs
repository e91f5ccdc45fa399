//! 強みと伸びしろ: counts against the threshold and what to do next, in words; one A4 page on paper.

mod chart;
mod onward;
mod places;

use leptos::prelude::*;

use super::{say, set_up_first};
use crate::browser::{clock, page as browser_page};
use crate::components::{Weight, all, around, block, button, heading, link_button, live, para};
use crate::domain::framework::Grade;
use crate::domain::standing::{Standing, Tally};
use crate::route::Route;
use crate::state::Desk;
use crate::text::{result as result_words, words};

pub fn page(desk: Desk) -> AnyView {
    // Choosing what to work on and keeping a record change the notebook, but nothing that is built
    // from these two.
    let standing = Memo::new(move |_| desk.standing());
    let place = Memo::new(move |_| format!("{}/{}", desk.place(), desk.scale().id));
    live(move || {
        let (standing, _) = (standing.get(), place.get());
        untrack(|| match desk.grade() {
            None => set_up_first(desk, words().titles.result),
            Some(_) if standing.tally().unanswered == standing.lines.len() => empty(),
            Some(grade) => filled(desk, &grade, &standing),
        })
    })
}

fn empty() -> AnyView {
    let w = result_words();
    all(vec![
        heading(words().titles.result),
        para("", w.empty),
        around(
            "",
            vec![link_button(
                w.empty_go,
                Weight::Primary,
                Route::Assess.href(),
            )],
        ),
    ])
}

fn filled(desk: Desk, grade: &Grade, standing: &Standing) -> AnyView {
    let w = result_words();
    let (framework, scale) = (desk.framework(), desk.scale());
    let threshold = say::threshold(&scale);
    let as_of = (w.as_of)(&clock::era(desk.today()));
    let caption = format!(
        "{}　{}／{}／{as_of}",
        w.label, framework.organization, grade.name
    );
    let print = vec![
        button(w.print, Weight::Secondary, browser_page::print),
        view! { <span class="note">{w.print_hint}</span> }.into_any(),
    ];
    let columns = vec![
        chart::view(&framework, &scale, standing, &grade.name),
        block(
            "result-words",
            places::view(desk, &framework, standing, &threshold),
        ),
    ];
    all(vec![
        para("caption", caption),
        heading(words().titles.result),
        para("lead", summary(&standing.tally(), &threshold)),
        around("no-print button-row", print),
        block("result-columns", columns),
        block("no-print side-by-side", onward::view(desk)),
        para("only-print note", w.printed),
    ])
}

fn summary(tally: &Tally, threshold: &str) -> String {
    let w = result_words();
    if tally.off_scale == tally.total {
        return (w.summary_off)(tally.total);
    }
    let mut text = match tally.met {
        0 => (w.summary_none)(tally.total, threshold),
        met if met == tally.total => (w.summary_all)(tally.total, threshold),
        met => (w.summary)(met, tally.total, threshold),
    };
    if tally.off_scale > 0 {
        text += &(w.off_scale_count)(tally.off_scale);
    }
    if tally.unanswered > 0 {
        text += &(w.unanswered_count)(tally.unanswered);
    }
    text
}
