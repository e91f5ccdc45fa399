//! 研修の計画と記録: one training from 希望 to 修了, written through as one types.

use leptos::prelude::*;

use super::back;
use super::study::fields::Form;
use super::study::{draft, facts, file, money, name, of_year, onward, removal, state, ties, worth};
use crate::components::{all, around, block, heading, link, live, live_on, live_text, para, tag};
use crate::domain::id::ItemId;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{study as study_words, words};

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    let form = Form { desk, id };
    let Some(it) = untrack(|| form.now()) else {
        return all(vec![
            back(words().titles.training, Training::Overview),
            heading(words().titles.enrolment),
            para("", study_words().one.unknown),
        ]);
    };
    let title = {
        let title = form.follow(|it| it.title.clone());
        let label = words().titles.enrolment;
        let text = live_text(move || name(&title.get()));
        view! { <h1 tabindex="-1"><span class="study-kind">{label}</span>" "{text}</h1> }.into_any()
    };
    let to_year = {
        let year = form.follow(|it| it.year);
        let first = it.year;
        live(move || {
            let year = Some(year.get()).filter(|year| *year > 0).unwrap_or(first);
            back((study_words().one.to_year)(year), Training::Year(year))
        })
    };
    let is_kept = {
        let form = form.clone();
        move || form.now().is_some().to_string()
    };
    let content = live_on(is_kept, move || match form.now().is_some() {
        true => content(&form),
        // Taken back, it stands here again.
        false => para("", study_words().one.gone),
    });
    all(vec![to_year, title, content])
}

fn content(form: &Form) -> AnyView {
    all(vec![
        worth::as_of(form.desk),
        head(form),
        para("hint no-print", study_words().one.kept),
        state::view(form),
        block(
            "study-year",
            vec![
                block("", vec![onward::next(form), worthy(form)]),
                block("", vec![onward::ways(form)]),
            ],
        ),
        facts::view(form),
        money::view(form),
        ties::view(form),
        draft::view(form),
        calendar(form),
        removal::view(form),
    ])
}

/// What it is, and the entry of the catalogue that it comes from.
fn head(form: &Form) -> AnyView {
    let w = study_words();
    let form = form.clone();
    live(move || {
        let Some(it) = form.now() else {
            return ().into_any();
        };
        let mut parts = vec![tag(it.form.word(), false)];
        if it.required {
            parts.push(tag(w.say.required, false));
        }
        let is_here = it.pack == form.desk.framework().id;
        if let Some(key) = it.course.filter(|_| is_here) {
            let href = Route::Training(Training::Course(key)).href();
            parts.push(link(w.one.course, href));
        }
        around("tags", parts)
    })
}

/// What may be worth a thought of this one, among the others of its year.
fn worthy(form: &Form) -> AnyView {
    let form = form.clone();
    live(move || {
        let Some(it) = form.now() else {
            return ().into_any();
        };
        let year = of_year(form.desk, it.year);
        worth::view(form.desk, &year, Some(&form.id))
    })
}

fn calendar(form: &Form) -> AnyView {
    let form = form.clone();
    live(move || {
        let Some(it) = form.now() else {
            return ().into_any();
        };
        let of = format!("study-{}", form.id);
        file::view(form.desk, of, &[(form.id.clone(), it)])
    })
}
