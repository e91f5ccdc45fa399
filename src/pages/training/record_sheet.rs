//! The year's record as it prints: one table, and what came of each course below.

use leptos::prelude::*;

use crate::browser::clock;
use crate::components::{Cell, all, block, labelled, list, para, section, wide_table};
use crate::domain::training::training_record::{Line, Record, Sum, Wanted};
use crate::text::goals as goals_words;

pub fn view(record: &Record, year: u16, wanted: Wanted) -> AnyView {
    let w = &goals_words().record;
    if record.lines.is_empty() {
        return para("", w.all_left_out);
    }
    let mut parts = vec![
        para("lead", sums(record, wanted)),
        block("record-table", vec![table(record, year, wanted)]),
    ];
    let mut lines = record.lines.iter();
    if lines.any(|line| line.own_yen.is_some() && line.subsidy.is_none()) {
        parts.push(para("note", w.no_subsidy));
    }
    let came: Vec<_> = record.lines.iter().filter_map(came_of).collect();
    if !came.is_empty() {
        parts.push(section(w.came_of, vec![list("plain-list steps", came)]));
    }
    block("record-sheet", parts)
}

/// What is known is summed; what isn't is counted beside it and never as nothing.
fn sums(record: &Record, wanted: Wanted) -> String {
    let w = &goals_words().record;
    let mut text = (w.count)(record.lines.len());
    let mut add = |sum: &Sum, say: fn(&str) -> String, value: String| {
        let untold = match sum.untold {
            0 => String::new(),
            n => (w.untold)(n),
        };
        if sum.told > 0 {
            text += &say(&(value + &untold));
        }
    };
    if wanted.minutes {
        let minutes = u32::try_from(record.minutes.known).unwrap_or(u32::MAX);
        add(&record.minutes, w.sum_minutes, (w.time)(minutes));
    }
    if wanted.money {
        let (yen, own) = (&record.yen, &record.own_yen);
        add(yen, w.sum_yen, (w.yen)(yen.known));
        add(own, w.sum_own, (w.yen)(own.known));
    }
    text
}

fn table(record: &Record, year: u16, wanted: Wanted) -> AnyView {
    let w = &goals_words().record;
    let mut head = vec![w.col_when, w.col_title, w.col_form];
    if wanted.open {
        head.push(w.col_state);
    }
    if wanted.minutes {
        head.push(w.col_minutes);
    }
    if wanted.money {
        head.extend([w.col_yen, w.col_subsidy, w.col_own]);
    }
    let head = head.into_iter().map(str::to_owned).collect();
    let rows = record.lines.iter().map(|line| row(line, wanted));
    wide_table((w.table)(year), head, rows.collect())
}

fn row(line: &Line, wanted: Wanted) -> Vec<Cell> {
    let w = goals_words();
    let unknown = || w.record.unknown.to_owned();
    let yen =
        |yen: Option<u32>| Cell::Text(yen.map_or_else(unknown, |yen| (w.record.yen)(yen.into())));
    let title = match line.title {
        "" => w.untitled,
        title => title,
    };
    let mut row = vec![
        Cell::Text(when(line)),
        Cell::Head(title.to_owned().into_any()),
        Cell::Text((w.form)(line.form).to_owned()),
    ];
    if wanted.open {
        row.push(Cell::Text((w.state)(line.state).to_owned()));
    }
    if wanted.minutes {
        let time = line.minutes.map_or_else(unknown, w.record.time);
        row.push(Cell::Text(time));
    }
    if wanted.money {
        row.extend([yen(line.yen), yen(line.subsidy), yen(line.own_yen)]);
    }
    row
}

fn when(line: &Line) -> String {
    let w = &goals_words().record;
    match (line.from, line.to) {
        (Some(from), Some(to)) if from != to => (w.span)(&clock::era(from), &clock::era(to)),
        (from, to) => {
            let day = from.or(to).map(clock::era);
            day.unwrap_or_else(|| w.unknown.to_owned())
        }
    }
}

fn came_of(line: &Line) -> Option<AnyView> {
    let w = &goals_words().record;
    let shared = line.shared.map(|(day, to)| {
        let day = clock::era(day);
        match to {
            "" => (w.shared_on)(&day),
            to => (w.shared_to)(&day, to),
        }
    });
    let rows = [
        (w.label_learned, line.learned.to_owned()),
        (w.label_shared, shared.unwrap_or_default()),
        (w.label_kept_up, line.kept_up.to_owned()),
    ];
    let rows = rows.into_iter().filter(|(_, text)| !text.is_empty());
    let rows: Vec<_> = rows
        .map(|(label, text)| labelled("plan-line quoted", label, text))
        .collect();
    let title = view! { <h3>{line.title.to_owned()}</h3> }.into_any();
    (!rows.is_empty()).then(|| all(std::iter::once(title).chain(rows).collect()))
}
