//! What stands around the choices of a card: the span, what was answered before, the wish for an
//! example, and words that changed since.

use leptos::prelude::*;

use super::say;
use crate::browser::{clock, page as browser_page};
use crate::components::{Weight, around, block, button, details, live, para, texts};
use crate::domain::answer::{Answer, Entry};
use crate::domain::framework::Framework;
use crate::domain::id::CompetencyId;
use crate::domain::mapping;
use crate::domain::scale::Scale;
use crate::domain::snapshot;
use crate::domain::worknote::{self, SPAN_MONTHS};
use crate::state::Desk;
use crate::text::rating as words;

/// The answer as a choice of this scale: the one that was given, or what it is read as here.
pub fn read_here(framework: &Framework, scale: &Scale, entry: &Entry) -> Option<Answer> {
    let answer = entry.answer.as_ref()?;
    let Answer::Point(level) = answer else {
        return Some(answer.clone());
    };
    let given_on = framework.scale_of(&entry.scale);
    mapping::read_as(given_on, scale, *level).map(Answer::Point)
}

/// 令和8年5月26日から今日まで.
pub fn span(desk: Desk) -> String {
    let since = desk
        .today()
        .checked_sub_months(chrono::Months::new(SPAN_MONTHS));
    since.map_or_else(String::new, |since| (words().span)(&clock::era(since)))
}

/// Below the choices, once there is an answer. Built anew with another answer and not with what is
/// typed: a wish for an example doesn't go away under the hand that fulfils it.
pub fn beside(desk: Desk, scale: &Scale, id: &CompetencyId) -> AnyView {
    let (scale, id) = (scale.clone(), id.clone());
    let asked = id.clone();
    let answer = Memo::new(move |_| desk.entry(&asked).and_then(|e| e.answer));
    live(move || {
        if answer.read().is_none() {
            return ().into_any();
        }
        untrack(|| said(desk, &scale, &id))
    })
}

fn said(desk: Desk, scale: &Scale, id: &CompetencyId) -> AnyView {
    let mut views = Vec::new();
    let entry = desk.entry(id);
    let read = entry.and_then(|entry| read_from(desk, scale, &entry));
    views.extend(read.map(|text| para("note", text)));
    views.extend(before(desk, id).map(|text| para("note", text)));
    if is_bare(desk, id) {
        views.push(para("example-wish", words().example));
        views.push(para("hint", words().example_hint));
    }
    if views.is_empty() {
        ().into_any()
    } else {
        block("beside-answer", views)
    }
}

fn wants_example(desk: Desk, id: &CompetencyId, entry: &Entry, answer: &Answer) -> bool {
    let framework = desk.framework();
    let Some(key) = desk.own_key() else {
        return false;
    };
    let today = desk.today();
    framework.scale_of(&entry.scale).wants_example(answer)
        && desk.with_notebook(|n| !worknote::has_evidence(n, &key, id, today))
}

/// Whether an answer stands high without anything that speaks for it.
pub fn is_bare(desk: Desk, id: &CompetencyId) -> bool {
    desk.entry(id).is_some_and(|entry| {
        let answer = entry.answer.clone();
        answer.is_some_and(|answer| wants_example(desk, id, &entry, &answer))
    })
}

/// That an answer was given on another scale, and how it is read here.
fn read_from(desk: Desk, scale: &Scale, entry: &Entry) -> Option<String> {
    let w = words();
    let framework = desk.framework();
    if entry.scale == scale.id || !matches!(entry.answer, Some(Answer::Point(_))) {
        return None;
    }
    let given = say::answer_of(&framework, Some(entry));
    let name = &framework.scale_of(&entry.scale).name;
    Some(match read_here(&framework, scale, entry) {
        Some(now) => (w.read_as)(name, &given, &say::answer(scale, &now)),
        None => (w.no_reading)(name, &given),
    })
}

/// What was answered in the round before. Not shown before there is an answer: it would pull it.
fn before(desk: Desk, id: &CompetencyId) -> Option<String> {
    let key = desk.own_key()?;
    desk.with_notebook(|n| {
        let (record, row) = snapshot::previous(n, &key, id)?;
        let answer = say::frozen(record, row);
        Some((words().previous)(
            &clock::era(record.on),
            &record.grade_name,
            &answer,
        ))
    })
}

/// Above the choices, when the answer was given to other words.
pub fn reworded(desk: Desk, id: &CompetencyId) -> AnyView {
    let id = id.clone();
    let asked = id.clone();
    let is_old = Memo::new(move |_| desk.wants_rereading(&asked));
    live(move || {
        if !is_old.get() {
            return ().into_any();
        }
        let w = words();
        let Some(entry) = untrack(|| desk.entry(&id)) else {
            return ().into_any();
        };
        let id = id.clone();
        let keep = button(w.reaffirm, Weight::Secondary, move || {
            desk.reaffirm(&id);
            browser_page::focus(".card-answer input[type=radio]");
        });
        let asked = entry.asked;
        block(
            "panel",
            vec![
                para("example-wish", w.reworded),
                para("", w.reworded_lead),
                details(
                    w.reworded_before,
                    vec![
                        para("", asked.title),
                        para("", asked.statement),
                        texts("indicators", asked.indicators),
                    ],
                ),
                around("button-row", vec![keep]),
            ],
        )
    })
}
