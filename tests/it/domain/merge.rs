use proptest::prelude::*;

use michishirube::domain::sheet::{NOTE_SEAM, Sheet, merge};

use crate::arbitrary::{any_ability, any_entry, any_sheet, cases};
use crate::notation::{ability, day, sheet, show_entry, show_sheet};

/// `conflicts` are what the other tab chose and lost, in the notation of entries.
#[track_caller]
fn check(base: &str, mine: &str, theirs: &str, merged: &str, conflicts: &[&str]) {
    let (found, lost) = merge(&sheet(base), &sheet(mine), &sheet(theirs));
    assert_eq!(
        show_sheet(&found),
        merged,
        "base {base}, mine {mine}, theirs {theirs}"
    );
    let lost: Vec<_> = lost
        .iter()
        .map(|c| show_entry(&c.competency, &c.theirs))
        .collect();
    assert_eq!(lost, conflicts, "base {base}, mine {mine}, theirs {theirs}");
}

#[test]
fn what_one_side_changed_is_taken() {
    check("", "a=3", "", "a=3", &[]);
    check("", "", "a=3", "a=3", &[]);
    check("a=1", "a=3", "a=1", "a=3", &[]);
    check("a=1", "a=1", "a=3", "a=3", &[]);
    check("a=1 / b=1", "a=2 / b=1", "a=1 / b=2", "a=2 / b=2", &[]);
    check("", "a=3", "b=2", "a=3 / b=2", &[]);
}

#[test]
fn what_one_side_took_away_stays_away() {
    check("a=1", "", "a=1", "", &[]);
    check("a=1", "a=1", "", "", &[]);
    check("a=1:memo", "a:memo", "a=1:memo", "a:memo", &[]);
}

#[test]
fn two_answers_to_the_same_card_are_a_conflict_and_mine_stands() {
    check("a=1", "a=2", "a=3", "a=2", &["a=3"]);
    check("", "a=2", "a?out-of-scope", "a=2", &["a?out-of-scope"]);
    check("a=1", "a=2", "a=2", "a=2", &[]);
    check("a=1:x", "a:x", "a=3:x", "a:x", &["a=3:x"]);
}

#[test]
fn an_answer_here_and_a_note_there_are_both_kept() {
    check("", "a=3", "a:memo", "a=3:memo", &[]);
    check("", "a:memo", "a=3", "a=3:memo", &[]);
    check("a=1:x", "a=2:x", "a=1:y", "a=2:y", &[]);
    check("a=1:x", "a=1:y", "a=2:x", "a=2:y", &[]);
}

#[test]
fn two_notes_are_both_kept() {
    check("", "a:mine", "a:theirs", "a:theirs⧺mine", &[]);
    check(
        "a:old",
        "a:old mine",
        "a:old theirs",
        "a:old theirs⧺old mine",
        &[],
    );
    check("", "a:walk", "a:walk the dog", "a:walk the dog", &[]);
    check("", "a:walk the dog", "a:walk", "a:walk the dog", &[]);
    check("a=1:x", "a=1:mine", "a=2:theirs", "a=2:theirs⧺mine", &[]);
}

#[test]
fn a_note_that_one_side_shortened_stays_short() {
    check(
        "a=1:long text",
        "a=1:long",
        "a=2:long text",
        "a=2:long",
        &[],
    );
    check(
        "a=1:long text",
        "a=2:long text",
        "a=1:long",
        "a=2:long",
        &[],
    );
    check("a=1:memo", "a=1", "a=2:memo", "a=2", &[]);
}

#[test]
fn a_note_deleted_here_and_extended_there_stays() {
    check("a=1:memo", "a=1", "a=1:memo more", "a=1:memo more", &[]);
    check("a:memo", "", "a:memo more", "a:memo more", &[]);
    check("a:memo", "a:memo more", "", "a:memo more", &[]);
}

#[test]
fn nothing_blank_is_left_of_an_answer_and_a_note_both_taken_away() {
    check("a=1:memo", "a:memo", "a=1", "", &[]);
    check("a=1:memo", "a=1", "a:memo", "", &[]);
}

