//! What is kept one by one and joined field by field, whichever kind it is of: saved and read back, joined,
//! undone, taken home.

use litemap::LiteMap;
use proptest::prelude::*;
use proptest::sample::select;

use michishirube::domain::item::{Body, Item, ItemKey, Kind, merge};
use michishirube::domain::notebook::{Edit, Notebook, Record};
use michishirube::storage::envelope::Stamp;
use michishirube::storage::{saved, takeout};

use crate::arbitrary::{any_body, cases};
use crate::notation::{day, item};

/// Careers and trainings. Papers for other people join by rules of their own.
const KINDS: [Kind; 7] = [
    Kind::Post,
    Kind::Life,
    Kind::Plan,
    Kind::Person,
    Kind::Enrolment,
    Kind::OwnCourse,
    Kind::StudyYear,
];

fn any_of_these() -> impl Strategy<Value = Body> {
    select(KINDS.to_vec()).prop_flat_map(any_body)
}

/// Two of one kind.
fn any_two() -> impl Strategy<Value = (Body, Body)> {
    select(KINDS.to_vec()).prop_flat_map(|kind| (any_body(kind), any_body(kind)))
}

pub fn key(body: &Body) -> ItemKey {
    ItemKey {
        kind: body.kind(),
        id: item("x"),
    }
}

pub fn kept(body: Body) -> Item {
    Item {
        made: day(1),
        on: day(2),
        changes: 3,
        body: Some(body),
    }
}

/// What two tabs make of a body of which both had the first.
pub fn join(base: Body, mine: Body, theirs: Body) -> Body {
    let joined = merge(&kept(base), &kept(mine), &kept(theirs));
    joined.body.expect("something is left")
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_reads_back(body in any_of_these()) {
        let mut notebook = Notebook::default();
        let record = Record::Item(key(&body));
        notebook.items.insert(key(&body), kept(body));
        let text = saved::write(&notebook, &record, &Stamp::default(), 7).expect("it is written");
        let mut back = Notebook::default();
        prop_assert_eq!(saved::read_into(&mut back, &record, &text), Ok(7));
        prop_assert_eq!(&back, &notebook);
        // The file that goes home holds it all, times of life as well.
        let file = takeout::write(&notebook, &LiteMap::new(), &Stamp::default(), day(3));
        let read = takeout::read(&file.expect("a file")).expect("it is readable");
        prop_assert!(read.intact);
        prop_assert_eq!(read.loaded.notebook, notebook);
    }

    #[test]
    fn whoever_changed_it_alone_is_right((base, other) in any_two()) {
        prop_assert_eq!(&join(base.clone(), other.clone(), base.clone()), &other);
        prop_assert_eq!(&join(base.clone(), base, other.clone()), &other);
    }

    #[test]
    fn edits_are_undone((before, after) in any_two()) {
        let mut notebook = Notebook::default();
        notebook.items.insert(key(&before), kept(before.clone()));
        for body in [Some(after), None] {
            let edit = Edit::SetItem { key: key(&before), body, typing: false };
            let mut changed = notebook.clone();
            let undo = changed.apply(edit, day(4));
            changed.apply(undo, day(5));
            prop_assert_eq!(changed.body(before.kind(), &item("x")), Some(&before));
        }
    }
}
