//! A chosen programme in sentences.

use leptos::prelude::*;

use super::learning_frame::title;
use crate::browser::clock;
use crate::components::{all, labelled, list, para};
use crate::domain::notebook::Notebook;
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::goal_words::{By, Different, Why, Worded, of_year, worded};
use crate::text::goals as goals_words;

pub fn why(it: &Worded) -> String {
    let w = &goals_words().goal;
    match &it.why {
        Why::Own(text) | Why::Application(text) => (w.why_own)(text),
        Why::Abilities { names, required } => {
            let say = match required {
                true => w.why_required_for,
                false => w.why_abilities,
            };
            say(&names.join(w.and))
        }
        Why::Required => w.why_required.to_owned(),
        Why::Untold => w.why_untold.to_owned(),
    }
}

pub fn different(it: &Worded) -> String {
    let w = &goals_words().goal;
    match it.different {
        Different::Own(text) => (w.different_own)(text),
        Different::Differently(text) => (w.different_differently)(text),
        Different::Want(text) => (w.different_want)(text),
        Different::Untold => w.different_untold.to_owned(),
    }
}

fn which(title: &str, it: &Worded) -> String {
    let w = &goals_words().goal;
    let what = match it.from.or(it.to) {
        Some(day) => (w.which_on)(title, &clock::era(day)),
        None => (w.which_named)(title),
    };
    (w.which)(it.is_done, it.form, &what)
}

fn by(it: &Worded) -> Option<String> {
    let w = &goals_words().goal;
    Some(match it.by? {
        By::LookBack(day) => (w.by_look_back)(&clock::era(day)),
        By::YearEnd(day) => (w.by_year_end)(&clock::era(day)),
    })
}

/// Every part of one programme under its label.
fn parts(it: &Enrolment) -> Vec<(&'static str, String)> {
    let w = &goals_words().goal;
    let made = worded(it, true);
    let mut parts = vec![
        (w.label_which, which(&title(it), &made)),
        (w.label_why, why(&made)),
        (w.label_different, different(&made)),
    ];
    parts.extend(by(&made).map(|text| (w.label_by, text)));
    parts
}

fn chosen(notebook: &Notebook, year: u16) -> impl Iterator<Item = &Enrolment> {
    let of_year = of_year(notebook, year).into_iter();
    of_year.map(|(_, it)| it).filter(|it| it.goal.chosen)
}

/// All chosen programmes as one text.
pub fn whole(notebook: &Notebook, year: u16) -> String {
    let mut blocks = Vec::new();
    for it in chosen(notebook, year) {
        let lines = parts(it).into_iter().map(|(_, text)| text);
        blocks.push(lines.collect::<Vec<_>>().join("\n"));
    }
    blocks.join("\n\n")
}

/// The same on paper.
pub fn sheet(notebook: &Notebook, year: u16) -> AnyView {
    let w = &goals_words().goal;
    let rows: Vec<_> = chosen(notebook, year)
        .map(|it| {
            let title = view! { <h2>{title(it)}</h2> }.into_any();
            let lines = parts(it);
            let lines = lines
                .into_iter()
                .map(|(label, text)| labelled("plan-line quoted", label, text));
            all(std::iter::once(title).chain(lines).collect())
        })
        .collect();
    match rows.is_empty() {
        true => para("", w.none_chosen),
        false => all(vec![
            para("sheet-label", w.not_appraisal),
            list("plain-list steps", rows),
        ]),
    }
}
