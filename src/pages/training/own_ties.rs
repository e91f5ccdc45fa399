//! The abilities that one's own entry is for: those of the own grade first, with what is ticked already; the
//! others of the framework behind a door.

use leptos::prelude::*;

use super::own_form::Draft;
use crate::components::{block, details, live_on, tick};
use crate::domain::worknote::Tie;
use crate::text::courses;

/// Built anew for another entry or another grade. A box that is unticked stays where it is.
pub fn view(draft: Draft) -> AnyView {
    let key = move || format!("{} {}", draft.id.get(), draft.desk.place());
    live_on(key, move || boxes(draft))
}

fn boxes(draft: Draft) -> AnyView {
    let w = &courses().own;
    let framework = draft.desk.framework();
    let own = draft.desk.grade().map(|grade| grade.id);
    let tied = draft.now.with(|course| course.abilities.clone());
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for competency in &framework.competencies {
        let tie = Tie {
            pack: framework.id.clone(),
            competency: competency.id.clone(),
            title: competency.name.clone(),
        };
        let is_asked = own
            .as_ref()
            .is_some_and(|grade| framework.expectation(grade, &competency.id).is_some());
        match is_asked || tied.iter().any(|t| t.is_same(&tie)) {
            true => first.push((tie, "")),
            false => others.push((tie, "")),
        }
    }
    for tie in tied {
        if tie.pack != framework.id || framework.competency(&tie.competency).is_none() {
            first.push((tie, w.elsewhere));
        }
    }
    let count = first.len();
    let first = ticks(draft, first, 0);
    let more = (!others.is_empty()).then(|| {
        let label = (w.other_abilities)(others.len());
        details(label, vec![block("ticks", ticks(draft, others, count))])
    });
    view! {
        <fieldset class="course-ties" aria-describedby="own-ties-hint">
            <legend>{w.abilities}</legend>
            <p class="hint" id="own-ties-hint">{w.abilities_hint}</p>
            {block("ticks", first)}
            {more}
        </fieldset>
    }
    .into_any()
}

fn ticks(draft: Draft, ties: Vec<(Tie, &'static str)>, from: usize) -> Vec<AnyView> {
    let mut ticks = Vec::new();
    for (i, (tie, hint)) in ties.into_iter().enumerate() {
        let of = tie.clone();
        let is_on = Signal::derive(move || {
            draft
                .now
                .with(|course| course.abilities.iter().any(|t| t.is_same(&of)))
        });
        let title = tie.title.clone();
        let change = Callback::new(move |on: bool| {
            draft.change(false, |course| {
                course.abilities.retain(|t| !t.is_same(&tie));
                course.abilities.extend(on.then(|| tie.clone()));
            });
        });
        ticks.push(tick(
            format!("own-tie-{}", from + i),
            title,
            hint,
            is_on,
            change,
        ));
    }
    ticks
}
