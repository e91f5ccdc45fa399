use proptest::prelude::*;

use michishirube::domain::answer::{Answer, Asked};
use michishirube::domain::notebook::{Edit, Notebook, Record};
use michishirube::domain::sheet::Sheet;

use crate::arbitrary::{any_day, any_edit, any_notebook, cases};
use crate::notation::{ability, cell, day, edit, essence, notebook, scale, sheet_key, show};

/// Does the edits one after the other, then takes each back.
#[track_caller]
fn check(before: &str, edits: &[&str], after: &str) {
    let mut notebook = notebook(before);
    let backs: Vec<_> = edits
        .iter()
        .map(|e| notebook.apply(edit(e), day(2)))
        .collect();
    assert_eq!(show(&notebook), after, "{edits:?}");
    for back in backs.into_iter().rev() {
        notebook.apply(back, day(3));
    }
    assert_eq!(show(&notebook), before, "{edits:?} taken back");
}

#[test]
fn an_edit_changes_what_it_says_and_can_be_taken_back() {
    check("", &["coaching=3"], "iwaki/kakaricho coaching=3");
    check(
        "",
        &["coaching?out-of-scope"],
        "iwaki/kakaricho coaching?out-of-scope",
    );
    check("", &["coaching:memo"], "iwaki/kakaricho coaching:memo");
    check("", &["profile iwaki - -"], "iwaki - -");
    check("", &["backup 7"], "backup 7");
    check("backup 7", &["backup -"], "");
    check(
        "iwaki/kakaricho a=3:memo / b=2",
        &["a=4", "b:why", "c=1", "profile iwaki x y"],
        "iwaki x y | iwaki/kakaricho a=4:memo / b=2:why / c=1",
    );
}

#[test]
fn taking_an_answer_back_keeps_the_note() {
    check(
        "iwaki/kakaricho a=3:memo",
        &["a="],
        "iwaki/kakaricho a:memo",
    );
}

#[test]
fn emptying_a_note_keeps_the_answer() {
    check("iwaki/kakaricho a=3:memo", &["a:"], "iwaki/kakaricho a=3");
}

#[test]
fn an_entry_with_neither_is_not_kept() {
    check("iwaki/kakaricho a=3", &["a="], "");
    check("iwaki/kakaricho a:memo", &["a:"], "");
    check(
        "iwaki/kakaricho a=3:memo / b=1",
        &["a:", "a="],
        "iwaki/kakaricho b=1",
    );
    check("", &["a=", "a:"], "");
}

#[test]
fn a_note_is_kept_exactly_as_typed() {
    check(
        "",
        &["a:  two⏎⏎lines\t "],
        "iwaki/kakaricho a:  two⏎⏎lines\t ",
    );
    check("", &["a: "], "iwaki/kakaricho a: ");
}

#[test]
fn another_grade_leaves_the_earlier_sheet_alone() {
    check(
        "iwaki general-affairs shusa | iwaki/shusa coaching=3:memo",
        &["profile iwaki general-affairs kakaricho", "coaching=2"],
        "iwaki general-affairs kakaricho | iwaki/kakaricho coaching=2 | iwaki/shusa coaching=3:memo",
    );
}

#[test]
fn the_last_place_is_where_an_edit_was_made() {
    let mut notebook = notebook("iwaki/kakaricho a=3");
    for (what, last) in [
        ("b=1", "b"),
        ("a:memo", "a"),
        ("c=", "c"),
        ("backup 1", "c"),
    ] {
        notebook.apply(edit(what), day(2));
        let sheet = &notebook.sheets[&sheet_key("iwaki/kakaricho")];
        assert_eq!(sheet.last, Some(ability(last)), "{what}");
    }
}

#[test]
fn a_mark_is_set_and_taken_away_for_its_scheme_alone() {
    check(
        "",
        &["+grant:助成", "+course"],
        "interests iwaki course / grant:助成",
    );
    check(
        "interests iwaki course / grant:助成",
        &["-course"],
        "interests iwaki grant:助成",
    );
    check("", &["-grant"], "");
    check("", &["+grant:助成", "-grant"], "");
    check(
        "interests iwaki grant:助成",
        &["+grant:資格取得助成"],
        "interests iwaki grant:資格取得助成",
    );
}

#[test]
fn each_pack_has_its_own_marks() {
    check(
        "interests iwaki grant:助成",
        &["annaka>+grant:補助", "-grant"],
        "interests annaka grant:補助",
    );
    check(
        "interests annaka grant | interests iwaki grant",
        &["annaka>-grant"],
        "interests iwaki grant",
    );
}

#[test]
fn a_mark_changes_neither_answers_nor_the_place_one_was_at() {
    check(
        "iwaki general-affairs kakaricho | backup 1 | iwaki/kakaricho a=3:memo",
        &["+grant:助成"],
        "iwaki general-affairs kakaricho | backup 1 | iwaki/kakaricho a=3:memo | interests iwaki grant:助成",
    );
    let mut notebook = notebook("");
    notebook.apply(edit("+grant"), day(2));
    assert!(notebook.sheets.is_empty(), "nor does it begin a sheet");
}

