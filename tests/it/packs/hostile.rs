use proptest::prelude::*;

use michishirube::packs::{MAX_BYTES, MAX_ITEMS, read};

use super::{MINI, mini_with};
use crate::arbitrary::cases;

#[test]
fn a_file_over_the_limit_is_not_even_parsed() {
    let padded = |len: usize| format!("{MINI}{}", " ".repeat(len - MINI.len()));
    assert!(read(&padded(MAX_BYTES)).is_ok());
    let refused = read(&padded(MAX_BYTES + 1)).expect_err("too large").0;
    assert!(refused.what.contains("大きすぎます"), "{refused:?}");
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    for open in ["[", "{\"a\":"] {
        let refused = read(&open.repeat(100_000)).expect_err("too deep").0;
        assert!(refused.at.starts_with("1行目"), "{refused:?}");
    }
    let closed = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(&MINI.replacen('{', &format!("{{\"extra\": {closed},"), 1)).is_err());
}

#[test]
fn lists_are_read_up_to_their_limit() {
    let many: Vec<_> = (0..=MAX_ITEMS)
        .map(|i| format!(r#"{{"id": "d{i}", "title": "x"}}"#))
        .collect();
    let text = mini_with("/sources", &format!("[{}]", many.join(",")));
    let reading = read(&text).expect("it opens");
    assert_eq!(reading.framework.sources.len(), MAX_ITEMS);
    let first = &reading.problems[0];
    assert_eq!(
        (first.at.as_str(), first.what.contains("件だけ")),
        ("sources", true),
        "{first:?}"
    );
}

/// The name that is read from a pack whose name is written so.
#[track_caller]
fn check(written: &str, expected: &str) {
    let json = serde_json::to_string(written).expect("a text");
    let framework = read(&mini_with("/name", &json))
        .expect("it opens")
        .framework;
    assert_eq!(framework.name, expected);
}

#[test]
fn marks_that_make_a_text_read_as_another_are_taken_out() {
    check("a\u{202e}b\u{202c}c", "abc");
    check("\u{2066}a\u{2069}\u{200e}\u{200f}\u{061c}", "a");
    check("a\u{0}b\u{7}c\u{1b}[31m\u{7f}\u{85}", "abc[31m");
    check("一行目\n二行目\r\n\t", "一行目\n二行目");
    check(" 全角　", "全角");
}

#[test]
fn markup_and_formulas_stay_text() {
    for text in [
        "<img src=x onerror=alert(1)>",
        "</script><script>",
        "=HYPERLINK(\"x\")",
        "&amp;",
        "{{x}}",
        "𠮷👩‍👩‍👧",
    ] {
        check(text, text);
    }
}

#[test]
fn a_problem_quotes_the_file_cleanly_and_briefly() {
    let long = "あ\\u202eい".repeat(50_000);
    let rows = [
        mini_with("/grades/-", &format!("\"{long}\"")),
        mini_with("/valid_from", &format!("\"{long}\"")),
        mini_with("/job_families/0/grades/0", &format!("\"{long}\"")),
        mini_with(
            "/sources/-",
            &format!("{{\"id\": \"{long}\", \"title\": \"x\"}}"),
        ),
    ];
    for text in rows {
        let problems = read(&text).expect("it opens").problems;
        assert!(!problems.is_empty());
        for p in problems {
            assert!(
                p.what.chars().count() < 300,
                "{} characters",
                p.what.chars().count()
            );
            assert!(!p.what.contains('\u{202e}'), "{}", p.what);
        }
    }
    let refused = read(&mini_with("/id", &format!("\"{long}\"")))
        .expect_err("no id")
        .0;
    assert!(refused.what.chars().count() < 300 && !refused.what.contains('\u{202e}'));
}

#[test]
fn a_key_like_proto_is_only_a_key() {
    let text = MINI.replacen(
        '{',
        "{\"__proto__\": {\"format\": 9}, \"constructor\": 1,",
        1,
    );
    assert_eq!(read(&text).expect("it opens").problems, []);
}

/// What the application relies on of every framework that was read.
fn holds_together(text: &str) -> Result<(), TestCaseError> {
    let Ok(reading) = read(text) else {
        return Ok(());
    };
    let f = &reading.framework;
    prop_assert!(!f.expectations.is_empty() && !f.job_families.is_empty() && !f.scales.is_empty());
    prop_assert!(f.grades.windows(2).all(|w| w[0].order <= w[1].order));
    for e in &f.expectations {
        prop_assert!(f.grade(&e.grade).is_some() && f.competency(&e.competency).is_some());
        prop_assert!(e.source.as_ref().is_none_or(|s| f.source(s).is_some()));
    }
    for family in &f.job_families {
        prop_assert!(!family.grades.is_empty());
        prop_assert!(family.grades.iter().all(|g| f.grade(g).is_some()));
    }
    for scale in &f.scales {
        prop_assert!(scale.points.windows(2).all(|w| w[0].value < w[1].value));
        prop_assert!(scale.points.len() >= 2 && scale.point(scale.meets).is_some());
    }
    for problem in &reading.problems {
        prop_assert!(
            !problem.at.is_empty() && !problem.what.is_empty() && !problem.mend.is_empty()
        );
    }
    Ok(())
}

/// Replaces stretches of the text by other bytes; what is no UTF-8 any more is mended as a browser
/// does when it reads a file as text.
fn mutated(text: &str, changes: &[(prop::sample::Index, usize, Vec<u8>)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (at, cut, put) in changes {
        let at = at.index(bytes.len() + 1);
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.iter().copied());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Bytes that JSON is sensitive to, more often than others.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        prop::sample::select(b"{}[]\",:0123456789-nulltrue\\".to_vec()),
        any::<u8>()
    ];
    prop::collection::vec(byte, 0..4)
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn a_mutated_pack_never_panics_and_never_lies(
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..4usize, bytes()), 1..4),
        small in any::<bool>(),
    ) {
        let whole = include_str!("../../../public/packs/iwaki.json");
        // The small one is hit in more interesting places.
        holds_together(&mutated(if small { MINI } else { whole }, &changes))?;
    }
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn a_pack_with_a_value_exchanged_never_panics_and_never_lies(
        place in any::<prop::sample::Index>(),
        value in prop::sample::select(vec!["null", "0", "-1", "1e308", "\"\"", "\"g1\"", "[]", "{}", "[[]]", "[null]", "true"]),
    ) {
        let mut root: serde_json::Value = serde_json::from_str(MINI).expect("JSON");
        let mut pointers = Vec::new();
        pointers_of(&root, String::new(), &mut pointers);
        let pointer = &pointers[place.index(pointers.len())];
        *root.pointer_mut(pointer).expect("there") = serde_json::from_str(value).expect("JSON");
        holds_together(&root.to_string())?;
    }
}

fn pointers_of(value: &serde_json::Value, at: String, all: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            map.iter()
                .for_each(|(k, v)| pointers_of(v, format!("{at}/{k}"), all));
        }
        serde_json::Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(i, v)| pointers_of(v, format!("{at}/{i}"), all));
        }
        _ => {}
    }
    all.push(at);
}
