//! Rows of the wrong shape, and files that are no pack at all.

use super::mini_with;
use super::reader::{check, check_refused};

#[test]
fn a_row_of_the_wrong_shape_is_left_out_and_named() {
    let row = |pointer: &str, json: &str, at: &str, word: &str| {
        drop(check(pointer, json, &[(at, word)]));
    };
    for json in ["null", "1", "\"x\"", "[]", "true"] {
        row("/sources/-", json, "sources[1]", "まとまりになっていません");
        row(
            "/competencies/-",
            json,
            "competencies[2]",
            "まとまりになっていません",
        );
    }
    for json in ["{}", "{\"id\": null}", "{\"id\": \"\"}", "{\"id\": \" \"}"] {
        row("/sources/-", json, "sources[1].id", "書かれていません");
    }
    row(
        "/sources/-",
        r#"{"id": 1}"#,
        "sources[1].id",
        "文字になっていません",
    );
    row(
        "/sources/0/title",
        "[]",
        "sources[0].title",
        "文字になっていません",
    );
    row(
        "/competencies/1/succeeds/0",
        "1",
        "competencies[1].succeeds[0]",
        "文字になっていません",
    );
    row(
        "/expectations/0/indicators/-",
        "{}",
        "expectations[0].indicators[1]",
        "文字になっていません",
    );
    for order in [
        "-1",
        "1.5",
        "1e3",
        "\"1\"",
        "10000",
        "4294967296",
        "18446744073709551616",
        "null",
    ] {
        let json = format!(r#"{{"id": "g3", "name": "x", "order": {order}}}"#);
        row("/grades/-", &json, "grades[2].order", "数として読めません");
    }
    for level in ["101", "256", "-1", "1e300", "\"1\"", "null"] {
        check_refused(
            &mini_with("/scales/0/meets", level),
            "scales",
            "使える尺度がありません",
        );
        let scale = format!(r#"{{"id": "t", "name": "x", "meets": {level}, "points": []}}"#);
        let problems = [
            ("scales[1].meets", "数として読めません"),
            ("scales[1]", "使えません"),
        ];
        check("/scales/-", &scale, &problems);
    }
    check(
        "/sources",
        "{}",
        &[
            ("sources", "一覧になっていません"),
            ("corrections[0].source", "ありません"),
            ("expectations[0].source", "ありません"),
        ],
    );
}

#[test]
fn a_scale_that_does_not_ascend_is_left_out_and_named() {
    let scale = |meets: u8, values: &[u8]| {
        let points: Vec<_> = values
            .iter()
            .map(|v| format!(r#"{{"value": {v}, "label": "x"}}"#))
            .collect();
        format!(
            r#"{{"id": "t", "name": "x", "meets": {meets}, "points": [{}]}}"#,
            points.join(",")
        )
    };
    for (meets, values) in [
        (1, &[][..]),
        (1, &[1]),
        (2, &[2, 1]),
        (1, &[1, 1, 2]),
        (3, &[1, 2]),
        (0, &[1, 2]),
    ] {
        check(
            "/scales/-",
            &scale(meets, values),
            &[("scales[1]", "使えません")],
        );
        let only = mini_with("/scales", &format!("[{}]", scale(meets, values)));
        check_refused(&only, "scales", "使える尺度がありません");
    }
    check("/scales/-", &scale(100, &[0, 100]), &[]);
}

#[test]
fn what_is_no_pack_is_refused_with_the_reason() {
    check_refused("", "1行目の0文字目", "JSON");
    check_refused("{\n\"format\": 1,\n}", "3行目の1文字目", "JSON");
    check_refused("{\n\n\"format\": NaN}", "3行目の11文字目", "JSON");
    check_refused("{\"format\": 1e999}", "1行目の16文字目", "JSON");
    for text in ["[]", "1", "null", "\"pack\""] {
        check_refused(text, "ファイル全体", "枠組みのファイルではありません");
    }
    for format in ["2", "0", "\"1\"", "null", "1.5", "-1"] {
        check_refused(&mini_with("/format", format), "format", "形式");
    }
    check_refused(&mini_with("/format", ""), "format", "形式");
    check_refused(&mini_with("/id", "\"../x\""), "id", "idに使えません");
    check_refused(&mini_with("/id", ""), "id", "idに使えません");
    check_refused(
        &mini_with("/scales", ""),
        "scales",
        "使える尺度がありません",
    );
    check_refused(
        &mini_with("/job_families", ""),
        "expectations / job_families",
        "ひとつもありません",
    );
    check_refused(
        &mini_with("/expectations", ""),
        "expectations / job_families",
        "ひとつもありません",
    );
    check_refused(
        &mini_with("/grades", ""),
        "expectations / job_families",
        "ひとつもありません",
    );
}
