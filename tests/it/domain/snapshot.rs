use proptest::prelude::*;

use michishirube::domain::framework::Framework;
use michishirube::domain::item::{Body, ItemKey, Kind};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::domain::sheet::Sheet;
use michishirube::domain::snapshot::{Snapshot, next_nth, previous};
use michishirube::storage::envelope::Stamp;
use michishirube::storage::saved;

use crate::arbitrary::editions::any_pair;
use crate::arbitrary::{any_day, any_edit, any_notebook, any_sheet, any_snapshot, cases};
use crate::notation::{ability, day, edit, frame, grade, item, scale, sheet, sheet_key};

fn freeze(framework: &Framework, of: &str, sheet: &Sheet) -> Snapshot {
    let in_use = framework.scale();
    Snapshot::of(framework, &sheet_key(of), sheet, in_use, 1, day(9))
}

#[test]
fn freezing_keeps_every_card_and_every_old_item_with_its_words() {
    let framework = frame("low b a c | high d");
    let mut sheet = sheet("a=3:memo / b?no-opportunity / d=5:旧い答え / e:メモだけ");
    for (id, entry) in sheet.entries.iter_mut() {
        entry.asked.title = format!("そのときの{id}");
    }
    sheet.round = 2;
    let kept = freeze(&framework, "iwaki/low", &sheet);
    let rows = kept.rows.iter().map(|r| {
        let old = if r.is_old { "~" } else { "" };
        let shown = crate::notation::show_entry(&r.competency, &r.entry);
        format!("{old}{shown} {}", r.entry.asked.title)
    });
    assert_eq!(
        rows.collect::<Vec<_>>(),
        [
            "b?no-opportunity そのときのb",
            "a=3:memo そのときのa",
            "c C",
            "~d=5:旧い答え そのときのd",
            "~e:メモだけ そのときのe",
        ]
    );
    let blank = &kept.rows[2].entry;
    assert_eq!(blank.asked.statement, "low/c");
    assert_eq!((blank.on, blank.scale.as_str()), (day(9), "default"));
    assert_eq!((kept.nth, kept.on, kept.round), (1, day(9), 2));
    assert_eq!(
        (kept.grade_name.as_str(), kept.edition.as_str()),
        ("LOW", "one")
    );
    assert_eq!(
        (kept.organization.as_str(), kept.remark.as_str()),
        ("いわき市", "")
    );
    assert_eq!((kept.sheet, kept.rows.len()), (sheet_key("iwaki/low"), 5));
}

#[test]
fn it_keeps_the_scales_that_were_answered_on_and_the_one_in_use() {
    let framework = frame("low a b");
    let ids = |kept: &Snapshot| {
        kept.scales
            .iter()
            .map(|s| s.id.to_string())
            .collect::<Vec<_>>()
    };
    let mut answered = sheet("a=3");
    assert_eq!(
        ids(&freeze(&framework, "iwaki/low", &answered)),
        ["default"]
    );
    answered
        .entries
        .get_mut(&ability("a"))
        .expect("there")
        .scale = scale("maru");
    let kept = freeze(&framework, "iwaki/low", &answered);
    assert_eq!(ids(&kept), ["default", "maru"]);
    assert_eq!(kept.scale(&scale("maru")), Some(&framework.scales[1]));
    // A scale that the pack no longer has can't be kept; the answer still says how it was called.
    answered
        .entries
        .get_mut(&ability("a"))
        .expect("there")
        .scale = scale("gone");
    assert_eq!(
        ids(&freeze(&framework, "iwaki/low", &answered)),
        ["default"]
    );
}

#[test]
fn a_grade_the_pack_took_away_is_frozen_under_its_id_with_all_as_old() {
    let kept = freeze(&frame("low a"), "iwaki/high", &sheet("a=3"));
    assert_eq!((kept.grade_name.as_str(), kept.answers()), ("high", 1));
    assert!(kept.rows.iter().all(|r| r.is_old));
}

