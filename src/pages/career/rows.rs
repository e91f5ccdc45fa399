//! The posts that are written, by time, with 直す, 消す and, where time doesn't tell the order, 前へ
//! and 後へ; and what doesn't fit together, as plain remarks.

use leptos::prelude::*;

use super::years;
use crate::browser::page as browser_page;
use crate::components::{Weight, all, around, button, link, list, live, para, section, tag, texts};
use crate::domain::career::order::{can_move, in_order, moved};
use crate::domain::career::path::{Post, PostKind};
use crate::domain::career::plan::Way;
use crate::domain::career::road::Road;
use crate::domain::career::timeline::{Of, Slip, Timeline};
use crate::domain::id::ItemId;
use crate::domain::item::Kind;
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::career;

#[derive(Debug, Clone, PartialEq)]
struct Row {
    id: ItemId,
    post: Post,
    field: String,
    /// In months, as far as it is laid out.
    length: Option<u32>,
    earlier: bool,
    later: bool,
}

#[derive(Clone, Copy)]
struct Place {
    desk: Desk,
    /// The post that is to be removed, if the person says so once more.
    asking: RwSignal<Option<ItemId>>,
}

pub fn view(desk: Desk) -> AnyView {
    let w = &career().posts;
    let place = Place {
        desk,
        asking: RwSignal::default(),
    };
    let found = Memo::new(move |_| desk.on_road_with(None, look));
    let content = live(move || {
        let (rows, remarks) = found.get();
        let count = match rows.len() {
            0 => w.none.to_owned(),
            n => (w.count)(n),
        };
        let rows: Vec<_> = rows.iter().map(|row| place.row(row)).collect();
        all(vec![
            para("note", count),
            view! { <ol class="road-posts">{rows}</ol> }.into_any(),
            remarks_view(&remarks),
        ])
    });
    view! {
        <section>
            <h2 id="road-posts" tabindex="-1">{w.list}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn remarks_view(remarks: &[String]) -> AnyView {
    let w = &career().posts;
    if remarks.is_empty() {
        return ().into_any();
    }
    let remarks = texts("prose-list", remarks.iter().map(String::as_str));
    section(w.remarks, vec![para("hint", w.remarks_lead), remarks])
}

/// What a post is called.
pub fn name(post: &Post) -> String {
    match post.department.trim() {
        "" if post.kind == PostKind::Ordinary => career().posts.no_department.to_owned(),
        "" => (career().posts.kind_of)(post.kind).to_owned(),
        name => name.to_owned(),
    }
}

fn look(road: &Road, timeline: &Timeline) -> (Vec<Row>, Vec<String>) {
    let posts = in_order(road.posts());
    let rows = posts.iter().map(|(id, post)| {
        let mut laid = timeline.stretches.iter();
        let laid = laid.find(|s| s.of == Of::Post(id));
        let field = laid.and_then(|s| Some(super::field_name(road.model?, s.field?)));
        Row {
            id: (*id).clone(),
            post: (*post).clone(),
            field: field.unwrap_or_else(|| post.field.name.clone()),
            length: laid.map(|s| s.span.months()),
            earlier: can_move(&posts, id, Way::Earlier),
            later: can_move(&posts, id, Way::Later),
        }
    });
    let called = |of: &Of| {
        let (Of::Post(id) | Of::Planned(id)) = of;
        let post = posts.iter().find(|(i, _)| i == id);
        post.map_or_else(String::new, |(_, post)| name(post))
    };
    let w = &career().posts;
    let remarks = timeline.slips.iter().map(|slip| match slip {
        Slip::Overlap(one, other, both) => {
            (w.overlap)(&years::span(*both), &called(one), &called(other))
        }
        Slip::Hole(hole) => (w.hole)(&years::span(*hole)),
        Slip::Reversed(of) => (w.reversed)(&called(of)),
        Slip::FarOff(of) => (w.far)(&called(of)),
    });
    (rows.collect(), remarks.collect())
}

impl Place {
    fn row(self, row: &Row) -> AnyView {
        let w = &career().posts;
        let post = &row.post;
        let mut tags = Vec::new();
        if !row.field.trim().is_empty() {
            tags.push(tag(row.field.clone(), false));
        }
        if !post.grade.is_blank() {
            tags.push(tag(post.grade.name.clone(), false));
        }
        if post.kind != PostKind::Ordinary && !post.department.trim().is_empty() {
            tags.push(tag((w.kind_of)(post.kind), false));
        }
        let tags = (!tags.is_empty()).then(|| list("tags plain-tags", tags));
        let note = post.note.trim();
        let note = (!note.is_empty()).then(|| para("own-note", note.to_owned()));
        let length = row.length.map_or_else(String::new, years::length);
        let actions = {
            let row = row.clone();
            live(move || match self.asking.read().as_ref() == Some(&row.id) {
                true => self.second_thought(&row),
                false => self.ways(&row),
            })
        };
        view! {
            <li data-post=row.id.to_string()>
                <div class="road-post-when">
                    {years::term(post.from, post.to)}
                    <span class="road-post-length">{length}</span>
                </div>
                <div class="road-post-what">
                    <strong>{name(post)}</strong>
                    {tags}
                    {note}
                </div>
                <div class="road-post-ways no-print" role="group" aria-label=name(post)>
                    {actions}
                </div>
            </li>
        }
        .into_any()
    }

    fn ways(self, row: &Row) -> AnyView {
        let w = &career().posts;
        let to = Route::Career(Career::Post(row.id.clone())).href();
        let id = row.id.clone();
        let remove = button(w.remove, Weight::Quiet, move || {
            self.asking.set(Some(id.clone()));
            browser_page::after_render(|| browser_page::focus("#road-ask"));
        });
        let mut ways = vec![link(w.edit, to), marked("remove", remove)];
        for (can, way, label, mark) in [
            (row.earlier, Way::Earlier, w.earlier, "earlier"),
            (row.later, Way::Later, w.later, "later"),
        ] {
            if can {
                let id = row.id.clone();
                let go = button(label, Weight::Quiet, move || self.go(&id, way));
                ways.push(marked(mark, go));
            }
        }
        all(ways)
    }

    fn go(self, id: &ItemId, way: Way) {
        let changed = self
            .desk
            .with_notebook(|n| moved(&in_order(n.posts()), id, way));
        for (id, post) in changed {
            self.desk.keep_post(id, post, false);
        }
        // The row was built anew; at the end of its group the one button is gone.
        let own = format!("[data-post=\"{id}\"]");
        let (this, other) = match way {
            Way::Earlier => ("earlier", "later"),
            Way::Later => ("later", "earlier"),
        };
        browser_page::after_render(move || {
            browser_page::focus(&format!("{own} [data-way={other}] button"));
            browser_page::focus(&format!("{own} [data-way={this}] button"));
        });
    }

    fn second_thought(self, row: &Row) -> AnyView {
        let (removed, kept) = (row.id.clone(), row.id.clone());
        ask(
            (career().posts.ask)(&name(&row.post)),
            career().posts.ask_go,
            move || {
                self.asking.set(None);
                self.desk.remove(Kind::Post, removed.clone());
                browser_page::after_render(|| browser_page::focus("#road-posts"));
            },
            move || {
                self.asking.set(None);
                let own = format!("[data-post=\"{kept}\"] [data-way=remove] button");
                browser_page::after_render(move || browser_page::focus(&own));
            },
        )
    }
}

/// A control that is found again after its row was built anew.
pub fn marked(way: &'static str, control: AnyView) -> AnyView {
    view! { <span data-way=way>{control}</span> }.into_any()
}

/// Whether something is really to be removed.
pub fn ask(
    question: impl Into<String>,
    go: &'static str,
    remove: impl Fn() + Send + Sync + 'static,
    cancel: impl Fn() + Send + Sync + 'static,
) -> AnyView {
    let ways = vec![
        button(go, Weight::Danger, remove),
        button(career().posts.cancel, Weight::Secondary, cancel),
    ];
    let question: String = question.into();
    view! {
        <p id="road-ask" tabindex="-1">{question}</p>
        {around("button-row", ways)}
    }
    .into_any()
}
