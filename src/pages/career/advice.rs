//! 異動の考え方とあなたの経歴: every rule of the municipality, with what it means for the road so far and
//! ahead. Advice, never a verdict.

use leptos::prelude::*;

use super::super::policy::source;
use super::advice_say::{self, Said};
use super::guide_parts::{fiscal, short, to, to_career};
use crate::components::{
    Weight, all, around, details, heading, labelled, link, link_button, list, live, para, section,
};
use crate::domain::career::findings::{Finding, Missing, State, findings, missing};
use crate::domain::career::model::{RotationRule, RuleKind};
use crate::domain::career::road::Road;
use crate::domain::career::timeline::Timeline;
use crate::domain::framework::Framework;
use crate::domain::todo::Question;
use crate::route::{Career, Policy, Route};
use crate::state::Desk;
use crate::text::{guide, words};

pub fn page(desk: Desk) -> AnyView {
    let content = live(move || desk.on_road(view));
    all(vec![
        to_career(),
        heading(words().titles.advice),
        para("lead", guide().advice.lead),
        content,
    ])
}

fn view(road: &Road, timeline: &Timeline) -> AnyView {
    let w = &guide().advice;
    let city = &road.framework.organization;
    let found = findings(road, timeline);
    let mut content = Vec::new();
    if road.framework.rotation_rules.is_empty() {
        content.extend([para("", (w.no_rules)(city)), para("", w.no_rules_lead)]);
    } else {
        content.push(para("", (w.of)(city)));
    }
    if road.family.is_some() && road.model.is_none() {
        content.push(para("", (w.no_model)(city)));
    }
    if found.iter().any(|f| (w.asks_by_learning)(f.rule.kind)) {
        content.push(para("", w.by_learning));
    }
    for (state, title, lead) in w.groups {
        content.extend(group(road, timeline, &found, state, title, lead));
    }
    content.push(more(&missing(road, timeline)));
    let has = |rule: &&RotationRule| !found.iter().any(|f| f.rule.id == rule.id);
    let others: Vec<_> = road.framework.rotation_rules.iter().filter(has).collect();
    content.extend(elsewhere(road.framework, &others));
    all(content)
}

/// The rules of which something is in this state, what comes first before the rest.
fn group(
    road: &Road,
    timeline: &Timeline,
    found: &[Finding],
    state: State,
    title: &'static str,
    lead: &'static str,
) -> Option<AnyView> {
    let mut own: Vec<_> = found.iter().filter(|f| f.state == state).collect();
    own.sort_by_key(|f| f.matters.unwrap_or(i32::MAX));
    let mut cards = Vec::new();
    let mut seen = Vec::new();
    for finding in &own {
        if seen.contains(&&finding.rule.id) {
            continue;
        }
        seen.push(&finding.rule.id);
        let same = own.iter().filter(|f| f.rule.id == finding.rule.id);
        let same: Vec<_> = same.copied().collect();
        cards.push(card(road, timeline, finding.rule, &same));
    }
    (!cards.is_empty()).then(|| {
        section(
            title,
            vec![para("hint", lead), list("plain-list advice", cards)],
        )
    })
}

fn card(road: &Road, timeline: &Timeline, rule: &RotationRule, found: &[&Finding]) -> AnyView {
    let w = &guide().advice;
    let mut content = vec![view! { <h3>{rule.title.clone()}</h3> }.into_any()];
    let mut links = Vec::new();
    for finding in found {
        let Said { means, link } = advice_say::said(road, timeline, finding);
        content.push(para("", means.concat()));
        links.extend(link);
        let year = timeline.now.fiscal_year();
        if let Some(at) = finding.matters {
            let said = match at <= year {
                true => (w.matters_now)(&short(year)),
                false => (w.matters)(&fiscal(at)),
            };
            // The year of an age tells the birth date: not for paper.
            let class = match rule.params.age {
                Some(_) => "advice-when no-print",
                None => "advice-when",
            };
            content.push(para(class, said));
        }
        if let Some(missing) = finding.missing {
            content.push(para("", (w.missing)(missing)));
            links.extend(way(missing));
        }
        let basis = finding.basis.map_or("", w.basis);
        if !basis.is_empty() {
            content.push(para("note", basis));
        }
    }
    content.push(labelled("", w.why, rule.explains.clone()));
    content.extend(source(road.framework, rule.source.as_ref()));
    links.extend(match rule.kind {
        RuleKind::DualTrack => Some((w.to_tracks.to_owned(), to(Career::Tracks))),
        RuleKind::AskWishes | RuleKind::BalanceFields | RuleKind::ResidentContact => {
            Some((w.to_plans.to_owned(), to(Career::Plans)))
        }
        _ => None,
    });
    let mut views = Vec::new();
    let mut named: Vec<&String> = Vec::new();
    for (label, href) in &links {
        if !named.contains(&label) {
            named.push(label);
            views.push(link(label.clone(), href.clone()));
        }
    }
    if !views.is_empty() {
        content.push(around("no-print link-row", views));
    }
    all(content)
}

/// Where one can write what is missing; nothing for what the documents leave out.
fn way(missing: Missing) -> Option<(String, String)> {
    let w = &guide().advice;
    let (label, href) = match missing {
        Missing::Posts | Missing::PostFields => (w.to_posts, to(Career::Posts)),
        Missing::Phase | Missing::Birth => (w.to_horizon, to(Career::Horizon)),
        Missing::Family => (w.to_start, Route::Start(Question::Family).href()),
        Missing::Model | Missing::Rules | Missing::Years | Missing::Fields | Missing::Tracks => {
            return None;
        }
    };
    Some((label.to_owned(), href))
}

/// What one can still do: what would tell more, and what can be done in any case.
fn more(missing: &[Missing]) -> AnyView {
    let w = &guide().advice;
    let mut rows = Vec::new();
    for what in missing {
        if let Some((label, href)) = way(*what) {
            let text = (w.missing)(*what);
            rows.push(all(vec![
                para("", text),
                around("", vec![link(label, href)]),
            ]));
        }
    }
    let ways = vec![
        link_button(w.to_plans, Weight::Secondary, to(Career::Plans)),
        link_button(w.to_stairs, Weight::Secondary, to(Career::Stairs)),
        link_button(
            w.to_guide,
            Weight::Secondary,
            Route::Policy(Policy::Guide).href(),
        ),
    ];
    let ways = around("no-print button-row", ways);
    match rows.is_empty() {
        true => ways,
        false => section(
            w.more,
            vec![para("hint", w.more_lead), list("plain-list", rows), ways],
        ),
    }
}

/// The rules of other families.
fn elsewhere(framework: &Framework, rules: &[&RotationRule]) -> Option<AnyView> {
    let w = &guide().advice;
    let mut content = vec![para("hint", w.others_lead)];
    for rule in rules {
        content.push(view! { <h3>{rule.title.clone()}</h3> }.into_any());
        content.push(para("", rule.explains.clone()));
        content.extend(source(framework, rule.source.as_ref()));
    }
    (!rules.is_empty()).then(|| details((w.others)(rules.len()), content))
}
