//! A store that is full at each write in turn.

use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::vault::SaveError;

use super::tab::{FILLED, SHEET, Tab, filled, reopened, with};

/// Does `act` with room for 0, 1, 2 … writes until it succeeds. As long as it fails, the store must
/// hold what it held; `after` is what opens once it succeeded.
#[track_caller]
pub fn check(
    store: impl Fn() -> MemoryShelf,
    act: impl Fn(&mut Tab) -> Result<(), SaveError>,
    failures: usize,
    after: &str,
) {
    for room in 0..20 {
        let shelf = store();
        let before = (shelf.dump(), reopened(&shelf));
        let mut tab = Tab::open(&shelf);
        shelf.limit(Some(room));
        let done = act(&mut tab);
        shelf.limit(None);
        match done {
            Ok(()) => {
                assert_eq!(room, failures, "it needs this many writes");
                assert_eq!(reopened(&shelf), after);
                return;
            }
            Err(e) => assert_eq!(e, SaveError::Full, "with room for {room}"),
        }
        assert_eq!(shelf.dump(), before.0, "with room for {room}");
        assert_eq!(reopened(&shelf), before.1);
    }
    panic!("it never succeeds");
}

#[test]
fn an_edit_is_written_whole_or_not_at_all() {
    let after = FILLED.replace("b=2 |", "b=2 / d=1 |");
    check(filled, |tab| tab.edit("d=1"), 1, &after);
    check(
        MemoryShelf::default,
        |tab| tab.edit("d=1"),
        3,
        "iwaki/kakaricho d=1",
    );
    let after = format!("{FILLED} | interests iwaki grant:助成");
    check(filled, |tab| tab.edit("+grant:助成"), 1, &after);
    check(
        MemoryShelf::default,
        |tab| tab.edit("+grant"),
        3,
        "interests iwaki grant",
    );
}

#[test]
fn leaving_a_damaged_generation_is_done_whole_or_not_at_all() {
    let store = || with(&filled(), SHEET, |text| text[..20].into());
    let after =
        "iwaki general-affairs kakaricho | backup 2 | iwaki/kakaricho d=1 | iwaki/shusa c=5";
    check(store, |tab| tab.edit("d=1"), 5, after);
}

#[test]
fn an_import_is_done_whole_or_not_at_all() {
    let new = "iwaki civil-engineering kacho | iwaki/kacho a=1 / b=2";
    check(filled, |tab| tab.import(new), 3, new);
    check(MemoryShelf::default, |tab| tab.import(new), 3, new);
    let imported = || {
        let shelf = filled();
        Tab::open(&shelf).import(new).expect("there is room");
        shelf
    };
    check(imported, |tab| tab.undo_import().map(drop), 5, FILLED);
}

#[test]
fn an_import_that_had_no_room_leaves_the_screen_alone() {
    let shelf = filled();
    let mut tab = Tab::open(&shelf);
    shelf.limit(Some(1));
    assert_eq!(
        tab.import("iwaki a b | iwaki/kacho a=1"),
        Err(SaveError::Full)
    );
    assert_eq!(tab.show(), FILLED);
    assert!(!tab.vault.has_pending() && !tab.vault.can_undo_import());
}

#[test]
fn what_found_no_room_waits_in_memory_and_goes_with_the_next_edit() {
    let shelf = filled();
    let mut tab = Tab::open(&shelf);
    shelf.limit(Some(0));
    for edit in [
        "d:first",
        "iwaki/shusa>e:second",
        "profile iwaki civil-engineering kacho",
    ] {
        assert_eq!(tab.edit(edit), Err(SaveError::Full));
    }
    let screen = "iwaki civil-engineering kacho | backup 2 | iwaki/kakaricho a=3:memo / b=2 / d:first \
                  | iwaki/shusa c=5 / e:second";
    assert_eq!(tab.show(), screen);
    assert!(tab.vault.has_pending());
    assert_eq!(reopened(&shelf), FILLED);

    // Room for one more: part of it is stored, the rest still waits, and the screen is as it was.
    shelf.limit(Some(1));
    assert_eq!(tab.edit("backup 2"), Err(SaveError::Full));
    assert!(tab.vault.has_pending());
    assert_eq!(tab.show(), screen);

    shelf.limit(None);
    tab.edits("backup 3");
    assert!(!tab.vault.has_pending());
    assert_eq!(reopened(&shelf), screen.replace("backup 2", "backup 3"));
}

#[test]
fn what_waits_survives_a_change_from_another_tab() {
    let shelf = filled();
    let (mut here, mut there) = (Tab::open(&shelf), Tab::open(&shelf));
    shelf.limit(Some(0));
    assert_eq!(here.edit("a=3"), Err(SaveError::Full));
    assert_eq!(here.edit("d:waits"), Err(SaveError::Full));
    shelf.limit(None);
    there.edits("e:elsewhere");
    here.sync();
    assert!(here.vault.has_pending());
    here.edits("backup 3");
    assert!(
        reopened(&shelf).contains("d:waits / e:elsewhere"),
        "{}",
        reopened(&shelf)
    );
}
