//! What could not be read, row by row: the first on the page, all in a file.

use std::sync::Arc;

use leptos::prelude::*;

use super::bench::Bench;
use super::columns::first;
use crate::browser::files;
use crate::components::{Cell, Weight, around, block, button, para, section, table};
use crate::documents::sheets::table_out;
use crate::domain::training::import::rows::{Import, Trouble};
use crate::text::courses_in;

/// Troubles that are shown on the page.
const SHOWN: usize = 50;

pub fn view(bench: Bench, import: Arc<Import>) -> AnyView {
    let w = &courses_in().troubles;
    let all = import.troubles.len();
    if all == 0 {
        return section(w.heading, vec![para("", w.none)]);
    }
    let mut rows = Vec::new();
    for trouble in import.troubles.iter().take(SHOWN) {
        let [row, column, value, reason, mend] = told(bench, trouble);
        rows.push(vec![
            Cell::Head(row.into_any()),
            Cell::Text(column),
            Cell::Text(first(&value.replace('\n', " "))),
            Cell::Text(reason),
            Cell::Text(mend),
        ]);
    }
    let mut content = vec![para("", w.lead)];
    if all > SHOWN {
        content.push(para("note", (w.some)(SHOWN, all)));
    }
    let table = table(w.table, &heads(), rows);
    content.push(block("courses-in-troubles", vec![table]));
    let save = button(w.save, Weight::Secondary, move || {
        let mut rows = vec![heads().map(String::from).to_vec()];
        rows.extend(import.troubles.iter().map(|t| told(bench, t).to_vec()));
        files::download(w.file, &table_out(&rows));
    });
    content.push(around("", vec![save]));
    section(w.heading, content)
}

fn heads() -> [&'static str; 5] {
    let w = &courses_in().troubles;
    [
        w.col_row,
        w.col_column,
        w.col_value,
        w.col_reason,
        w.col_mend,
    ]
}

fn told(bench: Bench, trouble: &Trouble) -> [String; 5] {
    let w = &courses_in().troubles;
    let (reason, mend) = (w.reason)(trouble.reason);
    let column = trouble.column.map(|column| bench.column(column));
    [
        trouble.row.to_string(),
        column.unwrap_or_else(|| w.whole_row.to_owned()),
        trouble.value.clone(),
        reason.to_owned(),
        mend.to_owned(),
    ]
}
