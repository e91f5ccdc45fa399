//! 研修を探す: everything there is to choose from, searched as one types and narrowed down.
//!
//! What one looks for outlives the page, so that coming back from a course finds the list as it was left. It
//! is kept here and not in the address, where every letter would be a step back, nor in the notebook: it is
//! nobody's record. A reload forgets it, and so does another municipality.

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::*;

use super::{back, catalogue_filters, catalogue_rows, course_say};
use crate::components::{
    Entry, Line, all, around, block, heading, line, link, list, live_on, live_text, para,
};
use crate::domain::framework::Framework;
use crate::domain::training::access::Access;
use crate::domain::training::catalogue::Catalogue;
use crate::domain::training::filter::{Filter, Narrowed, Pick, Row, choices, narrow};
use crate::domain::training::search::{Hit, Query};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{courses, words};

/// How many rows are shown at once.
pub const STEP: usize = 50;

#[derive(Clone, Default)]
struct Sought {
    /// The municipality; grades and abilities of another mean nothing.
    place: String,
    typed: String,
    filter: Filter,
    shown: usize,
}

thread_local! {
    static LAST: RefCell<Sought> = RefCell::default();
}

/// What is found of what is looked for.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Found {
    pub left: Narrowed,
    /// Where the words were found, by index.
    pub hits: Vec<Option<Hit>>,
    pub is_asked: bool,
}

/// Cheap to copy; lives as long as the page.
#[derive(Clone, Copy)]
pub struct Finder {
    pub typed: RwSignal<String>,
    pub filter: RwSignal<Filter>,
    pub shown: RwSignal<usize>,
    pub found: Memo<Found>,
    pub all: StoredValue<Arc<All>>,
}

/// The catalogue, made ready for this person.
pub struct All {
    pub framework: Arc<Framework>,
    pub rows: Vec<Row>,
    pub choices: Vec<Pick>,
}

impl All {
    fn of(desk: Desk) -> Self {
        let framework = desk.framework();
        let who = course_say::who(desk);
        let Catalogue { courses } = desk.catalogue();
        let mut rows = Vec::with_capacity(courses.len());
        for course in courses {
            let access = Access::of(&course, &framework, &who);
            rows.push(Row::of(course, access, &framework));
        }
        Self {
            choices: choices(&framework, &rows),
            framework,
            rows,
        }
    }
}

impl Finder {
    fn new(desk: Desk) -> Self {
        let place = desk.framework().id.to_string();
        let last = LAST.with_borrow(Clone::clone);
        let last = if last.place == place {
            last
        } else {
            Sought::default()
        };
        let all = StoredValue::new(Arc::new(All::of(desk)));
        let (typed, filter) = (RwSignal::new(last.typed), RwSignal::new(last.filter));
        let found = Memo::new(move |_| {
            let all = all.get_value();
            let query = typed.with(|typed| Query::new(typed));
            let hits: Vec<_> = all
                .rows
                .iter()
                .map(|r| query.finds(&r.course.folded))
                .collect();
            let is_found = |i: usize| hits.get(i).is_some_and(Option::is_some);
            filter.with(|filter| Found {
                left: narrow(&all.rows, is_found, filter, &all.choices),
                is_asked: !query.is_empty() || !filter.picks.is_empty(),
                hits: if query.is_empty() {
                    Vec::new()
                } else {
                    hits.clone()
                },
            })
        });
        let finder = Self {
            typed,
            filter,
            shown: RwSignal::new(last.shown.max(STEP)),
            found,
            all,
        };
        finder.remember(&place);
        finder
    }

    fn remember(self, place: &str) {
        let sought = Sought {
            place: place.to_owned(),
            typed: self.typed.get_untracked(),
            filter: self.filter.get_untracked(),
            shown: self.shown.get_untracked(),
        };
        LAST.with_borrow_mut(|last| *last = sought);
    }

    fn note(self) {
        let place = self.all.with_value(|all| all.framework.id.to_string());
        self.remember(&place);
    }

    /// Another search begins with its first rows.
    pub fn look_for(self, typed: String) {
        self.shown.set(STEP);
        self.typed.set(typed);
        self.note();
    }

    pub fn narrow(self, change: impl FnOnce(&mut Filter)) {
        self.shown.set(STEP);
        self.filter.update(change);
        self.note();
    }

    pub fn show_more(self) {
        self.shown.update(|shown| *shown += STEP);
        self.note();
    }
}

pub fn page(desk: Desk) -> AnyView {
    let w = &courses().find;
    let finder = Finder::new(desk);
    let all_of = finder.all.get_value();
    let lead = (w.lead)(&all_of.framework.organization, all_of.rows.len());
    all(vec![
        back(courses().back, Training::Overview),
        heading(words().titles.catalogue),
        para("", lead),
        about_list(desk),
        search(finder),
        catalogue_filters::view(finder),
        view! { <p class="course-count" role="status">{live_text(move || count(finder))}</p> }
            .into_any(),
        catalogue_filters::with_unsaid(finder),
        live_on(
            move || {
                finder
                    .found
                    .with(|f| f.left.sure.is_empty() && f.is_asked)
                    .to_string()
            },
            move || nothing(finder),
        ),
        catalogue_rows::view(desk, finder),
        list(
            "plain-list no-print",
            vec![
                link(w.to_own, Route::Training(Training::Own).href()),
                link(w.to_money, Route::Training(Training::Money).href()),
            ],
        ),
    ])
}

/// HR's list, or how to bring it.
fn about_list(desk: Desk) -> AnyView {
    let w = &courses().find;
    let to_import = link(w.to_import, Route::Training(Training::Import).href());
    match desk.course_list() {
        Some(list) => para("note", (w.has_list)(list.year, list.courses.len())),
        None => around("note no-print", vec![w.no_list.into_any(), to_import]),
    }
}

fn search(finder: Finder) -> AnyView {
    let w = &courses().find;
    let field = line(Entry {
        kind: Line::Search,
        id: "course-search".into(),
        label: w.search.into(),
        hint: w.search_hint.into(),
        text: finder.typed.into(),
        input: Callback::new(move |typed| finder.look_for(typed)),
        leave: None,
        offers: Vec::new(),
        said: None,
    });
    view! { <div role="search" class="course-search no-print">{field}</div> }.into_any()
}

fn count(finder: Finder) -> String {
    let w = &courses().find;
    let with_unsaid = finder.filter.with(|f| f.with_unsaid);
    finder.found.with(|found| {
        let (sure, unsaid) = (found.left.sure.len(), found.left.unsaid.len());
        match (unsaid, with_unsaid) {
            (0, _) => (w.count)(sure, found.is_asked),
            (_, true) => (w.count)(sure + unsaid, found.is_asked),
            (_, false) => (w.count)(sure, found.is_asked) + &(w.and_unsaid)(unsaid),
        }
    })
}

/// What may help when nothing fits.
fn nothing(finder: Finder) -> AnyView {
    let w = &courses().find;
    let is_nothing = finder
        .found
        .with_untracked(|f| f.left.sure.is_empty() && f.is_asked);
    if !is_nothing {
        return ().into_any();
    }
    block(
        "",
        vec![
            para("", w.nothing),
            around("", vec![catalogue_filters::begin_anew(finder)]),
        ],
    )
}
