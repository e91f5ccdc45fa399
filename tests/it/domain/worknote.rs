use michishirube::domain::day as read_day;
use michishirube::domain::item::{Body, Held, Item, ItemKey, Kind, merge};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::worknote::{SPAN_MONTHS, Tie, WorkNote, has_evidence};

use crate::notation::{ability, day, item, notebook, pack, sheet_key};

#[track_caller]
fn check_recent(today: &str, border: &str) {
    let today = read_day(today).expect("a day");
    let border = read_day(border).expect("a day");
    let is_recent = |on| WorkNote::blank(on).is_recent(today);
    assert!(is_recent(border), "{border} from {today}");
    assert!(
        !is_recent(border.pred_opt().expect("a day")),
        "before {border} from {today}"
    );
    assert!(is_recent(today) && is_recent(today.succ_opt().expect("a day")));
}

#[test]
fn the_last_six_months_begin_on_the_same_day_of_the_month_or_its_last() {
    assert_eq!(SPAN_MONTHS, 6);
    check_recent("2026-11-21", "2026-05-21");
    check_recent("2026-08-31", "2026-02-28");
    check_recent("2026-08-28", "2026-02-28");
    check_recent("2028-08-31", "2028-02-29");
    check_recent("2026-03-31", "2025-09-30");
    check_recent("2026-02-28", "2025-08-28");
    check_recent("2026-01-01", "2025-07-01");
    check_recent("2026-12-31", "2026-06-30");
}

fn tie(text: &str) -> Tie {
    let (of, id) = text.split_once('/').expect("pack/ability");
    let (id, title) = id.split_once('=').unwrap_or((id, ""));
    Tie {
        pack: pack(of),
        competency: ability(id),
        title: title.into(),
    }
}

fn show_ties(note: &WorkNote) -> String {
    let ties = note.abilities.iter().map(|t| {
        let title = if t.title.is_empty() {
            String::new()
        } else {
            format!("={}", t.title)
        };
        format!("{}/{}{title}", t.pack, t.competency)
    });
    ties.collect::<Vec<_>>().join(" ")
}

fn tied(ties: &str) -> WorkNote {
    WorkNote {
        text: "会議".into(),
        abilities: ties.split_whitespace().map(tie).collect(),
        ..WorkNote::blank(day(1))
    }
}

#[test]
fn a_note_is_tied_to_an_ability_once_under_its_last_name() {
    let mut note = tied("");
    for (text, on, ties) in [
        ("iwaki/a=A", true, "iwaki/a=A"),
        ("iwaki/b", true, "iwaki/a=A iwaki/b"),
        ("iwaki/a=新", true, "iwaki/b iwaki/a=新"),
        ("annaka/a", true, "iwaki/b iwaki/a=新 annaka/a"),
        ("iwaki/a", false, "iwaki/b annaka/a"),
        ("iwaki/a", false, "iwaki/b annaka/a"),
    ] {
        note.tie(tie(text), on);
        assert_eq!(show_ties(&note), ties, "{text} {on}");
    }
    assert!(
        note.shows(&pack("annaka"), &ability("a")) && note.shows(&pack("iwaki"), &ability("b"))
    );
    assert!(
        !note.shows(&pack("iwaki"), &ability("a")) && !note.shows(&pack("annaka"), &ability("b"))
    );
}

/// The entry of `a` on `iwaki/kakaricho`, and a note of `on` with this text and these ties.
#[track_caller]
fn check_evidence(book: &str, on: &str, text: &str, ties: &str, expected: bool) {
    let mut book = notebook(book);
    let note = WorkNote {
        on: read_day(on).expect("a day"),
        text: text.into(),
        ..tied(ties)
    };
    let (kind, id) = (Kind::Note, item("n"));
    let body = Some(Body::Note(Held::new(note)));
    book.items
        .entry(ItemKey {
            kind,
            id: id.clone(),
        })
        .or_default()
        .set(body, false, day(1));
    let has = |book: &Notebook| {
        let today = read_day("2026-11-21").expect("a day");
        has_evidence(book, &sheet_key("iwaki/kakaricho"), &ability("a"), today)
    };
    assert_eq!(has(&book), expected, "{text} of {on} with {ties}");
    // What was removed speaks for nothing.
    book.items
        .entry(ItemKey { kind, id })
        .or_default()
        .set(None, false, day(1));
    let entry = book.sheets.get(&sheet_key("iwaki/kakaricho"));
    let note = entry
        .and_then(|s| s.entry(&ability("a")))
        .map_or("", |e| e.note.trim());
    assert_eq!(has(&book), !note.is_empty());
}

