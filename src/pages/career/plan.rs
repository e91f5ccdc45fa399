//! One plan: its posts by time, moved and taken out by buttons, and what the rules make of it beside them.

use leptos::prelude::*;

use super::plan_pieces::{
    act, change_plan, focus_first, go, name, no_plan, place, short_year, span, to_list,
};
use super::{chart, plan_findings};
use crate::browser::page;
use crate::components::{
    Weight, around, button, details, heading, labelled, live, para, section, tag,
};
use crate::domain::career::path::PostKind;
use crate::domain::career::plan::{Plan, Planned, Way};
use crate::domain::career::suggest::{UNTOLD_YEARS, guide_years};
use crate::domain::career::timeline::{Of, Slip, Timeline};
use crate::domain::career::when::Month;
use crate::domain::id::ItemId;
use crate::route::Career;
use crate::state::Desk;
use crate::text::{career, plans as plans_words};

pub fn page(desk: Desk, id: ItemId) -> AnyView {
    let w = &plans_words().plan;
    let Some(plan) = untrack(|| desk.plan(&id)) else {
        return no_plan();
    };
    let cards = {
        let id = id.clone();
        live(move || cards(desk, &id))
    };
    let add = {
        let id = id.clone();
        view! {
            <p class="no-print">
                <button type="button" class="button" id="add" on:click=move |_| add(desk, &id)>
                    {w.add}
                </button>
            </p>
        }
        .into_any()
    };
    let posts = section(w.posts, vec![para("hint no-print", w.lead), cards, add]);
    let drawn = {
        let id = id.clone();
        live(move || desk.on_road_with(Some(&id), chart::view))
    };
    let table = {
        let id = id.clone();
        let twin = live(move || {
            desk.on_road_with(Some(&id), |road, line| {
                chart::tables_of(road, line, Some(&id))
            })
        });
        details(w.table, vec![twin])
    };
    let findings = live(move || plan_findings::view(desk, &id));
    let print = vec![
        button(plans_words().common.print, Weight::Secondary, page::print),
        view! { <span class="note">{w.print_hint}</span> }.into_any(),
    ];
    view! {
        {to_list()}
        {heading(name(&plan))}
        {para("only-print note", w.printed)}
        {around("button-row no-print", print)}
        {drawn}
        <div class="career-plan">{posts} {findings}</div>
        <div class="no-print">{table}</div>
    }
    .into_any()
}

fn cards(desk: Desk, id: &ItemId) -> AnyView {
    let w = &plans_words().plan;
    let Some(plan) = desk.plan(id) else {
        return para("", plans_words().common.no_plan);
    };
    if plan.posts.is_empty() {
        return para("", w.none);
    }
    desk.on_road_with(Some(id), |road, timeline| {
        let mut cards = Vec::new();
        let order = plan.in_order();
        for (at, (post, planned)) in order.iter().enumerate() {
            let card = Card {
                desk,
                plan: id.clone(),
                id: (*post).clone(),
                at,
                of: order.len(),
                called: place(road, &planned.post),
            };
            cards.push(card.view(timeline, planned));
        }
        view! { <ol class="plan-posts">{cards}</ol> }.into_any()
    })
}

/// One more post after the last one.
fn add(desk: Desk, id: &ItemId) {
    let post = desk.new_id();
    let year = untrack(|| {
        desk.on_road_with(Some(id), |road, timeline| {
            let this_year = timeline.now.fiscal_year();
            let plan = road.plan.cloned().unwrap_or_default();
            let last = plan.in_order().last().map(|(_, p)| p.post.from.begins());
            let guide = guide_years(road, timeline, last.unwrap_or(Month::april(this_year)));
            plan.next_year(this_year, guide.unwrap_or(UNTOLD_YEARS))
        })
    });
    change_plan(desk, id, false, |plan| {
        plan.posts.insert(post.clone(), Planned::blank(year));
    });
    let w = &plans_words().plan;
    desk.tell((w.added)(&short_year(year.into())));
    focus_first(vec![format!("think-{post}"), "add".into()]);
}

/// A post of the plan, with what can be done to it.
#[derive(Clone)]
struct Card {
    desk: Desk,
    plan: ItemId,
    id: ItemId,
    at: usize,
    of: usize,
    called: String,
}