#[test]
fn the_words_come_from_where_the_answer_comes_from() {
    let mut base = sheet("a=1:x");
    let entry = |s: &mut Sheet, title: &str, n| {
        let entry = s.entries.get_mut(&ability("a")).expect("there");
        (entry.asked.title, entry.on) = (title.into(), day(n));
    };
    entry(&mut base, "old", 1);
    let (mut mine, mut theirs) = (sheet("a=1:mine"), sheet("a=4:x"));
    entry(&mut mine, "old", 3);
    entry(&mut theirs, "new", 2);
    for (m, t) in [(&mine, &theirs), (&theirs, &mine)] {
        let (merged, _) = merge(&base, m, t);
        let entry = &merged.entries[&ability("a")];
        assert_eq!(show_sheet(&merged), "a=4:mine");
        assert_eq!((entry.asked.title.as_str(), entry.on), ("new", day(3)));
    }
}

#[test]
fn the_last_place_is_this_tabs_if_it_moved() {
    let at = |last: &str| Sheet {
        last: Some(ability(last)),
        ..Sheet::default()
    };
    for (base, mine, theirs, last) in [
        ("a", "a", "b", "b"),
        ("a", "b", "a", "b"),
        ("a", "b", "c", "b"),
    ] {
        assert_eq!(
            merge(&at(base), &at(mine), &at(theirs)).0.last,
            Some(ability(last))
        );
    }
}

/// A sheet and a descendant of it: some entries as before, some changed, some taken away or added.
fn descendant(base: Sheet) -> impl Strategy<Value = Sheet> {
    let change = prop::option::of(prop_oneof![any_entry().prop_map(Some), Just(None),]);
    prop::collection::btree_map(any_ability(), change, 0..4).prop_map(move |changes| {
        let mut sheet = base.clone();
        for (id, change) in changes {
            match change {
                Some(Some(entry)) => drop(sheet.entries.insert(id, entry)),
                Some(None) => drop(sheet.entries.remove(&id)),
                None => {}
            }
        }
        sheet
    })
}

pub fn family() -> impl Strategy<Value = (Sheet, Sheet, Sheet)> {
    any_sheet().prop_flat_map(|base| {
        (
            Just(base.clone()),
            descendant(base.clone()),
            descendant(base),
        )
    })
}

fn note<'a>(sheet: &'a Sheet, id: &str) -> &'a str {
    sheet.entry(&ability(id)).map_or("", |e| &e.note)
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn merging_with_an_unchanged_side_gives_the_other(base in any_sheet(), other in any_sheet()) {
        prop_assert_eq!(merge(&base, &other, &base), (other.clone(), vec![]));
        prop_assert_eq!(merge(&base, &base, &other), (other.clone(), vec![]));
        prop_assert_eq!(merge(&base, &other, &other), (other.clone(), vec![]));
    }

    #[test]
    fn no_note_is_lost_unless_a_side_took_it_away((base, mine, theirs) in family()) {
        let (merged, _) = merge(&base, &mine, &theirs);
        for id in ["a", "b", "c"] {
            let (was, m, t) = (note(&base, id), note(&mine, id), note(&theirs, id));
            let now = note(&merged, id);
            for (typed, other) in [(m, t), (t, m)] {
                // Untouched here and changed there: the other side replaced it.
                let replaced = typed == was && other != was;
                prop_assert!(now.contains(typed) || replaced, "{id}: {was:?} {m:?} {t:?} → {now:?}");
            }
            // And nothing is invented.
            let seamed = format!("{t}{NOTE_SEAM}{m}");
            prop_assert!([m, t, &seamed].contains(&now), "{id}: {now:?}");
        }
    }

    #[test]
    fn merging_twice_changes_nothing_more((base, mine, theirs) in family()) {
        let (merged, _) = merge(&base, &mine, &theirs);
        prop_assert_eq!(&merge(&theirs, &merged, &theirs).0, &merged);
        prop_assert_eq!(&merge(&base, &merged, &merged).0, &merged);
        prop_assert!(merged.entries.values().all(|e| !e.is_blank()));
        // The other tab, taking in what this one stored, has the same.
        prop_assert_eq!(&merge(&theirs, &theirs, &merged).0, &merged);
    }

    #[test]
    fn every_lost_answer_is_reported((base, mine, theirs) in family()) {
        let (merged, conflicts) = merge(&base, &mine, &theirs);
        let answer = |s: &Sheet, id: &str| s.entry(&ability(id)).and_then(|e| e.answer.clone());
        for id in ["a", "b", "c"] {
            let (was, t, now) = (answer(&base, id), answer(&theirs, id), answer(&merged, id));
            let changed_there = t.is_some() && t != was;
            let reported = conflicts.iter().any(|c| c.competency == ability(id));
            prop_assert!(!changed_there || t == now || reported, "{id}: {t:?} → {now:?}");
        }
    }
}
