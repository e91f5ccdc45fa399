//! What is kept one by one, in a line. Rows write work notes only: `n:text` with the id `n`. Everything
//! else is shown by what its owner wrote to it.

use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind};
use michishirube::domain::notebook::{Edit, Notebook};
use michishirube::domain::worknote::WorkNote;

use super::{day, item, read_note, show_note};

pub fn words_of_kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Snapshot => "snapshot",
        Kind::Note => "note",
        Kind::Focus => "focus",
        Kind::Request => "request",
        Kind::Review => "review",
        Kind::Post => "post",
        Kind::Life => "life",
        Kind::Plan => "plan",
        Kind::Person => "person",
        Kind::Enrolment => "enrolment",
        Kind::OwnCourse => "course",
        Kind::StudyYear => "study-year",
    }
}

/// `note/n`, as in a stored key.
pub fn item_key(text: &str) -> ItemKey {
    let (word, id) = text.split_once('/').expect("kind/id");
    let mut kinds = Kind::ALL.into_iter();
    ItemKey {
        kind: kinds
            .find(|kind| words_of_kind(*kind) == word)
            .expect("a kind"),
        id: item(id),
    }
}

/// A note of the first day, tied to nothing.
pub fn work_note(text: &str) -> Body {
    Body::Note(Held::new(WorkNote {
        text: read_note(text),
        ..WorkNote::blank(day(1))
    }))
}

fn split(text: &str) -> (ItemKey, Body) {
    let (id, text) = text.split_once(':').unwrap_or((text, ""));
    let id = item(id);
    let kind = Kind::Note;
    (ItemKey { kind, id }, work_note(text))
}

pub(super) fn kept(text: &str) -> (ItemKey, Item) {
    let (key, body) = split(text);
    let item = Item {
        made: day(1),
        on: day(1),
        changes: 1,
        body: Some(body),
    };
    (key, item)
}

pub(super) fn edit(text: &str) -> Option<Edit> {
    let is_written = text.starts_with('*');
    let (key, body) = split(text.strip_prefix(['*', '~'])?);
    Some(Edit::SetItem {
        key,
        body: is_written.then_some(body),
        typing: is_written,
    })
}

fn wrote(body: &Body) -> &str {
    match body {
        Body::Snapshot(it) => &it.remark,
        Body::Note(it) => &it.text,
        Body::Focus(it) => &it.what,
        Body::Post(it) => &it.note,
        Body::Life(it) => &it.note,
        Body::Plan(it) => &it.name,
        Body::Enrolment(it) => &it.after.learned,
        Body::OwnCourse(it) => &it.about,
        Body::Asleep(_, text) => text,
        Body::Request(_) | Body::Review(_) | Body::Person(_) | Body::StudyYear(_) => "",
    }
}

/// Removed ones mean nothing to the person.
pub(super) fn show(notebook: &Notebook) -> Vec<String> {
    let mut parts = Vec::new();
    for kind in Kind::ALL {
        let of_kind = notebook.bodies(kind).map(|(id, body)| {
            let text = show_note(wrote(body));
            let colon = if text.is_empty() { "" } else { ":" };
            format!("{id}{colon}{text}")
        });
        let shown: Vec<_> = of_kind.collect();
        if !shown.is_empty() {
            let word = words_of_kind(kind);
            parts.push(format!("{word}s {}", shown.join(" / ")));
        }
    }
    parts
}
