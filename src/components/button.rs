//! Things to press: buttons that do something here, links that look like them.

use leptos::prelude::*;

/// How much weight a button has on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// What the page, or a panel on it, is for.
    Primary,
    Secondary,
    /// As light as a link.
    Quiet,
    /// Destroys something.
    Danger,
}

impl Weight {
    fn variant(self) -> Option<&'static str> {
        match self {
            Self::Primary => None,
            Self::Secondary => Some("secondary"),
            Self::Quiet => Some("quiet"),
            Self::Danger => Some("danger"),
        }
    }
}

pub fn button(
    label: impl Into<String>,
    weight: Weight,
    press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    fn view(label: String, weight: Weight, press: Callback<()>) -> AnyView {
        view! {
            <button
                type="button"
                class="button"
                data-variant=weight.variant()
                on:click=move |_| press.run(())
            >
                {label}
            </button>
        }
        .into_any()
    }
    view(label.into(), weight, Callback::new(move |()| press()))
}

/// As [`button`], for one of many with the same label: `name` says what of, and has the label in it.
pub fn button_of(
    label: &'static str,
    name: String,
    weight: Weight,
    press: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    fn view(label: &'static str, name: String, weight: Weight, press: Callback<()>) -> AnyView {
        view! {
            <button
                type="button"
                class="button"
                data-variant=weight.variant()
                aria-label=name
                on:click=move |_| press.run(())
            >
                {label}
            </button>
        }
        .into_any()
    }
    view(label, name, weight, Callback::new(move |()| press()))
}

pub fn link_button(label: impl Into<String>, weight: Weight, href: String) -> AnyView {
    fn view(label: String, weight: Weight, href: String) -> AnyView {
        view! { <a class="button" data-variant=weight.variant() href=href>{label}</a> }.into_any()
    }
    view(label.into(), weight, href)
}

pub fn link(label: impl Into<String>, href: String) -> AnyView {
    fn view(label: String, href: String) -> AnyView {
        view! { <a href=href>{label}</a> }.into_any()
    }
    view(label.into(), href)
}
