//! Items that were kept as they are stored until the code that reads them came.

use super::super::envelope::Unreadable;
use super::super::keys::Key;
use super::super::saved_items::{awake, wake};
use super::generation::Damaged;
use super::{Vault, copy_record};
use crate::domain::item::{Body, ItemKey};
use crate::domain::notebook::{Notebook, Record};

impl Vault {
    /// Reads everything that was asleep, here and in the notebook on the screen. What can't be read is
    /// damaged from now on, as if it had been found so at the start. Writes nothing.
    pub fn wake(&mut self, notebook: &mut Notebook) {
        awake();
        self.join = Body::join;
        let mut damaged = Vec::new();
        for (key, item) in self.saved.items.iter_mut() {
            match item.body.as_ref().and_then(wake) {
                None => {}
                Some(Ok(body)) => item.body = Some(body),
                Some(Err(why)) => damaged.push((key.clone(), why)),
            }
        }
        for (key, why) in damaged {
            self.lay_aside(&key, why);
        }
        let mut keys = Vec::new();
        for (key, item) in notebook.items.iter() {
            if matches!(item.body, Some(Body::Asleep(..))) {
                keys.push(key.clone());
            }
        }
        for key in keys {
            // Nothing asleep was ever changed here.
            copy_record(notebook, &self.saved, &Record::Item(key));
        }
    }

    fn lay_aside(&mut self, key: &ItemKey, why: Unreadable) {
        let record = Record::Item(key.clone());
        self.saved.items.remove(key);
        self.revisions.remove(&record);
        if let Some(generation) = self.generation {
            let key = Key::Record(generation, record).text();
            self.known.remove(&key);
            self.damaged.push(Damaged { key, why });
        }
    }
}
