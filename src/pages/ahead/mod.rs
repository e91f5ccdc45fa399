//! 先の職位: what a higher grade asks for, and a look at oneself with its eyes.

mod card;
mod grade;

use leptos::prelude::*;

use super::set_up_first;
use crate::components::{all, around, heading, link, live_on, para};
use crate::domain::framework::{Framework, Grade};
use crate::domain::id::GradeId;
use crate::domain::next;
use crate::domain::standing::Place;
use crate::route::{Ahead, Policy, Route};
use crate::state::Desk;
use crate::text::{ahead as ahead_words, words};

pub fn page(desk: Desk, page: Ahead) -> AnyView {
    // What is met today decides what to begin with; nothing else that is answered rebuilds the page.
    let is_card = matches!(page, Ahead::Card(..));
    let key = move || {
        let mut key = desk.place();
        if !is_card {
            for line in desk.standing().lines {
                key.push(match line.place {
                    Place::Met(_) => '+',
                    _ => '-',
                });
            }
        }
        key
    };
    live_on(key, move || view(desk, &page))
}

fn view(desk: Desk, page: &Ahead) -> AnyView {
    let w = ahead_words();
    let (Some(own), Some(family)) = (desk.grade(), desk.profile().family) else {
        return set_up_first(desk, words().titles.ahead);
    };
    let framework = desk.framework();
    let higher = next::higher(&framework, &family, &own.id);
    let to = match page {
        Ahead::Next => match higher.first() {
            Some(to) => Ok(*to),
            None => return top(&own),
        },
        Ahead::Grade(id) | Ahead::Card(id, _) => {
            let found = higher.iter().find(|g| g.id == *id);
            found.copied().ok_or(id)
        }
    };
    match (to, page) {
        (Ok(to), Ahead::Card(_, id)) => card::view(desk, &framework, to, id),
        (Ok(to), Ahead::Grade(_)) => grade::view(
            desk,
            &framework,
            &own,
            to,
            &higher,
            (words().titles.ahead_of)(&to.name),
        ),
        (Ok(to), Ahead::Next) => grade::view(
            desk,
            &framework,
            &own,
            to,
            &higher,
            words().titles.ahead.into(),
        ),
        (Err(id), _) => all(vec![
            heading(words().titles.ahead),
            para("", why_not(&framework, &own, id)),
            around(
                "link-row",
                vec![
                    link(w.to_next, Route::Ahead(Ahead::Next).href()),
                    link(
                        words().titles.abilities,
                        Route::Policy(Policy::Abilities).href(),
                    ),
                ],
            ),
        ]),
    }
}

/// Nothing lies ahead.
fn top(own: &Grade) -> AnyView {
    let w = ahead_words();
    all(vec![
        heading(words().titles.ahead),
        para("lead", (w.top)(&own.name)),
        para("", w.top_lead),
        around(
            "link-row",
            vec![
                link(w.to_result, Route::Result.href()),
                link(words().titles.focus, Route::Focus.href()),
            ],
        ),
    ])
}

/// Why this grade is none of those ahead.
fn why_not(framework: &Framework, own: &Grade, id: &GradeId) -> String {
    let w = ahead_words();
    let Some(grade) = framework.grade(id) else {
        return w.unknown.into();
    };
    if grade.id == own.id {
        (w.same)(&own.name)
    } else if grade.order < own.order {
        (w.below)(&grade.name, &own.name)
    } else if framework.expectations_of(id).next().is_none() {
        (w.undefined)(&grade.name)
    } else {
        (w.elsewhere)(&grade.name)
    }
}
