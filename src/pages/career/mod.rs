//! キャリア: the road so far, the roads ahead, and what each of them takes.

mod advice;
mod advice_say;
mod compare;
mod guide_parts;
mod horizon;
mod horizon_why;
mod life;
mod overview;
mod plan;
mod planned;
mod plans;
mod post;
mod posts;
mod stairs;
mod tracks;
mod tracks_common;
mod wish;

use leptos::prelude::*;

use crate::route::Career;
use crate::state::Desk;

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
