//! How a road is laid out: ends of open posts, overlaps and holes, tenure, time in fields.

use michishirube::domain::career::timeline::{Slip, Stretch, timeline};
use michishirube::domain::career::when::{Month, Span, When, covered};

use super::notation::{case, show_of, show_span, when};

/// The stretches of a road of 一般事務 in November 2026, each with its tenure if that is longer.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let case = case(&format!("iwaki general-affairs - 2026-11 | {text}"));
    let road = case.road();
    let line = timeline(&road);
    let show = |s: &Stretch| {
        let mut text = format!("{} {}", show_of(s.of), show_span(s.span));
        if s.tenure != s.span {
            text += &format!(" in {}", show_span(s.tenure));
        }
        text
    };
    let slip = |s: &Slip| match s {
        Slip::Overlap(a, b, span) => {
            format!(
                "overlap {} {} {}",
                show_of(*a),
                show_of(*b),
                show_span(*span)
            )
        }
        Slip::Hole(span) => format!("hole {}", show_span(*span)),
        Slip::Reversed(of) => format!("reversed {}", show_of(*of)),
        Slip::FarOff(of) => format!("far {}", show_of(*of)),
    };
    let mut found: Vec<_> = line.stretches.iter().map(show).collect();
    found.extend(line.slips.iter().map(slip));
    assert_eq!(found, expected, "{text}");
}

#[test]
fn years_include_their_last_month() {
    check(
        "2020-2022 課 | 2023-2026 室",
        &["p0 2020.4-2022.3", "p1 2023.4-2026.3"],
    );
    check("2026 課", &["p0 2026.4-2026.3"]);
    check(
        "2020-2022.9 課 | 2022.10- 室",
        &["p0 2020.4-2022.9", "p1 2022.10-2026.11"],
    );
    // January of fiscal year 2022 is in 2023.
    check(
        "2020-2022.1 課 | 2022.2- 室",
        &["p0 2020.4-2022.1", "p1 2022.2-2026.11"],
    );
}

#[test]
fn an_open_post_ends_where_the_next_begins() {
    check(
        "2020- 課 | 2023- 室",
        &["p0 2020.4-2022.3", "p1 2023.4-2026.11"],
    );
    check(
        "2020- 課 | +2028- 室",
        &["p0 2020.4-2027.3", "n0 2028.4-2030.3"],
    );
    // Until retirement, where the birth date is known.
    check(
        "born 1970-06-01 | 2020- 課 | +2028- 室",
        &["p0 2020.4-2027.3", "n0 2028.4-2035.3"],
    );
    // A plan whose time has passed ends nothing.
    check(
        "2020- 課 | +2025-2027 室",
        &[
            "p0 2020.4-2026.11",
            "n0 2025.4-2027.3",
            "overlap p0 n0 2025.4-2026.11",
        ],
    );
    // Leave lies over a post.
    check(
        "2020- 課 | 2022-2023 (leave) | 2025- 室",
        &["p0 2020.4-2024.3", "p1 2022.4-2023.3", "p2 2025.4-2026.11"],
    );
    // Two that begin together are ended by the third.
    check(
        "2020- 課 | 2020- 室 | 2022- 局",
        &[
            "p1 2020.4-2021.3",
            "p0 2020.4-2021.3",
            "p2 2022.4-2026.11",
            "overlap p1 p0 2020.4-2021.3",
        ],
    );
}

#[test]
fn what_does_not_fit_is_named_and_the_rest_laid_out() {
    check(
        "2022-2020 課 | 2021- 室",
        &["p1 2021.4-2026.11", "reversed p0"],
    );
    check(
        "2022.6-2022.5 課 | 2021- 室",
        &["p1 2021.4-2026.11", "reversed p0"],
    );
    check("0-3 課 | 2021- 室", &["p1 2021.4-2026.11", "far p0"]);
    check("65535- 課 | 2021- 室", &["p1 2021.4-2026.11", "far p0"]);
    check("2021-65535 室", &["p0 2021.4-2106.10"]);
    check(
        "2015-2018 課 | 2018-2020 室 | 2023- 局",
        &[
            "p0 2015.4-2018.3",
            "p1 2018.4-2020.3",
            "p2 2023.4-2026.11",
            "hole 2021.4-2022.3",
            "overlap p0 p1 2018.4-2018.3",
        ],
    );
    check(
        "joined 2018 | 2020-2024 課",
        &[
            "p0 2020.4-2024.3",
            "hole 2018.4-2019.3",
            "hole 2025.4-2026.11",
        ],
    );
    // Leave tells of the time.
    check(
        "2015-2018 課 | 2019-2020 (leave) | 2021- 課",
        &[
            "p0 2015.4-2018.3 in 2015.4-2026.11",
            "p1 2019.4-2020.3",
            "p2 2021.4-2026.11 in 2015.4-2026.11",
        ],
    );
    check("", &[] as &[&str; 0]);
}

