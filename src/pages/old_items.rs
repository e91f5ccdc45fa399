//! 旧項目: answers that no card asks for any more, in the words they were given to.

use leptos::prelude::*;

use super::say;
use crate::components::{all, around, details, list, para, section, tag};
use crate::domain::answer::Entry;
use crate::state::Desk;
use crate::text::{data as data_words, result as result_words};

/// Those of the present sheet; nothing when there are none.
pub fn here(desk: Desk) -> AnyView {
    let w = result_words();
    let entries = desk.orphans();
    if entries.is_empty() {
        return ().into_any();
    }
    let lead = para("hint", w.orphans_lead);
    section(w.orphans, vec![lead, rows(desk, entries)])
}

/// Those of grades that the framework no longer has; nothing when there are none.
pub fn stranded(desk: Desk) -> AnyView {
    let w = data_words();
    let mut content = vec![para("hint", w.stranded_lead)];
    for (key, sheet) in desk.stranded() {
        let entries: Vec<_> = sheet.entries.values().cloned().collect();
        let summary = (w.stranded_of)(key.grade.as_str(), entries.len());
        content.push(details(summary, vec![rows(desk, entries)]));
    }
    if content.len() == 1 {
        return ().into_any();
    }
    section(w.stranded, content)
}

fn rows(desk: Desk, entries: Vec<Entry>) -> AnyView {
    let framework = desk.framework();
    let rows = entries.into_iter().map(|entry| {
        // As it was called then; saves from before that was kept have only the number.
        let answer = match &entry.asked.chosen {
            chosen if chosen.is_empty() => say::answer_of(&framework, Some(&entry)),
            chosen => chosen.clone(),
        };
        all(vec![
            around("", vec![entry.asked.title.into_any(), tag(answer, false)]),
            para("hint", entry.asked.statement),
            para("no-print own-note", entry.note),
        ])
    });
    list("plain-list steps", rows.collect())
}
