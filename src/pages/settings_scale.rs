//! 答えの尺度: on which points one answers, and how answers of one scale are read on another.

use leptos::prelude::*;

use crate::browser::page as browser_page;
use crate::components::{
    Cell, Choice, Choices, Weight, all, around, button, choice_group, live, live_value, para,
    section, table,
};
use crate::domain::mapping;
use crate::domain::scale::Scale;
use crate::state::Desk;
use crate::text::changes as words;

/// Nothing where the framework has one scale only.
pub fn view(desk: Desk) -> AnyView {
    let scales = desk.framework().scales.clone();
    if desk.grade().is_none() || scales.len() < 2 {
        return ().into_any();
    }
    let w = words();
    let wanted = RwSignal::new(None::<usize>);
    let choices = scales.iter().map(|scale| Choice {
        label: scale.name.clone(),
        hint: labels(scale),
        ..Choice::default()
    });
    let ids: Vec<_> = scales.iter().map(|s| s.id.clone()).collect();
    let chosen = live_value(move || {
        let now = desk.scale().id;
        wanted
            .get()
            .or_else(|| ids.iter().position(|id| *id == now))
    });
    let group = choice_group(Choices {
        name: "scale".into(),
        legend: view! { <span class="choice-label">{w.scale_question}</span> }.into_any(),
        choices: choices.collect(),
        chosen,
        choose: Callback::new(move |i| wanted.set(Some(i))),
        error: Signal::stored(String::new()),
    });
    let reading = live(move || {
        let now = desk.scale();
        let to = wanted.get().and_then(|i| scales.get(i).cloned());
        match to.filter(|to| to.id != now.id) {
            Some(to) => preview(desk, wanted, &now, &to),
            None => ().into_any(),
        }
    });
    section(w.scale, vec![para("", w.scale_lead), group, reading])
}

/// これから・助けがあればできる・…
fn labels(scale: &Scale) -> String {
    let labels: Vec<_> = scale.points.iter().map(|p| p.label.as_str()).collect();
    labels.join("・")
}

fn preview(desk: Desk, wanted: RwSignal<Option<usize>>, now: &Scale, to: &Scale) -> AnyView {
    let w = words();
    let rows = mapping::table(now, to).into_iter().map(|row| {
        let to = row.to.map_or(w.scale_no, |p| p.label.as_str());
        vec![
            Cell::Head(row.from.label.clone().into_any()),
            Cell::Text(to.to_owned()),
        ]
    });
    let name = (w.scale_table)(&now.name, &to.name);
    let id = to.id.clone();
    let change = button(w.scale_go, Weight::Primary, move || {
        desk.choose_scale(id.clone());
        wanted.set(None);
        browser_page::after_render(|| browser_page::focus("input[name=scale]:checked"));
    });
    all(vec![
        table(name, &[w.scale_from, w.scale_to], rows.collect()),
        para("hint", w.scale_keeps),
        around("button-row", vec![change]),
    ])
}
