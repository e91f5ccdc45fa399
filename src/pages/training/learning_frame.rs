//! What the pages of one course's loop share: its name, where one is, the way back, and fields that are
//! written through.

use leptos::prelude::*;

use super::back;
use crate::browser::clock;
use crate::components::{
    Weight, all, around, block, heading, link, link_button, live, live_on, live_text, para,
};
use crate::domain::id::ItemId;
use crate::domain::training::enrolment::Enrolment;
use crate::domain::training::steps::{At, Step, at};
use crate::route::{Route, Training};
use crate::state::Desk;
use crate::text::{learning, words};

/// Whose loop it is.
#[derive(Clone)]
pub struct Of {
    pub desk: Desk,
    pub id: ItemId,
}

impl Of {
    pub fn now(&self) -> Option<Enrolment> {
        self.desk.enrolment(&self.id)
    }

    pub fn change(&self, typing: bool, change: impl FnOnce(&mut Enrolment)) {
        self.desk.change_enrolment(&self.id, typing, change);
    }

    /// A text of it, as it stands now.
    pub fn text(
        &self,
        of: impl Fn(&Enrolment) -> String + Send + Sync + 'static,
    ) -> Signal<String> {
        let it = self.clone();
        let text = Memo::new(move |_| it.now().map_or_else(String::new, |it| of(&it)));
        text.into()
    }

    /// Writes what is typed, in the same task.
    pub fn writes(&self, set: fn(&mut Enrolment, String)) -> Callback<String> {
        let it = self.clone();
        Callback::new(move |text| it.change(true, |e| set(e, text)))
    }
}

pub fn route(step: Step, id: &ItemId) -> Training {
    let id = id.clone();
    match step {
        Step::Before => Training::Before(id),
        Step::After => Training::After(id),
        Step::Sharing => Training::Sharing(id),
        Step::Later => Training::Later(id),
    }
}

pub fn href(step: Step, id: &ItemId) -> String {
    Route::Training(route(step, id)).href()
}

pub fn title(it: &Enrolment) -> String {
    match it.title.trim() {
        "" => learning().untitled.to_owned(),
        title => title.to_owned(),
    }
}

/// The page of one step. `content` is built once, as long as the enrolment is there.
pub fn page(
    desk: Desk,
    id: ItemId,
    step: Step,
    content: fn(&Of, &Enrolment) -> Vec<AnyView>,
) -> AnyView {
    let of = Of { desk, id };
    let asked = of.clone();
    live_on(
        move || asked.now().is_some().to_string(),
        move || match of.now() {
            None => missing(step),
            Some(it) => {
                let mut parts = vec![head(&of, step)];
                parts.extend(content(&of, &it));
                parts.extend(onward(&of, step));
                all(parts)
            }
        },
    )
}

fn name(step: Step) -> &'static str {
    let titles = &words().titles;
    match step {
        Step::Before => titles.before,
        Step::After => titles.after,
        Step::Sharing => titles.sharing,
        Step::Later => titles.later,
    }
}

fn missing(step: Step) -> AnyView {
    let w = learning();
    let years = Route::Training(Training::Years).href();
    all(vec![
        back(w.back_to_training, Training::Overview),
        heading(name(step)),
        para("", w.missing),
        around(
            "",
            vec![link_button(w.missing_go, Weight::Secondary, years)],
        ),
    ])
}

fn head(of: &Of, step: Step) -> AnyView {
    let w = learning();
    let titled = of.text(title);
    let to = Route::Training(Training::One(of.id.clone())).href();
    let way = view! { <a href=to>{live_text(move || (w.back)(&titled.get()))}</a> };
    let steps = {
        let of = of.clone();
        live(move || {
            of.now()
                .map_or_else(|| ().into_any(), |it| steps(&of, &it, step))
        })
    };
    let caption = around("caption", vec![live_text(move || titled.get())]);
    block(
        "no-print loop-head",
        vec![
            around("back", vec![way.into_any()]),
            caption,
            heading(name(step)),
            steps,
        ],
    )
}

fn steps(of: &Of, it: &Enrolment, here: Step) -> AnyView {
    let w = learning();
    let rows = Step::ALL.map(|step| {
        let said = said(at(it, step, of.desk.today()));
        let current = (step == here).then_some("step");
        view! {
            <li>
                <a href=href(step, &of.id) aria-current=current>{(w.step)(step)}</a>
                <span class="note">{said}</span>
            </li>
        }
        .into_any()
    });
    view! {
        <nav aria-label=w.steps>
            <ol class="loop-steps">{Vec::from(rows)}</ol>
        </nav>
    }
    .into_any()
}

fn said(at: At) -> String {
    let w = learning();
    match at {
        At::Open => w.at_open.into(),
        At::Written => w.at_written.into(),
        At::Done(day) => (w.at_done)(&clock::era(day)),
        At::From(day) => (w.at_from)(&clock::era(day)),
        At::Waits => w.at_waits.into(),
    }
}

/// To the step that follows; from the last one to what changed.
fn onward(of: &Of, step: Step) -> Option<AnyView> {
    let w = learning();
    let at = Step::ALL.iter().position(|s| *s == step)?;
    let way = match Step::ALL.get(at + 1) {
        Some(next) => link((w.next)((w.step)(*next)), href(*next, &of.id)),
        None => link(w.later.to_change, Route::Training(Training::Change).href()),
    };
    Some(around("loop-next no-print", vec![way]))
}
