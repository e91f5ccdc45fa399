//! Not built yet.

use leptos::prelude::*;

use crate::components::heading;
use crate::domain::training::course::CourseKey;
use crate::state::Desk;
use crate::text::words;

pub fn page(_desk: Desk, _key: CourseKey) -> AnyView {
    heading(words().titles.course)
}
