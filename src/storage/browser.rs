//! Local storage. One of the few files that touch the browser.

use std::sync::atomic::{AtomicBool, Ordering};

use gloo_storage::Storage;
use wasm_bindgen::{JsCast, JsValue};

use super::keys::PREFIX;
use super::shelf::{Shelf, ShelfError};

/// Set when the application has panicked: its state may be half-changed, so nothing is written.
static BROKEN: AtomicBool = AtomicBool::new(false);

/// Refuses every later write of this page. Called by the panic hook only.
pub fn refuse_writes() {
    BROKEN.store(true, Ordering::Relaxed);
}

/// The browser's store, if it lets us read it.
pub enum BrowserShelf {
    Open(web_sys::Storage),
    Blocked(String),
}

impl BrowserShelf {
    /// Asks gently first: where storage is blocked, the getter itself throws, and gloo would panic.
    pub fn open() -> Self {
        let probe = || -> Result<(), JsValue> {
            let window = web_sys::window().ok_or("no window")?;
            let storage = window.local_storage()?.ok_or("no storage")?;
            // Firefox can hand out the object and throw here instead.
            storage.length()?;
            storage.get_item(PREFIX)?;
            Ok(())
        };
        match probe() {
            Ok(()) => Self::Open(gloo_storage::LocalStorage::raw()),
            Err(e) => Self::Blocked(name_of(&e)),
        }
    }

    fn storage(&self) -> Result<&web_sys::Storage, ShelfError> {
        match self {
            Self::Open(storage) => Ok(storage),
            Self::Blocked(why) => Err(ShelfError::Blocked(why.clone())),
        }
    }
}

impl Shelf for BrowserShelf {
    fn keys(&self) -> Result<Vec<String>, ShelfError> {
        let storage = self.storage()?;
        let length = storage.length().map_err(error)?;
        let mut keys = Vec::new();
        for i in 0..length {
            keys.extend(storage.key(i).map_err(error)?);
        }
        Ok(keys)
    }

    fn read(&self, key: &str) -> Result<Option<String>, ShelfError> {
        self.storage()?.get_item(key).map_err(error)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), ShelfError> {
        if BROKEN.load(Ordering::Relaxed) {
            return Err(ShelfError::Blocked("stopped".into()));
        }
        self.storage()?.set_item(key, text).map_err(error)
    }

    fn remove(&self, key: &str) -> Result<(), ShelfError> {
        if BROKEN.load(Ordering::Relaxed) {
            return Err(ShelfError::Blocked("stopped".into()));
        }
        self.storage()?.remove_item(key).map_err(error)
    }
}

fn name_of(e: &JsValue) -> String {
    e.dyn_ref::<js_sys::Error>()
        .map_or_else(|| "unknown".into(), |e| e.name().into())
}

fn error(e: JsValue) -> ShelfError {
    match name_of(&e).as_str() {
        // The second is Firefox's name for the same.
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => ShelfError::Full,
        name => ShelfError::Blocked(name.to_owned()),
    }
}
