//! What was noted of one ability in the last six months, beside the card that asks for it.

use leptos::prelude::*;

use crate::browser::clock;
use crate::components::{all, around, block, link, list, live, para, section};
use crate::domain::id::{CompetencyId, ItemId};
use crate::domain::worknote::{WorkNote, newest_first};
use crate::route::{Notes, Route};
use crate::state::Desk;
use crate::text::notes as note_words;

/// How many are shown.
const FEW: usize = 3;

/// The newest few of the last six months, and how many there are of any time.
#[derive(Debug, Clone, PartialEq, Default)]
struct Noted {
    recent: Vec<(ItemId, WorkNote)>,
    all: usize,
}

/// Follows the notes; typing elsewhere on the page builds nothing here anew.
pub fn beside(desk: Desk, competency: CompetencyId) -> AnyView {
    let w = note_words();
    let to_all = Route::Notes(Notes::For(competency.clone())).href();
    let noted = Memo::new(move |_| noted(desk, &competency));
    let content = live(move || {
        let noted = noted.get();
        let mut content = Vec::new();
        if noted.recent.is_empty() {
            content.push(para("hint", w.beside_none));
        } else {
            let notes = noted.recent.iter().map(|(id, note)| shown(id, note));
            content.push(list("plain-list", notes.collect()));
        }
        let mut ways = Vec::new();
        if noted.all > noted.recent.len() {
            ways.push(link((w.beside_all)(noted.all), to_all.clone()));
        }
        ways.push(link(w.beside_write, to_all.clone()));
        content.push(around("link-row", ways));
        all(content)
    });
    block("notes-beside", vec![section(w.beside, vec![content])])
}

fn noted(desk: Desk, competency: &CompetencyId) -> Noted {
    let pack = desk.framework().id.clone();
    let today = desk.today();
    desk.with_notebook(|notebook| {
        let mut notes = newest_first(notebook);
        notes.retain(|(_, note)| !note.is_blank() && note.shows(&pack, competency));
        let all = notes.len();
        let recent = notes.into_iter().filter(|(_, note)| note.is_recent(today));
        Noted {
            recent: recent
                .take(FEW)
                .map(|(id, note)| (id.clone(), note.clone()))
                .collect(),
            all,
        }
    })
}

fn shown(id: &ItemId, note: &WorkNote) -> AnyView {
    let to = Route::Notes(Notes::One(id.clone())).href();
    all(vec![
        link(clock::era(note.on), to),
        para("own-note", note.text.clone()),
    ])
}
