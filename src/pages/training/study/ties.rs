//! The abilities that a training is for.

use leptos::prelude::*;

use super::fields::Form;
use crate::components::{all, live_on, para, section, tick};
use crate::domain::worknote::Tie;
use crate::text::study as study_words;

pub fn view(form: &Form) -> AnyView {
    let w = &study_words().facts;
    let key = {
        let form = form.clone();
        move || format!("{} {}", form.desk.place(), others(&form).len())
    };
    let form = form.clone();
    section(
        w.abilities,
        vec![
            para("hint", w.abilities_lead),
            live_on(key, move || ticks(&form)),
        ],
    )
}

/// What the person's grade is asked for.
fn asked(form: &Form) -> Vec<Tie> {
    let framework = form.desk.framework();
    let Some(grade) = form.desk.grade() else {
        return Vec::new();
    };
    let abilities = framework.expectations_of(&grade.id);
    let abilities = abilities.filter_map(|e| framework.competency(&e.competency));
    let tie = |ability: &crate::domain::framework::Competency| Tie {
        pack: framework.id.clone(),
        competency: ability.id.clone(),
        title: ability.name.clone(),
    };
    abilities.map(tie).collect()
}

/// What it is for besides, and what was looked at before or after it: that can be ticked again.
fn others(form: &Form) -> Vec<Tie> {
    let asked = asked(form);
    let mut ties = form.now().map(|it| it.abilities).unwrap_or_default();
    if let Some(it) = form.now() {
        ties.extend(it.marks.into_iter().map(|mark| mark.ability));
    }
    let mut others: Vec<Tie> = Vec::new();
    for tie in ties {
        if !asked.iter().chain(&others).any(|known| known.is_same(&tie)) {
            others.push(tie);
        }
    }
    others
}

fn ticks(form: &Form) -> AnyView {
    let w = &study_words().facts;
    let rows =
        |ties: Vec<Tie>| -> Vec<AnyView> { ties.into_iter().map(|tie| row(form, tie)).collect() };
    let own = rows(asked(form));
    let others = rows(others(form));
    let mut parts = vec![view! { <div class="ticks">{own}</div> }.into_any()];
    if !others.is_empty() {
        parts.push(para("caption", w.abilities_other));
        parts.push(view! { <div class="ticks">{others}</div> }.into_any());
    }
    view! { <fieldset><legend class="legend-hidden">{w.abilities}</legend>{all(parts)}</fieldset> }
        .into_any()
}

fn row(form: &Form, tie: Tie) -> AnyView {
    let is_on = {
        let tie = tie.clone();
        form.follow(move |it| it.abilities.iter().any(|t| t.is_same(&tie)))
    };
    let id = format!("study-for-{}-{}", tie.pack, tie.competency);
    let (label, form) = (tie.title.clone(), form.clone());
    let change = Callback::new(move |on: bool| {
        form.change(false, |it| {
            it.abilities.retain(|t| !t.is_same(&tie));
            if on {
                it.abilities.push(tie.clone());
            }
        });
    });
    tick(id, label, "", is_on, change)
}
