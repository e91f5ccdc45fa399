//! Pieces that 定年までの見通し, 異動の考え方, 道 and 階段 share.

use leptos::prelude::*;

use super::years::era;
use crate::route::{Career, Route};
use crate::text::guide;

pub fn to_career() -> AnyView {
    super::back(guide().back, Career::Overview)
}

/// 令和8年度, within brackets.
pub fn short(year: i32) -> String {
    (guide().short)(&era(year))
}

pub use super::years::year as fiscal;

pub fn to(page: Career) -> String {
    Route::Career(page).href()
}
