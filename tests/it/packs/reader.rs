//! What a sound pack may leave out, what is missed, and in which order entries stand.

use michishirube::packs::read;

use super::{MINI, NONE_FOR_G1, check};

#[test]
fn a_sound_pack_has_no_problem() {
    let reading = check("/name", "\"別の名\"", &[]);
    assert_eq!(reading.framework.name, "別の名");
    for at in [
        "/corrections",
        "/valid_from",
        "/about",
        "/vision",
        "/plan",
        "/extends",
    ] {
        check(at, "null", &[]);
    }
    for at in ["/corrections", "/career_models", "/declaration"] {
        check(at, "", &[]);
    }
    check("/$schema", "\"pack.schema.json\"", &[]);
    check("/comment", "[\"覚え書き\"]", &[]);
    check("/grades/0/comment", "\"覚え書き\"", &[]);
    let marked = read(&format!("\u{feff}{MINI}")).expect("with a mark");
    assert_eq!(marked.problems, []);
}

#[test]
fn texts_that_screens_show_are_missed() {
    for name in ["name", "organization", "edition"] {
        for json in ["", "\" \"", "null"] {
            check(
                &format!("/{name}"),
                json,
                &[&format!("note {name}: 書かれていません")],
            );
        }
        check(
            &format!("/{name}"),
            "5",
            &[&format!("error {name}: 文字になっていません")],
        );
    }
    check(
        "/expectations/0/statement",
        "\" \"",
        &[
            "error expectations[0].statement: この行は使いません",
            NONE_FOR_G1,
        ],
    );
    for json in ["", "null", "[]", "[\" \"]"] {
        check(
            "/expectations/1/indicators",
            json,
            &["note expectations[1].indicators: 書かれていません"],
        );
    }
    check(
        "/supports/0/how",
        "",
        &["note supports[0].how: 書かれていません"],
    );
    check(
        "/trainings/1/category",
        "",
        &["note trainings[1].category: 書かれていません"],
    );
    check(
        "/sources/0/title",
        "\"\"",
        &["note sources[0].title: 書かれていません"],
    );
}

#[test]
fn what_makes_no_sense_without_a_field_is_left_out() {
    let rows = [
        ("/trainings/0/title", "trainings[0].title"),
        ("/supports/0/kind", "supports[0].kind"),
        ("/qualifications/0/name", "qualifications[0].name"),
        (
            "/career_models/0/tracks/0/name",
            "career_models[0].tracks[0].name",
        ),
        ("/rotation_rules/0/kind", "rotation_rules[0].kind"),
        ("/calendar/0/step", "calendar[0].step"),
        (
            "/declaration/sections/0/fields/0/label",
            "declaration.sections[0].fields[0].label",
        ),
        ("/plan/measures/0/action", "plan.measures[0].action"),
        (
            "/plan/indicators/0/baseline/value",
            "plan.indicators[0].baseline.value",
        ),
        ("/vision/stances/0/title", "vision.stances[0].title"),
    ];
    for (pointer, at) in rows {
        let rest: &[&str] = match at {
            "qualifications[0].name" => &[
                "error career_models[0].phases[0].qualifications[0]: 「q1」は qualifications にありません",
            ],
            _ => &[],
        };
        let missing = format!("error {at}: 書かれていません。この行は使いません。");
        check(pointer, "", &[&[missing.as_str()], rest].concat());
    }
}

#[test]
fn a_family_without_grades_can_not_be_chosen() {
    let reading = check(
        "/job_families/-",
        r#"{"id": "h", "name": "x", "grades": []}"#,
        &["error job_families[1].grades: この行は使いません"],
    );
    assert_eq!(reading.framework.job_families.len(), 1);
    let reading = check(
        "/job_families/-",
        r#"{"id": "h", "name": "x", "grades": ["nobody"]}"#,
        &["error job_families[1].grades[0]: ありません"],
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
    let names = |f: &michishirube::domain::framework::Framework| -> Vec<String> {
        f.grades.iter().map(|g| g.name.clone()).collect()
    };
    assert_eq!(names(&reading.framework), ["一級", "二級"]);
    let reading = check("/job_families/0/grades", r#"["g2", "g1", "g2"]"#, &[]);
    let grades: Vec<_> = reading.framework.job_families[0]
        .grades
        .iter()
        .map(|g| g.as_str())
        .collect();
    assert_eq!(grades, ["g1", "g2"]);
    let reading = check("/competencies/0/order", "3", &[]);
    assert_eq!(reading.framework.competencies[0].id.as_str(), "c2");
    // What has no order stands behind what has one; equals stay as they are written.
    let reading = check(
        "/competency_groups",
        r#"[{"id": "z", "name": "x"}, {"id": "y", "name": "x"}, {"id": "k", "name": "x", "order": 5},
            {"id": "b", "name": "x", "order": 5}]"#,
        &[],
    );
    let ids: Vec<_> = reading
        .framework
        .groups
        .iter()
        .map(|g| g.id.as_str())
        .collect();
    assert_eq!(ids, ["k", "b", "z", "y"]);
}
