//! 枠組みの入れ替え: a municipality's own file, looked at before it is used, kept on this device.

use leptos::prelude::*;

use super::{back, preview};
use crate::browser::files;
use crate::components::{
    Weight, all, around, button, heading, list, live, live_text, para, section,
};
use crate::packs::MAX_BYTES;
use crate::route::Policy;
use crate::state::{Desk, Preview, Why};
use crate::text::{policy, words};

/// What the person sees of the file they chose.
#[derive(Clone)]
pub enum Looking {
    Nothing,
    Reading,
    Refused(Why),
    TooFull,
    Cancelled,
    Ready(std::sync::Arc<Preview>),
}

pub fn page(desk: Desk) -> AnyView {
    let w = &policy().packs;
    let looking = RwSignal::new(Looking::Nothing);
    let in_use = live_text(move || {
        let framework = desk.framework();
        match framework.is_some() {
            true => (w.in_use_is)(&framework.organization, &framework.name, &framework.edition),
            false => w.none_in_use.to_owned(),
        }
    });
    all(vec![
        back(words().titles.policy, Policy::Vision),
        heading(words().titles.packs),
        para("lead", w.lead),
        section(w.in_use, vec![around("", vec![in_use])]),
        section(
            w.choose,
            vec![
                para("", w.choose_lead),
                field(desk, looking),
                live(move || preview::view(desk, looking)),
            ],
        ),
        live(move || own(desk)),
        section(w.beside, vec![steps(&w.beside_steps)]),
    ])
}

fn steps(steps: &[&'static str]) -> AnyView {
    let items: Vec<_> = steps
        .iter()
        .map(|s| view! { <li>{*s}</li> }.into_any())
        .collect();
    view! { <ol class="prose-list">{items}</ol> }.into_any()
}

fn field(desk: Desk, looking: RwSignal<Looking>) -> AnyView {
    let w = &policy().packs;
    let choose = move |input: files::FileField| {
        let Some(chosen) = files::chosen(&input, MAX_BYTES as f64) else {
            return;
        };
        looking.set(Looking::Reading);
        files::spawn(async move {
            looking.set(match look_at(desk, chosen).await {
                Ok(preview) => Looking::Ready(preview.into()),
                Err(why) => Looking::Refused(why),
            });
        });
    };
    view! {
        <div class="field">
            <label for="pack-file">{w.field}</label>
            <input
                type="file"
                id="pack-file"
                accept=".json,application/json"
                on:change:target=move |event| choose(event.target())
            />
        </div>
    }
    .into_any()
}

async fn look_at(
    desk: Desk,
    chosen: Result<files::Chosen, files::FileError>,
) -> Result<Preview, Why> {
    let unreadable = |e| match e {
        files::FileError::TooLarge(size) => Why::from(crate::packs::too_large(size)),
        files::FileError::Unreadable => Why::Unreachable(policy().packs.unreadable.to_owned()),
    };
    let bytes = files::bytes_of(chosen.map_err(unreadable)?).await;
    desk.preview(bytes.map_err(unreadable)?).await
}

fn own(desk: Desk) -> AnyView {
    let w = &policy().packs;
    let mut rows = Vec::new();
    for pack in desk.own_packs() {
        let label = (w.in_use_is)(&pack.organization, &pack.name, &pack.edition);
        let drop = (w.drop)(&pack.organization);
        let id = pack.id.clone();
        rows.push(all(vec![
            para("", label),
            around(
                "",
                vec![button(drop, Weight::Secondary, move || {
                    match desk.forget_pack(&id) {
                        Ok(()) => files::spawn(desk.open_wanted()),
                        Err(e) => desk.say_refused(e),
                    }
                })],
            ),
        ]));
    }
    if rows.is_empty() {
        return ().into_any();
    }
    section(w.own, vec![para("", w.own_lead), list("plain-list", rows)])
}
