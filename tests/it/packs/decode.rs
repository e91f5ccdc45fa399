//! Bytes → text: one encoding is taken, the others are named.

use michishirube::packs::{MAX_BYTES, decode, too_large};

use super::MINI;

#[track_caller]
fn check(bytes: &[u8], word: &str) {
    let refused = decode(bytes).expect_err("it is refused").0;
    assert_eq!(refused.at, "ファイル全体");
    assert!(refused.what.contains(word), "{refused:?}");
    assert!(refused.mend.contains("UTF-8"), "{refused:?}");
}

#[test]
fn utf_8_is_taken_with_and_without_its_mark() {
    assert_eq!(decode(MINI.as_bytes()).expect("UTF-8"), MINI);
    let marked = format!("\u{feff}{MINI}");
    let text = decode(marked.as_bytes()).expect("UTF-8 with a mark");
    assert_eq!(
        michishirube::packs::read(text).expect("it opens").problems,
        []
    );
    assert_eq!(decode(b"").expect("nothing is UTF-8 too"), "");
}

#[test]
fn other_encodings_are_named_and_refused() {
    let le = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>()
    };
    let be = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect::<Vec<_>>()
    };
    let marked = format!("\u{feff}{MINI}");
    for text in [MINI, &marked, "\u{feff}市", "\u{feff}"] {
        check(&le(text), "UTF-16");
        check(&be(text), "UTF-16");
    }
    let utf_32: Vec<_> = MINI
        .chars()
        .flat_map(|c| u32::from(c).to_le_bytes())
        .collect();
    check(&utf_32, "UTF-16");
    check(b"{\"format\": 1\0}", "UTF-16");
    // 枠組み in code page 932, and in EUC-JP.
    check(b"{\"name\": \"\x98\x67\x91\x67\x82\xdd\"}", "Shift_JIS");
    check(
        b"{\"name\": \"\xcf\xc8\xc1\xc8\xa4\xdf\"}",
        "UTF-8 ではありません",
    );
    // Cut in the middle of a character, overlong, and half a pair.
    for bytes in [&b"\xe5\xb8"[..], b"\xc0\xaf", b"\xed\xa0\x80", b"\xff"] {
        check(bytes, "UTF-8 ではありません");
    }
}

#[test]
fn what_is_too_large_is_refused_by_its_length() {
    assert!(decode(&vec![b' '; MAX_BYTES]).is_ok());
    // Neither its encoding nor its content is looked at: both are wrong here.
    for len in [MAX_BYTES + 1, 100_000_000] {
        assert_eq!(
            decode(&vec![0; len]).expect_err("too large"),
            too_large(len)
        );
    }
    let refused = too_large(100_000_000).0;
    assert!(
        refused.what.contains("大きすぎます（100000000バイト）")
            && refused.mend.contains("4 MB以内")
    );
}