/// Whether the record of `answers` is still what the sheet says after the edits.
#[track_caller]
fn check_is_of(answers: &str, edits: &[&str], expected: bool) {
    let mut book = Notebook::default();
    let key = sheet_key("iwaki/kakaricho");
    book.sheets.insert(key.clone(), sheet(answers));
    let framework = frame("kakaricho a b");
    let kept = freeze(&framework, "iwaki/kakaricho", &book.sheets[&key]);
    assert!(kept.is_of(&book.sheets[&key]));
    for text in edits {
        book.apply(edit(text), day(1));
    }
    assert_eq!(
        kept.is_of(&book.sheets[&key]),
        expected,
        "{answers} {edits:?}"
    );
}

#[test]
fn a_record_is_of_its_sheet_as_long_as_nothing_on_it_changed() {
    check_is_of("a=3", &[], true);
    check_is_of("a=3", &["a=4"], false);
    check_is_of("a=3", &["a:memo"], false);
    check_is_of("a=3", &["b=1"], false);
    check_is_of("a=3 / b=1", &["b="], false);
    check_is_of("a=3 / z=1", &[], true);
    check_is_of("a=3", &["a=4", "a=3"], true);
    check_is_of("a=3", &["iwaki/shusa>a=4", "+grant", "*n:memo"], true);
    // Begun anew, the same answer is another one.
    check_is_of("a=3", &["anew iwaki/kakaricho"], false);
    check_is_of("a=3", &["anew iwaki/kakaricho", "a=3"], false);
}

/// Puts a record of `grade round day nth | rows` into the notebook, under that number as its id.
fn put(book: &mut Notebook, text: &str) {
    let (head, rows) = text.split_once(" | ").expect("head and rows");
    let words: Vec<_> = head.split(' ').collect();
    let number = |at: usize| words[at].parse::<u32>().expect("a number");
    let sheet = Sheet {
        round: number(1).into(),
        ..sheet(rows)
    };
    let key = sheet_key(words[0]);
    let framework = frame("kakaricho a b c | shusa a b");
    let (on, nth) = (day(number(2)), number(3));
    let kept = Snapshot::of(&framework, &key, &sheet, framework.scale(), nth, on);
    let body = Some(Body::Snapshot(Box::new(kept)));
    let key = ItemKey {
        kind: Kind::Snapshot,
        id: item(words[3]),
    };
    book.items.entry(key).or_default().set(body, false, on);
}

/// The number of the record that is shown as the last answer to `a`.
#[track_caller]
fn check_previous(records: &[&str], sheet: &str, round: u64, expected: Option<u32>) {
    let mut book = Notebook::default();
    records.iter().for_each(|text| put(&mut book, text));
    let key = sheet_key(sheet);
    book.sheets.entry(key.clone()).or_default().round = round;
    let found = previous(&book, &key, &ability("a"));
    assert_eq!(
        found.map(|(s, _)| s.nth),
        expected,
        "{records:?} at {sheet} {round}"
    );
    assert!(found.is_none_or(|(_, row)| row.entry.answer.is_some()));
}

#[test]
fn the_previous_answer_is_the_last_one_before_this_round() {
    let first = "iwaki/kakaricho 0 1 1 | a=2";
    check_previous(&[], "iwaki/kakaricho", 0, None);
    check_previous(&[first], "iwaki/kakaricho", 0, None);
    check_previous(&[first], "iwaki/kakaricho", 1, Some(1));
    let second = "iwaki/kakaricho 1 2 2 | a=3";
    check_previous(&[first, second], "iwaki/kakaricho", 1, Some(1));
    check_previous(&[first, second], "iwaki/kakaricho", 2, Some(2));
    // Of one day, the later one; by the day before the number.
    let same_day = "iwaki/kakaricho 0 2 3 | a=1";
    check_previous(&[first, second, same_day], "iwaki/kakaricho", 2, Some(3));
    let clock_went_back = "iwaki/kakaricho 0 1 4 | a=1";
    check_previous(&[second, clock_went_back], "iwaki/kakaricho", 2, Some(2));
}

