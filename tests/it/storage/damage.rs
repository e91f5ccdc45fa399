//! Records that can't be read, and stores written by a later version.

use michishirube::storage::envelope::Unreadable;
use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::vault::{SaveError, Stop};

use super::tab::{
    FILLED, INTERESTS, MARKS, SHEET, Tab, filled, keys, marked, reopened, sealed, with,
};

pub fn damaged_keys(tab: &Tab) -> Vec<&str> {
    tab.vault.damaged().iter().map(|d| d.key.as_str()).collect()
}

const REST: &str = "iwaki general-affairs kakaricho | backup 2 | iwaki/shusa c=5";

#[test]
fn an_unreadable_record_keeps_its_bytes_whatever_comes_after() {
    let damages: [fn(&str) -> String; 5] = [
        |text| text[..text.len() / 2].into(),
        |_| String::new(),
        |text| text.replace("memo", "MEMO"),
        |text| format!("{text}{text}"),
        |_| "{\"format\":1,\"data\":null}".into(),
    ];
    for (i, damage) in damages.iter().enumerate() {
        let shelf = with(&filled(), SHEET, damage);
        let bytes = shelf.dump()[SHEET].clone();
        let still = |when: &str| assert_eq!(shelf.dump().get(SHEET), Some(&bytes), "{i} {when}");
        let mut tab = Tab::open(&shelf);
        assert_eq!(
            (tab.show().as_str(), damaged_keys(&tab)),
            (REST, vec![SHEET])
        );

        tab.edits("d=1 / d:new / profile iwaki - -");
        still("after edits");
        assert_eq!(damaged_keys(&tab), [SHEET], "{i}");
        assert_eq!(
            tab.show(),
            "iwaki - - | backup 2 | iwaki/kakaricho d=1:new | iwaki/shusa c=5"
        );
        assert_eq!(reopened(&shelf), tab.show());

        for import in ["iwaki a b", "iwaki a c", "iwaki a d"] {
            tab.import(import).expect("there is room");
            still(import);
        }
        tab.undo_import().expect("there is room");
        still("after an undo");
        assert_eq!(
            damaged_keys(&Tab::open(&shelf)),
            [SHEET],
            "{i}: it is still named"
        );

        tab.vault.erase().expect("it is erased");
        assert_eq!(keys(&shelf), [""; 0], "only erasing removes it");
    }
}

#[test]
fn every_record_can_be_the_damaged_one() {
    let rows = [
        (
            "michishirube/g1/profile",
            "backup 2 | iwaki/kakaricho a=3:memo / b=2 | iwaki/shusa c=5",
        ),
        (
            "michishirube/g1/backup",
            "iwaki general-affairs kakaricho | iwaki/kakaricho a=3:memo / b=2 | iwaki/shusa c=5",
        ),
        (SHEET, REST),
    ];
    for (key, rest) in rows {
        let shelf = with(&filled(), key, |text| text.replace('"', "'"));
        let bytes = shelf.dump()[key].clone();
        assert_eq!(reopened(&shelf), rest);
        Tab::open(&shelf).edits("iwaki/shusa>c=4");
        assert_eq!(shelf.dump()[key], bytes);
        assert_eq!(reopened(&shelf), rest.replace("c=5", "c=4"));
    }
}

#[test]
fn unreadable_marks_are_kept_and_can_be_begun_anew() {
    let shelf = with(&marked(), INTERESTS, |text| text[..20].into());
    let bytes = shelf.dump()[INTERESTS].clone();
    let mut tab = Tab::open(&shelf);
    let rest = format!("{FILLED} | interests annaka study");
    assert_eq!(
        (tab.show(), damaged_keys(&tab)),
        (rest.clone(), vec![INTERESTS])
    );
    tab.edits("+course");
    assert_eq!(reopened(&shelf), format!("{rest} | interests iwaki course"));
    assert_eq!(shelf.dump()[INTERESTS], bytes);
}

#[test]
fn a_key_of_ours_that_no_one_knows_is_named_and_kept() {
    let mut kept = filled().dump();
    kept.insert("michishirube/g1/diary".into(), "dear diary".into());
    let shelf = MemoryShelf::with(kept);
    let mut tab = Tab::open(&shelf);
    assert_eq!(tab.vault.damaged()[0].why, Unreadable::Content);
    tab.edits("d=1");
    assert_eq!(shelf.dump()["michishirube/g1/diary"], "dear diary");
}

