//! One answer out of several: native radios in a fieldset, nothing chosen beforehand.

use leptos::prelude::*;

use super::live::{live, live_value};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    pub label: String,
    /// A sentence under the label; empty for none.
    pub hint: String,
    /// A short sign before the label, e.g. the number of a step; empty for none.
    pub mark: String,
    /// A line above this choice that sets it apart from those before; empty for none.
    pub apart: &'static str,
}

pub struct Choices {
    /// Unique on the page: names the radios and the error.
    pub name: String,
    /// The question, with its heading.
    pub legend: AnyView,
    pub choices: Vec<Choice>,
    /// The index of the chosen one.
    pub chosen: Signal<Option<usize>>,
    pub choose: Callback<usize>,
    /// What is wrong, shown above the choices and tied to the group; empty for nothing.
    pub error: Signal<String>,
}

pub fn choice_group(group: Choices) -> AnyView {
    let Choices {
        name,
        legend,
        choices,
        chosen,
        choose,
        error,
    } = group;
    let error_id = format!("{name}-error");
    let described = {
        let error_id = error_id.clone();
        live_value(move || (!error.read().is_empty()).then(|| error_id.clone()))
    };
    let rows: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(i, choice)| row(&name, i, choice, chosen, choose))
        .collect();
    let error = live(move || {
        let text = error.get();
        if text.is_empty() {
            ().into_any()
        } else {
            view! { <p class="field-error" id=error_id.clone()>{text}</p> }.into_any()
        }
    });
    view! {
        <fieldset class="choice-group" aria-describedby=described>
            <legend>{legend}</legend>
            {error}
            {rows}
        </fieldset>
    }
    .into_any()
}

fn row(
    name: &str,
    i: usize,
    choice: Choice,
    chosen: Signal<Option<usize>>,
    choose: Callback<usize>,
) -> AnyView {
    let id = format!("{name}-{i}");
    let hint_id = format!("{id}-hint");
    let has_hint = !choice.hint.is_empty();
    let is_chosen = live_value(move || chosen.get() == Some(i));
    let piece = |class: &'static str, text: String| {
        (!text.is_empty()).then(|| view! { <span class=class>{text}</span> }.into_any())
    };
    let apart = (!choice.apart.is_empty())
        .then(|| view! { <p class="choice-apart">{choice.apart}</p> }.into_any());
    let hint = has_hint.then(|| {
        view! { <span class="choice-hint" id=hint_id.clone()>{choice.hint}</span> }.into_any()
    });
    view! {
        {apart}
        <div class="choice">
            <input
                type="radio"
                name=name.to_owned()
                id=id.clone()
                aria-describedby=has_hint.then_some(hint_id)
                prop:checked=is_chosen
                on:change=move |_| choose.run(i)
            />
            <label for=id>
                {piece("choice-mark", choice.mark)}
                {piece("choice-label", choice.label)}
                {hint}
            </label>
        </div>
    }
    .into_any()
}
