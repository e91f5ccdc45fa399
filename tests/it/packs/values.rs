//! Numbers, days and words that are none.

use super::check;

#[test]
fn a_number_that_does_not_fit_is_named() {
    let whole = [
        "-1",
        "1.5",
        "1e3",
        "10000",
        "4294967296",
        "18446744073709551616",
        "1e300",
    ];
    for order in whole {
        let json = format!(r#"{{"id": "g3", "name": "x", "order": {order}}}"#);
        check("/grades/-", &json, &["error grades[2].order: 使えません"]);
    }
    let json = r#"{"id": "g3", "name": "x", "order": "1"}"#;
    check(
        "/grades/-",
        json,
        &["error grades[2].order: 数になっていません"],
    );
    let json = r#"{"id": "g3", "name": "x", "order": null}"#;
    check(
        "/grades/-",
        json,
        &["error grades[2].order: 書かれていません"],
    );
    let rows = [
        ("/calendar/0/month", "13", "calendar[0].month: 使えません"),
        ("/calendar/0/month", "0", "calendar[0].month: 使えません"),
        (
            "/trainings/0/duration_hours",
            "0",
            "trainings[0].duration_hours: 使えません",
        ),
        (
            "/career_models/0/phases/0/rotation_years",
            "51",
            "career_models[0].phases[0].rotation_years: 使えません",
        ),
        (
            "/plan/indicators/0/actuals/0/year",
            "1899",
            "plan.indicators[0].actuals[0].year: 使えません",
        ),
        (
            "/plan/indicators/0/actuals/0/value",
            "1000000000001",
            "plan.indicators[0].actuals[0].value: 大きすぎます",
        ),
        (
            "/plan/indicators/0/actuals/0/value",
            "-1e300",
            "plan.indicators[0].actuals[0].value: 大きすぎます",
        ),
        (
            "/plan/indicators/0/actuals/0/value",
            "\"11\"",
            "plan.indicators[0].actuals[0].value: 数になっていません",
        ),
        (
            "/plan/indicators/0/target/value",
            "1e13",
            "plan.indicators[0].target.value: 大きすぎます",
        ),
    ];
    for (pointer, json, problem) in rows {
        check(pointer, json, &[&format!("error {problem}")]);
    }
    check("/plan/indicators/0/actuals/0/value", "-1e12", &[]);
    check("/calendar/0/month", "12", &[]);
}

#[test]
fn a_day_that_was_never_there_is_named() {
    for day in [
        "2026-13-01",
        "2026-02-30",
        "令和8年",
        "2026-4-1",
        "2026/04/01",
        "",
        "20260401",
    ] {
        let reading = check(
            "/valid_from",
            &format!("\"{day}\""),
            &["error valid_from: 使えません"],
        );
        assert_eq!(reading.framework.valid_from, None);
    }
    check(
        "/valid_from",
        "20260401",
        &["error valid_from: 文字になっていません"],
    );
    let reading = check(
        "/valid_to",
        "\"2026-03-31\"",
        &["error valid_to: 始まりの日より前です"],
    );
    let f = reading.framework;
    assert_eq!((f.valid_from, f.valid_to), (None, None));
    let reading = check("/valid_to", "\"2026-04-01\"", &[]);
    assert_eq!(reading.framework.valid_to, reading.framework.valid_from);
    check(
        "/valid_from",
        "\"9999-12-31\"",
        &["error valid_to: 始まりの日より前です"],
    );
    check("/valid_to", "null", &[]);
}

#[test]
fn a_word_that_the_format_does_not_know_is_named_with_those_it_knows() {
    let rows = [
        (
            "/trainings/0/category",
            "trainings[0].category",
            "基本・特別・派遣・職場内・自主",
        ),
        (
            "/trainings/0/entry/0",
            "trainings[0].entry[0]",
            "必修・希望・指名・推薦",
        ),
        (
            "/trainings/1/entry",
            "trainings[1].entry",
            "必修・希望・指名・推薦",
        ),
        ("/supports/0/kind/1", "supports[0].kind[1]", "学びたい・"),
        ("/supports/0/status", "supports[0].status", "実施中・"),
        (
            "/rotation_rules/0/kind",
            "rotation_rules[0].kind",
            "rotate-after・",
        ),
        (
            "/declaration/sections/0/fields/0/kind",
            "declaration.sections[0].fields[0].kind",
            "text・",
        ),
        (
            "/plan/indicators/0/direction",
            "plan.indicators[0].direction",
            "up・down・keep",
        ),
    ];
    for (pointer, at, words) in rows {
        let reading = check(
            pointer,
            "\"必須\"",
            &[&format!("error {at}: 「必須」は使えません")],
        );
        assert!(
            reading.problems[0].mend.contains(words),
            "{:?}",
            reading.problems
        );
    }
    // One word or a list of them: read alike.
    let one = check("/trainings/0/entry", "\"必修\"", &[]).framework;
    let list = check("/trainings/0/entry", "[\"必修\"]", &[]).framework;
    assert_eq!(one, list);
}

#[test]
fn two_to_four_indicators_can_be_watched() {
    for n in 1..=6 {
        let told = format!("note expectations「g1 × c1」: 行動例が{n}つあります");
        let told: &[&str] = if (2..=4).contains(&n) { &[] } else { &[&told] };
        check(
            "/expectations/0/indicators",
            &format!("{:?}", vec!["している。"; n]),
            told,
        );
    }
}
