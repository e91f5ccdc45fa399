//! Values of the wrong shape, and files that are no pack at all.

use super::{check, check_refused, mini_with};

#[test]
fn a_row_of_the_wrong_shape_is_left_out_and_named() {
    for json in ["null", "1", "\"x\"", "[]", "true"] {
        for list in [
            "sources",
            "competencies",
            "trainings",
            "supports",
            "calendar",
        ] {
            let n = mini_lists(list);
            check(
                &format!("/{list}/-"),
                json,
                &[&format!("error {list}[{n}]: まとまりになっていません")],
            );
        }
    }
    for json in ["{}", "{\"id\": null}"] {
        let missing = "error sources[1].id: 書かれていません";
        check(
            "/sources/-",
            json,
            &[missing, "note sources[1].title: 書かれていません"],
        );
    }
    let rows = [
        (
            "/sources/-",
            r#"{"id": 1, "title": "x"}"#,
            "error sources[1].id: 文字になっていません",
        ),
        (
            "/sources/0/title",
            "[]",
            "error sources[0].title: 文字になっていません",
        ),
        (
            "/competencies/1/succeeds/0",
            "1",
            "error competencies[1].succeeds[0]: 文字になっていません",
        ),
        (
            "/competencies/1/succeeds",
            "\"c1\"",
            "error competencies[1].succeeds: 一覧になっていません",
        ),
        (
            "/expectations/0/indicators/-",
            "{}",
            "error expectations[0].indicators[2]: 文字になっていません",
        ),
        ("/vision", "[]", "error vision: まとまりになっていません"),
        ("/plan", "\"x\"", "error plan: まとまりになっていません"),
        (
            "/plan/measures",
            "{}",
            "error plan.measures: 一覧になっていません",
        ),
        (
            "/plan/indicators/0/target",
            "20",
            "error plan.indicators[0].target: まとまりになっていません",
        ),
        (
            "/trainings/0/entry",
            "{}",
            "error trainings[0].entry: 文字になっていません",
        ),
        (
            "/trainings/0/entry/1",
            "2",
            "error trainings[0].entry[1]: 文字になっていません",
        ),
        (
            "/qualifications/0/digital",
            "\"はい\"",
            "error qualifications[0].digital: true・false",
        ),
        (
            "/plan/measures/0/repeated",
            "1",
            "error plan.measures[0].repeated: true・false",
        ),
        (
            "/rotation_rules/0/params",
            "[]",
            "error rotation_rules[0].params: まとまりになっていません",
        ),
        (
            "/rotation_rules/0/params/years",
            "true",
            "error rotation_rules[0].params.years: 数になっていません",
        ),
        (
            "/rotation_rules/0/params/years",
            "1e13",
            "error rotation_rules[0].params.years: 使えません",
        ),
        ("/declaration/sections/0/fields/0/sensitive", "null", ""),
    ];
    for (pointer, json, problem) in rows {
        let problems: &[&str] = if problem.is_empty() { &[] } else { &[problem] };
        check(pointer, json, problems);
    }
    check(
        "/evaluation_items",
        "{}",
        &[
            "error evaluation_items: 一覧になっていません",
            "error grade_bands[0].abilities[0].evaluation_items[0]: ありません",
            "error trainings[0].evaluation_items[0]: ありません",
        ],
    );
}

fn mini_lists(list: &str) -> usize {
    let root: serde_json::Value = serde_json::from_str(super::MINI).expect("JSON");
    root[list].as_array().expect("a list").len()
}

#[test]
fn a_scale_that_can_not_be_used_is_left_out_and_named() {
    let scale = |meets: &str, values: &[u8]| {
        let points: Vec<_> = values
            .iter()
            .map(|v| format!(r#"{{"value": {v}, "label": "x"}}"#))
            .collect();
        format!(
            r#"{{"id": "t", "name": "x", "meets": {meets}, "points": [{}]}}"#,
            points.join(",")
        )
    };
    let mut rows = vec![
        (scale("1", &[]), "scales[1].points: この行は使いません"),
        (scale("1", &[1]), "scales「t」: 使えません"),
        (scale("2", &[2, 1]), "scales「t」: 使えません"),
        (scale("1", &[1, 1, 2]), "scales「t」: 使えません"),
        (scale("3", &[1, 2]), "scales「t」: 使えません"),
        (scale("0", &[1, 2]), "scales「t」: 使えません"),
        (
            scale("1", &[1, 101]),
            "scales[1].points[1].value: 使えません",
        ),
    ];
    for meets in ["101", "256", "-1", "1e300"] {
        rows.push((scale(meets, &[1, 2]), "scales[1].meets: 使えません"));
    }
    rows.push((
        scale("\"1\"", &[1, 2]),
        "scales[1].meets: 数になっていません",
    ));
    rows.push((scale("null", &[1, 2]), "scales[1].meets: 書かれていません"));
    for (json, problem) in rows {
        let mut problems = vec![format!("error {problem}")];
        if problem.contains("points[1]") {
            problems.push("error scales「t」: 使えません".into());
        }
        let problems: Vec<_> = problems.iter().map(String::as_str).collect();
        check("/scales/-", &json, &problems);
        let only = mini_with("/scales", &format!("[{json}]"));
        check_refused(&only, "scales", "使える尺度がありません");
    }
    check("/scales/-", &scale("100", &[0, 100]), &[]);
}

#[test]
fn what_is_no_pack_is_refused_with_the_reason() {
    check_refused("", "1行目の0文字目", "JSON");
    check_refused("{\n\"format\": 1,\n}", "3行目の1文字目", "JSON");
    check_refused("{\n\n\"format\": NaN}", "3行目の11文字目", "JSON");
    check_refused("{\"format\": -Infinity}", "1行目の13文字目", "JSON");
    check_refused("{\"format\": 1e999}", "1行目の16文字目", "数が大きすぎ");
    for text in ["[]", "1", "null", "\"pack\""] {
        check_refused(text, "ファイル全体", "枠組みのファイルではありません");
    }
    for format in ["2", "0", "\"1\"", "null", "1.5", "1.0", "-1", ""] {
        check_refused(&mini_with("/format", format), "format", "形式");
    }
    for id in ["\"../x\"", "\"__proto__\"", "\"\"", "1", ""] {
        check_refused(&mini_with("/id", id), "id", "idに使えません");
    }
    check_refused(
        &mini_with("/scales", ""),
        "scales",
        "使える尺度がありません",
    );
    for section in [
        "job_families",
        "expectations",
        "grades",
        "competencies",
        "competency_groups",
    ] {
        check_refused(
            &mini_with(&format!("/{section}"), ""),
            "expectations / job_families",
            "ひとつもありません",
        );
    }
}