#[test]
fn one_department_is_one_place() {
    check(
        "2018-2020 市民税課 shuji | 2021- 市民税課 shunin | +2028- 室",
        &[
            "p0 2018.4-2020.3 in 2018.4-2027.3",
            "p1 2021.4-2027.3 in 2018.4-2027.3",
            "n0 2028.4-2030.3",
        ],
    );
    // The same place later is another time; and what has no name is no place.
    check(
        "2018-2020 課 | 2021-2022 室 | 2023- 課",
        &["p0 2018.4-2020.3", "p1 2021.4-2022.3", "p2 2023.4-2026.11"],
    );
    check(
        "2018-2020 | 2021-",
        &["p0 2018.4-2020.3", "p1 2021.4-2026.11"],
    );
}

/// The months so far and ahead of the fields that have any.
#[track_caller]
fn check_fields(text: &str, expected: &str) {
    let case = case(&format!("iwaki general-affairs - 2026-11 | {text}"));
    let road = case.road();
    let line = timeline(&road);
    let some = line.fields.iter().filter(|f| f.so_far + f.ahead > 0);
    let found: Vec<_> = some
        .map(|f| format!("{} {}+{}", f.field.id, f.so_far, f.ahead))
        .collect();
    assert_eq!(found.join(", "), expected, "{text}");
    assert_eq!(line.fields.len(), 14);
}

#[test]
fn time_in_a_field_counts_once_and_without_leave() {
    check_fields(
        "2020-2022 ga-tax | 2023- ga-planning | +2028-2029 ga-tax",
        "ga-civic 36+24, ga-tax 36+24, ga-management 44+16, ga-planning 44+16",
    );
    // Two at the same time, in one field and in two of the same whole.
    check_fields(
        "2020-2021 ga-tax | 2021-2022 ga-tax",
        "ga-civic 36+0, ga-tax 36+0",
    );
    check_fields(
        "2020-2021 ga-tax | 2021-2022 ga-registry",
        "ga-civic 36+0, ga-tax 24+0, ga-registry 24+0",
    );
    check_fields(
        "2020-2023 ga-tax | 2021.10-2022.9 (leave)",
        "ga-civic 36+0, ga-tax 36+0",
    );
    check_fields(
        "2020-2023 ga-tax | 2021.10-2022.9 (study)",
        "ga-civic 48+0, ga-tax 48+0",
    );
    // Leave over one post takes nothing from another.
    check_fields(
        "2020-2021 ga-tax | 2022-2023 ga-planning | 2022-2022 (leave)",
        "ga-civic 24+0, ga-tax 24+0, ga-management 12+0, ga-planning 12+0",
    );
    check_fields(
        "2015-2017 ga-tax (non-regular) | 2018-2020",
        "ga-civic 36+0, ga-tax 36+0",
    );
    check_fields("2022-2020 ga-tax", "");
}

#[test]
fn months_and_years() {
    for (text, begins, ends) in [
        ("2026", "2026.4", "2027.4"),
        ("2026.4", "2026.4", "2026.5"),
        ("2026.12", "2026.12", "2026.1"),
        ("2026.1", "2026.1", "2026.2"),
        ("2026.3", "2026.3", "2027.4"),
        ("2026.0", "2026.4", "2027.4"),
        ("2026.13", "2026.4", "2027.4"),
    ] {
        let found = when(text);
        let show = |m: Month| format!("{}.{}", m.when().year, m.when().month.unwrap_or(0));
        assert_eq!(
            (show(found.begins()), show(found.ends())),
            (begins.into(), ends.into()),
            "{text}"
        );
    }
    let of = |text: &str| When::of(michishirube::domain::day(text).expect("a day"));
    assert_eq!(of("2027-03-31"), when("2026.3"));
    assert_eq!(of("2027-04-01"), when("2027.4"));
    let span = |from, until| Span {
        from: Month(from),
        until: Month(until),
    };
    for (spans, sum) in [
        (vec![], 0),
        (vec![span(3, 1)], 0),
        (vec![span(0, 12), span(6, 18)], 18),
        (vec![span(6, 18), span(0, 12), span(1, 2)], 18),
        (vec![span(20, 24), span(0, 12)], 16),
    ] {
        assert_eq!(covered(spans.clone()), sum, "{spans:?}");
    }
}
