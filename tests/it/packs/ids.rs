//! What names what: ids, repetitions, references.

use super::{NONE_FOR_G1, check};

#[test]
fn an_unknown_id_is_named_where_it_stands() {
    let row = |pointer, at: &str, list: &str| {
        let problem = format!("error {at}: 「nobody」は {list} にありません。");
        check(pointer, "\"nobody\"", &[&problem]);
    };
    let rows = [
        ("/corrections/0/source", "corrections[0].source", "sources"),
        ("/vision/source", "vision.source", "sources"),
        (
            "/job_families/0/grades/0",
            "job_families[0].grades[0]",
            "grades",
        ),
        (
            "/competencies/1/succeeds/0",
            "competencies[1].succeeds[0]",
            "competencies",
        ),
        (
            "/evaluation_items/0/grades/1",
            "evaluation_items[0].grades[1]",
            "grades",
        ),
        (
            "/evaluation_items/0/competencies/0",
            "evaluation_items[0].competencies[0]",
            "competencies",
        ),
        (
            "/grade_bands/0/abilities/0/evaluation_items/0",
            "grade_bands[0].abilities[0].evaluation_items[0]",
            "evaluation_items",
        ),
        (
            "/career_models/0/job_family",
            "career_models[0].job_family",
            "job_families",
        ),
        (
            "/career_models/0/phases/0/qualifications/0",
            "career_models[0].phases[0].qualifications[0]",
            "qualifications",
        ),
        ("/trainings/0/grades/0", "trainings[0].grades[0]", "grades"),
        (
            "/trainings/0/job_families/0",
            "trainings[0].job_families[0]",
            "job_families",
        ),
        (
            "/trainings/0/competencies/0",
            "trainings[0].competencies[0]",
            "competencies",
        ),
        (
            "/trainings/0/evaluation_items/0",
            "trainings[0].evaluation_items[0]",
            "evaluation_items",
        ),
        ("/supports/0/source", "supports[0].source", "sources"),
    ];
    for (pointer, at, list) in rows {
        row(pointer, at, list);
    }
    for name in ["grade", "competency"] {
        let at = format!("error expectations[0].{name}: ありません");
        check(
            &format!("/expectations/0/{name}"),
            "\"nobody\"",
            &[&at, NONE_FOR_G1],
        );
    }
    check(
        "/competencies/1/group",
        "\"nobody\"",
        &[
            "error competencies[1].group: 「nobody」は competency_groups にありません",
            "error expectations[1].competency: 「c2」は competencies にありません",
            "error evaluation_items[0].competencies[1]: 「c2」は competencies にありません",
            "note grades「二級」: 定義がありません",
        ],
    );
    let source = "error expectations[0].source: ありません";
    check(
        "/expectations/0/source",
        "\"nobody\"",
        &[source, "note expectations: 出典のない定義が1件"],
    );
}

/// An id of another list is no id of this one, also where the lists have a word in common.
#[test]
fn an_id_counts_in_its_own_list_only() {
    let rows = [
        (
            "/career_models/0/phases/0/fields/0",
            "career_models[0].phases[0].fields[0]",
            "fields",
        ),
        (
            "/career_models/0/tracks/0/fields/0",
            "career_models[0].tracks[0].fields[0]",
            "fields",
        ),
        (
            "/career_models/0/fields/1/part_of",
            "career_models[0].fields[1].part_of",
            "fields",
        ),
        (
            "/plan/measures/1/pillar",
            "plan.measures[1].pillar",
            "pillars",
        ),
        (
            "/trainings/0/competencies/0",
            "trainings[0].competencies[0]",
            "competencies",
        ),
    ];
    for (pointer, at, list) in rows {
        // An id that exists, of something else: df1 is in another list that is called "fields".
        let problem = format!("error {at}: 「df1」は {list} にありません。");
        check(pointer, "\"df1\"", &[&problem]);
    }
    let other = r#"{"id": "m2", "name": "x", "job_family": "f", "fields": [{"id": "w3", "name": "x"}],
        "tracks": [{"id": "t1", "name": "x", "fields": ["w3", "w1"]}]}"#;
    check(
        "/career_models/-",
        other,
        &["error career_models[1].tracks[0].fields[1]: 「w1」は fields にありません"],
    );
}

#[test]
fn a_repeated_id_is_named_and_the_first_stands() {
    let rows = [
        ("sources", r#"{"id": "doc", "title": "x"}"#, "sources[1].id"),
        (
            "grades",
            r#"{"id": "g1", "name": "x", "order": 9}"#,
            "grades[2].id",
        ),
        (
            "job_families",
            r#"{"id": "f", "name": "x", "grades": ["g1"]}"#,
            "job_families[1].id",
        ),
        (
            "competency_groups",
            r#"{"id": "k", "name": "x"}"#,
            "competency_groups[1].id",
        ),
        (
            "competencies",
            r#"{"id": "c1", "name": "x", "group": "k"}"#,
            "competencies[2].id",
        ),
        (
            "evaluation_items",
            r#"{"id": "e1", "name": "x", "grades": ["g1"]}"#,
            "evaluation_items[1].id",
        ),
        (
            "scales/0/off_scale",
            r#"{"id": "none", "label": "x"}"#,
            "scales[0].off_scale[1].id",
        ),
        (
            "scales",
            r#"{"id": "s", "name": "x", "meets": 1, "points": [{"value": 1, "label": "x"}]}"#,
            "scales[1].id",
        ),
        (
            "career_models/0/fields",
            r#"{"id": "w1", "name": "x"}"#,
            "career_models[0].fields[2].id",
        ),
        (
            "trainings",
            r#"{"id": "tr1", "title": "x", "category": "基本"}"#,
            "trainings[2].id",
        ),
        (
            "supports",
            r#"{"id": "su1", "name": "x", "kind": "学びたい", "about": "x", "how": "x"}"#,
            "supports[1].id",
        ),
        (
            "plan/pillars",
            r#"{"id": "pi1", "name": "x"}"#,
            "plan.pillars[1].id",
        ),
        (
            "plan/measures",
            r#"{"id": "me1", "pillar": "pi1", "action": "x"}"#,
            "plan.measures[2].id",
        ),
    ];
    for (list, json, at) in rows {
        check(
            &format!("/{list}/-"),
            json,
            &[&format!("error {at}: もうあります")],
        );
    }
    let twice = r#"{"grade": "g1", "competency": "c1", "statement": "x", "indicators": ["x", "y"], "source": "doc"}"#;
    let reading = check(
        "/expectations/-",
        twice,
        &["error expectations「g1 × c1」: 同じ職位と能力の組"],
    );
    assert_eq!(reading.framework.expectations[0].statement, "する。");
}

#[test]
fn an_id_that_can_not_be_one_is_named() {
    for id in ["__proto__", "..", "係", "a/b", "", " ", "a b", "ａ", "<b>"] {
        check(
            "/sources/-",
            &format!(r#"{{"id": "{id}", "title": "x"}}"#),
            &["error sources[1].id: idに使えません"],
        );
    }
    check(
        "/sources/-",
        r#"{"title": "x"}"#,
        &["error sources[1].id: 書かれていません。この行は使いません。"],
    );
}

#[test]
fn a_grade_without_a_definition_is_named() {
    let reading = check(
        "/grades/-",
        r#"{"id": "g3", "name": "三級", "order": 3}"#,
        &["note grades「三級」: 定義がありません"],
    );
    assert_eq!(
        reading.framework.grades.len(),
        3,
        "it is still there to choose"
    );
}
