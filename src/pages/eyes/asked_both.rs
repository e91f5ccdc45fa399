//! My answers and theirs side by side: first what differs, then all of it. Nothing is averaged and no
//! difference has a number.

use leptos::prelude::*;

use super::said;
use crate::components::{around, para, section, tag};
use crate::domain::answer::Answer;
use crate::domain::review::{PaperItem, Reply, Request};
use crate::text::eyes;

/// What is to be talked about.
pub fn agenda(request: &Request, names: &[String]) -> AnyView {
    let w = &eyes().asked;
    let items = request.agenda();
    if items.is_empty() {
        return section((w.agenda)(0), vec![para("", w.agenda_none)]);
    }
    let rows: Vec<_> = items
        .iter()
        .map(|item| topic(request, names, item))
        .collect();
    let topics = view! { <ol class="plain-list steps topics">{rows}</ol> };
    section(
        (w.agenda)(items.len()),
        vec![para("hint", w.agenda_lead), topics.into_any()],
    )
}

fn topic(request: &Request, names: &[String], item: &PaperItem) -> AnyView {
    let mut sides = vec![mine(request, item)];
    for (reply, name) in request.replies.values().zip(names) {
        sides.push(theirs(request, item, reply, name));
    }
    view! {
        <li>
            <h3>{item.asked.title.clone()}</h3>
            {para("hint", item.asked.statement.as_str())}
            <dl class="sides">{sides}</dl>
        </li>
    }
    .into_any()
}

fn mine(request: &Request, item: &PaperItem) -> AnyView {
    let notes = item.notes.iter().map(String::as_str);
    let answer = request.own_of(item);
    side(eyes().asked.me, words_of(request, answer, notes))
}

fn theirs(request: &Request, item: &PaperItem, reply: &Reply, name: &str) -> AnyView {
    let opinion = reply.opinions.get(&item.competency);
    let comment = opinion.map(|o| o.comment.as_str());
    let answer = opinion.and_then(|o| o.answer.as_ref());
    side(name, words_of(request, answer, comment.into_iter()))
}

fn side(name: &str, content: Vec<AnyView>) -> AnyView {
    view! {
        <div>
            <dt>{name.to_owned()}</dt>
            <dd>{content}</dd>
        </div>
    }
    .into_any()
}

/// An answer, and what was written to it.
fn words_of<'a>(
    request: &Request,
    answer: Option<&Answer>,
    texts: impl Iterator<Item = &'a str>,
) -> Vec<AnyView> {
    let mut parts = vec![around(
        "",
        vec![tag(said(&request.paper.scale, answer), false)],
    )];
    let texts = texts.filter(|text| !text.trim().is_empty());
    parts.extend(texts.map(|text| para("quoted", text)));
    parts
}

/// All items: one row an item, one column a person.
pub fn table(request: &Request, names: &[String]) -> AnyView {
    let w = &eyes().asked;
    let mut heads = vec![eyes().col_item.to_owned(), w.me.to_owned()];
    heads.extend(names.iter().cloned());
    let heads: Vec<_> = heads
        .into_iter()
        .map(|head| view! { <th scope="col">{head}</th> }.into_any())
        .collect();
    let rows: Vec<_> = (request.paper.items.iter())
        .map(|item| row(request, item))
        .collect();
    let table = view! {
        <div class="table-scroll" tabindex="0" role="group" aria-label=w.table>
            <table class="both">
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    };
    section(w.table, vec![para("hint", w.table_lead), table.into_any()])
}

fn row(request: &Request, item: &PaperItem) -> AnyView {
    let notes = item.notes.iter().map(String::as_str);
    let mut cells = vec![words_of(request, request.own_of(item), notes)];
    for reply in request.replies.values() {
        let opinion = reply.opinions.get(&item.competency);
        let comment = opinion.map(|o| o.comment.as_str());
        let answer = opinion.and_then(|o| o.answer.as_ref());
        cells.push(words_of(request, answer, comment.into_iter()));
    }
    let cells: Vec<_> = cells
        .into_iter()
        .map(|cell| view! { <td>{cell}</td> }.into_any())
        .collect();
    view! {
        <tr>
            <th scope="row">{item.asked.title.clone()}</th>
            {cells}
        </tr>
    }
    .into_any()
}
