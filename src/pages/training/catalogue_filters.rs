//! The filters of 研修を探す: one list of choices for each facet, each choice with how many it leaves.

use leptos::prelude::*;

use super::catalogue::{All, Finder};
use crate::browser::page as browser_page;
use crate::components::{Weight, around, block, button, live, live_on, live_text, para, tick};
use crate::domain::training::filter::{Facet, Value};
use crate::text::courses;

const FIELD: &str = "#course-search";

pub fn view(finder: Finder) -> AnyView {
    let w = &courses().find;
    let all = finder.all.get_value();
    let mut fields = Vec::new();
    for facet in Facet::ALL {
        let of_facet = all.choices.iter().enumerate();
        let offered: Vec<_> = of_facet
            .filter(|(_, (of, _))| *of == facet)
            .map(|(i, (_, value))| (i, value.clone()))
            .collect();
        if !offered.is_empty() {
            fields.push(field(finder, &all, facet, offered));
        }
    }
    if fields.is_empty() {
        return ().into_any();
    }
    let summary = live_text(move || (w.narrow)(finder.filter.with(|f| f.picks.len())));
    let chosen = live(move || chosen(finder));
    view! {
        <details class="course-filters no-print">
            <summary>{summary}</summary>
            {para("note", w.narrow_lead)}
            {block("course-facets", fields)}
        </details>
        {chosen}
    }
    .into_any()
}

/// A list whose words follow the counts, while the list itself stays where it is.
fn field(finder: Finder, all: &All, facet: Facet, offered: Vec<(usize, Value)>) -> AnyView {
    let w = &courses().find;
    let id = format!("course-facet-{}", facet as usize);
    let any = {
        let is_chosen = Signal::derive(move || finder.filter.with(|f| f.chosen(facet).is_none()));
        view! { <option prop:selected=is_chosen>{w.any}</option> }.into_any()
    };
    let mut options = vec![any];
    let mut values = Vec::new();
    for (i, value) in offered {
        let name = name(all, facet, &value);
        let of = value.clone();
        let is_chosen =
            Signal::derive(move || finder.filter.with(|f| f.chosen(facet) == Some(&of)));
        let label = live_text(move || {
            let left = finder.found.with(|f| f.left.counts.get(i).copied());
            (w.leaves)(&name, left.unwrap_or_default())
        });
        options.push(view! { <option prop:selected=is_chosen>{label}</option> }.into_any());
        values.push(value);
    }
    let choose = Callback::new(move |nth: usize| {
        let value = nth.checked_sub(1).and_then(|i| values.get(i).cloned());
        finder.narrow(|filter| filter.choose(facet, value));
    });
    view! {
        <div class="field">
            <label for=id.clone()>{(w.facet)(facet)}</label>
            <select
                id=id
                on:change:target=move |e| choose.run(e.target().selected_index().try_into().unwrap_or(0))
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}

fn name(all: &All, facet: Facet, value: &Value) -> String {
    let (w, say) = (&courses().find, &courses().say);
    let framework = &all.framework;
    match value {
        Value::Open(open) => (w.open)(*open).into(),
        Value::Entry(entry) => entry.word().into(),
        Value::Form(form) => (say.form)(*form).into(),
        Value::Category(category) => (say.category)(*category).into(),
        Value::Ability(id) => framework
            .competency(id)
            .map_or_else(String::new, |c| c.name.clone()),
        Value::Grade(id) => framework
            .grade(id)
            .map_or_else(String::new, |g| g.name.clone()),
        Value::Family(id) => framework
            .family(id)
            .map_or_else(String::new, |f| f.name.clone()),
        Value::Month(month) => (say.month)(*month),
        Value::UpTo(yen) => (w.up_to)(*yen),
        Value::Unsaid => (w.unsaid)(facet).into(),
    }
}

/// What is chosen, to be read without opening the filters, and the way out of it.
fn chosen(finder: Finder) -> AnyView {
    let w = &courses().find;
    let picks = finder.filter.with(|f| f.picks.clone());
    if picks.is_empty() {
        return ().into_any();
    }
    let all = finder.all.get_value();
    let names: Vec<_> = picks
        .iter()
        .map(|(facet, value)| name(&all, *facet, value))
        .collect();
    let drop = button(w.drop_all, Weight::Secondary, move || {
        finder.narrow(|filter| *filter = Default::default());
        browser_page::focus(FIELD);
    });
    let text = (w.chosen)(&names.join("、"));
    block(
        "course-chosen",
        vec![
            around("", vec![text.into_any()]),
            around("no-print", vec![drop]),
        ],
    )
}

/// Beside the count: what the choices leave aside only because nobody says it.
pub fn with_unsaid(finder: Finder) -> AnyView {
    let w = &courses().find;
    let waiting = move || finder.found.with(|f| f.left.unsaid.len());
    let is_on = Signal::derive(move || finder.filter.with(|f| f.with_unsaid));
    live_on(
        move || waiting().to_string(),
        move || match waiting() {
            0 => ().into_any(),
            n => {
                let change = Callback::new(move |on| finder.narrow(|f| f.with_unsaid = on));
                let tick = tick(
                    "course-unsaid",
                    (w.with_unsaid)(n),
                    w.with_unsaid_hint,
                    is_on,
                    change,
                );
                block("course-unsaid no-print", vec![tick])
            }
        },
    )
}

/// Neither words nor choices.
pub fn begin_anew(finder: Finder) -> AnyView {
    button(courses().find.begin_anew, Weight::Secondary, move || {
        finder.narrow(|filter| *filter = Default::default());
        finder.look_for(String::new());
        browser_page::focus(FIELD);
    })
}
