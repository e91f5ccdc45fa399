//! A free text that is told at every input, while the caret and the input method stay undisturbed.

use leptos::{html, prelude::*};

/// `id` is unique on the page.
pub fn note_field(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
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
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <p class="field-hint" id=hint_id.clone()>{hint}</p>
            <textarea
                id=id
                rows="4"
                aria-describedby=hint_id
                node_ref=field
                on:input:target=move |event| input.run(event.target().value())
            ></textarea>
        </div>
    }
    .into_any()
}
