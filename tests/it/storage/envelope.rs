use proptest::prelude::*;

use michishirube::domain::notebook::Notebook;
use michishirube::storage::envelope::{FORMAT, Unreadable, open, seal};
use michishirube::storage::saved;

use super::tab::stamp;
use crate::arbitrary::{any_notebook, cases};
use crate::notation::notebook;

fn sealed() -> String {
    seal(
        r#"{"note":"会議で「=1+1」と書いた","n":[1,2.50]}"#,
        &stamp(),
        7,
    )
    .expect("JSON")
}

#[test]
fn what_was_sealed_opens_unchanged() {
    let opened = open(&sealed()).expect("it opens");
    assert_eq!((opened.format, opened.revision), (FORMAT, 7));
    assert_eq!(
        opened.data,
        r#"{"note":"会議で「=1+1」と書いた","n":[1,2.50]}"#
    );
}

/// `Ok` when the same content came out, else why it could not.
fn reopen(bytes: &[u8], content: &str) -> Result<(), String> {
    let text = String::from_utf8_lossy(bytes);
    match open(&text) {
        Ok(opened) if opened.data == content => Ok(()),
        Ok(opened) => panic!("{} was taken for {content}", opened.data),
        Err(why) => Err(format!("{why:?}")),
    }
}

#[test]
fn every_change_of_a_single_byte_is_noticed_or_harmless() {
    let text = sealed();
    let content = open(&text).expect("it opens").data;
    let (mut noticed, mut harmless) = (0, 0);
    let mut count = |bytes: &[u8]| match reopen(bytes, &content) {
        Ok(()) => harmless += 1,
        Err(_) => noticed += 1,
    };
    for at in 0..text.len() {
        for byte in 0..=255 {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = byte;
            count(&bytes);
        }
        let mut bytes = text.clone().into_bytes();
        bytes.remove(at);
        count(&bytes);
    }
    // Harmless are: the byte as it was, another stamp, another revision, white space around.
    assert!(
        noticed > 200 * content.len() && harmless >= text.len(),
        "{noticed} {harmless}"
    );
}

#[track_caller]
fn check(text: &str, why: Unreadable) {
    assert_eq!(open(text), Err(why), "{text}");
}

#[test]
fn each_kind_of_damage_has_its_name() {
    let whole = sealed();
    for text in [
        "",
        "x",
        "null",
        "[]",
        "{}",
        r#"{"format":"1"}"#,
        r#"{"format":1}"#,
    ] {
        check(text, Unreadable::Torn);
    }
    for end in (0..whole.len()).filter(|i| whole.is_char_boundary(*i)) {
        check(&whole[..end], Unreadable::Torn);
    }
    check(&whole.replace("2.50", "2.51"), Unreadable::Checksum);
    check(
        &whole.replace("[1,2.50]", "[1, 2.50]"),
        Unreadable::Checksum,
    );
}

#[test]
fn a_newer_format_is_recognised_whatever_else_it_changed() {
    check(
        &sealed().replace("\"format\":3", "\"format\":4"),
        Unreadable::Newer(4),
    );
    check(r#"{"format":4}"#, Unreadable::Newer(4));
    check(
        r#"{"data":{"x":[{}]},"format":99,"unheard":null}"#,
        Unreadable::Newer(99),
    );
}

#[test]
fn a_revision_that_no_one_reached_can_not_overflow_a_sum() {
    let text = sealed().replace("\"revision\":7", &format!("\"revision\":{}", u64::MAX));
    assert_eq!(open(&text).expect("it opens").revision, u64::from(u32::MAX));
}

#[test]
fn an_envelope_around_something_else_is_not_taken_for_a_record() {
    let book = notebook("iwaki a b | backup 3 | iwaki/shusa a=3:memo | interests iwaki s:助成");
    let records = book.records();
    let [_, _, sheet, interests] = &records[..] else {
        panic!("one of each kind: {records:?}");
    };
    for (record, other) in records
        .iter()
        .flat_map(|r| records.iter().map(move |o| (r, o)))
    {
        let text = saved::write(&book, record, &stamp(), 1).expect("it is written");
        let read = saved::read_into(&mut Notebook::default(), other, &text);
        assert_eq!(
            read.is_ok(),
            record == other,
            "{record:?} as {other:?}: {read:?}"
        );
    }
    let sheets = [
        r#"{"entries":{"__proto__":{"answer":null,"scale":"s","note":"n","on":"2026-11-01","asked":{"title":"","statement":"","indicators":[]}}},"last":null}"#,
        r#"{"entries":{"a":{"answer":{"point":256},"scale":"s","note":"n","on":"2026-11-01","asked":{"title":"","statement":"","indicators":[]}}},"last":null}"#,
        r#"{"entries":{"a":{"answer":{"star":2},"scale":"s","note":"n","on":"2026-11-01","asked":{"title":"","statement":"","indicators":[]}}},"last":null}"#,
        r#"{"entries":{"a":{"answer":null,"scale":"s","note":"n","on":"2026-11-31","asked":{"title":"","statement":"","indicators":[]}}},"last":null}"#,
        r#"{"entries":{},"last":"a b"}"#,
        r#"{"entries":[]}"#,
    ];
    let marks = [
        r#"{"supports":{"__proto__":{"name":"n","on":"2026-11-01"}},"changes":1}"#,
        r#"{"supports":{"a":{"name":null,"on":"2026-11-01"}},"changes":1}"#,
        r#"{"supports":{"a":{"name":"n","on":"2026-11-31"}},"changes":1}"#,
        r#"{"supports":{"a":true},"changes":1}"#,
        r#"{"supports":{},"changes":-1}"#,
        r#"{"supports":{}}"#,
        r#"{"changes":1}"#,
    ];
    let rows = sheets.map(|data| (sheet, data)).into_iter();
    for (record, data) in rows.chain(marks.map(|data| (interests, data))) {
        let text = seal(data, &stamp(), 1).expect("JSON");
        let mut untouched = book.clone();
        let read = saved::read_into(&mut untouched, record, &text);
        assert_eq!(read, Err(Unreadable::Content), "{data}");
        assert_eq!(
            untouched, book,
            "a record that can't be read changes nothing"
        );
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_notebook_reads_back_record_by_record(book in any_notebook(), revision in 1..1_000_000u64) {
        let mut back = Notebook::default();
        for record in book.records() {
            let text = saved::write(&book, &record, &stamp(), revision).expect("it is written");
            prop_assert_eq!(saved::read_into(&mut back, &record, &text), Ok(revision));
        }
        prop_assert_eq!(back, book);
    }
}
