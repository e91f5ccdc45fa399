//! A notice that stays until its cause is gone.

use leptos::prelude::*;

/// `kind`: `warning` (said at once to who listens) or `info`.
pub fn banner(kind: &'static str, heading: &'static str, content: Vec<AnyView>) -> AnyView {
    let role = (kind == "warning").then_some("alert");
    view! {
        <section class="banner" data-kind=kind aria-label=heading>
            <h2 class="banner-heading">{heading}</h2>
            <div role=role>{content}</div>
        </section>
    }
    .into_any()
}
