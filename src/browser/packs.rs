//! The folder of packs beside the page, or inside it (the single file), and what `public/boot.js`
//! fetched ahead.

use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

use crate::state::{Fetched, PackDoor, Unreachable};

pub struct PackFolder;

impl PackDoor for PackFolder {
    fn fetch(&self, file: &str) -> Fetched {
        let file = file.to_owned();
        Box::pin(async move {
            if let Some(text) = carried(&file) {
                return Ok(text.into_bytes());
            }
            fetch(&file).await.map_err(|e| Unreachable(word(&e)))
        })
    }

    fn first(&self) -> Option<Vec<u8>> {
        let window = web_sys::window()?;
        let key = "michishirubePack".into();
        let bytes = js_sys::Reflect::get(&window, &key).ok()?;
        // Once: the next time somebody asks, the file may have been mended.
        let _ = js_sys::Reflect::set(&window, &key, &JsValue::UNDEFINED);
        if let Some(text) = bytes.as_string() {
            return Some(text.into_bytes());
        }
        let buffer = bytes.dyn_into::<ArrayBuffer>().ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    }
}

/// The single file carries each pack in a data block of its own.
fn carried(file: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    document
        .get_element_by_id(&format!("pack:{file}"))?
        .text_content()
}

/// A host may keep these files for days in its cache, and HR may have mended them since: always asks
/// whether they are fresh.
async fn fetch(file: &str) -> Result<Vec<u8>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let init = RequestInit::new();
    init.set_cache(RequestCache::NoCache);
    let answer = window.fetch_with_str_and_init(&format!("packs/{file}"), &init);
    let answer: Response = JsFuture::from(answer).await?.unchecked_into();
    if !answer.ok() {
        return Err(format!("packs/{file}: {}", answer.status()).into());
    }
    // How large it may be, the reader knows.
    let buffer = JsFuture::from(answer.array_buffer()?).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

fn word(error: &JsValue) -> String {
    let message = js_sys::Reflect::get(error, &"message".into()).ok();
    let message = message
        .and_then(|m| m.as_string())
        .or_else(|| error.as_string());
    message.unwrap_or_default()
}
