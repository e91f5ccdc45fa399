//! From when until when: two fields for years, and two lists for months. What is typed stays in the
//! field as typed (H27, ２０１５) until the person goes on; then it stands there as it is kept.

use leptos::prelude::*;

use super::years;
use crate::components::{Entry, Line, line, live, live_text, pick_list};
use crate::domain::career::when::When;
use crate::text::career;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    From,
    To,
}

#[derive(Clone, Copy)]
pub struct Term {
    /// Ids on the page begin with it.
    pub name: &'static str,
    /// Of what it is; what was typed for another is forgotten.
    pub of: Signal<String>,
    /// `None`: not told.
    pub from: Signal<Option<When>>,
    pub to: Signal<Option<When>>,
    /// Never `None` for the beginning.
    pub change: Callback<(Side, Option<When>)>,
    /// What an end that isn't told means.
    pub open: &'static str,
}

impl Term {
    fn value(self, side: Side) -> Signal<Option<When>> {
        match side {
            Side::From => self.from,
            Side::To => self.to,
        }
    }

    pub fn years(self) -> Vec<AnyView> {
        let w = &career().posts;
        vec![
            self.year(Side::From, w.from, w.from_hint, w.from_blank),
            self.year(Side::To, w.to, w.to_hint, self.open),
        ]
    }

    fn id(self, side: Side) -> String {
        match side {
            Side::From => format!("{}-from", self.name),
            Side::To => format!("{}-to", self.name),
        }
    }

    fn year(
        self,
        side: Side,
        label: &'static str,
        hint: &'static str,
        blank: &'static str,
    ) -> AnyView {
        let value = self.value(side);
        let typed = RwSignal::new(None::<(String, String)>);
        let here = move || {
            let of = self.of.get();
            typed
                .get()
                .filter(|(own, _)| *own == of)
                .map(|(_, text)| text)
        };
        let text = move || {
            let value = value.get();
            let stands = |text: &String| match When::read_year(text) {
                Some(year) => value.map(|w| w.year) == Some(year),
                None => true,
            };
            let kept = || value.map_or_else(String::new, |w| w.year.to_string());
            here().filter(stands).unwrap_or_else(kept)
        };
        let input = move |text: String| {
            typed.set(Some((self.of.get_untracked(), text.clone())));
            let before = value.get_untracked();
            let month = before.and_then(|w| w.month);
            match When::read_year(&text) {
                Some(year) if before.map(|w| w.year) == Some(year) => {}
                Some(year) => self.change.run((side, Some(When { year, month }))),
                None if side == Side::To && text.trim().is_empty() && before.is_some() => {
                    self.change.run((side, None));
                }
                None => {}
            }
        };
        let said = live_text(move || {
            let is_unread =
                |text: &String| !text.trim().is_empty() && When::read_year(text).is_none();
            if here().is_some_and(|text| is_unread(&text)) {
                return career().posts.not_a_year.to_owned();
            }
            value.get().map_or_else(|| blank.to_owned(), years::when)
        });
        line(Entry {
            kind: Line::Text,
            id: self.id(side),
            label: label.into(),
            hint: hint.into(),
            text: Signal::derive(text),
            input: Callback::new(input),
            leave: Some(Callback::new(move |()| typed.set(None))),
            offers: Vec::new(),
            said: Some(said),
        })
    }

    /// The months, each where its year is told.
    pub fn months(self) -> Vec<AnyView> {
        let w = &career().posts;
        [(Side::From, w.from_month), (Side::To, w.to_month)]
            .map(|(side, label)| {
                let value = self.value(side);
                let is_told = Memo::new(move |_| value.get().is_some());
                live(move || match is_told.get() {
                    true => self.month(side, label),
                    false => ().into_any(),
                })
            })
            .into()
    }

    fn month(self, side: Side, label: &'static str) -> AnyView {
        let w = &career().posts;
        let value = self.value(side);
        // As in a fiscal year: 4 … 12, 1 … 3.
        let month = |nth: usize| u8::try_from((nth + 2) % 12 + 1).ok();
        let mut options = vec![w.no_month.to_owned()];
        options.extend((1..=12).filter_map(month).map(w.month));
        let chosen = Signal::derive(move || {
            let month = value.get().and_then(|w| w.month);
            month.map_or(0, |m| (usize::from(m) + 8) % 12 + 1)
        });
        let choose = Callback::new(move |nth: usize| {
            if let Some(when) = value.get_untracked() {
                let month = month(nth).filter(|_| nth > 0);
                self.change.run((side, Some(When { month, ..when })));
            }
        });
        pick_list(
            format!("{}-month", self.id(side)),
            label,
            options,
            chosen,
            choose,
        )
    }
}
