//! Controls and pieces that know nothing of the application: values in, callbacks out.
//!
//! They return [`leptos::prelude::AnyView`] and are functions where nothing is gained by a
//! component: what the browser downloads grows with every distinct view type.

mod banner;
mod button;
mod choice;
mod fields;
mod live;
mod note_field;
mod table;
mod words;

pub use banner::banner;
pub use button::{Weight, button, button_of, link, link_button};
pub use choice::{Choice, Choices, choice_group};
pub use fields::{check_box, pick_list, search_field, select, select_from, tick, toggle};
pub use live::{live, live_on, live_text, live_value};
pub use note_field::{Entry, Line, line, line_field, note_field};
pub use table::{Cell, table, wide_table};
pub use words::{all, around, block, details, heading, labelled, list, para, section, tag, texts};
