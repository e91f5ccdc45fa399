//! The lines of a comparison: an ability, what was answered then and later, and the words of both.

use leptos::prelude::*;

use super::answer;
use crate::browser::clock;
use crate::components::{all, details, labelled, list, para, section, texts};
use crate::domain::compare::{Change, Line};
use crate::domain::snapshot::{Row, Snapshot};
use crate::text::history as history_words;

/// All lines of one kind.
pub fn group(change: Change, lines: &[&Line], before: &Snapshot, after: &Snapshot) -> AnyView {
    let w = &history_words().compare;
    let rows = lines.iter().map(|line| view(line, before, after)).collect();
    let hint = (w.hint)(change);
    let hint = (!hint.is_empty()).then(|| para("hint", hint));
    section(
        (w.group)(change, lines.len()),
        vec![hint.into_any(), list("plain-list steps changes", rows)],
    )
}

fn view(line: &Line, before: &Snapshot, after: &Snapshot) -> AnyView {
    let w = &history_words().compare;
    let mut parts = vec![
        view! { <h3>{title(line)}</h3> }.into_any(),
        para(
            "",
            (w.step)(&side(before, line.before), &side(after, line.after)),
        ),
    ];
    let sides = [(before, line.before), (after, line.after)];
    if line.reworded {
        let label = match before.sheet.grade == after.sheet.grade {
            true => w.reworded,
            false => w.reworded_grade,
        };
        let mut both = Vec::new();
        for (snapshot, row) in sides {
            both.extend(row.map(|row| wording(snapshot, row)));
        }
        parts.push(details(label, both));
    }
    for (snapshot, row) in sides {
        if let Some(row) = row.filter(|r| !r.entry.note.is_empty()) {
            let label = (w.note_of)(&clock::era(snapshot.on));
            parts.push(labelled("written", label, row.entry.note.clone()));
        }
    }
    all(parts)
}

/// What the card said.
fn wording(snapshot: &Snapshot, row: &Row) -> AnyView {
    let w = &history_words().compare;
    let asked = &row.entry.asked;
    let label = (w.words_of)(&clock::era(snapshot.on));
    all(vec![
        labelled("", label, asked.statement.clone()),
        texts("prose-list", asked.indicators.iter().map(String::as_str)),
    ])
}

/// As it was called last.
pub fn title(line: &Line) -> String {
    let row = line.after.or(line.before);
    row.map_or_else(
        || line.competency.to_string(),
        |r| r.entry.asked.title.clone(),
    )
}

/// What was answered in one of the two.
pub fn side(snapshot: &Snapshot, row: Option<&Row>) -> String {
    let w = history_words();
    match row {
        None => w.compare.absent.into(),
        Some(row) if row.is_old => (w.old)(&answer(snapshot, row)),
        Some(row) => answer(snapshot, row),
    }
}
