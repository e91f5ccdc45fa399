//! Two tabs on one store.

use michishirube::storage::shelf::MemoryShelf;

use super::tab::{FILLED, Tab, filled, reopened};
use crate::notation::show_entry;

/// Steps `A a=3`, `B a:memo`, `A sync`, `A erase`, `A import …`, `A undo`; at the end both look once
/// more. All three (tab A, tab B, whoever opens it next) must then see `expected`.
#[track_caller]
fn check_on(shelf: &MemoryShelf, steps: &[&str], expected: &str) -> Vec<String> {
    let mut tabs = [Tab::open(shelf), Tab::open(shelf)];
    let mut conflicts = Vec::new();
    for step in steps {
        let (who, what) = step.split_once(' ').expect("who and what");
        let tab = &mut tabs[usize::from(who == "B")];
        let (verb, rest) = what.split_once(' ').unwrap_or((what, ""));
        match verb {
            "sync" => conflicts.extend(tab.sync().conflicts),
            "import" => tab.import(rest).expect("there is room"),
            "undo" => assert!(tab.undo_import().expect("there is room"), "{step}"),
            "erase" => {
                tab.vault.erase().expect("it is erased");
                tab.notebook = Default::default();
            }
            _ => tab.edits(what),
        }
    }
    for (tab, name) in tabs.iter_mut().zip(["A", "B"]) {
        tab.sync();
        assert_eq!(tab.show(), expected, "tab {name} after {steps:?}");
        assert!(!tab.vault.has_pending(), "tab {name} after {steps:?}");
    }
    assert_eq!(reopened(shelf), expected, "opened after {steps:?}");
    conflicts
        .iter()
        .map(|c| show_entry(&c.competency, &c.theirs))
        .collect()
}

#[track_caller]
pub fn check(steps: &[&str], expected: &str) {
    check_on(&filled(), steps, expected);
}

const HEAD: &str = "iwaki general-affairs kakaricho | backup 2";

#[test]
fn edits_of_different_abilities_both_survive() {
    let expected = format!("{HEAD} | iwaki/kakaricho a=1:memo / b=2 / d=4 / e=5 | iwaki/shusa c=5");
    check(&["A d=4", "B e=5", "A a=1"], &expected);
    check(&["A d=4", "B e=5", "B a=1"], &expected);
    check(&["B e=5", "A d=4", "B a=2", "A a=1"], &expected);
}

#[test]
fn edits_of_different_records_both_survive() {
    check(
        &[
            "A d=4",
            "B iwaki/shusa>c=1",
            "A backup 9",
            "B profile iwaki civil-engineering kakaricho",
        ],
        "iwaki civil-engineering kakaricho | backup 9 | iwaki/kakaricho a=3:memo / b=2 / d=4 | iwaki/shusa c=1",
    );
}

#[test]
fn schemes_marked_in_both_are_marked_and_the_later_click_on_one_stands() {
    let with = |marks: &str| format!("{FILLED} | interests {marks}");
    check(
        &["A +grant:助成", "B +course", "B annaka>+grant"],
        &with("annaka grant | interests iwaki course / grant:助成"),
    );
    check(
        &["A +grant", "B +course", "A -grant"],
        &with("iwaki course"),
    );
    check(
        &["A +grant:in A", "B +grant:in B"],
        &with("iwaki grant:in B"),
    );
    check(
        &["A +grant", "B sync", "A d=4", "B -grant"],
        &FILLED.replace("b=2 |", "b=2 / d=4 |"),
    );
    check(&["A +grant", "B sync", "A erase", "B sync"], "");
    check(
        &["A +grant", "B sync", "A erase", "B +course"],
        "interests iwaki course",
    );
}

#[test]
fn a_note_written_in_both_keeps_both_texts() {
    let expected =
        format!("{HEAD} | iwaki/kakaricho a=3:memo / b=2 / d:in A⧺in B | iwaki/shusa c=5");
    check(&["A d:in A", "B d:in B"], &expected);
    let expected = expected.replace("in A⧺in B", "in B⧺in A");
    check(&["B d:in B", "A d:in A"], &expected);
}

