//! みちしるべの案: what is laid out for a track, by worked cases.

use michishirube::domain::career::suggest::{axes, guide_years, suggest};
use michishirube::domain::career::timeline::timeline;
use michishirube::domain::career::when::Month;

use super::notation::{case, entry};

/// `year field Why`, after the number of the track; `>` gives the axis.
#[track_caller]
fn check(road: &str, track: usize, axis: &str, expected: &[&str]) {
    let case = case(road);
    let road = case.road().with_plan(None);
    let line = timeline(&road);
    let track = &road.model.expect("a model").tracks[track];
    let axis = Some(axis).filter(|a| !a.is_empty()).map(entry);
    let places = suggest(&road, &line, track, axis.as_ref());
    let show = |p: &michishirube::domain::career::suggest::Suggested| {
        let field = p.field.map_or("-", |f| f.id.as_str());
        format!("{} {field} {:?}", p.year, p.why)
    };
    let shown: Vec<_> = places.iter().map(show).collect();
    assert_eq!(shown, expected, "{:?}", track.name);
}

const EARLY: &str = "iwaki general-affairs shuji 2026-11";
const LATER: &str = "iwaki general-affairs shusa 2026-11";

#[test]
fn the_deep_way_turns_around_one_field() {
    // Nothing is told: from next year on, the first field that the track names.
    check(
        LATER,
        1,
        "",
        &[
            "2027 ga-tax Axis",
            "2030 ga-civic-welfare Near",
            "2033 ga-tax Axis",
        ],
    );
    // Whoever is there goes on beside it first, when the present place has lasted.
    check(
        &format!("{EARLY} | 2025- ga-tax 税務課"),
        1,
        "ga-tax",
        &["2028 ga-civic-welfare Near", "2031 ga-tax Axis"],
    );
    // The field with most time in it.
    check(
        &format!("{LATER} | 2015-2020 ga-registry 市民課 | 2021- ga-planning 企画課"),
        1,
        "",
        &[
            "2027 ga-registry Axis",
            "2030 ga-tax Near",
            "2033 ga-registry Axis",
        ],
    );
    // Nothing is a part of the same whole.
    check(
        LATER,
        1,
        "ga-information",
        &["2027 ga-information Axis", "2030 ga-information Axis"],
    );
}

#[test]
fn the_broad_way_goes_where_nobody_has_been() {
    // In 能力育成期 the fields of the phase, the least known first.
    check(
        &format!("{EARLY} | 2024- ga-tax 税務課"),
        0,
        "",
        &["2027 ga-project New", "2030 ga-management New"],
    );
    check(
        &format!("{EARLY} | 2024- ga-tax 税務課"),
        0,
        "ga-planning",
        &[
            "2027 ga-project New",
            "2030 ga-management New",
            "2033 ga-planning Axis",
        ],
    );
    // No posts are told: a field of each of two wholes.
    check(LATER, 0, "", &["2027 ga-tax New", "2030 ga-economy New"]);
}

#[test]
fn years_are_the_documents_where_it_tells_them() {
    // 安中: three years at first, five after it; its tracks name no fields.
    let annaka = |road: &str, expected: &[&str]| {
        check(
            &format!("annaka all kakariin 2026-11 | {road}"),
            1,
            "",
            expected,
        );
    };
    annaka(
        "joined 2025 | 2025- tax 税務課",
        &["2028 counter New", "2031 caseworker New"],
    );
    annaka(
        "joined 2005 | 2024- 財政課",
        &["2029 counter New", "2034 caseworker New"],
    );
    // 郡山 tells neither fields nor years.
    check(
        "koriyama all kakariin 2026-11 | 2026- 課",
        2,
        "",
        &["2029 - Open"],
    );
}

#[test]
fn nothing_is_laid_out_beyond_the_last_year() {
    check(
        &format!("{LATER} | born 1965-05-01"),
        1,
        "ga-tax",
        &["2027 ga-tax Axis"],
    );
    // One stays, so that there is something to change.
    check(
        &format!("{LATER} | born 1958"),
        1,
        "ga-tax",
        &["2027 ga-tax Axis"],
    );
}

#[test]
fn the_guide_follows_the_phase() {
    for (road, year, guide) in [
        (EARLY, 2027, Some(3)),
        (LATER, 2027, None),
        ("annaka all kakariin 2026-11 | joined 2025", 2027, Some(3)),
        ("annaka all kakariin 2026-11 | joined 2005", 2027, Some(5)),
        ("koriyama all kakariin 2026-11", 2027, None),
        ("aizuwakamatsu all kakariin 2026-11", 2027, None),
        ("standard all kakariin 2026-11", 2027, None),
    ] {
        let case = case(road);
        let road_now = case.road();
        let line = timeline(&road_now);
        let found = guide_years(&road_now, &line, Month::april(year));
        assert_eq!(found, guide, "{road}");
    }
}

#[test]
fn a_track_turns_around_its_own_fields_or_all_without_parts() {
    let case = case(LATER);
    let model = case.road().model.expect("a model");
    let of = |at: usize| axes(model, &model.tracks[at]).len();
    assert_eq!((of(0), of(1)), (11, 5));
    // The same name twice: told apart by the whole.
    let field = model.field(&entry("ga-civic-welfare")).expect("a field");
    assert_eq!(model.called(field), "実施分野（市民対応）・福祉部門");
    let field = model.field(&entry("ga-tax")).expect("a field");
    assert_eq!(model.called(field), "税部門");
}
