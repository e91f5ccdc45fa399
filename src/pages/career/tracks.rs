//! 進む道の比べ方: the tracks that the municipality draws for one's family, side by side, held against
//! what one brings. Counts and names, no score.

use leptos::prelude::*;

use super::super::policy::source;
use super::guide_parts::{to, to_career};
use super::tracks_common::common;
use super::{field_name, years};
use crate::components::{
    Weight, all, around, block, details, heading, link_button, list, live, para, tag, texts,
};
use crate::domain::career::model::CareerModel;
use crate::domain::career::road::Road;
use crate::domain::career::timeline::Timeline;
use crate::domain::career::tracks::{FieldFit, Learning, Shown, TrackFit, tracks};
use crate::route::Career;
use crate::state::Desk;
use crate::text::{guide, words};

pub fn page(desk: Desk) -> AnyView {
    live(move || match desk.family() {
        Some(family) if desk.is_set_up() => {
            desk.on_road(|road, timeline| view(road, timeline, &family.name))
        }
        _ => super::super::set_up_first(desk, words().titles.tracks),
    })
}

fn view(road: &Road, timeline: &Timeline, family: &str) -> AnyView {
    let w = &guide().tracks;
    let city = &road.framework.organization;
    let mut content = vec![to_career(), heading(words().titles.tracks)];
    let learning = Learning::of(road);
    let found = tracks(road, timeline, &learning).zip(road.model);
    let Some((found, model)) = found else {
        content.extend(none((w.no_model)(city, family)));
        return all(content);
    };
    if found.tracks.is_empty() {
        content.extend(none((w.no_tracks)(city, family)));
    } else {
        let n = found.tracks.len();
        content.push(para("lead", (w.lead)(city, family, n)));
        content.push(para("", w.not_decided));
        content.extend(source(road.framework, model.source.as_ref()));
        let columns = found.tracks.iter().map(|fit| track(model, fit));
        content.push(block("tracks", columns.collect()));
    }
    content.push(common(road, &found, learning.sheet.is_some()));
    if !model.gaps.is_empty() {
        let gaps = texts("prose-list", model.gaps.iter().map(String::as_str));
        content.push(details(w.gaps, vec![gaps]));
    }
    let ways = vec![
        link_button(w.to_stairs, Weight::Secondary, to(Career::Stairs)),
        link_button(w.to_advice, Weight::Secondary, to(Career::Advice)),
    ];
    content.push(around("no-print button-row", ways));
    all(content)
}

/// What one can do where nothing is drawn.
fn none(text: String) -> Vec<AnyView> {
    let w = &guide().tracks;
    let ways = vec![
        link_button(w.to_plans, Weight::Primary, to(Career::Plans)),
        link_button(w.to_stairs, Weight::Secondary, to(Career::Stairs)),
    ];
    vec![
        para("lead", text),
        para("", w.none_lead),
        around("no-print button-row", ways),
    ]
}

fn track(model: &CareerModel, fit: &TrackFit) -> AnyView {
    let w = &guide().tracks;
    let fields = match fit.fields.as_slice() {
        [] => para("", w.no_fields),
        fields => {
            let rows = fields.iter().map(|f| field(model, f)).collect();
            all(vec![para("note", w.work_note), list("plain-list", rows)])
        }
    };
    let name = fit.track.name.clone();
    let label = (w.plan_of)(&name);
    let href = to(Career::Plans);
    view! {
        <section class="track">
            <h2>{name}</h2>
            <h3>{w.role}</h3>
            {para("", fit.track.role.clone())}
            <h3>{w.work}</h3>
            {fields}
            <p class="no-print">
                <a class="button" data-variant="secondary" href=href aria-label=label>{w.plan}</a>
            </p>
        </section>
    }
    .into_any()
}

fn field(model: &CareerModel, fit: &FieldFit) -> AnyView {
    let w = &guide().tracks;
    let field = fit.time.field;
    let tried = match fit.time.so_far {
        0 => tag(w.not_tried, false),
        months => tag((w.tried)(&years::length(months)), true),
    };
    let specialist = field.specialist.then(|| tag(w.specialist, false));
    let work = match field.work.as_str() {
        "" => para("note", w.no_work),
        work => para("", work.to_owned()),
    };
    let departments = (!field.departments.is_empty()).then(|| {
        let names = field.departments.join("、");
        para("note", (w.departments)(&names))
    });
    let shown = match fit.shown {
        Shown::ByLearning => Some(para("note", (w.by_learning)(fit.notes.len()))),
        Shown::YearsOnly => Some(para("note", w.years_only)),
        Shown::Nothing => None,
    };
    let name = view! { <strong>{field_name(model, field)}</strong> }.into_any();
    all(vec![
        around("track-field", vec![name, tried, specialist.into_any()]),
        work,
        departments.into_any(),
        shown.into_any(),
    ])
}
