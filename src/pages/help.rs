//! 使い方: short answers to what people ask.

use leptos::prelude::*;

use crate::components::{all, heading, para, section};
use crate::text::{help, words};

pub fn page() -> AnyView {
    let w = help();
    let mut content = vec![heading(words().titles.help), para("lead", w.lead)];
    content.extend(w.items.iter().map(|(question, answer)| {
        section(
            *question,
            answer.iter().map(|text| para("", *text)).collect(),
        )
    }));
    all(content)
}
