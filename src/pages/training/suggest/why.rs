//! Reasons in words, each with the way to what it comes from; and what is known of a course.

use leptos::prelude::*;

use crate::browser::clock;
use crate::components::{all, link, list};
use crate::domain::framework::Framework;
use crate::domain::id::CompetencyId;
use crate::domain::schemes::Entry;
use crate::domain::training::Form;
use crate::domain::training::aims::{Aim, Reason, Standing, Target};
use crate::domain::training::course::Course;
use crate::domain::training::suggest::{Audience, Lack, Look, Offer};
use crate::pages::say;
use crate::route::{Ahead, Career, Route};
use crate::state::Desk;
use crate::text::suggest as suggest_words;

/// A reason, and the address of what it comes from.
pub fn reason(desk: Desk, aim: &Aim, reason: &Reason) -> (String, String) {
    let w = &suggest_words().aims;
    let framework = desk.framework();
    let grade = |id| framework.grade(id).map_or("", |grade| grade.name.as_str());
    match (reason, &aim.target) {
        (Reason::Focus { grade: of, .. }, _) => ((w.focus)(grade(of)), Route::Focus.href()),
        (Reason::Gap, Target::Ability(id)) => {
            let answer = say::answer_of(&framework, desk.entry(id).as_ref());
            ((w.gap)(&answer), Route::Card(id.clone()).href())
        }
        (Reason::Opportunity, Target::Ability(id)) => {
            (w.opportunity.to_owned(), Route::Card(id.clone()).href())
        }
        (Reason::Planned { plan, post }, _) => {
            let known = desk.plan(plan).unwrap_or_default();
            let planned = known.posts.get(post);
            let place = planned.map_or("", |p| p.post.department.trim());
            let to = Career::Planned(plan.clone(), post.clone());
            (
                (w.planned)(known.name.trim(), place),
                Route::Career(to).href(),
            )
        }
        (Reason::Next { grade: of, grows }, Target::Ability(id)) => {
            let said = match grows {
                true => (w.next_grows)(grade(of)),
                false => (w.next)(grade(of)),
            };
            let to = Ahead::Card(of.clone(), id.clone());
            (said, Route::Ahead(to).href())
        }
        // Only abilities are answered and asked for.
        (_, Target::Qualification(_)) => (String::new(), Route::Result.href()),
    }
}

/// Why an offer is made: each aim with its reasons.
pub fn reasons(desk: Desk, look: &Look, offer: &Offer) -> AnyView {
    let framework = desk.framework();
    let mut rows = Vec::new();
    for serves in &offer.serves {
        let Some(aim) = look.aims.get(serves.aim) else {
            continue;
        };
        let step = step(&framework, aim, serves.via.as_ref());
        let head = view! { <strong>{aim.title.clone()}</strong> }.into_any();
        let mut row = vec![head];
        if !step.is_empty() {
            row.push(view! { <span class="aim-step">{step}</span> }.into_any());
        }
        let why = aim.reasons.iter().map(|r| reason(desk, aim, r));
        let why = why.filter(|(text, _)| !text.is_empty());
        row.push(list(
            "aim-reasons",
            why.map(|(text, to)| link(text, to)).collect(),
        ));
        rows.push(all(row));
    }
    list("plain-list aims", rows)
}

/// What the next step is, from where the person is.
fn step(framework: &Framework, aim: &Aim, via: Option<&CompetencyId>) -> String {
    let w = &suggest_words().aims;
    if let Some(root) = via {
        return (w.via)(&say::competency(framework, root));
    }
    let step = match aim.standing {
        Standing::Begins => w.begins,
        Standing::Close => w.close,
        Standing::Met { .. } => w.met,
        Standing::Top => w.top,
        Standing::Unknown => "",
    };
    step.to_owned()
}

/// What it would not do. `others`: weighty aims that it has nothing to do with.
pub fn lacks(look: &Look, offer: &Offer, others: String) -> Vec<String> {
    let w = &suggest_words().offer;
    let title = |aim: &usize| look.aims.get(*aim).map_or("", |aim| aim.title.as_str());
    let mut said: Vec<String> = offer
        .lacks
        .iter()
        .map(|lack| match lack {
            Lack::Occasion(aim) => (w.occasion)(title(aim)),
            Lack::MoreSteps(aim) => (w.more_steps)(title(aim)),
            Lack::Itself(aim) => (w.itself)(title(aim)),
            Lack::Stage(aim, stage) => (w.stage)(title(aim), *stage),
        })
        .collect();
    if !others.is_empty() {
        said.push((w.not_for)(&others));
    }
    said
}

/// Time, money, when, and how to get in, as far as it is known. `assumed`: in minutes, where nobody says it.
pub fn facts(course: &Course, offer: &Offer, assumed: u32) -> Vec<String> {
    let words = suggest_words();
    let w = &words.offer;
    let assumed = (words.hours)(assumed.into());
    let mut unsaid = Vec::new();
    let mut facts = Vec::new();
    match course.minutes {
        Some(minutes) => facts.push((w.time)(&(words.hours)(minutes.into()))),
        None => unsaid.push((w.time_unsaid)(&assumed)),
    }
    match course.yen {
        Some(0) => facts.push(w.free.to_owned()),
        Some(sum) => facts.push((w.cost)(&(words.yen)(sum.into()))),
        None => unsaid.push(w.cost_unsaid.to_owned()),
    }
    match (course.from, course.when.as_str()) {
        (Some(day), _) => facts.push((w.from)(&clock::era(day))),
        (None, "") => unsaid.push(w.when_unsaid.to_owned()),
        (None, when) => facts.push((w.when)(when)),
    }
    facts.extend(course.apply_by.map(|day| (w.apply_by)(&clock::era(day))));
    match entry(course) {
        "" => unsaid.push(w.entry_label.to_owned()),
        entry => facts.push(entry.to_owned()),
    }
    if offer.audience == Audience::Ask {
        facts.push((w.audience_ask)(&course.audience));
    } else if !course.audience.is_empty() && course.form != Form::Qualification {
        facts.push((w.audience)(&course.audience));
    }
    if course.stage.is_none() {
        unsaid.push(w.stage_unsaid.to_owned());
    }
    facts.extend(offer.again.map(|day| (w.again)(&clock::era(day))));
    if !unsaid.is_empty() {
        facts.push((w.unsaid)(&unsaid));
    }
    facts
}

/// How to get in; empty where nobody says it.
fn entry(course: &Course) -> &'static str {
    let w = &suggest_words().offer;
    let has = |entry: Entry| course.entry.contains(&entry);
    let (named, recommended) = (has(Entry::Named), has(Entry::Recommended));
    match (has(Entry::Required), has(Entry::Wish)) {
        (true, _) => w.required,
        (_, true) => w.wish,
        _ if named && recommended => w.named_or_recommended,
        _ if named => w.named,
        _ if recommended => w.recommended,
        _ => "",
    }
}
