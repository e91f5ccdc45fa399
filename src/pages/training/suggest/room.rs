//! What the year has room for: two fields, each with a control to move it by, and what moving it changes.

use leptos::prelude::*;

use super::{Seen, trade};
use crate::components::{
    Entry, Line, block, details, line, live, live_text, live_value, para, section,
};
use crate::domain::training::amount;
use crate::domain::training::optimise::Spend;
use crate::domain::training::year::StudyYear;
use crate::text::suggest as suggest_words;

/// A number of the year, as it is typed and moved.
#[derive(Clone, Copy)]
struct Number {
    id: &'static str,
    label: &'static str,
    get: fn(&StudyYear) -> Option<u32>,
    set: fn(&mut StudyYear, Option<u32>),
    read: fn(&str) -> Option<u32>,
    say: fn(u64) -> String,
    unread: &'static str,
}

pub fn view(seen: Seen, year: u16) -> AnyView {
    let words = suggest_words();
    let w = &words.room;
    let minutes = Number {
        id: "year-minutes",
        label: w.minutes,
        get: |year| year.minutes,
        set: |year, to| year.minutes = to,
        read: amount::minutes,
        say: words.hours,
        unread: w.unread_minutes,
    };
    let yen = Number {
        id: "year-yen",
        label: w.yen,
        get: |year| year.yen,
        set: |year, to| year.yen = to,
        read: amount::yen,
        say: words.yen,
        unread: w.unread_yen,
    };
    let assumed = Number {
        id: "year-assumed",
        label: w.assumed,
        get: |year| year.assumed,
        set: |year, to| year.assumed = to.filter(|to| *to > 0),
        read: amount::minutes,
        say: words.hours,
        unread: w.unread_minutes,
    };
    let fields = vec![
        block(
            "",
            vec![
                field(seen, year, minutes, w.minutes_hint.to_owned()),
                slide(seen, year, minutes, w.slide_minutes, 60, 30),
            ],
        ),
        block(
            "",
            vec![
                field(seen, year, yen, w.yen_hint.to_owned()),
                slide(seen, year, yen, w.slide_yen, 10_000, 500),
            ],
        ),
    ];
    let each = seen
        .year
        .with_untracked(|year| (words.hours)(year.assumed().into()));
    let content = vec![
        para("hint", w.lead),
        block("two-fields", fields),
        details(
            w.assumed,
            vec![field(seen, year, assumed, (w.assumed_hint)(&each))],
        ),
        live(move || trade::view(seen)),
    ];
    block(
        "suggest-room",
        vec![section((w.heading)(&format!("{year}年度")), content)],
    )
}

/// What was typed stays as it was typed, as long as it is what is kept, or can't be read.
fn field(seen: Seen, year: u16, number: Number, hint: String) -> AnyView {
    let typed = RwSignal::new(String::new());
    let kept = move || seen.year.with(number.get);
    let is_read = move |text: &str| text.trim().is_empty() || (number.read)(text).is_some();
    let text = live_value(move || {
        let text = typed.get();
        let is_kept = match text.trim() {
            "" => kept().is_none(),
            read => (number.read)(read) == kept(),
        };
        if is_kept || !is_read(&text) {
            return text;
        }
        kept().map_or_else(String::new, |kept| (number.say)(kept.into()))
    });
    let input = Callback::new(move |text: String| {
        if is_read(&text) {
            let to = (number.read)(&text);
            seen.desk
                .change_study_year(year, |year| (number.set)(year, to));
        }
        typed.set(text);
    });
    let said = live_text(move || match is_read(&typed.get()) {
        true => String::new(),
        false => number.unread.to_owned(),
    });
    line(Entry {
        kind: Line::Text,
        id: number.id.to_owned(),
        label: number.label.to_owned(),
        hint,
        text,
        input,
        leave: None,
        offers: Vec::new(),
        said: Some(said),
    })
}

/// Moves the number. It reaches as far as the year could want at least, and stands at its end while there is
/// no limit. `least`: how far it reaches in any case; `step`: how far one step goes.
fn slide(
    seen: Seen,
    year: u16,
    number: Number,
    label: &'static str,
    least: u32,
    step: u32,
) -> AnyView {
    let w = &suggest_words().room;
    let id = format!("{}-slide", number.id);
    let kept = move || seen.year.with(number.get);
    // Settled when the page is built: an end that moves under the hand can't be aimed at.
    let end = untrack(|| {
        let whole = seen.look.with(|look| {
            let spend = match number.id {
                "year-yen" => Spend::Yen,
                _ => Spend::Minutes,
            };
            let year = seen.year.get();
            let problem = look.problem(&seen.shelf.get(), &year);
            let all: u64 = problem
                .choices
                .iter()
                .map(|c| match spend {
                    Spend::Minutes => u64::from(c.minutes),
                    Spend::Yen => u64::from(c.yen),
                })
                .sum();
            let some = all.min(u64::from(least) * 60);
            look.taken.of(spend, &year) + some
        });
        let whole = u32::try_from(whole).unwrap_or(u32::MAX / 2);
        whole
            .max(least)
            .max(kept().unwrap_or(0))
            .next_multiple_of(step)
    });
    let value = live_value(move || kept().unwrap_or(end).to_string());
    let said = live_value(move || match kept() {
        Some(kept) => (number.say)(kept.into()),
        None => w.no_limit.to_owned(),
    });
    let shown = live_text(move || said.get());
    let move_to = move |text: String| {
        if let Ok(to) = text.parse::<u32>() {
            seen.desk
                .change_study_year(year, |year| (number.set)(year, Some(to)));
        }
    };
    view! {
        <div class="slide no-print">
            <label for=id.clone()>{label}</label>
            <input
                type="range"
                id=id
                min="0"
                max=end.to_string()
                step=step.to_string()
                aria-valuetext=said
                prop:value=value
                on:input:target=move |event| move_to(event.target().value())
            />
            <span class="slide-said" aria-hidden="true">{shown}</span>
        </div>
    }
    .into_any()
}
