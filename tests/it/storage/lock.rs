use std::time::{Duration, Instant};

use michishirube::storage::lock::{
    MAX_FILE, Params, RANDOM, Refused, is_locked, lock, lock_with, unlock,
};

const PASSPHRASE: &str = "とおい みちしるべ 7!";

/// As cheap as a key can be, in a file of one digit for each cost.
const CHEAP: Params = Params { m: 8, t: 1, p: 1 };

/// Written by the first version that locked files, and read by another implementation (Python's
/// argon2-cffi and cryptography). It must open for ever: don't write it anew.
const FIXTURE: &str = r#"{"kind":"michishirube-locked","format":1,"kdf":"argon2id","m":19456,"t":2,"p":1,"salt":"AQIDBAUGBwgJCgsMDQ4PEA==","nonce":"ERITFBUWFxgZGhsc","box":"SoNOTFAY76qUyW6E/nu28mwOHpdPb7HFtIaDHGZFCN2fb1LeYS3IO5GSeuw8PIbiFDgB4gphsDFyySPd1WmefQ=="}"#;
const FIXTURE_TEXT: &str = "{\"note\":\"会議で「=1+1」と書いた 😀\"}\n";

/// 1, 2, 3 …: never to be used outside of tests.
fn random() -> [u8; RANDOM] {
    std::array::from_fn(|i| u8::try_from(i).expect("few") + 1)
}

fn locked(text: &str) -> String {
    lock_with(text, PASSPHRASE, &random(), CHEAP).expect("it is locked")
}

/// What comes of a file that was locked with the passphrase of these tests.
#[track_caller]
fn check(file: &str, expected: Result<&str, Refused>) {
    let start: String = file.chars().take(200).collect();
    let found = unlock(file, PASSPHRASE);
    assert_eq!(found.as_deref(), expected.as_deref(), "{start}");
    // Why a file is refused without a key doesn't depend on the passphrase.
    if !matches!(expected, Ok(_) | Err(Refused::WrongOrAltered)) {
        assert_eq!(unlock(file, "").as_deref(), expected.as_deref(), "{start}");
    }
}

/// What comes of a file with one text in it exchanged.
#[track_caller]
fn check_with(from: &str, to: &str, why: Refused) {
    let file = locked("memo");
    assert_eq!(file.matches(from).count(), 1, "{from} is in {file}");
    check(&file.replacen(from, to, 1), Err(why));
}

#[test]
fn what_was_locked_unlocks_unchanged() {
    let long = "あいうえお\u{301}".repeat(30_000);
    let texts = [
        "",
        "a",
        "ab",
        "abc",
        " \r\n\t",
        "\u{0}\u{7f}\u{feff}",
        "\u{feff}BOM",
        "😀👨‍👩‍👧‍👦が",
        r#"{"a":"\"quoted\" \\ \u3042","b":[1,2.50]}"#,
        FIXTURE,
        &long,
    ];
    for text in texts {
        let file = locked(text);
        assert!(is_locked(&file) && !file.contains('\n'), "{file}");
        check(&file, Ok(text));
    }
}

