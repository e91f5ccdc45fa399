//! A table with headed columns, scrolling sideways by itself where the screen is narrow.

use leptos::prelude::*;

pub enum Cell {
    /// Names its row.
    Head(AnyView),
    Text(String),
    Number(usize),
}

/// `name` says what the table is of, to whoever meets it while scrolling by keyboard.
pub fn table(name: impl Into<String>, head: &[&'static str], rows: Vec<Vec<Cell>>) -> AnyView {
    let head = head.iter().map(|h| (*h).to_owned()).collect();
    wide_table(name.into(), head, rows)
}

/// The same, where what heads the columns isn't known beforehand.
pub fn wide_table(name: String, head: Vec<String>, rows: Vec<Vec<Cell>>) -> AnyView {
    let caption = name.clone();
    let head: Vec<_> = head
        .into_iter()
        .map(|h| view! { <th scope="col">{h}</th> }.into_any())
        .collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            let cells: Vec<_> = row.into_iter().map(cell).collect();
            view! { <tr>{cells}</tr> }.into_any()
        })
        .collect();
    view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=name>
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn cell(cell: Cell) -> AnyView {
    match cell {
        Cell::Head(view) => view! { <th scope="row">{view}</th> }.into_any(),
        Cell::Text(text) => view! { <td>{text}</td> }.into_any(),
        Cell::Number(n) => view! { <td class="number">{n.to_string()}</td> }.into_any(),
    }
}
