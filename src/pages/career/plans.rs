//! これからの案: the plans that there are, and what to do with a whole one.

use leptos::prelude::*;

use super::plan_pieces::{act, back, change_plan, focus_first, name};
use super::{plans_choose, plans_new, years};
use crate::browser::page;
use crate::components::{
    Line, Weight, all, around, block, button, heading, line_field, list, live, live_on, live_text,
    para, section, tag,
};
use crate::domain::career::gist::gist;
use crate::domain::career::plan::Plan;
use crate::domain::id::ItemId;
use crate::domain::item::Kind;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::{plans as plans_words, words};

/// What is open below a plan of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Open {
    Name(ItemId),
    Remove(ItemId),
}

pub fn page(desk: Desk) -> AnyView {
    let w = &plans_words().list;
    let open = RwSignal::new(None);
    // Names change while one types: the list is built anew only for other plans, or another panel.
    let key = move || format!("{:?} {:?}", ids(desk), open.get());
    all(vec![
        back(w.to_career, Career::Overview),
        heading(words().titles.plans),
        para("lead", w.lead),
        para("", w.free),
        section(w.plans, vec![live_on(key, move || plan_list(desk, open))]),
        plans_new::view(desk),
        plans_choose::line(desk),
        plans_choose::compare(desk),
    ])
}

/// All there are, in no particular order.
fn ids(desk: Desk) -> Vec<ItemId> {
    desk.with_notebook(|notebook| notebook.plans().map(|(id, _)| id.clone()).collect())
}

fn plan_list(desk: Desk, open: RwSignal<Option<Open>>) -> AnyView {
    let w = &plans_words().list;
    let rows: Vec<_> = named(desk)
        .into_iter()
        .map(|(id, _)| row(desk, id, open))
        .collect();
    match rows.is_empty() {
        true => para("", w.none),
        false => list("plan-list", rows),
    }
}

fn row(desk: Desk, id: ItemId, open: RwSignal<Option<Open>>) -> AnyView {
    let w = &plans_words().list;
    let called = {
        let id = id.clone();
        move || desk.plan(&id).map(|plan| name(&plan)).unwrap_or_default()
    };
    let now = untrack(&called);
    let title = {
        let href = Route::Career(Career::Plan(id.clone())).href();
        view! { <h3><a href=href>{live_text(called)}</a></h3> }.into_any()
    };
    let says = {
        let id = id.clone();
        live_text(move || in_short(desk, &id))
    };
    let is_on = {
        let id = id.clone();
        live(move || match desk.person().plan.as_ref() == Some(&id) {
            true => tag(plans_words().list.on_line, true),
            false => ().into_any(),
        })
    };
    let toggle = |this: Open| {
        move || {
            let next =
                Some(this.clone()).filter(|this| open.get_untracked().as_ref() != Some(this));
            let field = match &next {
                Some(Open::Name(_)) => Some("plan-name".to_owned()),
                Some(Open::Remove(_)) => Some("plan-remove".to_owned()),
                None => None,
            };
            let own = match &this {
                Open::Name(id) => format!("name-{id}"),
                Open::Remove(id) => format!("remove-{id}"),
            };
            open.set(next);
            focus_first(field.into_iter().chain([own]).collect());
        }
    };
    let copy = {
        let id = id.clone();
        move || copy_of(desk, &id)
    };
    let rename = match open.get_untracked() == Some(Open::Name(id.clone())) {
        true => w.rename_done,
        false => w.rename,
    };
    let acts = vec![
        act(format!("copy-{id}"), w.copy, &now, copy),
        act(
            format!("name-{id}"),
            rename,
            &now,
            toggle(Open::Name(id.clone())),
        ),
        act(
            format!("remove-{id}"),
            w.remove,
            &now,
            toggle(Open::Remove(id.clone())),
        ),
    ];
    let panel = match open.get_untracked() {
        Some(Open::Name(of)) if of == id => rename_panel(desk, &id),
        Some(Open::Remove(of)) if of == id => remove_panel(desk, &id, open),
        _ => ().into_any(),
    };
    all(vec![
        title,
        around("note", vec![says, is_on]),
        around("button-row", acts),
        panel,
    ])
}

fn in_short(desk: Desk, id: &ItemId) -> String {
    let w = &plans_words().list;
    desk.on_road_with(Some(id), |road, timeline| {
        let gist = gist(road, timeline);
        let Some(from) = gist.from else {
            return w.no_posts.to_owned();
        };
        let from = years::year(from.fiscal_year());
        match gist.until {
            Some(until) => {
                let last = years::year((until.0 - 1).div_euclid(12));
                (w.from_to)(gist.posts, &from, &last)
            }
            None => (w.from_on)(gist.posts, &from),
        }
    })
}

fn copy_of(desk: Desk, id: &ItemId) {
    let w = &plans_words().list;
    let Some(plan) = untrack(|| desk.plan(id)) else {
        return;
    };
    let copy = Plan {
        name: (w.copy_name)(&name(&plan)),
        ..plan
    };
    let (new, made) = (desk.new_id(), (w.made)(&copy.name));
    desk.keep_plan(new.clone(), copy, false);
    desk.tell(made);
    focus_first(vec![format!("name-{new}")]);
}

fn rename_panel(desk: Desk, id: &ItemId) -> AnyView {
    let text = {
        let id = id.clone();
        Signal::derive(move || desk.plan(&id).map(|p| p.name).unwrap_or_default())
    };
    let id = id.clone();
    let input = Callback::new(move |text: String| {
        change_plan(desk, &id, true, |plan| plan.name = text);
    });
    let label = plans_words().list.name;
    block(
        "",
        vec![line_field(Line::Text, "plan-name", label, "", text, input)],
    )
}

fn remove_panel(desk: Desk, id: &ItemId, open: RwSignal<Option<Open>>) -> AnyView {
    let w = &plans_words().list;
    let plan = desk.plan(id).unwrap_or_default();
    let ask = (w.remove_ask)(&name(&plan), plan.posts.len());
    let go = {
        let (id, said) = (id.clone(), (w.removed)(&name(&plan)));
        move || {
            open.set(None);
            desk.remove(Kind::Plan, id.clone());
            desk.tell(said.clone());
            page::after_render(|| page::focus("h1"));
        }
    };
    let own = format!("remove-{id}");
    let not = button(w.remove_not, Weight::Secondary, move || {
        open.set(None);
        focus_first(vec![own.clone()]);
    });
    let buttons = vec![button(w.remove_go, Weight::Danger, go), not];
    view! {
        <div class="panel" data-kind="danger" id="plan-remove" tabindex="-1">
            {para("", ask)}
            {around("button-row", buttons)}
        </div>
    }
    .into_any()
}

/// Every plan with its name, by name: a copy stands beside what it is a copy of.
pub(super) fn named(desk: Desk) -> Vec<(ItemId, String)> {
    let plan = |id: ItemId| desk.plan(&id).map(|plan| (id, name(&plan)));
    let mut plans: Vec<_> = ids(desk).into_iter().filter_map(plan).collect();
    plans.sort_by(|(one, a), (other, b)| (a, one).cmp(&(b, other)));
    plans
}
