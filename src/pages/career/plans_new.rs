//! 新しい案を作る: empty, or begun as our suggestion for a track of the municipality's model.

use leptos::prelude::*;
use litemap::LiteMap;

use super::plan_pieces::focus_first;
use crate::browser::page;
use crate::components::{
    Choice, Choices, Line, Weight, all, around, button, choice_group, line_field, link, live,
    live_on, live_value, para, pick_list, section,
};
use crate::domain::career::path::Tag;
use crate::domain::career::plan::{Plan, Planned};
use crate::domain::career::road::Road;
use crate::domain::career::suggest::{axes, suggest};
use crate::domain::career::timeline::Timeline;
use crate::domain::id::EntryId;
use crate::domain::todo::Question;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::plans as plans_words;

/// What the person has said of the plan to come; nothing of it is kept before it is made.
#[derive(Clone, Copy)]
struct Draft {
    name: RwSignal<String>,
    /// 0: empty; else the track before it.
    start: RwSignal<Option<usize>>,
    /// 0: none, where none may be chosen.
    axis: RwSignal<usize>,
    error: RwSignal<String>,
}

pub fn view(desk: Desk) -> AnyView {
    let w = &plans_words().list;
    let draft = Draft {
        name: RwSignal::default(),
        start: RwSignal::default(),
        axis: RwSignal::default(),
        error: RwSignal::default(),
    };
    let input = Callback::new(move |text| draft.name.set(text));
    let axis = live(move || axis_field(desk, draft));
    let go = button(w.go, Weight::Primary, move || make(desk, draft));
    section(
        w.new,
        vec![
            line_field(
                Line::Text,
                "new-name",
                w.name,
                w.new_name_hint,
                draft.name.into(),
                input,
            ),
            live_on(
                move || desk.place(),
                move || untrack(|| desk.on_road_with(None, |road, _| starts(road, draft))),
            ),
            axis,
            around("", vec![go]),
        ],
    )
}

fn starts(road: &Road, draft: Draft) -> AnyView {
    let w = &plans_words().list;
    let tracks = road.model.map_or(&[][..], |m| &m.tracks);
    let mut choices = vec![Choice {
        label: w.blank.into(),
        hint: w.blank_hint.into(),
        ..Choice::default()
    }];
    choices.extend(tracks.iter().map(|track| Choice {
        label: (w.track)(&track.name),
        hint: track.role.clone(),
        ..Choice::default()
    }));
    let group = Choices {
        name: "start".into(),
        legend: view! { <span class="choice-label">{w.start}</span> }.into_any(),
        choices,
        chosen: draft.start.into(),
        choose: Callback::new(move |at| {
            draft.error.set(String::new());
            draft.axis.set(0);
            draft.start.set(Some(at));
        }),
        error: draft.error.into(),
    };
    let about = match (road.family, tracks.is_empty()) {
        (None, _) => {
            let to = Route::Start(Question::Family).href();
            around("hint", vec![link(w.no_family, to)])
        }
        (Some(_), true) => para("hint", w.no_model),
        (Some(_), false) => para("hint", w.reading),
    };
    all(vec![choice_group(group), about])
}

/// The fields that a chosen track may turn around, as they are called.
fn axes_of(road: &Road, start: usize) -> Vec<(EntryId, String)> {
    let Some(model) = road.model else {
        return Vec::new();
    };
    let track = start.checked_sub(1).and_then(|at| model.tracks.get(at));
    let fields = track.map_or_else(Vec::new, |track| axes(model, track));
    let named = fields.into_iter().map(|f| (f.id.clone(), model.called(f)));
    named.collect()
}

/// A track that names no fields can be begun without one.
fn may_be_broad(road: &Road, start: usize) -> bool {
    let track = start.checked_sub(1);
    let track = track.and_then(|at| road.model?.tracks.get(at));
    track.is_some_and(|track| track.fields.is_empty())
}

fn axis_field(desk: Desk, draft: Draft) -> AnyView {
    let w = &plans_words().list;
    let Some(start) = draft.start.get() else {
        return ().into_any();
    };
    let (fields, is_broad) = untrack(|| {
        desk.on_road_with(None, |road, _| {
            (axes_of(road, start), may_be_broad(road, start))
        })
    });
    if fields.is_empty() {
        return ().into_any();
    }
    let broad = is_broad.then(|| w.no_axis.to_owned());
    let names = broad.into_iter().chain(fields.into_iter().map(|(_, n)| n));
    let choose = Callback::new(move |at| draft.axis.set(at));
    let chosen = live_value(move || draft.axis.get());
    pick_list("axis", w.axis, names.collect(), chosen, choose)
}

fn make(desk: Desk, draft: Draft) {
    let w = &plans_words().list;
    let Some(start) = draft.start.get_untracked() else {
        draft.error.set(w.choose.into());
        focus_first(vec!["start-0".into()]);
        return;
    };
    let axis = draft.axis.get_untracked();
    let mut plan = untrack(|| {
        desk.on_road_with(None, |road, timeline| {
            let fields = axes_of(road, start);
            let axis = match may_be_broad(road, start) {
                true => axis.checked_sub(1),
                false => Some(axis),
            };
            begun(
                desk,
                road,
                timeline,
                start,
                axis.and_then(|at| fields.get(at)),
            )
        })
    });
    let name = draft.name.get_untracked();
    if !name.trim().is_empty() {
        plan.name = name;
    } else if plan.name.is_empty() {
        let n = untrack(|| desk.with_notebook(|n| n.plans().count()));
        plan.name = (w.nth_name)(n + 1);
    }
    let id = desk.new_id();
    desk.keep_plan(id.clone(), plan, false);
    page::go(&Route::Career(Career::Plan(id)).href());
}

/// A plan as a start has it; without a name where the start gives none.
fn begun(
    desk: Desk,
    road: &Road,
    timeline: &Timeline,
    start: usize,
    axis: Option<&(EntryId, String)>,
) -> Plan {
    let w = &plans_words().list;
    let track = start.checked_sub(1);
    let Some(track) = track.and_then(|at| road.model?.tracks.get(at)) else {
        return Plan::default();
    };
    let mut posts = LiteMap::new();
    for place in suggest(road, timeline, track, axis.map(|(id, _)| id)) {
        let mut planned = Planned::blank(place.year);
        if let Some(field) = place.field {
            planned.post.field = Tag::of(road.framework, field.id.clone(), &field.name);
        }
        planned.post.note = (w.why)(place.why).to_owned();
        posts.insert(desk.new_id(), planned);
    }
    let name = match axis {
        Some((_, axis)) => (w.axis_name)(axis, &track.name),
        None => (w.track_name)(&track.name),
    };
    Plan { name, posts }
}
