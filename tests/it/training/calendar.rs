//! Calendar files against the rules of RFC 5545, read by rules of our own.

use proptest::collection::vec;
use proptest::prelude::*;

use michishirube::documents::calendar::{Entry, write};
use michishirube::domain::Day;

use super::notation::date;
use crate::arbitrary::{any_day, any_text, cases};

/// The lines as they were before folding, each held against the rules of a line.
fn lines(file: &str) -> Vec<String> {
    assert!(file.ends_with("\r\n"), "the last line has no end");
    let mut whole: Vec<String> = Vec::new();
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "a bare line end: {line:?}");
        assert!(
            !line.chars().any(|c| c.is_control()),
            "a control character: {line:?}"
        );
        match line.strip_prefix(' ') {
            Some(rest) => whole.last_mut().expect("a line to go on").push_str(rest),
            None => whole.push(line.to_owned()),
        }
    }
    whole
}

/// What an escaped text says.
fn unescaped(text: &str) -> String {
    let mut said = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        assert!(!matches!(c, ',' | ';'), "{c} stands bare in {text}");
        said.push(match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => '\n',
                Some(c @ ('\\' | ',' | ';')) => c,
                other => panic!("\\{other:?} in {text}"),
            },
            c => c,
        });
    }
    said
}

/// The properties of each event, in order, as name and value.
fn events(file: &str) -> Vec<Vec<(String, String)>> {
    let lines = lines(file);
    let head = lines.iter().take_while(|l| *l != "BEGIN:VEVENT");
    let head: Vec<_> = head.map(String::as_str).collect();
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//michishirube//study//JA",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ];
    assert_eq!(head[..5], expected);
    assert_eq!(lines.last().map(String::as_str), Some("END:VCALENDAR"));
    let mut events = Vec::new();
    for line in &lines[5..lines.len() - 1] {
        match line.as_str() {
            "BEGIN:VEVENT" => events.push(Vec::new()),
            "END:VEVENT" => {}
            line => {
                let (name, value) = line.split_once(':').expect("a property");
                let event: &mut Vec<_> = events.last_mut().expect("an event");
                event.push((name.to_owned(), value.to_owned()));
            }
        }
    }
    events
}

fn entry(id: &str, from: &str, to: &str, title: &str) -> Entry {
    Entry {
        id: id.into(),
        from: date(from),
        to: date(to),
        title: title.into(),
        is_busy: false,
    }
}

#[test]
fn an_event_says_what_and_when_and_no_more() {
    let file = write(
        &[entry("t0-apply", "6-30", "6-30", "申込期限：話し方")],
        date("6-1"),
    );
    let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//michishirube//study//JA\r\n\
        CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\nUID:t0-apply@michishirube\r\n\
        DTSTAMP:20260601T000000Z\r\nDTSTART;VALUE=DATE:20260630\r\nDTEND;VALUE=DATE:20260701\r\n\
        SUMMARY:申込期限：話し方\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    assert_eq!(file, expected);
}

#[test]
fn the_end_is_the_day_after_the_last() {
    let mut course = entry("t0-days", "12-30", "2027-1-1", "研修");
    course.is_busy = true;
    let events = events(&write(
        &[course, entry("x", "6-3", "6-1", "逆")],
        date("6-1"),
    ));
    let of = |n: usize, name: &str| -> String {
        let found = events[n].iter().find(|(n, _)| n == name);
        found.expect(name).1.clone()
    };
    assert_eq!(of(0, "DTEND;VALUE=DATE"), "20270102");
    assert_eq!(of(0, "TRANSP"), "OPAQUE");
    assert_eq!(of(1, "DTEND;VALUE=DATE"), "20260604");
}

#[track_caller]
fn check_title(title: &str, said: &str) {
    let file = write(&[entry("x", "6-1", "6-1", title)], date("6-1"));
    let summary = &events(&file)[0][4];
    assert_eq!(summary.0, "SUMMARY", "{file}");
    assert_eq!(unescaped(&summary.1), said, "{title:?}");
}

#[test]
fn titles_are_escaped_and_folded_by_bytes() {
    check_title("A, B; C\\D", "A, B; C\\D");
    check_title("一行目\r\n二行目\n三行目", "一行目 二行目 三行目");
    check_title("鐘\u{7}と\u{202e}逆", "鐘と逆");
    check_title(
        "BEGIN:VEVENT\r\nEND:VCALENDAR",
        "BEGIN:VEVENT END:VCALENDAR",
    );
    check_title("", "");
    // Each letter takes three bytes, and the break falls on every place once.
    for n in 20..60 {
        let title = "研".repeat(n);
        check_title(&title, &title);
        let title = format!("a{}", "研".repeat(n));
        check_title(&title, &title);
        let title = "x".repeat(n * 3);
        check_title(&title, &title);
    }
    let long = "あ,".repeat(2000);
    check_title(&long, &long);
}

fn any_entry() -> impl Strategy<Value = Entry> {
    (
        "[a-z0-9-]{1,40}",
        any_day(),
        any_day(),
        any_text(),
        any::<bool>(),
    )
        .prop_map(|(id, from, to, title, is_busy)| Entry {
            id,
            from,
            to,
            title,
            is_busy,
        })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn whatever_is_written_is_a_calendar(entries in vec(any_entry(), 0..6), made in any_day()) {
        let events = if entries.is_empty() {
            lines(&write(&entries, made));
            Vec::new()
        } else {
            events(&write(&entries, made))
        };
        prop_assert_eq!(events.len(), entries.len());
        for (event, entry) in events.iter().zip(&entries) {
            let names: Vec<_> = event.iter().map(|(name, _)| name.as_str()).collect();
            prop_assert_eq!(
                names,
                ["UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "TRANSP"]
            );
            let from = Day::parse_from_str(&event[2].1, "%Y%m%d").expect("a day");
            let end = Day::parse_from_str(&event[3].1, "%Y%m%d").expect("a day");
            prop_assert_eq!(from, entry.from);
            prop_assert_eq!(end.pred_opt(), Some(entry.to.max(entry.from)));
            unescaped(&event[4].1);
        }
    }
}
