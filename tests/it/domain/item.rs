use proptest::prelude::*;
use proptest::sample::select;

use michishirube::domain::item::{Body, Item, Kind, merge};
use michishirube::domain::notebook::{Notebook, merge as merge_notebooks};
use michishirube::domain::sheet::NOTE_SEAM;

use crate::arbitrary::{any_body, any_day, any_item, cases};
use crate::notation::{day, edit, item_key, notebook, show, work_note};

/// A work note of this text; `-` was removed, `` never was.
fn note(text: &str, changes: u64) -> Item {
    match text {
        "" => Item::default(),
        _ => Item {
            made: day(1),
            on: day(1),
            changes,
            body: (text != "-").then(|| work_note(text)),
        },
    }
}

fn shown(item: &Item) -> String {
    match &item.body {
        None if *item == Item::default() => String::new(),
        None => "-".into(),
        Some(Body::Note(it)) => it.text.replace(NOTE_SEAM, "⧺"),
        Some(other) => panic!("{other:?}"),
    }
}

#[track_caller]
fn check(base: &str, mine: &str, theirs: &str, expected: &str) {
    let merged = merge(&note(base, 1), &note(mine, 2), &note(theirs, 3));
    assert_eq!(shown(&merged), expected, "{base}: {mine} and {theirs}");
}

#[test]
fn what_one_side_wrote_or_removed_is_taken() {
    check("", "x", "", "x");
    check("", "", "x", "x");
    check("x", "x y", "x", "x y");
    check("x", "x", "x y", "x y");
    check("x y", "x", "x y", "x");
    check("x", "-", "x", "-");
    check("x", "x", "-", "-");
    check("-", "x", "-", "x");
    check("-", "-", "-", "-");
}

#[test]
fn what_was_written_apart_stands_one_after_the_other() {
    check("x", "x mine", "x theirs", "x theirs⧺x mine");
    check("", "mine", "theirs", "theirs⧺mine");
    check("x", "x y", "x y z", "x y z");
    check("x", "y", "y", "y");
}

#[test]
fn removed_here_and_written_on_there_stays() {
    check("x", "-", "x more", "x more");
    check("x", "x more", "-", "x more");
    check("-", "mine", "theirs", "theirs⧺mine");
}

#[test]
fn the_owners_remark_to_a_record_is_joined_and_the_record_stays_mine() {
    let of = |remark: &str, nth| {
        let mut body = record();
        let Body::Snapshot(it) = &mut body else {
            panic!("a record");
        };
        (it.remark, it.nth) = (remark.into(), nth);
        Item {
            body: Some(body),
            changes: nth.into(),
            ..Item::default()
        }
    };
    for (base, mine, theirs, expected) in [
        ("", "", "theirs", "theirs"),
        ("", "mine", "", "mine"),
        ("", "mine", "theirs", "theirs⧺mine"),
        ("old", "", "old more", "old more"),
    ] {
        let merged = merge(&of(base, 1), &of(mine, 2), &of(theirs, 3));
        let Some(Body::Snapshot(it)) = merged.body else {
            panic!("a record");
        };
        assert_eq!(
            it.remark.replace(NOTE_SEAM, "⧺"),
            expected,
            "{base}: {mine} and {theirs}"
        );
        assert_eq!(it.nth, 2);
    }
}

fn record() -> Body {
    use michishirube::domain::snapshot::Snapshot;
    let framework = crate::notation::frame("low a");
    let (key, sheet) = (
        crate::notation::sheet_key("iwaki/low"),
        crate::notation::sheet("a=3"),
    );
    let kept = Snapshot::of(&framework, &key, &sheet, framework.scale(), 1, day(1));
    Body::Snapshot(Box::new(kept))
}

#[test]
fn the_changes_of_both_are_counted_once_and_the_days_span_both() {
    for (base, mine, theirs, expected) in [(1, 2, 1, 2), (1, 1, 3, 3), (2, 5, 3, 6), (9, 3, 2, 0)] {
        let merged = merge(&note("x", base), &note("x m", mine), &note("x t", theirs));
        assert_eq!(merged.changes, expected, "{base}: {mine} and {theirs}");
    }
    let of = |made, on, text| Item {
        made: day(made),
        on: day(on),
        ..note(text, 1)
    };
    let merged = merge(&of(3, 3, "x"), &of(3, 7, "x m"), &of(2, 5, "x t"));
    assert_eq!((merged.made, merged.on), (day(2), day(7)));
}

