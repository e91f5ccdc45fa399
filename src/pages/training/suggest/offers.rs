//! The set that fits, one card a course, and what can be done with one.

use leptos::prelude::*;

use super::{Seen, why};
use crate::browser::page as browser_page;
use crate::components::{Weight, all, around, block, button_of, details, link, list, para, texts};
use crate::domain::item::{Body, Held};
use crate::domain::schemes::Entry;
use crate::domain::training::course::Course;
use crate::domain::training::enrolment::State;
use crate::domain::training::suggest::{Look, Offer};
use crate::domain::training::taking;
use crate::route::{Route, Training};
use crate::text::suggest as suggest_words;

/// So many stand open; the others wait to be asked for.
const HANDFUL: usize = 5;

pub fn view(seen: Seen) -> AnyView {
    let w = &suggest_words().offer;
    let look = seen.look.get();
    let best = seen.trade.with(|trade| trade.best.clone());
    let chosen = look.chosen(&best);
    if chosen.is_empty() {
        return ().into_any();
    }
    let mut cards: Vec<_> = chosen
        .iter()
        .map(|offer| card(seen, &look, offer))
        .collect();
    let more = cards.split_off(cards.len().min(HANDFUL));
    let mut content = vec![para("hint", w.lead), list("plain-list offers", cards)];
    if !more.is_empty() {
        let said = (suggest_words().required.more)(more.len());
        content.push(details(said, vec![list("plain-list offers", more)]));
    }
    titled("suggested", w.heading, content)
}

/// A part of the page whose heading takes the focus when what was pressed in it is gone.
pub fn titled(id: &'static str, title: &'static str, content: Vec<AnyView>) -> AnyView {
    view! {
        <section class="suggest-part">
            <h2 id=id tabindex="-1">{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn card(seen: Seen, look: &Look, offer: &Offer) -> AnyView {
    let w = &suggest_words().offer;
    let Some(course) = seen.shelf.with(|shelf| shelf.offered(offer)) else {
        return ().into_any();
    };
    let mut content = vec![
        title(&course),
        around("card-label", vec![w.why.into_any()]),
        why::reasons(seen.desk, look, offer),
    ];
    let lacks = why::lacks(look, offer, others(seen, look, offer));
    if !lacks.is_empty() {
        content.push(around("card-label", vec![w.lacks.into_any()]));
        content.push(texts("prose-list lacks", lacks));
    }
    content.push(texts(
        "facts",
        why::facts(&course, offer, seen.assumed.get()),
    ));
    if course.yen.is_some_and(|yen| yen > 0) {
        let to = Route::Training(Training::Money).href();
        content.push(around("note no-print", vec![link(w.to_money, to)]));
    }
    content.push(ways(seen, course, look.year, "#suggested"));
    all(content)
}

pub fn title(course: &Course) -> AnyView {
    let to = Route::Training(Training::Course(course.key.clone())).href();
    let title = link(course.title.clone(), to);
    view! { <h3>{title}</h3> }.into_any()
}

/// The weightiest aims that an offer has nothing to do with: two, so that a card stays one.
fn others(seen: Seen, look: &Look, offer: &Offer) -> String {
    let heavy = look.aims.iter().enumerate().filter(|(at, aim)| {
        aim.weight() >= 4 && !offer.serves(*at) && look.served.get(*at) == Some(&None)
    });
    let others: Vec<_> = heavy.map(|(at, _)| at).take(2).collect();
    match others.is_empty() {
        true => String::new(),
        false => seen.names(&others),
    }
}

/// Into the plan, or not this year. `then`: what gets the focus.
pub fn ways(seen: Seen, course: Course, year: u16, then: &'static str) -> AnyView {
    let w = &suggest_words().offer;
    let desk = seen.desk;
    let title = course.title.clone();
    let dropped = course.clone();
    let is_compulsory = course.entry.contains(&Entry::Required);
    let (take, take_of, taken) = match is_compulsory {
        true => (w.take_required, w.take_required_of, w.taken_required),
        false => (w.take, w.take_of, w.taken),
    };
    let (take_name, drop_name) = (take_of(&title), (w.drop_of)(&title));
    let gone = title.clone();
    let leave = move || {
        browser_page::after_render(move || {
            let at = if browser_page::has(then) { then } else { "h1" };
            browser_page::focus(at);
        });
    };
    let take = button_of(take, take_name, Weight::Secondary, move || {
        desk.wish_for(&course, year);
        desk.tell(taken(&title, year));
        leave();
    });
    let drop = button_of(w.drop, drop_name, Weight::Quiet, move || {
        let (framework, grade) = untrack(|| (desk.framework(), desk.profile().grade));
        let today = desk.today();
        let mut it = taking::wish(&dropped, &framework, grade.as_ref(), year, today);
        // It was never wished for.
        it.reached.remove(&State::Wish);
        it.go(State::Dropped, today);
        desk.keep(desk.new_id(), Body::Enrolment(Held::new(it)), false);
        desk.tell((w.dropped)(&gone));
        leave();
    });
    block("button-row no-print", vec![take, drop])
}
