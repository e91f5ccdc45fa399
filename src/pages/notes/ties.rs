//! The abilities that a note may be tied to: those of my grade first, with what it is tied to
//! already; the others of the framework behind a door.

use leptos::prelude::*;

use super::draft::Draft;
use crate::components::{all, around, block, details, link, live_on, para, tick};
use crate::domain::framework::Framework;
use crate::domain::id::CompetencyId;
use crate::domain::todo::Question;
use crate::domain::worknote::Tie;
use crate::route::Route;
use crate::state::Desk;
use crate::text::notes as note_words;

/// The tie to an ability of this framework, under its name.
pub fn tie(framework: &Framework, id: &CompetencyId) -> Option<Tie> {
    let competency = framework.competency(id)?;
    Some(Tie {
        pack: framework.id.clone(),
        competency: id.clone(),
        title: competency.name.clone(),
    })
}

/// Built anew for another note or another grade. A box that is unticked stays where it is.
pub fn view(desk: Desk, draft: Draft) -> AnyView {
    let key = move || format!("{} {}", draft.id.get(), desk.place());
    live_on(key, move || boxes(desk, draft))
}

fn boxes(desk: Desk, draft: Draft) -> AnyView {
    let w = note_words();
    let framework = desk.framework();
    let tied = draft.abilities();
    let grade = desk.grade();
    let mut first = Vec::new();
    let mut others = Vec::new();
    for competency in &framework.competencies {
        let Some(tie) = tie(&framework, &competency.id) else {
            continue;
        };
        let grade = grade.as_ref().map(|grade| &grade.id);
        let is_mine = grade.is_some_and(|g| framework.expectation(g, &competency.id).is_some());
        if is_mine || tied.read().iter().any(|t| t.is_same(&tie)) {
            first.push((tie, ""));
        } else if grade.is_some() {
            others.push((tie, ""));
        }
    }
    for tie in tied.get() {
        if tie.pack != framework.id {
            first.push((tie, w.tie_elsewhere));
        } else if framework.competency(&tie.competency).is_none() {
            first.push((tie, w.tie_gone));
        }
    }
    let mut content = Vec::new();
    let count = first.len();
    if count > 0 {
        let boxes = boxes_of(draft, tied, first, 0);
        content.push(group(w.ties, w.ties_hint, boxes));
    }
    if !others.is_empty() {
        let label = (w.other_ties)(others.len());
        let boxes = boxes_of(draft, tied, others, count);
        let others = group(w.other_ties_legend, "", boxes);
        content.push(details(label, vec![others]));
    }
    if desk.fault().is_some() {
        content.push(para("note", w.ties_missing));
    } else if grade.is_none() {
        let question = desk.first_question().unwrap_or(Question::Municipality);
        let go = link(w.ties_later_go, Route::Start(question).href());
        content.push(para("note", w.ties_later));
        content.push(around("", vec![go]));
    }
    view! { <div class="note-ties">{all(content)}</div> }.into_any()
}

/// Boxes to tick; `from` is the number of the first.
fn boxes_of(
    draft: Draft,
    tied: Signal<Vec<Tie>>,
    ties: Vec<(Tie, &'static str)>,
    from: usize,
) -> AnyView {
    let mut boxes = Vec::new();
    for (i, (tie, hint)) in ties.into_iter().enumerate() {
        let title = tie.title.clone();
        let of = tie.clone();
        let is_on = Signal::derive(move || tied.read().iter().any(|t| t.is_same(&of)));
        let change = Callback::new(move |on| draft.tie(tie.clone(), on));
        let id = format!("note-tie-{}", from + i);
        boxes.push(tick(id, title, hint, is_on, change));
    }
    block("note-boxes", boxes)
}

/// `hint` is empty where the legend is for listeners only.
fn group(legend: &'static str, hint: &'static str, boxes: AnyView) -> AnyView {
    let has_hint = !hint.is_empty();
    let class = (!has_hint).then_some("sr-only");
    let hint =
        has_hint.then(|| view! { <p class="hint" id="note-ties-hint">{hint}</p> }.into_any());
    view! {
        <fieldset aria-describedby=has_hint.then_some("note-ties-hint")>
            <legend class=class>{legend}</legend>
            {hint}
            {boxes}
        </fieldset>
    }
    .into_any()
}