#[test]
fn a_record_damaged_while_the_tab_is_open_is_still_whole_on_the_screen() {
    let all = format!("{FILLED} | {MARKS}");
    for key in [SHEET, INTERESTS] {
        let shelf = marked();
        let mut tab = Tab::open(&shelf);
        let torn = with(&shelf, key, |text| text[..20].into()).dump()[key].clone();
        michishirube::storage::shelf::Shelf::write(&shelf, key, &torn).expect("there is room");
        tab.sync();
        assert_eq!(tab.show(), all);
        tab.sync();
        assert_eq!(tab.show(), all, "nor is it lost the second time");
        tab.edits("d=1");
        assert_eq!(reopened(&shelf), all.replace("b=2 |", "b=2 / d=1 |"));
        assert_eq!(shelf.dump()[key], torn);
    }
}

/// A store that a later version has written to: no write, whatever the person does.
#[track_caller]
pub fn check_newer(shelf: &MemoryShelf, format: u32) {
    let before = shelf.dump();
    let mut tab = Tab::open(shelf);
    let stop = Stop::Newer(format);
    assert_eq!(tab.vault.stop(), Some(&stop));
    for edit in ["a=1", "profile iwaki - -", "backup 5", "+grant"] {
        assert_eq!(
            tab.edit(edit),
            Err(SaveError::Stopped(stop.clone())),
            "{edit}"
        );
    }
    assert!(tab.show().contains("a=1"), "the edit stays on the screen");
    assert_eq!(
        tab.import("iwaki a b"),
        Err(SaveError::Stopped(stop.clone()))
    );
    assert_eq!(tab.undo_import(), Err(SaveError::Stopped(stop)));
    tab.sync();
    assert_eq!(shelf.dump(), before);
}

#[test]
fn nothing_is_written_to_a_store_of_a_later_version() {
    for key in [
        "michishirube/g1/profile",
        "michishirube/g1/backup",
        SHEET,
        INTERESTS,
    ] {
        check_newer(
            &with(&marked(), key, |text| {
                text.replace("\"format\":3", "\"format\":4")
            }),
            4,
        );
    }
    let seal = "michishirube/g1/seal";
    check_newer(
        &with(&filled(), seal, |text| {
            text.replace("\"format\":3", "\"format\":4")
        }),
        4,
    );
    check_newer(
        &with(&filled(), seal, |_| {
            r#"{"format":4,"why":"unheard-of"}"#.into()
        }),
        4,
    );
    let mut kept = filled().dump();
    kept.insert(
        "michishirube/g1/plan".into(),
        r#"{"format":4,"data":[]}"#.into(),
    );
    check_newer(&MemoryShelf::with(kept), 4);
}

#[test]
fn a_tab_that_was_open_stops_when_a_later_version_has_written() {
    let shelf = filled();
    let mut tab = Tab::open(&shelf);
    let newer = with(&filled(), SHEET, |_| "{\"format\":4}".into());
    michishirube::storage::shelf::Shelf::write(&shelf, SHEET, &newer.dump()[SHEET]).expect("room");
    assert_eq!(tab.edit("a=1"), Err(SaveError::Stopped(Stop::Newer(4))));
    assert_eq!(shelf.dump(), newer.dump());
}

#[test]
fn a_lost_seal_does_not_look_like_an_empty_notebook() {
    for text in [None, Some(""), Some("{}"), Some("{\"format\":1}")] {
        let mut kept = filled().dump();
        kept.remove("michishirube/g1/seal");
        kept.extend(text.map(|t| ("michishirube/g1/seal".to_owned(), t.to_owned())));
        let shelf = MemoryShelf::with(kept);
        assert_eq!(reopened(&shelf), FILLED, "{text:?}");
        let mut tab = Tab::open(&shelf);
        tab.edits("d=1");
        assert_eq!(
            reopened(&shelf),
            FILLED.replace("b=2 |", "b=2 / d=1 |"),
            "{text:?}"
        );
        assert!(
            sealed(&shelf).contains(&"g2".to_owned()),
            "the next edit moves to a sealed one"
        );
    }
}

#[test]
fn a_torn_generation_is_not_in_force() {
    let mut kept = filled().dump();
    let sheet = kept[SHEET].clone();
    kept.insert("michishirube/g2/sheet/iwaki/bucho".into(), sheet);
    let shelf = MemoryShelf::with(kept);
    assert_eq!(reopened(&shelf), FILLED);
    let mut tab = Tab::open(&shelf);
    tab.edits("d=1");
    tab.import("iwaki a b").expect("there is room");
    assert_eq!(
        sealed(&shelf),
        ["g1", "g3"],
        "and its number is not used again"
    );
    assert!(
        !keys(&shelf).iter().any(|k| k.starts_with("g2/")),
        "{:?}",
        keys(&shelf)
    );
}
