//! Chance. The browser's generator works on plain http as well.

use js_sys::Uint8Array;

/// Random bytes; `None`: this browser has no generator.
pub fn bytes<const N: usize>() -> Option<[u8; N]> {
    let crypto = web_sys::window()?.crypto().ok()?;
    let array = Uint8Array::new_with_length(u32::try_from(N).ok()?);
    crypto.get_random_values_with_js_u8_array(&array).ok()?;
    let mut bytes = [0; N];
    array.copy_to(&mut bytes);
    Some(bytes)
}

/// A number for an id: it must be new, not secret.
pub fn fresh() -> u64 {
    bytes().map_or_else(
        || (js_sys::Math::random() * 1e15) as u64,
        u64::from_le_bytes,
    )
}
