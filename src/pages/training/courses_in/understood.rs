//! Which columns are read, and how one writes into them; with a list to begin from.

use leptos::prelude::*;

use crate::browser::files;
use crate::components::{Cell, Weight, around, button, details, para, table};
use crate::documents::sheets::table_out;
use crate::domain::training::import::columns::HEADINGS;
use crate::text::courses_in;

/// Headings that are named as examples.
const NAMED: usize = 4;

pub fn view() -> AnyView {
    let w = &courses_in().choose;
    let mut rows = Vec::new();
    for (field, words) in HEADINGS {
        let (name, values) = (courses_in().columns.fields)(field);
        let words = words.iter().map(|word| word.trim_start_matches('='));
        let words: Vec<_> = words.take(NAMED).collect();
        rows.push(vec![
            Cell::Head(name.into_any()),
            Cell::Text(words.join("、")),
            Cell::Text(values.to_owned()),
        ]);
    }
    let sample = button(w.sample, Weight::Secondary, || {
        let rows: Vec<Vec<String>> = w
            .sample_rows
            .iter()
            .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
            .collect();
        files::download(w.sample_file, &table_out(&rows));
    });
    details(
        w.understood,
        vec![
            para("", w.understood_lead),
            table(w.table, &[w.col_field, w.col_headings, w.col_values], rows),
            para("", w.others),
            around("", vec![sample]),
        ],
    )
}
