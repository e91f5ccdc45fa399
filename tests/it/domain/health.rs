//! 枠組みの健康診断: a sound framework, and one for each hole.

use michishirube::domain::health::{Health, Hole, Part};
use michishirube::packs::read;

use crate::packs::mini_with_all;

fn show(hole: &Hole) -> String {
    match hole {
        Hole::GradeWithoutAbilities(id) => format!("grade {id} asks nothing"),
        Hole::GradeWithoutTraining(id) => format!("grade {id} untrained"),
        Hole::AbilityWithoutItem(id) => format!("ability {id} unevaluated"),
        Hole::BandAbilityWithoutItem(band, ability) => format!("{ability} of {band} unevaluated"),
        Hole::AbilityWithoutTraining(id) => format!("ability {id} untrained"),
        Hole::ItemWithoutTraining(id) => format!("item {id} untrained"),
    }
}

/// The holes of the small sound pack with these values exchanged, and the parts it has none of.
#[track_caller]
fn check(changes: &[(&str, &str)], holes: &[&str], absent: &[Part]) {
    let framework = read(&mini_with_all(changes)).expect("it opens").framework;
    let health = Health::of(&framework);
    let found: Vec<_> = health.holes.iter().map(show).collect();
    assert_eq!(found, holes, "{changes:?}");
    assert_eq!(health.absent, absent, "{changes:?}");
}

#[test]
fn a_sound_framework_has_no_hole() {
    check(&[], &[], &[]);
}

#[test]
fn each_hole_is_found() {
    check(
        &[("/grades/-", r#"{"id": "g3", "name": "三級", "order": 3}"#)],
        &["grade g3 asks nothing", "grade g3 untrained"],
        &[],
    );
    // A training for everybody is no answer to what a grade needs.
    check(
        &[("/trainings/1/grades", "[]")],
        &["grade g2 untrained"],
        &[],
    );
    check(
        &[("/evaluation_items/0/competencies", r#"["c1"]"#)],
        &["ability c2 unevaluated", "ability c2 untrained"],
        &[],
    );
    check(
        &[
            ("/evaluation_items/0/competencies", r#"["c1"]"#),
            ("/trainings/1/competencies", r#"["c2"]"#),
        ],
        &["ability c2 unevaluated"],
        &[],
    );
    check(
        &[("/grade_bands/0/abilities/0/evaluation_items", "[]")],
        &["能力 of まとまり unevaluated"],
        &[],
    );
    let second = r#"{"id": "e2", "name": "項目二", "grades": ["g1"]}"#;
    check(
        &[("/evaluation_items/-", second)],
        &["item e2 untrained"],
        &[],
    );
    // By its own name or by an ability that it measures: both are training for it.
    let of_c2 = r#"{"id": "e2", "name": "項目二", "grades": ["g1"], "competencies": ["c2"]}"#;
    check(
        &[("/evaluation_items/-", of_c2)],
        &["item e2 untrained"],
        &[],
    );
    check(
        &[
            ("/evaluation_items/-", of_c2),
            ("/trainings/1/competencies", r#"["c2"]"#),
        ],
        &[],
        &[],
    );
    check(
        &[
            ("/evaluation_items/-", second),
            ("/trainings/1/evaluation_items", r#"["e2"]"#),
        ],
        &[],
        &[],
    );
}

#[test]
fn what_hangs_on_an_absent_part_is_no_hole() {
    let none = ("/evaluation_items", "");
    // Which abilities are trained for can be asked without evaluation items.
    check(
        &[none, ("/grade_bands", "")],
        &["ability c2 untrained"],
        &[Part::EvaluationItems],
    );
    check(&[("/trainings", "")], &[], &[Part::Trainings]);
    check(
        &[none, ("/grade_bands", ""), ("/trainings", "")],
        &[],
        &[Part::EvaluationItems, Part::Trainings],
    );
}

#[test]
fn holes_are_told_from_the_highest_grade_down() {
    let grades = |id: u8| format!(r#"{{"id": "g{id}", "name": "x", "order": {id}}}"#);
    check(
        &[
            ("/grades/-", &grades(3)),
            ("/grades/-", &grades(4)),
            ("/trainings", ""),
        ],
        &["grade g4 asks nothing", "grade g3 asks nothing"],
        &[Part::Trainings],
    );
}
