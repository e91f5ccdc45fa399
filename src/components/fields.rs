//! Small controls: a box to tick, a list to choose from, a line to search with, a button that stays
//! pressed.

use leptos::prelude::*;

/// `id` is unique on the page. So it is for the others.
pub fn check_box(id: &'static str, label: &'static str, checked: RwSignal<bool>) -> AnyView {
    view! {
        <div class="check">
            <input
                type="checkbox"
                id=id
                prop:checked=checked
                on:change=move |_| checked.update(|c| *c = !*c)
            />
            <label for=id>{label}</label>
        </div>
    }
    .into_any()
}

/// A box to tick that follows a value. `hint` is empty for none.
pub fn tick(
    id: impl Into<String>,
    label: impl Into<String>,
    hint: impl Into<String>,
    is_on: Signal<bool>,
    change: Callback<bool>,
) -> AnyView {
    fn view(
        id: String,
        label: String,
        hint: String,
        is_on: Signal<bool>,
        change: Callback<bool>,
    ) -> AnyView {
        let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
        let hint = hint_id
            .clone()
            .map(|id| view! { <span class="choice-hint" id=id>{hint}</span> }.into_any());
        view! {
            <div class="choice">
                <input
                    type="checkbox"
                    id=id.clone()
                    aria-describedby=hint_id
                    prop:checked=is_on
                    on:change:target=move |event| change.run(event.target().checked())
                />
                <label for=id>
                    <span class="choice-label">{label}</span>
                    {hint}
                </label>
            </div>
        }
        .into_any()
    }
    view(id.into(), label.into(), hint.into(), is_on, change)
}

/// The first option is chosen at first; `chosen` gets the index.
pub fn select(
    id: &'static str,
    label: &'static str,
    options: Vec<String>,
    chosen: RwSignal<usize>,
) -> AnyView {
    let options: Vec<_> = options
        .into_iter()
        .enumerate()
        .map(|(i, text)| {
            let is_chosen = chosen.get_untracked() == i;
            view! { <option value=i.to_string() prop:selected=is_chosen>{text}</option> }.into_any()
        })
        .collect();
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select
                id=id
                on:change:target=move |e| chosen.set(e.target().selected_index().try_into().unwrap_or(0))
            >
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// A list that follows a value: `chosen` is an index, and so is what `choose` gets.
pub fn pick_list(
    id: impl Into<String>,
    label: impl Into<String>,
    options: Vec<String>,
    chosen: Signal<usize>,
    choose: Callback<usize>,
) -> AnyView {
    fn view(
        id: String,
        label: String,
        options: Vec<String>,
        chosen: Signal<usize>,
        choose: Callback<usize>,
    ) -> AnyView {
        let mut rows = Vec::new();
        for (i, text) in options.into_iter().enumerate() {
            let is_chosen = Signal::derive(move || chosen.get() == i);
            rows.push(view! { <option prop:selected=is_chosen>{text}</option> }.into_any());
        }
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                <select
                    id=id
                    on:change:target=move |e| choose.run(e.target().selected_index().try_into().unwrap_or(0))
                >
                    {rows}
                </select>
            </div>
        }
        .into_any()
    }
    view(id.into(), label.into(), options, chosen, choose)
}

pub fn search_field(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    text: RwSignal<String>,
) -> AnyView {
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field" role="search">
            <label for=id>{label}</label>
            <p class="field-hint" id=hint_id.clone()>{hint}</p>
            <input
                type="search"
                id=id
                autocomplete="off"
                aria-describedby=hint_id
                on:input:target=move |e| text.set(e.target().value())
            />
        </div>
    }
    .into_any()
}

/// A button that is on or off. `name` says what of, to whoever meets it out of its place.
pub fn toggle(
    label: &'static str,
    name: String,
    is_on: Signal<bool>,
    press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let press = Callback::new(move |()| press());
    view! {
        <button
            type="button"
            class="button toggle"
            data-variant="secondary"
            aria-pressed=Signal::derive(move || if is_on.get() { "true" } else { "false" })
            aria-label=name
            on:click=move |_| press.run(())
        >
            {label}
        </button>
    }
    .into_any()
}
