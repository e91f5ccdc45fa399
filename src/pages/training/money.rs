//! 学びを支える制度: what gives money and what gives time, how much, and what to prepare.

use leptos::prelude::*;

use super::back;
use crate::components::{all, heading, link, list, para, section, tag, texts};
use crate::domain::framework::Framework;
use crate::domain::schemes::{Status, Want};
use crate::domain::training::schemes::{self, Gives, Help};
use crate::pages::policy;
use crate::route::{Policy, Route, Training};
use crate::state::Desk;
use crate::text::{courses, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &courses().money;
    let framework = desk.framework();
    let helps: Vec<_> = schemes::all(&framework).collect();
    let city = &framework.organization;
    let mut page = vec![
        back(courses().back, Training::Overview),
        heading(words().titles.money),
    ];
    if helps.is_empty() {
        page.push(para("lead", (w.none)(city)));
    } else {
        page.push(para("lead", (w.lead)(city)));
    }
    for gives in [Gives::Money, Gives::Time, Gives::Unsaid] {
        let of_kind: Vec<_> = helps.iter().filter(|help| help.gives == gives).collect();
        if of_kind.is_empty() {
            continue;
        }
        let mut content = vec![para("", (w.group_lead)(gives))];
        content.extend(
            of_kind
                .into_iter()
                .map(|help| scheme(desk, &framework, *help)),
        );
        content.push(steps(w.prepare, (w.prepare_items)(gives)));
        page.push(section((w.group)(gives), content));
    }
    if !helps.is_empty() {
        page.push(para("note", w.reading));
        page.push(section(
            w.write,
            vec![
                texts("prose-list", w.write_items.iter().copied()),
                para("note", w.courses),
            ],
        ));
    }
    page.push(others(&framework));
    all(page)
}

fn steps(title: &'static str, items: &'static [&'static str]) -> AnyView {
    let title = view! { <h3>{title}</h3> }.into_any();
    all(vec![title, texts("prose-list", items.iter().copied())])
}

fn scheme(desk: Desk, framework: &Framework, help: Help<'_>) -> AnyView {
    let w = &courses().money;
    let support = help.support;
    let status = support
        .status
        .map(|s| tag(s.word(), s == Status::Running || s == Status::Widened));
    let forms: Vec<_> = support
        .pays
        .iter()
        .map(|f| (courses().say.form)(*f))
        .collect();
    let amount = help.amount().unwrap_or((w.amount_unsaid)(help.gives));
    let mut rows = Vec::new();
    for (label, text) in [
        (w.pays, forms.join("、")),
        (w.amount, amount.to_owned()),
        (w.since, support.since.clone()),
        (w.how, support.how.clone()),
    ] {
        if !text.is_empty() {
            rows.push(view! { <div><dt>{label}</dt><dd>{text}</dd></div> }.into_any());
        }
    }
    let facts = (!support.facts.is_empty()).then(|| {
        let facts = texts("prose-list", support.facts.iter().map(String::as_str));
        all(vec![para("caption", w.facts), facts])
    });
    let name = support.name.clone();
    view! {
        <section class="support course-scheme">
            <h3>{name} {status}</h3>
            {para("", support.about.clone())}
            <dl class="facts">{rows}</dl>
            {facts}
            {policy::source(framework, support.source.as_ref())}
            {policy::mark(desk, support)}
        </section>
    }
    .into_any()
}

/// What else there is for those who want to learn.
fn others(framework: &Framework) -> AnyView {
    let w = &courses().money;
    let learns = [Want::Learn, Want::Qualify, Want::Pause];
    let mut rows = Vec::new();
    for support in framework.supports.iter().filter(|s| s.pays.is_empty()) {
        let want = learns.into_iter().find(|want| support.wants.contains(want));
        if let Some(want) = want {
            let to = Route::Policy(Policy::GuideTo(want)).href();
            rows.push(link(support.name.clone(), to));
        }
    }
    if rows.is_empty() {
        return ().into_any();
    }
    section(
        w.others,
        vec![para("", w.others_lead), list("plain-list", rows)],
    )
}
