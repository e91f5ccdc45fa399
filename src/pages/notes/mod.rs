use leptos::prelude::*;

use crate::components::heading;
use crate::route::Notes;
use crate::state::Desk;
use crate::text::words;

pub fn page(_desk: Desk, _page: Notes) -> AnyView {
    heading(words().titles.notes)
}
