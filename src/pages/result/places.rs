//! The abilities in words, strengths first: what to keep doing, the next steps with the choice of what
//! to work on, and apart from both what is no shortcoming.

use leptos::prelude::*;

use crate::components::{all, around, block, labelled, link, list, live, para, section, tag};
use crate::domain::framework::Framework;
use crate::domain::scale::NO_OPPORTUNITY;
use crate::domain::standing::{Line, Place, Standing};
use crate::domain::worknote::has_evidence;
use crate::pages::{focus, old_items, say};
use crate::route::Route;
use crate::state::Desk;
use crate::text::result as result_words;

pub fn view(
    desk: Desk,
    framework: &Framework,
    standing: &Standing,
    threshold: &str,
) -> Vec<AnyView> {
    let w = result_words();
    let one_step = standing.in_place(|p| matches!(p, Place::OneStep(_)));
    let growing = standing.in_place(|p| matches!(p, Place::Growing(_)));
    let tally = standing.tally();
    let has_steps = !(one_step.is_empty() && growing.is_empty());
    let mut parts = Vec::new();
    if has_steps || tally.met > 0 {
        parts.push(met(desk, framework, standing));
    }
    if !one_step.is_empty() {
        let lead = (w.one_step_lead)(threshold);
        parts.push(steps(desk, framework, w.one_step, lead, &one_step));
    }
    if !growing.is_empty() {
        let lead = w.growing_lead.into();
        parts.push(steps(desk, framework, w.growing, lead, &growing));
    }
    if !has_steps && tally.unanswered == 0 && tally.met > 0 {
        parts.push(para("", w.nothing_below));
    }
    parts.extend(off_scale(framework, standing));
    let open = standing.in_place(|p| *p == Place::Unanswered);
    parts.extend(named(w.unanswered.into(), w.unanswered_lead, &open));
    parts.push(live(move || old_items::here(desk)));
    parts
}

fn to_card(line: &Line) -> AnyView {
    let to = Route::Card(line.competency.id.clone()).href();
    link(line.competency.name.clone(), to)
}

fn met(desk: Desk, framework: &Framework, standing: &Standing) -> AnyView {
    let w = result_words();
    let lines = standing.in_place(|p| matches!(p, Place::Met(_)));
    if lines.is_empty() {
        return section(w.met, vec![para("", w.none_met)]);
    }
    let rows = lines.iter().map(|line| {
        let answer = say::answer_of(framework, line.entry.as_ref());
        let mut row = vec![block(
            "",
            vec![to_card(line), tag(answer, true), unproven(desk, line)],
        )];
        row.extend(own_note(line));
        all(row)
    });
    section(
        w.met,
        vec![para("hint", w.met_lead), list("plain-list", rows.collect())],
    )
}

/// A high answer that nothing speaks for yet, with the way to write it down.
fn unproven(desk: Desk, line: &Line) -> AnyView {
    let (id, entry) = (line.competency.id.clone(), line.entry.clone());
    live(move || {
        let w = result_words();
        let framework = desk.framework();
        let wants = entry.as_ref().is_some_and(|e| {
            let scale = framework.scale_of(&e.scale);
            e.answer.as_ref().is_some_and(|a| scale.wants_example(a))
        });
        let today = desk.today();
        let is_proven = desk
            .own_key()
            .is_none_or(|key| desk.with_notebook(|n| has_evidence(n, &key, &id, today)));
        if !wants || is_proven {
            return ().into_any();
        }
        let name = say::competency(&framework, &id);
        let to = Route::Card(id.clone()).href();
        all(vec![
            tag(w.unproven, false),
            around("no-print", vec![link((w.unproven_go)(&name), to)]),
        ])
    })
}

/// Abilities below the threshold, each with the way to the next step and the choice to work on it.
fn steps(
    desk: Desk,
    framework: &Framework,
    title: &'static str,
    lead: String,
    lines: &[&Line],
) -> AnyView {
    let w = result_words();
    let rows = lines.iter().map(|line| {
        let answer = say::answer_of(framework, line.entry.as_ref());
        let mut row = vec![
            around("", vec![to_card(line), tag(answer, false)]),
            labelled("", w.next_step, line.expectation.step_up.clone()),
        ];
        row.extend(own_note(line));
        row.push(focus::chooser(
            desk,
            &line.expectation.grade,
            &line.competency.id,
        ));
        all(row)
    });
    section(
        title,
        vec![para("hint", lead), list("plain-list steps", rows.collect())],
    )
}

/// The person's evidence, for the screen only.
fn own_note(line: &Line) -> Option<AnyView> {
    let entry = line.entry.as_ref().filter(|e| !e.note.is_empty())?;
    let note = entry.note.clone();
    Some(labelled("no-print own-note", result_words().note, note))
}

/// What was answered off the scale, each kind apart; no opportunity becomes something to ask for.
fn off_scale(framework: &Framework, standing: &Standing) -> Vec<AnyView> {
    let w = result_words();
    let mut parts = Vec::new();
    let off = standing.in_place(|p| matches!(p, Place::OffScale(_)));
    let is_occasion = |line: &Line| match &line.place {
        Place::OffScale(id) => id.as_str() == NO_OPPORTUNITY,
        _ => false,
    };
    let rows = off.iter().filter(|line| is_occasion(line)).map(|line| {
        let mut row = vec![
            around("", vec![to_card(line)]),
            labelled("", w.occasion, line.expectation.example.clone()),
        ];
        row.extend(own_note(line));
        all(row)
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        let lead = para("hint", w.occasions_lead);
        parts.push(section(
            w.occasions,
            vec![lead, list("plain-list steps", rows)],
        ));
    }
    // In the order in which they were met, so that each kind of each scale has its own place.
    let mut kinds: Vec<&Place> = Vec::new();
    for line in off.iter().filter(|line| !is_occasion(line)) {
        if !kinds.contains(&&line.place) {
            kinds.push(&line.place);
        }
    }
    for kind in kinds {
        let lines = standing.in_place(|p| p == kind);
        let label = lines.first().map_or_else(String::new, |line| {
            say::answer_of(framework, line.entry.as_ref())
        });
        parts.extend(named(label, w.off_scale_lead, &lines));
    }
    parts
}

/// Abilities by name and note alone; nothing when there are none.
fn named(title: String, lead: &'static str, lines: &[&Line]) -> Option<AnyView> {
    let rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let mut row = vec![around("", vec![to_card(line)])];
            row.extend(own_note(line));
            all(row)
        })
        .collect();
    (!rows.is_empty()).then(|| section(title, vec![para("hint", lead), list("plain-list", rows)]))
}
