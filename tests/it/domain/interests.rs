use michishirube::domain::id::PackId;
use michishirube::domain::interest::{Interests, merge};

use crate::notation::{day, edit, interests, notebook, pack, show_interests, support};

#[test]
fn every_click_is_a_change_and_what_is_so_already_is_none() {
    let mut notebook = notebook("iwaki general-affairs kakaricho");
    for (text, changes) in [
        ("a=3", 1),
        ("+grant:助成", 2),
        ("+grant:助成", 2),
        ("-grant", 3),
        ("-grant", 3),
        ("annaka>+grant", 4),
        ("+grant:別", 5),
        ("+grant:助成", 6),
    ] {
        notebook.apply(edit(text), day(2));
        assert_eq!(notebook.changes(), changes, "{text}");
    }
    let back = notebook.apply(edit("-grant"), day(2));
    notebook.apply(back, day(2));
    assert_eq!(notebook.changes(), 8, "taking back is one as well");
}

/// The oldest day, with an answer given on the day `answered` and a scheme marked on `marked`.
#[track_caller]
fn check_first(answered: Option<u32>, marked: Option<u32>, first: Option<u32>) {
    let mut book = notebook("");
    if let Some(on) = answered {
        book.apply(edit("a=1"), day(on));
    }
    if let Some(on) = marked {
        book.apply(edit("annaka>+grant"), day(on));
        let of_pack = book.interests.get_mut(&pack("annaka")).expect("marked");
        let interest = of_pack.supports.get_mut(&support("grant"));
        interest.expect("marked").on = day(on);
    }
    assert_eq!(
        book.first_day(),
        first.map(day),
        "{answered:?} and {marked:?}"
    );
}

#[test]
fn the_first_day_is_that_of_the_oldest_answer_or_mark() {
    check_first(None, None, None);
    check_first(Some(5), None, Some(5));
    check_first(None, Some(7), Some(7));
    check_first(Some(5), Some(7), Some(5));
    check_first(Some(7), Some(5), Some(5));
}

#[test]
fn a_notebook_with_nothing_but_a_mark_is_not_empty() {
    let mut book = notebook("interests iwaki grant");
    assert!(!book.is_empty());
    book.apply(edit("-grant"), day(2));
    assert!(book.is_empty());
}

#[track_caller]
fn check_merge(base: &str, mine: &str, theirs: &str, merged: &str) {
    let found = merge(&interests(base), &interests(mine), &interests(theirs));
    assert_eq!(
        show_interests(&found),
        merged,
        "base {base}, mine {mine}, theirs {theirs}"
    );
}

#[test]
fn what_one_tab_marked_or_took_away_is_taken() {
    check_merge("", "s", "", "s");
    check_merge("", "", "s", "s");
    check_merge("", "s", "t", "s / t");
    check_merge("s", "", "s", "");
    check_merge("s", "s", "", "");
    check_merge("s / t", "s", "t", "");
    check_merge("s", "s / t", "", "t");
    check_merge("s", "s:name", "s", "s:name");
    check_merge("s", "s", "s:name", "s:name");
}

#[test]
fn where_both_changed_the_same_mark_this_tabs_stands() {
    check_merge("", "s:mine", "s:theirs", "s:mine");
    check_merge("s", "s:mine", "s:theirs", "s:mine");
    check_merge("s", "", "s:theirs", "");
    check_merge("s", "s:mine", "", "s:mine");
    check_merge("s", "", "", "");
    check_merge("", "s:same", "s:same", "s:same");
}

#[test]
fn the_changes_of_both_tabs_are_counted_once() {
    let of = |changes| Interests {
        changes,
        ..interests("s")
    };
    for (base, mine, theirs, merged) in [
        (0, 0, 0, 0),
        (5, 7, 5, 7),
        (5, 5, 7, 7),
        (5, 6, 7, 8),
        // Erased there, and begun anew.
        (5, 6, 0, 1),
        (9, 3, 2, 0),
    ] {
        let found = merge(&of(base), &of(mine), &of(theirs)).changes;
        assert_eq!(found, merged, "{base}, {mine}, {theirs}");
    }
}

#[test]
fn a_mark_is_found_by_pack_and_scheme() {
    let book = notebook("interests iwaki grant:助成");
    let name = |of: &PackId, id| book.interest(of, &support(id)).map(|i| i.name.as_str());
    assert_eq!(name(&pack("iwaki"), "grant"), Some("助成"));
    assert_eq!(name(&pack("iwaki"), "course"), None);
    assert_eq!(name(&pack("annaka"), "grant"), None);
}
