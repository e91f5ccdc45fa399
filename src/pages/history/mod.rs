use leptos::prelude::*;

use crate::components::heading;
use crate::route::History;
use crate::state::Desk;
use crate::text::words;

pub fn page(_desk: Desk, _page: History) -> AnyView {
    heading(words().titles.history)
}
