use std::collections::BTreeSet;

use michishirube::packs as reader;

use crate::notation::{IWAKI, grade};

/// From the municipality's document, 第3章Ⅱ: read there, not from the pack.
const TABLE: &str = "
             部長 次長 課長 課長補佐 係長 主査 主任 主事 技能
組織経営力     ○   ○   ・    ・     ・   ・   ・   ・   ・
組織管理能力   ・   ・   ○    ○     ・   ・   ・   ・   ・
危機管理能力   ○   ○   ○    ・     ・   ・   ・   ・   ・
人材育成力     ○   ○   ○    ○     ・   ・   ・   ・   ・
指導力         ・   ・   ・    ・     ○   ○   ・   ・   ・
協調力         ・   ・   ・    ・     ・   ・   ○   ○   ○
政策決定力     ○   ○   ・    ・     ・   ・   ・   ・   ・
政策立案力     ・   ・   ○    ○     ・   ・   ・   ・   ・
企画立案力     ・   ・   ・    ・     ○   ・   ・   ・   ・
計画・想像力   ・   ・   ・    ・     ・   ○   ○   ○   ・
折衝・調整力   ○   ○   ○    ○     ・   ・   ・   ・   ・
説得力         ・   ・   ・    ・     ○   ○   ・   ・   ・
説明力         ・   ・   ・    ・     ・   ・   ○   ○   ○
情報分析力     ・   ・   ・    ○     ○   ○   ・   ・   ・
情報収集力     ・   ・   ・    ・     ・   ・   ○   ○   ○
理解・行動力   ・   ・   ・    ・     ○   ○   ○   ○   ○
知識・技術     ・   ・   ・    ・     ・   ○   ○   ○   ○";

const COLUMNS: [(&str, &str, usize); 9] = [
    ("bucho", "部長", 5),
    ("jicho", "次長", 5),
    ("kacho", "課長", 5),
    ("kacho-hosa", "課長補佐", 5),
    ("kakaricho", "係長", 5),
    ("shusa", "主査・技査", 6),
    ("shunin", "事務主任・技術主任", 6),
    ("shuji", "主事・技師", 6),
    ("gino", "技能労務職", 5),
];

#[test]
fn the_shipped_pack_has_no_problem() {
    let text = include_str!("../../../public/packs/iwaki.json");
    let reading = reader::read(text).expect("it is read");
    assert_eq!(reading.problems, []);
    assert_eq!(reading.framework, *IWAKI);
}

#[test]
fn the_counts_are_those_of_the_document() {
    let f = &*IWAKI;
    let counts = (
        f.grades.len(),
        f.competencies.len(),
        f.groups.len(),
        f.expectations.len(),
    );
    assert_eq!(counts, (9, 17, 4, 48));
    let highest_first: Vec<_> = f
        .grades
        .iter()
        .rev()
        .map(|g| (g.id.as_str(), g.name.as_str()))
        .collect();
    assert_eq!(highest_first, COLUMNS.map(|(id, name, _)| (id, name)));
    for (id, name, expected) in COLUMNS {
        assert_eq!(f.expectations_of(&grade(id)).count(), expected, "{name}");
    }
    let groups: Vec<_> = f.groups.iter().map(|g| g.name.as_str()).collect();
    assert_eq!(
        groups,
        ["組織運営力", "まちづくり力", "共創力", "基本的な能力"]
    );
    for (group, expected) in f.groups.iter().zip([6, 4, 3, 4]) {
        let found = f
            .competencies
            .iter()
            .filter(|c| c.group == group.id)
            .count();
        assert_eq!(found, expected, "{}", group.name);
    }
}

