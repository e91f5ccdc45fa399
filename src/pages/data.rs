//! データ管理: what is stored here, out to a file, back from one, and away with it.

use leptos::prelude::*;

use super::{data_erase, data_import, frame, old_items, say};
use crate::browser::{clock, files};
use crate::components::{
    Cell, Weight, all, around, button, heading, live, live_text, para, section, table, texts,
};
use crate::domain::notebook::{Counts, Notebook};
use crate::domain::sheet::{Sheet, SheetKey};
use crate::state::Desk;
use crate::storage::envelope::Unreadable;
use crate::text::{data as data_words, words};

pub fn page(desk: Desk) -> AnyView {
    let w = data_words();
    // Sheets of other municipalities are named once the list is read; until then by their ids.
    files::spawn(async move {
        let _ = desk.index().await;
    });
    let save = live(move || {
        if desk.with_notebook(Notebook::is_empty) {
            return ().into_any();
        }
        button(w.export_go, Weight::Primary, move || frame::save_file(desk))
    });
    let age = live_text(move || say::backup(desk, desk.backup_age()));
    let export = vec![
        para("", w.export_lead),
        around("", vec![age]),
        around("", vec![save]),
    ];
    all(vec![
        heading(words().titles.data),
        para("lead", w.lead),
        section(w.here, vec![live(move || stored(desk))]),
        live(move || old_items::stranded(desk)),
        section(w.export, export),
        data_import::view(desk),
        live(move || damaged(desk)),
        data_erase::view(desk),
    ])
}

fn stored(desk: Desk) -> AnyView {
    let w = data_words();
    let counts = desk.with_notebook(Notebook::counts);
    if counts == Counts::default() {
        return para("", w.nothing_yet);
    }
    let summary = (w.counts)(&counts);
    if counts.sheets == 0 {
        return para("", summary);
    }
    let rows = desk.with_notebook(|n| {
        let current = n.profile.sheet_key();
        let written = n
            .sheets
            .iter()
            .filter(|(_, sheet)| !sheet.entries.is_empty());
        written
            .map(|(key, sheet)| row(desk, key, sheet, current.as_ref() == Some(key)))
            .collect()
    });
    let head = [
        w.col_framework,
        w.col_grade,
        w.col_answers,
        w.col_notes,
        w.col_last,
    ];
    all(vec![para("", summary), table(w.sheets, &head, rows)])
}

/// A sheet whose pack or grade is no longer known is still listed, under its id.
fn row(desk: Desk, key: &SheetKey, sheet: &Sheet, is_current: bool) -> Vec<Cell> {
    let framework = desk.framework();
    let is_ours = framework.id == key.pack;
    let city = desk.city(&key.pack);
    let mut grade = framework
        .grade(&key.grade)
        .filter(|_| is_ours)
        .map_or_else(|| key.grade.to_string(), |g| g.name.clone());
    if key.ahead {
        grade += data_words().ahead;
    }
    if is_current {
        grade += data_words().this_one;
    }
    let last = sheet.entries.values().map(|e| e.on).max();
    vec![
        Cell::Text(city),
        Cell::Head(grade.into_any()),
        Cell::Number(sheet.answers()),
        Cell::Number(sheet.notes()),
        Cell::Text(last.map_or_else(String::new, clock::era)),
    ]
}

fn damaged(desk: Desk) -> AnyView {
    let w = data_words();
    // Asked anew when what is known of the store changes.
    if desk.health().damaged == 0 {
        return ().into_any();
    }
    let rows = desk.damaged().into_iter().map(|record| {
        let why = match record.why {
            Unreadable::Checksum => w.damaged_checksum,
            Unreadable::Content | Unreadable::Newer(_) => w.damaged_content,
            Unreadable::Torn => w.damaged_torn,
        };
        format!("{}：{why}", record.key)
    });
    let save = button(words().health.save_raw, Weight::Secondary, move || {
        frame::save_raw(desk)
    });
    section(
        w.damaged,
        vec![
            para("", w.damaged_lead),
            texts("prose-list", rows),
            around("", vec![save]),
        ],
    )
}