#[test]
fn a_file_of_the_first_format_opens_for_ever() {
    check(FIXTURE, Ok(FIXTURE_TEXT));
    let again = lock(FIXTURE_TEXT, PASSPHRASE, &random());
    assert_eq!(again.as_deref(), Some(FIXTURE));
    assert!(FIXTURE.contains(r#""kdf":"argon2id","m":19456,"t":2,"p":1,"#));
}

/// Files that Python made, of which we would make the first alone.
#[test]
fn files_of_another_implementation_are_read_or_refused() {
    let rows = [
        (
            r#""m":70,"t":3,"p":2,"salt":"AQIDBAUGBwgJCgsMDQ4PEA==","nonce":"ERITFBUWFxgZGhsc","box":"18Ia9hyLcAPJm1H4cK9t6ALbC98="}"#,
            Ok("memo"),
        ),
        // Without a passphrase.
        (
            r#""m":8,"t":1,"p":1,"salt":"AQIDBAUGBwgJCgsMDQ4PEA==","nonce":"ERITFBUWFxgZGhsc","box":"VAlcsn+nfmurQqJ9eCQf+KjPZ5A="}"#,
            Err(Refused::WrongOrAltered),
        ),
        // With it, around what is no text.
        (
            r#""m":8,"t":1,"p":1,"salt":"AQIDBAUGBwgJCgsMDQ4PEA==","nonce":"ERITFBUWFxgZGhsc","box":"GAyeuB70xhZ5ytDnlFkDuKul"}"#,
            Err(Refused::WrongOrAltered),
        ),
    ];
    for (rest, expected) in rows {
        let start = r#"{"kind":"michishirube-locked","format":1,"kdf":"argon2id","#;
        check(&format!("{start}{rest}"), expected);
        let without = unlock(&format!("{start}{rest}"), "");
        assert_eq!(without, Err(Refused::WrongOrAltered), "{rest}");
    }
}

#[test]
fn nothing_of_the_text_stands_in_the_file_and_none_looks_like_another() {
    let text = "memo".repeat(100);
    let mut other = random();
    other[0] ^= 1;
    let files = [random(), other].map(|random| {
        let file = lock_with(&text, PASSPHRASE, &random, CHEAP).expect("it is locked");
        check(&file, Ok(&text));
        file.rsplit('"').nth(1).expect("a box").to_owned()
    });
    assert_ne!(files[0][..20], files[1][..20]);
    assert!(files.iter().all(|f| !f.contains("memo") && f.len() > 500));
    // Salt and nonce both count: each bit of what is random makes another box.
    for at in 0..RANDOM {
        let mut other = random();
        other[at] ^= 0x80;
        let file = lock_with(&text, PASSPHRASE, &other, CHEAP).expect("it is locked");
        assert!(!file.contains(&files[0][..20]), "{at}");
    }
}

#[test]
fn only_the_very_passphrase_unlocks() {
    // が in one character and in two, and what a person may think is the same.
    let passphrases = [
        "が",
        "か\u{3099}",
        "ガ",
        "が ",
        " が",
        "が\u{3000}",
        "が\u{0}",
        "がが",
        "pass",
        "Pass",
        "ｐａｓｓ",
    ];
    for passphrase in passphrases {
        let file = lock_with("memo", passphrase, &random(), CHEAP).expect("it is locked");
        for other in passphrases {
            let expected = match other == passphrase {
                true => Ok("memo".to_owned()),
                false => Err(Refused::WrongOrAltered),
            };
            assert_eq!(unlock(&file, other), expected, "{passphrase:?} {other:?}");
        }
        assert_eq!(unlock(&file, ""), Err(Refused::WrongOrAltered));
    }
}

#[test]
fn nothing_is_locked_that_could_not_be_unlocked() {
    let none = |text: &str, passphrase: &str, m, t, p| {
        let file = lock_with(text, passphrase, &random(), Params { m, t, p });
        assert_eq!(file, None, "{passphrase} {m} {t} {p}");
    };
    assert_eq!(lock("memo", "", &random()), None);
    none("memo", "", 8, 1, 1);
    none("memo", "a", 7, 1, 1);
    none("memo", "a", 31, 1, 4);
    none("memo", "a", 65537, 1, 1);
    none("memo", "a", 8, 0, 1);
    none("memo", "a", 8, 11, 1);
    none("memo", "a", 8, 1, 0);
    none("memo", "a", 40, 1, 5);
    none("memo", "a", u32::MAX, u32::MAX, u32::MAX);
    for (m, t, p) in [(8, 10, 1), (32, 1, 4), (65536, 1, 1)] {
        let file = lock_with("memo", PASSPHRASE, &random(), Params { m, t, p });
        check(&file.expect("it is locked"), Ok("memo"));
    }
    // The longest text whose file is no longer than the longest that is read.
    let around = locked("").len() - 24;
    let longest = "a".repeat((MAX_FILE - around) / 4 * 3 - 16);
    let file = locked(&longest);
    assert!(file.len() <= MAX_FILE && file.len() > MAX_FILE - 4);
    // In order, as far as can be told without the passphrase.
    assert_eq!(unlock(&file, ""), Err(Refused::WrongOrAltered));
    none(&format!("{longest}a"), PASSPHRASE, 8, 1, 1);
}

#[test]
fn every_change_of_a_single_bit_is_refused() {
    // Boxes with two, one and no sign of padding.
    for (text, end) in [("", "==\"}"), ("a", "=\"}"), ("ab", "\"}")] {
        let file = locked(text).into_bytes();
        assert!(file.ends_with(end.as_bytes()) && file.len() > 150);
        for bit in 0..8 * file.len() {
            let mut bytes = file.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            // As the browser reads a file.
            let changed = String::from_utf8_lossy(&bytes);
            let found = unlock(&changed, PASSPHRASE);
            assert!(found.is_err(), "{changed} was taken for {text:?}");
        }
    }
}

#[test]
fn a_file_that_was_cut_off_or_added_to_is_refused() {
    let file = locked("memo");
    let recognised = r#"{"kind":"michishirube-locked","#.len();
    for end in 0..file.len() {
        let why = match end < recognised {
            true => Refused::NotOurs,
            false => Refused::Altered,
        };
        check(&file[..end], Err(why));
        check(
            &file[end..],
            (end == 0).then_some("memo").ok_or(Refused::NotOurs),
        );
        let without = [&file[..end], &file[end + 1..]].concat();
        assert!(unlock(&without, PASSPHRASE).is_err(), "{without}");
    }
    for added in [
        "\n", "\r\n", " ", "\t", "\u{0}", "}", "a", "{}", "\u{feff}", &file,
    ] {
        check(&format!("{file}{added}"), Err(Refused::Altered));
    }
    check(&format!("\u{feff}{file}"), Err(Refused::Altered));
    for added in ["\n", " "] {
        check(&format!("{added}{file}"), Err(Refused::Altered));
    }
    for added in ["\u{0}", "[", "x"] {
        check(&format!("{added}{file}"), Err(Refused::NotOurs));
    }
}

#[test]
fn no_second_spelling_of_a_file_is_taken() {
    for (from, to) in [
        (",\"m\"", ", \"m\""),
        (",\"m\"", ",\n\"m\""),
        ("\"m\":8", "\"m\": 8"),
        ("\"m\":8", "\"m\":8.0"),
        ("\"m\":8", "\"m\":8e0"),
        ("\"m\":8", "\"m\":08"),
        ("\"m\":8", "\"m\":-8"),
        ("\"m\":8", "\"m\":\"8\""),
        ("\"m\":8", "\"m\":null"),
        ("\"m\":8", "\"m\":4294967296"),
        ("\"m\":8", "\"m\":8,\"m\":8"),
        ("\"m\":8,", ""),
        ("\"m\"", "\"M\""),
        ("\"m\"", "\"\\u006d\""),
        ("\"m\":8,\"t\":1", "\"t\":1,\"m\":8"),
        ("\"format\":1", "\"format\":0"),
        ("\"format\":1", "\"format\":-1"),
        ("\"format\":1", "\"format\":1,\"format\":1"),
        ("\"format\":1,", ""),
        ("\"kind\":", "\"kind\":\"michishirube-locked\",\"kind\":"),
        ("argon2id", "argon2i"),
        ("argon2id", "argon2\\u0069d"),
        ("\"kdf\":\"argon2id\",", ""),
        ("\"kdf\":", "\"more\":1,\"kdf\":"),
        ("\"box\":\"", "\"more\":\"\",\"box\":\""),
        ("\"box\":\"", "\"box\":\"\\n"),
        ("\"box\":\"", "\"box\":\" "),
        ("\"}", "\",\"more\":1}"),
        // The salt: other bits past its end, without padding, with more, shorter and longer.
        ("DQ4PEA==", "DQ4PEB=="),
        ("DQ4PEA==", "DQ4PEA"),
        ("DQ4PEA==", "DQ4PEA="),
        ("DQ4PEA==", "DQ4PEA==="),
        ("DQ4PEA==", "DQ4P"),
        ("DQ4PEA==", "DQ4PEBE="),
        ("DQ4PEA==", "DQ4PEBES"),
        ("DQ4PEA==", "DQ4PE_=="),
        ("AQIDBAUGBwgJCgsMDQ4PEA==", ""),
        ("ERITFBUWFxgZGhsc", ""),
        ("ERITFBUWFxgZGhsc", "ERITFBUWFxgZGhs="),
        ("ERITFBUWFxgZGhsc", "ERITFBUWFxgZGhscHQ=="),
        ("ERITFBUWFxgZGhsc", "ERITFBUWFxgZGhs\\u0063"),
    ] {
        check_with(from, to, Refused::Altered);
    }
    // The box: other bits past its end, without padding, without all of a tag.
    let file = locked("");
    let (header, sealed) = file.split_once("\"box\":\"").expect("a box");
    let sealed = sealed.strip_suffix("==\"}").expect("16 bytes");
    let (most, last) = sealed.split_at(sealed.len() - 1);
    let other = char::from(last.as_bytes()[0] + 1);
    let shorter = &sealed[..sealed.len() - 2];
    let rows = [
        (format!("{most}{other}=="), Refused::Altered),
        (sealed.to_owned(), Refused::Altered),
        (format!("{sealed}="), Refused::Altered),
        (shorter.to_owned(), Refused::Altered),
        (String::new(), Refused::Altered),
        (format!("AAAA{sealed}=="), Refused::WrongOrAltered),
    ];
    for (sealed, why) in rows {
        check(&format!("{header}\"box\":\"{sealed}\"}}"), Err(why));
    }
}

#[test]
fn what_is_spelt_right_and_is_another_does_not_fit_the_tag() {
    for (from, to) in [
        ("\"m\":8", "\"m\":9"),
        ("\"m\":8", "\"m\":16"),
        ("\"t\":1", "\"t\":2"),
        ("\"m\":8,\"t\":1,\"p\":1", "\"m\":16,\"t\":1,\"p\":2"),
        ("\"AQID", "\"BQID"),
        ("\"ERIT", "\"FRIT"),
        ("\"box\":\"", "\"box\":\"AAAA"),
    ] {
        check_with(from, to, Refused::WrongOrAltered);
    }
}

#[test]
fn a_cost_past_the_bounds_is_refused_before_anything_is_paid() {
    let cost = |m: u32, t: u32, p: u32| {
        let costs = format!("\"m\":{m},\"t\":{t},\"p\":{p}");
        check_with("\"m\":8,\"t\":1,\"p\":1", &costs, Refused::Excessive);
    };
    let began = Instant::now();
    for (m, t, p) in [
        (65537, 1, 1),
        (7, 1, 1),
        (0, 1, 1),
        (31, 1, 4),
        (65536, 11, 1),
        (65536, 100, 1),
        (8, 0, 1),
        (8, 1, 0),
        (65536, 1, 5),
        (8, 1, 536_870_912),
    ] {
        cost(m, t, p);
    }
    // 100 passes alone take longer when they are paid.
    let paid = began.elapsed();
    assert!(paid < Duration::from_secs(2), "{paid:?}");
    // These would not end.
    cost(u32::MAX, 1, 1);
    cost(8, 1, u32::MAX);
    cost(65536, u32::MAX, 1);
    cost(u32::MAX, u32::MAX, u32::MAX);
    let long = format!("\"box\":\"{}", "A".repeat(MAX_FILE));
    check_with("\"box\":\"", &long, Refused::Excessive);
}

#[test]
fn a_newer_format_is_recognised_whatever_else_it_changed() {
    check_with("\"format\":1", "\"format\":2", Refused::Newer(2));
    for (file, format) in [
        (r#"{"kind":"michishirube-locked","format":99}"#, 99),
        (
            r#"{"format":3,"m":{"x":[]},"kind":"michishirube-locked"}"#,
            3,
        ),
        (
            r#"{"kind":"michishirube-locked","format":4294967295,"m":4294967295}"#,
            u32::MAX,
        ),
    ] {
        check(file, Err(Refused::Newer(format)));
    }
}

#[test]
fn whether_it_is_a_locked_file_is_seen_whatever_became_of_it() {
    let file = locked("memo");
    for text in [
        file.as_str(),
        FIXTURE,
        &format!("\u{feff}{file}"),
        &format!("\n{file}\n"),
        &file.replace(',', ",\n  "),
        &file[..file.len() / 2],
        r#"{"format":2,"kind":"michishirube-locked"}"#,
    ] {
        assert!(is_locked(text), "{text}");
    }
    for text in [
        "",
        "x",
        "null",
        "[]",
        "{}",
        "\u{feff}",
        "michishirube-locked",
        r#""michishirube-locked""#,
        r#"["michishirube-locked",1]x"#,
        r#"{"kind":"michishirube-locked"}"#,
        r#"{"kind":1,"format":1}"#,
        r#"{"kind":"Michishirube-locked","format":1}"#,
        r#"{"kind":"michishirube-locked2","format":1}"#,
        r#"{"kind":"michishirube-notebook","format":1,"records":{}}"#,
        r#"{"kind":"michishirube-raw","format":1,"keys":{"kind":"michishirube-locked"}}"#,
        r#"{"x":{"kind":"michishirube-locked","format":1},"format":1}"#,
    ] {
        assert!(!is_locked(text), "{text}");
        check(text, Err(Refused::NotOurs));
    }
}
