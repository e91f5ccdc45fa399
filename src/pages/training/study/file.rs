//! ほかの予定表に入れる: what goes into the calendar file, and the file.

use leptos::prelude::*;

use super::name;
use crate::browser::{clock, files};
use crate::components::{Weight, block, button, details, para, section, texts};
use crate::documents::calendar::{Entry, TYPE, write};
use crate::domain::id::ItemId;
use crate::domain::training::dated::{Mark, marks};
use crate::domain::training::due::Gist;
use crate::domain::training::enrolment::{Enrolment, State};
use crate::state::Desk;
use crate::text::study as study_words;

/// Not on paper, and apart from what stands before.
const PART: &str = "no-print study-part";

/// `of`: what the file is of, in its name.
pub fn view(desk: Desk, of: String, trainings: &[(ItemId, Enrolment)]) -> AnyView {
    let w = &study_words().file;
    let entries = entries(trainings);
    if entries.is_empty() {
        return block(
            "no-print",
            vec![section(w.heading, vec![para("", w.empty)])],
        );
    }
    let lines = entries.iter().map(|entry| {
        let days = (study_words().say.days)(&clock::era(entry.from), &clock::era(entry.to));
        format!("{days}　{}", entry.title)
    });
    let content = vec![
        para("", w.lead),
        para("", (w.holds)(entries.len())),
        details(w.show, vec![texts("plain-list", lines)]),
        para("privacy", w.protection),
        button(w.go, Weight::Secondary, move || {
            let today = desk.today();
            let file = format!("michishirube-{of}-{today}.ics");
            desk.wrote_out(files::download_as(TYPE, &file, &write(&entries, today)));
        }),
    ];
    block(PART, vec![section(w.heading, content)])
}

/// By time.
fn entries(trainings: &[(ItemId, Enrolment)]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (id, it) in trainings {
        let is_wish = it.state == State::Wish;
        for dated in marks(&Gist::of(it)) {
            entries.push(Entry {
                id: format!("{id}-{}", dated.mark.word()),
                from: dated.from,
                to: dated.to,
                title: (study_words().file.title)(dated.mark, &name(&it.title), is_wish),
                is_busy: dated.mark == Mark::Days && !is_wish,
            });
        }
    }
    entries.sort_by_key(|entry| entry.from);
    entries
}
