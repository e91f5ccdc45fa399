//! What the rules of rotation make of a road with a plan on it, in short. 異動の考え方 tells all of them; here
//! those come first that are worth a thought.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::plan_pieces::place;
use super::years;
use crate::components::{all, around, details, link, list, para, section, tag};
use crate::domain::career::findings::{About, Finding, State, findings};
use crate::domain::career::model::RuleKind;
use crate::domain::career::road::Road;
use crate::domain::career::timeline::{Basis, FieldTime, Of, Timeline};
use crate::domain::id::ItemId;
use crate::pages::policy;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::plans as plans_words;

pub fn view(desk: Desk, id: &ItemId) -> AnyView {
    let w = &plans_words().finding;
    let to_advice = Route::Career(Career::Advice).href();
    let way = around("no-print", vec![link(w.to_advice, to_advice)]);
    let content = desk.on_road_with(Some(id), |road, timeline| {
        if road.framework.rotation_rules.is_empty() {
            return vec![para("", w.none)];
        }
        let found = findings(road, timeline);
        let first = |f: &&Finding| f.state == State::Thought || about_plan(f);
        let (first, rest): (Vec<_>, Vec<_>) = found.iter().partition(first);
        let rows = |found: Vec<&Finding>| {
            let by_rule = found.chunk_by(|one, other| one.rule.id == other.rule.id);
            let rows = by_rule.map(|found| row(road, timeline, found));
            list("plain-list findings", rows.collect())
        };
        let mut content = vec![para("hint", w.lead)];
        if !first.is_empty() {
            content.push(rows(first));
        }
        if !rest.is_empty() {
            let more = details((w.more)(rest.len()), vec![rows(rest)]);
            content.push(view! { <div class="no-print">{more}</div> }.into_any());
        }
        content
    });
    section(w.heading, vec![all(content), way])
}

fn about_plan(finding: &Finding) -> bool {
    matches!(finding.about, About::Post(Of::Planned(_)))
}

/// A rule once, with all that it finds.
fn row(road: &Road, timeline: &Timeline, found: &[&Finding]) -> AnyView {
    let w = &plans_words().finding;
    let Some(rule) = found.first().map(|f| f.rule) else {
        return ().into_any();
    };
    let mut said = vec![view! { <h3>{rule.title.clone()}</h3> }.into_any()];
    for finding in found {
        let state = tag((w.state)(finding.state), finding.state == State::Met);
        let says = says(road, timeline, finding);
        said.push(around("", vec![state, " ".into_any(), says.into_any()]));
    }
    let mut why = vec![para("", rule.explains.clone())];
    why.extend(policy::source(road.framework, rule.source.as_ref()));
    let why = details(w.why, why);
    said.push(view! { <div class="no-print">{why}</div> }.into_any());
    all(said)
}

/// What a finding says of this road, without the rule itself.
pub fn says(road: &Road, timeline: &Timeline, finding: &Finding) -> String {
    let w = &plans_words().finding;
    let mut said = of_post(road, timeline, finding);
    let names = |of: &dyn Fn(&FieldTime) -> bool| {
        let called = |f: &FieldTime| road.model.map_or_else(String::new, |m| m.called(f.field));
        let these = finding.fields.iter().filter(|f| of(f));
        these.map(called).collect::<Vec<_>>().join("、")
    };
    // Of a planned post, the fields say only what it builds on.
    if !matches!(finding.about, About::Post(_)) {
        for (of, say) in [
            (
                &(|f: &FieldTime| f.so_far > 0) as &dyn Fn(&FieldTime) -> bool,
                w.been_in,
            ),
            (&|f: &FieldTime| f.so_far == 0 && f.ahead > 0, w.planned_in),
            (&|f: &FieldTime| f.so_far == 0 && f.ahead == 0, w.not_in),
        ] {
            let fields = names(of);
            if !fields.is_empty() {
                said.push(say(&fields));
            }
        }
    }
    said.extend(finding.missing.map(|m| (w.missing)(m).to_owned()));
    if let Some(year) = finding.matters.filter(|_| !about_plan(finding)) {
        said.push(match year.cmp(&timeline.now.fiscal_year()) {
            Ordering::Less => (w.mattered)(&years::year(year)),
            Ordering::Equal => w.matters_now.to_owned(),
            Ordering::Greater => (w.matters)(&years::year(year)),
        });
    }
    if finding.basis == Some(Basis::Years) {
        said.push(w.by_years.to_owned());
    }
    said.concat()
}

/// How long in a place, beside what the rule has in mind.
fn of_post(road: &Road, timeline: &Timeline, finding: &Finding) -> Vec<String> {
    let w = &plans_words().finding;
    let About::Post(of) = finding.about else {
        return Vec::new();
    };
    let stretch = timeline.stretches.iter().find(|s| s.of == of);
    let (Some(stretch), Some(so_far)) = (stretch, finding.so_far) else {
        return Vec::new();
    };
    let called = place(road, stretch.post);
    if finding.rule.kind == RuleKind::BuildOnExperience {
        return vec![match so_far {
            0 => (w.builds_on_nothing)(&called),
            so_far => (w.builds_on)(&called, &years::length(so_far)),
        }];
    }
    let mut said = vec![match finding.guide {
        Some(guide) => (w.years)(&called, &years::length(so_far), &years::length(guide)),
        None => (w.years_only)(&called, &years::length(so_far)),
    }];
    if finding.away > 0 {
        said.push((w.away)(&years::length(finding.away)));
    }
    said
}
