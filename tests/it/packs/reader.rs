use michishirube::packs::{Reading, read};

use super::{MINI, mini_with};

/// Each problem's place and a word of what is said about it.
#[track_caller]
pub fn check(pointer: &str, json: &str, problems: &[(&str, &str)]) -> Reading {
    let reading = read(&mini_with(pointer, json)).expect("it opens");
    let found = &reading.problems;
    let places: Vec<_> = found.iter().map(|p| p.at.as_str()).collect();
    let expected: Vec<_> = problems.iter().map(|(at, _)| *at).collect();
    assert_eq!(places, expected, "{pointer} = {json}: {found:?}");
    for (problem, (_, word)) in found.iter().zip(problems) {
        assert!(
            problem.what.contains(word),
            "{pointer} = {json}: {problem:?}"
        );
        assert!(!problem.mend.is_empty(), "{pointer} = {json}: {problem:?}");
    }
    reading
}

#[track_caller]
pub fn check_refused(text: &str, at: &str, word: &str) {
    let refused = read(text).expect_err("it is refused").0;
    assert_eq!(refused.at, at, "{refused:?}");
    assert!(
        refused.what.contains(word) && !refused.mend.is_empty(),
        "{refused:?}"
    );
}

#[test]
fn a_sound_pack_has_no_problem() {
    let reading = check("/name", "\"別の名\"", &[]);
    assert_eq!(reading.framework.name, "別の名");
    assert_eq!(
        read(&format!("\u{feff}{MINI}"))
            .expect("with a mark")
            .problems,
        []
    );
    check("/unheard_of", "{\"a\": [1]}", &[]);
    check("/corrections", "", &[]);
    check("/valid_from", "", &[]);
}

#[test]
fn an_unknown_id_is_named_where_it_stands() {
    let unknown = "このファイルの中にありません";
    let row = |pointer, at| drop(check(pointer, "\"nobody\"", &[(at, unknown)]));
    row("/corrections/0/source", "corrections[0].source");
    row("/job_families/0/grades/0", "job_families[0].grades");
    row("/competencies/1/succeeds/0", "competencies[1].succeeds");
    row("/expectations/0/source", "expectations[0].source");
    let none = ("grades「一級」", "定義がありません");
    check(
        "/expectations/0/grade",
        "\"nobody\"",
        &[("expectations[0].grade", unknown), none],
    );
    check(
        "/expectations/0/competency",
        "\"nobody\"",
        &[("expectations[0].competency", unknown), none],
    );
    check(
        "/competencies/1/group",
        "\"nobody\"",
        &[
            ("competencies[1].group", unknown),
            ("expectations[1].competency", unknown),
            ("grades「二級」", "定義がありません"),
        ],
    );
}

#[test]
fn a_repeated_id_is_named_and_the_first_stands() {
    let again = "同じidがもうあります";
    let row = |list: &str, json, at| drop(check(&format!("/{list}/-"), json, &[(at, again)]));
    row("sources", r#"{"id": "doc", "title": "x"}"#, "sources[1].id");
    row(
        "grades",
        r#"{"id": "g1", "name": "x", "order": 9}"#,
        "grades[2].id",
    );
    row(
        "job_families",
        r#"{"id": "f", "name": "x", "grades": ["g1"]}"#,
        "job_families[1].id",
    );
    row(
        "competency_groups",
        r#"{"id": "k", "name": "x"}"#,
        "competency_groups[1].id",
    );
    row(
        "competencies",
        r#"{"id": "c1", "name": "x", "group": "k"}"#,
        "competencies[2].id",
    );
    row(
        "scales/0/off_scale",
        r#"{"id": "none", "label": "x"}"#,
        "scales[0].off_scale[1].id",
    );
    let point = r#"[{"value": 1, "label": "x"}, {"value": 2, "label": "x"}]"#;
    row(
        "scales",
        &format!(r#"{{"id": "s", "name": "x", "meets": 1, "points": {point}}}"#),
        "scales[1].id",
    );
    let twice = r#"{"grade": "g1", "competency": "c1", "statement": "x", "indicators": ["x"]}"#;
    let reading = check(
        "/expectations/-",
        twice,
        &[("expectations[2]", "同じ職位と能力の組")],
    );
    assert_eq!(reading.framework.expectations[0].statement, "する。");
}

#[test]
fn an_id_that_can_not_be_one_is_named() {
    for id in ["\"__proto__\"", "\"..\"", "\"係\"", "\"a/b\""] {
        check(
            "/sources/-",
            &format!(r#"{{"id": {id}, "title": "x"}}"#),
            &[("sources[1].id", "idに使えません")],
        );
    }
}

#[test]
fn a_grade_without_a_definition_is_named() {
    let reading = check(
        "/grades/-",
        r#"{"id": "g3", "name": "三級", "order": 3}"#,
        &[("grades「三級」", "定義がありません")],
    );
    assert_eq!(
        reading.framework.grades.len(),
        3,
        "it is still there to choose"
    );
}

#[test]
fn texts_that_screens_show_are_missed() {
    for name in ["name", "organization", "edition"] {
        for json in ["", "\" \"", "null"] {
            check(&format!("/{name}"), json, &[(name, "書かれていません")]);
        }
        check(&format!("/{name}"), "5", &[(name, "文字になっていません")]);
    }
    let none = ("grades「一級」", "定義がありません");
    check(
        "/expectations/0/statement",
        "\" \"",
        &[("expectations[0].statement", "書かれていません"), none],
    );
    check(
        "/expectations/1/indicators",
        "[]",
        &[("expectations[1].indicators", "書かれていません")],
    );
    for date in ["\"2026-13-01\"", "\"令和8年\"", "\"2026-02-30\""] {
        check(
            "/valid_from",
            date,
            &[("valid_from", "日付として読めません")],
        );
    }
}

#[test]
fn a_family_without_grades_can_not_be_chosen() {
    let reading = check(
        "/job_families/-",
        r#"{"id": "h", "name": "x", "grades": []}"#,
        &[("job_families[1]", "選べません")],
    );
    assert_eq!(reading.framework.job_families.len(), 1);
}

#[test]
fn order_is_a_field_and_not_a_position() {
    let reading = check(
        "/grades",
        r#"[{"id": "g2", "name": "二級", "order": 2}, {"id": "g1", "name": "一級", "order": 1}]"#,
        &[],
    );
    let names: Vec<_> = reading
        .framework
        .grades
        .iter()
        .map(|g| g.name.as_str())
        .collect();
    assert_eq!(names, ["一級", "二級"]);
    let reading = check("/job_families/0/grades", r#"["g2", "g1", "g2"]"#, &[]);
    let grades: Vec<_> = reading.framework.job_families[0]
        .grades
        .iter()
        .map(|g| g.as_str())
        .collect();
    assert_eq!(grades, ["g1", "g2"]);
    let reading = check("/competencies/0/order", "3", &[]);
    assert_eq!(reading.framework.competencies[0].id.as_str(), "c2");
}