/// What is done to a note, `text` or `-` for removing it, typing or not, on which day, and how many
/// changes a person counts by then.
#[track_caller]
fn check_counts(steps: &[(&str, bool, u32, u64)]) {
    let mut item = Item::default();
    for (text, typing, on, changes) in steps {
        let before = item.clone();
        let body = (*text != "-").then(|| work_note(text));
        assert_eq!(item.set(body.clone(), *typing, day(*on)), before);
        assert_eq!(
            (item.changes, &item.body),
            (*changes, &body),
            "{steps:?} at {text}"
        );
        assert_eq!((item.made, item.on), (day(steps[0].2), day(*on)));
    }
}

#[test]
fn typing_on_one_day_is_one_change() {
    check_counts(&[
        ("か", true, 1, 1),
        ("かい", true, 1, 1),
        ("会議", true, 1, 1),
    ]);
    check_counts(&[
        ("会", true, 1, 1),
        ("会議", true, 2, 2),
        ("会議で", true, 2, 2),
    ]);
    check_counts(&[
        ("会", false, 1, 1),
        ("会議", false, 1, 2),
        ("会議で", true, 1, 2),
    ]);
    check_counts(&[
        ("会", true, 1, 1),
        ("-", false, 1, 2),
        ("会議", true, 1, 3),
        ("会議で", true, 1, 3),
    ]);
    check_counts(&[("-", false, 1, 1), ("-", false, 1, 2)]);
}

#[test]
fn items_count_for_the_reminder_and_the_oldest_day_is_that_of_what_is_left() {
    let mut book = notebook("");
    for (text, on, changes, first) in [
        ("*n:か", 5, 1, Some(5)),
        ("*n:かい", 5, 1, Some(5)),
        ("*m:べつ", 4, 2, Some(4)),
        ("~m", 6, 3, Some(5)),
        ("a=3", 3, 4, Some(3)),
    ] {
        book.apply(edit(text), day(on));
        assert_eq!(book.changes(), changes, "{text}");
        assert_eq!(book.first_day(), first.map(day), "{text}");
    }
    assert_eq!(show(&book), "iwaki/kakaricho a=3 | notes n:かい");
    assert_eq!((book.counts().work_notes, book.items.len()), (1, 2));
    book.apply(edit("~n"), day(6));
    book.apply(edit("a="), day(6));
    assert!(book.is_empty(), "what is left of removed ones is nothing");
}

#[test]
fn a_removed_one_leaves_nothing_of_its_content() {
    let mut book = notebook("notes n:ひみつ");
    book.apply(edit("~n"), day(2));
    let text = format!("{book:?}");
    assert!(
        !text.contains("ひみつ") && book.items.contains_key(&item_key("note/n")),
        "{text}"
    );
}

/// An item and two that came of it, all of one kind.
fn family() -> impl Strategy<Value = (Item, Item, Item)> {
    let later = |base: Item, kind| {
        let body = prop::option::weighted(0.8, any_body(kind));
        let same = base.clone();
        prop_oneof![
            1 => Just(same),
            4 => (body, any_day(), 1..9u64).prop_map(move |(body, on, more)| Item {
                made: base.made,
                on,
                changes: base.changes + more,
                body,
            }),
        ]
    };
    select(Kind::ALL.to_vec()).prop_flat_map(move |kind| {
        any_item(kind).prop_flat_map(move |base| {
            (
                Just(base.clone()),
                later(base.clone(), kind),
                later(base, kind),
            )
        })
    })
}

fn book(item: &Item) -> Notebook {
    let mut book = Notebook::default();
    let kind = item.body.as_ref().map_or(Kind::Note, Body::kind);
    let id = crate::notation::item("x");
    book.items.insert(
        michishirube::domain::item::ItemKey { kind, id },
        item.clone(),
    );
    book
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn nothing_that_is_left_was_never_written((base, mine, theirs) in family()) {
        let merged = merge(&base, &mine, &theirs);
        if mine.body == base.body {
            prop_assert_eq!(&merged.body, &theirs.body);
        } else if theirs.body == base.body {
            prop_assert_eq!(&merged.body, &mine.body);
        } else {
            let is_left = mine.body.is_some() || theirs.body.is_some();
            prop_assert_eq!(merged.body.is_some(), is_left);
        }
        prop_assert_eq!(merged.changes, mine.changes + theirs.changes - base.changes);
    }

    #[test]
    fn both_tabs_come_to_the_same((base, mine, theirs) in family()) {
        let merged = merge(&base, &mine, &theirs);
        let [of_merged, of_theirs] = [&merged, &theirs].map(book);
        prop_assert_eq!(&merge_notebooks(&of_theirs, &of_merged, &of_theirs).0, &of_merged);
        prop_assert_eq!(&merge_notebooks(&of_theirs, &of_theirs, &of_merged).0, &of_merged);
        prop_assert_eq!(&merge(&theirs, &merged, &theirs), &merged);
    }
}
