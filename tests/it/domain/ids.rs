use michishirube::domain::id::{BadId, CompetencyId, MAX_ID};

#[track_caller]
fn check(text: &str, good: bool) {
    let parsed = CompetencyId::parse(text);
    assert_eq!(parsed.is_ok(), good, "{text:?}");
    match parsed {
        Ok(id) => assert_eq!(id.as_str(), text),
        Err(bad) => assert_eq!(bad.text, text, "the author must be shown what they wrote"),
    }
}

#[test]
fn ids_that_need_no_escaping_are_taken() {
    for text in [
        "a",
        "0",
        "kacho-hosa",
        "A.b_c-9",
        "constructor",
        "a..b",
        &"x".repeat(MAX_ID),
    ] {
        check(text, true);
    }
}

#[test]
fn ids_that_could_be_read_as_something_else_are_refused() {
    let rows = [
        "",
        "-a",
        ".",
        "..",
        ".hidden",
        "_a",
        "__proto__",
        "a/b",
        "a\\b",
        "a b",
        " a",
        "a ",
        "a\n",
        "a%2fb",
        "a#b",
        "a?b",
        "a:b",
        "係長",
        "ａ",
        "é",
        "a\u{0}",
        "a\u{202e}b",
        "a\u{200b}",
    ];
    for text in rows {
        check(text, false);
    }
    check(&"x".repeat(MAX_ID + 1), false);
}

#[test]
fn a_refusal_quotes_no_more_of_the_text_than_an_id_may_have() {
    let text = "あ".repeat(10_000);
    let shown = BadId { text }.to_string();
    assert_eq!(shown.matches('あ').count(), MAX_ID, "{shown}");
}

#[test]
fn a_day_has_one_spelling() {
    let date = |y, m, d| michishirube::domain::Day::from_ymd_opt(y, m, d);
    let rows = [
        ("2026-11-21", date(2026, 11, 21)),
        ("2024-02-29", date(2024, 2, 29)),
        ("0001-01-01", date(1, 1, 1)),
        ("2026-02-29", None),
        ("2026-13-01", None),
        ("2026-00-10", None),
        ("2026-1-1", None),
        ("2026-11", None),
        ("2026-11-21T00:00", None),
        ("2026-11-21-1", None),
        ("+2026-11-21", None),
        (" 2026-11-21", None),
        ("2026/11/21", None),
        ("２０２６-11-21", None),
        ("", None),
    ];
    for (text, expected) in rows {
        let found = michishirube::domain::day(text);
        assert_eq!(found, expected, "{text}");
        if let Some(day) = found {
            assert_eq!(day.to_string(), text, "and it is the one that is saved");
        }
    }
}
