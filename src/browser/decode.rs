//! Texts that aren't UTF-8, by the decoder that every browser has.

use web_sys::{TextDecoder, TextDecoderOptions};

use crate::documents::sheets::Encoding;

/// `None`: these bytes are no such text.
pub fn decode(encoding: Encoding, bytes: &[u8]) -> Option<String> {
    let label = match encoding {
        Encoding::ShiftJis => "shift_jis",
        Encoding::Utf16Le => "utf-16le",
        Encoding::Utf16Be => "utf-16be",
    };
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(label, &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
