//! What いわき's rules make of roads in each of its job families, worked out by hand from the document:
//! 3年程度 in 能力育成期, and all fields in balance.

use super::notation::check;

#[test]
fn three_years_in_the_early_phase() {
    let at = |road: &str, rows: &[&str]| {
        let text = format!("iwaki general-affairs shuji 2026-11 | {road}");
        check(&text, rows);
    };
    at(
        "2026- 課",
        &["rotate-every-three-years p0 Ahead 8/36 →2029"],
    );
    at(
        "2024- 課",
        &["rotate-every-three-years p0 Ahead 32/36 →2027"],
    );
    at(
        "2023.12- 課",
        &["rotate-every-three-years p0 Thought 36/36 →2026"],
    );
    at(
        "2024.1- 課",
        &["rotate-every-three-years p0 Ahead 23/36 →2027"],
    );
    at(
        "2015- 課",
        &["rotate-every-three-years p0 Thought 140/36 →2026"],
    );
    // A new grade in the same department is no new place.
    at(
        "2021-2023 課 shuji | 2024- 課 shuji",
        &["rotate-every-three-years p1 Thought 68/36 →2026"],
    );
    // What is behind is not held against the rule.
    at(
        "2010-2024 課 | 2025- 室",
        &["rotate-every-three-years p1 Ahead 20/36 →2028"],
    );
    // Leave is told, and counts as time in the place.
    at(
        "2023- 課 | 2024-2024 (leave)",
        &["rotate-every-three-years p0 Thought 44/36 away 12 →2026"],
    );
    at("", &["rotate-every-three-years road Untold !Posts"]);
    at(
        "2010-2020 課",
        &["rotate-every-three-years road Untold !Posts"],
    );
    at(
        "2024- 課 (non-regular)",
        &["rotate-every-three-years road Untold !Posts"],
    );
    at(
        "2024- 省 (dispatch)",
        &["rotate-every-three-years p0 Ahead 32/36 →2027"],
    );
}

#[test]
fn a_plan_is_seen_through() {
    let at = |road: &str, rows: &[&str]| {
        let text = format!("iwaki general-affairs shuji 2026-11 | {road}");
        check(&text, rows);
    };
    // It moves on in about that time.
    at(
        "2024- 課 | +2027- 室",
        &["rotate-every-three-years p0 Met 32/36 →2027"],
    );
    at(
        "2024- 課 | +2028- 室",
        &["rotate-every-three-years p0 Met 32/36 →2028"],
    );
    at(
        "2024- 課 | +2029- 室",
        &["rotate-every-three-years p0 Ahead 32/36 →2027"],
    );
    at(
        "2023- 課 | +2028- 室",
        &["rotate-every-three-years p0 Thought 44/36 →2026"],
    );
    at(
        "2026- 課 | +2029-2031 室 | +2032-2036 局 | +2037- 部",
        &[
            "rotate-every-three-years p0 Met 8/36 →2029",
            "rotate-every-three-years n0 Met 36/36",
            "rotate-every-three-years n1 Thought 60/36 →2035",
        ],
    );
    // 程度: a year more is still about three.
    at(
        "2026- 課 | +2029-2032 室 | +2033- 局",
        &[
            "rotate-every-three-years p0 Met 8/36 →2029",
            "rotate-every-three-years n0 Met 48/36",
        ],
    );
    // In a later phase by its grade: another phase's rules.
    at(
        "2024- 課 | +2027-2036 室 kakaricho | +2037- 局",
        &["rotate-every-three-years p0 Met 32/36 →2027"],
    );
}

#[test]
fn after_the_early_phase_the_rule_is_over() {
    for (family, grade) in [
        ("general-affairs", "shusa"),
        ("general-affairs", "bucho"),
        ("civil-engineering", "shusa"),
        ("architecture", "kakaricho"),
        ("electrical-mechanical", "kacho"),
        ("social-work", "shusa"),
        // 保健師: 主任保健技師 are in 能力拡充期 already.
        ("public-health-nurse", "shunin"),
    ] {
        check(
            &format!("iwaki {family} {grade} 2026-11 | 2020- 課"),
            &["rotate-every-three-years @development Over"],
        );
    }
    for family in ["general-affairs", "civil-engineering", "architecture"] {
        check(
            &format!("iwaki {family} shunin 2026-11 | 2024- 課"),
            &["rotate-every-three-years p0 Ahead 32/36 →2027"],
        );
    }
}

#[test]
fn balance_over_the_three_fields_of_clerks() {
    let at = |road: &str, row: &str| {
        let text = format!("iwaki general-affairs shunin 2026-11 | {road}");
        check(&text, &[row]);
    };
    let name = "balance-fields @development";
    at(
        "2026- ga-tax",
        &format!("{name} Ahead →2029 [ga-civic 8, ga-project 0, ga-management 0]"),
    );
    at(
        "2024- ga-tax",
        &format!("{name} Thought →2027 [ga-civic 32, ga-project 0, ga-management 0]"),
    );
    at(
        "2018- ga-tax",
        &format!("{name} Thought →2026 [ga-civic 104, ga-project 0, ga-management 0]"),
    );
    at(
        "2018-2020 ga-tax | 2021-2023 ga-education | 2024- ga-finance",
        &format!("{name} Met [ga-civic 36, ga-project 36, ga-management 32]"),
    );
    // What is missing is in the plan.
    at(
        "2018-2020 ga-tax | 2021- ga-education | +2027- ga-finance",
        &format!("{name} Ahead →2027 [ga-civic 36, ga-project 68+4, ga-management 0+36]"),
    );
    // Only a part of it is.
    at(
        "2024- ga-tax | +2027- ga-finance",
        &format!("{name} Thought →2027 [ga-civic 32+4, ga-project 0, ga-management 0+36]"),
    );
    at(
        "2021-2023 課 | 2024- ga-finance",
        &format!("{name} Untold [ga-civic 0, ga-project 0, ga-management 32] !PostFields"),
    );
    at(
        "",
        &format!("{name} Untold [ga-civic 0, ga-project 0, ga-management 0] !Posts"),
    );
    check(
        "iwaki general-affairs kacho 2026-11 | 2018- ga-tax",
        &[&format!(
            "{name} Over [ga-civic 104, ga-project 0, ga-management 0]"
        )],
    );
}

#[test]
fn balance_over_the_fields_of_other_families() {
    for (road, fields) in [
        (
            "civil-engineering shunin 2026-11 | 2018-2020 ce-road | 2021-2023 ce-maintenance | 2024- ce-city-planning",
            "ce-works 36, ce-management 36, ce-planning 32",
        ),
        (
            "architecture shunin 2026-11 | 2018-2020 ar-school | 2021-2023 ar-vacant-house | 2024- ar-project",
            "ar-building 36, ar-guidance 36, ar-planning 32",
        ),
        (
            "electrical-mechanical shunin 2026-11 | 2018-2020 em-building-water | 2021-2023 em-management-water | 2024- em-planning",
            "em-building 36, em-management 36, em-planning 32",
        ),
        (
            "social-work shunin 2026-11 | 2018-2020 sw-protection | 2021-2023 sw-care | 2024- sw-head-office",
            "sw-protection 36, sw-care 36, sw-head-office 32",
        ),
        (
            "public-health-nurse shuji 2026-11 | 2018-2020 ph-center | 2021-2023 ph-health-center | 2024- ph-head-office",
            "ph-center 36, ph-health-center 36, ph-head-office 32",
        ),
    ] {
        let row = format!("balance-fields @development Met [{fields}]");
        check(&format!("iwaki {road}"), &[&row]);
    }
}
