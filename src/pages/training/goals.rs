//! 目標に書く研修: which of the year's programmes go into the goals of the evaluation, and in which words.

use leptos::prelude::*;

use super::goals_text::{different, whole, why};
use super::learning_frame::{Of, title};
use super::{back, goals_text};
use crate::browser::page as browser_page;
use crate::components::{
    Weight, all, around, block, button, details, heading, link_button, live, live_on, live_text,
    note_field, para, section, texts, tick,
};
use crate::domain::id::ItemId;
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::goal_words::{asked_by, hints, of_year, worded};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{goals as goals_words, words};

pub fn page(desk: Desk, year: u16) -> AnyView {
    let w = goals_words();
    let content = live_on(
        move || key(desk, year, |_| true),
        move || match key(desk, year, |_| true).is_empty() {
            true => empty(year),
            false => view(desk, year),
        },
    );
    all(vec![
        back((w.back)(year), Training::Year(year)),
        heading((words().titles.training_goals)(year)),
        para("lead no-print", w.goal.lead),
        para("note no-print", origin(desk)),
        content,
    ])
}

/// Where the form comes from.
fn origin(desk: Desk) -> String {
    let w = &goals_words().goal;
    let framework = desk.framework();
    match asked_by(&framework) {
        Some(source) => (w.asked_by)(&framework.organization, &source.title, &source.section),
        None => (w.asked_elsewhere)(&framework.organization),
    }
}

fn key(desk: Desk, year: u16, is_wanted: fn(&Enrolment) -> bool) -> String {
    desk.with_notebook(|n| {
        let of_year = of_year(n, year).into_iter();
        let ids = of_year.filter(|(_, it)| is_wanted(it));
        ids.fold(String::new(), |key, (id, _)| format!("{key}{id} "))
    })
}

fn ids(desk: Desk, year: u16, is_wanted: fn(&Enrolment) -> bool) -> Vec<ItemId> {
    desk.with_notebook(|n| {
        let of_year = of_year(n, year).into_iter();
        let ids = of_year.filter(|(_, it)| is_wanted(it));
        ids.map(|(id, _)| id.clone()).collect()
    })
}

fn empty(year: u16) -> AnyView {
    let w = goals_words();
    let ways = vec![
        link_button(
            w.to_catalogue,
            Weight::Primary,
            Route::Training(Training::Catalogue).href(),
        ),
        link_button(
            (w.back)(year),
            Weight::Secondary,
            Route::Training(Training::Year(year)).href(),
        ),
    ];
    all(vec![
        para("", (w.goal.empty)(year)),
        para("", w.goal.empty_go),
        around("button-row", ways),
    ])
}

fn view(desk: Desk, year: u16) -> AnyView {
    let w = &goals_words().goal;
    let ticks = ids(desk, year, |_| true).into_iter();
    let ticks: Vec<_> = ticks.map(|id| one(Of { desk, id })).collect();
    let choose = section(
        w.choose,
        vec![para("hint", w.choose_lead), block("loop-ticks", ticks)],
    );
    let chosen = live_on(
        move || key(desk, year, |it| it.goal.chosen),
        move || {
            let ids = ids(desk, year, |it| it.goal.chosen);
            if ids.is_empty() {
                return ().into_any();
            }
            let mut parts = vec![para("hint", w.wording_lead)];
            parts.extend(ids.into_iter().map(|id| wording(&Of { desk, id })));
            section(w.wording, parts)
        },
    );
    view! {
        <div class="goals-columns">
            <div class="no-print">{choose} {chosen}</div>
            {paper(desk, year)}
        </div>
    }
    .into_any()
}

fn one(of: Of) -> AnyView {
    let w = goals_words();
    let it = of.now();
    let label = it.map_or_else(String::new, |it| {
        (w.goal.one)(&title(&it), (w.state)(it.state))
    });
    let read = of.clone();
    let is_on = Signal::derive(move || read.now().is_some_and(|it| it.goal.chosen));
    let id = format!("goal-{}", of.id);
    let change = Callback::new(move |on| of.change(false, |it| it.goal.chosen = on));
    tick(id, label, "", is_on, change)
}

/// Own words for the two parts that can have them. What is suggested stands below each label.
fn wording(of: &Of) -> AnyView {
    let w = &goals_words().goal;
    let Some(it) = of.now() else {
        return ().into_any();
    };
    let made = worded(&it, false);
    let id = &of.id;
    let mut parts = vec![
        view! { <h3>{title(&it)}</h3> }.into_any(),
        note_field(
            format!("why-{id}"),
            w.why,
            (w.why_hint)(&why(&made)),
            of.text(|it| it.goal.why.clone()),
            of.writes(|it, text| it.goal.why = text),
        ),
        note_field(
            format!("different-{id}"),
            w.different,
            (w.different_hint)(&different(&made)),
            of.text(|it| it.goal.different.clone()),
            of.writes(|it, text| it.goal.different = text),
        ),
    ];
    let framework = of.desk.framework();
    let grade = of.desk.grade();
    let hints = grade.map_or_else(Vec::new, |grade| hints(&it, &framework, &grade.id));
    if !hints.is_empty() {
        let hints = hints.iter().map(|(name, sign)| (w.hint_of)(name, sign));
        parts.push(details(w.hints, vec![texts("prose-list", hints)]));
    }
    block("goal-wording loop-fields", parts)
}

/// The whole text, to be selected and copied, and as it is printed.
fn paper(desk: Desk, year: u16) -> AnyView {
    let w = &goals_words().goal;
    let text = Memo::new(move |_| desk.with_notebook(|n| whole(n, year)));
    let select = button(w.select, Weight::Primary, move || {
        browser_page::select_all("#goals-whole");
        desk.tell(w.selected.into());
    });
    let print = button(goals_words().print, Weight::Secondary, browser_page::print);
    let letters = live_text(move || {
        let count = text.get().chars().filter(|c| !c.is_whitespace()).count();
        (w.letters)(count)
    });
    let value = Signal::derive(move || match text.get() {
        text if text.is_empty() => w.none_chosen.to_owned(),
        text => text,
    });
    let sheet = live(move || desk.with_notebook(|n| goals_text::sheet(n, year)));
    view! {
        <section class="goals-whole">
            <h2 class="no-print">{w.whole}</h2>
            <div class="no-print">
                {para("hint", w.whole_lead)}
                <div class="field">
                    <label for="goals-whole">{w.text}</label>
                    <textarea id="goals-whole" rows="14" readonly prop:value=value></textarea>
                </div>
                <p class="note">{letters}</p>
                {around("button-row", vec![select, print])}
            </div>
            <div class="only-print">{sheet}</div>
        </section>
    }
    .into_any()
}
