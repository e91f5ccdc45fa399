//! Sums of a year; what isn't known is never nothing.

use michishirube::domain::training::totals::{Known, Sum, Totals, years};

use super::notation::training;

fn known(known: Known) -> String {
    format!("{}+{}?", known.sum, known.unknown)
}

fn sum(sum: &Sum) -> String {
    let parts = [sum.minutes, sum.yen, sum.subsidy, sum.own].map(known);
    format!("{}: {}", sum.count, parts.join(" "))
}

/// Minutes, yen, subsidy and own share of what is planned and of what is done.
#[track_caller]
fn check(texts: &[&str], planned: &str, done: &str) {
    let all: Vec<_> = texts.iter().map(|text| training(text)).collect();
    let totals = Totals::of(2026, all.iter());
    assert_eq!(sum(&totals.planned), planned, "planned of {texts:?}");
    assert_eq!(sum(&totals.done), done, "done of {texts:?}");
    assert_eq!(totals.live(), totals.planned.count + totals.done.count);
}

const NONE: &str = "0: 0+0? 0+0? 0+0? 0+0?";

#[test]
fn what_is_known_is_summed_and_what_is_not_is_counted() {
    check(&[], NONE, NONE);
    check(
        &[
            "wish minutes=60 yen=3000 subsidy=1000",
            "applied minutes=30 yen=500",
            "attending",
        ],
        "3: 90+1? 3500+1? 1000+2? 2500+1?",
        NONE,
    );
    // What costs nothing needs no subsidy; a subsidy never makes it less than nothing.
    check(&["done minutes=60 yen=0"], NONE, "1: 60+0? 0+0? 0+0? 0+0?");
    check(
        &["done yen=1000 subsidy=5000"],
        NONE,
        "1: 0+1? 1000+0? 5000+0? 0+0?",
    );
}

#[test]
fn what_was_given_up_and_other_years_are_summed_nowhere() {
    let texts = [
        "dropped minutes=60 yen=3000",
        "done year=2025 minutes=60",
        "wish",
    ];
    check(&texts, "1: 0+1? 0+1? 0+1? 0+1?", NONE);
    let all: Vec<_> = texts.iter().map(|text| training(text)).collect();
    let totals = Totals::of(2026, all.iter());
    assert_eq!((totals.wish, totals.dropped, totals.live()), (1, 1, 1));
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let all = vec![training("done minutes=4294967295 yen=4294967295"); 3];
    let totals = Totals::of(2026, all.iter());
    assert_eq!(totals.done.minutes.sum, 3 * u64::from(u32::MAX));
    assert_eq!(
        totals.done.own.and(totals.done.own).sum,
        6 * u64::from(u32::MAX)
    );
}

#[test]
fn years_stand_newest_first_with_this_one_among_them() {
    let all: Vec<_> = ["done year=2020", "wish year=2027", "done year=2020"]
        .iter()
        .map(|text| training(text))
        .collect();
    let all: Vec<_> = all.iter().collect();
    let years = years(2026, &all);
    let found: Vec<_> = years.iter().map(|y| (y.year, y.live())).collect();
    assert_eq!(found, [(2027, 1), (2026, 0), (2020, 2)]);
}
