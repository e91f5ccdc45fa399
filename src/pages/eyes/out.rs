//! A file goes out, under a passphrase if the person wants one. It is kept nowhere.

use leptos::prelude::*;

use crate::browser::{files, page};
use crate::components::{Weight, around, block, button, live, live_value, para};
use crate::state::Desk;
use crate::text::{eyes, start as start_words};

/// The shortest passphrase: whoever has a file can try as many as they have time for.
const LEAST: usize = 8;

pub struct Out {
    /// Unique on the page.
    pub id: &'static str,
    /// `paper` or `reply`, in the file's name.
    pub kind: &'static str,
    /// The file's text under this passphrase, or why there is none, in words.
    pub write: Callback<String, Result<String, &'static str>>,
    /// The browser has taken the file of this name.
    pub done: Callback<String>,
}

/// What is wrong, and with which field.
#[derive(Clone, Copy, PartialEq)]
enum At {
    First,
    Second,
    All,
}

pub fn view(desk: Desk, out: Out) -> AnyView {
    let w = &eyes().out;
    let key = RwSignal::new(String::new());
    let again = RwSignal::new(String::new());
    let wrong = RwSignal::new((At::All, String::new()));
    let at = move |place: At| {
        live_value(move || {
            let (here, text) = wrong.get();
            if here == place { text } else { String::new() }
        })
    };
    let (first, second) = (format!("{}-key", out.id), format!("{}-again", out.id));
    let fields = vec![
        secret(&first, w.passphrase, w.passphrase_hint, key, at(At::First)),
        secret(&second, w.again, "", again, at(At::Second)),
    ];
    let go = move || {
        let given = key.get_untracked();
        let refuse = |place, text: String, field: &str| {
            wrong.set((place, text));
            page::focus(&format!("#{field}"));
        };
        if !given.is_empty() && given.chars().count() < LEAST {
            return refuse(At::First, (w.too_short)(LEAST), &first);
        }
        if given != again.get_untracked() {
            return refuse(At::Second, w.not_same.to_owned(), &second);
        }
        let name = format!("michishirube-{}-{}.json", out.kind, desk.today());
        match out.write.run(given) {
            Ok(text) if files::download(&name, &text) => {
                key.set(String::new());
                again.set(String::new());
                wrong.set((At::All, String::new()));
                out.done.run(name);
            }
            Ok(_) => wrong.set((At::All, w.failed.to_owned())),
            Err(why) => wrong.set((At::All, why.to_owned())),
        }
    };
    let failed = at(At::All);
    let failed = live(move || error(None, &failed.get()));
    let mut parts = vec![para("hint", w.lock_lead)];
    parts.extend(fields);
    parts.push(failed);
    parts.push(around("", vec![button(w.go, Weight::Primary, go)]));
    block("no-print file-out", parts)
}

fn error(id: Option<String>, text: &str) -> AnyView {
    if text.is_empty() {
        return ().into_any();
    }
    let text = format!("{}{text}", start_words().error_prefix);
    view! { <p class="field-error" id=id role="alert">{text}</p> }.into_any()
}

/// A text that isn't shown while it is typed. `hint` is empty for none.
pub fn secret(
    id: &str,
    label: &'static str,
    hint: &'static str,
    text: RwSignal<String>,
    wrong: Signal<String>,
) -> AnyView {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = {
        let ids = [hint_id.clone(), error_id.clone()];
        live_value(move || {
            let parts = [!hint.is_empty(), !wrong.read().is_empty()];
            let parts: Vec<_> = (ids.iter().zip(parts))
                .filter_map(|(id, is_here)| is_here.then_some(id.as_str()))
                .collect();
            (!parts.is_empty()).then(|| parts.join(" "))
        })
    };
    let hint = (!hint.is_empty())
        .then(|| view! { <p class="field-hint" id=hint_id>{hint}</p> }.into_any());
    let error = live(move || error(Some(error_id.clone()), &wrong.get()));
    view! {
        <div class="field">
            <label for=id.to_owned()>{label}</label>
            {hint}
            {error}
            <input
                type="password"
                id=id.to_owned()
                autocomplete="new-password"
                aria-describedby=described
                prop:value=text
                on:input:target=move |event| text.set(event.target().value())
            />
        </div>
    }
    .into_any()
}
