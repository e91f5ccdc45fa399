//! What is kept one by one, through everything that can happen to a store.

use michishirube::storage::envelope::Unreadable;
use michishirube::storage::shelf::MemoryShelf;

use super::tab::{FILLED, Tab, filled, keys, reopened, sealed, with};
use super::{damage, full, race, tabs, takeout, vault};
use crate::notation::notebook;

/// A store with two work notes besides.
fn noted() -> MemoryShelf {
    let shelf = filled();
    Tab::open(&shelf).edits("*n:会議 / *m:窓口");
    shelf
}

const NOTES: &str = "notes m:窓口 / n:会議";
const NOTE: &str = "michishirube/g1/note/n";

fn all() -> String {
    format!("{FILLED} | {NOTES}")
}

#[test]
fn each_has_a_record_of_its_own() {
    vault::check_writes("*n:会議", &["note/n"]);
    vault::check_writes("~n", &["note/n"]);
    vault::check_writes("anew iwaki/kakaricho", &["sheet/iwaki/kakaricho"]);
    vault::check_writes("^iwaki/kacho>a=1", &["ahead/iwaki/kacho"]);
    let shelf = noted();
    assert_eq!(reopened(&shelf), all());
    Tab::open(&shelf).edits("~n");
    assert_eq!(reopened(&shelf), format!("{FILLED} | notes m:窓口"));
    assert!(
        keys(&shelf).contains(&"g1/note/n".into()),
        "or its changes would be forgotten"
    );
    assert!(!shelf.dump()[NOTE].contains("会議"));
    let changes = Tab::open(&shelf).notebook.changes();
    assert_eq!(changes, Tab::open(&filled()).notebook.changes() + 3);
}

#[test]
fn an_unreadable_one_keeps_its_bytes_and_the_rest_is_read() {
    let damages: [fn(&str) -> String; 4] = [
        |text| text[..text.len() / 2].into(),
        |_| String::new(),
        |text| text.replace("会議", "会"),
        |text| text.replace("\"body\"", "\"corpse\""),
    ];
    for damage in damages {
        let shelf = with(&noted(), NOTE, damage);
        let bytes = shelf.dump()[NOTE].clone();
        let mut tab = Tab::open(&shelf);
        let rest = format!("{FILLED} | notes m:窓口");
        assert_eq!(
            (tab.show(), damage::damaged_keys(&tab)),
            (rest.clone(), vec![NOTE])
        );
        tab.edits("*o:次 / *n:書き直し");
        assert_eq!(
            reopened(&shelf),
            format!("{FILLED} | notes m:窓口 / n:書き直し / o:次")
        );
        assert_eq!(shelf.dump()[NOTE], bytes);
        assert_eq!(
            damage::damaged_keys(&Tab::open(&shelf)),
            [NOTE],
            "it is still named"
        );
    }
}

#[test]
fn one_of_a_later_version_stops_all_writing() {
    damage::check_newer(
        &with(&noted(), NOTE, |text| {
            text.replace("\"format\":3", "\"format\":4")
        }),
        4,
    );
    let mut kept = noted().dump();
    kept.insert(
        "michishirube/g1/diary/n".into(),
        r#"{"format":4,"data":[]}"#.into(),
    );
    damage::check_newer(&MemoryShelf::with(kept), 4);
}

#[test]
fn a_kind_that_no_one_knows_is_named_and_kept() {
    let mut kept = noted().dump();
    let text = kept[NOTE].clone();
    kept.insert("michishirube/g1/diary/n".into(), text.clone());
    let shelf = MemoryShelf::with(kept);
    let mut tab = Tab::open(&shelf);
    assert_eq!(tab.vault.damaged()[0].why, Unreadable::Content);
    tab.edits("*n:書き直し");
    assert_eq!(shelf.dump()["michishirube/g1/diary/n"], text);
}

#[test]
fn it_is_written_whole_or_not_at_all() {
    let after = format!("{FILLED} | notes m:窓口 / n:書き直し");
    full::check(noted, |tab| tab.edit("*n:書き直し"), 1, &after);
    full::check(
        noted,
        |tab| tab.edit("~n"),
        1,
        &format!("{FILLED} | notes m:窓口"),
    );
    full::check(
        MemoryShelf::default,
        |tab| tab.edit("*n:会議"),
        3,
        "notes n:会議",
    );
    let new = "iwaki general-affairs kacho | notes x:持ち込み";
    full::check(noted, |tab| tab.import(new), 3, new);
}

#[test]
fn they_come_and_go_with_an_import_and_its_undo() {
    let shelf = noted();
    let mut tab = Tab::open(&shelf);
    tab.import("iwaki general-affairs kacho | notes x:持ち込み")
        .expect("there is room");
    tab.edits("*n:新しい世代 / ~x");
    assert_eq!(
        reopened(&shelf),
        "iwaki general-affairs kacho | notes n:新しい世代"
    );
    assert!(tab.undo_import().expect("there is room"));
    assert_eq!((tab.show(), reopened(&shelf)), (all(), all()));
    assert_eq!(sealed(&shelf), ["g2", "g3"]);
}

