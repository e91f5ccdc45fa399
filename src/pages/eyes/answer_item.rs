//! One ability on somebody else's paper: what is asked, what they wrote, what I say to it.

use leptos::prelude::*;

use super::said;
use crate::browser::page as browser_page;
use crate::components::{
    Choice, Choices, Weight, all, button, choice_group, labelled, live_on, note_field, para, texts,
};
use crate::domain::answer::Answer;
use crate::domain::id::{ItemId, OffScaleId};
use crate::domain::review::PaperItem;
use crate::domain::scale::{NOT_SEEN, Scale};
use crate::state::Desk;
use crate::text::{card as card_words, eyes};

pub fn view(desk: Desk, id: &ItemId, nth: usize, scale: &Scale, item: &PaperItem) -> AnyView {
    let w = &eyes().answer;
    let asked = &item.asked;
    let mut definition = vec![para("statement", asked.statement.as_str())];
    if !asked.indicators.is_empty() {
        definition.push(view! { <h3>{card_words().indicators}</h3> }.into_any());
        let indicators = asked.indicators.iter().map(String::as_str);
        definition.push(texts("indicators", indicators));
    }
    if !item.notes.is_empty() {
        definition.push(view! { <h3>{w.notes}</h3> }.into_any());
        let notes = item.notes.iter();
        definition.extend(notes.map(|note| para("quoted", note.as_str())));
    }
    let (rated, scale, shown) = (id.clone(), scale.clone(), item.clone());
    // After the reveal the choice gives way to what was chosen; what is typed below stays in place.
    let shut = id.clone();
    let rating = live_on(
        move || is_revealed(desk, &shut).to_string(),
        move || match is_revealed(desk, &rated) {
            false => rating(desk, &rated, nth, &scale, &shown),
            true => both(desk, &rated, &scale, &shown),
        },
    );
    view! {
        <section class="paper-item">
            <h2>{asked.title.clone()}</h2>
            <div class="card-columns">
                <div class="card-definition">{definition}</div>
                <div class="card-answer">{rating} {comment(desk, id, nth, item)}</div>
            </div>
        </section>
    }
    .into_any()
}

fn is_revealed(desk: Desk, id: &ItemId) -> bool {
    let revealed = desk.with_review(id, |r| r.revealed.is_some());
    revealed == Some(true)
}

/// The points of the paper's scale, and 見ていない; each with what it stands for.
fn choices(scale: &Scale) -> (Vec<Choice>, Vec<Answer>) {
    let points = scale.points.iter().map(|p| {
        let choice = Choice {
            label: p.label.clone(),
            hint: p.anchor.clone(),
            mark: p.value.to_string(),
            apart: "",
        };
        (choice, Answer::Point(p.value))
    });
    let not_seen = OffScaleId::parse(NOT_SEEN).ok().map(|id| {
        let choice = Choice {
            label: eyes().not_seen.into(),
            hint: eyes().not_seen_hint.into(),
            mark: String::new(),
            apart: card_words().or,
        };
        (choice, Answer::OffScale(id))
    });
    points.chain(not_seen).unzip()
}

fn rating(desk: Desk, id: &ItemId, nth: usize, scale: &Scale, item: &PaperItem) -> AnyView {
    let w = &eyes().answer;
    let (choices, answers) = choices(scale);
    let title = item.asked.title.clone();
    let (asked, competency) = (id.clone(), item.competency.clone());
    let answer = Memo::new(move |_| {
        let answer = desk.with_review(&asked, |r| r.opinion(&competency).answer);
        answer.flatten()
    });
    let known = answers.clone();
    let chosen = Signal::derive(move || {
        let answer = answer.get()?;
        known.iter().position(|a| *a == answer)
    });
    let [rated, unrated] = [id, id].map(ItemId::clone);
    let [given, taken] = [&item.competency; 2].map(Clone::clone);
    let choose = Callback::new(move |i: usize| {
        desk.rate_item(&rated, &given, answers.get(i).cloned());
    });
    let group = choice_group(Choices {
        name: format!("rate-{nth}"),
        legend: view! { <h3>{(w.question)(&title)}</h3> }.into_any(),
        choices,
        chosen,
        choose,
        error: Signal::stored(String::new()),
    });
    let take_back = live_on(
        move || answer.read().is_some().to_string(),
        move || {
            if answer.read_untracked().is_none() {
                return ().into_any();
            }
            let (unrated, taken) = (unrated.clone(), taken.clone());
            button((w.take_back)(&title), Weight::Quiet, move || {
                desk.rate_item(&unrated, &taken, None);
                // The button is about to go; the question it belongs to stays.
                browser_page::focus(&format!("#rate-{nth}-0"));
            })
        },
    );
    view! {
        {group}
        <div class="take-back">{take_back}</div>
    }
    .into_any()
}

/// Both answers, once the self-rating is shown.
fn both(desk: Desk, id: &ItemId, scale: &Scale, item: &PaperItem) -> AnyView {
    let w = &eyes().answer;
    let mine = desk.with_review(id, |r| r.opinion(&item.competency).answer);
    let mine = said(scale, mine.flatten().as_ref());
    all(vec![
        labelled("", w.col_mine, mine),
        labelled("", w.col_theirs, said(scale, item.own.as_ref())),
    ])
}

fn comment(desk: Desk, id: &ItemId, nth: usize, item: &PaperItem) -> AnyView {
    let w = &eyes().answer;
    let (asked, competency) = (id.clone(), item.competency.clone());
    let text = Memo::new(move |_| {
        let text = desk.with_review(&asked, |r| r.opinion(&competency).comment);
        text.unwrap_or_default()
    });
    let (written, competency) = (id.clone(), item.competency.clone());
    note_field(
        format!("comment-{nth}"),
        (w.comment)(&item.asked.title),
        w.comment_hint,
        text.into(),
        Callback::new(move |text| desk.comment_item(&written, &competency, text)),
    )
}
