//! The same ability one grade below and one above, folded away until asked for.

use leptos::prelude::*;

use super::say;
use crate::components::{all, para, texts};
use crate::domain::framework::{Expectation, Framework, Grade};
use crate::domain::id::{CompetencyId, GradeId};
use crate::domain::ladder::{Rung, ladder};
use crate::state::Desk;
use crate::text::card as card_words;

pub fn view(desk: Desk, grade: &GradeId, id: &CompetencyId) -> AnyView {
    let w = card_words();
    let framework = desk.framework();
    let Some(family) = desk.profile().family else {
        return ().into_any();
    };
    let ladder = ladder(&framework, &family, grade, id);
    let is_related = |rung: &Option<Rung>| matches!(rung, Some(Rung::Related { .. }));
    let is_ours = is_related(&ladder.below) || is_related(&ladder.above);
    let below = rung(
        &framework,
        ladder.below.as_ref(),
        w.below,
        w.related_below,
        w.no_below,
    );
    let above = rung(
        &framework,
        ladder.above.as_ref(),
        w.above,
        w.related_above,
        w.no_above,
    );
    view! {
        <details class="ladder">
            <summary>{w.ladder}</summary>
            {para("hint", w.ladder_hint)}
            <div class="rungs">{below} {above}</div>
            {is_ours.then(|| para("note", w.our_reading))}
        </details>
    }
    .into_any()
}

fn rung(
    framework: &Framework,
    rung: Option<&Rung>,
    title: fn(&str) -> String,
    related: fn(&str) -> String,
    none: &'static str,
) -> AnyView {
    let on = |grade: &Grade, content: Vec<AnyView>| {
        view! {
            <section class="rung">
                <h3>{title(&grade.name)}</h3>
                {content}
            </section>
        }
        .into_any()
    };
    match rung {
        None => para("rung", none),
        Some(Rung::Unmarked { grade }) => on(grade, vec![para("", card_words().unmarked)]),
        Some(Rung::Same { grade, expectation }) => on(grade, vec![definition(expectation)]),
        Some(Rung::Related { grade, expectation }) => {
            let name = say::competency(framework, &expectation.competency);
            on(
                grade,
                vec![para("note", related(&name)), definition(expectation)],
            )
        }
    }
}

fn definition(expectation: &Expectation) -> AnyView {
    all(vec![
        para("statement", expectation.statement.clone()),
        texts(
            "indicators",
            expectation.indicators.iter().map(String::as_str),
        ),
    ])
}
