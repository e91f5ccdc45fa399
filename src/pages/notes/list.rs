//! All notes, the newest day first, under their fiscal years; found by words and by ability. At
//! most [`ROOM`] stand on the page until more are asked for. The one that is being written above is
//! not among them, so that nothing here is built anew under the hand that types.

use leptos::prelude::*;

use super::rows;
use crate::components::{block, live, live_on, live_text, search_field, select_from};
use crate::domain::id::ItemId;
use crate::domain::worknote::{Filter, Tie, WorkNote, abilities_of, newest_first};
use crate::state::Desk;
use crate::text::notes as note_words;

/// How many notes stand on the page at first, and come with each もっと見る.
pub const ROOM: usize = 50;

/// So few that nobody needs to search.
const FEW: usize = 8;

#[derive(Clone, Copy)]
pub struct Place {
    pub desk: Desk,
    filter: RwSignal<Filter>,
    pub room: RwSignal<usize>,
    /// The note that is to be removed, if the person says so once more.
    pub asking: RwSignal<Option<ItemId>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    total: usize,
    pub found: usize,
    abilities: Vec<Tie>,
    /// As many as there is room for.
    pub rows: Vec<(ItemId, WorkNote)>,
}

/// `but`: the note that is being written. `ability`: the one to look at first.
pub fn view(desk: Desk, but: RwSignal<ItemId>, ability: Option<Tie>) -> AnyView {
    let w = note_words();
    let query = RwSignal::new(String::new());
    let place = Place {
        desk,
        filter: RwSignal::new(Filter {
            query: String::new(),
            ability: ability.clone(),
        }),
        room: RwSignal::new(ROOM),
        asking: RwSignal::default(),
    };
    let found = Memo::new(move |_| place.find(&but.read(), &query.read()));
    let always = ability.clone();
    let abilities = Memo::new(move |_| {
        let mut abilities = found.with(|f| f.abilities.clone());
        let is_there = |tie: &Tie| abilities.iter().any(|known| known.is_same(tie));
        if let Some(tie) = always.clone().filter(|tie| !is_there(tie)) {
            abilities.push(tie);
        }
        abilities
    });
    let search = live_on(
        move || (found.read().total > FEW).to_string(),
        move || {
            if found.read().total > FEW {
                search_field("note-search", w.search, w.search_hint, query)
            } else {
                ().into_any()
            }
        },
    );
    let choice = live(move || {
        let abilities = abilities.get();
        untrack(|| place.ability_choice(abilities))
    });
    let count = live_text(move || match found.with(|f| (f.total, f.found)) {
        (0, _) => w.none.to_owned(),
        (_, 0) => w.none_found.to_owned(),
        (total, found) if found == total => (w.count)(total),
        (total, found) => (w.found)(found, total),
    });
    let rows = live(move || {
        let found = found.get();
        untrack(|| rows::view(place, &found))
    });
    view! {
        <section class="notes-list">
            <h2 id="notes-list" tabindex="-1">{w.list}</h2>
            {block("notes-find", vec![search, choice])}
            <p role="status" class="note">{count}</p>
            {rows}
        </section>
    }
    .into_any()
}

impl Place {
    fn find(self, but: &ItemId, query: &str) -> Found {
        let mut filter = self.filter.get();
        self.desk.with_notebook(|notebook| {
            let mut notes = newest_first(notebook);
            notes.retain(|(id, _)| *id != but);
            let total = notes.len();
            let abilities = abilities_of(&notes);
            if total > FEW {
                filter.query = query.to_owned();
            }
            notes.retain(|(_, note)| filter.lets(note));
            let rows = notes.iter().take(self.room.get());
            Found {
                total,
                found: notes.len(),
                abilities,
                rows: rows.map(|(id, n)| ((*id).clone(), (*n).clone())).collect(),
            }
        })
    }

    fn ability_choice(self, mut ties: Vec<Tie>) -> AnyView {
        let w = note_words();
        if ties.is_empty() {
            return ().into_any();
        }
        let framework = self.desk.framework();
        ties.sort_by_key(|tie| {
            let mut listed = framework.competencies.iter();
            let nth = listed.position(|c| tie.is_of(&framework.id, &c.id));
            nth.unwrap_or(usize::MAX)
        });
        let mut options = vec![w.every_ability.to_owned()];
        options.extend(ties.iter().map(|tie| match tie.pack == framework.id {
            true => tie.title.clone(),
            false => (w.elsewhere)(&tie.title),
        }));
        let chosen = self.filter.get().ability;
        let first = chosen.and_then(|chosen| ties.iter().position(|tie| tie.is_same(&chosen)));
        let choose = Callback::new(move |i: usize| {
            let ability = i.checked_sub(1).and_then(|i| ties.get(i).cloned());
            self.filter.update(|filter| filter.ability = ability);
        });
        let first = first.map_or(0, |i| i + 1);
        select_from("note-ability", w.ability, options, first, choose)
    }
}
