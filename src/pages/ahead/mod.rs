use leptos::prelude::*;

use crate::components::heading;
use crate::route::Ahead;
use crate::state::Desk;
use crate::text::words;

pub fn page(_desk: Desk, _page: Ahead) -> AnyView {
    heading(words().titles.ahead)
}