#[test]
fn another_grade_counts_and_another_municipality_does_not() {
    let below = "iwaki/shusa 0 5 1 | a=4";
    check_previous(&[below], "iwaki/kakaricho", 0, Some(1));
    check_previous(&[below], "^iwaki/kakaricho", 0, Some(1));
    check_previous(&[below], "^iwaki/shusa", 0, Some(1));
    check_previous(&["annaka/shusa 0 5 1 | a=4"], "iwaki/kakaricho", 0, None);
    for unanswered in ["a:memo", "b=3", ""] {
        let later = format!("iwaki/shusa 0 6 2 | {unanswered}");
        check_previous(&[below, &later], "iwaki/kakaricho", 0, Some(1));
    }
    // Answered, though the table no longer asked for it.
    check_previous(&["iwaki/bucho 0 5 1 | a=4"], "iwaki/kakaricho", 0, Some(1));
}

#[test]
fn records_are_numbered_on() {
    let mut book = Notebook::default();
    assert_eq!(next_nth(&book), 1);
    put(&mut book, "iwaki/kakaricho 0 1 1 | a=2");
    put(&mut book, "annaka/shusa 0 1 7 | a=2");
    assert_eq!(next_nth(&book), 8);
    put(&mut book, &format!("annaka/shusa 0 1 {} | a=2", u32::MAX));
    assert_eq!(next_nth(&book), u32::MAX);
}

fn key() -> ItemKey {
    let id = item("kept");
    ItemKey {
        kind: Kind::Snapshot,
        id,
    }
}

fn with(mut book: Notebook, kept: &Snapshot) -> Notebook {
    let body = Some(Body::Snapshot(Box::new(kept.clone())));
    book.items
        .entry(key())
        .or_default()
        .set(body, false, day(1));
    book
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_entry_and_every_card_is_in_one_row(
        (edition, _) in any_pair(), sheet in any_sheet(), of in 0..3usize
    ) {
        let framework = edition.framework("one");
        let of = crate::arbitrary::editions::GRADES[of];
        let kept = freeze(&framework, &format!("iwaki/{of}"), &sheet);
        for (id, entry) in &sheet.entries {
            let rows: Vec<_> = kept.rows.iter().filter(|r| r.competency == *id).collect();
            prop_assert_eq!(rows.len(), 1);
            prop_assert_eq!(&rows[0].entry, entry);
            prop_assert_eq!(rows[0].is_old, framework.expectation(&grade(of), id).is_none());
            let known = framework.scales.iter().find(|s| s.id == entry.scale);
            prop_assert_eq!(kept.scale(&entry.scale), known);
        }
        let (of, cards) = (grade(of), kept.rows.iter().filter(|r| !r.is_old).map(|r| &r.competency));
        let asked: Vec<_> = framework.expectations_of(&of).map(|e| &e.competency).collect();
        prop_assert_eq!(cards.collect::<Vec<_>>(), asked);
        prop_assert!(kept.is_of(&sheet));
        prop_assert_eq!(kept.answers(), sheet.answers());
    }

    #[test]
    fn a_record_goes_through_the_store_byte_by_byte(kept in any_snapshot()) {
        let (book, record) = (with(Notebook::default(), &kept), Record::Item(key()));
        let text = saved::write(&book, &record, &Stamp::default(), 1).expect("written");
        let mut back = Notebook::default();
        saved::read_into(&mut back, &record, &text).expect("read");
        prop_assert_eq!(&back, &book);
        prop_assert_eq!(saved::write(&back, &record, &Stamp::default(), 1), Some(text));
    }

    #[test]
    fn no_later_edit_changes_a_record(
        book in any_notebook(), kept in any_snapshot(),
        edits in prop::collection::vec((any_edit(), any_day()), 0..12)
    ) {
        let mut book = with(book, &kept);
        for (edit, on) in edits {
            book.apply(edit, on);
        }
        prop_assert_eq!(book.body(Kind::Snapshot, &key().id), Some(&Body::Snapshot(Box::new(kept))));
    }
}
