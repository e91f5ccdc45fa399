//! Files in and out, without the pickers that only secure contexts have.

use std::pin::Pin;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, HtmlInputElement, Url};

/// The field a person chooses a file with.
pub type FileField = HtmlInputElement;

/// Hands the text to the browser as a download. `false`: the browser would not take it.
pub fn download(name: &str, text: &str) -> bool {
    download_as("application/json", name, text)
}

/// As [`download`], of another kind.
pub fn download_as(kind: &str, name: &str, text: &str) -> bool {
    try_download(kind, name, text).is_ok()
}

fn try_download(kind: &str, name: &str, text: &str) -> Result<(), JsValue> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    let parts = js_sys::Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &bag)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = web_sys::window()
        .and_then(|w| w.document())
        .ok_or(JsValue::NULL)?
        .create_element("a")?
        .unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The download has its own hold on the blob once the click was handled.
    leptos::prelude::set_timeout(
        move || {
            let _ = Url::revoke_object_url(&url);
        },
        std::time::Duration::from_secs(60),
    );
    Ok(())
}

/// Why a chosen file could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// How large it is, in bytes.
    TooLarge(usize),
    /// The browser could not read it: moved, renamed, no permission.
    Unreadable,
}

/// A file that was chosen and may be read.
pub type Chosen = File;

/// The file a person chose. The size is asked before anything is read; the field is emptied, so
/// that the same file can be chosen again.
pub fn chosen(input: &FileField, limit: f64) -> Option<Result<File, FileError>> {
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(if file.size() > limit {
        Err(FileError::TooLarge(file.size() as usize))
    } else {
        Ok(file)
    })
}

pub async fn text_of(file: File) -> Result<String, FileError> {
    JsFuture::from(file.text())
        .await
        .ok()
        .and_then(|text| text.as_string())
        .ok_or(FileError::Unreadable)
}

/// The bytes as they are: what a text would be depends on its encoding.
pub async fn bytes_of(file: File) -> Result<Vec<u8>, FileError> {
    let buffer = JsFuture::from(file.array_buffer()).await;
    let buffer = buffer.map_err(|_| FileError::Unreadable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Runs it when the page has time, in the same thread.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    // Boxed, so that what runs it compiles once.
    let boxed: Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    wasm_bindgen_futures::spawn_local(boxed);
}
