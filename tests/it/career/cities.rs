//! What the rules of 安中, 郡山 and 会津若松 make of roads, and packs without rules.

use michishirube::domain::career::findings::{Missing, missing};
use michishirube::domain::career::timeline::timeline;

use super::notation::{all_findings, case, check};

#[test]
fn annaka_three_years_first() {
    for (road, row) in [
        ("2024- 課", "three-years p0 Ahead 32/36 →2027"),
        ("2023- 課", "three-years p0 Thought 44/36 →2026"),
        ("2020-2025 課 | 2026- 室", "three-years p1 Ahead 8/36 →2029"),
        ("joined 2015 | 2024- 課", "three-years @job-rotation Over"),
        (
            "joined 2015 | early 15 | 2024- 課",
            "three-years p0 Ahead 32/36 →2027",
        ),
        ("", "three-years road Untold !Phase"),
    ] {
        check(&format!("annaka all kakariin 2026-11 | {road}"), &[row]);
    }
}

#[test]
fn annaka_five_years_after_it() {
    let at = |road: &str, rows: &[&str]| {
        let text = format!("annaka all hosa-kakaricho 2026-11 | joined 2010 | {road}");
        check(&text, rows);
    };
    at(
        "2010-2023 課 | 2024- 室",
        &["five-years p1 Ahead 32/60 →2029"],
    );
    at(
        "2010-2021 課 | 2022- 室",
        &["five-years p1 Ahead 56/60 →2027"],
    );
    at("2010-2020 課 | 2021- 室", &["five-years p1 Met 68/60"]);
    at(
        "2010-2021.11 課 | 2021.12- 室",
        &["five-years p1 Met 60/60"],
    );
    // The plan leaves before.
    at(
        "2010-2023 課 | 2024- 室 | +2027-2029 局 | +2030- 部",
        &[
            "five-years p1 Thought 32/60 →2027",
            "five-years n0 Thought 36/60 →2030",
        ],
    );
    at(
        "2010-2023 課 | 2024- 室 | +2029-2033 局 | +2034- 部",
        &["five-years p1 Ahead 32/60 →2029", "five-years n0 Met 60/60"],
    );
    // A dispatch has its own end.
    at(
        "2010-2023 課 | 2024- 県 (dispatch)",
        &["five-years road Untold !Posts"],
    );
    // In the first phase it is still to come.
    check(
        "annaka all kakariin 2026-11 | joined 2020 | 2024- 課",
        &["five-years road Ahead →2029"],
    );
}

#[test]
fn annaka_contact_with_residents() {
    let none = "counter 0, caseworker 0, tax 0, land-acquisition 0";
    let at = |road: &str, row: String| {
        check(
            &format!("annaka all kakariin 2026-11 | joined 2020 | {road}"),
            &[&row],
        );
    };
    let name = "resident-contact @job-rotation";
    at(
        "2020-2023 tax | 2024- 課",
        format!("{name} Met 48 [counter 0, caseworker 0, tax 48, land-acquisition 0]"),
    );
    at(
        "2020- 課 | +2027- counter",
        format!("{name} Ahead →2027 [counter 0+36, caseworker 0, tax 0, land-acquisition 0]"),
    );
    // Which field the post was in isn't told.
    at("2020- 課", format!("{name} Untold [{none}] !PostFields"));
    at("", format!("{name} Untold [{none}] !Posts"));
    check(
        "annaka all kakariin 2026-11 | joined 2000 | 2000- 課",
        &[&format!("{name} Over [{none}]")],
    );
}

#[test]
fn annaka_a_field_that_the_model_does_not_have_is_told() {
    let mut case = case("annaka all kakariin 2026-11 | joined 2020 | 2020- 財政課");
    let (id, post) = case.notebook.posts().next().expect("a post");
    let (id, mut post) = (id.clone(), post.clone());
    post.field.name = "財政".into();
    case.put(
        id.as_str(),
        michishirube::domain::item::Body::Post(michishirube::domain::item::Held::new(post)),
    );
    let found = all_findings(&case);
    let row = found.iter().find(|f| f.starts_with("resident-contact"));
    assert_eq!(
        row.map(String::as_str),
        Some(
            "resident-contact @job-rotation Thought →2028 [counter 0, caseworker 0, tax 0, land-acquisition 0]"
        )
    );
    let road = case.road();
    assert_eq!(missing(&road, &timeline(&road)), [Missing::Birth]);
}

#[test]
fn annaka_asks_for_wishes_when_the_first_phase_ends() {
    for (joined, row) in [
        (2026, "ask-wishes-at-end @job-rotation Ahead →2034"),
        (2019, "ask-wishes-at-end @job-rotation Ahead →2027"),
        (2018, "ask-wishes-at-end @job-rotation Thought →2026"),
        (2017, "ask-wishes-at-end @job-rotation Over"),
    ] {
        let text = format!("annaka all kakariin 2026-11 | joined {joined} | {joined}- 課");
        check(&text, &[row]);
    }
}

#[test]
fn annaka_builds_on_experience_phase_by_phase() {
    check(
        "annaka all shukan 2026-11 | joined 2012 | 2012-2020 tax | 2021- counter | +2027- tax",
        &[
            "visible-careers road Ahead [tax 108+36, counter 68+4]",
            "related-posts road Ahead [tax 108+36, counter 68+4]",
            "use-expertise n0 Met 108/12 →2027 [tax 108+36]",
        ],
    );
}

#[test]
fn koriyama_has_tracks_and_no_phases() {
    check(
        "koriyama all kakariin 2026-11 | born 1990-05-01 | 2020- 課",
        &[
            "dual-track road Ahead",
            "flexible-placement road Ahead →2026",
            "senior-experience road Ahead →2051",
        ],
    );
    let case = case("koriyama all kakariin 2026-11 | born 1990-05-01 | 2020- 課");
    let road = case.road();
    assert_eq!(missing(&road, &timeline(&road)), []);
}

#[test]
fn aizuwakamatsu_has_rules_without_numbers_or_a_model() {
    let text = "aizuwakamatsu all kakariin 2026-11 | 2020- 課 | 2024- 室";
    assert_eq!(
        all_findings(&case(text)),
        [
            "job-rotation p1 Untold 32 !Years",
            "young-engineers road Untold !Model",
            "field-experts road Ahead",
            "self-development-considered road Ahead",
            "open-call road Ahead →2026",
        ]
    );
}

#[test]
fn a_pack_without_rules_still_lets_one_plan() {
    let case = case("standard all kakariin 2026-11 | 2020- 課 | +2027- 室");
    let road = case.road();
    let line = timeline(&road);
    assert_eq!(line.stretches.len(), 2);
    assert!(all_findings(&case).is_empty());
    assert_eq!(
        missing(&road, &line),
        [Missing::Model, Missing::Rules, Missing::Birth]
    );
    let nobody = super::notation::case("standard - - 2026-11");
    let road = nobody.road();
    assert_eq!(
        missing(&road, &timeline(&road)),
        [
            Missing::Family,
            Missing::Rules,
            Missing::Posts,
            Missing::Birth
        ]
    );
}
