//! What a year comes to, in words and figures. What isn't known is said beside the sum.

use leptos::prelude::*;

use crate::components::{Cell, around, link, para, section, wide_table};
use crate::domain::training::totals::{Known, Sum, Totals};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::study as study_words;

/// A sum as it is said; `count`: of how many trainings.
pub fn known(sum: Known, count: usize, say: fn(u64) -> String) -> String {
    let w = &study_words().say;
    match sum.unknown {
        0 => say(sum.sum),
        n if n == count => (w.untold)(n),
        n => (w.partly)(&say(sum.sum), n),
    }
}

pub fn view(desk: Desk, year: u16) -> AnyView {
    let (w, say) = (&study_words().year, &study_words().say);
    let totals = desk.with_notebook(|n| Totals::of(year, n.enrolments().map(|(_, it)| it)));
    let sums = [totals.planned, totals.done];
    let row = |label: &str, of: fn(&Sum) -> Known, say: fn(u64) -> String| {
        let both = of(&totals.planned).and(of(&totals.done));
        let mut cells = vec![Cell::Head(label.to_owned().into_any())];
        for sum in &sums {
            cells.push(Cell::Text(known(of(sum), sum.count, say)));
        }
        cells.push(Cell::Text(known(both, totals.live(), say)));
        cells
    };
    let mut counts = vec![Cell::Head(w.count.into_any())];
    for count in [totals.planned.count, totals.done.count, totals.live()] {
        counts.push(Cell::Number(count));
    }
    let rows = vec![
        counts,
        row(w.minutes, |s| s.minutes, say.hours),
        row(w.yen, |s| s.yen, say.yen),
        row(w.subsidy, |s| s.subsidy, say.yen),
        row(w.own_yen, |s| s.own, say.yen),
    ];
    let head = w.sums_head.map(str::to_owned).into();
    let mut content = vec![
        wide_table((w.sums_name)(year), head, rows),
        para("note", w.sums_note),
    ];
    let said = desk.study_year(year);
    let hours = said.minutes.map(|m| (w.said_hours)(&(say.hours)(m.into())));
    let yen = said.yen.map(|y| (w.said_yen)(&(say.yen)(y.into())));
    let lines: Vec<_> = hours.into_iter().chain(yen).collect();
    if lines.is_empty() {
        content.push(para("note no-print", w.said_none));
    }
    content.extend(lines.into_iter().map(|line| para("", line)));
    let suggest = link(w.suggest, Route::Training(Training::Suggest).href());
    content.push(around("no-print", vec![suggest]));
    section(w.sums, content)
}
