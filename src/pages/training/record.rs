//! 研修の記録 of a year, for paper. What is on it is chosen here; nothing of the marks, the satisfaction and the
//! notes can be.

use leptos::prelude::*;

use super::back;
use super::learning_frame::{Of, title};
use super::record_sheet;
use crate::browser::{clock, page as browser_page};
use crate::components::{
    Weight, all, around, block, button, heading, link_button, live, live_on, para, section, tick,
};
use crate::domain::id::ItemId;
use crate::domain::training::training_record::{Record, Wanted, candidates};
use crate::pages::say;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{goals as goals_words, words};

pub fn page(desk: Desk, year: u16) -> AnyView {
    let w = &goals_words().record;
    // What is personal stays off the paper until it is asked for.
    let wanted = RwSignal::new(Wanted {
        minutes: true,
        ..Wanted::default()
    });
    let who = (w.as_of)(&say::who(desk), &clock::era(desk.today()));
    let name = view! {
        <p class="only-print by-hand">
            <span>{w.name}</span>
            <span class="by-hand-line"></span>
        </p>
    };
    let sheet = live(move || {
        let wanted = wanted.get();
        desk.with_notebook(|n| match candidates(n, year, wanted.open).is_empty() {
            true => empty(year),
            false => record_sheet::view(&Record::of(n, year, wanted), year, wanted),
        })
    });
    all(vec![
        back((goals_words().back)(year), Training::Year(year)),
        para("caption", who),
        heading((words().titles.training_record)(year)),
        para("sheet-label", w.not_appraisal),
        name.into_any(),
        para("lead no-print", w.lead),
        view! { <div class="record-choices no-print">{columns(wanted)} {courses(desk, year, wanted)}</div> }
            .into_any(),
        around(
            "no-print",
            vec![button(
                goals_words().print,
                Weight::Primary,
                browser_page::print,
            )],
        ),
        sheet,
    ])
}

fn empty(year: u16) -> AnyView {
    let w = &goals_words().record;
    let to = Route::Training(Training::Year(year)).href();
    let go = link_button(w.empty_go, Weight::Secondary, to);
    all(vec![
        para("", (w.empty)(year)),
        para("no-print", w.empty_open),
        around("no-print", vec![go]),
    ])
}

type Column = (
    &'static str,
    &'static str,
    fn(&Wanted) -> bool,
    fn(&mut Wanted, bool),
);

fn columns(wanted: RwSignal<Wanted>) -> AnyView {
    let w = &goals_words().record;
    let rows: [Column; 6] = [
        ("minutes", w.minutes, |w| w.minutes, |w, on| w.minutes = on),
        ("money", w.money, |w| w.money, |w, on| w.money = on),
        ("learned", w.learned, |w| w.learned, |w, on| w.learned = on),
        ("shared", w.shared, |w| w.shared, |w, on| w.shared = on),
        ("kept-up", w.kept_up, |w| w.kept_up, |w, on| w.kept_up = on),
        ("open", w.open, |w| w.open, |w, on| w.open = on),
    ];
    let ticks = rows.map(|(id, label, get, set)| {
        let is_on = Signal::derive(move || get(&wanted.read()));
        let change = Callback::new(move |on| wanted.update(|w| set(w, on)));
        tick(format!("record-{id}"), label, "", is_on, change)
    });
    section(
        w.what,
        vec![para("hint", w.what_lead), block("loop-ticks", ticks.into())],
    )
}

/// One by one, kept with each course.
fn courses(desk: Desk, year: u16, wanted: RwSignal<Wanted>) -> AnyView {
    let w = &goals_words().record;
    let ids = move || -> Vec<ItemId> {
        let open = wanted.read().open;
        desk.with_notebook(|n| {
            let all = candidates(n, year, open).into_iter();
            all.map(|(id, _)| id.clone()).collect()
        })
    };
    live_on(
        move || {
            ids()
                .iter()
                .fold(String::new(), |key, id| format!("{key}{id} "))
        },
        move || {
            let rows: Vec<_> = ids().into_iter().map(|id| one(Of { desk, id })).collect();
            match rows.is_empty() {
                true => ().into_any(),
                false => section(
                    w.which,
                    vec![para("hint", w.which_lead), block("loop-ticks", rows)],
                ),
            }
        },
    )
}

fn one(of: Of) -> AnyView {
    let label = of.now().map_or_else(String::new, |it| title(&it));
    let read = of.clone();
    let is_on = Signal::derive(move || read.now().is_some_and(|it| !it.unlisted));
    let id = format!("listed-{}", of.id);
    let change = Callback::new(move |on: bool| of.change(false, |it| it.unlisted = !on));
    tick(id, label, "", is_on, change)
}
