//! A browser tab without the browser: a vault and the notebook it shows.

use std::collections::BTreeMap;

use michishirube::domain::notebook::Notebook;
use michishirube::storage::envelope::Stamp;
use michishirube::storage::shelf::{MemoryShelf, Shelf};
use michishirube::storage::takeout::{self, Takeout};
use michishirube::storage::vault::{Loaded, SaveError, Synced, Vault};

use crate::notation::{day, edit, notebook, show};

pub fn stamp() -> Stamp {
    Stamp {
        pack: "iwaki".into(),
        edition: "2023-10".into(),
    }
}

pub struct Tab {
    pub vault: Vault,
    pub notebook: Notebook,
}

impl Tab {
    pub fn open(shelf: &MemoryShelf) -> Self {
        Self::on(shelf.clone())
    }

    pub fn on(shelf: impl Shelf + 'static) -> Self {
        let (vault, notebook) = Vault::open(Box::new(shelf));
        Self { vault, notebook }
    }

    /// What a desk does with an edit: apply it, take in other tabs' writes, store.
    pub fn edit(&mut self, text: &str) -> Result<(), SaveError> {
        let edit = edit(text);
        let record = edit.record();
        self.notebook.apply(edit, day(2));
        if self.vault.is_behind(&record) {
            self.sync();
        }
        self.vault.save(&self.notebook, record, &stamp())
    }

    /// Edits separated by ` / `, all of which are stored.
    #[track_caller]
    pub fn edits(&mut self, texts: &str) {
        for text in texts.split(" / ") {
            self.edit(text).unwrap_or_else(|e| panic!("{text}: {e:?}"));
        }
    }

    /// How often any record was written.
    pub fn writes(&self) -> u64 {
        self.vault.revisions().values().sum()
    }

    pub fn sync(&mut self) -> Synced {
        self.vault.sync(&mut self.notebook)
    }

    pub fn import(&mut self, text: &str) -> Result<(), SaveError> {
        let loaded = Loaded {
            notebook: notebook(text),
            ..Loaded::default()
        };
        self.vault.replace(&loaded, &stamp())?;
        self.notebook = loaded.notebook;
        Ok(())
    }

    pub fn undo_import(&mut self) -> Result<bool, SaveError> {
        let before = self.vault.undo_import(&stamp())?;
        let found = before.is_some();
        self.notebook = before.unwrap_or_else(|| self.notebook.clone());
        Ok(found)
    }

    pub fn show(&self) -> String {
        show(&self.notebook)
    }

    pub fn takeout(&self) -> Takeout {
        let text = takeout::write(&self.notebook, self.vault.revisions(), &stamp(), day(3));
        takeout::read(&text.expect("it is written")).expect("it is read")
    }
}

/// What a person sees who opens the application on this store.
pub fn reopened(shelf: &MemoryShelf) -> String {
    let before = shelf.dump();
    let tab = Tab::open(shelf);
    assert_eq!(shelf.dump(), before, "opening writes nothing");
    tab.show()
}

/// A store with a profile and two sheets in generation 1.
pub fn filled() -> MemoryShelf {
    let shelf = MemoryShelf::default();
    Tab::open(&shelf).edits(
        "profile iwaki general-affairs kakaricho / a=3 / a:memo / b=2 / iwaki/shusa>c=5 / backup 2",
    );
    shelf
}

pub const FILLED: &str =
    "iwaki general-affairs kakaricho | backup 2 | iwaki/kakaricho a=3:memo / b=2 | iwaki/shusa c=5";

/// The same with schemes of two packs marked, of which the second is none that this build brings.
pub fn marked() -> MemoryShelf {
    let shelf = filled();
    Tab::open(&shelf).edits("+grant:助成 / annaka>+study");
    shelf
}

/// What [`marked`] adds to [`FILLED`].
pub const MARKS: &str = "interests annaka study | interests iwaki grant:助成";

pub const SHEET: &str = "michishirube/g1/sheet/iwaki/kakaricho";

pub const INTERESTS: &str = "michishirube/g1/interests/iwaki";

/// The keys without their prefix, in order.
pub fn keys(shelf: &MemoryShelf) -> Vec<String> {
    let short = |key: &String| key.trim_start_matches("michishirube/").to_owned();
    shelf.dump().keys().map(short).collect()
}

/// The generations that have a seal.
pub fn sealed(shelf: &MemoryShelf) -> Vec<String> {
    let generation = |key: String| key.strip_suffix("/seal").map(String::from);
    keys(shelf).into_iter().filter_map(generation).collect()
}

/// The store with one record's text changed.
pub fn with(shelf: &MemoryShelf, key: &str, change: impl Fn(&str) -> String) -> MemoryShelf {
    let mut kept: BTreeMap<String, String> = shelf.dump();
    let text = kept.get_mut(key).expect("the record is there");
    *text = change(text);
    MemoryShelf::with(kept)
}
