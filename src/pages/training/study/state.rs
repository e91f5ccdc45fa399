//! いまの段階: 希望, 申込, 受講, 修了 or 見送り, and the buttons that move it.

use leptos::prelude::*;

use super::fields::Form;
use super::name;
use crate::browser::{clock, page as browser_page};
use crate::components::{Weight, all, around, block, button, button_of, details, live, para};
use crate::domain::training::enrolment::{Enrolment, State};
use crate::text::study as study_words;

/// The way that most trainings go.
const WAY: [State; 4] = [State::Wish, State::Applied, State::Attending, State::Done];

pub fn view(form: &Form) -> AnyView {
    let w = &study_words().state;
    let form = form.clone();
    let steps = live(move || {
        form.now()
            .map_or_else(|| ().into_any(), |it| now(&form, &it))
    });
    view! {
        <section class="study-state">
            <h2 id="study-state" tabindex="-1">{w.heading}</h2>
            {steps}
        </section>
    }
    .into_any()
}

fn now(form: &Form, it: &Enrolment) -> AnyView {
    let w = &study_words().state;
    let mut steps: Vec<AnyView> = WAY.into_iter().map(|state| step(it, state)).collect();
    if it.state == State::Dropped {
        steps.push(step(it, State::Dropped));
    }
    let mut parts = vec![view! { <ol class="study-steps">{steps}</ol> }.into_any()];
    if it.state == State::Dropped {
        parts.push(para("", w.dropped));
    }
    let is_on = matches!(it.state, State::Applied | State::Attending);
    let last = it.to.or(it.from).filter(|day| *day < form.desk.today());
    if let Some(day) = last.filter(|_| is_on) {
        parts.push(para("privacy", (w.finish)(&clock::era(day))));
    }
    parts.push(buttons(form, it));
    all(parts)
}

fn step(it: &Enrolment, state: State) -> AnyView {
    let w = &study_words().state;
    let is_now = it.state == state;
    let place = |state| WAY.iter().position(|s| *s == state);
    let is_over = !is_now && place(state) < place(it.state);
    let day = it.reached.get(&state).filter(|_| is_now || is_over);
    let day = day.map(|day| {
        let text = (w.on)(&clock::era(*day));
        view! { <span class="study-step-day">{text}</span> }.into_any()
    });
    let mark = is_now.then(|| view! { <span class="study-step-now">{w.now}</span> }.into_any());
    view! {
        <li aria-current=is_now.then_some("step") data-over=is_over.then_some("")>
            <span class="study-step-name">{(study_words().say.state)(state)}</span>
            {mark}
            {day}
        </li>
    }
    .into_any()
}

fn buttons(form: &Form, it: &Enrolment) -> AnyView {
    let w = &study_words().state;
    let next = match it.state {
        State::Wish => Some(State::Applied),
        State::Applied => Some(State::Attending),
        State::Attending => Some(State::Done),
        State::Done => None,
        State::Dropped => Some(State::Wish),
    };
    let to = |state: State, weight| {
        let (form, title) = (form.clone(), name(&it.title));
        button((w.go)(state), weight, move || go(&form, state, &title))
    };
    let mut row: Vec<_> = next
        .map(|state| to(state, Weight::Primary))
        .into_iter()
        .collect();
    // Whoever tells it afterwards goes straight to the end.
    if matches!(it.state, State::Wish | State::Applied) {
        row.push(to(State::Done, Weight::Secondary));
    }
    if !matches!(it.state, State::Done | State::Dropped) {
        row.push(to(State::Dropped, Weight::Quiet));
    }
    let is_offered = |state: &State| {
        let early = matches!(it.state, State::Wish | State::Applied) && *state == State::Done;
        let give_up = it.state != State::Done && *state == State::Dropped;
        *state == it.state || Some(*state) == next || early || give_up
    };
    let others = State::ALL.into_iter().filter(|state| !is_offered(state));
    let others: Vec<_> = others
        .map(|state| {
            let (form, title) = (form.clone(), name(&it.title));
            let label = (study_words().say.state)(state);
            button_of(label, (w.other)(label), Weight::Secondary, move || {
                go(&form, state, &title);
            })
        })
        .collect();
    block(
        "no-print",
        vec![
            around("button-row", row),
            details(w.others, vec![around("button-row", others)]),
        ],
    )
}

fn go(form: &Form, state: State, title: &str) {
    let today = form.desk.today();
    form.change(false, |it| it.go(state, today));
    form.desk.tell((study_words().state.went)(state, title));
    // The button is gone with the state that it was for.
    browser_page::after_render(|| browser_page::focus("#study-state"));
}
