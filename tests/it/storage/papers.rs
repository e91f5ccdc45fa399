use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use michishirube::domain::plain::plain;
use michishirube::domain::review::{Paper, Reply};
use michishirube::storage::lock::{Params, RANDOM, lock_with, unlock};
use michishirube::storage::papers::{
    BadPaper, Found, MAX_PAPER, mark_of, read, write_paper, write_reply,
};

use crate::arbitrary::{any_text, cases};
use crate::exchange::{paper, reply};
use crate::notation::{ability, item};

fn paper_file() -> String {
    let paper = paper("coaching=3:一人で任された / persuasion?no-opportunity / planning");
    write_paper(&paper).expect("it is written")
}

fn reply_file() -> String {
    let paper = paper("coaching=3 / persuasion");
    let reply = reply(
        &paper,
        "reply-1",
        "2 coaching=4:見ました / persuasion?not-seen",
    );
    write_reply(&reply).expect("it is written")
}

/// What is read from a file when a part of its content is exchanged, by whoever can count a checksum.
fn forged(file: &str, from: &str, to: &str) -> Result<Found, BadPaper> {
    let (head, content) = file.split_once("\"content\":").expect("a content");
    assert!(content.contains(from), "{from} is in {content}");
    let content = content
        .strip_suffix('}')
        .expect("an end")
        .replacen(from, to, 1);
    let kind = match head.contains("michishirube-paper") {
        true => "michishirube-paper",
        false => "michishirube-reply",
    };
    let sum = michishirube::storage::envelope::checksum(&content);
    read(&format!(
        "{{\"kind\":\"{kind}\",\"format\":2,\"checksum\":\"{sum}\",\"content\":{content}}}"
    ))
}

fn names_in(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                names.insert(name.clone());
                names_in(value, names);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| names_in(value, names)),
        _ => {}
    }
}

fn names(file: &str) -> String {
    let mut names = BTreeSet::new();
    names_in(&serde_json::from_str(file).expect("JSON"), &mut names);
    names.into_iter().collect::<Vec<_>>().join(" ")
}

/// Whoever wants to send more than this has to change it here, and to say so where it is ticked.
#[test]
fn a_file_has_room_for_these_fields_and_no_others() {
    assert_eq!(
        names(&paper_file()),
        "anchor asked checksum chosen competency content edition format from grade grade_name id \
         indicators items kind label meets message name notes off-scale off_scale on organization \
         own pack point points scale statement title value"
    );
    assert_eq!(
        names(&reply_file()),
        "answer by checksum coaching comment content format id kind mark off-scale on opinions \
         paper persuasion point revision"
    );
}

#[test]
fn what_was_written_is_read_with_its_mark() {
    let sent = paper("coaching=3:一人で任された / persuasion?no-opportunity / planning");
    for start in ["", "\u{feff}", "\n "] {
        let found = read(&format!("{start}{}\n", paper_file()));
        assert_eq!(
            found,
            Ok(Found::Paper(Box::new(sent.clone()), mark_of(&sent)))
        );
    }
    let answered = reply(
        &paper("coaching=3 / persuasion"),
        "reply-1",
        "2 coaching=4:見ました / persuasion?not-seen",
    );
    assert_eq!(read(&reply_file()), Ok(Found::Reply(Box::new(answered))));
}

