//! The writing place of one's own entry. It comes into being with the first thing that is filled in, under
//! an id that was taken before; from then on every input is kept at once, and the fields follow what is kept
//! (so that undo and other tabs reach them).

use leptos::prelude::*;

use super::own_ties;
use crate::components::{
    Entry, Line, block, details, line, line_field, live_text, note_field, pick_list,
};
use crate::domain;
use crate::domain::Day;
use crate::domain::id::ItemId;
use crate::domain::training::Form;
use crate::domain::training::amount;
use crate::domain::training::own::OwnCourse;
use crate::state::Desk;
use crate::text::courses;

/// The first field of the form.
pub const FIRST: &str = "#own-title";

#[derive(Clone, Copy)]
pub struct Draft {
    pub desk: Desk,
    pub id: RwSignal<ItemId>,
    pub now: Memo<OwnCourse>,
}

/// A number of the entry: how it is read, kept and said.
struct Number {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    read: fn(&str) -> Option<u32>,
    say: fn(u32) -> String,
    /// The number, and what was typed where there is none.
    of: fn(&OwnCourse) -> (Option<u32>, &str),
    set: fn(&mut OwnCourse, Option<u32>, String),
}

impl Draft {
    /// One that isn't written yet.
    pub fn new(desk: Desk) -> Self {
        Self::of(desk, desk.new_id())
    }

    pub fn of(desk: Desk, id: ItemId) -> Self {
        let id = RwSignal::new(id);
        let now = Memo::new(move |_| desk.own_course(&id.get()).unwrap_or_default());
        Self { desk, id, now }
    }

    /// What was written here is finished; the place is for the next. Where nothing was, nothing happens.
    pub fn start_anew(self) {
        if untrack(|| self.desk.own_course(&self.id.get())).is_some() {
            self.id.set(self.desk.new_id());
        }
    }

    pub fn change(self, typing: bool, change: impl FnOnce(&mut OwnCourse)) {
        let (id, before) = (self.id.get_untracked(), self.now.get_untracked());
        let mut course = before.clone();
        change(&mut course);
        if course != before {
            self.desk.keep_own_course(id, course, typing);
        }
    }

    pub fn form(self) -> AnyView {
        let w = &courses().own;
        let more = vec![
            block("two-fields", self.days()),
            block("two-fields", self.numbers()),
            self.renewal(),
            self.note(
                "own-about",
                w.about,
                w.about_hint,
                |c| &c.about,
                |c, text| c.about = text,
            ),
        ];
        block(
            "course-form no-print",
            vec![
                self.line(
                    "own-title",
                    w.title,
                    w.title_hint,
                    |c| &c.title,
                    |c, text| c.title = text,
                ),
                self.kind(),
                self.line("own-by", w.by, w.by_hint, |c| &c.by, |c, text| c.by = text),
                details(w.more, more),
                own_ties::view(self),
            ],
        )
    }

    fn text(self, of: fn(&OwnCourse) -> &String) -> Signal<String> {
        Signal::derive(move || self.now.with(|c| of(c).clone()))
    }

    fn writes(self, set: fn(&mut OwnCourse, String)) -> Callback<String> {
        Callback::new(move |text| self.change(true, |c| set(c, text)))
    }

    fn line(
        self,
        id: &'static str,
        label: &'static str,
        hint: &'static str,
        of: fn(&OwnCourse) -> &String,
        set: fn(&mut OwnCourse, String),
    ) -> AnyView {
        line_field(Line::Text, id, label, hint, self.text(of), self.writes(set))
    }

    fn note(
        self,
        id: &'static str,
        label: &'static str,
        hint: &'static str,
        of: fn(&OwnCourse) -> &String,
        set: fn(&mut OwnCourse, String),
    ) -> AnyView {
        note_field(id, label, hint, self.text(of), self.writes(set))
    }

    fn kind(self) -> AnyView {
        let names = Form::ALL.map(|form| (courses().say.form)(form).to_owned());
        let at = |form| Form::ALL.iter().position(|f| *f == form).unwrap_or(0);
        let chosen = Signal::derive(move || self.now.with(|c| at(c.form)));
        let choose = Callback::new(move |i: usize| {
            if let Some(form) = Form::ALL.get(i) {
                self.change(false, |c| c.form = *form);
            }
        });
        pick_list("own-form", courses().own.form, names.into(), chosen, choose)
    }

