//! ホーム: what to do now, what was left off, and how safe the notebook is.

use leptos::prelude::*;

use super::say;
use crate::browser::clock;
use crate::components::{
    Weight, all, around, heading, link, link_button, list, live, live_text, para, section, tag,
    texts,
};
use crate::domain::framework::Framework;
use crate::domain::standing::{Line, Place};
use crate::domain::todo::{Question, Task};
use crate::domain::training::due::What;
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::words;

pub fn page(desk: Desk) -> AnyView {
    let is_new = Memo::new(move |_| desk.profile() == Default::default());
    live(move || if is_new.get() { welcome() } else { today(desk) })
}

fn welcome() -> AnyView {
    let w = words();
    let begin = Route::Start(Question::Municipality).href();
    all(vec![
        heading(w.home.welcome),
        para("lead", w.home.lead),
        texts("prose-list", w.home.can_do),
        para("privacy", w.app.private),
        around("", vec![link_button(w.home.begin, Weight::Primary, begin)]),
        para("note", w.home.minutes),
        around("note", vec![link(w.home.bring, Route::Data.href())]),
    ])
}

fn today(desk: Desk) -> AnyView {
    let w = words();
    let you = section(
        w.home.you,
        vec![
            around("", vec![live_text(move || say::who(desk))]),
            around("", vec![link(w.app.change, Route::Settings.href())]),
        ],
    );
    let backup = section(
        w.home.backup_heading,
        vec![
            around(
                "",
                vec![live_text(move || say::backup(desk, desk.backup_age()))],
            ),
            around("", vec![link(w.home.back_up_go, Route::Data.href())]),
        ],
    );
    view! {
        {heading(w.home.now)}
        {live(move || tasks(desk))}
        {live(move || focuses(desk))}
        {live(move || left_off(desk))}
        <div class="side-by-side">{you} {backup}</div>
    }
    .into_any()
}

fn tasks(desk: Desk) -> AnyView {
    let tasks = desk.tasks();
    let is_done = tasks
        .iter()
        .all(|task| matches!(task, Task::SeeResult { .. }));
    let cards: Vec<_> = tasks
        .iter()
        .enumerate()
        .map(|(i, task)| {
            task_card(
                desk,
                task,
                if i == 0 {
                    Weight::Primary
                } else {
                    Weight::Secondary
                },
            )
        })
        .collect();
    let mut content = vec![view! { <ol class="task-cards">{cards}</ol> }.into_any()];
    if is_done {
        content.push(para("note", words().home.nothing_left));
    }
    all(content)
}

fn task_card(desk: Desk, task: &Task, weight: Weight) -> AnyView {
    let w = &words().home;
    let name = |id| say::competency(&desk.framework(), id);
    let (text, label, to) = match task {
        Task::Setup(question) => (
            w.answer_questions.to_owned(),
            words().app.set_up_go.to_owned(),
            Route::Start(*question),
        ),
        Task::Begin { total, .. } => (
            (w.begin_assess)(*total),
            w.begin_assess_go.to_owned(),
            Route::Assess,
        ),
        Task::Continue { next, progress } => (
            (w.go_on)(progress.done, progress.total),
            (w.go_on_go)(&name(next)),
            Route::Card(next.clone()),
        ),
        Task::ReadChanges(n) => ((w.changed)(*n), w.changed_go.to_owned(), Route::Changes),
        Task::Keep => (w.keep.to_owned(), w.keep_go.to_owned(), Route::Assess),
        Task::BeginAnew(on) => (
            (w.anew)(&clock::era(*on)),
            w.anew_go.to_owned(),
            Route::Assess,
        ),
        Task::SeeResult { total } => ((w.all_done)(*total), w.see_result.to_owned(), Route::Result),
        Task::BackUp(_) => (w.back_up.to_owned(), w.back_up_go.to_owned(), Route::Data),
        Task::Study(todo) => {
            let (id, due, names) = (todo.id.clone(), todo.due, &words().titles);
            let (label, to) = match due.what {
                What::Write => (names.after, Training::After(id)),
                What::Share => (names.sharing, Training::Sharing(id)),
                What::Rate => (names.later, Training::Later(id)),
                _ => (names.enrolment, Training::One(id)),
            };
            let mut day = clock::era(due.on);
            if due.is_late(desk.today()) {
                day += w.focus_late;
            }
            let text = (w.study)(due.what, &todo.title, &day);
            (text, label.to_owned(), Route::Training(to))
        }
        Task::MoreStudy { count, year } => (
            (w.more_study)(*count),
            (words().titles.training_year)(*year),
            Route::Training(Training::Year(*year)),
        ),
    };
    view! {
        <li class="task-card">
            {para("", text)} {link_button(label, weight, to.href())}
        </li>
    }
    .into_any()
}

/// What the person chose to work on, with the day it is to be done by.
fn focuses(desk: Desk) -> AnyView {
    let pack = desk.framework().id.clone();
    let open: Vec<_> = desk.with_notebook(|n| {
        let open = n.open_focuses(&pack).map(|(_, focus)| focus.clone());
        open.collect()
    });
    if open.is_empty() {
        return ().into_any();
    }
    let rows = open.iter().map(|focus| {
        let mut row = vec![focus.title.clone().into_any()];
        if let Some(due) = say::due(desk, focus) {
            row.extend([" ".into_any(), tag(due, false)]);
        }
        all(row)
    });
    section(
        words().titles.focus,
        vec![
            list("plain-list", rows.collect()),
            around("", vec![link(words().home.focus_go, Route::Focus.href())]),
        ],
    )
}

/// Abilities without an answer, or answered off the scale, once the person has begun.
fn left_off(desk: Desk) -> AnyView {
    let w = &words().home;
    let standing = desk.standing();
    let framework = desk.framework();
    let rows: Vec<_> = standing
        .lines
        .iter()
        .filter_map(|line| {
            let why = why_left(&framework, line)?;
            let to = Route::Card(line.competency.id.clone()).href();
            Some(all(vec![
                link(line.competency.name.clone(), to),
                tag(why, false),
            ]))
        })
        .collect();
    if rows.is_empty() || standing.lines.iter().all(|line| line.entry.is_none()) {
        return ().into_any();
    }
    section(
        w.left_off,
        vec![para("", w.left_off_lead), list("plain-list", rows)],
    )
}

fn why_left(framework: &Framework, line: &Line) -> Option<String> {
    let w = words();
    match &line.place {
        Place::Unanswered if line.entry.is_some() => Some(w.home.note_only.into()),
        Place::Unanswered => Some(w.app.unanswered.into()),
        Place::OffScale(_) => {
            let label = say::answer_of(framework, line.entry.as_ref());
            Some((w.home.off_scale_left)(&label))
        }
        _ => None,
    }
}
