use proptest::prelude::*;

use michishirube::domain::notebook::{Notebook, merge};

use crate::arbitrary::{any_notebook, cases};
use crate::notation::{notebook, show};

#[track_caller]
fn check(base: &str, mine: &str, theirs: &str, merged: &str) {
    let (found, _) = merge(&notebook(base), &notebook(mine), &notebook(theirs));
    assert_eq!(
        show(&found),
        merged,
        "base {base}, mine {mine}, theirs {theirs}"
    );
}

#[test]
fn sheets_of_both_tabs_are_joined() {
    check(
        "",
        "iwaki/shusa a=1",
        "iwaki/kakaricho b=2",
        "iwaki/kakaricho b=2 | iwaki/shusa a=1",
    );
    check(
        "iwaki/shusa a=1",
        "iwaki/shusa a=1 / b=2",
        "iwaki/shusa a=1 / c=3",
        "iwaki/shusa a=1 / b=2 / c=3",
    );
}

#[test]
fn profile_and_backup_go_with_whoever_changed_them_and_else_with_this_tab() {
    check("iwaki a b", "iwaki a b", "iwaki a c", "iwaki a c");
    check("iwaki a b", "iwaki a c", "iwaki a b", "iwaki a c");
    check("iwaki a b", "iwaki a c", "iwaki a d", "iwaki a c");
    check("backup 1", "backup 1", "backup 2", "backup 2");
    check("backup 1", "backup 2", "backup 1", "backup 2");
    check("", "backup 2", "backup 3", "backup 2");
}

#[test]
fn a_notebook_erased_in_another_tab_stays_erased() {
    let full = "iwaki a b | backup 1 | iwaki/kakaricho b=2:memo | iwaki/shusa a=1 \
                | interests annaka t | interests iwaki s";
    check(full, full, "", "");
    check(full, "", full, "");
    check(full, "", "", "");
}

#[test]
fn what_was_just_written_survives_an_erasure_elsewhere() {
    check(
        "iwaki a b | iwaki/shusa a=1 / b=2",
        "iwaki a b | iwaki/shusa a=1 / b=2 / c:new",
        "",
        "iwaki/shusa c:new",
    );
    check(
        "interests annaka t | interests iwaki s",
        "interests annaka t | interests iwaki s / new",
        "",
        "interests iwaki new",
    );
}

#[test]
fn interests_of_both_tabs_are_joined() {
    check(
        "",
        "interests iwaki s",
        "interests annaka t",
        "interests annaka t | interests iwaki s",
    );
    check(
        "interests iwaki s / t",
        "interests iwaki s / t / mine",
        "interests iwaki t / theirs",
        "interests iwaki mine / t / theirs",
    );
    check(
        "interests iwaki s",
        "iwaki/shusa a=1 | interests iwaki s",
        "iwaki a b",
        "iwaki a b | iwaki/shusa a=1",
    );
}

fn close(base: Notebook) -> impl Strategy<Value = Notebook> {
    any_notebook().prop_map(move |other| {
        // Shares what stands under the keys that come first, so that some is equal and some is not.
        let mut mixed = other;
        if let Some((key, sheet)) = base.sheets.first() {
            mixed.sheets.insert(key.clone(), sheet.clone());
        }
        if let Some((pack, interests)) = base.interests.first() {
            mixed.interests.insert(pack.clone(), interests.clone());
        }
        mixed
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn merging_with_an_unchanged_side_gives_the_other(
        (base, other) in any_notebook().prop_flat_map(|b| (Just(b.clone()), close(b)))
    ) {
        prop_assert_eq!(merge(&base, &other, &base), (other.clone(), vec![]));
        prop_assert_eq!(merge(&base, &base, &other), (other.clone(), vec![]));
        prop_assert_eq!(merge(&base, &other, &other), (other.clone(), vec![]));
    }

    #[test]
    fn merging_twice_changes_nothing_more(
        base in any_notebook(), mine in any_notebook(), theirs in any_notebook()
    ) {
        let (merged, _) = merge(&base, &mine, &theirs);
        prop_assert_eq!(&merge(&theirs, &merged, &theirs).0, &merged);
        prop_assert_eq!(&merge(&theirs, &theirs, &merged).0, &merged);
    }
}
