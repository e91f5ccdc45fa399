//! Pieces that 定年までの見通し, 異動の考え方, 道 and 階段 share.

use leptos::prelude::*;

use crate::browser::clock;
use crate::components::{around, link};
use crate::domain::Day;
use crate::domain::career::model::{CareerModel, Field};
use crate::domain::career::path::Post;
use crate::route::{Career, Route};
use crate::text::guide;

pub fn to_career() -> AnyView {
    let to = Route::Career(Career::Overview).href();
    around("back", vec![link(guide().back, to)])
}

/// 平成27. A year in which an era began is called after that era.
pub fn era(year: i32) -> String {
    let day = Day::from_ymd_opt(year, 5, 1).map(clock::era);
    let era = day.as_deref().and_then(|day| day.split_once('年'));
    era.map_or_else(String::new, |(era, _)| era.to_owned())
}

/// 令和8年度, within brackets.
pub fn short(year: i32) -> String {
    (guide().short)(&era(year))
}

/// 令和8年度（2026年度）.
pub fn fiscal(year: i32) -> String {
    (guide().fiscal)(&era(year), year)
}

pub fn field_name(model: &CareerModel, field: &Field) -> String {
    let whole = model.top_of(field);
    match whole.id == field.id {
        true => field.name.clone(),
        false => (guide().part)(&whole.name, &field.name),
    }
}

pub fn post_name(post: &Post) -> String {
    match post.department.trim() {
        "" => guide().no_department.to_owned(),
        name => name.to_owned(),
    }
}

pub fn to(page: Career) -> String {
    Route::Career(page).href()
}
