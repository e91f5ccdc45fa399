//! A file that was handed over is opened: a paper, a reply, or something that is explained.

use std::sync::Arc;

use leptos::prelude::*;

use super::{href, out, why};
use crate::browser::{files, page};
use crate::components::{Weight, around, button, link_button, live, live_value, para, section};
use crate::route::Eyes;
use crate::state::{Desk, Opened, Unopened};
use crate::storage::papers::MAX_FILE;
use crate::text::{eyes, start as start_words};

#[derive(Clone)]
enum Stage {
    Waiting,
    /// The how-many-th choice it is: a slow file must not come after a later one.
    Reading(usize),
    /// What is wrong, in words.
    Refused(why::Said),
    Locked(Arc<str>),
}

pub fn view(desk: Desk) -> AnyView {
    let w = &eyes().open;
    let stage = RwSignal::new(Stage::Waiting);
    let described =
        live_value(move || matches!(*stage.read(), Stage::Refused(_)).then_some("paper-said"));
    let refused = live(move || match &*stage.read() {
        Stage::Refused(said) => explained(said),
        _ => ().into_any(),
    });
    let field = view! {
        <div class="field">
            <label for="paper-file">{w.field}</label>
            {refused}
            <input
                type="file"
                id="paper-file"
                accept=".json,application/json"
                aria-describedby=described
                on:change:target=move |event| choose(desk, stage, &event.target())
            />
        </div>
    };
    let after = live(move || match stage.get() {
        Stage::Waiting | Stage::Refused(_) => ().into_any(),
        Stage::Reading(_) => para("", w.reading),
        Stage::Locked(text) => untrack(|| locked(desk, stage, text)),
    });
    section(w.title, vec![para("", w.lead), field.into_any(), after])
}

fn explained(said: &why::Said) -> AnyView {
    let (class, prefix) = match said.is_error {
        true => ("field-error", start_words().error_prefix),
        false => ("", ""),
    };
    let text = format!("{prefix}{}{}", said.text, eyes().open.nothing_changed);
    let way = said
        .way
        .clone()
        .map(|(label, to)| around("", vec![link_button(label, Weight::Secondary, to)]));
    view! {
        <div id="paper-said" role="alert">
            {para(class, text)}
            {way}
        </div>
    }
    .into_any()
}

fn choose(desk: Desk, stage: RwSignal<Stage>, input: &files::FileField) {
    let w = &eyes().open;
    match files::chosen(input, MAX_FILE) {
        None => {}
        Some(Err(_)) => stage.set(Stage::Refused(why::plainly(w.too_large))),
        Some(Ok(file)) => {
            let turn = match stage.get_untracked() {
                Stage::Reading(n) => n + 1,
                _ => 0,
            };
            stage.set(Stage::Reading(turn));
            files::spawn(async move {
                let text = files::text_of(file).await;
                // The person may have gone on meanwhile, or chosen another file.
                let is_awaited = |s: Stage| matches!(s, Stage::Reading(n) if n == turn);
                if !stage.try_get_untracked().is_some_and(is_awaited) {
                    return;
                }
                match text {
                    Err(_) => stage.set(Stage::Refused(why::plainly(w.unreadable))),
                    Ok(text) => open(desk, stage, &text),
                }
            });
        }
    }
}

fn open(desk: Desk, stage: RwSignal<Stage>, text: &str) {
    match desk.open_paper(text, "") {
        Ok(opened) => go(opened),
        Err(Unopened::Locked) => {
            stage.set(Stage::Locked(text.into()));
            page::after_render(|| page::focus("#paper-key"));
        }
        Err(why) => stage.set(Stage::Refused(why::said(desk, &why))),
    }
}

fn go(opened: Opened) {
    page::go(&match opened {
        Opened::Paper(id) => href(Eyes::Review(id)),
        Opened::Reply(id) => href(Eyes::Request(id)),
    });
}

/// Asks for the passphrase, as often as the person likes to try.
fn locked(desk: Desk, stage: RwSignal<Stage>, text: Arc<str>) -> AnyView {
    let w = &eyes().open;
    let key = RwSignal::new(String::new());
    let error = RwSignal::new(String::new());
    let unlock = move || {
        let given = key.get_untracked();
        match desk.open_paper(&text, &given) {
            Ok(opened) => go(opened),
            Err(why) if why::is_key(&why) => {
                error.set(why::said(desk, &why).text + w.nothing_changed);
                page::focus("#paper-key");
            }
            Err(why) => {
                stage.set(Stage::Refused(why::said(desk, &why)));
                page::focus("#paper-file");
            }
        }
    };
    let cancel = move || {
        stage.set(Stage::Waiting);
        page::focus("#paper-file");
    };
    let ways = vec![
        button(w.unlock, Weight::Primary, unlock),
        button(w.cancel, Weight::Secondary, cancel),
    ];
    view! {
        <div class="panel">
            <h3>{w.locked}</h3>
            {para("", w.locked_lead)}
            {out::secret("paper-key", w.passphrase, "", key, error.into())}
            {around("button-row", ways)}
        </div>
    }
    .into_any()
}
