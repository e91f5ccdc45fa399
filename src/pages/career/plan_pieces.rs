//! What the pages of plans have in common: how a place, a year and a length of time are called, and what
//! stands where a plan isn't there.

use leptos::prelude::*;

use super::years;
use crate::browser::page;
use crate::components::{around, heading, link, para};
use crate::domain::career::model::CareerModel;
use crate::domain::career::path::Post;
use crate::domain::career::plan::Plan;
use crate::domain::career::road::Road;
use crate::domain::framework::Framework;
use crate::domain::id::ItemId;
use crate::domain::standing::Place;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::{plans, words};

pub fn name(plan: &Plan) -> String {
    match plan.name.trim() {
        "" => plans().common.no_name.to_owned(),
        name => name.to_owned(),
    }
}

/// 令和9年度, for sentences and letters; where years stand alone they are `years::year`.
pub fn short_year(year: i32) -> String {
    match years::era(year).as_str() {
        "" => (plans().common.short_year)(&year.to_string()),
        era => (plans().common.short_year)(era),
    }
}

/// The model's field by the name that it has where it stands alone, or what was typed.
fn field(framework: &Framework, model: Option<&CareerModel>, post: &Post) -> String {
    let id = post.field.id(framework);
    let found = id.and_then(|id| model.and_then(|m| Some(m.called(m.field(id)?))));
    found.unwrap_or_else(|| post.field.name.trim().to_owned())
}

/// Where a post is, as far as it is told. `None`: not at all.
pub fn told_place(
    framework: &Framework,
    model: Option<&CareerModel>,
    post: &Post,
) -> Option<String> {
    let department = post.department.trim();
    let field = match department {
        "" => field(framework, model, post),
        _ => post.field.name.trim().to_owned(),
    };
    if field.is_empty() && department.is_empty() {
        return None;
    }
    Some((plans().common.place)(department, &field))
}

pub fn place(road: &Road, post: &Post) -> String {
    let told = told_place(road.framework, road.model, post);
    told.unwrap_or_else(|| plans().common.no_place.to_owned())
}

/// From when to when; `is_last`: nothing follows it in the plan.
pub fn span(post: &Post, is_last: bool) -> String {
    let w = &plans().common;
    match (post.to, is_last) {
        (Some(_), _) => years::term(post.from, post.to),
        (None, true) => (w.open_end)(&years::when(post.from)),
        (None, false) => (w.until_next)(&years::when(post.from)),
    }
}

/// Where one stands, by shape and words.
pub fn standing(framework: &Framework, place: &Place) -> String {
    let w = &plans().common;
    match place {
        Place::Met(_) => w.met.to_owned(),
        Place::OneStep(_) => w.one_step.to_owned(),
        Place::Growing(_) => w.growing.to_owned(),
        Place::Unanswered => w.unanswered.to_owned(),
        Place::OffScale(id) => {
            let off = framework.scales.iter().find_map(|s| s.off(id));
            let label = off.map_or_else(|| id.to_string(), |o| o.label.clone());
            (w.off_scale)(&label)
        }
    }
}

/// The way back to a page above.
pub fn back(label: impl Into<String>, to: Career) -> AnyView {
    around("back", vec![link(label, Route::Career(to).href())])
}

pub fn to_list() -> AnyView {
    back(plans().common.to_list, Career::Plans)
}

/// Stands where a plan or a post of it should be.
pub fn not_here(title: &'static str, why: &'static str, way: AnyView) -> AnyView {
    vec![way, heading(title), para("lead", why)].into_any()
}

/// The same for a plan that isn't there.
pub fn no_plan() -> AnyView {
    not_here(words().titles.plans, plans().common.no_plan, to_list())
}

/// A small button among several like it: `about` says of what, to whoever meets it out of its place.
pub fn act(
    id: String,
    label: &'static str,
    about: &str,
    press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    fn view(id: String, label: &'static str, name: String, press: Callback<()>) -> AnyView {
        view! {
            <button
                type="button"
                class="button"
                data-variant="secondary"
                id=id
                aria-label=name
                on:click=move |_| press.run(())
            >
                {label}
            </button>
        }
        .into_any()
    }
    let name = (plans().list.of)(label, about);
    view(id, label, name, Callback::new(move |()| press()))
}

/// A link of the same kind.
pub fn go(id: String, label: &'static str, about: &str, to: Career) -> AnyView {
    let (name, href) = ((plans().list.of)(label, about), Route::Career(to).href());
    view! { <a class="button" data-variant="secondary" id=id aria-label=name href=href>{label}</a> }
        .into_any()
}

/// Once the page shows what just changed: the focus goes to the first of these that is there.
pub fn focus_first(ids: Vec<String>) {
    page::after_render(move || {
        let mut selectors = ids.iter().map(|id| format!("[id=\"{id}\"]"));
        if let Some(selector) = selectors.find(|s| page::has(s)) {
            page::focus(&selector);
        }
    });
}

/// Changes a plan as a whole step. Nothing happens to one that isn't there.
pub fn change_plan(desk: Desk, id: &ItemId, typing: bool, change: impl FnOnce(&mut Plan)) {
    if let Some(before) = untrack(|| desk.plan(id)) {
        let mut plan = before.clone();
        change(&mut plan);
        if plan != before {
            desk.keep_plan(id.clone(), plan, typing);
        }
    }
}
