//! The abilities that a planned post would use, and the qualification to take for it.

use leptos::prelude::*;

use super::plan_pieces::standing;
use super::planned::Form;
use crate::components::{
    Line, all, line_field, live, live_on, live_text, para, pick_list, section, tick,
};
use crate::domain::career::gist::standing as place_of;
use crate::domain::career::path::Tag;
use crate::domain::career::wish::holds;
use crate::domain::framework::Framework;
use crate::domain::id::GradeId;
use crate::domain::standing::Place;
use crate::domain::worknote::Tie;
use crate::text::plans as plans_words;

pub fn abilities(form: &Form) -> AnyView {
    let w = &plans_words().planned;
    let key = {
        let form = form.clone();
        move || format!("{:?} {:?}", grade(&form), others(&form).len())
    };
    let ticks = {
        let form = form.clone();
        live_on(key, move || ticks(&form))
    };
    let tally = {
        let form = form.clone();
        live_text(move || tally(&form))
    };
    let tally = view! { <p class="note">{tally}</p> }.into_any();
    section(w.abilities, vec![ticks, tally])
}

/// The grade that is aimed at, or else the person's own.
fn grade(form: &Form) -> Option<GradeId> {
    let framework = form.desk.framework();
    let aimed = form.planned()?.post.grade;
    let aimed = aimed.id(&framework).cloned();
    aimed
        .filter(|id| framework.grade(id).is_some())
        .or_else(|| form.desk.grade().map(|g| g.id))
}

/// Abilities that are tied and that the grade doesn't ask for.
fn others(form: &Form) -> Vec<Tie> {
    let framework = form.desk.framework();
    let grade = grade(form);
    let is_asked = |tie: &Tie| {
        tie.pack == framework.id
            && grade
                .as_ref()
                .is_some_and(|g| framework.expectation(g, &tie.competency).is_some())
    };
    let ties = form.planned().map(|p| p.abilities).unwrap_or_default();
    ties.into_iter().filter(|tie| !is_asked(tie)).collect()
}

fn ticks(form: &Form) -> AnyView {
    let w = &plans_words().planned;
    let framework = form.desk.framework();
    let mut content = Vec::new();
    match grade(form).and_then(|id| framework.grade(&id).cloned()) {
        None => content.push(para("hint", w.abilities_none)),
        Some(grade) => {
            content.push(para("hint", (w.abilities_lead)(&grade.name)));
            let mut rows = Vec::new();
            for expectation in framework.expectations_of(&grade.id) {
                if let Some(ability) = framework.competency(&expectation.competency) {
                    let tie = Tie {
                        pack: framework.id.clone(),
                        competency: ability.id.clone(),
                        title: ability.name.clone(),
                    };
                    rows.push(row(form, &framework, tie));
                }
            }
            content.push(view! { <div class="ticks">{rows}</div> }.into_any());
        }
    }
    let others = others(form);
    if !others.is_empty() {
        content.push(para("caption", w.abilities_other));
        let rows: Vec<_> = others
            .into_iter()
            .map(|tie| row(form, &framework, tie))
            .collect();
        content.push(view! { <div class="ticks">{rows}</div> }.into_any());
    }
    view! { <fieldset><legend class="legend-hidden">{w.abilities}</legend>{content}</fieldset> }
        .into_any()
}

fn row(form: &Form, framework: &Framework, tie: Tie) -> AnyView {
    let place = place(form, &tie);
    let is_on = {
        let tie = tie.clone();
        form.follow(move |p| p.abilities.iter().any(|t| is_same(t, &tie)))
    };
    let id = format!("uses-{}-{}", tie.pack, tie.competency);
    let (label, hint) = (tie.title.clone(), standing(framework, &place));
    let form = form.clone();
    let change = Callback::new(move |on: bool| {
        form.change(false, |p| {
            p.abilities.retain(|t| !is_same(t, &tie));
            if on {
                p.abilities.push(tie.clone());
            }
        });
    });
    tick(id, label, hint, is_on, change)
}

fn is_same(one: &Tie, other: &Tie) -> bool {
    one.pack == other.pack && one.competency == other.competency
}

fn place(form: &Form, tie: &Tie) -> Place {
    form.desk.on_road_with(None, |road, _| place_of(road, tie))
}

fn tally(form: &Form) -> String {
    let ties = form.planned().map(|p| p.abilities).unwrap_or_default();
    let (mut met, mut grow, mut blank) = (0, 0, 0);
    for tie in &ties {
        *match place(form, tie) {
            Place::Met(_) => &mut met,
            Place::Unanswered => &mut blank,
            _ => &mut grow,
        } += 1;
    }
    (plans_words().planned.tally)(met, grow, blank)
}

pub fn qualification(form: &Form) -> AnyView {
    let w = &plans_words().planned;
    let framework = untrack(|| form.desk.framework());
    let free = {
        let writer = form.clone();
        let input = Callback::new(move |name: String| {
            writer.change(true, |p| p.qualification = Tag { of: None, name });
        });
        let text = form.follow(|p| p.qualification.name.clone());
        move || {
            let label = plans_words().planned.qualification_free;
            line_field(Line::Text, "qualification-free", label, "", text, input)
        }
    };
    if framework.qualifications.is_empty() {
        return section(w.qualification, vec![free()]);
    }
    let known = framework.qualifications.clone();
    let mut names = vec![w.qualification_none.to_owned()];
    names.extend(known.iter().map(|q| match q.field.as_str() {
        "" => q.name.clone(),
        field => format!("{}（{field}）", q.name),
    }));
    let at = {
        let framework = framework.clone();
        form.follow(move |p| {
            let id = p.qualification.id(&framework);
            let known = framework.qualifications.iter();
            known
                .clone()
                .position(|q| Some(&q.id) == id)
                .map_or(0, |at| at + 1)
        })
    };
    let choose = {
        let (form, framework) = (form.clone(), framework.clone());
        Callback::new(move |i: usize| {
            let chosen = i.checked_sub(1).and_then(|i| known.get(i));
            let tag = chosen.map(|q| Tag::of(&framework, q.id.clone(), &q.name));
            form.change(false, |p| p.qualification = tag.unwrap_or_default());
        })
    };
    // Only while nothing of the list is chosen: the name of a choice isn't typed.
    let free = live_on(
        move || (at.get() == 0).to_string(),
        move || match at.get() {
            0 => free(),
            _ => ().into_any(),
        },
    );
    let about = {
        let form = form.clone();
        live(move || about(&form))
    };
    section(
        w.qualification,
        vec![
            pick_list("qualification", w.qualification, names, at, choose),
            about,
            free,
        ],
    )
}

/// What the documents say of the chosen one, and whether the person has it.
fn about(form: &Form) -> AnyView {
    let w = &plans_words().planned;
    let framework = form.desk.framework();
    let Some(wanted) = form.planned().map(|p| p.qualification) else {
        return ().into_any();
    };
    let mut said = Vec::new();
    let known = wanted.id(&framework);
    if let Some(known) = known.and_then(|id| framework.qualification(id)) {
        said.push(match known.subsidy.as_str() {
            "" => para("note", w.no_subsidy),
            subsidy => para("note", (w.subsidy)(subsidy)),
        });
        said.extend(crate::pages::policy::source(
            &framework,
            known.source.as_ref(),
        ));
    }
    if form.desk.on_road_with(None, |road, _| holds(road, &wanted)) {
        said.push(para("note", plans_words().common.held));
    }
    all(said)
}
