//! Texts that are told at every input, while the caret and the input method stay undisturbed.

use leptos::{html, prelude::*};

/// A free text of several lines. `id` is unique on the page; `hint` is empty for none.
pub fn note_field(
    id: impl Into<String>,
    label: impl Into<String>,
    hint: impl Into<String>,
    text: Signal<String>,
    input: Callback<String>,
) -> AnyView {
    fn view(
        id: String,
        label: String,
        hint: String,
        text: Signal<String>,
        input: Callback<String>,
    ) -> AnyView {
        let field = NodeRef::<html::Textarea>::new();
        // Only a text that came from elsewhere (undo, another tab) is put into the field: setting what is
        // there already would end a conversion of the input method.
        Effect::new(move || {
            let text = text.get();
            if let Some(field) = field.get()
                && field.value() != text
            {
                field.set_value(&text);
            }
        });
        let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
        let textarea = view! {
            <textarea
                id=id.clone()
                rows="4"
                aria-describedby=hint_id.clone()
                node_ref=field
                on:input:target=move |event| input.run(event.target().value())
            ></textarea>
        };
        framed(id, label, hint, hint_id, textarea.into_any())
    }
    view(id.into(), label.into(), hint.into(), text, input)
}

/// What a one-line field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    Text,
    /// `2026-11-26`, or empty for no day.
    Date,
    /// Not shown while it is typed, and never offered again by the browser.
    Secret,
}

/// A text of one line; otherwise as [`note_field`]. Enter does nothing here, so that it never ends more
/// than a conversion of the input method.
pub fn line_field(
    kind: Line,
    id: impl Into<String>,
    label: impl Into<String>,
    hint: impl Into<String>,
    text: Signal<String>,
    input: Callback<String>,
) -> AnyView {
    fn view(
        kind: Line,
        id: String,
        label: String,
        hint: String,
        text: Signal<String>,
        input: Callback<String>,
    ) -> AnyView {
        let field = NodeRef::<html::Input>::new();
        Effect::new(move || {
            let text = text.get();
            if let Some(field) = field.get()
                && field.value() != text
            {
                field.set_value(&text);
            }
        });
        let (kind, autocomplete) = match kind {
            Line::Text => ("text", "off"),
            Line::Date => ("date", "off"),
            Line::Secret => ("password", "new-password"),
        };
        let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
        let line = view! {
            <input
                type=kind
                id=id.clone()
                autocomplete=autocomplete
                aria-describedby=hint_id.clone()
                node_ref=field
                on:input:target=move |event| input.run(event.target().value())
            />
        };
        framed(id, label, hint, hint_id, line.into_any())
    }
    view(kind, id.into(), label.into(), hint.into(), text, input)
}

/// The label above, the support text below it, then the field.
fn framed(
    id: String,
    label: String,
    hint: String,
    hint_id: Option<String>,
    field: AnyView,
) -> AnyView {
    let hint = hint_id.map(|id| view! { <p class="field-hint" id=id>{hint}</p> }.into_any());
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint}
            {field}
        </div>
    }
    .into_any()
}
