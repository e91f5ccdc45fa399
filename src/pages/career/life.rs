//! 生活の時期: private and optional. The page is not printed, and nothing of it stands elsewhere.

use leptos::prelude::*;

use super::rows::{ask, marked};
use super::term::{Side, Term};
use super::{back, years};
use crate::browser::page as browser_page;
use crate::components::{
    Choice, Choices, Weight, all, around, block, button, choice_group, heading, link, list, live,
    live_on, note_field, para, section,
};
use crate::domain::career::life;
use crate::domain::career::path::{LifeKind, LifePeriod};
use crate::domain::career::when::When;
use crate::domain::id::ItemId;
use crate::domain::item::Kind;
use crate::domain::schemes::Want;
use crate::route::{Career, Policy, Route};
use crate::state::Desk;
use crate::text::{career, words};

/// The place of a period that is being written: it is kept from the moment its kind is chosen.
#[derive(Clone, Copy)]
struct Draft {
    desk: Desk,
    id: RwSignal<ItemId>,
    kept: Memo<Option<LifePeriod>>,
    /// The period that is to be removed, if the person says so once more.
    asking: RwSignal<Option<ItemId>>,
}

pub fn page(desk: Desk) -> AnyView {
    let w = &career().life;
    let id = RwSignal::new(desk.new_id());
    let draft = Draft {
        desk,
        id,
        kept: Memo::new(move |_| desk.life_period(&id.get())),
        asking: RwSignal::default(),
    };
    let schemes_of = Memo::new(move |_| {
        let kinds = |kind: &LifeKind| {
            desk.with_notebook(|n| n.life_periods().any(|(_, p)| p.kind == *kind))
        };
        LifeKind::ALL.into_iter().filter(kinds).collect::<Vec<_>>()
    });
    let content = vec![
        back(career().posts.back, Career::Overview),
        heading(words().titles.life),
        para("privacy", w.private),
        para("", w.lead),
        section(w.new, vec![draft.form()]),
        draft.list(),
        live(move || {
            all(schemes_of
                .get()
                .into_iter()
                .map(|kind| schemes(desk, kind))
                .collect())
        }),
    ];
    all(vec![
        block("life-page no-print", content),
        para("only-print", w.not_printed),
    ])
}

impl Draft {
    fn form(self) -> AnyView {
        let w = &career().life;
        let kept = self.kept;
        let choices = LifeKind::ALL.map(|kind| Choice {
            label: (w.kind_of)(kind).to_owned(),
            ..Choice::default()
        });
        let choose = Callback::new(move |i: usize| {
            if let Some(kind) = LifeKind::ALL.get(i) {
                let this_year = When::of(self.desk.today()).year;
                let blank = || LifePeriod::blank(this_year);
                let period = kept.get_untracked().unwrap_or_else(blank);
                self.keep(
                    false,
                    LifePeriod {
                        kind: *kind,
                        ..period
                    },
                );
            }
        });
        let kind = choice_group(Choices {
            name: "life-kind".into(),
            legend: view! { <span class="life-legend">{w.kind}</span> }.into_any(),
            choices: choices.into(),
            chosen: Signal::derive(move || kept.get().map(|p| p.kind as usize)),
            choose,
            error: Signal::derive(String::new),
        });
        let rest = live_on(
            move || kept.get().is_some().to_string(),
            move || match kept.get().is_some() {
                true => self.rest(),
                false => ().into_any(),
            },
        );
        block("road-form", vec![kind, rest])
    }

    fn rest(self) -> AnyView {
        let w = &career().life;
        let kept = self.kept;
        let term = Term {
            name: "life",
            open: w.still,
            of: Signal::derive(move || self.id.get().to_string()),
            from: Signal::derive(move || kept.get().map(|p| p.from)),
            to: Signal::derive(move || kept.get().and_then(|p| p.to)),
            change: Callback::new(move |(side, when)| {
                self.change(|period| match (side, when) {
                    (Side::From, Some(when)) => period.from = when,
                    (Side::From, None) => {}
                    (Side::To, to) => period.to = to,
                });
            }),
        };
        let note = Signal::derive(move || kept.get().map_or_else(String::new, |p| p.note));
        let write = Callback::new(move |text| self.change(|period| period.note = text));
        let next = button(w.next, Weight::Secondary, move || {
            self.id.set(self.desk.new_id());
            browser_page::focus("#life-kind-0");
        });
        all(vec![
            block("road-form-row", term.years()),
            note_field("life-note", career().posts.note, w.note_hint, note, write),
            around("button-row", vec![next]),
        ])
    }