#[test]
fn the_table_is_that_of_the_document_cell_by_cell() {
    let rows: Vec<Vec<&str>> = TABLE
        .trim()
        .lines()
        .skip(1)
        .map(|l| l.split_whitespace().collect())
        .collect();
    let names: Vec<_> = IWAKI.competencies.iter().map(|c| c.name.as_str()).collect();
    let expected: Vec<_> = rows.iter().map(|row| row[0]).collect();
    assert_eq!(names, expected);
    for (row, competency) in rows.iter().zip(&IWAKI.competencies) {
        assert_eq!(row.len(), 10, "{row:?}");
        for (mark, (id, name, _)) in row[1..].iter().zip(COLUMNS) {
            let found = IWAKI.expectation(&grade(id), &competency.id).is_some();
            assert_eq!(found, *mark == "○", "{} × {name}", competency.name);
        }
    }
}

#[test]
fn every_expectation_is_complete_and_its_own() {
    let mut seen = BTreeSet::new();
    for e in &IWAKI.expectations {
        let place = format!("{} {}", e.grade, e.competency);
        assert!(
            (2..=4).contains(&e.indicators.len()),
            "{place}: {:?}",
            e.indicators
        );
        for text in [&e.statement, &e.example, &e.step_up] {
            assert!(!text.is_empty(), "{place}");
            assert!(
                seen.insert(text.clone()),
                "{place}: 「{text}」 stands twice"
            );
        }
        for text in &e.indicators {
            // つかんでいる, 読んでいる: the same form, voiced.
            let observable = text.ends_with("ている。") || text.ends_with("でいる。");
            assert!(observable, "{place}: 「{text}」");
            assert!(
                seen.insert(text.clone()),
                "{place}: 「{text}」 stands twice"
            );
        }
        let source = e.source.as_ref().and_then(|id| IWAKI.source(id));
        let section = source.map(|s| s.section.as_str());
        assert!(
            section.is_some_and(|s| s.starts_with("第3章Ⅲ")),
            "{place}: {section:?}"
        );
    }
}

#[test]
fn every_ability_is_explained_and_grows_out_of_known_ones() {
    for c in &IWAKI.competencies {
        assert!(!c.about.is_empty(), "{}", c.name);
        assert!(IWAKI.groups.iter().any(|g| g.id == c.group), "{}", c.name);
        assert!(!c.succeeds.contains(&c.id), "{}", c.name);
        assert!(
            c.succeeds.iter().all(|s| IWAKI.competency(s).is_some()),
            "{}",
            c.name
        );
    }
}

#[test]
fn the_scale_in_use_is_the_default_of_the_format() {
    let scale = IWAKI.scale();
    let points: Vec<_> = scale
        .points
        .iter()
        .map(|p| (p.value, p.label.as_str()))
        .collect();
    let labels = [
        (1, "これから"),
        (2, "助けがあればできる"),
        (3, "一人でできる"),
        (4, "状況が変わっても安定してできる"),
        (5, "周囲に教え、仕組みにできる"),
    ];
    assert_eq!(points, labels);
    assert_eq!(
        (scale.id.as_str(), scale.meets, scale.top()),
        ("default", 3, 5)
    );
    let off: Vec<_> = scale.off_scale.iter().map(|o| o.label.as_str()).collect();
    assert_eq!(off, ["機会がなかった", "担当外"]);
    assert!(scale.points.iter().all(|p| !p.anchor.is_empty()));
    assert!(scale.off_scale.iter().all(|o| !o.anchor.is_empty()));
}

#[test]
fn the_grades_of_every_family_ascend() {
    assert_eq!(IWAKI.job_families.len(), 7);
    let order = |id| IWAKI.grade(id).expect("known").order;
    for family in &IWAKI.job_families {
        assert!(
            family
                .grades
                .windows(2)
                .all(|w| order(&w[0]) < order(&w[1])),
            "{}",
            family.name
        );
        let expected = if family.id.as_str() == "skilled-labor" {
            1
        } else {
            8
        };
        assert_eq!(family.grades.len(), expected, "{}", family.name);
    }
}

#[test]
fn corrections_say_what_was_printed_and_why_it_is_read_otherwise() {
    assert!(!IWAKI.corrections.is_empty());
    for c in &IWAKI.corrections {
        assert!(IWAKI.source(&c.source).is_some(), "{}", c.printed);
        assert!(!c.why.is_empty() && c.printed != c.read_as, "{}", c.printed);
    }
}
