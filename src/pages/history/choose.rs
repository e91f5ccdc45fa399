//! Two records are chosen to be compared; the latest two to begin with.

use leptos::prelude::*;

use super::{Record, href};
use crate::browser::{clock, page};
use crate::components::{Weight, block, button, para, section, select};
use crate::domain::snapshot::Snapshot;
use crate::route::History;
use crate::text::history as history_words;

/// There are two at least.
pub fn view(records: &[Record]) -> AnyView {
    let w = history_words();
    let newest_first: Vec<_> = records.iter().rev().collect();
    let ids: Vec<_> = newest_first.iter().map(|(id, _)| id.clone()).collect();
    let names = || newest_first.iter().map(|(_, s)| name(s)).collect();
    let (one, other) = (RwSignal::new(1), RwSignal::new(0));
    let go = button(w.choose_go, Weight::Primary, move || {
        // The page puts the earlier one first.
        let at = |chosen: RwSignal<usize>| ids.get(chosen.get_untracked()).cloned();
        if let (Some(one), Some(other)) = (at(one), at(other)) {
            page::go(&href(History::Compare(one, other)));
        }
    });
    let fields = view! {
        <div class="filters">
            {select("compare-one", w.one, names(), one)}
            {select("compare-other", w.other, names(), other)}
            {go}
        </div>
    };
    let content = vec![para("hint", w.choose_lead), fields.into_any()];
    block("no-print apart", vec![section(w.choose, content)])
}

/// Short enough for the field of a phone.
fn name(snapshot: &Snapshot) -> String {
    (history_words().choice)(&clock::era(snapshot.on), &snapshot.grade_name)
}
