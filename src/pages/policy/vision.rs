//! 育成方針: the picture of the staff a municipality wants, and the ways to the rest of its policy.

use leptos::prelude::*;

use super::{inherited, source};
use crate::components::{all, heading, link, list, para, section, texts};
use crate::domain::framework::Framework;
use crate::domain::policy::Guideline;
use crate::route::{Policy, Route};
use crate::state::Desk;
use crate::text::{policy, sources, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &policy().vision;
    let framework = desk.framework();
    let vision = &framework.vision;
    let mut content = vec![
        heading(words().titles.policy),
        para(
            "lead",
            (sources().edition)(&framework.organization, &framework.edition),
        ),
    ];
    if !framework.about.is_empty() {
        content.push(para("", framework.about.clone()));
    }
    content.extend(inherited(&framework));
    content.push(slogan(w.ideal, &vision.ideal, &vision.about));
    content.push(slogan(w.organization, &vision.organization, ""));
    let is_bare =
        vision.ideal.is_empty() && vision.guidelines.is_empty() && vision.priorities.is_empty();
    if is_bare {
        content.push(para("", w.none));
    }
    content.push(guidelines(w.stances, &vision.stances));
    content.push(guidelines(w.guidelines, &vision.guidelines));
    content.push(guidelines(w.priorities, &vision.priorities));
    content.extend(source(&framework, vision.source.as_ref()));
    content.push(section(
        w.more,
        vec![list("plain-list link-list", ways(&framework))],
    ));
    if !vision.gaps.is_empty() {
        let gaps = texts("prose-list", vision.gaps.iter().map(String::as_str));
        content.push(section(w.gaps, vec![gaps]));
    }
    all(content)
}

fn slogan(title: &'static str, slogan: &str, about: &str) -> AnyView {
    if slogan.is_empty() {
        return ().into_any();
    }
    section(
        title,
        vec![
            para("slogan", slogan.to_owned()),
            para("", about.to_owned()),
        ],
    )
}

fn guidelines(title: &'static str, guidelines: &[Guideline]) -> AnyView {
    if guidelines.is_empty() {
        return ().into_any();
    }
    let mut items = Vec::new();
    for guideline in guidelines {
        let heading = view! { <h3>{guideline.title.clone()}</h3> }.into_any();
        items.push(all(vec![heading, para("", guideline.text.clone())]));
    }
    section(title, vec![list("plain-list guidelines", items)])
}

fn ways(framework: &Framework) -> Vec<AnyView> {
    let w = &policy().vision;
    let plan = &framework.plan;
    let ways = [
        (w.to_abilities.to_owned(), Policy::Abilities),
        ((w.to_guide)(framework.supports.len()), Policy::Guide),
        ((w.to_measures)(plan.measures.len()), Policy::Measures),
        ((w.to_indicators)(plan.indicators.len()), Policy::Indicators),
        (w.to_checkup.to_owned(), Policy::Checkup),
        (w.to_packs.to_owned(), Policy::Packs),
    ];
    let mut links = Vec::new();
    for (label, to) in ways {
        links.push(link(label, Route::Policy(to).href()));
    }
    links.push(link(words().titles.sources, Route::Sources.href()));
    links
}
