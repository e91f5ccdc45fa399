//! 取組: the plan's measures by pillar, year by year, narrowed down by what one asks for.

use leptos::prelude::*;

use super::back;
use crate::components::{all, check_box, heading, live, para, section, select};
use crate::domain::framework::Framework;
use crate::domain::policy::{Measure, MeasureFilter, Pillar, Plan, fiscal_year};
use crate::route::Policy;
use crate::state::Desk;
use crate::text::{policy, words};

/// What is chosen in the filters: indices of lists that begin with "any".
#[derive(Clone, Copy)]
struct Chosen {
    only_new: RwSignal<bool>,
    pillar: RwSignal<usize>,
    year: RwSignal<usize>,
    state: RwSignal<usize>,
}

pub fn page(desk: Desk) -> AnyView {
    let w = &policy().measures;
    let framework = desk.framework();
    let plan = &framework.plan;
    let to_policy = back(words().titles.policy, Policy::Vision);
    if plan.measures.is_empty() {
        return all(vec![
            to_policy,
            heading(words().titles.measures),
            para("", w.none),
        ]);
    }
    let chosen = Chosen {
        only_new: RwSignal::new(false),
        pillar: RwSignal::new(0),
        year: RwSignal::new(0),
        state: RwSignal::new(0),
    };
    let states = states(plan);
    let content = live(move || shown(&desk.framework(), chosen, &states));
    let mut page = vec![
        to_policy,
        heading(words().titles.measures),
        para("lead", (w.lead)(plan.measures.len())),
    ];
    if !plan.about.is_empty() {
        page.push(para("", plan.about.clone()));
    }
    page.push(filters(plan, chosen, fiscal_year(desk.today())));
    page.push(content);
    all(page)
}

/// Every state of any year, in order of appearance.
fn states(plan: &Plan) -> Vec<String> {
    let mut states: Vec<String> = Vec::new();
    for year in 0..plan.told_years().len() {
        for state in plan.states(year) {
            // A cell that says a whole sentence is no state one could choose.
            if state.chars().count() <= 8 && !states.iter().any(|s| s == state) {
                states.push(state.to_owned());
            }
        }
    }
    states
}

fn filters(plan: &Plan, chosen: Chosen, this_year: i32) -> AnyView {
    let w = &policy().measures;
    let with_any = |any: &'static str, rest: Vec<String>| {
        let mut options = vec![any.to_owned()];
        options.extend(rest);
        options
    };
    let mut pillars = Vec::new();
    for pillar in &plan.pillars {
        pillars.push(pillar.name.clone());
    }
    let mut fields = vec![select(
        "pillar",
        w.pillar,
        with_any(w.any_pillar, pillars),
        chosen.pillar,
    )];
    let states = states(plan);
    if plan.told_years().is_empty() {
        fields.push(para("note", w.no_years));
    } else {
        let mut years = Vec::new();
        for year in plan.told_years() {
            let is_this = i32::from(*year) == this_year;
            years.push(match is_this {
                true => (w.this_year)(*year),
                false => (w.year_name)(*year),
            });
        }
        fields.push(select(
            "year",
            w.year,
            with_any(w.any_year, years),
            chosen.year,
        ));
        if states.len() > 1 {
            fields.push(select(
                "state",
                w.state,
                with_any(w.any_state, states),
                chosen.state,
            ));
        }
    }
    if plan.measures.iter().any(Measure::is_new) {
        fields.push(check_box("only-new", w.only_new, chosen.only_new));
    }
    view! {
        <div class="filters" role="group" aria-label=w.filter>
            {fields}
        </div>
    }
    .into_any()
}

fn shown(framework: &Framework, chosen: Chosen, states: &[String]) -> AnyView {
    let w = &policy().measures;
    let plan = &framework.plan;
    let state = chosen
        .state
        .get()
        .checked_sub(1)
        .and_then(|i| states.get(i));
    let filter = MeasureFilter {
        only_new: chosen.only_new.get(),
        year: chosen.year.get().checked_sub(1),
        state: state.cloned().unwrap_or_default(),
    };
    let pillar = chosen.pillar.get().checked_sub(1);
    let mut sections = Vec::new();
    let mut count = 0;
    for (i, of) in plan.pillars.iter().enumerate() {
        if pillar.is_some_and(|p| p != i) {
            continue;
        }
        let mut rows = Vec::new();
        for measure in plan.measures_of(&of.id).filter(|m| filter.lets_through(m)) {
            rows.push(row(plan, measure));
        }
        count += rows.len();
        if !rows.is_empty() {
            sections.push(pillar_view(plan, of, rows));
        }
    }
    let said = (w.shown)(count, plan.measures.len());
    let nothing = (count == 0).then(|| para("", w.nothing));
    view! {
        <p role="status">{said}</p>
        {nothing}
        {sections}
    }
    .into_any()
}

fn pillar_view(plan: &Plan, pillar: &Pillar, rows: Vec<AnyView>) -> AnyView {
    let w = &policy().measures;
    let title = (w.pillar_count)(&pillar.name, rows.len());
    let name = pillar.name.clone();
    let mut years = Vec::new();
    for year in plan.told_years() {
        years.push(view! { <th scope="col">{(w.year_name)(*year)}</th> }.into_any());
    }
    let has_status = plan.measures.iter().any(|m| !m.status.is_empty());
    let status = has_status.then(|| view! { <th scope="col">{w.status}</th> }.into_any());
    let table = view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=name>
            <table class="plan">
                <thead>
                    <tr>
                        <th scope="col">{w.area}</th>
                        <th scope="col">{w.action}</th>
                        {status}
                        {years}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any();
    section(title, vec![para("", pillar.about.clone()), table])
}

fn row(plan: &Plan, measure: &Measure) -> AnyView {
    let w = &policy().measures;
    let mut cells = Vec::new();
    for year in 0..plan.told_years().len() {
        let begins = measure.begins(year);
        let cell = match measure.state(year) {
            None => ().into_any(),
            Some(state) if begins => state.to_owned().into_any(),
            Some(state) => view! {
                <span aria-hidden="true">"⇒"</span>
                <span class="sr-only">{(w.goes_on)(state)}</span>
            }
            .into_any(),
        };
        cells.push(view! { <td data-begins=begins.then_some("")>{cell}</td> }.into_any());
    }
    let has_status = plan.measures.iter().any(|m| !m.status.is_empty());
    let status = has_status.then(|| {
        let is_new = measure.is_new().then_some("");
        view! { <td data-new=is_new>{measure.status.clone()}</td> }.into_any()
    });
    let repeated = measure
        .repeated
        .then(|| view! { <span class="tag">{w.repeated}</span> }.into_any());
    view! {
        <tr>
            <th scope="row">
                <span class="caption">{measure.area.clone()}</span>
                {measure.topic.clone()}
            </th>
            <td class="action">{measure.action.clone()} {repeated}</td>
            {status}
            {cells}
        </tr>
    }
    .into_any()
}
