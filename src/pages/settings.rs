//! あなたの設定: the three answers, each to be changed, and the scale to answer on.

use leptos::prelude::*;

use super::settings_scale;
use crate::components::{heading, live_on, live_text, para};
use crate::domain::todo::Question;
use crate::route::Route;
use crate::state::Desk;
use crate::text::{settings as settings_words, words};

pub fn page(desk: Desk) -> AnyView {
    let w = settings_words();
    let family = move || desk.family().map(|f| f.name);
    let grade = move || desk.grade().map(|g| g.name);
    view! {
        {heading(words().titles.settings)}
        {para("", w.lead)}
        <dl class="summary-list">
            {row(w.municipality, move || desk.municipality(), Question::Municipality)}
            {row(w.family, family, Question::Family)}
            {row(w.grade, grade, Question::Grade)}
        </dl>
        {para("note", w.keeps)}
        {live_on(move || desk.place(), move || settings_scale::view(desk))}
    }
    .into_any()
}

fn row(
    what: &'static str,
    answer: impl Fn() -> Option<String> + Send + 'static,
    question: Question,
) -> AnyView {
    let w = settings_words();
    let href = Route::Start(question).href();
    let answer = live_text(move || answer().unwrap_or_else(|| words().app.not_chosen.to_owned()));
    view! {
        <div>
            <dt>{what}</dt>
            <dd>{answer}</dd>
            <dd><a href=href aria-label=(w.change_of)(what)>{words().app.change}</a></dd>
        </div>
    }
    .into_any()
}
