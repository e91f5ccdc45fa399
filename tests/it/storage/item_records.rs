//! Records of what is kept one by one: their keys, and that none is taken for another.

use proptest::prelude::*;

use michishirube::domain::item::{Item, ItemKey, Kind};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::storage::envelope::{Stamp, Unreadable, seal};
use michishirube::storage::keys::{Key, parse_record};
use michishirube::storage::saved;

use crate::arbitrary::{any_body, any_item, cases};
use crate::notation::{item, item_key, sheet_key};

#[test]
fn each_kind_has_a_word_of_its_own() {
    for (name, record) in [
        (
            "ahead/iwaki/kacho",
            Record::Sheet(sheet_key("^iwaki/kacho")),
        ),
        (
            "snapshot/2026-11-01-0a",
            Record::Item(item_key("snapshot/2026-11-01-0a")),
        ),
        ("note/x", Record::Item(item_key("note/x"))),
        ("focus/x", Record::Item(item_key("focus/x"))),
        ("request/x", Record::Item(item_key("request/x"))),
        ("review/x", Record::Item(item_key("review/x"))),
    ] {
        let text = format!("michishirube/g1/{name}");
        let key = Key::Record(1, record.clone());
        assert_eq!((key.text(), Key::parse(&text)), (text, Some(key)));
        assert_eq!(parse_record(name), Some(record));
    }
    for name in [
        "note",
        "note/",
        "note/x/",
        "note/x/y",
        "note/_",
        "note/会議",
        "Note/x",
        "notes/x",
        "diary/x",
        "ahead",
        "ahead/iwaki",
        "ahead/iwaki/",
        "ahead/iwaki/x/y",
        "snapshot//x",
    ] {
        assert_eq!(parse_record(name), None, "{name}");
        assert_eq!(
            Key::parse(&format!("michishirube/g1/{name}")),
            None,
            "{name}"
        );
    }
}

const SCALE: &str = r#"{"id":"s","name":"","points":[{"value":1,"label":"","anchor":""},{"value":2,"label":"","anchor":""}],"meets":2,"off_scale":[]}"#;

fn record(of: &str) -> Record {
    Record::Item(item_key(of))
}

/// Whether a record of this kind with one text in its body exchanged can be read.
#[track_caller]
fn check(kind: &str, body: &str, from: &str, to: &str, is_readable: bool) {
    assert!(body.contains(from), "{from} is in {body}");
    let body = body.replacen(from, to, 1);
    let data = format!(r#"{{"made":"2026-11-01","on":"2026-11-01","changes":1,"body":{body}}}"#);
    let text = seal(&data, &Stamp::default(), 1).expect("JSON");
    let mut book = Notebook::default();
    let read = saved::read_into(&mut book, &record(&format!("{kind}/x")), &text);
    let expected = if is_readable {
        Ok(1)
    } else {
        Err(Unreadable::Content)
    };
    assert_eq!(read, expected, "{data}");
    assert_eq!(book.items.len(), usize::from(is_readable), "nothing half");
}

#[test]
fn a_record_of_a_finished_self_check_is_read_whole_or_not_at_all() {
    let entry = r#"{"answer":{"point":2},"scale":"s","note":"","on":"2026-11-01","asked":{"title":"","statement":"","indicators":[]}}"#;
    let body = format!(
        r#"{{"nth":1,"on":"2026-11-01","pack":"p","grade":"g","round":0,"organization":"","grade_name":"","edition":"","scales":[{SCALE}],"rows":[{{"competency":"a","entry":{entry},"old":false}}],"remark":""}}"#
    );
    for (from, to, is_readable) in [
        ("\"nth\"", "\"nth\"", true),
        ("\"remark\":\"\"", "\"remark\":\"\",\"later\":[1]", true),
        ("\"nth\":1", "\"nth\":-1", false),
        ("\"nth\":1", "\"nth\":99999999999", true),
        ("\"round\":0,", "", false),
        ("2026-11-01", "2026-11-31", false),
        ("\"pack\":\"p\"", "\"pack\":\"p/q\"", false),
        ("\"old\":false", "\"old\":0", false),
        (
            "\"competency\":\"a\"",
            "\"competency\":\"__proto__\"",
            false,
        ),
        ("\"point\":2", "\"point\":256", false),
        ("\"point\":2", "\"point\":9", true),
        ("\"value\":2", "\"value\":1", false),
        ("\"value\":2", "\"value\":300", false),
        ("\"meets\":2", "\"meets\":3", false),
        ("{\"value\":1,\"label\":\"\",\"anchor\":\"\"},", "", false),
        ("\"rows\":[", "\"rows\":[null,", false),
        ("\"scales\":[", "\"scale\":[", false),
    ] {
        check("snapshot", &body, from, to, is_readable);
    }
}

#[test]
fn a_work_note_and_a_focus_point_are_read_whole_or_not_at_all() {
    let note =
        r#"{"on":"2026-11-01","text":"t","abilities":[{"pack":"p","competency":"a","title":""}]}"#;
    for (from, to, is_readable) in [
        ("\"t\"", "\"t\"", true),
        ("\"t\"", "null", false),
        ("2026-11-01", "2026-1-1", false),
        ("\"title\":\"\"", "\"name\":\"\"", false),
        ("[{", "{\"a\":[{", false),
        ("\"p\"", "\"\"", false),
    ] {
        let to = if from == "[{" { "[[],{" } else { to };
        check("note", note, from, to, is_readable);
    }
    let focus = r#"{"pack":"p","grade":"g","competency":"a","title":"","grade_name":"","what":"","place":"","sign":"","by":null,"closed":"2026-11-01"}"#;
    for (from, to, is_readable) in [
        ("\"by\":null", "\"by\":\"2026-11-01\"", true),
        ("\"by\":null,", "", false),
        ("\"by\":null", "\"by\":\"\"", false),
        ("\"by\":null", "\"by\":5", false),
        ("\"sign\":\"\"", "\"sign\":[]", false),
        ("\"g\"", "\"g h\"", false),
    ] {
        check("focus", focus, from, to, is_readable);
    }
}

#[test]
fn what_is_left_of_a_removed_one_is_read_as_any_kind() {
    for kind in ["snapshot", "note", "focus", "request", "review"] {
        check(kind, "null", "null", "null", true);
        check(kind, "null", "null", "0", false);
        check(kind, "null", "null", "{}", false);
    }
}

fn keyed(kind: Kind, item: Item) -> (Record, Notebook) {
    let key = ItemKey {
        kind,
        id: self::item("x"),
    };
    let mut book = Notebook::default();
    book.items.insert(key.clone(), item);
    (Record::Item(key), book)
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn no_kind_is_taken_for_another(
        bodies in Kind::ALL.map(any_body), item in any_item(Kind::Note)
    ) {
        for (kind, body) in Kind::ALL.into_iter().zip(bodies) {
            let of = Item { body: Some(body), ..item.clone() };
            let (record, book) = keyed(kind, of);
            let text = saved::write(&book, &record, &Stamp::default(), 3).expect("written");
            for other in Kind::ALL {
                let (as_other, _) = keyed(other, Item::default());
                let mut read = Notebook::default();
                let found = saved::read_into(&mut read, &as_other, &text);
                if other == kind {
                    prop_assert_eq!((found, &read), (Ok(3), &book));
                } else {
                    prop_assert_eq!((found, read.items.len()), (Err(Unreadable::Content), 0));
                }
            }
        }
    }
}
