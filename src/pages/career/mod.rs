//! キャリア: the road so far, the roads ahead, and what each of them takes.

mod advice;
mod advice_say;
mod chart;
mod choices;
mod compare;
mod form;
mod guide_parts;
mod here;
mod horizon;
mod horizon_why;
mod life;
mod overview;
mod plan;
mod plan_findings;
mod plan_pieces;
mod planned;
mod planned_ties;
mod planned_where;
mod plans;
mod plans_choose;
mod plans_new;
mod post;
mod posts;
mod rows;
mod stairs;
mod term;
mod tracks;
mod tracks_common;
mod wish;
mod wish_text;
mod wish_whole;
mod years;

use leptos::prelude::*;

use crate::components::{around, link};
use crate::domain::career::model::{CareerModel, Field};
use crate::route::{Career, Route};
use crate::state::Desk;
use crate::text::career as words;

pub fn page(desk: Desk, page: Career) -> AnyView {
    match page {
        Career::Overview => overview::page(desk),
        Career::Posts => posts::page(desk),
        Career::Post(id) => post::page(desk, id),
        Career::Life => life::page(desk),
        Career::Horizon => horizon::page(desk),
        Career::Plans => plans::page(desk),
        Career::Plan(id) => plan::page(desk, id),
        Career::Planned(plan, post) => planned::page(desk, plan, post),
        Career::Compare(one, other) => compare::page(desk, one, other),
        Career::Wish(plan, post) => wish::page(desk, plan, post),
        Career::Advice => advice::page(desk),
        Career::Tracks => tracks::page(desk),
        Career::Stairs => stairs::page(desk),
    }
}

/// The way back to the page above.
fn back(label: &'static str, to: Career) -> AnyView {
    around("back", vec![link(label, Route::Career(to).href())])
}

/// The field's name, with the whole that it is a part of: two wholes may have a part of one name.
fn field_name(model: &CareerModel, field: &Field) -> String {
    let whole = model.top_of(field);
    match whole.id == field.id {
        true => field.name.clone(),
        false => (words().posts.part)(&whole.name, &field.name),
    }
}
