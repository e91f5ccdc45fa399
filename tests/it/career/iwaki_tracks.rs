//! As `iwaki`: where one begins, the two tracks, and what experience leads to.

use michishirube::domain::career::findings::{Missing, missing};
use michishirube::domain::career::timeline::timeline;

use super::notation::{case, check};

/// Where one begins is told for four of the six; another family's rule is no rule.
#[test]
fn the_first_post() {
    let first = |family: &str, road: &str, rows: &[&str]| {
        let text = format!("iwaki {family} shuji 2026-11 | {road}");
        let all = super::notation::all_findings(&case(&text));
        let found: Vec<_> = all.iter().filter(|f| f.starts_with("first-post")).collect();
        assert_eq!(found, rows, "{text}");
    };
    let ce = "first-post-civil-engineering";
    first(
        "civil-engineering",
        "2026- ce-road",
        &[&format!("{ce} p0 Met [ce-works 8]")],
    );
    first(
        "civil-engineering",
        "2023-2025 ce-maintenance | 2026- ce-road",
        &[&format!("{ce} p0 Over [ce-works 8]")],
    );
    first(
        "civil-engineering",
        "2026- 課",
        &[&format!("{ce} p0 Untold [ce-works 0] !PostFields")],
    );
    first(
        "civil-engineering",
        "joined 2020 | 2026- ce-road",
        &[&format!("{ce} road Untold !Posts")],
    );
    first(
        "civil-engineering",
        "",
        &[&format!("{ce} road Untold !Posts")],
    );
    first(
        "civil-engineering",
        "joined 2027",
        &[&format!("{ce} road Ahead →2027 [ce-works 0]")],
    );
    // Service before the regular one isn't the first post.
    first(
        "civil-engineering",
        "2020-2022 ce-maintenance (non-regular) | 2023- ce-river",
        &[&format!("{ce} p1 Met [ce-works 44]")],
    );
    first(
        "electrical-mechanical",
        "2026- em-building-sewerage",
        &["first-post-electrical-mechanical p0 Met [em-building 8]"],
    );
    first(
        "social-work",
        "2026- sw-care",
        &["first-post-social-work p0 Met [sw-center 8]"],
    );
    first(
        "public-health-nurse",
        "2026- ph-head-office",
        &["first-post-public-health-nurse p0 Over [ph-center 0]"],
    );
    first("general-affairs", "2026- ga-tax", &[]);
    first("architecture", "2026- ar-school", &[]);
    first("skilled-labor", "2026- 課", &[]);
}

#[test]
fn two_tracks_where_the_document_draws_them() {
    for family in [
        "general-affairs",
        "civil-engineering",
        "architecture",
        "electrical-mechanical",
    ] {
        for (grade, state) in [
            ("shuji", "Ahead"),
            ("shusa", "Thought →2026"),
            ("kacho", "Over"),
        ] {
            check(
                &format!("iwaki {family} {grade} 2026-11 | 2020- 課"),
                &[
                    "dual-track road Ahead",
                    &format!("find-aptitude @expansion {state}"),
                ],
            );
        }
    }
    for family in ["social-work", "public-health-nurse"] {
        check(
            &format!("iwaki {family} shunin 2026-11 | 2020- 課"),
            &[
                "dual-track road Untold !Tracks",
                "find-aptitude road Untold !Tracks",
            ],
        );
    }
    // 係長 are in 能力拡充期 in the technical families, and in 能力発揮期 in the others.
    check(
        "iwaki civil-engineering kakaricho 2026-11 | 2020- 課",
        &["find-aptitude @expansion Thought →2026"],
    );
    check(
        "iwaki general-affairs kakaricho 2026-11 | 2020- 課",
        &["find-aptitude @expansion Over"],
    );
}

#[test]
fn experience_leads_somewhere() {
    // In 能力発揮期 each planned post is held against what was done until then.
    check(
        "iwaki general-affairs kakaricho 2026-11 | 2015-2020 ga-tax | 2021- ga-finance | +2027-2029 ga-registry | +2030- ga-economy",
        &[
            "use-strengths n0 Met 72/12 →2027 [ga-civic 72+36]",
            "use-strengths n1 Thought 0/12 →2030 [ga-project 0+36]",
            "merit-placement road Ahead [ga-tax 72, ga-finance 68+4]",
        ],
    );
    // Before it, the plan's posts are for breadth, and nobody asks.
    check(
        "iwaki general-affairs shuji 2026-11 | 2024- ga-tax | +2027- ga-economy",
        &[
            "specialist-moves road Ahead [ga-tax 32+4]",
            "use-strengths @performance Ahead [ga-tax 32+4]",
        ],
    );
    // In 能力拡充期 it is the first rule without a phase.
    check(
        "iwaki general-affairs shusa 2026-11 | 2020- ga-tax | +2027- ga-economy | +2030- ga-tax kakaricho",
        &[
            "specialist-moves n0 Thought 0/12 →2027 [ga-project 0+36]",
            "use-strengths n1 Met 84/12 →2030 [ga-civic 80+40]",
        ],
    );
    // A field that the model doesn't have goes by its name; without one nothing can be told.
    check(
        "iwaki general-affairs kacho 2026-11 | 2020- ga-tax | +2027- 議会事務局",
        &["use-strengths n0 Untold →2027 !PostFields"],
    );
    check(
        "iwaki general-affairs kacho 2026-11 | 2024- 課",
        &[
            "merit-placement road Untold !PostFields",
            "veteran-experience road Untold !Birth",
        ],
    );
    check(
        "iwaki general-affairs kacho 2026-11 | born 1968-04-02 | 2024- ga-tax",
        &["veteran-experience road Ahead →2029 [ga-tax 32]"],
    );
    check(
        "iwaki general-affairs kacho 2026-11 | born 1965-04-02 | 2024- ga-tax",
        &["veteran-experience road Thought →2026 [ga-tax 32]"],
    );
}

#[test]
fn a_family_without_a_model_says_what_is_missing() {
    let case = case("iwaki skilled-labor gino 2026-11 | 2010- 清掃");
    let road = case.road();
    let line = timeline(&road);
    assert_eq!(missing(&road, &line), [Missing::Model, Missing::Birth]);
    assert_eq!(line.stretches.len(), 1);
    check(
        "iwaki skilled-labor gino 2026-11 | 2010- 清掃",
        &[
            "dual-track road Untold !Model",
            "merit-placement road Ahead",
            "ask-wishes road Ahead →2026",
        ],
    );
    // Nothing is chosen at all.
    check("iwaki - - 2026-11", &["dual-track road Untold !Model"]);
}
