//! One ability of a higher grade, answered beforehand on a sheet of its own. What is asked of that
//! grade to be met is not shown here, as on any card.

use leptos::prelude::*;

use crate::browser::page as browser_page;
use crate::components::{
    Choice, Choices, Weight, all, around, block, button, choice_group, heading, link, link_button,
    live, live_text, note_field, para, texts,
};
use crate::domain::answer::Answer;
use crate::domain::framework::{Expectation, Framework, Grade};
use crate::domain::id::{CompetencyId, OffScaleId};
use crate::domain::scale::{KNOWS_ONLY, Scale};
use crate::domain::sheet::SheetKey;
use crate::pages::say;
use crate::route::{Ahead, Route};
use crate::state::Desk;
use crate::text::{ahead as ahead_words, card as card_words, words};

pub fn view(desk: Desk, framework: &Framework, to: &Grade, id: &CompetencyId) -> AnyView {
    let w = ahead_words();
    match framework.expectation(&to.id, id) {
        Some(expectation) => card(desk, framework, to, expectation),
        None => all(vec![
            back(to, None),
            heading(say::competency(framework, id)),
            para("", (w.card_unasked)(&to.name)),
        ]),
    }
}

fn back(to: &Grade, position: Option<String>) -> AnyView {
    let list = Route::Ahead(Ahead::Grade(to.id.clone())).href();
    let mut parts = vec![link((ahead_words().card_back)(&to.name), list)];
    parts.extend(position.map(|p| view! { <span class="caption">{p}</span> }.into_any()));
    around("back", parts)
}

fn card(desk: Desk, framework: &Framework, to: &Grade, expectation: &Expectation) -> AnyView {
    let w = ahead_words();
    let id = &expectation.competency;
    let all_ids = framework.expectations_of(&to.id);
    let ids: Vec<_> = all_ids.map(|e| e.competency.clone()).collect();
    let here = ids.iter().position(|c| c == id).unwrap_or(0);
    let about = framework.competency(id).map_or("", |c| c.about.as_str());
    let definition = vec![
        heading(say::competency(framework, id)),
        para("hint", about),
        para("caption", (card_words().of_grade)(&to.name)),
        para("statement", expectation.statement.clone()),
        view! { <h2>{w.behaviour}</h2> }.into_any(),
        texts(
            "indicators",
            expectation.indicators.iter().map(String::as_str),
        ),
        para("example", expectation.example.clone()),
    ];
    let key = desk.ahead_key(&to.id);
    let answer = vec![
        para("privacy", (w.card_apart)(&to.name)),
        rating(desk, key.clone(), id.clone()),
        note(desk, key, id.clone()),
    ];
    let columns = vec![
        block("card-definition", definition),
        block("card-answer", answer),
    ];
    all(vec![
        back(to, Some((w.card_position)(here + 1, ids.len()))),
        block("card-columns", columns),
        steps(framework, to, &ids, here),
    ])
}

/// The choices of a scale with what one may say of a grade that one hasn't reached.
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
    let own = scale.off_scale.iter();
    let mut off: Vec<_> = own.map(|o| (o.id.clone(), &*o.label, &*o.anchor)).collect();
    // A pack may have it among its own.
    let knows = OffScaleId::parse(KNOWS_ONLY).ok();
    if let Some(id) = knows.filter(|id| scale.off(id).is_none()) {
        off.insert(0, (id, words().app.knows_only, ahead_words().knows_only));
    }
    let off = off.into_iter().enumerate().map(|(i, (id, label, anchor))| {
        let choice = Choice {
            label: label.into(),
            hint: anchor.into(),
            mark: String::new(),
            apart: if i == 0 { card_words().or } else { "" },
        };
        (choice, Answer::OffScale(id))
    });
    points.chain(off).unzip()
}

fn rating(desk: Desk, key: SheetKey, id: CompetencyId) -> AnyView {
    let w = ahead_words();
    let scale = desk.scale();
    let (choices, answers) = choices(&scale);
    let (sheet, asked) = (key.clone(), id.clone());
    let entry = move || desk.with_notebook(|n| n.sheets.get(&sheet)?.entry(&asked).cloned());
    let read = entry.clone();
    // An answer given on another scale is no choice of this one; what is off the scale is the same on
    // all.
    let on = scale.id.clone();
    let answer = Memo::new(move |_| {
        let entry = read()?;
        let is_here = entry.scale == on || matches!(entry.answer, Some(Answer::OffScale(_)));
        entry.answer.filter(|_| is_here)
    });
    let known = answers.clone();
    let chosen = Signal::derive(move || {
        let answer = answer.get()?;
        known.iter().position(|a| *a == answer)
    });
    let (sheet, rated) = (key.clone(), id.clone());
    let choose = Callback::new(move |i: usize| {
        desk.rate_at(&sheet, rated.clone(), answers.get(i).cloned());
    });
    let group = choice_group(Choices {
        name: "rating".into(),
        legend: view! { <h2>{w.card_question}</h2> }.into_any(),
        choices,
        chosen,
        choose,
        error: Signal::stored(String::new()),
    });
    let elsewhere = live_text(move || {
        let framework = desk.framework();
        let entry = entry().filter(|e| e.scale != scale.id && answer.get().is_none());
        entry
            .filter(|e| e.answer.is_some())
            .map_or_else(String::new, |entry| {
                let given = say::answer_of(&framework, Some(&entry));
                (w.other_scale)(&given, &framework.scale_of(&entry.scale).name)
            })
    });
    let take_back = live(move || {
        if answer.read().is_none() {
            return ().into_any();
        }
        let (sheet, id) = (key.clone(), id.clone());
        button(card_words().take_back, Weight::Quiet, move || {
            desk.rate_at(&sheet, id.clone(), None);
            // The button is about to go; the question it belongs to stays.
            browser_page::focus(".card-answer input[type=radio]");
        })
    });
    all(vec![
        group,
        around("note", vec![elsewhere]),
        block("take-back", vec![take_back]),
    ])
}

fn note(desk: Desk, key: SheetKey, id: CompetencyId) -> AnyView {
    let w = card_words();
    let (sheet, noted) = (key.clone(), id.clone());
    let text = Memo::new(move |_| {
        let note = desk.with_notebook(|n| Some(n.sheets.get(&sheet)?.entry(&noted)?.note.clone()));
        note.unwrap_or_default()
    });
    let write = Callback::new(move |text| desk.note_at(&key, id.clone(), text));
    note_field("note", w.note, w.note_hint, text.into(), write)
}

/// To the card before and after; from the last one back to the list.
fn steps(framework: &Framework, to: &Grade, ids: &[CompetencyId], here: usize) -> AnyView {
    let w = card_words();
    let at = |id: &CompetencyId| Route::Ahead(Ahead::Card(to.id.clone(), id.clone())).href();
    let name = |id: &CompetencyId| say::competency(framework, id);
    let mut links = Vec::new();
    if let Some(id) = here.checked_sub(1).and_then(|i| ids.get(i)) {
        links.push(link_button(
            (w.previous)(&name(id)),
            Weight::Secondary,
            at(id),
        ));
    }
    let (label, href) = match ids.get(here + 1) {
        Some(id) => ((w.next)(&name(id)), at(id)),
        None => (
            (ahead_words().card_finish)(&to.name),
            Route::Ahead(Ahead::Grade(to.id.clone())).href(),
        ),
    };
    links.push(link_button(label, Weight::Primary, href));
    around("button-row card-steps", links)
}