#[test]
fn a_note_beside_the_answer_or_a_tied_one_of_six_months_is_evidence() {
    let book = "iwaki/kakaricho a=5";
    check_evidence(book, "2026-11-01", "会議", "iwaki/a", true);
    check_evidence(book, "2026-11-01", "会議", "iwaki/b iwaki/a", true);
    check_evidence(book, "2026-05-21", "会議", "iwaki/a", true);
    check_evidence(book, "2026-05-20", "会議", "iwaki/a", false);
    check_evidence(book, "2026-11-01", "会議", "iwaki/b", false);
    check_evidence(book, "2026-11-01", "会議", "annaka/a", false);
    check_evidence(book, "2026-11-01", "会議", "", false);
    check_evidence(book, "2026-11-01", " \n　", "iwaki/a", false);
    check_evidence("iwaki/kakaricho a=5:memo", "2026-01-01", "", "", true);
    check_evidence("iwaki/kakaricho a=5:　 ", "2026-01-01", "", "", false);
    check_evidence("iwaki/kakaricho b=5:memo", "2026-01-01", "", "", false);
    check_evidence("iwaki/shusa a=5:memo", "2026-01-01", "", "", false);
    check_evidence("", "2026-11-01", "会議", "iwaki/a", true);
}

#[track_caller]
fn check_ties(base: &str, mine: &str, theirs: &str, expected: &str) {
    let of = |ties: &str, n| Item {
        made: day(1),
        on: day(n),
        changes: n.into(),
        body: Some(Body::Note(Held::new(tied(ties)))),
    };
    let Some(Body::Note(note)) = merge(&of(base, 1), &of(mine, 2), &of(theirs, 3)).body else {
        panic!("a note");
    };
    assert_eq!(show_ties(&note), expected, "{base}: {mine} and {theirs}");
}

#[test]
fn ties_of_two_tabs_are_joined() {
    let (a, b, c) = ("iwaki/a", "iwaki/b", "iwaki/c");
    check_ties("", a, b, "iwaki/a iwaki/b");
    check_ties("", a, a, a);
    check_ties(a, "", "iwaki/a iwaki/b", b);
    check_ties(a, "iwaki/a iwaki/b", "", b);
    check_ties("iwaki/a iwaki/b", "iwaki/b iwaki/c", a, c);
    check_ties(a, "iwaki/a=新", "iwaki/a iwaki/b", "iwaki/a=新 iwaki/b");
    check_ties("", "annaka/a", a, "annaka/a iwaki/a");
}

#[test]
fn the_day_goes_with_whoever_changed_it() {
    let of = |n: u32, text: &str| Item {
        changes: text.len() as u64,
        body: Some(Body::Note(Held::new(WorkNote {
            text: text.into(),
            ..WorkNote::blank(day(n))
        }))),
        ..Item::default()
    };
    for (base, mine, theirs, expected) in [(1, 1, 2, 2), (1, 2, 1, 2), (1, 2, 3, 2)] {
        let merged = merge(&of(base, "x"), &of(mine, "x m"), &of(theirs, "x  t"));
        let Some(Body::Note(note)) = merged.body else {
            panic!("a note");
        };
        assert_eq!(note.on, day(expected), "{base}: {mine} and {theirs}");
        assert!(note.text.contains("x m") && note.text.contains("x  t"));
    }
}