/// Edits of one card under changing words and scales: `r3 w1 s1` rates, `r- …` takes back, `n …` notes.
#[track_caller]
fn check_words(steps: &[&str], words: &str, on: u32) {
    let mut notebook = Notebook::default();
    for (i, step) in steps.iter().enumerate() {
        let parts: Vec<_> = step.split(' ').collect();
        let cell = cell("iwaki/kakaricho", &ability("a"));
        let asked = Asked {
            title: parts[1].into(),
            ..Asked::default()
        };
        let scale = scale(parts[2]);
        let what = match parts[0].strip_prefix('r') {
            Some(level) => Edit::Rate {
                cell,
                answer: level.parse().ok().map(Answer::Point),
                scale,
                asked,
                seen: None,
            },
            None => Edit::Note {
                cell,
                text: step.to_string(),
                scale,
                asked,
                seen: None,
            },
        };
        notebook.apply(what, day(i as u32 + 1));
    }
    let entry = &notebook.sheets[&sheet_key("iwaki/kakaricho")].entries[&ability("a")];
    assert_eq!(
        format!("{} {}", entry.asked.title, entry.scale),
        words,
        "{steps:?}"
    );
    assert_eq!(entry.on, day(on), "the day of the last change");
}

#[test]
fn an_answer_stands_with_the_words_it_was_given_to() {
    check_words(&["r3 w1 s1"], "w1 s1", 1);
    check_words(&["r3 w1 s1", "r4 w2 s2"], "w2 s2", 2);
    check_words(&["r3 w1 s1", "r3 w2 s2"], "w2 s2", 2);
}

#[test]
fn a_later_note_does_not_redate_the_words_of_an_answer() {
    check_words(&["r3 w1 s1", "n w2 s2"], "w1 s1", 2);
    check_words(&["r3 w1 s1", "n w2 s2", "n w3 s3"], "w1 s1", 3);
    check_words(&["n w1 s1", "n w2 s2"], "w2 s2", 2);
    check_words(&["n w1 s1", "r- w2 s2"], "w2 s2", 2);
    check_words(&["n w1 s1", "r3 w2 s2", "r- w3 s3", "n w4 s4"], "w4 s4", 4);
}

fn without(notebook: &Notebook, record: &Record) -> Notebook {
    let mut rest = notebook.clone();
    match record {
        Record::Profile => rest.profile = Default::default(),
        Record::Backup => rest.backup = None,
        Record::Sheet(key) => drop(rest.sheets.remove(key)),
        Record::Interests(pack) => drop(rest.interests.remove(pack)),
        Record::Item(key) => drop(rest.items.remove(key)),
    }
    rest
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn taking_back_all_edits_gives_the_first_notebook(
        first in any_notebook(),
        edits in prop::collection::vec((any_edit(), any_day()), 0..12),
    ) {
        let mut notebook = first.clone();
        let mut backs = Vec::new();
        for (edit, on) in edits {
            let (record, before) = (edit.record(), notebook.clone());
            backs.push(notebook.apply(edit, on));
            prop_assert_eq!(without(&notebook, &record), without(&before, &record));
            prop_assert!(notebook.sheets.values().all(|s| s.entries.values().all(|e| !e.is_blank())));
        }
        let last = notebook.clone();
        let mut again = Vec::new();
        for back in backs.into_iter().rev() {
            again.push(notebook.apply(back, Default::default()));
        }
        prop_assert_eq!(essence(&notebook), essence(&first));
        for edit in again.into_iter().rev() {
            notebook.apply(edit, Default::default());
        }
        prop_assert_eq!(essence(&notebook), essence(&last), "what undo hands out does it again");
    }

    #[test]
    fn counts_are_those_of_the_entries(notebook in any_notebook()) {
        let all = || notebook.sheets.values().flat_map(|s| s.entries.values());
        let counts = notebook.counts();
        prop_assert_eq!(counts.answers, all().filter(|e| e.answer.is_some()).count());
        prop_assert_eq!(counts.notes, all().filter(|e| !e.note.is_empty()).count());
        prop_assert_eq!(counts.sheets, essence(&notebook).sheets.len());
        let marked = notebook.interests.values().flat_map(|i| i.supports.keys());
        prop_assert_eq!(counts.interests, marked.count());
        prop_assert_eq!(notebook.is_empty(), show(&Notebook { backup: None, ..notebook.clone() }).is_empty());
    }
}

#[test]
fn a_note_typed_in_one_sitting_is_one_change() {
    let mut notebook = notebook("iwaki general-affairs kakaricho");
    for (text, on, changes) in [
        ("a=3", 1, 1),
        ("a:に", 1, 2),
        ("a:にし", 1, 2),
        ("a:にしの支所", 1, 2),
        ("a=4", 1, 3),
        ("a:にしの支所で", 1, 3),
        ("b:べつ", 1, 4),
        ("a:にしの支所", 1, 5),
        ("a:にしの", 2, 6),
    ] {
        notebook.apply(edit(text), day(on));
        assert_eq!(notebook.changes(), changes, "{text} on day {on}");
    }
}

#[test]
fn beginning_anew_and_taking_it_back_are_changes_too() {
    let mut notebook = notebook("iwaki general-affairs kakaricho");
    let sheet = |n: &Notebook| n.sheets[&sheet_key("iwaki/kakaricho")].clone();
    notebook.apply(edit("a=3"), day(2));
    let before = sheet(&notebook);
    let back = notebook.apply(edit("anew iwaki/kakaricho"), day(2));
    let anew = sheet(&notebook);
    assert!(anew.entries.is_empty() && anew.last.is_none());
    assert_eq!((anew.round, anew.changes), (1, 2));
    let again = notebook.apply(back, day(2));
    let changes = 3;
    assert_eq!(sheet(&notebook), Sheet { changes, ..before });
    notebook.apply(again, day(2));
    assert_eq!((sheet(&notebook).round, notebook.changes()), (1, 4));
}
