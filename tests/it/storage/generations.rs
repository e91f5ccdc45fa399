//! Import, its undo, and which generations are kept.

use michishirube::storage::shelf::MemoryShelf;

use super::tab::{FILLED, MARKS, SHEET, Tab, filled, marked, reopened, sealed, with};

const NEW: &str = "iwaki civil-engineering kacho | iwaki/kacho a=1";

#[test]
fn an_import_can_be_taken_back() {
    let shelf = filled();
    let mut tab = Tab::open(&shelf);
    let edits = tab.writes();
    tab.import(NEW).expect("there is room");
    assert_eq!(reopened(&shelf), NEW);
    assert!(tab.vault.can_undo_import());
    assert!(
        Tab::open(&shelf).vault.can_undo_import(),
        "also after reopening"
    );
    assert!(tab.undo_import().expect("there is room"));
    assert_eq!(
        (tab.show().as_str(), reopened(&shelf).as_str()),
        (FILLED, FILLED)
    );
    assert_eq!(tab.writes(), edits, "with its revisions");
    assert!(tab.undo_import().expect("there is room"));
    assert_eq!(reopened(&shelf), NEW, "and the taking back as well");
}

#[test]
fn marks_come_and_go_with_an_import_and_its_undo() {
    let shelf = marked();
    let (all, new) = (
        format!("{FILLED} | {MARKS}"),
        format!("{NEW} | interests iwaki course"),
    );
    let mut tab = Tab::open(&shelf);
    tab.import(&new).expect("there is room");
    tab.edits("+other / -course");
    assert_eq!(reopened(&shelf), format!("{NEW} | interests iwaki other"));
    assert!(tab.undo_import().expect("there is room"));
    assert_eq!((tab.show(), reopened(&shelf)), (all.clone(), all));
}

#[test]
fn edits_after_an_import_do_not_touch_what_can_be_brought_back() {
    let shelf = filled();
    let mut tab = Tab::open(&shelf);
    tab.import(NEW).expect("there is room");
    tab.edits("iwaki/kacho>b=2 / a:other / profile iwaki - -");
    assert!(tab.undo_import().expect("there is room"));
    assert_eq!(reopened(&shelf), FILLED);
}

#[test]
fn an_import_into_an_empty_store_can_be_taken_back_to_emptiness() {
    let shelf = MemoryShelf::default();
    let mut tab = Tab::open(&shelf);
    tab.import(NEW).expect("there is room");
    assert!(tab.undo_import().expect("there is room"));
    assert_eq!(reopened(&shelf), "");
}

#[test]
fn the_readable_part_of_a_damaged_notebook_comes_back() {
    let shelf = with(&filled(), SHEET, |text| text[..20].into());
    let mut tab = Tab::open(&shelf);
    tab.import(NEW).expect("there is room");
    assert!(tab.undo_import().expect("there is room"));
    assert_eq!(
        tab.show(),
        "iwaki general-affairs kakaricho | backup 2 | iwaki/shusa c=5"
    );
}

#[track_caller]
fn check(store: MemoryShelf, imports: usize, kept: &[&str]) {
    let mut tab = Tab::open(&store);
    for i in 0..imports {
        tab.import(&format!("iwaki a b{i}")).expect("there is room");
    }
    assert_eq!(sealed(&store), kept);
    assert_eq!(reopened(&store), format!("iwaki a b{}", imports - 1));
}

#[test]
fn the_present_and_the_one_before_are_kept() {
    check(filled(), 1, &["g1", "g2"]);
    check(filled(), 2, &["g2", "g3"]);
    check(filled(), 5, &["g5", "g6"]);
    check(MemoryShelf::default(), 1, &["g1"]);
    check(MemoryShelf::default(), 3, &["g2", "g3"]);
}

#[test]
fn one_with_an_unreadable_record_is_kept_besides() {
    let torn = || with(&filled(), SHEET, |text| text[..20].into());
    check(torn(), 1, &["g1", "g2"]);
    check(torn(), 4, &["g1", "g4", "g5"]);
}

#[test]
fn pruning_removes_whole_generations() {
    let shelf = filled();
    let mut tab = Tab::open(&shelf);
    for i in 0..3 {
        tab.import(&format!("iwaki a b{i}")).expect("there is room");
    }
    let left: Vec<_> = super::tab::keys(&shelf);
    assert_eq!(left, ["g3/profile", "g3/seal", "g4/profile", "g4/seal"]);
}

#[test]
fn a_generation_after_the_last_number_is_refused_and_nothing_is_overwritten() {
    let last = |text: &str| text.replace("/g1/", &format!("/g{}/", u32::MAX));
    let kept = filled()
        .dump()
        .into_iter()
        .map(|(key, text)| (last(&key), text))
        .collect();
    let shelf = MemoryShelf::with(kept);
    let before = shelf.dump();
    let mut tab = Tab::open(&shelf);
    assert_eq!(tab.show(), FILLED);
    assert!(tab.import(NEW).is_err());
    assert_eq!(shelf.dump(), before);
}