    fn keep(self, typing: bool, period: LifePeriod) {
        let id = self.id.get_untracked();
        self.desk.keep_life_period(id, period, typing);
    }

    fn change(self, change: impl FnOnce(&mut LifePeriod)) {
        if let Some(mut period) = self.kept.get_untracked() {
            change(&mut period);
            self.keep(true, period);
        }
    }

    fn list(self) -> AnyView {
        let w = &career().life;
        let desk = self.desk;
        let rows = Memo::new(move |_| {
            desk.with_notebook(|n| {
                let mut rows: Vec<_> = n
                    .life_periods()
                    .map(|(i, p)| (i.clone(), p.clone()))
                    .collect();
                rows.sort_by_key(|(id, p)| (p.from.begins(), p.kind, id.clone()));
                rows
            })
        });
        let content = live(move || {
            let rows = rows.get();
            if rows.is_empty() {
                return para("note", w.none);
            }
            let rows: Vec<_> = rows.into_iter().map(|(id, p)| self.row(id, &p)).collect();
            view! { <ol class="road-posts">{rows}</ol> }.into_any()
        });
        view! {
            <section>
                <h2 id="life-list" tabindex="-1">{w.list}</h2>
                {content}
            </section>
        }
        .into_any()
    }

    fn row(self, id: ItemId, period: &LifePeriod) -> AnyView {
        let w = &career().life;
        let kind = (w.kind_of)(period.kind);
        let note = period.note.trim();
        let note = (!note.is_empty()).then(|| para("own-note", note.to_owned()));
        let key = id.to_string();
        let actions = live(move || match self.asking.read().as_ref() == Some(&id) {
            true => self.second_thought(id.clone()),
            false => self.ways(id.clone()),
        });
        view! {
            <li data-life=key>
                <div class="road-post-when">{years::term(period.from, period.to)}</div>
                <div class="road-post-what"><strong>{kind}</strong> {note}</div>
                <div class="road-post-ways" role="group" aria-label=kind>{actions}</div>
            </li>
        }
        .into_any()
    }

    fn ways(self, id: ItemId) -> AnyView {
        let w = &career().life;
        let edited = id.clone();
        let edit = button(w.edit, Weight::Quiet, move || {
            self.id.set(edited.clone());
            browser_page::after_render(|| browser_page::focus("#life-from"));
        });
        let remove = button(career().posts.remove, Weight::Quiet, move || {
            self.asking.set(Some(id.clone()));
            browser_page::after_render(|| browser_page::focus("#road-ask"));
        });
        all(vec![edit, marked("remove", remove)])
    }

    fn second_thought(self, id: ItemId) -> AnyView {
        let w = &career().life;
        let own = format!("[data-life=\"{id}\"] [data-way=remove] button");
        ask(
            w.ask,
            w.ask_go,
            move || {
                self.asking.set(None);
                self.desk.remove(Kind::Life, id.clone());
                browser_page::after_render(|| browser_page::focus("#life-list"));
            },
            move || {
                let own = own.clone();
                self.asking.set(None);
                browser_page::after_render(move || browser_page::focus(&own));
            },
        )
    }
}

/// What the pack offers for such a time.
fn schemes(desk: Desk, kind: LifeKind) -> AnyView {
    let w = &career().life;
    let framework = desk.framework();
    let found = life::schemes(&framework, kind);
    let title = (w.schemes)((w.kind_of)(kind));
    if found.is_empty() {
        return section(title, vec![para("", w.schemes_none)]);
    }
    let rows = found.iter().map(|support| {
        let want = kind
            .wants()
            .iter()
            .find(|want| support.wants.contains(want));
        let to = Policy::GuideTo(want.copied().unwrap_or(Want::Balance));
        all(vec![
            link(support.name.clone(), Route::Policy(to).href()),
            para("note", support.about.clone()),
        ])
    });
    section(
        title,
        vec![
            para("hint", w.schemes_lead),
            list("plain-list", rows.collect()),
        ],
    )
}
