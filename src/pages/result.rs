//! 強みと伸びしろ: counts against the threshold and what to do next, in words; one A4 page on paper.

use leptos::prelude::*;

use super::{result_chart, say, set_up_first};
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Weight, all, around, button, heading, labelled, link, link_button, list, live, para, section,
    tag,
};
use crate::domain::framework::{Framework, Grade};
use crate::domain::standing::{Line, Place, Standing, Tally};
use crate::route::Route;
use crate::state::Desk;
use crate::text::{result as result_words, words};

pub fn page(desk: Desk) -> AnyView {
    live(move || {
        let standing = desk.standing();
        match desk.grade() {
            None => set_up_first(desk, words().titles.result),
            Some(_) if standing.tally().unanswered == standing.lines.len() => empty(),
            Some(grade) => filled(desk, &grade, &standing),
        }
    })
}

fn empty() -> AnyView {
    let w = result_words();
    all(vec![
        heading(words().titles.result),
        para("", w.empty),
        around(
            "",
            vec![link_button(
                w.empty_go,
                Weight::Primary,
                Route::Assess.href(),
            )],
        ),
    ])
}

fn filled(desk: Desk, grade: &Grade, standing: &Standing) -> AnyView {
    let w = result_words();
    let framework = desk.framework();
    let threshold = say::threshold(framework.scale());
    let as_of = (w.as_of)(&clock::era(desk.today()));
    let caption = format!(
        "{}　{}／{}／{as_of}",
        w.label, framework.organization, grade.name
    );
    let print = vec![
        button(w.print, Weight::Secondary, browser_page::print),
        view! { <span class="note">{w.print_hint}</span> }.into_any(),
    ];
    view! {
        {para("caption", caption)}
        {heading(words().titles.result)}
        {para("lead", summary(&standing.tally(), &threshold))}
        {around("no-print button-row", print)}
        <div class="result-columns">
            {result_chart::view(&framework, standing, &grade.name)}
            <div class="result-words">{in_words(desk, &framework, standing, &threshold)}</div>
        </div>
        {para("only-print note", w.printed)}
    }
    .into_any()
}

fn summary(tally: &Tally, threshold: &str) -> String {
    let w = result_words();
    if tally.off_scale == tally.total {
        return (w.summary_off)(tally.total);
    }
    let mut text = match tally.met {
        0 => (w.summary_none)(tally.total, threshold),
        met if met == tally.total => (w.summary_all)(tally.total, threshold),
        met => (w.summary)(met, tally.total, threshold),
    };
    if tally.off_scale > 0 {
        text += &(w.off_scale_count)(tally.off_scale);
    }
    if tally.unanswered > 0 {
        text += &(w.unanswered_count)(tally.unanswered);
    }
    text
}

fn in_words(
    desk: Desk,
    framework: &Framework,
    standing: &Standing,
    threshold: &str,
) -> Vec<AnyView> {
    let w = result_words();
    let one_step = standing.in_place(|p| matches!(p, Place::OneStep(_)));
    let growing = standing.in_place(|p| matches!(p, Place::Growing(_)));
    let has_steps = !(one_step.is_empty() && growing.is_empty());
    let mut parts = Vec::new();
    if has_steps || standing.tally().met > 0 {
        parts.push(met(framework, standing));
    }
    if !one_step.is_empty() {
        parts.push(steps(
            framework,
            w.one_step,
            (w.one_step_lead)(threshold),
            &one_step,
        ));
    }
    if !growing.is_empty() {
        parts.push(steps(framework, w.growing, w.growing_lead.into(), &growing));
    }
    let tally = standing.tally();
    let is_all_known = one_step.is_empty() && growing.is_empty() && tally.unanswered == 0;
    if is_all_known && tally.met > 0 {
        parts.push(para("", w.nothing_below));
    }
    for off in &framework.scale().off_scale {
        let lines = standing.in_place(|p| matches!(p, Place::OffScale(id) if *id == off.id));
        parts.extend(named((w.off_scale)(&off.label), w.off_scale_lead, &lines));
    }
    let open = standing.in_place(|p| *p == Place::Unanswered);
    parts.extend(named(w.unanswered.into(), w.unanswered_lead, &open));
    parts.extend(orphans(desk, framework));
    parts
}

fn to_card(line: &Line) -> AnyView {
    let to = Route::Card(line.competency.id.clone()).href();
    link(line.competency.name.clone(), to)
}

fn met(framework: &Framework, standing: &Standing) -> AnyView {
    let w = result_words();
    let lines = standing.in_place(|p| matches!(p, Place::Met(_)));
    if lines.is_empty() {
        return section(w.met, vec![para("", w.none_met)]);
    }
    let rows = lines.iter().map(|line| {
        let answer = say::answer_of(framework, line.entry.as_ref());
        let mut row = vec![around("", vec![to_card(line), tag(answer, true)])];
        row.extend(own_note(line));
        all(row)
    });
    section(
        w.met,
        vec![para("hint", w.met_lead), list("plain-list", rows.collect())],
    )
}

/// Abilities below the threshold, each with the way to the next step.
fn steps(framework: &Framework, title: &'static str, lead: String, lines: &[&Line]) -> AnyView {
    let w = result_words();
    let rows = lines.iter().map(|line| {
        let answer = say::answer_of(framework, line.entry.as_ref());
        let mut row = vec![
            around("", vec![to_card(line), tag(answer, false)]),
            labelled("", w.next_step, line.expectation.step_up.clone()),
        ];
        row.extend(own_note(line));
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

fn orphans(desk: Desk, framework: &Framework) -> Option<AnyView> {
    let w = result_words();
    let rows: Vec<_> = desk
        .orphans()
        .into_iter()
        .map(|entry| {
            // As it was called then; saves from before that was kept have only the number.
            let answer = match &entry.asked.chosen {
                chosen if chosen.is_empty() => say::answer_of(framework, Some(&entry)),
                chosen => chosen.clone(),
            };
            all(vec![
                around("", vec![entry.asked.title.into_any(), tag(answer, false)]),
                para("hint", entry.asked.statement),
                para("no-print own-note", entry.note),
            ])
        })
        .collect();
    (!rows.is_empty()).then(|| {
        let lead = para("hint", w.orphans_lead);
        section(w.orphans, vec![lead, list("plain-list steps", rows)])
    })
}
