//! The one door to a key-value store. Every way can fail, and every failure is a value.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShelfError {
    /// The browser (or its administrator) does not let us at the store; with the browser's word.
    Blocked(String),
    /// The quota is used up.
    Full,
}

pub trait Shelf {
    /// All keys, ours or not, in no particular order.
    fn keys(&self) -> Result<Vec<String>, ShelfError>;
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError>;
    /// Atomic for one key: afterwards it has either the old text or the new.
    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError>;
    fn remove(&self, key: &str) -> Result<(), ShelfError>;
}

/// A store in memory: for reading a dump as if it were the browser's store, and for tests, which
/// also make it fail. Clones share their content, as two tabs do.
#[derive(Debug, Clone, Default)]
pub struct MemoryShelf {
    kept: Rc<RefCell<BTreeMap<String, String>>>,
    /// Writes that still succeed before the store is full; `None`: no limit.
    room: Rc<Cell<Option<usize>>>,
}

impl MemoryShelf {
    pub fn with(kept: BTreeMap<String, String>) -> Self {
        Self {
            kept: Rc::new(RefCell::new(kept)),
            room: Rc::default(),
        }
    }

    /// Lets `writes` more writes through and fails the rest; `None` lifts the limit.
    pub fn limit(&self, writes: Option<usize>) {
        self.room.set(writes);
    }

    pub fn dump(&self) -> BTreeMap<String, String> {
        self.kept.borrow().clone()
    }
}

impl Shelf for MemoryShelf {
    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        Ok(self.kept.borrow().keys().cloned().collect())
    }

    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        Ok(self.kept.borrow().get(key).cloned())
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        match self.room.get() {
            Some(0) => return Err(ShelfError::Full),
            Some(n) => self.room.set(Some(n - 1)),
            None => {}
        }
        self.kept.borrow_mut().insert(key.into(), text.into());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.kept.borrow_mut().remove(key);
        Ok(())
    }
}
