//! What the documents tell of no single track: grades, qualifications and abilities.

use leptos::prelude::*;

use super::super::policy::source;
use crate::components::{all, around, block, link, list, para, section, tag, texts};
use crate::domain::career::road::Road;
use crate::domain::career::tracks::{AbilityFit, Held, Tracks};
use crate::domain::framework::Framework;
use crate::domain::next::Class;
use crate::route::Route;
use crate::text::guide;

/// `is_rated`: there are answers that abilities can be held against.
pub fn common(road: &Road, found: &Tracks, is_rated: bool) -> AnyView {
    let w = &guide().tracks;
    let framework = road.framework;
    let grades: Vec<_> = found.grades.iter().map(|g| g.name.as_str()).collect();
    let grades = match (found.phase, grades.as_slice()) {
        (_, []) => w.grades_none.to_owned(),
        (phase, grades) => {
            let phase = phase.map_or("", |p| p.name.as_str());
            (w.grades_in)(phase, &grades.join("、"))
        }
    };
    let qualifications = match found.qualifications.as_slice() {
        [] => unsorted(framework),
        held => qualifications(framework, held),
    };
    let abilities = match found.abilities.as_slice() {
        [] => para("", w.no_abilities),
        abilities => abilities_view(road, found, abilities, is_rated),
    };
    section(
        w.common,
        vec![
            para("hint", w.common_lead),
            view! { <h3>{w.grades}</h3> }.into_any(),
            para("", grades),
            view! { <h3>{w.qualifications}</h3> }.into_any(),
            qualifications,
            abilities,
        ],
    )
}

/// Those that the documents name for no family of its own.
fn unsorted(framework: &Framework) -> AnyView {
    let w = &guide().tracks;
    let all_of = &framework.qualifications;
    let Some(first) = all_of.first() else {
        return para("", w.qualifications_none);
    };
    all(vec![
        para("", w.qualifications_all),
        texts(
            "plain-list track-names",
            all_of.iter().map(|q| q.name.as_str()),
        ),
        source(framework, first.source.as_ref()).into_any(),
    ])
}

fn qualifications(framework: &Framework, held: &[Held]) -> AnyView {
    let w = &guide().tracks;
    let mut rows = Vec::new();
    for one in held {
        let is_held = one.is_held.then(|| tag(w.held, true));
        rows.push(all(vec![
            one.qualification.name.clone().into_any(),
            is_held.into_any(),
        ]));
    }
    let first = held.first().and_then(|h| h.qualification.source.as_ref());
    all(vec![
        list("plain-list track-names", rows),
        source(framework, first).into_any(),
    ])
}

fn abilities_view(
    road: &Road,
    found: &Tracks,
    abilities: &[AbilityFit],
    is_rated: bool,
) -> AnyView {
    let w = &guide().tracks;
    let framework = road.framework;
    let (fits, grow): (Vec<_>, Vec<_>) = abilities.iter().partition(|a| a.fits);
    // The person's own, if it is one of them.
    let own = found.grades.iter().find(|g| Some(&g.id) == road.grade);
    let grade = own.or(found.grades.first());
    let grade = grade.map_or("", |g| g.name.as_str());
    let part = |title: String, lead: String, none: &'static str, own: Vec<&AbilityFit>| {
        let content = match own.as_slice() {
            [] => para("", none),
            own => {
                let rows = own.iter().map(|a| ability(framework, a)).collect();
                list("plain-list", rows)
            }
        };
        let title = view! { <h3>{title}</h3> }.into_any();
        block("", vec![title, para("hint", lead), content])
    };
    if !is_rated {
        let all_of = abilities.iter().collect();
        let asked = (w.asked)(abilities.len());
        return all(vec![
            part(asked, (w.asked_lead)(grade), w.grow_none, all_of),
            para("", w.not_rated),
            around("no-print", vec![link(w.to_assess, Route::Assess.href())]),
        ]);
    }
    let columns = vec![
        part(
            (w.fits)(fits.len()),
            (w.fits_lead)(grade),
            w.fits_none,
            fits,
        ),
        part(
            (w.grow)(grow.len()),
            w.grow_lead.to_owned(),
            w.grow_none,
            grow,
        ),
    ];
    block("track-abilities", columns)
}

fn ability(framework: &Framework, fit: &AbilityFit) -> AnyView {
    let w = &guide().tracks;
    let stairs = &guide().stairs;
    let (word, roots) = match &fit.class {
        Class::Continues => (stairs.continues, None),
        Class::New => (stairs.new, None),
        Class::GrowsFrom(roots) => {
            let names = roots.iter().filter_map(|id| framework.competency(id));
            let names: Vec<_> = names.map(|c| c.name.as_str()).collect();
            let text = format!(
                "{}（{}）",
                (stairs.grows_from)(&names.join("、")),
                guide().our_reading
            );
            (stairs.grows, Some(para("note", text)))
        }
    };
    let notes = (fit.notes > 0).then(|| tag((w.notes)(fit.notes), true));
    all(vec![
        fit.competency.name.clone().into_any(),
        tag(word, false),
        notes.into_any(),
        roots.into_any(),
    ])
}
