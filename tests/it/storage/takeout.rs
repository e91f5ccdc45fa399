use std::collections::BTreeMap;

use litemap::LiteMap;

use proptest::prelude::*;

use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::takeout::{Refusal, read, write, write_raw};

use super::tab::{FILLED, INTERESTS, MARKS, SHEET, Tab, filled, marked, stamp, with};
use crate::arbitrary::{any_notebook, cases};
use crate::notation::{day, notebook, show};

fn file() -> String {
    file_of(&filled())
}

pub fn file_of(shelf: &MemoryShelf) -> String {
    let tab = Tab::open(shelf);
    write(&tab.notebook, tab.vault.revisions(), &stamp(), day(3)).expect("it is written")
}

/// What reads out of the file with one text in it exchanged: the notebook and whether it is intact.
#[track_caller]
fn check(from: &str, to: &str, expected: &str, intact: bool) {
    check_in(&file(), from, to, expected, intact);
}

#[track_caller]
pub fn check_in(text: &str, from: &str, to: &str, expected: &str, intact: bool) {
    assert!(text.contains(from), "{from} is in {text}");
    let takeout = read(&text.replacen(from, to, 1)).expect("it is readable");
    assert_eq!(show(&takeout.loaded.notebook), expected, "{from} → {to}");
    assert_eq!(takeout.intact, intact, "{from} → {to}");
}

#[test]
fn the_file_brings_back_the_notebook_its_revisions_and_its_day() {
    let tab = Tab::open(&filled());
    let takeout = tab.takeout();
    assert!(takeout.intact);
    assert_eq!(show(&takeout.loaded.notebook), FILLED);
    assert_eq!(takeout.loaded.revisions, *tab.vault.revisions());
    assert_eq!(takeout.exported_on, Some(day(3)));
    check("{", "\u{feff}{", FILLED, true);
    check("{", "\n{ ", FILLED, true);
}

#[test]
fn a_damaged_record_is_named_and_the_rest_is_read() {
    let rest = "iwaki general-affairs kakaricho | backup 2 | iwaki/shusa c=5";
    check("memo", "MEMO", rest, false);
    check("\"sheet/iwaki/kakaricho\"", "\"sheet/iwaki/\"", rest, false);
    let takeout = read(&file().replace("memo", "MEMO")).expect("readable");
    let damaged: Vec<_> = takeout
        .loaded
        .damaged
        .iter()
        .map(|d| d.key.as_str())
        .collect();
    assert_eq!(damaged, ["sheet/iwaki/kakaricho"]);
}

#[test]
fn a_file_edited_by_hand_is_readable_but_not_intact() {
    check("\"answers\":3", "\"answers\":4", FILLED, false);
    check("\"notes\":1", "\"notes\":0", FILLED, false);
    check("\"sheets\":2", "\"sheets\":9", FILLED, false);
    check("\"revision\":3", "\"revision\":4", FILLED, false);
    check("\"checksum\":\"", "\"checksum\":\"0", FILLED, false);
    check("\"counts\":", "\"count\":", FILLED, false);
    check(
        "\"exported_on\":\"2026",
        "\"exported_on\":\"x",
        FILLED,
        true,
    );
    // A record under another name is another sheet: nothing is lost, but it is not as it was.
    let moved = FILLED.replace("iwaki/shusa", "iwaki/kacho").replace(
        " | iwaki/kakaricho a=3:memo / b=2 | iwaki/kacho c=5",
        " | iwaki/kacho c=5 | iwaki/kakaricho a=3:memo / b=2",
    );
    check(
        "\"sheet/iwaki/shusa\"",
        "\"sheet/iwaki/kacho\"",
        &moved,
        false,
    );
}

#[test]
fn the_file_brings_marks_and_counts_them() {
    let (text, all) = (file_of(&marked()), format!("{FILLED} | {MARKS}"));
    check_in(&text, "{", "\n{", &all, true);
    let takeout = read(&text).expect("readable");
    assert_eq!(takeout.loaded.notebook.counts().interests, 2);
    assert_eq!(
        takeout.loaded.notebook.changes(),
        Tab::open(&marked()).notebook.changes()
    );
    check_in(&text, "\"interests\":2", "\"interests\":1", &all, false);
    let rest = format!("{FILLED} | interests annaka study");
    check_in(&text, "助成", "別物", &rest, false);
    check_in(&text, "\"interests/iwaki\"", "\"interests/\"", &rest, false);
}

#[test]
fn a_file_written_before_there_were_marks_is_intact() {
    let text = file();
    let items = r#","snapshots":0,"work_notes":0,"focuses":0,"papers":0,"careers":0}"#;
    check_in(&text, items, "}", FILLED, true);
    let counted = format!(",\"interests\":0{items}");
    check_in(&text, &counted, "}", FILLED, true);
    let counted = format!(",\"interests\":2{items}");
    let all = format!("{FILLED} | {MARKS}");
    check_in(&file_of(&marked()), &counted, "}", &all, false);
}

#[test]
fn marks_alone_are_worth_taking_in() {
    let shelf = MemoryShelf::default();
    Tab::open(&shelf).edits("+grant / a=3");
    let text = file_of(&shelf);
    check_in(
        &text,
        "\"point\":3",
        "\"point\":4",
        "interests iwaki grant",
        false,
    );
}

#[track_caller]
fn check_refused(text: &str, refusal: Refusal) {
    assert_eq!(
        read(text),
        Err(refusal),
        "{}",
        text.chars().take(80).collect::<String>()
    );
}

