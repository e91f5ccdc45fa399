//! The plain pieces a page is made of. Functions, not components; what takes any kind of text hands
//! it on as a `String`, so that each view compiles once.

use leptos::prelude::*;

/// The heading of a page: takes the focus after navigation.
pub fn heading(text: impl Into<String>) -> AnyView {
    fn view(text: String) -> AnyView {
        view! { <h1 tabindex="-1">{text}</h1> }.into_any()
    }
    view(text.into())
}

/// A paragraph; `class` is empty for a plain one.
pub fn para(class: &'static str, text: impl Into<String>) -> AnyView {
    around(class, vec![text.into().into_any()])
}

/// A paragraph around views.
pub fn around(class: &'static str, views: Vec<AnyView>) -> AnyView {
    let class = (!class.is_empty()).then_some(class);
    view! { <p class=class>{views}</p> }.into_any()
}

/// A part of the page under its own heading.
pub fn section(title: impl Into<String>, content: Vec<AnyView>) -> AnyView {
    fn view(title: String, content: Vec<AnyView>) -> AnyView {
        view! {
            <section>
                <h2>{title}</h2>
                {content}
            </section>
        }
        .into_any()
    }
    view(title.into(), content)
}

pub fn list(class: &'static str, items: Vec<AnyView>) -> AnyView {
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> }.into_any())
        .collect();
    view! { <ul class=class>{items}</ul> }.into_any()
}

pub fn texts<T: Into<String>>(class: &'static str, items: impl IntoIterator<Item = T>) -> AnyView {
    let mut views = Vec::new();
    for text in items {
        views.push(text.into().into_any());
    }
    list(class, views)
}

/// A short label; `is_good` sets it apart in colour beside its words.
pub fn tag(text: impl Into<String>, is_good: bool) -> AnyView {
    fn view(text: String, is_good: bool) -> AnyView {
        view! { <span class="tag" data-done=is_good.then_some("")>{text}</span> }.into_any()
    }
    view(text.into(), is_good)
}

/// A group of views of any kind; `class` is empty for a plain one.
pub fn block(class: &'static str, views: Vec<AnyView>) -> AnyView {
    let class = (!class.is_empty()).then_some(class);
    view! { <div class=class>{views}</div> }.into_any()
}

/// What is opened by whoever wants it.
pub fn details(summary: impl Into<String>, content: Vec<AnyView>) -> AnyView {
    fn view(summary: String, content: Vec<AnyView>) -> AnyView {
        view! {
            <details>
                <summary>{summary}</summary>
                {content}
            </details>
        }
        .into_any()
    }
    view(summary.into(), content)
}

/// A text under a small label of its own.
pub fn labelled(class: &'static str, label: impl Into<String>, text: impl Into<String>) -> AnyView {
    let label: String = label.into();
    let label = view! { <span class="step-label">{label}</span> }.into_any();
    around(class, vec![label, text.into().into_any()])
}

/// Views one after the other.
pub fn all(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}
