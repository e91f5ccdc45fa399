//! Which phase a time falls into, and how that is known.

use michishirube::domain::career::timeline::{Basis, timeline};

use super::notation::{case, show_span};

/// The phases, then today's.
#[track_caller]
fn check_phases(text: &str, expected: &[&str], now: &str) {
    let case = case(text);
    let road = case.road();
    let line = timeline(&road);
    let show = |p: &michishirube::domain::career::phases::PhaseSpan| {
        let end = if p.ends { "." } else { "…" };
        format!("{} {}{end} {:?}", p.phase.id, show_span(p.span), p.basis)
    };
    let found: Vec<_> = line.phases.iter().map(show).collect();
    assert_eq!(found, expected, "{text}");
    let at = line
        .phase_now
        .map_or("-".into(), |(p, b): (_, Basis)| format!("{} {b:?}", p.id));
    assert_eq!(at, now, "{text}");
}

#[test]
fn phases_go_by_grades_where_they_are_told() {
    check_phases(
        "iwaki general-affairs kakaricho 2026-11 | 2010-2015 shuji | 2016-2018 shusa | 2019-",
        &[
            "development 2010.4-2015.3. Grade",
            "expansion 2016.4-2018.3. Grade",
            "performance 2019.4-2026.11… Grade",
        ],
        "performance Grade",
    );
    // A post without a grade has that of the one before.
    check_phases(
        "iwaki general-affairs shusa 2026-11 | 2010-2012 shuji | 2013-2015 | 2016-",
        &[
            "development 2010.4-2015.3. Grade",
            "expansion 2016.4-2026.11… Grade",
        ],
        "expansion Grade",
    );
    // 保健師's phases have other grades than 一般事務's.
    check_phases(
        "iwaki public-health-nurse shusa 2026-11 | 2020-",
        &["performance 2020.4-2026.11… Grade"],
        "performance Grade",
    );
    check_phases(
        "iwaki civil-engineering kakaricho 2026-11 | 2020-",
        &["expansion 2020.4-2026.11… Grade"],
        "expansion Grade",
    );
    // The family has no model.
    check_phases("iwaki skilled-labor gino 2026-11 | 2020-", &[], "-");
    check_phases(
        "iwaki general-affairs shunin 2026-11",
        &[],
        "development Grade",
    );
}

#[test]
fn phases_go_by_years_where_nothing_is_told_of_grades() {
    check_phases(
        "iwaki general-affairs - 2026-11 | 2010-2026",
        &[
            "development 2010.4-2018.3. Years",
            "expansion 2019.4-2024.3. Years",
            "performance 2025.4-2026.3… Years",
        ],
        "performance Years",
    );
    // Nobody was further before their first known grade than at it.
    check_phases(
        "iwaki general-affairs shunin 2026-11 | 2010-2022 | 2023-",
        &["development 2010.4-2026.11… Grade"],
        "development Grade",
    );
    check_phases(
        "annaka all kakariin 2026-11 | joined 2020 | 2020-",
        &["job-rotation 2020.4-2028.3. Years"],
        "job-rotation Years",
    );
    check_phases(
        "annaka all kakariin 2026-11 | joined 2020 | early 6 | 2020-",
        &[
            "job-rotation 2020.4-2025.3. Years",
            "core-member 2026.4-2031.3. Years",
        ],
        "core-member Years",
    );
    // Told by the year of joining alone.
    check_phases(
        "annaka all kakariin 2026-11 | joined 2010",
        &[
            "job-rotation 2010.4-2018.3. Years",
            "core-member 2019.4-2024.3. Years",
            "after-rotation 2025.4-2026.11… Years",
        ],
        "after-rotation Years",
    );
    // What one did before joining is in no phase.
    check_phases(
        "annaka all kakariin 2026-11 | 2015-2019 (non-regular) | 2020-",
        &["job-rotation 2020.4-2028.3. Years"],
        "job-rotation Years",
    );
    check_phases("annaka all kakariin 2026-11", &[], "-");
    check_phases("koriyama all kakariin 2026-11 | 2020-", &[], "-");
}