#[test]
fn what_is_no_file_of_ours_is_refused_with_the_reason() {
    check_refused("", Refusal::NotJson { line: 1, column: 0 });
    check_refused(
        "{\n \"kind\": }",
        Refusal::NotJson {
            line: 2,
            column: 10,
        },
    );
    let whole = file();
    assert!(matches!(
        read(&whole[..whole.len() - 1]),
        Err(Refusal::NotJson { line: 1, .. })
    ));
    assert!(matches!(
        read(&format!("{whole}x")),
        Err(Refusal::NotJson { .. })
    ));
    for text in [
        "null",
        "[]",
        "{}",
        r#"{"kind":"michishirube-notebook"}"#,
        r#"{"kind":"another","format":1}"#,
        r#"{"kind":1,"format":1}"#,
        include_str!("../../../public/packs/iwaki.json"),
    ] {
        check_refused(text, Refusal::NotOurs);
    }
    for kind in ["michishirube-notebook", "michishirube-raw"] {
        check_refused(
            &format!(r#"{{"kind":"{kind}","format":4}}"#),
            Refusal::Newer(4),
        );
        check_refused(
            &format!(r#"{{"kind":"{kind}","format":1}}"#),
            Refusal::NothingReadable,
        );
    }
    check_refused(
        r#"{"kind":"michishirube-notebook","format":1,"records":{}}"#,
        Refusal::NothingReadable,
    );
    check_refused(
        r#"{"kind":"michishirube-notebook","format":1,"records":{"profile":1}}"#,
        Refusal::NothingReadable,
    );
    check_refused(
        r#"{"kind":"michishirube-raw","format":1,"keys":{}}"#,
        Refusal::NothingReadable,
    );
    check_refused(
        &file().replacen("{\"format\":3", "{\"format\":5", 1),
        Refusal::Newer(5),
    );
}

#[test]
fn deep_nesting_does_no_harm() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let record =
        format!(r#"{{"kind":"michishirube-notebook","format":1,"records":{{"profile":{deep}}}}}"#);
    check_refused(&record, Refusal::NothingReadable);
    check("{", &format!("{{\"extra\":{deep},"), FILLED, true);
    check_refused(&deep, Refusal::NotOurs);
    assert!(matches!(
        read(&"[".repeat(100_000)),
        Err(Refusal::NotJson { .. })
    ));
}

#[test]
fn a_raw_dump_is_readable() {
    let dump = |keys: BTreeMap<String, String>| {
        read(&write_raw(keys.into_iter().collect()).expect("it is written"))
    };
    let takeout = dump(filled().dump()).expect("readable");
    assert_eq!(show(&takeout.loaded.notebook), FILLED);
    assert_eq!((takeout.intact, takeout.exported_on), (true, None));

    let torn = with(&filled(), SHEET, |text| text[..20].into());
    let takeout = dump(torn.dump()).expect("readable");
    assert!(!takeout.intact);
    assert_eq!(
        show(&takeout.loaded.notebook),
        "iwaki general-affairs kakaricho | backup 2 | iwaki/shusa c=5"
    );

    let torn = with(&marked(), INTERESTS, |text| text[..20].into());
    let takeout = dump(torn.dump()).expect("readable");
    assert_eq!(
        (show(&takeout.loaded.notebook), takeout.intact),
        (format!("{FILLED} | interests annaka study"), false)
    );

    let newer = with(&filled(), SHEET, |_| "{\"format\":7}".into());
    assert_eq!(dump(newer.dump()), Err(Refusal::Newer(7)));
    let foreign = BTreeMap::from([("other".to_owned(), "x".to_owned())]);
    assert_eq!(dump(foreign), Err(Refusal::NothingReadable));
}

#[test]
fn a_file_that_claims_absurd_revisions_can_still_be_edited() {
    let text = file().replace("\"revision\":", "\"revision\":1844674407370955161");
    let takeout = read(&text).expect("readable");
    let shelf = filled();
    let mut tab = Tab::open(&shelf);
    tab.vault
        .replace(&takeout.loaded, &stamp())
        .expect("there is room");
    tab.notebook = takeout.loaded.notebook;
    tab.edits("a=1");
    assert!(tab.writes() > 0);
}

#[test]
fn an_imported_file_stands_in_the_store_as_it_was_taken_out() {
    let takeout = read(&file()).expect("readable");
    let shelf = MemoryShelf::default();
    let mut tab = Tab::open(&shelf);
    tab.vault
        .replace(&takeout.loaded, &stamp())
        .expect("there is room");
    let again = Tab::open(&shelf);
    assert_eq!(again.notebook, takeout.loaded.notebook);
    assert_eq!(*again.vault.revisions(), takeout.loaded.revisions);
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn every_notebook_comes_back_from_its_file(book in any_notebook()) {
        let text = write(&book, &LiteMap::new(), &stamp(), day(3)).expect("it is written");
        let takeout = read(&text).expect("it is read");
        prop_assert!(takeout.intact);
        prop_assert_eq!(takeout.loaded.notebook, book);
    }

    #[test]
    fn a_file_with_a_byte_changed_is_never_taken_for_intact_unless_the_notebook_is_the_same(
        at in any::<prop::sample::Index>(), byte in any::<u8>()
    ) {
        let mut bytes = file().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(takeout) = read(&String::from_utf8_lossy(&bytes)) {
            prop_assert!(!takeout.intact || takeout.loaded.notebook == notebook_of_the_file());
        }
    }
}

fn notebook_of_the_file() -> michishirube::domain::notebook::Notebook {
    let found = Tab::open(&filled()).notebook;
    assert_eq!(show(&found), show(&notebook(FILLED)));
    found
}
