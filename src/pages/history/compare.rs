//! Two records side by side: what moved, with the words of both.

use leptos::prelude::*;

use super::{Record, back, href, lines, missing, printing, record};
use crate::browser::clock;
use crate::components::{Cell, all, block, heading, link, live_on, para, wide_table};
use crate::domain::compare::{Change, Line, compare};
use crate::domain::id::ItemId;
use crate::domain::snapshot::Snapshot;
use crate::route::History;
use crate::state::Desk;
use crate::text::{history as history_words, words};

pub fn page(desk: Desk, one: ItemId, other: ItemId) -> AnyView {
    let pair = move || {
        Some((
            (one.clone(), record(desk, &one)?),
            (other.clone(), record(desk, &other)?),
        ))
    };
    let key = {
        let pair = pair.clone();
        move || pair().is_some().to_string()
    };
    live_on(key, move || {
        let w = history_words();
        match pair() {
            None => missing(w.missing, w.missing_lead),
            Some((one, other)) if one.0 == other.0 => missing(w.choose, w.compare.same),
            Some((one, other)) => {
                let order = |(id, s): &Record| (s.on, s.nth, id.clone());
                if order(&other) < order(&one) {
                    filled(&other, &one, true)
                } else {
                    filled(&one, &other, false)
                }
            }
        }
    })
}

fn filled((before_id, before): &Record, (after_id, after): &Record, is_swapped: bool) -> AnyView {
    let w = &history_words().compare;
    let dates = [before, after].map(|s| clock::era(s.on));
    let found = compare(before, after);
    let who = |s: &Snapshot| {
        format!(
            "{}（{}・{}）",
            clock::era(s.on),
            s.organization,
            s.grade_name
        )
    };
    let mut content = vec![
        back(),
        heading((words().titles.compare)(&dates[0], &dates[1])),
        para("lead", summary(&found)),
        para("", (w.between)(&who(before), &who(after))),
    ];
    if is_swapped {
        content.push(para("note", w.swapped));
    }
    content.extend(
        differences(before, after)
            .into_iter()
            .map(|d| para("note", d)),
    );
    content.push(printing());
    let links = [(before_id, before), (after_id, after)]
        .map(|(id, s)| link(super::title(s), href(History::One(id.clone()))));
    content.push(block("no-print link-row", links.into()));
    for change in Change::ALL {
        let of: Vec<_> = found.iter().filter(|l| l.change == change).collect();
        if !of.is_empty() {
            content.push(lines::group(change, &of, before, after));
        }
    }
    if !found.is_empty() {
        content.push(twin(&found, before, after));
    }
    content.push(para("only-print note", history_words().printed));
    all(content)
}

fn summary(found: &[Line]) -> String {
    let w = &history_words().compare;
    let mut counts = Vec::new();
    for change in Change::ALL {
        let n = found.iter().filter(|l| l.change == change).count();
        if n > 0 {
            counts.push((change, n));
        }
    }
    match counts.is_empty() {
        true => w.nothing.into(),
        false => (w.summary)(&counts),
    }
}

/// What else is different, so that nobody takes it for their own step.
fn differences(before: &Snapshot, after: &Snapshot) -> Vec<String> {
    let w = &history_words().compare;
    let mut told = Vec::new();
    if before.sheet.pack != after.sheet.pack {
        told.push(w.other_city.to_owned());
    } else {
        if before.sheet.grade != after.sheet.grade {
            told.push(w.other_grade.to_owned());
        }
        if before.edition != after.edition {
            told.push((w.other_edition)(&before.edition, &after.edition));
        }
    }
    told
}

fn twin(found: &[Line], before: &Snapshot, after: &Snapshot) -> AnyView {
    let w = &history_words().compare;
    let mut head = vec![w.col_ability.to_owned()];
    for s in [before, after] {
        head.push(format!("{}　{}", clock::era(s.on), s.grade_name));
    }
    head.push(w.col_change.to_owned());
    let mut rows = Vec::new();
    // In the order of the groups, as they stand above.
    for change in Change::ALL {
        for line in found.iter().filter(|l| l.change == change) {
            rows.push(vec![
                Cell::Head(lines::title(line).into_any()),
                Cell::Text(lines::side(before, line.before)),
                Cell::Text(lines::side(after, line.after)),
                Cell::Text(format!("{} {}", (w.sign)(change), (w.name)(change))),
            ]);
        }
    }
    let table = wide_table(w.table.to_owned(), head, rows);
    block("compare-table no-print", vec![table])
}
