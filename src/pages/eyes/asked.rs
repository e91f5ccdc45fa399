//! What I asked others to look at, and what came back.

use leptos::prelude::*;

use super::{asked_both, back, called, gone, href, out, removal};
use crate::browser::{clock, page as browser_page, random};
use crate::components::{
    Weight, all, around, block, button, heading, labelled, link_button, list, live, live_on, para,
    section,
};
use crate::domain::id::ItemId;
use crate::domain::item::Kind;
use crate::domain::review::{Paper, Reply, Request};
use crate::route::Eyes;
use crate::state::Desk;
use crate::text::{eyes, words};

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    let asked = id.clone();
    live_on(
        move || desk.with_request(&asked, |_| ()).is_some().to_string(),
        move || match desk.with_request(&id, |r| r.paper.clone()) {
            None => gone(),
            Some(paper) => filled(desk, &id, &paper),
        },
    )
}

fn filled(desk: Desk, id: &ItemId, paper: &Paper) -> AnyView {
    let w = &eyes().asked;
    let label = (w.label)(&paper.organization, &paper.grade_name);
    let answered = id.clone();
    let replies = live(move || {
        let request = desk.with_request(&answered, Request::clone);
        request.map_or_else(|| ().into_any(), |request| came_back(desk, &request))
    });
    let mut parts = vec![
        back(),
        para("caption", label),
        heading((words().titles.eyes_request)(&clock::era(paper.on))),
        replies,
        again(desk, paper.clone()),
        remove(desk, id),
    ];
    if !paper.message.is_empty() {
        let label = eyes().ask_form.row_message;
        parts.insert(3, labelled("quoted", label, paper.message.as_str()));
    }
    all(parts)
}

/// What each is called, in the order of the replies.
fn names(request: &Request) -> Vec<String> {
    let is_nameless = |reply: &Reply| reply.by.trim().is_empty();
    let nameless = request.replies.values().filter(|r| is_nameless(r)).count();
    let mut nth = 0;
    let replies = request.replies.values().map(|reply| {
        nth += usize::from(is_nameless(reply));
        called(&reply.by, (nameless > 1).then_some(nth))
    });
    replies.collect()
}

fn came_back(desk: Desk, request: &Request) -> AnyView {
    let w = &eyes().asked;
    let open = link_button(w.open, Weight::Secondary, href(Eyes::List));
    if request.replies.is_empty() {
        let way = around("no-print", vec![open]);
        return section(w.replies, vec![para("", w.none_yet), way]);
    }
    let names = names(request);
    let rows = request.replies.values().zip(&names);
    let rows = rows.map(|(reply, name)| row(desk, request, reply, name));
    let print = vec![
        button(w.print, Weight::Secondary, browser_page::print),
        open,
        view! { <span class="note">{w.print_hint}</span> }.into_any(),
    ];
    all(vec![
        around("no-print button-row", print),
        section(w.replies, vec![list("plain-list", rows.collect())]),
        asked_both::agenda(request, &names),
        asked_both::table(request, &names),
        para("only-print note", w.printed),
    ])
}

fn row(desk: Desk, request: &Request, reply: &Reply, name: &str) -> AnyView {
    let w = &eyes().asked;
    let items = request.paper.items.iter();
    let is_answered = |id| {
        let opinion = reply.opinions.get(id);
        opinion.is_some_and(|o| o.answer.is_some())
    };
    let done = items.filter(|i| is_answered(&i.competency)).count();
    let total = request.paper.items.len();
    let facts = (w.reply)(name, &clock::era(reply.on), done, total);
    let (paper, id, who) = (request.paper.id.clone(), reply.id.clone(), name.to_owned());
    let remove = removal(
        Weight::Quiet,
        format!("remove-{id}"),
        (w.remove_reply)(name),
        move || (eyes().asked.remove_reply_ask)(&who),
        (w.remove_reply)(name),
        move || {
            desk.remove_reply(&paper, &id);
            browser_page::after_render(|| browser_page::focus("h1"));
        },
    );
    block("paper-reply", vec![para("", facts), remove])
}

fn again(desk: Desk, paper: Paper) -> AnyView {
    let w = &eyes().asked;
    let file = out::view(
        desk,
        out::Out {
            id: "paper-out",
            kind: "paper",
            write: Callback::new(move |key: String| {
                let text = desk.paper_file(&paper, &key, random::bytes());
                text.ok_or(eyes().out.failed)
            }),
            done: Callback::new(move |_| desk.wrote_out(true)),
        },
    );
    let content = crate::components::details(w.again, vec![para("", w.again_lead), file]);
    block("no-print", vec![content])
}

fn remove(desk: Desk, id: &ItemId) -> AnyView {
    let w = &eyes().asked;
    let (counted, id) = (id.clone(), id.clone());
    let what = move || {
        let replies = desk.with_request(&counted, |r| r.replies.len());
        (eyes().asked.remove_what)(replies.unwrap_or(0))
    };
    let gone = move || {
        desk.remove(Kind::Request, id.clone());
        browser_page::after_render(|| browser_page::focus("h1"));
    };
    let panel = removal(
        Weight::Secondary,
        "request-remove".into(),
        w.remove_ask.into(),
        what,
        w.remove_go.into(),
        gone,
    );
    view! {
        <section class="no-print">
            <h2>{w.remove}</h2>
            {panel}
        </section>
    }
    .into_any()
}
