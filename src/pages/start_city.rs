//! The first question: which municipality. Its framework is opened before anything changes; when it
//! can't be, the reason stands above the choices and all is as it was.

use leptos::prelude::*;

use super::missing;
use super::start::{Asked, form, go_on};
use crate::browser::{files, page};
use crate::components::{Choice, all, around, heading, link, live, para};
use crate::domain::id::PackId;
use crate::domain::todo::Question;
use crate::packs::{Index, Listed};
use crate::route::{Policy, Route};
use crate::state::{Desk, Why};
use crate::text::start as start_words;

/// The list as far as it is known: none while it is being fetched.
type Known = RwSignal<Option<Result<Index, Why>>>;

pub fn page(desk: Desk, is_change: bool) -> AnyView {
    let known: Known = RwSignal::new(None);
    files::spawn(async move {
        let index = desk.index().await;
        let was_read = page::has_focus("h1");
        // The person may have gone to another page meanwhile.
        known.try_set(Some(index));
        if was_read {
            page::after_render(|| page::focus("h1"));
        }
    });
    live(move || match &*known.read() {
        None => all(vec![
            heading(start_words().municipality),
            para("hint", start_words().listing),
        ]),
        Some(index) => untrack(|| question(desk, is_change, index)),
    })
}

fn question(desk: Desk, is_change: bool, index: &Result<Index, Why>) -> AnyView {
    let w = start_words();
    let packs = offered(desk, index);
    let choices = packs.iter().map(|pack| Choice {
        label: pack.organization.clone(),
        hint: pack.name.clone(),
        ..Choice::default()
    });
    let choices = choices.collect();
    let ids: Vec<PackId> = packs.into_iter().map(|p| p.id).collect();
    let picked = RwSignal::new(None);
    let known = ids.clone();
    let chosen = Signal::derive(move || {
        picked.get().or_else(|| {
            let mine = desk.profile().pack?;
            known.iter().position(|id| *id == mine)
        })
    });
    let error = RwSignal::new(String::new());
    let trouble = RwSignal::new(None::<Why>);
    let asked = Asked {
        question: w.municipality,
        why: w.municipality_why,
        choices,
        chosen,
        choose: Callback::new(move |i| {
            trouble.set(None);
            picked.set(Some(i));
        }),
    };
    let next = move || {
        let Some(id) = chosen.get_untracked().and_then(|i| ids.get(i).cloned()) else {
            error.set(format!("{}{}", w.error_prefix, w.choose));
            page::focus("input[type=radio]");
            return;
        };
        files::spawn(async move {
            match turn_to(desk, &id).await {
                Ok(()) => go_on(desk, is_change),
                Err(why) => {
                    error.try_set(format!("{}{}", w.error_prefix, w.not_opened));
                    trouble.try_set(Some(why));
                }
            }
        });
    };
    let to_file = link(w.from_file, Route::Policy(Policy::Packs).href());
    let unlisted = index.is_err().then(|| para("note", w.no_list));
    all(vec![
        form(
            Question::Municipality,
            asked,
            is_change,
            error,
            Callback::new(move |()| next()),
        ),
        live(move || match &*trouble.read() {
            None => ().into_any(),
            Some(why) => {
                let why = missing::why(why);
                view! { <div class="panel" data-kind="danger" role="alert">{why}</div> }.into_any()
            }
        }),
        unlisted.into_any(),
        around("note", vec![to_file]),
    ])
}

/// Opens the framework, then chooses it.
async fn turn_to(desk: Desk, id: &PackId) -> Result<(), Why> {
    if desk.framework_id() != *id {
        desk.bring(id).await?;
    }
    desk.choose_municipality(id.clone());
    Ok(())
}

/// What lies beside the application, then what was brought to this device; without a list, what is
/// open now.
fn offered(desk: Desk, index: &Result<Index, Why>) -> Vec<Listed> {
    let mut offered = match index {
        Ok(index) => index.packs.clone(),
        Err(_) => desk.open_now().into_iter().collect(),
    };
    for mut own in desk.own_packs() {
        own.name = format!("{}　{}", start_words().own, own.name);
        match offered.iter_mut().find(|p| p.id == own.id) {
            Some(same) => *same = own,
            None => offered.push(own),
        }
    }
    offered
}
