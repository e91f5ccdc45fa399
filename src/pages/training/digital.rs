//! デジタルの学び: what the municipality does for digital skills, with what one can begin with oneself; the
//! courses, and the qualifications.

use leptos::prelude::*;

use super::back;
use crate::components::{
    Weight, all, around, block, button_of, heading, link, list, live, para, section, tag,
};
use crate::domain::framework::Framework;
use crate::domain::id::SourceId;
use crate::domain::policy::Measure;
use crate::domain::training::Form;
use crate::domain::training::digital::{lane, planned};
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::qualifications::{Line, Standing, lines};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{skills as skills_words, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &skills_words().digital;
    all(vec![
        back(skills_words().back, Training::Overview),
        heading(words().titles.digital),
        para("lead", w.lead),
        live(move || parts(desk)),
    ])
}

fn parts(desk: Desk) -> AnyView {
    let w = &skills_words().digital;
    let framework = desk.framework();
    let catalogue = desk.catalogue();
    let lane = lane(&framework, &catalogue);
    if lane.is_empty() {
        let own = link(w.own, Route::Training(Training::Own).href());
        return all(vec![
            para("", (w.nothing)(&framework.organization)),
            around("", vec![own]),
        ]);
    }
    let steps: Vec<_> = lane
        .measures
        .iter()
        .map(|measure| step(desk, &framework, measure))
        .collect();
    let first = match steps.len() {
        0 => vec![para("", (w.no_steps)(&framework.organization))],
        n => vec![
            para("", (w.steps_lead)(n)),
            para("note", w.ours),
            list("training-rows", steps),
        ],
    };
    let courses: Vec<_> = lane
        .courses
        .iter()
        .map(|course| {
            let to = Route::Training(Training::Course(course.key.clone())).href();
            all(vec![
                around("", vec![link(course.title.clone(), to)]),
                para("caption", course.about.clone()),
            ])
        })
        .collect();
    let mut second = match courses.is_empty() {
        true => vec![para("", w.no_courses)],
        false => vec![list("training-rows", courses)],
    };
    let all_courses = Route::Training(Training::Catalogue).href();
    second.push(around("", vec![link(w.all_courses, all_courses)]));
    all(vec![
        section(w.steps, first),
        section(w.courses, second),
        section(
            w.qualifications,
            qualifications(desk, &framework, &lane.facts),
        ),
    ])
}

fn step(desk: Desk, framework: &Framework, measure: &Measure) -> AnyView {
    let w = &skills_words().digital;
    let title = match measure.topic.as_str() {
        "" => measure.action.clone(),
        topic => topic.to_owned(),
    };
    let name = view! { <strong>{title.clone()}</strong> }.into_any();
    let mut told = vec![name];
    let plan = desk.with_notebook(|n| planned(n, framework, &title).map(|(id, it)| (id, it.state)));
    let way = match plan {
        Some((id, state)) => {
            told.push(tag((w.in_plan)((skills_words().state)(state)), true));
            let to = Route::Training(Training::One(id)).href();
            link((skills_words().see_course)(&title), to)
        }
        None => {
            let label = (w.plan_of)(&title);
            let about = measure.own_step.clone();
            button_of(w.plan, label, Weight::Secondary, move || {
                let today = desk.today();
                let mut it = Enrolment::wish(
                    desk.framework_id(),
                    &title,
                    Form::Ojt,
                    desk.this_year(),
                    today,
                );
                it.note = about.clone();
                desk.keep_enrolment(desk.new_id(), it);
            })
        }
    };
    let mut parts = vec![block("tags", told), para("", measure.action.clone())];
    if !measure.own_step.is_empty() {
        parts.push(around(
            "own-step",
            vec![
                view! { <span class="step-label">{w.own_step}</span> }.into_any(),
                measure.own_step.clone().into_any(),
            ],
        ));
    }
    if let Some(source) = measure
        .source
        .as_ref()
        .and_then(|id| section_of(framework, id))
    {
        parts.push(para("caption", (w.source)(&source)));
    }
    parts.push(block("row-ways", vec![way]));
    all(parts)
}

fn section_of(framework: &Framework, id: &SourceId) -> Option<String> {
    let source = framework.sources.iter().find(|s| s.id == *id)?;
    Some(match source.section.as_str() {
        "" => source.title.clone(),
        section => section.to_owned(),
    })
}

fn qualifications(desk: Desk, framework: &Framework, facts: &[String]) -> Vec<AnyView> {
    let w = skills_words();
    let today = desk.today();
    let now = desk.with_notebook(|n| lines(n, framework, today));
    let digital = framework.qualifications.iter().filter(|q| q.digital);
    let rows: Vec<_> = digital
        .map(|it| {
            let is_it = |line: &&Line| line.entry.as_ref() == Some(&it.id);
            let mut told = vec![it.name.clone().into_any()];
            match now.iter().find(is_it).map(|line| &line.standing) {
                Some(Standing::Held { .. }) => told.push(tag(w.is_held, true)),
                Some(Standing::Aimed { .. }) => told.push(tag(w.is_aimed, false)),
                _ => {}
            }
            block("tags", told)
        })
        .collect();
    let to = Route::Training(Training::Qualifications).href();
    let mut content = Vec::new();
    if rows.is_empty() {
        content.push(para("", w.digital.no_qualifications));
    } else {
        content.push(para("", (w.digital.named)(rows.len())));
        content.extend(facts.iter().map(|fact| para("note", fact.clone())));
        content.push(list("training-rows", rows));
    }
    content.push(around("", vec![link(w.digital.to_qualifications, to)]));
    content
}
