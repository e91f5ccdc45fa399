//! Not built yet.

use leptos::prelude::*;

use crate::components::heading;
use crate::domain::id::ItemId;
use crate::state::Desk;
use crate::text::words;

pub fn page(_desk: Desk, _id: ItemId) -> AnyView {
    heading(words().titles.enrolment)
}