impl Card {
    fn view(self, timeline: &Timeline, planned: &Planned) -> AnyView {
        let w = &plans_words().plan;
        let post = &planned.post;
        let mut content = vec![para("plan-years", span(post, self.at + 1 == self.of))];
        content.extend(slip(timeline, &self.id).map(|text| para("field-error", text)));
        let mut tags = Vec::new();
        if !post.grade.is_blank() {
            tags.push(tag((w.aims_at)(&post.grade.name), false));
        }
        if post.kind != PostKind::Ordinary {
            tags.push(tag((career().posts.kind_of)(post.kind), false));
        }
        if !planned.abilities.is_empty() {
            tags.push(tag((w.uses)(planned.abilities.len()), false));
        }
        if !tags.is_empty() {
            content.push(around("tags", tags));
        }
        for (label, text) in [
            (w.reason, planned.reason.trim()),
            (w.qualification, planned.qualification.name.trim()),
            (w.plan_b, planned.plan_b.trim()),
        ] {
            if !text.is_empty() {
                content.push(labelled("own-note", label, text));
            }
        }
        if !post.note.trim().is_empty() {
            content.push(para("note", post.note.trim()));
        }
        let heading_id = format!("post-{}", self.id);
        let called = self.called.clone();
        view! {
            <li>
                <h3 id=heading_id tabindex="-1">{called}</h3>
                {content}
                {self.acts(post.from.begins().fiscal_year() > timeline.now.fiscal_year())}
            </li>
        }
        .into_any()
    }

    /// `is_ahead`: it may begin a year earlier without beginning in the past.
    fn acts(self, is_ahead: bool) -> AnyView {
        let w = &plans_words().plan;
        let (plan, id, about) = (self.plan.clone(), self.id.clone(), self.called.clone());
        let mut acts = vec![
            go(
                format!("think-{id}"),
                w.think,
                &about,
                Career::Planned(plan.clone(), id.clone()),
            ),
            go(
                format!("wish-{id}"),
                w.wish,
                &about,
                Career::Wish(plan, id.clone()),
            ),
        ];
        let mut press = |what: &str, label, does: fn(&Card)| {
            let card = self.clone();
            acts.push(act(format!("{what}-{id}"), label, &about, move || {
                does(&card)
            }));
        };
        if self.at > 0 {
            press("earlier", w.earlier, |card| card.move_to(Way::Earlier));
        }
        if self.at + 1 < self.of {
            press("later", w.later, |card| card.move_to(Way::Later));
        }
        if is_ahead {
            press("sooner", w.sooner, |card| card.shift(-1));
        }
        press("postponed", w.postponed, |card| card.shift(1));
        press("drop", w.remove, Card::remove);
        around("button-row no-print", acts)
    }

    fn move_to(&self, way: Way) {
        change_plan(self.desk, &self.plan, false, |plan| {
            *plan = plan.moved(&self.id, way);
        });
        let w = &plans_words().plan;
        if let Some((nth, year)) = self.stands() {
            self.desk.tell((w.moved)(&self.called, nth, &year));
        }
        self.keep_focus(match way {
            Way::Earlier => "earlier",
            Way::Later => "later",
        });
    }

    fn shift(&self, years: i32) {
        change_plan(self.desk, &self.plan, false, |plan| {
            if let Some(planned) = plan.posts.get_mut(&self.id) {
                planned.post = planned.post.shifted(years);
            }
        });
        let w = &plans_words().plan;
        if let Some((_, year)) = self.stands() {
            self.desk.tell((w.shifted)(&self.called, &year));
        }
        self.keep_focus(if years < 0 { "sooner" } else { "postponed" });
    }

    fn remove(&self) {
        let next = untrack(|| self.desk.plan(&self.plan)).and_then(|plan| self.beside(&plan));
        change_plan(self.desk, &self.plan, false, |plan| {
            plan.posts.remove(&self.id);
        });
        self.desk.tell((plans_words().plan.removed)(&self.called));
        let next = next.map(|id| format!("post-{id}"));
        focus_first(next.into_iter().chain(["add".into()]).collect());
    }

    /// The post that takes its place on the screen.
    fn beside(&self, plan: &Plan) -> Option<ItemId> {
        let order = plan.in_order();
        let next = order.get(self.at + 1);
        let next = next.or_else(|| order.get(self.at.checked_sub(1)?));
        next.map(|(id, _)| (*id).clone())
    }

    /// Its place among the others, from one on, and its year.
    fn stands(&self) -> Option<(usize, String)> {
        let plan = untrack(|| self.desk.plan(&self.plan))?;
        let order = plan.in_order();
        let at = order.iter().position(|(id, _)| **id == self.id)?;
        let year = order[at].1.post.from.begins().fiscal_year();
        Some((at + 1, short_year(year)))
    }

    /// On the same button of the same card, or on the card where the button is gone.
    fn keep_focus(&self, what: &str) {
        focus_first(vec![
            format!("{what}-{}", self.id),
            format!("post-{}", self.id),
        ]);
    }
}

/// What doesn't fit together at this post.
fn slip(timeline: &Timeline, id: &ItemId) -> Option<&'static str> {
    let w = &plans_words().plan;
    let is_own = |of: &Of| matches!(of, Of::Planned(own) if *own == id);
    timeline.slips.iter().find_map(|slip| match slip {
        Slip::Reversed(of) if is_own(of) => Some(w.reversed),
        Slip::FarOff(of) if is_own(of) => Some(w.far_off),
        Slip::Overlap(one, other, _) if is_own(one) || is_own(other) => Some(w.overlap),
        _ => None,
    })
}
