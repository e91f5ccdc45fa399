//! 5,000 pairs of editions: whatever a pack takes away, adds, renames, rewords or moves, every answer is
//! found again as it was given.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;

use michishirube::domain::answer::{Answer, Asked, Cell, Entry};
use michishirube::domain::edition::{Difference, Table, differences, stranded, wants_rereading};
use michishirube::domain::framework::Framework;
use michishirube::domain::notebook::{Edit, Notebook};
use michishirube::domain::sheet::SheetKey;
use michishirube::domain::standing::Standing;

use crate::arbitrary::editions::{ABILITIES, Edition, GRADES, any_pair};
use crate::arbitrary::{any_answer, any_text, cases};
use crate::notation::{ability, day, family, grade, scale, sheet_key};

/// What a person did while the first edition was open: on which card, and how.
#[derive(Debug, Clone)]
struct Did {
    of: usize,
    what: usize,
    ahead: bool,
    answer: Option<Answer>,
    note: String,
    on_maru: bool,
}

fn any_did() -> impl Strategy<Value = Did> {
    (
        (0..3usize, 0..4usize),
        prop::bool::weighted(0.1),
        prop::option::weighted(0.8, any_answer()),
        prop_oneof![Just(String::new()), any_text()],
        any::<bool>(),
    )
        .prop_map(|((of, what), ahead, answer, note, on_maru)| Did {
            of,
            what,
            ahead,
            answer,
            note,
            on_maru,
        })
}

fn key(of: usize, ahead: bool) -> SheetKey {
    let look = if ahead { "^" } else { "" };
    sheet_key(&format!("{look}iwaki/{}", GRADES[of]))
}

/// The notebook as the desk would have kept it under the first edition; on cards that this edition
/// doesn't have stand answers of an older one.
fn answered(one: &Framework, edition: &Edition, dids: &[Did]) -> Notebook {
    let mut book = Notebook::default();
    for did in dids {
        let key = key(did.of, did.ahead);
        let (of, what) = (grade(GRADES[did.of]), ability(ABILITIES[did.what]));
        let on = one.scale_of(&scale(if did.on_maru { "maru" } else { "default" }));
        if edition.words(did.of, did.what).is_none() {
            let entry = Entry {
                answer: did.answer.clone(),
                scale: on.id.clone(),
                note: format!("旧い版で。{}", did.note),
                on: day(1),
                asked: Asked {
                    title: "旧い名".into(),
                    ..Asked::default()
                },
            };
            book.sheets
                .entry(key)
                .or_default()
                .entries
                .insert(what, entry);
            continue;
        }
        let cell = Cell {
            sheet: key,
            competency: what.clone(),
        };
        let rated = did.answer.as_ref().map(|a| (a, on));
        let (seen, scale) = (Some(Table::now(one, &of)), on.id.clone());
        let rate = Edit::Rate {
            asked: Asked::now(one, &of, &what, rated),
            cell: cell.clone(),
            answer: did.answer.clone(),
            scale: scale.clone(),
            seen: seen.clone(),
        };
        book.apply(rate, day(1));
        let asked = Asked::now(one, &of, &what, None);
        let text = did.note.clone();
        book.apply(
            Edit::Note {
                cell,
                text,
                scale,
                asked,
                seen,
            },
            day(1),
        );
    }
    book
}

