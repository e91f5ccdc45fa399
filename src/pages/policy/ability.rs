//! One cell of 能力一覧: what this grade is asked for, between the grade below and the one above.

use leptos::prelude::*;

use super::back;
use crate::components::{all, around, heading, link, para, section, texts};
use crate::domain::framework::{Expectation, Framework, Grade};
use crate::domain::id::{CompetencyId, FamilyId, GradeId};
use crate::domain::ladder::{Rung, ladder};
use crate::pages::say;
use crate::route::{Policy, Route};
use crate::state::Desk;
use crate::text::{card as card_words, policy, words};

pub fn page(desk: Desk, ability: &CompetencyId, grade: &GradeId) -> AnyView {
    let w = &policy().abilities;
    let framework = desk.framework();
    let to_list = back(w.back, Policy::Abilities);
    let found = framework.competency(ability).zip(framework.grade(grade));
    let (Some((competency, grade)), Some(here)) = (found, framework.expectation(grade, ability))
    else {
        return all(vec![
            to_list,
            heading(words().titles.abilities),
            para("", w.unknown),
        ]);
    };
    let family = family(desk, &framework, &grade.id);
    let ladder = ladder(&framework, &family, &grade.id, ability);
    let is_ours = [&ladder.below, &ladder.above]
        .into_iter()
        .any(|rung| matches!(rung, Some(Rung::Related { .. })));
    let mut content = vec![
        to_list,
        heading((w.cell)(&competency.name, &grade.name)),
        para("lead", competency.about.clone()),
        definition(&grade.name, "rung here", None, here),
    ];
    let below = rung(
        &framework,
        ladder.below.as_ref(),
        w.below,
        card_words().related_below,
        w.no_below,
    );
    let above = rung(
        &framework,
        ladder.above.as_ref(),
        w.above,
        card_words().related_above,
        w.no_above,
    );
    content.push(view! { <div class="rungs">{below} {above}</div> }.into_any());
    if is_ours {
        content.push(para("note", card_words().our_reading));
    }
    content.extend(super::source(&framework, here.source.as_ref()));
    content.push(others(&framework, ability, grade));
    all(content)
}

/// The person's own job family, as long as the grade is one of its; else the first that has it.
fn family(desk: Desk, framework: &Framework, grade: &GradeId) -> FamilyId {
    let mine = desk
        .family()
        .filter(|f| f.grades.contains(grade))
        .map(|f| f.id);
    let any = || {
        framework
            .job_families
            .iter()
            .find(|f| f.grades.contains(grade))
    };
    mine.or_else(|| any().map(|f| f.id.clone()))
        .unwrap_or_else(|| framework.job_families[0].id.clone())
}

fn definition(title: &str, class: &'static str, note: Option<String>, e: &Expectation) -> AnyView {
    let w = &policy().abilities;
    let mut content = Vec::new();
    content.extend(note.map(|text| para("note", text)));
    content.push(para("statement", e.statement.clone()));
    content.push(texts("indicators", e.indicators.iter().map(String::as_str)));
    for (label, text) in [(w.example, &e.example), (w.step_up, &e.step_up)] {
        if !text.is_empty() {
            content.push(para("caption", label));
            content.push(para("example", text.clone()));
        }
    }
    let title = title.to_owned();
    view! {
        <section class=class>
            <h2>{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn rung(
    framework: &Framework,
    rung: Option<&Rung>,
    title: fn(&str) -> String,
    related: fn(&str) -> String,
    none: &'static str,
) -> AnyView {
    match rung {
        None => para("rung", none),
        Some(Rung::Unmarked { grade }) => {
            section(title(&grade.name), vec![para("", card_words().unmarked)])
        }
        Some(Rung::Same { grade, expectation }) => {
            definition(&title(&grade.name), "rung", None, expectation)
        }
        Some(Rung::Related { grade, expectation }) => {
            let note = related(&say::competency(framework, &expectation.competency));
            definition(&title(&grade.name), "rung", Some(note), expectation)
        }
    }
}

/// The same ability at every other grade that is asked for it.
fn others(framework: &Framework, ability: &CompetencyId, here: &Grade) -> AnyView {
    let mut links = Vec::new();
    for grade in framework.grades.iter().rev() {
        if grade.id != here.id && framework.expectation(&grade.id, ability).is_some() {
            let to = Route::Policy(Policy::Ability(ability.clone(), grade.id.clone()));
            links.push(link(grade.name.clone(), to.href()));
        }
    }
    if links.is_empty() {
        return ().into_any();
    }
    section(policy().abilities.grades, vec![around("link-row", links)])
}
