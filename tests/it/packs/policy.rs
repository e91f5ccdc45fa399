//! Plan, schemes and trainings as they are read.

use michishirube::domain::policy::Direction;
use michishirube::domain::schemes::{Category, Entry, Status, Want};

use super::check;

#[test]
fn a_measure_has_a_cell_for_each_year_or_none() {
    let cells = |json: &str, problems: &[&str]| {
        let f = check("/plan/measures/0/by_year", json, problems).framework;
        f.plan.measures[0].by_year.clone()
    };
    assert_eq!(cells(r#"["検討", "", "⇒"]"#, &[]), ["検討", "", "⇒"]);
    assert!(cells("[]", &[]).is_empty());
    assert!(cells("", &[]).is_empty());
    let of = |n| format!("error plan.measures「取り組む」.by_year: 年度は3個ですが、ここには{n}個");
    for (json, n) in [(r#"["検討", "⇒"]"#, 2), (r#"["検討", "⇒", "⇒", "⇒"]"#, 4)] {
        let left = cells(json, &[&of(n)]);
        assert!(
            left.is_empty(),
            "no state is told of the wrong year: {left:?}"
        );
    }
    for wrong in ["null", "1", "[]"] {
        let json = format!(r#"["検討", {wrong}, "実施"]"#);
        let problem = "error plan.measures[0].by_year[1]: 文字になっていません";
        assert_eq!(
            cells(&json, &[problem]),
            ["検討", "", "実施"],
            "the others stay in their columns"
        );
    }
}

#[test]
fn the_years_of_a_plan_ascend() {
    let mismatch = "error plan.measures「取り組む」.by_year: ここには3個";
    let rows: [(&str, &[&str], &[u16]); 6] = [
        ("[2027, 2026, 2028]", &["error plan.years: 小さい順"], &[]),
        ("[2026, 2026, 2027]", &["error plan.years: 小さい順"], &[]),
        ("[2026, 2027]", &[mismatch], &[2026, 2027]),
        (
            "[2026, \"2027\", 2028]",
            &["error plan.years[1]: 数になっていません", mismatch],
            &[2026, 2028],
        ),
        (
            "[2026, 3000, 2028]",
            &["error plan.years[1]: 使えません", mismatch],
            &[2026, 2028],
        ),
        ("[]", &[mismatch], &[]),
    ];
    for (json, problems, years) in rows {
        let plan = check("/plan/years", json, problems).framework.plan;
        assert_eq!(plan.years, years, "{json}");
        assert!(plan.measures.iter().all(|m| m.by_year.is_empty()), "{json}");
    }
}

#[test]
fn an_indicator_is_read_with_its_figures_by_year() {
    let json = r#"[{"year": 2027, "value": 2}, {"year": 2025, "value": -0.5}, {"year": 2026, "value": 1}]"#;
    let f = check("/plan/indicators/0/actuals", json, &[]).framework;
    let figures: Vec<_> = f.plan.indicators[0]
        .actuals
        .iter()
        .map(|a| (a.year, a.value))
        .collect();
    assert_eq!(figures, [(2025, -0.5), (2026, 1.0), (2027, 2.0)]);
    assert_eq!(f.plan.indicators[0].direction, Direction::Up);
    let f = check("/plan/indicators/0/direction", "\"down\"", &[]).framework;
    assert_eq!(f.plan.indicators[0].direction, Direction::Down);
    // A target may be told in words only.
    let f = check("/plan/indicators/0/target", r#"{"note": "毎年"}"#, &[]).framework;
    let target = f.plan.indicators[0].target.as_ref().expect("a target");
    assert_eq!(
        (target.year, target.value, target.note.as_str()),
        (None, None, "毎年")
    );
}

#[test]
fn every_part_of_a_policy_arrives() {
    let f = check("/about", "\"x\"", &[]).framework;
    assert_eq!(f.vision.ideal, "職員");
    assert_eq!(
        (
            f.vision.stances.len(),
            f.vision.guidelines.len(),
            f.vision.priorities.len()
        ),
        (1, 1, 1)
    );
    assert_eq!(f.vision.gaps, ["図"]);
    let training = &f.trainings[0];
    assert_eq!(training.category, Some(Category::Basic));
    assert_eq!(training.entry, [Entry::Required, Entry::Wish]);
    assert_eq!(f.trainings[1].entry, [Entry::Wish]);
    let support = &f.supports[0];
    assert_eq!(support.wants, [Want::Learn, Want::Talk]);
    assert_eq!(support.status, Some(Status::Running));
    let item = &f.evaluation_items[0];
    assert_eq!(
        (
            item.name.as_str(),
            item.grades.len(),
            item.competencies.len()
        ),
        ("項目", 2, 2)
    );
    assert_eq!(f.bands[0].abilities[0].items, training.items);
    let measure = &f.plan.measures[0];
    assert!(measure.is_new() && measure.repeated && measure.source.is_some());
    assert_eq!(
        (measure.area.as_str(), measure.topic.as_str()),
        ("中", "小")
    );
}
