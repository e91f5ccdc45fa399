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
    /// What is looked for; the browser offers to empty it.
    Search,
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
    line(Entry {
        kind,
        id: id.into(),
        label: label.into(),
        hint: hint.into(),
        text,
        input,
        leave: None,
        offers: Vec::new(),
        said: None,
    })
}

/// A line with more to it.
pub struct Entry {
    pub kind: Line,
    /// Unique on the page.
    pub id: String,
    pub label: String,
    /// Empty for none.
    pub hint: String,
    pub text: Signal<String>,
    pub input: Callback<String>,
    /// Called when what was typed is done.
    pub leave: Option<Callback<()>>,
    /// Texts to choose from; anything else may be typed as well.
    pub offers: Vec<String>,
    /// What the field says of what stands in it, below.
    pub said: Option<AnyView>,
}

pub fn line(entry: Entry) -> AnyView {
    let Entry {
        kind,
        id,
        label,
        hint,
        text,
        input,
        leave,
        offers,
        said,
    } = entry;
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
        Line::Search => ("search", "off"),
        Line::Date => ("date", "off"),
        Line::Secret => ("password", "new-password"),
    };
    let hint_id = (!hint.is_empty()).then(|| format!("{id}-hint"));
    let said_id = said.is_some().then(|| format!("{id}-said"));
    let ids: Vec<_> = hint_id.iter().chain(&said_id).map(String::as_str).collect();
    let described = (!ids.is_empty()).then(|| ids.join(" "));
    let offers_id = (!offers.is_empty()).then(|| format!("{id}-offers"));
    let offers = offers_id.clone().map(|id| {
        let mut options = Vec::new();
        for offer in offers {
            options.push(view! { <option value=offer></option> }.into_any());
        }
        view! { <datalist id=id>{options}</datalist> }.into_any()
    });
    let said = said.map(|said| view! { <p class="field-hint" id=said_id>{said}</p> }.into_any());
    let line = view! {
        <input
            type=kind
            id=id.clone()
            autocomplete=autocomplete
            list=offers_id
            aria-describedby=described
            node_ref=field
            on:input:target=move |event| input.run(event.target().value())
            on:change=move |_| {
                if let Some(leave) = leave {
                    leave.run(());
                }
            }
        />
        {offers}
        {said}
    };
    framed(id, label, hint, hint_id, line.into_any())
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
