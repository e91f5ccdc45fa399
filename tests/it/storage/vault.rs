use proptest::prelude::*;

use michishirube::storage::shelf::{MemoryShelf, Shelf, ShelfError};
use michishirube::storage::vault::{SaveError, Stop};

use super::tab::{FILLED, MARKS, SHEET, Tab, filled, keys, marked, reopened, stamp, with};
use crate::arbitrary::{any_edit, cases};
use crate::notation::{day, essence};

#[test]
fn opening_writes_nothing() {
    assert_eq!(reopened(&MemoryShelf::default()), "");
    assert_eq!(reopened(&filled()), FILLED);
    let torn = with(&filled(), SHEET, |text| text[..20].into());
    assert_eq!(
        reopened(&torn),
        "iwaki general-affairs kakaricho | backup 2 | iwaki/shusa c=5"
    );
    let newer = with(&filled(), SHEET, |_| "{\"format\":3}".into());
    assert_eq!(
        reopened(&newer),
        "iwaki general-affairs kakaricho | backup 2 | iwaki/shusa c=5"
    );
}

#[test]
fn the_first_edit_begins_a_sealed_generation() {
    let shelf = MemoryShelf::default();
    let mut tab = Tab::open(&shelf);
    assert_eq!((tab.writes(), tab.vault.has_pending()), (0, false));
    tab.edits("a=3");
    assert_eq!(
        keys(&shelf),
        ["g1/profile", "g1/seal", "g1/sheet/iwaki/kakaricho"]
    );
    assert_eq!(reopened(&shelf), "iwaki/kakaricho a=3");
    assert!(!tab.vault.can_undo_import());
}

/// The short keys whose text the edit changes in a filled store.
#[track_caller]
pub fn check_writes(edit: &str, written: &[&str]) {
    let shelf = filled();
    let before = shelf.dump();
    Tab::open(&shelf).edits(edit);
    let after = shelf.dump();
    let all = before
        .keys()
        .chain(after.keys().filter(|k| !before.contains_key(*k)));
    let changed: Vec<_> = all
        .filter(|key| before.get(*key) != after.get(*key))
        .map(|key| key.trim_start_matches("michishirube/g1/"))
        .collect();
    assert_eq!(changed, written, "{edit}");
}

#[test]
fn each_edit_writes_its_record_and_nothing_else() {
    check_writes("a=4", &["sheet/iwaki/kakaricho"]);
    check_writes("c:memo", &["sheet/iwaki/kakaricho"]);
    check_writes("iwaki/shusa>c=", &["sheet/iwaki/shusa"]);
    check_writes("iwaki/kacho>c=1", &["sheet/iwaki/kacho"]);
    check_writes("+grant:助成", &["interests/iwaki"]);
    check_writes("annaka>+grant", &["interests/annaka"]);
    check_writes("profile iwaki - -", &["profile"]);
    check_writes("backup 9", &["backup"]);
    check_writes("backup -", &["backup"]);
}

#[test]
fn marks_open_again_with_what_the_reminder_counts() {
    let shelf = marked();
    assert_eq!(reopened(&shelf), format!("{FILLED} | {MARKS}"));
    let changes = Tab::open(&shelf).notebook.changes();
    assert_eq!(changes, Tab::open(&filled()).notebook.changes() + 2);
    // The last mark of a pack taken away: the record stays, or its changes would be forgotten.
    Tab::open(&shelf).edits("-grant");
    assert!(keys(&shelf).contains(&"g1/interests/iwaki".into()));
    assert_eq!(
        reopened(&shelf),
        format!("{FILLED} | interests annaka study")
    );
    assert_eq!(Tab::open(&shelf).notebook.changes(), changes + 1);
}

#[test]
fn revisions_count_the_writes_of_each_record() {
    let shelf = filled();
    let edits = Tab::open(&shelf).writes();
    let mut tab = Tab::open(&shelf);
    tab.edits("a=1 / a=2 / a=3");
    assert_eq!(tab.writes(), edits + 3);
    assert_eq!(Tab::open(&shelf).writes(), edits + 3, "and are kept");
}

#[test]
fn erasing_removes_everything_of_ours_and_nothing_else() {
    let mut kept = filled().dump();
    kept.insert("michishirube/g7/unheard-of".into(), "x".into());
    kept.insert("another-application".into(), "x".into());
    let shelf = MemoryShelf::with(kept);
    let mut tab = Tab::open(&shelf);
    tab.vault.erase().expect("it is erased");
    assert_eq!(keys(&shelf), ["another-application"]);
    assert_eq!(reopened(&shelf), "");
    assert_eq!(
        (tab.writes(), tab.vault.damaged().len(), tab.vault.stop()),
        (0, 0, None)
    );
}

/// A store that the browser does not let us at: always, or only for writing.
struct Blocked {
    inner: MemoryShelf,
    readable: bool,
}

impl Shelf for Blocked {
    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        if self.readable {
            self.inner.keys()
        } else {
            Err(blocked())
        }
    }
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        if self.readable {
            self.inner.read(key)
        } else {
            Err(blocked())
        }
    }
    fn write(&self, _: &str, _: &str) -> Result<(), ShelfError> {
        Err(blocked())
    }
    fn remove(&self, _: &str) -> Result<(), ShelfError> {
        Err(blocked())
    }
}

fn blocked() -> ShelfError {
    ShelfError::Blocked("SecurityError".into())
}

#[test]
fn a_blocked_store_leaves_the_notebook_in_memory() {
    for readable in [true, false] {
        let mut tab = Tab::on(Blocked {
            inner: filled(),
            readable,
        });
        let stop = Stop::Blocked("SecurityError".into());
        assert_eq!(tab.vault.stop(), Some(&stop).filter(|_| !readable));
        assert_eq!(tab.edit("d:written"), Err(SaveError::Stopped(stop.clone())));
        assert!(tab.show().contains("d:written") && tab.vault.has_pending());
        assert_eq!(tab.import("iwaki a b"), Err(SaveError::Stopped(stop)));
        assert!(
            tab.show().contains("d:written"),
            "a refused import changes nothing"
        );
        assert!(tab.vault.erase().is_err());
    }
}

/// Says it wrote, and did not.
struct Forgetful(MemoryShelf);

impl Shelf for Forgetful {
    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        self.0.keys()
    }
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.0.read(key)
    }
    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        self.0
            .write(key, text.get(..text.len() / 2).unwrap_or_default())
    }
    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.0.remove(key)
    }
}

#[test]
fn a_generation_that_does_not_read_back_is_not_put_in_force() {
    let shelf = filled();
    let before = shelf.dump();
    let mut tab = Tab::on(Forgetful(shelf.clone()));
    assert_eq!(
        tab.import("iwaki a b | iwaki/kacho a=1"),
        Err(SaveError::Unverified)
    );
    assert_eq!(shelf.dump(), before);
    assert_eq!(tab.show(), FILLED);
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn what_is_on_the_screen_is_what_opens_the_next_time(
        edits in prop::collection::vec((any_edit(), any::<bool>()), 1..10)
    ) {
        let shelf = MemoryShelf::default();
        let mut tab = Tab::open(&shelf);
        for (edit, full) in edits {
            let record = edit.record();
            tab.notebook.apply(edit, day(2));
            shelf.limit(full.then_some(0));
            let saved = tab.vault.save(&tab.notebook, record, &stamp());
            prop_assert_eq!(saved.is_ok(), !tab.vault.has_pending());
            if saved.is_ok() {
                prop_assert_eq!(essence(&Tab::open(&shelf).notebook), essence(&tab.notebook));
            }
        }
    }
}
