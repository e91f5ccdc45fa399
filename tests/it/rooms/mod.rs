//! Who may know whom, and what no source may contain: held by reading the sources.
//!
//! Each rule is a row of [`rules::RULES`] with its reason. A rule that no bad line breaks would prove
//! nothing, so each brings lines that it must find and lines that it must leave alone.

mod lines;
mod reading;
mod rules;

use reading::{Source, sources};
use rules::RULES;

/// Lines that a source file may have. Past this, every project we looked at gets hard to read.
const MAX_LINES: usize = 300;

/// May be longer: one word after the other, nothing to lose one's way in.
const LONG: [&str; 2] = ["src/text.rs", "src/text/"];

#[test]
fn every_source_keeps_the_rules() {
    let all = sources();
    let mut broken = Vec::new();
    for rule in RULES {
        for source in all.iter().filter(|s| (rule.holds_for)(&s.path)) {
            for line in source.broken_by(rule) {
                broken.push(format!("{}:{line}: {}", source.path, rule.says));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn no_source_is_longer_than_a_person_reads() {
    let long: Vec<_> = sources()
        .iter()
        .filter(|s| !LONG.iter().any(|room| s.path.starts_with(room)))
        .filter(|s| s.text.lines().count() > MAX_LINES)
        .map(|s| format!("{}:{MAX_LINES}: {} lines", s.path, s.text.lines().count()))
        .collect();
    assert!(long.is_empty(), "\n{}\n", long.join("\n"));
}

#[test]
fn every_rule_finds_what_it_forbids_and_nothing_else() {
    for rule in RULES {
        assert!(
            (rule.holds_for)(rule.room),
            "{} does not apply to {}",
            rule.says,
            rule.room
        );
        assert!(!rule.bad.is_empty(), "{}", rule.says);
        let finds = |line: &str| {
            let source = Source::new(rule.room, &format!("\n{line}\n"));
            let found = source.broken_by(rule);
            assert!(found.is_empty() || found == [2], "{found:?}");
            !found.is_empty()
        };
        for line in rule.bad {
            assert!(finds(line), "{}: must find `{line}`", rule.says);
        }
        for line in rule.good {
            assert!(!finds(line), "{}: must leave `{line}`", rule.says);
        }
    }
}

#[test]
fn every_room_is_read() {
    let all = sources();
    for room in ["src/domain/", "src/packs/", "src/storage/", "style/"] {
        assert!(
            all.iter().any(|s| s.path.starts_with(room)),
            "{room} has no source"
        );
    }
    assert!(all.iter().all(|s| !s.path.contains('\\')));
}

#[test]
fn comments_are_not_code_and_strings_are() {
    let rows = [
        ("a.rs", "code(); // web_sys", "code();"),
        ("a.rs", "/// `.unwrap()`", ""),
        ("a.rs", "let a = \"http://x\";", "let a = \"http://x\";"),
        ("a.css", "a { /* #fff */ color: red }", "a {  color: red }"),
    ];
    for (path, line, code) in rows {
        assert_eq!(Source::new(path, line).code(), [code]);
    }
    let css = Source::new("a.css", "a {\n/* #fff\n#000 */ b\n}");
    assert_eq!(css.code(), ["a {", "", " b", "}"]);
}