#[derive(Default)]
struct Tally(RefCell<BTreeMap<&'static str, u32>>);

impl Tally {
    fn count(&self, what: &'static str, happened: bool) {
        *self.0.borrow_mut().entry(what).or_default() += u32::from(happened);
    }
}

/// Every answer is on a card, among the old items or on a sheet that is shown whole; never twice.
fn check_reach(pair: &(Edition, Edition), two: &Framework, book: &Notebook, tally: &Tally) {
    for (key, sheet) in &book.sheets {
        let of = GRADES
            .iter()
            .position(|g| *g == key.grade.as_str())
            .expect("there");
        let whole = stranded(two, book)
            .filter(|(k, s)| *k == key && *s == sheet)
            .count();
        let can_be_chosen = two
            .family(&family("all"))
            .is_some_and(|f| f.grades.contains(&key.grade));
        let standing = Standing::of(two, &key.grade, Some(sheet));
        for (id, entry) in &sheet.entries {
            let what = ABILITIES
                .iter()
                .position(|a| *a == id.as_str())
                .expect("there");
            let was = pair.0.words(of, what);
            let is = pair.1.words(of, what);
            let on_card = standing
                .lines
                .iter()
                .filter(|l| l.competency.id == *id && l.entry.as_ref() == Some(entry));
            let on_card = on_card.count();
            let old = sheet
                .orphans(two, &key.grade)
                .filter(|(i, e)| *i == id && *e == entry);
            let old = if can_be_chosen { old.count() } else { 0 };
            assert_eq!(
                (on_card, old, whole),
                (
                    usize::from(is.is_some()),
                    usize::from(is.is_none() && pair.1.table[of].is_some()),
                    usize::from(pair.1.table[of].is_none()),
                )
            );
            assert_eq!(on_card + old + whole, 1, "{id} is found once");
            let flagged = wants_rereading(two, &key.grade, id, entry);
            assert_eq!(
                flagged,
                entry.answer.is_some() && is.is_some() && is != was,
                "{id}"
            );
            tally.count("carried over", on_card == 1 && !flagged);
            tally.count("to be read again", flagged);
            tally.count("old item", old == 1);
            tally.count("stranded", whole == 1);
        }
    }
}

/// The list holds what is different, once each, and nothing else; having read it, nothing is left.
fn check_list(pair: &(Edition, Edition), two: &Framework, book: &Notebook, tally: &Tally) {
    for (key, sheet) in &book.sheets {
        let of = GRADES
            .iter()
            .position(|g| *g == key.grade.as_str())
            .expect("there");
        let mut expected = Vec::new();
        for (what, id) in ABILITIES.iter().enumerate() {
            let (answered, now) = (sheet.entry(&ability(id)), pair.1.words(of, what));
            // An answer of an older edition, where nothing was kept, is all that is known of it.
            let before = match (&sheet.seen, answered) {
                (Some(_), _) => pair.0.words(of, what),
                (None, Some(_)) => Some(pair.0.words(of, what).unwrap_or((9, 9))),
                (None, None) => None,
            };
            match (before, now) {
                (None, Some(_)) if sheet.seen.is_some() => expected.push(format!("+{id}")),
                (Some(_), None) => expected.push(format!("-{id}")),
                (Some(was), Some(is)) if was != is => expected.push(format!("~{id}")),
                _ => {}
            }
        }
        let found = differences(two, &key.grade, sheet);
        let mut shown: Vec<_> = found
            .list
            .iter()
            .map(|(id, difference)| match difference {
                Difference::Added { .. } => format!("+{id}"),
                Difference::Removed { .. } => format!("-{id}"),
                Difference::Reworded { .. } => format!("~{id}"),
            })
            .collect();
        shown.sort_by_key(|text| text[1..].to_owned());
        assert_eq!(shown, expected);
        assert_eq!(found.before.as_deref(), sheet.seen.as_ref().map(|_| "one"));
        for sign in ['+', '-', '~'] {
            let name = match sign {
                '+' => "added",
                '-' => "removed",
                _ => "reworded",
            };
            tally.count(name, shown.iter().any(|text| text.starts_with(sign)));
        }

        let mut after = book.clone();
        let table = Some(Table::now(two, &key.grade));
        after.apply(
            Edit::See {
                sheet: key.clone(),
                table,
            },
            day(2),
        );
        assert_eq!(differences(two, &key.grade, &after.sheets[key]).list, []);
        assert_eq!(after.sheets[key].entries, sheet.entries);
        let seen = std::mem::take(&mut after.sheets.get_mut(key).expect("there").seen);
        assert_eq!(seen.map(|s| s.edition).as_deref(), Some("two"));
    }
}

#[test]
fn no_answer_is_lost_or_altered_by_any_of_5000_new_editions() {
    let tally = Tally::default();
    let dids = vec(any_did(), 0..10);
    let strategy = (any_pair(), dids, select(vec![true, true, false]));
    let run = TestRunner::new(cases(5000)).run(&strategy, |(pair, dids, is_kept)| {
        let (one, two) = (pair.0.framework("one"), pair.1.framework("two"));
        let mut book = answered(&one, &pair.0, &dids);
        if !is_kept {
            book.sheets
                .iter_mut()
                .for_each(|(_, sheet)| sheet.seen = None);
        }
        tally.count("renamed", pair.0.names != pair.1.names);
        tally.count("scale changed", pair.0.scales != pair.1.scales);
        let marks = |e: &Edition, what: usize| {
            (0..3)
                .map(|of| e.words(of, what).is_some())
                .collect::<Vec<_>>()
        };
        let moved = |what| {
            let (was, is) = (marks(&pair.0, what), marks(&pair.1, what));
            let pairs = || was.iter().zip(&is);
            pairs().any(|(w, i)| *w && !*i) && pairs().any(|(w, i)| !*w && *i)
        };
        tally.count("moved between grades", (0..4).any(moved));
        check_reach(&pair, &two, &book, &tally);
        check_list(&pair, &two, &book, &tally);
        Ok(())
    });
    run.unwrap_or_else(|e| panic!("{e}"));
    let tally = tally.0.into_inner();
    assert_eq!(tally.len(), 10, "{tally:?}");
    assert!(
        tally.values().all(|n| *n > 200),
        "each happens often: {tally:?}"
    );
}