#[test]
fn the_later_answer_stands_and_the_lost_one_is_reported() {
    let steps = ["A d=4", "B d=1"];
    let expected = format!("{HEAD} | iwaki/kakaricho a=3:memo / b=2 / d=1 | iwaki/shusa c=5");
    check(&steps, &expected);
    let shelf = filled();
    let (mut a, mut b) = (Tab::open(&shelf), Tab::open(&shelf));
    a.edits("d=4");
    b.notebook
        .apply(crate::notation::edit("d=1"), crate::notation::day(2));
    let lost: Vec<_> = b
        .sync()
        .conflicts
        .iter()
        .map(|c| show_entry(&c.competency, &c.theirs))
        .collect();
    assert_eq!(lost, ["d=4"]);
}

#[test]
fn the_first_edits_of_two_new_tabs_both_survive() {
    check_on(
        &MemoryShelf::default(),
        &["A d=4", "B e=5"],
        "iwaki/kakaricho d=4 / e=5",
    );
    check_on(
        &MemoryShelf::default(),
        &["A profile iwaki general-affairs kakaricho", "B e=5"],
        "iwaki general-affairs kakaricho | iwaki/kakaricho e=5",
    );
}

#[test]
fn erasing_in_one_empties_the_other() {
    check(&["A erase"], "");
    check(&["A erase", "B sync", "B d=1"], "iwaki/kakaricho d=1");
    check(&["A erase", "B d=1"], "iwaki/kakaricho d=1");
    check(&["A erase", "A d=1", "B e=2"], "iwaki/kakaricho d=1 / e=2");
}

const NEW: &str = "iwaki civil-engineering kacho | iwaki/kacho a=1";

#[test]
fn an_import_in_one_reaches_the_other() {
    let import = format!("A import {NEW}");
    check(&[&import], NEW);
    check(&[&import, "B iwaki/kacho>b=2"], &format!("{NEW} / b=2"));
    check(
        &[&import, "B d=4"],
        "iwaki civil-engineering kacho | iwaki/kacho a=1 | iwaki/kakaricho d=4",
    );
}

#[test]
fn several_imports_behind_one_tabs_back_are_taken_in() {
    let import = format!("A import {NEW}");
    let (one, two) = ("A import iwaki x y", "A import iwaki x z");
    for steps in [
        vec![one, &import],
        vec![one, two, &import],
        vec![one, two, one, two, &import],
    ] {
        let with_edit: Vec<_> = steps.iter().copied().chain(["B iwaki/kacho>b=2"]).collect();
        check(&steps, NEW);
        check(&with_edit, &format!("{NEW} / b=2"));
        check_on(&MemoryShelf::default(), &with_edit, &format!("{NEW} / b=2"));
    }
}

#[test]
fn several_imports_behind_the_back_of_a_tab_with_a_damaged_record_are_taken_in() {
    let torn = || super::tab::with(&filled(), super::tab::SHEET, |text| text[..20].into());
    let import = format!("A import {NEW}");
    let steps = [
        "A import iwaki x y",
        "A import iwaki x z",
        &import,
        "B iwaki/kacho>b=2",
    ];
    check_on(&torn(), &steps, &format!("{NEW} / b=2"));
}

#[test]
fn an_import_here_does_not_swallow_one_from_elsewhere() {
    // B never looked; what it replaces is what was in force, and that is what comes back.
    let import = format!("A import {NEW}");
    check(&[&import, "B import iwaki x y"], "iwaki x y");
    check(&[&import, "B import iwaki x y", "B undo"], NEW);
}

#[test]
fn an_import_taken_back_in_one_is_taken_back_in_the_other() {
    let import = format!("A import {NEW}");
    check(&[&import, "A undo"], FILLED);
    check(&[&import, "B sync", "B undo"], FILLED);
    check(
        &[&import, "A undo", "B d=4"],
        &FILLED.replace("b=2 |", "b=2 / d=4 |"),
    );
}

#[test]
fn looking_around_never_writes() {
    let shelf = filled();
    let (mut a, mut b) = (Tab::open(&shelf), Tab::open(&shelf));
    a.edits("d=4");
    let before = shelf.dump();
    assert!(b.sync().changed);
    assert!(!b.sync().changed, "a second look finds nothing new");
    assert_eq!(shelf.dump(), before);
}
