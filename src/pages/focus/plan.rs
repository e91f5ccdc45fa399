//! One focus point as a small plan that is written through, and the two ways to be done with it.

use leptos::prelude::*;

use super::{change, written};
use crate::browser::page as browser_page;
use crate::components::{
    Line, Weight, around, block, button, button_of, line_field, link, live, live_value, note_field,
    para, tag,
};
use crate::domain;
use crate::domain::focus::Focus;
use crate::domain::id::ItemId;
use crate::domain::item::{Body, Kind};
use crate::pages::say;
use crate::route::{Ahead, Route};
use crate::state::Desk;
use crate::text::focus as focus_words;

pub fn view(desk: Desk, id: ItemId, focus: &Focus) -> AnyView {
    let w = focus_words();
    let framework = desk.framework();
    let asked = framework.expectation(&focus.grade, &focus.competency);
    let step_up = asked.map_or("", |e| e.step_up.as_str());
    let sign = asked.and_then(|e| e.indicators.first());
    let sign = sign.map_or("", String::as_str);
    let day = move |focus: &Focus| focus.by.map_or_else(String::new, |by| by.to_string());
    let doing = vec![
        note_field(
            format!("focus-what-{id}"),
            w.what,
            (w.what_hint)(step_up),
            text(desk, &id, |f| f.what.clone()),
            writes(desk, &id, |f, text| f.what = text),
        ),
        line_field(
            Line::Text,
            format!("focus-place-{id}"),
            w.place,
            w.place_hint,
            text(desk, &id, |f| f.place.clone()),
            writes(desk, &id, |f, text| f.place = text),
        ),
    ];
    let noticing = vec![
        line_field(
            Line::Date,
            format!("focus-by-{id}"),
            w.by,
            w.by_hint,
            text(desk, &id, day),
            writes(desk, &id, |f, text| f.by = domain::day(&text)),
        ),
        note_field(
            format!("focus-sign-{id}"),
            w.sign,
            (w.sign_hint)(sign),
            text(desk, &id, |f| f.sign.clone()),
            writes(desk, &id, |f, text| f.sign = text),
        ),
    ];
    let fields = vec![block("", doing), block("", noticing)];
    let due = {
        let id = id.clone();
        live(move || {
            let due = now(desk, &id).and_then(|focus| say::due(desk, &focus));
            due.map_or_else(|| ().into_any(), |due| tag(due, false))
        })
    };
    let at = format!("focus-{id}");
    // A field shows on paper what fits into it; a text all of it.
    let on_paper = {
        let id = id.clone();
        live(move || {
            block(
                "only-print",
                now(desk, &id).map_or_else(Vec::new, |f| written(&f)),
            )
        })
    };
    let title = view! { <h2 id=at tabindex="-1">{focus.title.clone()}</h2> }.into_any();
    let statement = asked.map(|e| para("", e.statement.clone()));
    let to_card = asked
        .and(card(desk, focus))
        .map(|to| around("no-print", vec![link((w.to_card)(&focus.title), to.href())]));
    view! {
        <section class="plan">
            {block("tags", vec![title, due])}
            {para("caption", (w.of_grade)(&focus.grade_name))}
            {statement}
            {to_card}
            {block("plan-fields", fields)}
            {on_paper}
            {ways(desk, id, focus.title.clone())}
        </section>
    }
    .into_any()
}

/// The card of the ability: one's own grade's, or the one to look at beforehand.
pub fn card(desk: Desk, focus: &Focus) -> Option<Route> {
    let own = desk.grade()?;
    Some(if own.id == focus.grade {
        Route::Card(focus.competency.clone())
    } else {
        Route::Ahead(Ahead::Card(focus.grade.clone(), focus.competency.clone()))
    })
}

fn now(desk: Desk, id: &ItemId) -> Option<Focus> {
    match desk.item(Kind::Focus, id) {
        Some(Body::Focus(focus)) => Some(*focus),
        _ => None,
    }
}

fn text(desk: Desk, id: &ItemId, of: fn(&Focus) -> String) -> Signal<String> {
    let id = id.clone();
    live_value(move || now(desk, &id).map_or_else(String::new, |focus| of(&focus)))
}

fn writes(desk: Desk, id: &ItemId, set: fn(&mut Focus, String)) -> Callback<String> {
    let id = id.clone();
    Callback::new(move |text| change(desk, &id, true, |focus| set(focus, text)))
}

fn ways(desk: Desk, id: ItemId, title: String) -> AnyView {
    let w = focus_words();
    let (over, name) = (id.clone(), (w.close_of)(&title));
    let close = button_of(w.close, name, Weight::Secondary, move || {
        let today = desk.today();
        change(desk, &over, false, |focus| focus.closed = Some(today));
        // The plan is about to go.
        browser_page::focus("h1");
    });
    block("button-row", vec![close, remove(desk, id, title)])
}

/// Takes it out with everything that is written on it, after a second thought. Its heading is
/// `focus-<id>`.
pub fn remove(desk: Desk, id: ItemId, title: String) -> AnyView {
    let w = focus_words();
    let is_asking = RwSignal::new(false);
    let heading_id = format!("remove-{id}");
    let beside = format!("#focus-{id}");
    live(move || {
        let at = format!("#{heading_id}");
        if !is_asking.get() {
            return button_of(w.remove, (w.remove_of)(&title), Weight::Quiet, move || {
                is_asking.set(true);
                let at = at.clone();
                browser_page::after_render(move || browser_page::focus(&at));
            });
        }
        let id = id.clone();
        let sure = button(w.remove_sure, Weight::Danger, move || {
            desk.remove(Kind::Focus, id.clone());
            browser_page::focus("h1");
        });
        let beside = beside.clone();
        let cancel = button(w.cancel, Weight::Secondary, move || {
            is_asking.set(false);
            browser_page::focus(&beside);
        });
        view! {
            <div class="panel" data-kind="danger">
                <h3 id=heading_id.clone() tabindex="-1">{(w.remove_ask)(&title)}</h3>
                {para("", w.remove_lead)}
                {around("button-row", vec![sure, cancel])}
            </div>
        }
        .into_any()
    })
}
