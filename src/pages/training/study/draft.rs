//! 申込みに書くこと: a draft from what the notebook has, beside the person's own text, which wins.

use leptos::prelude::*;

use super::fields::Form;
use super::{hours, name, yen};
use crate::browser::{clock, page as browser_page};
use crate::components::{Weight, around, block, button, live, para, section, texts};
use crate::domain::training::application::{Draft, draft, wording};
use crate::domain::training::dated::days_of;
use crate::text::study as study_words;

/// The field with the person's own text.
const OWN: &str = "study-application";

pub fn view(form: &Form) -> AnyView {
    let w = &study_words().draft;
    let own = form.note(
        OWN,
        (w.own, w.own_hint),
        |it| it.application.clone(),
        |it, text| it.application = text,
    );
    let beside = {
        let form = form.clone();
        live(move || beside(&form))
    };
    // A field shows on paper what fits into it; a text all of it.
    let on_paper = {
        let form = form.clone();
        live(move || {
            let it = form.now();
            let text = it.as_ref().and_then(wording).map(str::to_owned);
            text.map_or_else(
                || ().into_any(),
                |text| para("only-print study-paper", text),
            )
        })
    };
    section(
        w.heading,
        vec![
            para("hint", w.lead),
            block("study-application", vec![own, beside]),
            on_paper,
        ],
    )
}

fn beside(form: &Form) -> AnyView {
    let w = &study_words().draft;
    let Some(it) = form.now() else {
        return ().into_any();
    };
    let (text, missing) = form.desk.with_notebook(|n| {
        let draft = draft(&it, n);
        (said(&draft), draft.missing())
    });
    let heading = view! { <h3>{w.draft}</h3> }.into_any();
    let mut parts = vec![heading, para("study-draft", text.clone())];
    if !missing.is_empty() {
        parts.push(para("hint", w.lacks));
        parts.push(texts(
            "prose-list",
            missing.into_iter().map(|what| (w.missing)(what)),
        ));
    }
    // What the person wrote isn't written over.
    if wording(&it).is_none() {
        let form = form.clone();
        let take = button(w.take, Weight::Secondary, move || {
            form.change(false, |it| it.application = text.clone());
            form.desk.tell(study_words().draft.taken.to_owned());
            browser_page::after_render(|| browser_page::focus(&format!("#{OWN}")));
        });
        parts.push(around("no-print", vec![take]));
    }
    block("", parts)
}

/// The parts that somebody said, a line each.
fn said(draft: &Draft) -> String {
    let w = &study_words().draft;
    let mut lines = vec![(w.opening)(&name(draft.title), draft.form.word())];
    let mut add = |say: fn(&str) -> String, text: &str| {
        if !text.is_empty() {
            lines.push(say(text));
        }
    };
    add(w.why, draft.why);
    add(w.want, draft.want);
    add(w.abilities, &draft.abilities.join("、"));
    let focuses = draft.focuses.iter();
    let focuses: Vec<_> = focuses
        .map(|f| (w.focus)(&f.title, f.what.trim()))
        .collect();
    add(|text| text.to_owned(), &focuses.join("\n"));
    add(w.different, draft.different);
    let days = days_of(draft.from, draft.to);
    let days = days.map(|(from, to)| (study_words().say.days)(&clock::era(from), &clock::era(to)));
    add(w.days, &days.unwrap_or_default());
    add(w.minutes, &draft.minutes.map(hours).unwrap_or_default());
    match (draft.yen, draft.subsidy, draft.own) {
        (Some(cost), Some(subsidy), Some(own)) => {
            lines.push((w.shared)(&yen(cost), &yen(subsidy), &yen(own)));
        }
        (Some(cost), ..) => lines.push((w.yen)(&yen(cost))),
        _ => {}
    }
    if !draft.scheme.is_empty() {
        lines.push((w.scheme)(draft.scheme));
    }
    lines.join("\n")
}
