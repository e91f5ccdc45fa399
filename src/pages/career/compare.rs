//! Two plans side by side, in the same order. Nothing here says which is better.

use leptos::prelude::*;

use super::plan_findings::says;
use super::plan_pieces::{name, not_here, place, span, standing, to_list};
use super::years;
use crate::browser::page;
use crate::components::{Weight, all, around, button, heading, link, live, para, section, texts};
use crate::domain::career::findings::findings;
use crate::domain::career::gist::{Gist, InField, gist};
use crate::domain::career::plan::Plan;
use crate::domain::career::road::Road;
use crate::domain::career::timeline::Timeline;
use crate::domain::id::ItemId;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::{plans as plans_words, words};

pub fn page(desk: Desk, one: ItemId, other: ItemId) -> AnyView {
    let w = &plans_words().compare;
    let title = words().titles.compare_plans;
    if one == other {
        return not_here(title, w.same_plan, to_list());
    }
    let both = [one, other];
    if untrack(|| both.iter().any(|id| desk.plan(id).is_none())) {
        return not_here(title, plans_words().common.no_plan, to_list());
    }
    let print = vec![
        button(plans_words().common.print, Weight::Secondary, page::print),
        view! { <span class="note">{plans_words().plan.print_hint}</span> }.into_any(),
    ];
    all(vec![
        to_list(),
        heading(title),
        para("lead", w.lead),
        around("button-row no-print", print),
        live(move || both_sides(desk, &both)),
    ])
}

/// What one plan has to show, in the order of the rows.
struct Side {
    head: AnyView,
    rows: Vec<Vec<String>>,
    /// What each rule says of it, by the rule's title.
    found: Vec<(String, Vec<String>)>,
    is_open: bool,
}

fn both_sides(desk: Desk, both: &[ItemId; 2]) -> AnyView {
    let w = &plans_words().compare;
    let [one, other] = both.each_ref().map(|id| {
        let plan = desk.plan(id).unwrap_or_default();
        desk.on_road_with(Some(id), |road, timeline| side(road, timeline, id, &plan))
    });
    let names = [
        w.until,
        w.posts,
        w.fields,
        w.grades,
        w.abilities,
        w.qualifications,
    ];
    let is_open = one.is_open || other.is_open;
    let differences = differences(&one, &other);
    let mut rows: Vec<_> = names
        .into_iter()
        .zip(one.rows.into_iter().zip(other.rows))
        .map(|(name, (one, other))| row(name.to_owned(), one, other))
        .collect();
    let heads = (one.head, other.head);
    let mut content = vec![compare_table(w.table, heads, std::mem::take(&mut rows))];
    if is_open {
        content.push(para("note", w.counted));
    }
    let mut differ = vec![para("hint", w.differ_lead)];
    differ.push(match differences.is_empty() {
        true => para("", w.no_difference),
        false => {
            let names = both.each_ref().map(|id| {
                let plan = desk.plan(id).unwrap_or_default();
                name(&plan).into_any()
            });
            let [one, other] = names;
            compare_table(w.differ_table, (one, other), differences)
        }
    });
    let to_advice = Route::Career(Career::Advice).href();
    let way = link(plans_words().finding.to_advice, to_advice);
    differ.push(around("no-print", vec![way]));
    content.push(section(w.differ, differ));
    all(content)
}

fn side(road: &Road, timeline: &Timeline, id: &ItemId, plan: &Plan) -> Side {
    let w = &plans_words().compare;
    let gist = gist(road, timeline);
    let last = gist.places.len();
    let posts = gist.places.iter().enumerate().map(|(at, told)| {
        let post = &told.planned.post;
        format!("{}　{}", place(road, post), span(post, at + 1 == last))
    });
    let grades = gist.grades.iter();
    let grades = grades.map(|(grade, year)| (w.from_year)(grade, &years::year(*year)));
    let abilities = gist
        .abilities
        .iter()
        .map(|(tie, place)| format!("{}　{}", tie.title, standing(road.framework, place)));
    let qualifications = gist
        .qualifications
        .iter()
        .map(|(tag, is_held)| match is_held {
            true => format!("{}　{}", tag.name, plans_words().common.held),
            false => tag.name.clone(),
        });
    let found = findings(road, timeline).into_iter().map(|finding| {
        let state = (plans_words().finding.state)(finding.state);
        let said = says(road, timeline, &finding);
        (finding.rule.title.clone(), format!("{state}。{said}"))
    });
    let mut by_rule: Vec<(String, Vec<String>)> = Vec::new();
    for (title, said) in found {
        match by_rule.iter_mut().find(|(t, _)| *t == title) {
            Some((_, all)) => all.push(said),
            None => by_rule.push((title, vec![said])),
        }
    }
    let href = Route::Career(Career::Plan(id.clone())).href();
    Side {
        head: link(name(plan), href),
        rows: vec![
            vec![until(&gist)],
            posts.collect(),
            gist.fields.iter().map(|f| in_field(road, f)).collect(),
            grades.collect(),
            abilities.collect(),
            qualifications.collect(),
        ],
        found: by_rule,
        is_open: gist.posts > 0 && gist.until.is_none(),
    }
}

fn until(gist: &Gist) -> String {
    let w = &plans_words().compare;
    match gist.until {
        Some(until) => years::year((until.0 - 1).div_euclid(12)),
        None if gist.posts > 0 => w.open.to_owned(),
        None => w.nothing.to_owned(),
    }
}

fn in_field(road: &Road, told: &InField) -> String {
    let called = told.field.and_then(|f| Some(road.model?.called(f)));
    let called = called.unwrap_or_else(|| match told.name.trim() {
        "" => plans_words().common.no_field.to_owned(),
        name => name.to_owned(),
    });
    (plans_words().compare.in_field)(&called, &years::length(told.months))
}

/// A row for each rule that says something else of the two.
fn differences(one: &Side, other: &Side) -> Vec<AnyView> {
    let titles = one.found.iter().chain(&other.found).map(|(title, _)| title);
    let mut seen: Vec<&String> = Vec::new();
    let mut rows = Vec::new();
    let of = |side: &Side, title: &String| {
        let found = side.found.iter().find(|(t, _)| t == title);
        found.map_or_else(Vec::new, |(_, said)| said.clone())
    };
    for title in titles {
        if seen.contains(&title) {
            continue;
        }
        seen.push(title);
        let (one, other) = (of(one, title), of(other, title));
        if one != other {
            rows.push(row(title.clone(), one, other));
        }
    }
    rows
}

fn row(name: String, one: Vec<String>, other: Vec<String>) -> AnyView {
    let cell = |said: Vec<String>| match said.is_empty() {
        true => view! { <td class="note">{plans_words().compare.nothing}</td> }.into_any(),
        false => view! { <td>{texts("plain-list", said)}</td> }.into_any(),
    };
    view! { <tr><th scope="row">{name}</th>{cell(one)}{cell(other)}</tr> }.into_any()
}

fn compare_table(
    title: &'static str,
    (one, other): (AnyView, AnyView),
    rows: Vec<AnyView>,
) -> AnyView {
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=title>
            <table class="plans-table">
                <caption>{title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{plans_words().compare.what}</th>
                        <th scope="col">{one}</th>
                        <th scope="col">{other}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