#[test]
fn what_is_no_paper_is_refused_with_its_reason() {
    let newer = |text: String| text.replacen("\"format\":2", "\"format\":3", 1);
    let long = " ".repeat(MAX_PAPER);
    for (text, why) in [
        ("", BadPaper::NotJson { line: 1, column: 0 }),
        ("これは", BadPaper::NotJson { line: 1, column: 1 }),
        (
            &paper_file()[..200],
            BadPaper::NotJson {
                line: 1,
                column: 200,
            },
        ),
        ("{}", BadPaper::NotOurs),
        ("[1]", BadPaper::NotOurs),
        (r#"{"kind":"something","format":1}"#, BadPaper::NotOurs),
        (
            r#"{"kind":"michishirube-locked","format":1}"#,
            BadPaper::NotOurs,
        ),
        (
            r#"{"kind":"michishirube-notebook","format":2,"records":{}}"#,
            BadPaper::Notebook,
        ),
        (
            r#"{"kind":"michishirube-raw","format":2}"#,
            BadPaper::Notebook,
        ),
        (
            r#"{"kind":"michishirube-paper","format":2}"#,
            BadPaper::Altered,
        ),
        (&newer(paper_file()), BadPaper::Newer(3)),
        (&newer(reply_file()), BadPaper::Newer(3)),
        (&(paper_file() + &long), BadPaper::TooLong),
    ] {
        let start: String = text.chars().take(60).collect();
        // Where it ends is counted in bytes, of which a letter has several.
        match (read(text), why) {
            (Err(BadPaper::NotJson { line: 1, .. }), BadPaper::NotJson { .. }) => {}
            (found, why) => assert_eq!(found, Err(why), "{start}"),
        }
    }
}

#[test]
fn a_paper_that_no_paper_can_be_is_refused_even_with_a_right_checksum() {
    let file = paper_file();
    assert!(
        forged(&file, "よろしく", "なるほど").is_ok(),
        "the mark tells"
    );
    for (from, to) in [
        ("\"items\":[", "\"items\":[],\"more\":["),
        ("\"competency\":\"planning\"", "\"competency\":\"coaching\""),
        (
            "\"competency\":\"planning\"",
            "\"competency\":\"../planning\"",
        ),
        ("\"own\":{\"point\":3}", "\"own\":{\"point\":6}"),
        (
            "\"own\":{\"point\":3}",
            "\"own\":{\"off-scale\":\"not-seen\"}",
        ),
        ("\"own\":{\"point\":3}", "\"own\":3"),
        ("\"meets\":3", "\"meets\":9"),
        ("\"id\":\"paper-1\"", "\"id\":\"\""),
        ("2026-11-05", "2026-13-05"),
    ] {
        assert_eq!(forged(&file, from, to), Err(BadPaper::Altered), "{to}");
    }
    let many: Vec<_> = (0..201).map(|n| format!("a{n}")).collect();
    let file = write_paper(&paper(&many.join(" / "))).expect("it is written");
    assert_eq!(read(&file), Err(BadPaper::Altered), "201 items");
    let file = write_paper(&paper(&many[1..].join(" / "))).expect("it is written");
    assert!(read(&file).is_ok(), "200 items");
}

#[test]
fn what_other_people_wrote_loses_what_could_deceive_and_the_self_rating_has_no_second_place() {
    let odd = "\u{202e}よ\u{7}ろ\u{200f}しく\u{2066}";
    match forged(
        &paper_file(),
        "よろしく",
        &json!(odd).to_string().replace('"', ""),
    ) {
        Ok(Found::Paper(paper, _)) => assert_eq!(paper.message, "よろしく"),
        other => panic!("{other:?}"),
    }
    match forged(
        &paper_file(),
        "\"chosen\":\"\"",
        "\"chosen\":\"一人でできる\"",
    ) {
        Ok(Found::Paper(paper, _)) => assert_eq!(paper.items[0].asked.chosen, ""),
        other => panic!("{other:?}"),
    }
    match forged(&reply_file(), "見ました", "<b>見\\u202eました</b>\\u0000") {
        Ok(Found::Reply(reply)) => {
            let opinion = &reply.opinions[&ability("coaching")];
            assert_eq!(opinion.comment, "<b>見ました</b>", "a text as any other");
        }
        other => panic!("{other:?}"),
    }
}

/// Every character exchanged, left out, doubled.
#[test]
fn no_single_character_can_be_altered_unnoticed() {
    for file in [paper_file(), reply_file()] {
        let whole = read(&file).expect("it is read");
        let mut taken = 0;
        let mut check = |altered: &str| {
            if let Ok(found) = read(altered) {
                assert_eq!(found, whole, "{altered}");
                taken += 1;
            }
        };
        for (at, c) in file.char_indices() {
            let (before, after) = (&file[..at], &file[at + c.len_utf8()..]);
            check(&format!("{before}{after}"));
            for other in ['0', '3', '"', ',', ' ', '}', 'a', 'あ', '\u{202e}'] {
                check(&format!("{before}{c}{other}{after}"));
                if other != c {
                    check(&format!("{before}{other}{after}"));
                }
            }
            if let Some(near) = char::from_u32(c as u32 ^ 1) {
                check(&format!("{before}{near}{after}"));
            }
        }
        // Around the content there are places for a blank, and an older format says the same.
        assert!(taken < 60, "{taken} were taken");
    }
}

/// A file of a paper, locked at the least cost, for which there is time 40,000 times.
#[test]
fn every_single_bit_of_a_locked_paper_counts() {
    let file = write_paper(&paper("coaching=3")).expect("it is written");
    let random: [u8; RANDOM] = std::array::from_fn(|i| u8::try_from(i).expect("few"));
    let cheap = Params { m: 8, t: 1, p: 1 };
    let locked = lock_with(&file, "遠い道しるべ", &random, cheap).expect("it is locked");
    assert_eq!(
        unlock(&locked, "遠い道しるべ").as_deref(),
        Ok(file.as_str())
    );
    let mut bytes = locked.clone().into_bytes();
    assert!(bytes.len() > 2000, "all of it");
    for bit in 0..8 * bytes.len() {
        bytes[bit / 8] ^= 1 << (bit % 8);
        // As the browser reads a file.
        let altered = String::from_utf8_lossy(&bytes);
        let inside = unlock(&altered, "遠い道しるべ");
        assert!(inside.is_err(), "bit {bit}");
        // Nor is it taken for an unlocked one.
        assert!(read(&altered).is_err(), "bit {bit}");
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

fn any_paper() -> impl Strategy<Value = Paper> {
    let shapes = select(vec![
        "a",
        "a=3 / b",
        "b?no-opportunity / a=5 / c=1",
        "c / b / a",
    ]);
    let texts = (any_text(), any_text(), any_text(), vec(any_text(), 0..3));
    (shapes, texts).prop_map(|(shape, (from, message, title, notes))| {
        let mut paper = paper(shape);
        paper.from = from;
        paper.message = message;
        paper.items[0].asked.title = title;
        paper.items[0].notes = notes;
        paper
    })
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let shapes = select(vec!["1", "2 a=3", "9 a?not-seen / b=5", "4 a / b=1 / c"]);
    (shapes, any_text(), any_text(), any_text()).prop_map(|(shape, id, by, comment)| {
        let mut reply = reply(&paper("a / b / c"), "r", shape);
        let id = format!("r{:x}", id.len());
        reply.id = item(&id);
        reply.by = by;
        let opinion = reply.opinions.entry(ability("a")).or_default();
        opinion.comment = comment;
        reply
    })
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn every_paper_comes_back_with_cleaned_texts(sent in any_paper()) {
        let file = write_paper(&sent).expect("it is written");
        let Ok(Found::Paper(found, mark)) = read(&file) else {
            return Err(TestCaseError::fail("it is no paper"));
        };
        prop_assert_eq!(mark, mark_of(&sent));
        prop_assert_eq!(&found.from, &plain(&sent.from));
        prop_assert_eq!(&found.message, &plain(&sent.message));
        let notes: Vec<_> = sent.items[0].notes.iter().map(|n| plain(n)).collect();
        prop_assert_eq!(&found.items[0].notes, &notes);
        let answers = |paper: &Paper| -> Vec<_> {
            paper.items.iter().map(|i| (i.competency.clone(), i.own.clone())).collect()
        };
        prop_assert_eq!(answers(&found), answers(&sent));
        // Who reads it and writes it on changes nothing more.
        let again = write_paper(&found).expect("it is written");
        let Ok(Found::Paper(again, _)) = read(&again) else {
            return Err(TestCaseError::fail("it is no paper"));
        };
        prop_assert_eq!(again, found);
    }

    #[test]
    fn every_reply_comes_back_with_cleaned_texts(sent in any_reply()) {
        let file = write_reply(&sent).expect("it is written");
        let Ok(Found::Reply(found)) = read(&file) else {
            return Err(TestCaseError::fail("it is no reply"));
        };
        let mut cleaned = sent;
        cleaned.by = plain(&cleaned.by);
        for (_, opinion) in cleaned.opinions.iter_mut() {
            opinion.comment = plain(&opinion.comment);
        }
        prop_assert_eq!(*found, cleaned);
    }
}
