//! Not built yet.

use leptos::prelude::*;

use crate::components::heading;
use crate::state::Desk;
use crate::text::words;

pub fn page(_desk: Desk) -> AnyView {
    heading(words().titles.digital)
}
