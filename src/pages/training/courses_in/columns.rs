//! How the file is read: which sheet, which year, which row heads it, and what each column tells.

use std::sync::Arc;

use leptos::prelude::*;

use super::bench::{Bench, File, rows_of};
use crate::components::{all, block, live, live_on, para, pick_list};
use crate::domain::training::import::Row;
use crate::domain::training::import::columns::Field;
use crate::text::courses_in;

/// Rows that may be chosen as the heading.
const HEADS: usize = 30;
/// Of a cell that is shown as an example, in characters.
const SHOWN: usize = 40;

pub fn view(bench: Bench) -> AnyView {
    let w = &courses_in().columns;
    let Some(file) = bench.file.get_untracked() else {
        return ().into_any();
    };
    let heading = (w.heading)(&file.name);
    let lost = live(move || match bench.is_lost.get() {
        true => view! { <p class="field-error" role="alert">{w.not_found}</p> }.into_any(),
        false => ().into_any(),
    });
    let key = move || {
        let at = bench.head.read().as_ref().map(|head| (head.at, head.rows));
        format!("{} {at:?}", bench.sheet.get())
    };
    let of_sheet = {
        let file = file.clone();
        live_on(
            move || bench.sheet.get().to_string(),
            move || head_row(bench, &file),
        )
    };
    let fields = {
        let file = file.clone();
        live_on(key, move || each(bench, &file))
    };
    view! {
        <section>
            <h2 id="courses-read" tabindex="-1">{heading}</h2>
            {all(vec![
                para("", w.lead),
                lost,
                block("courses-in-whole", vec![sheet(bench, &file), year(bench), of_sheet]),
                fields,
            ])}
        </section>
    }
    .into_any()
}

fn sheet(bench: Bench, file: &Arc<File>) -> AnyView {
    let w = &courses_in().columns;
    if file.book.sheets.len() < 2 {
        return ().into_any();
    }
    let mut options = Vec::new();
    for sheet in &file.book.sheets {
        let name = match sheet.name.as_str() {
            "" => w.unnamed_sheet.to_owned(),
            name if sheet.is_hidden => (w.hidden)(name),
            name => name.to_owned(),
        };
        options.push((w.rows_of)(&name, sheet.rows.len()));
    }
    let choose = Callback::new(move |sheet| bench.lay_out(sheet));
    pick_list(
        "courses-sheet",
        w.sheet,
        options,
        bench.sheet.into(),
        choose,
    )
}

fn year(bench: Bench) -> AnyView {
    let w = &courses_in().columns;
    let now = untrack(|| bench.desk.this_year());
    // What the file tells may lie further back.
    let told = bench.year.get_untracked();
    let years: Vec<u16> = (now.min(told).saturating_sub(2)..=now.max(told) + 2).collect();
    let options = years.iter().map(|year| (w.year_is)(*year)).collect();
    let chosen = {
        let years = years.clone();
        Signal::derive(move || {
            let year = bench.year.get();
            years.iter().position(|y| *y == year).unwrap_or(0)
        })
    };
    let choose = Callback::new(move |i: usize| {
        if let Some(year) = years.get(i) {
            bench.put_year(*year);
        }
    });
    pick_list("courses-year", w.year, options, chosen, choose)
}

fn head_row(bench: Bench, file: &Arc<File>) -> AnyView {
    let w = &courses_in().columns;
    let rows = rows_of(file, bench.sheet.get());
    let option = |row: &Row| {
        let cells = row.cells.iter().filter(|cell| !cell.is_empty());
        let cells: Vec<_> = cells.map(|cell| cell.replace('\n', " ")).collect();
        (w.head_row)(row.number, &first(&cells.join("・")))
    };
    let options = rows.iter().take(HEADS).map(option).collect();
    let chosen = Signal::derive(move || bench.head.read().as_ref().map_or(0, |head| head.at));
    let choose = Callback::new(move |at| bench.head_at(at));
    pick_list("courses-head", w.head, options, chosen, choose)
}

fn each(bench: Bench, file: &Arc<File>) -> AnyView {
    let w = &courses_in().columns;
    let rows = rows_of(file, bench.sheet.get());
    let Some(head) = bench.head.get() else {
        return ().into_any();
    };
    let below = rows.get(head.at + head.rows..).unwrap_or_default();
    let mut columns = Vec::new();
    for column in 0..bench.fields.get().len() {
        let example = below
            .iter()
            .map(|row| row.cell(column))
            .find(|cell| !cell.is_empty());
        let is_headed = head.names.get(column).is_some_and(|name| !name.is_empty());
        if example.is_none() && !is_headed {
            continue;
        }
        let mut options = vec![w.unused.to_owned()];
        options.extend(Field::ALL.map(|field| (w.fields)(field).0.to_owned()));
        let chosen = Signal::derive(move || {
            let field = bench.fields.read().get(column).copied().flatten();
            field.map_or(0, |field| field as usize + 1)
        });
        let choose = Callback::new(move |i: usize| {
            let field = i.checked_sub(1).and_then(|i| Field::ALL.get(i));
            bench.put_field(column, field.copied());
        });
        let id = format!("courses-column-{column}");
        let example = example.map(|cell| first(&cell.replace('\n', " ")));
        columns.push(block(
            "",
            vec![
                pick_list(id, bench.column(column), options, chosen, choose),
                para(
                    "note",
                    example.map_or_else(String::new, |cell| (w.example)(&cell)),
                ),
            ],
        ));
    }
    block("courses-in-columns", columns)
}

/// As much of it as is shown.
pub fn first(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}
