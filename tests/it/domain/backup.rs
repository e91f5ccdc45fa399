use michishirube::domain::backup::{BackupAge, BackupMark};

use crate::notation::day;

/// `mark`: day of November and edits so far. Today is the 30th.
#[track_caller]
fn check(mark: Option<(u32, u64)>, edits: u64, age: (Option<u32>, u64), due: bool) {
    let mark = mark.map(|(on, edits)| BackupMark { on: day(on), edits });
    let found = BackupAge::of(mark.as_ref(), edits, Some(day(1)), day(30));
    assert_eq!((found.days, found.edits), age);
    assert_eq!(found.is_due(), due, "{found:?}");
}

#[test]
fn the_reminder_comes_by_edits() {
    check(None, 0, (None, 0), false);
    check(None, 19, (None, 19), false);
    check(None, 20, (None, 20), true);
    check(Some((30, 100)), 119, (Some(0), 19), false);
    check(Some((30, 100)), 120, (Some(0), 20), true);
}

#[test]
fn the_reminder_comes_by_days_when_something_was_edited() {
    let mark = BackupMark {
        on: day(1),
        edits: 5,
    };
    let due = |month, n, edits| {
        let today = michishirube::domain::Day::from_ymd_opt(2026, month, n).expect("a day");
        BackupAge::of(Some(&mark), edits, Some(day(1)), today).is_due()
    };
    assert!(!due(11, 30, 6), "29 days");
    assert!(due(12, 1, 6), "30 days and one edit");
    assert!(!due(12, 1, 5), "30 days and no edit");
    assert!(!due(12, 31, 5), "60 days and no edit");
}

#[test]
fn a_notebook_that_was_never_taken_out_is_reminded_of_by_days_as_well() {
    let due = |month, n, edits, first| {
        let today = michishirube::domain::Day::from_ymd_opt(2026, month, n).expect("a day");
        BackupAge::of(None, edits, first, today).is_due()
    };
    assert!(!due(11, 30, 1, Some(day(1))), "29 days");
    assert!(due(12, 1, 1, Some(day(1))), "30 days");
    assert!(!due(12, 1, 0, None), "nothing was written");
}

#[test]
fn a_clock_that_went_backwards_counts_as_no_day() {
    let mark = BackupMark {
        on: day(30),
        edits: 5,
    };
    let age = BackupAge::of(Some(&mark), 6, None, day(1));
    assert_eq!((age.days, age.edits), (Some(0), 1));
    assert!(!age.is_due());
}

#[test]
fn a_counter_that_went_backwards_counts_as_no_edit() {
    check(Some((29, 100)), 7, (Some(1), 0), false);
}