#[test]
fn two_tabs_join_them() {
    let with = |notes: &str| format!("{FILLED} | notes {notes}");
    tabs::check(&["A *n:in A", "B *m:in B"], &with("m:in B / n:in A"));
    tabs::check(&["A *n:in A", "B *n:in B"], &with("n:in A⧺in B"));
    tabs::check(&["A *n:x", "B sync", "A ~n"], FILLED);
    tabs::check(&["A *n:x", "B sync", "B ~n"], FILLED);
    tabs::check(&["A *n:x more", "B sync", "B *n:x"], &with("n:x"));
    tabs::check(&["A *n:x", "B sync", "A ~n", "B sync", "B a=3"], FILLED);
    tabs::check(
        &["A *n:x", "B sync", "A ~n", "B *n:x more"],
        &with("n:x more"),
    );
    tabs::check(
        &["A *n:x", "B sync", "A *n:x more", "B ~n"],
        &with("n:x more"),
    );
    tabs::check(&["A *n:x", "B sync", "A erase", "B sync"], "");
    tabs::check(
        &["A *n:x", "B sync", "A erase", "B *n:x more"],
        "notes n:x more",
    );
    let import = "A import iwaki x y | notes z:持ち込み";
    tabs::check(
        &["A *n:x", "B sync", import],
        "iwaki x y | notes z:持ち込み",
    );
    tabs::check(
        &["A *n:x", "B sync", import, "B *n:x more"],
        "iwaki x y | notes n:x more / z:持ち込み",
    );
}

#[test]
fn a_sheet_begun_anew_in_one_tab_keeps_what_the_other_wrote_since() {
    let rest = "iwaki general-affairs kakaricho | backup 2";
    let anew = "A anew iwaki/kakaricho";
    tabs::check(&[anew], &format!("{rest} | iwaki/shusa c=5"));
    tabs::check(
        &[anew, "B d=4"],
        &format!("{rest} | iwaki/kakaricho d=4 | iwaki/shusa c=5"),
    );
    tabs::check(
        &["B d=4", anew],
        &format!("{rest} | iwaki/kakaricho d=4 | iwaki/shusa c=5"),
    );
    tabs::check(
        &[anew, "B a:memo more"],
        &format!("{rest} | iwaki/kakaricho a=3:memo more | iwaki/shusa c=5"),
    );
    tabs::check(
        &[anew, "B anew iwaki/kakaricho"],
        &format!("{rest} | iwaki/shusa c=5"),
    );
    let shelf = filled();
    let (mut a, mut b) = (Tab::open(&shelf), Tab::open(&shelf));
    for tab in [&mut a, &mut b] {
        tab.edits("anew iwaki/kakaricho");
    }
    let key = crate::notation::sheet_key("iwaki/kakaricho");
    assert_eq!(
        Tab::open(&shelf).notebook.sheets[&key].round,
        1,
        "begun anew at once is once"
    );
}

#[test]
fn tabs_that_move_at_the_same_moment_lose_none() {
    let torn = || with(&noted(), NOTE, |text| text[..20].into());
    race::check(torn, "*x:mine", "*y:theirs");
    race::check(torn, "*x:mine", "*x:theirs");
    race::check(race::torn, "*x:mine", "y:theirs");
    race::check(MemoryShelf::default, "*x:mine", "*y:theirs");
}

#[test]
fn the_file_brings_them_and_counts_them() {
    let text = takeout::file_of(&noted());
    takeout::check_in(&text, "{", "\n{", &all(), true);
    takeout::check_in(&text, "\"work_notes\":2", "\"work_notes\":1", &all(), false);
    takeout::check_in(
        &text,
        "会議",
        "会合",
        &format!("{FILLED} | notes m:窓口"),
        false,
    );
    takeout::check_in(
        &text,
        "\"note/n\"",
        "\"note/\"",
        &format!("{FILLED} | notes m:窓口"),
        false,
    );
    takeout::check_in(
        &text,
        "\"note/n\"",
        "\"focus/n\"",
        &format!("{FILLED} | notes m:窓口"),
        false,
    );
    takeout::check_in(
        &text,
        "\"note/n\"",
        "\"note/z\"",
        &format!("{FILLED} | notes m:窓口 / z:会議"),
        false,
    );
    let shelf = MemoryShelf::default();
    Tab::open(&shelf).edits("*n:会議 / a=3");
    // A note alone is worth taking in.
    takeout::check_in(
        &takeout::file_of(&shelf),
        "\"point\":3",
        "\"point\":4",
        "notes n:会議",
        false,
    );
}

#[test]
fn only_removed_ones_are_nothing_to_bring() {
    let shelf = MemoryShelf::default();
    let mut tab = Tab::open(&shelf);
    tab.edits("*n:会議 / ~n");
    assert!(tab.notebook.is_empty() && tab.notebook.counts() == notebook("").counts());
    assert_eq!(
        tab.takeout().loaded.notebook,
        tab.notebook,
        "but they are in the file"
    );
}
