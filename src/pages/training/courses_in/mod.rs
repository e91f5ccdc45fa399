//! 研修一覧の読み込み: HR's yearly list from a file. It is looked at first; nothing is kept before the person says so.

mod bench;
mod columns;
mod keep;
mod kept;
mod refused;
mod result;
mod troubles;
mod understood;

use leptos::prelude::*;

use self::bench::{Bench, Stage};
use super::back;
use crate::browser::files;
use crate::components::{all, heading, live, live_on, para, section};
use crate::pages::set_up_first;
use crate::route::Training;
use crate::state::Desk;
use crate::text::{courses_in, words};

pub fn page(desk: Desk) -> AnyView {
    // A list is read by the names that one framework has for things.
    live_on(
        move || desk.framework().id.to_string(),
        move || match desk.framework().is_some() {
            true => open(desk),
            false => set_up_first(desk, words().titles.courses_in),
        },
    )
}

fn open(desk: Desk) -> AnyView {
    let w = courses_in();
    let bench = Bench::new(desk);
    all(vec![
        back(w.back, Training::Overview),
        heading(words().titles.courses_in),
        para("lead", (w.lead)(&desk.framework().organization)),
        para("privacy", w.safe),
        kept::view(desk),
        section(
            w.choose.heading,
            vec![
                para("", w.choose.lead),
                field(bench),
                understood::view(),
                status(bench),
            ],
        ),
        live(move || match bench.stage.get() {
            Stage::Nothing => ().into_any(),
            Stage::Refused(why) => refused::view(&why),
            Stage::Open => untrack(|| ready(bench)),
        }),
    ])
}

fn field(bench: Bench) -> AnyView {
    let w = &courses_in().choose;
    let choose = move |input: files::FileField| bench.choose(&input);
    view! {
        <div class="field">
            <label for="courses-file">{w.field}</label>
            <p class="field-hint" id="courses-file-hint">{w.hint}</p>
            <input
                type="file"
                id="courses-file"
                accept=".csv,.txt,.tsv,.xlsx,.xlsm,text/csv"
                aria-describedby="courses-file-hint"
                on:change:target=move |event| choose(event.target())
            />
        </div>
    }
    .into_any()
}

/// What goes on, also for those who listen. It stands here from the beginning, so that it is heard.
fn status(bench: Bench) -> AnyView {
    view! { <p class="note" role="status">{move || bench.said.get()}</p> }.into_any()
}

fn ready(bench: Bench) -> AnyView {
    all(vec![
        columns::view(bench),
        live(move || match bench.import.get() {
            None => ().into_any(),
            Some(import) => untrack(|| {
                all(vec![
                    result::view(bench, &import),
                    troubles::view(bench, import.clone()),
                    keep::view(bench, import),
                ])
            }),
        }),
    ])
}
