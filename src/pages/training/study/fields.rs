//! Fields of one training: each shows what is kept and writes through. A number that can't be read stays
//! as it was typed, in the notebook too.

use leptos::prelude::*;

use crate::components::{Entry, Line, line, line_field, live_text, live_value, note_field};
use crate::domain;
use crate::domain::Day;
use crate::domain::id::ItemId;
use crate::domain::training::enrolment::Enrolment;
use crate::state::Desk;
use crate::text::study as study_words;

/// One training, as its fields see it.
#[derive(Clone)]
pub struct Form {
    pub desk: Desk,
    pub id: ItemId,
}

impl Form {
    pub fn now(&self) -> Option<Enrolment> {
        self.desk.enrolment(&self.id)
    }

    /// Follows a part of it.
    pub fn follow<T: Clone + Default + PartialEq + Send + Sync + 'static>(
        &self,
        of: impl Fn(&Enrolment) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        let form = self.clone();
        live_value(move || form.now().map(|it| of(&it)).unwrap_or_default())
    }

    pub fn change(&self, typing: bool, change: impl FnOnce(&mut Enrolment)) {
        self.desk.change_enrolment(&self.id, typing, change);
    }

    fn write(&self, set: fn(&mut Enrolment, String)) -> Callback<String> {
        let form = self.clone();
        Callback::new(move |text| form.change(true, |it| set(it, text)))
    }

    pub fn line(
        &self,
        id: &'static str,
        (label, hint): (&'static str, &'static str),
        of: fn(&Enrolment) -> String,
        set: fn(&mut Enrolment, String),
    ) -> AnyView {
        let (text, write) = (self.follow(of), self.write(set));
        line_field(Line::Text, id, label, hint, text, write)
    }

    pub fn note(
        &self,
        id: &'static str,
        (label, hint): (&'static str, &'static str),
        of: fn(&Enrolment) -> String,
        set: fn(&mut Enrolment, String),
    ) -> AnyView {
        note_field(id, label, hint, self.follow(of), self.write(set))
    }

    pub fn date(
        &self,
        id: &'static str,
        (label, hint): (&'static str, &'static str),
        of: fn(&mut Enrolment) -> &mut Option<Day>,
    ) -> AnyView {
        let text = self.follow(move |it| {
            let day = *of(&mut it.clone());
            day.map_or_else(String::new, |day| day.to_string())
        });
        let form = self.clone();
        let write = Callback::new(move |text: String| {
            form.change(true, |it| *of(it) = domain::day(&text));
        });
        line_field(Line::Date, id, label, hint, text, write)
    }
}

/// A number that people type in their own way.
#[derive(Clone, Copy)]
pub struct Number {
    pub id: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    /// The number, and what stands in its place when it can't be read.
    pub of: fn(&mut Enrolment) -> (&mut Option<u32>, &mut String),
    pub read: fn(&str) -> Option<u32>,
    pub say: fn(u32) -> String,
    /// As it stands in the field when nobody has typed it here.
    pub spell: fn(u32) -> String,
}

type Kept = (Option<u32>, String);

impl Number {
    fn judge(&self, typed: &str) -> Kept {
        match (self.read)(typed) {
            Some(number) => (Some(number), String::new()),
            None if typed.trim().is_empty() => (None, String::new()),
            None => (None, typed.to_owned()),
        }
    }

    fn spelled(&self, (number, unread): Kept) -> String {
        match number {
            Some(number) => (self.spell)(number),
            None => unread,
        }
    }

    fn kept(&self, it: &Enrolment) -> Kept {
        let mut it = it.clone();
        let (number, unread) = (self.of)(&mut it);
        (*number, std::mem::take(unread))
    }

    pub fn view(self, form: &Form) -> AnyView {
        let kept = form.follow(move |it| self.kept(it));
        // What was typed stands as long as it says what is kept: 3,000 doesn't become 3000 under one's
        // fingers. Undo and other tabs keep something else, and then that is shown.
        let typed = RwSignal::new(untrack(|| self.spelled(kept.get())));
        let text = live_value(move || {
            let (typed, kept) = (typed.get(), kept.get());
            match self.judge(&typed) == kept {
                true => typed,
                false => self.spelled(kept),
            }
        });
        let form = form.clone();
        let input = Callback::new(move |text: String| {
            let (number, unread) = self.judge(&text);
            typed.set(text);
            form.change(true, |it| {
                let place = (self.of)(it);
                (*place.0, *place.1) = (number, unread);
            });
        });
        let said = live_text(move || match kept.get() {
            (Some(number), _) => (study_words().facts.read_as)(&(self.say)(number)),
            (None, unread) if unread.is_empty() => String::new(),
            _ => study_words().facts.unread.to_owned(),
        });
        line(Entry {
            kind: Line::Text,
            id: self.id.to_owned(),
            label: self.label.to_owned(),
            hint: self.hint.to_owned(),
            text,
            input,
            leave: None,
            offers: Vec::new(),
            said: Some(said),
        })
    }
}