    fn day(
        self,
        id: &'static str,
        label: &'static str,
        of: fn(&OwnCourse) -> Option<Day>,
        set: fn(&mut OwnCourse, Option<Day>),
    ) -> AnyView {
        let text = Signal::derive(move || {
            let day = self.now.with(of);
            day.map_or_else(String::new, |day| day.to_string())
        });
        let input = Callback::new(move |text: String| {
            self.change(true, |c| set(c, domain::day(&text)));
        });
        line_field(Line::Date, id, label, "", text, input)
    }

    fn days(self) -> Vec<AnyView> {
        let w = &courses().own;
        vec![
            self.day("own-from", w.from, |c| c.from, |c, day| c.from = day),
            self.day("own-to", w.to, |c| c.to, |c, day| c.to = day),
            self.day(
                "own-apply-by",
                w.apply_by,
                |c| c.apply_by,
                |c, day| c.apply_by = day,
            ),
        ]
    }

    fn numbers(self) -> Vec<AnyView> {
        let (w, say) = (&courses().own, &courses().say);
        vec![
            self.number(Number {
                id: "own-length",
                label: w.length,
                hint: w.length_hint,
                read: amount::minutes,
                say: say.length,
                of: |c| (c.minutes, &c.unread_minutes),
                set: |c, minutes, unread| (c.minutes, c.unread_minutes) = (minutes, unread),
            }),
            self.number(Number {
                id: "own-yen",
                label: w.yen,
                hint: w.yen_hint,
                read: amount::yen,
                say: say.yen,
                of: |c| (c.yen, &c.unread_yen),
                set: |c, yen, unread| (c.yen, c.unread_yen) = (yen, unread),
            }),
        ]
    }

    /// What is typed stays in the field as typed until the person goes on; then it stands there as it is
    /// kept.
    fn number(self, number: Number) -> AnyView {
        let Number {
            id,
            label,
            hint,
            read,
            say,
            of,
            set,
        } = number;
        let typed = RwSignal::new(None::<(ItemId, String)>);
        let text = Signal::derive(move || {
            let here = self.id.get();
            self.now.with(|course| {
                let (kept, unread) = of(course);
                let stands = |text: &String| {
                    read(text) == kept
                        && (kept.is_some() || text.trim().is_empty() || text == unread)
                };
                let typed = typed.get().filter(|(id, _)| *id == here);
                let typed = typed.map(|(_, text)| text).filter(stands);
                typed.unwrap_or_else(|| kept.map_or_else(|| unread.to_owned(), say))
            })
        });
        let input = Callback::new(move |text: String| {
            typed.set(Some((self.id.get_untracked(), text.clone())));
            let kept = read(&text);
            let unread = match kept {
                None if !text.trim().is_empty() => text,
                _ => String::new(),
            };
            self.change(true, |course| set(course, kept, unread));
        });
        let said = live_text(move || {
            let w = &courses().own;
            self.now.with(|course| match of(course) {
                (Some(kept), _) => (w.read_as)(&say(kept)),
                (None, "") => String::new(),
                (None, _) => w.not_read.to_owned(),
            })
        });
        line(Entry {
            kind: Line::Text,
            id: id.into(),
            label: label.into(),
            hint: hint.into(),
            text,
            input,
            leave: Some(Callback::new(move |()| typed.set(None))),
            offers: Vec::new(),
            said: Some(said),
        })
    }

    fn renewal(self) -> AnyView {
        let w = &courses().own;
        let mut names = vec![w.once.to_owned()];
        names.extend((1..=10).map(courses().one.renew_years));
        let chosen = Signal::derive(move || {
            self.now
                .with(|c| c.renew_years.map_or(0, |years| usize::from(years.min(10))))
        });
        let choose = Callback::new(move |i: usize| {
            let years = u8::try_from(i).ok().filter(|years| *years > 0);
            self.change(false, |c| c.renew_years = years);
        });
        pick_list("own-renew", w.renew, names, chosen, choose)
    }
}
