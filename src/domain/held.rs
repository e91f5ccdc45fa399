//! A value whose code is elsewhere: copying, comparing and dropping it go through what was laid beside it
//! when it was made.
//!
//! Home carries every record of the notebook about and looks into few of them. With plain boxes, the code
//! that copies, compares and drops each kind would be in what everybody downloads first; this way it comes
//! with the pages that make such values (measured in `ARCHITECTURE.md`). A copy costs a count, not an
//! allocation.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

trait Hold<T>: Send + Sync {
    fn get(&self) -> &T;
    fn is_same(&self, other: &T) -> bool;
    fn show(&self, f: &mut fmt::Formatter) -> fmt::Result;
}

struct Plain<T>(T);

impl<T: PartialEq + fmt::Debug + Send + Sync> Hold<T> for Plain<T> {
    fn get(&self) -> &T {
        &self.0
    }

    fn is_same(&self, other: &T) -> bool {
        self.0 == *other
    }

    fn show(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Shared and never changed in place; to change it, [`Held::take`] a copy and make a new one.
pub struct Held<T>(Arc<dyn Hold<T>>);

impl<T: PartialEq + fmt::Debug + Send + Sync + 'static> Held<T> {
    pub fn new(it: T) -> Self {
        Self(Arc::new(Plain(it)))
    }
}

impl<T: Clone> Held<T> {
    pub fn take(&self) -> T {
        self.0.get().clone()
    }
}

impl<T> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get()
    }
}

impl<T> AsRef<T> for Held<T> {
    fn as_ref(&self) -> &T {
        self.0.get()
    }
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Held<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.is_same(other)
    }
}

impl<T: Eq> Eq for Held<T> {}

impl<T> fmt::Debug for Held<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.show(f)
    }
}
