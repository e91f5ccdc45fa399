//! Another tab acts between two steps of this tab's move to a new generation.
//!
//! Not covered, because a store without transactions can't be: two tabs that both look before either
//! has written. A person has one keyboard, and the next `storage` event joins them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use michishirube::storage::shelf::{MemoryShelf, Shelf, ShelfError};

use super::tab::{SHEET, Tab, filled, reopened, with};

/// Runs `interloper` before the n-th step; steps are looks at the keys and, once this tab has written
/// something, every operation.
struct Raced {
    inner: MemoryShelf,
    left: Rc<Cell<Option<usize>>>,
    wrote: Cell<bool>,
    interloper: RefCell<Option<Box<dyn FnOnce()>>>,
}

impl Raced {
    fn step(&self) {
        match self.left.get() {
            Some(0) => {
                self.left.set(None);
                if let Some(act) = self.interloper.borrow_mut().take() {
                    act();
                }
            }
            Some(n) => self.left.set(Some(n - 1)),
            None => {}
        }
    }
}

impl Shelf for Raced {
    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        self.step();
        self.inner.keys()
    }
    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        if self.wrote.get() {
            self.step();
        }
        self.inner.read(key)
    }
    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        if self.wrote.replace(true) {
            self.step();
        }
        self.inner.write(key, text)
    }
    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        self.step();
        self.inner.remove(key)
    }
}

/// This tab does `mine` while another does `theirs` at each possible moment. Afterwards this tab
/// makes one more edit, both look, and the store holds all three texts.
#[track_caller]
pub fn check(store: impl Fn() -> MemoryShelf, mine: &str, theirs: &'static str) {
    for moment in 0..200 {
        let shelf = store();
        let other = Rc::new(RefCell::new(Tab::open(&shelf)));
        let left = Rc::new(Cell::new(None));
        let act = other.clone();
        let mut tab = Tab::on(Raced {
            inner: shelf.clone(),
            left: left.clone(),
            wrote: Cell::new(false),
            interloper: RefCell::new(Some(Box::new(move || act.borrow_mut().edits(theirs)))),
        });
        left.set(Some(moment));
        let _ = tab.edit(mine);
        if left.replace(None).is_some() {
            assert!(
                moment > 5,
                "the other tab came in between at {moment} moments"
            );
            return;
        }
        tab.edits("z:later");
        other.borrow_mut().sync();
        let found = reopened(&shelf);
        for text in ["mine", "theirs", "later"] {
            assert!(
                found.contains(text),
                "{text} is lost at step {moment}: {found}"
            );
        }
        assert_eq!(other.borrow().show(), found, "at step {moment}");
    }
    panic!("the edit never ends");
}

pub fn torn() -> MemoryShelf {
    with(&filled(), SHEET, |text| text[..20].into())
}

#[test]
fn two_tabs_that_leave_a_damaged_generation_at_once_lose_nothing() {
    check(torn, "iwaki/shusa>x:mine", "iwaki/shusa>y:theirs");
    check(torn, "x:mine", "y:theirs");
}

#[test]
fn two_tabs_that_begin_at_once_lose_nothing() {
    check(
        MemoryShelf::default,
        "iwaki/shusa>x:mine",
        "iwaki/kakaricho>y:theirs",
    );
}
