//! Why a file isn't read, and what to do.

use leptos::prelude::*;

use crate::browser::files::FileError;
use crate::components::para;
use crate::documents::sheets::{MAX_COLUMNS, MAX_ROWS, Refused};
use crate::text::courses_in;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The browser doesn't give it.
    Unreadable,
    Refused(Refused),
}

impl From<FileError> for Why {
    fn from(error: FileError) -> Self {
        match error {
            FileError::TooLarge(bytes) => Self::Refused(Refused::TooLarge(bytes)),
            FileError::Unreadable => Self::Unreadable,
        }
    }
}

impl From<Refused> for Why {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}

pub fn view(why: &Why) -> AnyView {
    let w = &courses_in().refused;
    let content = vec![para("", said(why)), para("note", w.nothing_changed)];
    view! {
        <div class="panel" data-kind="danger" role="alert">
            <h2>{w.heading}</h2>
            {content}
        </div>
    }
    .into_any()
}

fn said(why: &Why) -> String {
    let w = &courses_in().refused;
    let Why::Refused(refused) = why else {
        return w.unreadable.into();
    };
    let text = match refused {
        Refused::TooLarge(bytes) => return (w.too_large)(bytes.div_ceil(1024 * 1024)),
        Refused::TooManyRows => return (w.too_many_rows)(MAX_ROWS),
        Refused::TooWide { sheet, cell } => return (w.too_wide)(sheet, cell, MAX_COLUMNS),
        Refused::Empty => w.empty,
        Refused::NotASheet => w.not_a_sheet,
        Refused::OldExcel => w.old_excel,
        Refused::OtherSheet => w.other_sheet,
        Refused::Locked => w.locked,
        Refused::Bomb => w.bomb,
        Refused::Damaged => w.damaged,
        Refused::Encoding => w.encoding,
        Refused::TooMuchText => w.too_much_text,
    };
    text.into()
}
