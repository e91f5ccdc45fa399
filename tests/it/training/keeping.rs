//! Enrolments, courses of one's own and study years as they are kept: saved and read back, joined, undone,
//! taken home.

use litemap::LiteMap;
use proptest::prelude::*;

use michishirube::domain::item::{Body, Item, ItemKey, merge};
use michishirube::domain::notebook::{Edit, Notebook, Record};
use michishirube::storage::envelope::Stamp;
use michishirube::storage::{saved, takeout};

use super::arbitrary::any_training;
use crate::arbitrary::cases;
use crate::notation::{day, item};

fn key(body: &Body) -> ItemKey {
    ItemKey {
        kind: body.kind(),
        id: item("x"),
    }
}

fn kept(body: Body) -> Item {
    Item {
        made: day(1),
        on: day(2),
        changes: 3,
        body: Some(body),
    }
}

/// What two tabs make of a body of which both had the first.
fn join(base: Body, mine: Body, theirs: Body) -> Body {
    let joined = merge(&kept(base), &kept(mine), &kept(theirs));
    joined.body.expect("something is left")
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_reads_back(body in any_training()) {
        let mut notebook = Notebook::default();
        let record = Record::Item(key(&body));
        notebook.items.insert(key(&body), kept(body));
        let text = saved::write(&notebook, &record, &Stamp::default(), 7).expect("it is written");
        let mut back = Notebook::default();
        prop_assert_eq!(saved::read_into(&mut back, &record, &text), Ok(7));
        prop_assert_eq!(&back, &notebook);
        // The file that goes home holds it all.
        let file = takeout::write(&notebook, &LiteMap::new(), &Stamp::default(), day(3));
        let read = takeout::read(&file.expect("a file")).expect("it is readable");
        prop_assert!(read.intact);
        prop_assert_eq!(read.loaded.notebook, notebook);
    }

    #[test]
    fn whoever_changed_it_alone_is_right(base in any_training(), other in any_training()) {
        prop_assume!(base.kind() == other.kind());
        prop_assert_eq!(&join(base.clone(), other.clone(), base.clone()), &other);
        prop_assert_eq!(&join(base.clone(), base, other.clone()), &other);
    }

    #[test]
    fn edits_are_undone(before in any_training(), after in any_training()) {
        prop_assume!(before.kind() == after.kind());
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
