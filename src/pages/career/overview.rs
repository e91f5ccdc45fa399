//! キャリア: the road so far and ahead on one line, where one is on it, and where one can go from here.

use leptos::prelude::*;

use super::{chart, here};
use crate::browser::page as browser_page;
use crate::components::{
    Weight, all, around, block, button, heading, link, link_button, list, live, live_on, para,
    pick_list, section,
};
use crate::domain::career::findings::{Finding, State, findings};
use crate::domain::career::plan::Plan;
use crate::domain::career::road::Road;
use crate::domain::career::timeline::Timeline;
use crate::domain::id::ItemId;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::{career, words};

/// How many findings stand here; all of them have a page.
const FEW: usize = 3;

pub fn page(desk: Desk) -> AnyView {
    let is_empty = Memo::new(move |_| desk.on_road(|_, timeline| timeline.stretches.is_empty()));
    let top = live(move || match is_empty.get() {
        true => empty(),
        false => filled(desk),
    });
    let content = live(move || {
        desk.on_road(|road, timeline| {
            let now = here::now(road, timeline);
            let mut content = vec![match timeline.stretches.is_empty() {
                true => now,
                false => block(
                    "road-here",
                    vec![now, block("no-print", vec![considered(road, timeline)])],
                ),
            }];
            if !timeline.stretches.is_empty() {
                content.push(chart::tables(road, timeline));
            }
            content.push(here::model(road, timeline));
            all(content)
        })
    });
    all(vec![
        heading(words().titles.career),
        top,
        content,
        here::ways(),
    ])
}

fn empty() -> AnyView {
    let w = &career().overview;
    let go = link_button(
        w.write,
        Weight::Primary,
        Route::Career(Career::Posts).href(),
    );
    all(vec![para("lead", w.empty.concat()), around("", vec![go])])
}

fn filled(desk: Desk) -> AnyView {
    let w = &career().overview;
    let print = vec![
        link_button(
            w.write_on,
            Weight::Secondary,
            Route::Career(Career::Posts).href(),
        ),
        button(w.print, Weight::Secondary, browser_page::print),
        view! { <span class="note">{w.print_hint}</span> }.into_any(),
    ];
    all(vec![
        around("no-print button-row", print),
        live_on(
            move || {
                plans(desk)
                    .iter()
                    .map(|(id, name)| format!("{id}{name}"))
                    .collect()
            },
            move || plan_choice(desk),
        ),
        live(move || desk.on_road(chart::view)),
        para("only-print note", w.printed),
    ])
}

fn plans(desk: Desk) -> Vec<(ItemId, String)> {
    let name = |plan: &Plan| match plan.name.trim() {
        "" => career().overview.unnamed.to_owned(),
        name => name.to_owned(),
    };
    desk.with_notebook(|n| n.plans().map(|(id, p)| (id.clone(), name(p))).collect())
}

/// Which plan is laid on the road; nothing as long as there is none.
fn plan_choice(desk: Desk) -> AnyView {
    let w = &career().overview;
    let plans = plans(desk);
    if plans.is_empty() {
        return ().into_any();
    }
    let mut options = vec![w.no_plan.to_owned()];
    options.extend(plans.iter().map(|(_, name)| name.clone()));
    let ids: Vec<_> = plans.into_iter().map(|(id, _)| id).collect();
    let known = ids.clone();
    let chosen = Signal::derive(move || {
        let chosen = desk.person().plan;
        let at = known.iter().position(|id| Some(id) == chosen.as_ref());
        at.map_or(0, |at| at + 1)
    });
    let choose = Callback::new(move |i: usize| {
        desk.choose_plan(i.checked_sub(1).and_then(|i| ids.get(i).cloned()));
    });
    pick_list("road-plan", w.plan, options, chosen, choose)
}

/// What is worth a thought now, then what comes next.
fn considered(road: &Road, timeline: &Timeline) -> AnyView {
    let w = &career().overview;
    let mut found = findings(road, timeline);
    let weight = |f: &Finding| match f.state {
        State::Thought => Some((0, 0)),
        State::Ahead => Some((1, f.matters.unwrap_or(i32::MAX))),
        State::Met | State::Over | State::Untold => None,
    };
    found.retain(|f| weight(f).is_some());
    found.sort_by_key(weight);
    let advice = Route::Career(Career::Advice).href();
    let mut titles: Vec<&str> = Vec::new();
    for finding in &found {
        if titles.len() < FEW && !titles.contains(&finding.rule.title.as_str()) {
            titles.push(&finding.rule.title);
        }
    }
    if titles.is_empty() {
        return ().into_any();
    }
    let rows = titles.into_iter().map(|title| link(title, advice.clone()));
    section(
        w.findings,
        vec![
            para("hint", w.findings_lead),
            list("plain-list link-list", rows.collect()),
        ],
    )
}
