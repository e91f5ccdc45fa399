//! 費用と制度: what a training costs, who pays what of it, and what stays.

use leptos::prelude::*;

use super::fields::{Form, Number};
use super::yen;
use crate::components::{
    Weight, all, around, block, details, link_button, live, live_on, live_text, para, pick_list,
    section, texts,
};
use crate::domain::career::path::Tag;
use crate::domain::training::amount;
use crate::domain::training::application::{payers, scheme};
use crate::domain::training::enrolment::Enrolment;
use crate::pages::policy;
use crate::route::{Route, Training};
use crate::text::study as study_words;

pub fn view(form: &Form) -> AnyView {
    let w = &study_words().money;
    let cost = Number {
        id: "study-yen",
        label: w.yen,
        hint: w.yen_hint,
        of: |it| (&mut it.yen, &mut it.unread.yen),
        read: amount::yen,
        say: yen,
        spell: |number| number.to_string(),
    };
    let subsidy = Number {
        id: "study-subsidy",
        label: w.subsidy,
        hint: w.subsidy_hint,
        of: |it| (&mut it.subsidy, &mut it.unread.subsidy),
        ..cost
    };
    let own = {
        let form = form.clone();
        live_text(move || form.now().map(|it| own(&it)).unwrap_or_default())
    };
    let schemes = {
        let (desk, kind) = (form.desk, form.follow(|it| it.form.word().to_owned()));
        let form = form.clone();
        let key = move || format!("{} {}", desk.framework().id, kind.get());
        live_on(key, move || schemes(&form))
    };
    let all_of = Route::Training(Training::Money).href();
    section(
        w.heading,
        vec![
            block("two-fields", vec![cost.view(form), subsidy.view(form)]),
            view! { <p class="study-own">{own}</p> }.into_any(),
            schemes,
            around(
                "no-print",
                vec![link_button(w.all, Weight::Secondary, all_of)],
            ),
        ],
    )
}

fn own(it: &Enrolment) -> String {
    let w = &study_words().money;
    match it.own_yen() {
        None => w.own_unknown.to_owned(),
        Some(own) if it.subsidy.is_some() || own == 0 => (w.own)(&yen(own)),
        Some(own) => (w.own_before)(&yen(own)),
    }
}

/// Those of the pack to choose from, and room for a name of one's own.
fn schemes(form: &Form) -> AnyView {
    let w = &study_words().money;
    let framework = form.desk.framework();
    let kind = form.now().map(|it| it.form);
    let (known, is_said) = kind.map_or((Vec::new(), true), |kind| payers(&framework, kind));
    let mut known: Vec<_> = known
        .into_iter()
        .map(|s| (s.id.clone(), s.name.clone()))
        .collect();
    // What was chosen stays to be seen, also when the form of learning is another one by now.
    let chosen = form.now().and_then(|it| {
        let chosen = scheme(&it, &framework)?;
        Some((chosen.id.clone(), chosen.name.clone()))
    });
    if let Some(chosen) = chosen.filter(|c| !known.contains(c)) {
        known.push(chosen);
    }
    if known.is_empty() {
        return all(vec![para("hint", w.no_schemes), free_line(form)]);
    }
    let mut names = vec![w.scheme_none.to_owned()];
    names.extend(known.iter().map(|(_, name)| name.clone()));
    let at = {
        let (framework, known) = (framework.clone(), known.clone());
        form.follow(move |it| {
            let id = it.scheme.id(&framework);
            let at = known.iter().position(|(known, _)| Some(known) == id);
            at.map_or(0, |at| at + 1)
        })
    };
    let choose = {
        let (form, framework) = (form.clone(), framework.clone());
        Callback::new(move |i: usize| {
            let chosen = i.checked_sub(1).and_then(|i| known.get(i));
            let tag = chosen.map(|(id, name)| Tag::of(&framework, id.clone(), name));
            form.change(false, |it| it.scheme = tag.unwrap_or_default());
        })
    };
    // The name of a choice isn't typed.
    let is_free = move || (at.get() == 0).to_string();
    let free = {
        let form = form.clone();
        live_on(is_free, move || match at.get() {
            0 => free_line(&form),
            _ => ().into_any(),
        })
    };
    let about = {
        let form = form.clone();
        live(move || about(&form))
    };
    let lead = if is_said {
        w.scheme_said
    } else {
        w.scheme_read
    };
    all(vec![
        para("hint", lead),
        pick_list("study-scheme", w.scheme, names, at, choose),
        about,
        free,
    ])
}

fn free_line(form: &Form) -> AnyView {
    let w = &study_words().money;
    form.line(
        "study-scheme-free",
        (w.scheme_free, w.scheme_free_hint),
        |it| match it.scheme.of {
            None => it.scheme.name.clone(),
            Some(_) => String::new(),
        },
        |it, name| it.scheme = Tag { of: None, name },
    )
}

/// What the documents say of the chosen one.
fn about(form: &Form) -> AnyView {
    let w = &study_words().money;
    let framework = form.desk.framework();
    let it = form.now();
    let Some(scheme) = it.as_ref().and_then(|it| scheme(it, &framework)) else {
        return ().into_any();
    };
    let mut parts = vec![para("", scheme.about.clone())];
    parts.push(para(
        "note",
        match scheme.amount.as_str() {
            "" => w.amount_none.to_owned(),
            amount => (w.amount)(amount),
        },
    ));
    if !scheme.how.is_empty() {
        parts.push(details(w.how, vec![para("", scheme.how.clone())]));
    }
    if !scheme.facts.is_empty() {
        let facts = texts("prose-list", scheme.facts.iter().cloned());
        parts.push(details(w.facts, vec![facts]));
    }
    parts.extend(policy::source(&framework, scheme.source.as_ref()));
    block("study-scheme", parts)
}
