//! Which plan lies on the timeline, and which two are compared.

use leptos::prelude::*;

use super::plans::named;
use crate::components::{
    Choice, Choices, Weight, all, around, choice_group, link_button, live, live_on, live_value,
    para, pick_list, section,
};
use crate::domain::id::ItemId;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::plans as plans_words;

/// Built anew for other plans and other names.
fn key(desk: Desk) -> String {
    format!("{:?}", named(desk))
}

pub fn line(desk: Desk) -> AnyView {
    live_on(move || key(desk), move || line_choice(desk))
}

fn line_choice(desk: Desk) -> AnyView {
    let w = &plans_words().list;
    let plans = named(desk);
    if plans.is_empty() {
        return ().into_any();
    }
    let (known, names): (Vec<ItemId>, Vec<String>) = plans.into_iter().unzip();
    let labels = [w.off_line.to_owned()].into_iter().chain(names);
    let choices = labels.map(|label| Choice {
        label,
        ..Choice::default()
    });
    let chosen = {
        let known = known.clone();
        live_value(move || {
            let plan = desk.person().plan;
            let at = plan.and_then(|id| known.iter().position(|k| *k == id));
            Some(at.map_or(0, |at| at + 1))
        })
    };
    let choose = Callback::new(move |at: usize| {
        let plan = at.checked_sub(1).and_then(|at| known.get(at)).cloned();
        desk.choose_plan(plan);
    });
    let group = Choices {
        name: "line".into(),
        legend: all(vec![
            view! { <h2>{w.line}</h2> }.into_any(),
            para("hint", w.line_hint),
        ]),
        choices: choices.collect(),
        chosen,
        choose,
        error: live_value(String::new),
    };
    view! { <section>{choice_group(group)}</section> }.into_any()
}

pub fn compare(desk: Desk) -> AnyView {
    live_on(move || key(desk), move || compare_choice(desk))
}

fn compare_choice(desk: Desk) -> AnyView {
    let w = &plans_words().list;
    let plans = named(desk);
    if plans.len() < 2 {
        let few = (!plans.is_empty()).then(|| section(w.compare, vec![para("", w.too_few)]));
        return few.unwrap_or_else(|| ().into_any());
    }
    let (ids, names): (Vec<ItemId>, Vec<String>) = plans.into_iter().unzip();
    let (one, other) = (RwSignal::new(0), RwSignal::new(1));
    let pick = |id: &'static str, label, chosen: RwSignal<usize>, names| {
        pick_list(
            id,
            label,
            names,
            chosen.into(),
            Callback::new(move |at| chosen.set(at)),
        )
    };
    let fields = vec![
        pick("compare-one", w.one, one, names.clone()),
        pick("compare-other", w.other, other, names),
    ];
    let way = live(move || {
        let w = &plans_words().list;
        match (ids.get(one.get()), ids.get(other.get())) {
            (Some(one), Some(other)) if one != other => {
                let to = Route::Career(Career::Compare(one.clone(), other.clone()));
                around(
                    "",
                    vec![link_button(w.compare_go, Weight::Secondary, to.href())],
                )
            }
            _ => para("field-error", w.same),
        }
    });
    section(
        w.compare,
        vec![
            view! { <div class="two-fields">{fields}</div> }.into_any(),
            all(vec![way]),
        ],
    )
}
