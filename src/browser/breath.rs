//! A moment for the page: what runs long lets it draw and answer in between.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Comes back when the browser has done what was waiting.
pub async fn breathe() {
    let promise = Promise::new(&mut |resolve, _| {
        let window = web_sys::window();
        let waits = window.and_then(|w| w.set_timeout_with_callback(&resolve).ok());
        if waits.is_none() {
            // Nobody would call it: goes on at once.
            let _ = resolve.call0(&wasm_bindgen::JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(promise).await;
}
