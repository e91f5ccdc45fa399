//! The writing place of one note. The note comes into being with the first letter that is written,
//! under an id that was taken before; from then on every input is kept at once, and the form follows
//! what is kept (so that undo and other tabs reach it). Without a text no note is kept; what was
//! ticked waits here for the text.

use leptos::prelude::*;

use super::ties;
use crate::browser::clock;
use crate::components::{Line, around, block, line_field, live_text, note_field};
use crate::domain::id::ItemId;
use crate::domain::item::{Body, Held, Kind};
use crate::domain::worknote::{Tie, WorkNote};
use crate::domain::{Day, day};
use crate::state::Desk;
use crate::text::notes as note_words;

/// The field one writes in. By this id `public/boot.js` finds what stands on the screen when the
/// application can't go on.
pub const FIELD: &str = "#note";

/// No note tells of an earlier day: it is a year that is still being typed.
const FIRST_YEAR: i32 = 1900;

#[derive(Clone, Copy)]
pub struct Draft {
    desk: Desk,
    pub id: RwSignal<ItemId>,
    /// The note as long as it isn't kept.
    waiting: RwSignal<WorkNote>,
    /// The person chose the day. Otherwise it is the one of the first letter: a page may stand
    /// open over night.
    is_dated: StoredValue<bool>,
    now: Memo<WorkNote>,
}

impl Draft {
    /// A note that isn't written yet.
    pub fn new(desk: Desk, tie: Option<Tie>) -> Self {
        Self::at(desk, desk.new_id(), blank(desk.today(), tie), false)
    }

    /// One that is kept already.
    pub fn of(desk: Desk, id: ItemId, note: &WorkNote) -> Self {
        let waiting = WorkNote {
            text: String::new(),
            ..note.clone()
        };
        Self::at(desk, id, waiting, true)
    }

    fn at(desk: Desk, id: ItemId, waiting: WorkNote, is_dated: bool) -> Self {
        let id = RwSignal::new(id);
        let waiting = RwSignal::new(waiting);
        Self {
            desk,
            id,
            waiting,
            is_dated: StoredValue::new(is_dated),
            now: Memo::new(move |_| kept(desk, &id.get()).unwrap_or_else(|| waiting.get())),
        }
    }

    /// The note that was written here is finished; the place is for the next one.
    pub fn start_anew(self, tie: Option<Tie>) {
        if kept(self.desk, &self.id.get_untracked()).is_none() {
            return;
        }
        self.is_dated.set_value(false);
        self.waiting.set(blank(self.desk.today(), tie));
        self.id.set(self.desk.new_id());
    }

    pub fn is_kept(self) -> bool {
        kept(self.desk, &self.id.get()).is_some()
    }

    pub fn remove(self) {
        self.desk.remove(Kind::Note, self.id.get_untracked());
    }

    pub fn abilities(self) -> Signal<Vec<Tie>> {
        let abilities = Memo::new(move |_| self.now.with(|note| note.abilities.clone()));
        abilities.into()
    }

    pub fn tie(self, tie: Tie, on: bool) {
        self.change(false, |note| note.tie(tie, on));
    }

    fn change(self, typing: bool, change: impl FnOnce(&mut WorkNote)) {
        let id = self.id.get_untracked();
        let before = untrack(|| kept(self.desk, &id));
        let is_kept = before.is_some();
        let mut note = before.unwrap_or_else(|| self.waiting.get_untracked());
        change(&mut note);
        if note.is_blank() {
            self.waiting.set(note);
            if is_kept {
                self.desk.remove(Kind::Note, id);
            }
            return;
        }
        if !is_kept && !self.is_dated.get_value() {
            note.on = self.desk.today();
        }
        self.desk.keep(id, Body::Note(Held::new(note)), typing);
    }

    fn choose_day(self, text: &str) {
        use chrono::Datelike;
        if let Some(on) = day(text).filter(|on| on.year() >= FIRST_YEAR) {
            self.is_dated.set_value(true);
            self.change(false, |note| note.on = on);
        }
    }

    /// Text, abilities, day, and what follows on them.
    pub fn form(self, actions: Vec<AnyView>) -> AnyView {
        let w = note_words();
        let now = self.now;
        let text = Signal::derive(move || now.with(|note| note.text.clone()));
        let write = Callback::new(move |text| self.change(true, |note| note.text = text));
        let on = Signal::derive(move || now.with(|note| note.on.to_string()));
        let choose_day = Callback::new(move |text: String| self.choose_day(&text));
        let day_is = live_text(move || (w.day_is)(&clock::era(now.with(|note| note.on))));
        let day = block(
            "note-day",
            vec![
                line_field(Line::Date, "note-on", w.day, "", on, choose_day),
                around("caption", vec![day_is]),
            ],
        );
        block(
            "note-form no-print",
            vec![
                note_field("note", w.what, w.what_hint, text, write),
                ties::view(self.desk, self),
                day,
                block("note-actions button-row", actions),
            ],
        )
    }
}

fn blank(on: Day, tie: Option<Tie>) -> WorkNote {
    WorkNote {
        abilities: tie.into_iter().collect(),
        ..WorkNote::blank(on)
    }
}

/// The note as it is kept.
fn kept(desk: Desk, id: &ItemId) -> Option<WorkNote> {
    match desk.item(Kind::Note, id)? {
        Body::Note(note) => Some(note.take()),
        _ => None,
    }
}
