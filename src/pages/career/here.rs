//! Where a person is now, as far as it is known, and the municipality's model beside it.

use leptos::prelude::*;

use super::super::policy::source;
use super::{field_name, rows, years};
use crate::components::{all, block, details, link, list, para, section, tag, texts};
use crate::domain::career::horizon::Outlook;
use crate::domain::career::model::{CareerModel, Field, Phase};
use crate::domain::career::road::Road;
use crate::domain::career::timeline::Timeline;
use crate::domain::id::EntryId;
use crate::route::{Ahead, Career, Route};
use crate::text::career;

pub fn now(road: &Road, timeline: &Timeline) -> AnyView {
    let w = &career().overview;
    let phase = timeline.phase_now.map(|(phase, basis)| {
        let basis = (w.phase_basis)(basis);
        format!("{}（{basis}）", phase.name)
    });
    let post = timeline.current().map(|s| {
        // The year that is going on counts.
        let years = s.tenure.from.to(timeline.now) / 12 + 1;
        (w.in_post_is)(&rows::name(s.post), years)
    });
    let service = timeline
        .service()
        .map(|months| (w.service_is)(months.saturating_sub(1) / 12 + 1));
    let end = road.person().and_then(Outlook::of).map(|outlook| {
        let latest = &outlook.latest;
        let year = years::year(latest.last_year());
        (w.end_is)(&year, latest.years_after(road.today), outlook.is_certain())
    });
    let has_phases = road.model.is_some_and(|m| !m.phases.is_empty());
    let mut facts = Vec::new();
    for (label, fact, untold, is_asked) in [
        (w.phase, phase, w.untold_phase, has_phases),
        (w.in_post, post, w.untold_post, true),
        (w.service, service, w.untold_service, true),
        (w.end, end, w.untold_end, true),
    ] {
        if is_asked {
            // The year of retirement tells the year of birth: it stays on the screen.
            let class = (label == w.end).then_some("no-print");
            let is_untold = fact.is_none().then_some("note");
            let fact = fact.unwrap_or_else(|| untold.to_owned());
            facts.push(
                view! { <div class=class><dt>{label}</dt><dd class=is_untold>{fact}</dd></div> }
                    .into_any(),
            );
        }
    }
    let facts = view! { <dl class="facts">{facts}</dl> }.into_any();
    section(w.here, vec![facts])
}

/// What the municipality says of careers of the family, each field with the time in it so far.
pub fn model(road: &Road, timeline: &Timeline) -> AnyView {
    let w = &career().overview;
    let Some(model) = road.model else {
        let text = match road.family {
            Some(_) => (w.model_none)(&road.framework.organization),
            None => w.model_no_family.to_owned(),
        };
        return section(w.model_title, vec![para("", text)]);
    };
    let mut content = vec![
        para("caption", (w.model)(&model.name)),
        para("", model.about.clone()),
    ];
    let mut phases = Vec::new();
    for phase in &model.phases {
        let is_now = timeline
            .phase_now
            .is_some_and(|(now, _)| now.id == phase.id);
        phases.push(phase_view(model, phase, is_now, timeline));
    }
    if !phases.is_empty() {
        content.push(view! { <ol class="road-phases">{phases}</ol> }.into_any());
    }
    // Fields that no phase names, so that none is passed over.
    let is_named = |f: &&Field| model.phases.iter().any(|p| p.fields.contains(&f.id));
    let others: Vec<_> = model
        .fields
        .iter()
        .filter(|f| !is_named(f))
        .map(|f| &f.id)
        .collect();
    if !others.is_empty() {
        let title = match others.len() == model.fields.len() {
            true => w.all_fields,
            false => w.other_fields,
        };
        let title = view! { <h3>{title}</h3> }.into_any();
        content.extend([title, fields(model, &others, timeline)]);
    }
    if !model.gaps.is_empty() {
        let gaps = texts("prose-list", model.gaps.iter().map(String::as_str));
        // Where the document has no more than gaps, they are what there is to know.
        content.push(match model.phases.is_empty() {
            true => all(vec![view! { <h3>{w.gaps}</h3> }.into_any(), gaps]),
            false => details(w.gaps, vec![gaps]),
        });
    }
    content.extend(source(road.framework, model.source.as_ref()));
    block("road-model no-print", vec![section(w.model_title, content)])
}

fn phase_view(model: &CareerModel, phase: &Phase, is_now: bool, timeline: &Timeline) -> AnyView {
    let w = &career().overview;
    let now = is_now.then(|| tag(w.phase_now, true));
    let years = phase
        .years
        .map(|years| para("note", (w.about_years)(years)));
    let ids: Vec<_> = phase.fields.iter().collect();
    let fields = (!ids.is_empty()).then(|| fields(model, &ids, timeline));
    let current = is_now.then_some("step");
    view! {
        <li aria-current=current>
            <h3>{phase.name.clone()} {now}</h3>
            {para("", phase.principle.clone())}
            {years}
            {fields}
        </li>
    }
    .into_any()
}

fn fields(model: &CareerModel, ids: &[&EntryId], timeline: &Timeline) -> AnyView {
    let w = &career().overview;
    let mut rows = Vec::new();
    for id in ids {
        let Some(field) = model.field(id) else {
            continue;
        };
        let so_far = timeline.field(id).map_or(0, |t| t.so_far);
        let tried = match so_far {
            0 => tag(w.not_tried, false),
            months => tag((w.tried)(&years::length(months)), true),
        };
        rows.push(view! { <li>{field_name(model, field)} {tried}</li> }.into_any());
    }
    view! { <ul class="road-fields" aria-label=w.phase_fields>{rows}</ul> }.into_any()
}

/// Where one can go from here.
pub fn ways() -> AnyView {
    let w = &career().overview;
    let ways = [
        (w.way_posts, Route::Career(Career::Posts)),
        (w.way_plans, Route::Career(Career::Plans)),
        (w.way_advice, Route::Career(Career::Advice)),
        (w.way_tracks, Route::Career(Career::Tracks)),
        (w.way_stairs, Route::Career(Career::Stairs)),
        (w.way_horizon, Route::Career(Career::Horizon)),
        (w.way_ahead, Route::Ahead(Ahead::Next)),
        (w.way_life, Route::Career(Career::Life)),
    ];
    let mut links = Vec::new();
    for (label, to) in ways {
        links.push(link(label, to.href()));
    }
    let ways = section(w.ways, vec![list("plain-list link-list road-ways", links)]);
    block("road-next no-print", vec![ways])
}
