//! A file is read, its counts are shown beside the present ones, and only then it replaces them.

use leptos::prelude::*;

use crate::browser::{clock, files, page};
use crate::components::{Cell, Weight, around, button, live, live_value, para, section, table};
use crate::domain::notebook::Notebook;
use crate::state::Desk;
use crate::storage::takeout::{self, MAX_FILE, Refusal, Takeout};
use crate::text::{data as data_words, start as start_words};

#[derive(Clone, PartialEq)]
enum Stage {
    Waiting,
    /// The how-many-th choice it is: a slow file must not come after a later one.
    Reading(usize),
    Refused(String),
    Preview(Box<Takeout>),
    Cancelled,
}

pub fn view(desk: Desk) -> AnyView {
    let w = data_words();
    let stage = RwSignal::new(Stage::Waiting);
    let refused = live(move || match stage.get() {
        Stage::Refused(text) => {
            let text = format!("{}{text}", start_words().error_prefix);
            view! { <p class="field-error" id="import-error" role="alert">{text}</p> }.into_any()
        }
        _ => ().into_any(),
    });
    let described =
        live_value(move || matches!(*stage.read(), Stage::Refused(_)).then_some("import-error"));
    let field = view! {
        <div class="field">
            <label for="import-file">{w.import_field}</label>
            {refused}
            <input
                type="file"
                id="import-file"
                accept=".json,application/json"
                aria-describedby=described
                on:change:target=move |event| choose(stage, &event.target())
            />
        </div>
    }
    .into_any();
    // Untracked: what another tab writes must not build the preview anew under the hand.
    let after = live(move || {
        let now = stage.get();
        untrack(|| match now {
            Stage::Waiting | Stage::Refused(_) => ().into_any(),
            Stage::Reading(_) => para("", w.reading),
            Stage::Cancelled => view! { <p role="alert">{w.cancelled}</p> }.into_any(),
            Stage::Preview(takeout) => preview(desk, stage, *takeout),
        })
    });
    let is_asking = RwSignal::new(false);
    let undo = live(move || undo(desk, is_asking));
    section(w.import, vec![para("", w.import_lead), field, after, undo])
}

fn choose(stage: RwSignal<Stage>, input: &files::FileField) {
    let w = data_words();
    match files::chosen(input, MAX_FILE) {
        None => {}
        Some(Err(_)) => stage.set(Stage::Refused(w.too_large.into())),
        Some(Ok(file)) => {
            let turn = match stage.get_untracked() {
                Stage::Reading(n) => n + 1,
                _ => 0,
            };
            stage.set(Stage::Reading(turn));
            files::spawn(async move {
                let next = match files::text_of(file).await {
                    Err(_) => Stage::Refused(w.unreadable.into()),
                    Ok(text) => match takeout::read(&text) {
                        Ok(takeout) => Stage::Preview(Box::new(takeout)),
                        Err(refusal) => Stage::Refused(why(&refusal)),
                    },
                };
                if stage.get_untracked() == Stage::Reading(turn) {
                    let is_preview = matches!(next, Stage::Preview(_));
                    stage.set(next);
                    if is_preview {
                        page::after_render(|| page::focus("#import-preview"));
                    }
                }
            });
        }
    }
}

fn why(refusal: &Refusal) -> String {
    let w = data_words();
    match refusal {
        Refusal::NotJson { line, column } => (w.not_json)(*line, *column),
        Refusal::NotOurs => w.not_ours.into(),
        Refusal::Newer(_) => w.newer.into(),
        Refusal::NothingReadable => w.nothing_readable.into(),
    }
}

fn preview(desk: Desk, stage: RwSignal<Stage>, takeout: Takeout) -> AnyView {
    let w = data_words();
    let mut content = vec![para("", origin(&takeout))];
    if !takeout.intact {
        let text = match takeout.loaded.damaged.len() {
            0 => w.altered.to_owned(),
            n => (w.not_intact)(n),
        };
        content.push(para("field-error", text));
    }
    content.push(counts(desk, &takeout));
    let now = desk.with_notebook(Notebook::counts).answers;
    let fewer = now.saturating_sub(takeout.loaded.notebook.counts().answers);
    let weight = if fewer > 0 {
        Weight::Secondary
    } else {
        Weight::Primary
    };
    if fewer > 0 {
        content.push(para("field-error", (w.fewer)(fewer)));
    }
    content.push(para(
        "",
        if desk.can_store() {
            w.preview_lead
        } else {
            w.preview_lead_memory
        },
    ));
    let replace = move || {
        if desk.import(&takeout) {
            stage.set(Stage::Waiting);
            page::focus("h1");
        }
    };
    let cancel = move || {
        stage.set(Stage::Cancelled);
        page::focus("#import-file");
    };
    content.push(around(
        "button-row",
        vec![
            button(w.replace, weight, replace),
            button(w.cancel, Weight::Secondary, cancel),
        ],
    ));
    view! {
        <div class="panel">
            <h3 id="import-preview" tabindex="-1">{w.preview}</h3>
            {content}
        </div>
    }
    .into_any()
}

fn origin(takeout: &Takeout) -> String {
    let w = data_words();
    match takeout.exported_on {
        Some(on) => (w.preview_from)(&clock::era(on)),
        None => w.preview_dump.to_owned(),
    }
}

fn counts(desk: Desk, takeout: &Takeout) -> AnyView {
    let w = data_words();
    let now = desk.with_notebook(Notebook::counts);
    let file = takeout.loaded.notebook.counts();
    let row = |what: &'static str, now, file| {
        vec![
            Cell::Head(what.into_any()),
            Cell::Number(now),
            Cell::Number(file),
        ]
    };
    let mut rows = vec![
        row(w.row_sheets, now.sheets, file.sheets),
        row(w.row_answers, now.answers, file.answers),
        row(w.row_notes, now.notes, file.notes),
    ];
    for (what, now, file) in [
        (w.row_interests, now.interests, file.interests),
        (w.row_snapshots, now.snapshots, file.snapshots),
        (w.row_work_notes, now.work_notes, file.work_notes),
        (w.row_focuses, now.focuses, file.focuses),
        (w.row_papers, now.papers, file.papers),
        (w.row_careers, now.careers, file.careers),
        (w.row_trainings, now.trainings, file.trainings),
    ] {
        if now > 0 || file > 0 {
            rows.push(row(what, now, file));
        }
    }
    table(w.counts_table, &[w.col_what, w.col_now, w.col_file], rows)
}

/// Bringing the earlier notebook back, with a second thought: what was written since goes.
fn undo(desk: Desk, is_asking: RwSignal<bool>) -> AnyView {
    let w = data_words();
    if !desk.can_undo_import() {
        return ().into_any();
    }
    let content = if is_asking.get() {
        let counts = desk.with_notebook(Notebook::counts);
        let back = button(w.undo_import_go, Weight::Primary, move || {
            is_asking.set(false);
            desk.undo_import();
            page::focus("h1");
        });
        let cancel = button(w.cancel, Weight::Secondary, move || {
            is_asking.set(false);
            page::focus("h1");
        });
        vec![
            para("", (w.undo_import_what)(&counts)),
            around("button-row", vec![back, cancel]),
        ]
    } else {
        let ask = button(w.undo_import, Weight::Secondary, move || {
            is_asking.set(true);
            page::after_render(|| page::focus("#import-undo button"));
        });
        vec![para("", w.undo_import_lead), around("", vec![ask])]
    };
    view! { <div class="panel" id="import-undo">{content}</div> }.into_any()
}
