use leptos::prelude::*;

use crate::components::heading;
use crate::route::Eyes;
use crate::state::Desk;
use crate::text::words;

pub fn page(_desk: Desk, _page: Eyes) -> AnyView {
    heading(words().titles.eyes)
}
