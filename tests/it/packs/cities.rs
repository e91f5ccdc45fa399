//! The counts that come out of the cities' documents.

use michishirube::domain::framework::Framework;

use super::read_shipped;

fn framework(file: &str) -> Framework {
    read_shipped(file).framework
}

#[test]
fn annaka_marks_what_its_table_marks() {
    let f = framework("annaka.json");
    assert_eq!(f.evaluation_items.len(), 15);
    let marked: Vec<_> = f
        .grades
        .iter()
        .rev()
        .map(|g| {
            f.evaluation_items
                .iter()
                .filter(|i| i.grades.contains(&g.id))
                .count()
        })
        .collect();
    assert_eq!(marked, [6, 6, 6, 4, 4], "from the highest grade down");
}

#[test]
fn aizuwakamatsu_has_its_73_measures() {
    let plan = framework("aizuwakamatsu.json").plan;
    assert_eq!(plan.years, [2023, 2024, 2025, 2026, 2027]);
    assert_eq!(plan.measures.len(), 73);
    let by_pillar: Vec<_> = plan
        .pillars
        .iter()
        .map(|p| plan.measures_of(&p.id).count())
        .collect();
    assert_eq!(by_pillar, [19, 16, 21, 17]);
    let with = |status: &str| plan.measures.iter().filter(|m| m.status == status).count();
    assert_eq!((with("継続"), with("新規")), (56, 17));
    assert!(plan.measures.iter().all(|m| m.by_year.len() == 5));
}

#[test]
fn what_a_document_does_not_define_is_the_standards() {
    let standard = framework("standard.json");
    assert_eq!(
        (standard.grades.len(), standard.evaluation_items.len()),
        (5, 15)
    );
    for file in ["koriyama.json", "aizuwakamatsu.json"] {
        let f = framework(file);
        for section in [
            "grades",
            "competencies",
            "expectations",
            "scales",
            "evaluation_items",
        ] {
            assert!(f.inherits(section), "{file} {section}");
        }
        assert!(!f.inherits("plan") && !f.inherits("trainings"), "{file}");
        assert_eq!(f.expectations, standard.expectations, "{file}");
    }
    for file in ["annaka.json", "iwaki.json"] {
        assert!(framework(file).inherited.is_empty(), "{file}");
    }
}
