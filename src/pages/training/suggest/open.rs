//! What the plan is for already, what stays open and what else helps, and the first steps of whoever has
//! answered nothing.

use leptos::prelude::*;

use super::Seen;
use super::offers::titled;
use crate::components::{Weight, all, around, block, link, link_button, list, para, section};
use crate::domain::training::suggest::Open;
use crate::route::{Notes, Route, Training};
use crate::text::suggest as suggest_words;

fn to(page: Training) -> String {
    Route::Training(page).href()
}

/// Nothing is answered yet, or nothing is aimed at.
pub fn first_steps(seen: Seen) -> AnyView {
    let w = &suggest_words().open;
    let (is_answered, has_aims) = seen
        .look
        .with(|look| (look.is_answered, !look.aims.is_empty()));
    if !is_answered {
        let way = link_button(w.to_assess, Weight::Primary, Route::Assess.href());
        return section(
            w.no_answers,
            vec![para("", w.no_answers_lead), block("button-row", vec![way])],
        );
    }
    if !has_aims {
        let way = link(w.to_focus, Route::Focus.href());
        return all(vec![para("", w.no_aims), around("", vec![way])]);
    }
    ().into_any()
}

/// The pack has no courses, and nobody brought any.
pub fn no_courses(seen: Seen) -> AnyView {
    let w = &suggest_words().open;
    let city = seen.desk.framework().organization.clone();
    let ways = vec![
        link_button(w.to_import, Weight::Secondary, to(Training::Import)),
        link_button(w.to_own, Weight::Secondary, to(Training::Own)),
    ];
    all(vec![
        para("", (w.no_courses)(&city)),
        para("", w.no_courses_lead),
        block("button-row", ways),
    ])
}

pub fn view(seen: Seen) -> AnyView {
    let w = &suggest_words().open;
    let look = seen.look.get();
    if look.aims.is_empty() {
        return ().into_any();
    }
    let open = seen.trade.with(|trade| look.open_aims(&trade.best));
    let mut parts = Vec::new();
    parts.extend(served(seen));
    let mut content = Vec::new();
    if open.is_empty() {
        content.push(para("", w.all));
    } else {
        content.push(para("hint", w.lead));
        let rows = open.iter().filter_map(|it| {
            let aim = look.aims.get(it.aim)?;
            let said = match it.why {
                Open::Required(at) => (w.required)(&seen.title(at)),
                Open::NoRoom => w.no_room.to_owned(),
                Open::TooMany => w.too_many.to_owned(),
                Open::Ask(at) => (w.ask)(&seen.title(at)),
                Open::NotNow => w.not_now.to_owned(),
                Open::Nothing => w.nothing.to_owned(),
            };
            let head = view! { <strong>{aim.title.clone()}</strong> }.into_any();
            let said = view! { <span class="aim-step">{said}</span> }.into_any();
            Some(all(vec![head, said]))
        });
        content.push(list("plain-list aims", rows.collect()));
    }
    content.push(others());
    parts.push(titled("open", w.heading, content));
    all(parts)
}

/// What can be done without a course.
fn others() -> AnyView {
    let w = &suggest_words().open;
    let ways = [
        (w.to_notes, Route::Notes(Notes::List).href()),
        (w.to_interview, Route::Interview.href()),
        (w.to_own, to(Training::Own)),
        (w.to_catalogue, to(Training::Catalogue)),
    ];
    let mut rows = vec![w.ojt.into_any()];
    rows.extend(ways.into_iter().map(|(text, to)| link(text, to)));
    let head = view! { <h3>{w.else_heading}</h3> }.into_any();
    all(vec![head, list("prose-list no-print else", rows)])
}

fn served(seen: Seen) -> Option<AnyView> {
    let w = &suggest_words().open;
    let look = seen.look.get();
    let mut rows = Vec::new();
    for (aim, id) in look.aims.iter().zip(&look.served) {
        let Some(id) = id.clone() else { continue };
        let href = to(Training::One(id.clone()));
        let title = seen
            .desk
            .enrolment(&id)
            .map(|it| it.title)
            .unwrap_or_default();
        let head = view! { <strong>{aim.title.clone()}</strong> }.into_any();
        let way = link((w.served_by)(&title), href);
        let way = view! { <span class="aim-step">{way}</span> }.into_any();
        rows.push(all(vec![head, way]));
    }
    let year = look.year;
    let way = link((w.to_year)(year), to(Training::Year(year)));
    let content = vec![list("plain-list aims", rows), around("no-print", vec![way])];
    let is_any = look.served.iter().any(Option::is_some);
    is_any.then(|| titled("served", w.served, content))
}
