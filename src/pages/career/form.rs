//! The writing place of one post. The post comes into being with the first thing that is filled in,
//! under an id that was taken before; from then on every input is kept at once, and the form follows
//! what is kept (so that undo and other tabs reach it).

use leptos::prelude::*;

use super::rows;
use super::term::{Side, Term};
use crate::components::{block, details, live_on, note_field};
use crate::domain::career::order::{following, in_order};
use crate::domain::career::path::Post;
use crate::domain::career::when::When;
use crate::domain::id::ItemId;
use crate::domain::item::Kind;
use crate::state::Desk;
use crate::text::career;

/// The first field of the form.
pub const FIRST: &str = "#post-from";

#[derive(Clone, Copy)]
pub struct Draft {
    pub desk: Desk,
    id: RwSignal<ItemId>,
    /// The post as long as it isn't kept.
    waiting: RwSignal<Post>,
    /// Its year is told, and not only the one that it would get.
    is_dated: RwSignal<bool>,
    pub now: Memo<Post>,
}

impl Draft {
    /// A post that isn't written yet, after those that are.
    pub fn new(desk: Desk) -> Self {
        let last = desk.with_notebook(|n| in_order(n.posts()).last().map(|(_, p)| (*p).clone()));
        let (post, is_dated) = next(desk, last.as_ref());
        Self::at(desk, desk.new_id(), post, is_dated)
    }

    /// One that is kept already.
    pub fn of(desk: Desk, id: ItemId, post: Post) -> Self {
        Self::at(desk, id, post, true)
    }

    fn at(desk: Desk, id: ItemId, waiting: Post, is_dated: bool) -> Self {
        let id = RwSignal::new(id);
        let waiting = RwSignal::new(waiting);
        Self {
            desk,
            id,
            waiting,
            is_dated: RwSignal::new(is_dated),
            now: Memo::new(move |_| desk.post(&id.get()).unwrap_or_else(|| waiting.get())),
        }
    }

    pub fn is_kept(self) -> bool {
        self.desk.post(&self.id.get()).is_some()
    }

    /// What the post is called now.
    pub fn name(self) -> String {
        self.now.with_untracked(rows::name)
    }

    pub fn remove(self) {
        self.desk.remove(Kind::Post, self.id.get_untracked());
    }

    /// The post that was written here is finished; the place is for the one after it.
    pub fn start_anew(self) {
        let Some(last) = untrack(|| self.desk.post(&self.id.get())) else {
            return;
        };
        let (post, is_dated) = next(self.desk, Some(&last));
        self.waiting.set(post);
        self.is_dated.set(is_dated);
        self.id.set(self.desk.new_id());
    }

    pub fn change(self, typing: bool, change: impl FnOnce(&mut Post)) {
        let id = self.id.get_untracked();
        let mut post = self.now.get_untracked();
        change(&mut post);
        // Before the post is there, so that nothing is shown for a moment that isn't so.
        self.is_dated.set(true);
        self.desk.keep_post(id, post, typing);
    }

    fn term(self) -> Term {
        let (now, is_dated) = (self.now, self.is_dated);
        Term {
            name: "post",
            open: career().posts.to_blank,
            of: Signal::derive(move || self.id.get().to_string()),
            from: Signal::derive(move || is_dated.get().then(|| now.with(|p| p.from))),
            to: Signal::derive(move || now.with(|p| p.to)),
            change: Callback::new(move |(side, when)| {
                self.change(true, |post| match (side, when) {
                    (Side::From, Some(when)) => post.from = when,
                    (Side::From, None) => {}
                    (Side::To, to) => post.to = to,
                });
            }),
        }
    }

    /// The fields, and what follows on them.
    pub fn form(self, actions: Vec<AnyView>) -> AnyView {
        let w = &career().posts;
        let (desk, now) = (self.desk, self.now);
        let term = self.term();
        let note = Signal::derive(move || now.with(|p| p.note.clone()));
        let write_note = Callback::new(move |text| self.change(true, |post| post.note = text));
        // Built anew for another framework; what is offered and chosen from is the framework's.
        let choices = live_on(
            move || format!("{} {}", desk.place(), self.foreign()),
            move || {
                block(
                    "road-form-row",
                    vec![self.field(), self.grade(), self.kind()],
                )
            },
        );
        let department = live_on(move || desk.place(), move || self.department());
        let more = vec![
            block("road-form-row", term.months()),
            note_field("post-note", w.note, w.note_hint, note, write_note),
        ];
        block(
            "road-form no-print",
            vec![
                block("road-form-row", term.years()),
                department,
                choices,
                details(w.more, more),
                block("road-form-actions button-row", actions),
            ],
        )
    }
}

/// The post that would come after this one, and whether that tells its year. No guess goes beyond
/// this fiscal year: what lies ahead is a plan's.
fn next(desk: Desk, last: Option<&Post>) -> (Post, bool) {
    let this_year = When::of(desk.today()).year;
    let from = last.and_then(following).filter(|w| w.year <= this_year);
    let mut post = Post::blank(this_year);
    if let Some(from) = from {
        post.from = from;
    }
    (post, from.is_some())
}
