//! The few fields of a training that decide what is due, read from the stored text: home tells it, and the
//! reader of whole trainings isn't there yet (see [`super::saved_items`]). Both ways say the same.

use super::json::Read;
use crate::domain::Day;
use crate::domain::id::ItemId;
use crate::domain::item::{Body, Kind};
use crate::domain::notebook::Notebook;
use crate::domain::training::Form;
use crate::domain::training::due::Gist;
use crate::domain::training::enrolment::{State, over};

/// How a training that is awake is asked. It comes from behind the door, as what wakes it does.
type Ask = fn(&Body) -> Option<Gist>;

fn ask(body: &Body) -> Option<Gist> {
    match body {
        Body::Enrolment(it) => Some(Gist::of(it)),
        _ => None,
    }
}

#[cfg(not(feature = "split"))]
fn asking() -> Option<Ask> {
    Some(ask)
}

#[cfg(feature = "split")]
static AWAKE: std::sync::OnceLock<Ask> = std::sync::OnceLock::new();

#[cfg(feature = "split")]
fn asking() -> Option<Ask> {
    AWAKE.get().copied()
}

/// From now on trainings may be awake.
pub(super) fn awake() {
    #[cfg(feature = "split")]
    let _ = AWAKE.set(ask);
}

/// `None`: it is no training, or can't be read.
pub fn gist(body: &Body) -> Option<Gist> {
    match body {
        Body::Asleep(Kind::Enrolment, text) => read(text),
        body => asking()?(body),
    }
}

/// Of every training in the notebook, in the order of the ids.
pub fn gists(notebook: &Notebook) -> Vec<(ItemId, Gist)> {
    let mut gists = Vec::new();
    for (id, body) in notebook.bodies(Kind::Enrolment) {
        if let Some(gist) = gist(body) {
            gists.push((id.clone(), gist));
        }
    }
    gists
}

/// A part that can't be read is as if it weren't there: whether the whole is damaged is found when it is
/// woken.
fn read(text: &str) -> Option<Gist> {
    let mut saved = Read::parse(text).ok()?;
    let state = State::parse(&saved.text("state").ok()?)?;
    let mut sharing = saved.object("sharing").ok()?;
    let (from, to) = (day(&mut saved, "from"), day(&mut saved, "to"));
    let called = day_in(&mut saved, "reached", State::Done.word());
    Some(Gist {
        title: saved.text("title").ok()?,
        year: saved.number("year").ok()? as u16,
        state,
        apply_by: day(&mut saved, "apply_by"),
        from,
        to,
        ended: over(state, from, to, called),
        wants_words: day_in(&mut saved, "after", "on").is_none()
            && saved.text("form").ok()? != Form::Qualification.word(),
        share_on: day(&mut sharing, "on"),
        is_shared: day(&mut sharing, "done").is_some(),
        has_abilities: !saved.list("abilities").ok()?.is_empty(),
        is_rated: day_in(&mut saved, "later", "on").is_some(),
        expires: day(&mut saved, "expires"),
    })
}

fn day(saved: &mut Read, name: &str) -> Option<Day> {
    saved.day(name).ok()
}

/// `of` is asked for once only.
fn day_in(saved: &mut Read, of: &str, name: &str) -> Option<Day> {
    day(&mut saved.object(of).ok()?, name)
}
