//! Tables and figures of the cities' documents, cell by cell: written down from the documents, not from the packs.

use michishirube::domain::framework::Framework;
use michishirube::domain::policy::Indicator;

use super::read_shipped;

fn framework(file: &str) -> Framework {
    read_shipped(file).framework
}

/// 安中, 【職位ごとの能力評価項目】.
const ANNAKA: &str = "
                            部長 参事・課長 主幹 課長補佐・係長 係員
倫理                         ●      ●       ●        ●          ●
知識・技術                   ・     ・      ・       ・         ●
構想                         ●      ●       ・       ・         ・
企画・立案・事務事業の実施   ・     ・      ●        ・         ・
説明                         ・     ・      ・       ●          ・
説明・調整                   ●      ●       ●        ・         ・
業務運営                     ●      ●       ・       ・         ・
業務遂行                     ・     ・      ●        ・         ●
課題対応                     ・     ・      ・       ●          ・
コミュニケーション           ・     ・      ・       ・         ●
協調性                       ・     ・      ・       ●          ・
判断                         ●      ●       ●        ・         ・
部下の活用・育成             ・     ・      ●        ・         ・
組織統率・人材育成           ・     ●       ・       ・         ・
組織統率                     ●      ・      ・       ・         ・";

/// The same structure in the national standard, from the highest grade down.
const STANDARD: [(&str, &str); 5] = [
    ("部長", "倫理 構想 説明・調整 業務運営 判断 組織統率"),
    (
        "課長",
        "倫理 構想 説明・調整 業務運営 判断 組織統率・人材育成",
    ),
    (
        "課長補佐",
        "倫理 企画・立案・事務事業の実施 説明・調整 業務遂行 判断 部下の育成・活用",
    ),
    ("係長", "倫理 説明 課題対応 協調性"),
    ("係員", "倫理 知識・技術 業務遂行 コミュニケーション"),
];

#[test]
fn annakas_table_is_that_of_the_document() {
    let f = framework("annaka.json");
    let mut lines = ANNAKA.trim().lines();
    let columns: Vec<_> = lines.next().expect("a head").split_whitespace().collect();
    let names: Vec<_> = f.grades.iter().rev().map(|g| g.name.as_str()).collect();
    assert_eq!(names, columns);
    assert_eq!(f.evaluation_items.len(), 15);
    for (line, item) in lines.zip(&f.evaluation_items) {
        let cells: Vec<_> = line.split_whitespace().collect();
        assert_eq!((cells[0], cells.len()), (item.name.as_str(), 6));
        for (mark, grade) in cells[1..].iter().zip(f.grades.iter().rev()) {
            let is_marked = *mark == "●";
            let place = format!("{} × {}", item.name, grade.name);
            assert_eq!(item.grades.contains(&grade.id), is_marked, "{place}");
            let ability = item.competencies.first().expect("an ability");
            let is_explained = f.expectation(&grade.id, ability).is_some();
            assert_eq!(is_explained, is_marked, "{place} is explained");
        }
    }
}

#[test]
fn the_standard_asks_of_each_grade_what_the_national_structure_does() {
    let f = framework("standard.json");
    for (grade, (name, abilities)) in f.grades.iter().rev().zip(STANDARD) {
        assert_eq!(grade.name, name);
        let mut asked: Vec<_> = f
            .expectations_of(&grade.id)
            .map(|e| f.competency(&e.competency).map_or("", |c| c.name.as_str()))
            .collect();
        let mut expected: Vec<_> = abilities.split_whitespace().collect();
        asked.sort_unstable();
        expected.sort_unstable();
        assert_eq!(asked, expected, "{name}");
    }
}

/// 会津若松, 5 取組内容: the first letter of 区分 and of each year's cell, row by row.
const AIZU: [(&str, &str); 4] = [
    (
        "人事管理",
        "継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新検実⇒⇒⇒ 新研⇒活⇒⇒ \
         継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継検⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新研検実⇒⇒ 継実⇒⇒⇒⇒ \
         継実⇒⇒⇒⇒",
    ),
    (
        "職員研修",
        "新検実⇒⇒⇒ 新検実⇒⇒⇒ 継実⇒⇒⇒⇒ 新実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新検実⇒⇒⇒ 継実⇒⇒⇒⇒ \
         新実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継検⇒⇒⇒⇒ 新研⇒⇒⇒⇒ 新検⇒⇒⇒⇒",
    ),
    (
        "組織文化",
        "継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新検実⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ \
         継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ \
         継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 新検実⇒⇒⇒",
    ),
    (
        "働きやすい環境づくり",
        "新検実⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ \
         継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒ 継実⇒⇒⇒⇒",
    ),
];

#[test]
fn aizuwakamatsus_years_are_those_of_the_document() {
    let plan = framework("aizuwakamatsu.json").plan;
    for (pillar, (name, rows)) in plan.pillars.iter().zip(AIZU) {
        assert_eq!(pillar.name, name);
        let first = |text: &String| text.chars().next().unwrap_or('・');
        let found: Vec<String> = plan
            .measures_of(&pillar.id)
            .map(|m| {
                std::iter::once(&m.status)
                    .chain(&m.by_year)
                    .map(first)
                    .collect()
            })
            .collect();
        let expected: Vec<_> = rows.split_whitespace().collect();
        assert_eq!(found, expected, "{name}");
    }
}

/// `0.5 > 1 > 2`: baseline, newest figure, target; `-` where the document has none.
#[track_caller]
fn check(plan: &[Indicator], name: &str, figures: &str) {
    let found = plan.iter().find(|i| i.name.contains(name));
    let found = found.unwrap_or_else(|| panic!("no indicator is called {name}"));
    let shown = |value: Option<f64>| value.map_or_else(|| "-".to_owned(), |v| v.to_string());
    let baseline = shown(found.baseline.map(|f| f.value));
    let actual = shown(found.actuals.last().map(|f| f.value));
    let target = shown(found.target.as_ref().and_then(|t| t.value));
    assert_eq!(
        format!("{baseline} > {actual} > {target}"),
        figures,
        "{name}"
    );
}

#[test]
fn koriyamas_figures_are_those_of_the_document() {
    let indicators = framework("koriyama.json").plan.indicators;
    for (name, figures) in [
        ("自己啓発助成制度利用件数", "60 > 61 > 95"),
        ("研修受講者満足度", "89.4 > 90.2 > 85"),
        ("研修受講率", "100 > - > 100"),
        ("制度理解度", "99 > - > 95"),
        ("参加した自治体数", "8 > 10 > 17"),
        ("政策提言数", "8 > 8 > 2"),
        ("政策提言による事業化数", "1 > 2 > 1"),
        ("技術職員向け研修の回数", "5 > 9 > 8"),
        ("技術職員向け研修の受講者数", "111 > 261 > 280"),
        ("多様な働き方ができる職場", "57 > 59 > 70"),
        ("育児休業を取得する男性職員", "20.6 > 42.9 > 30"),
        ("定期健康診断・人間ドックの受診率", "97.1 > 97.8 > 100"),
        ("精密検査の受診率", "50.8 > 59 > 100"),
        ("カイゼン件数", "21 > 32 > 35"),
        (
            "カイゼン運動により削減された事務時間",
            "1578 > 2208 > 10000",
        ),
        ("RPAによる職員の業務時間削減数", "13532 > - > 20000"),
        ("テレワーク", "- > 11130 > 25000"),
        ("部長職、相当職含", "- > 4.76 > -"),
        ("部次長職、相当職含", "- > 10.71 > -"),
        ("課長職、相当職含", "- > 15.79 > -"),
        ("受験者数", "298 > 436 > -"),
        ("最終倍率", "9.6 > 14.5 > -"),
        ("ITパスポート資格取得者数", "- > 17 > -"),
    ] {
        check(&indicators, name, figures);
    }
}

#[test]
fn iwakis_targets_are_those_of_the_document() {
    let indicators = framework("iwaki.json").plan.indicators;
    for (name, figures) in [
        ("時間外勤務", "- > - > 10"),
        ("年次休暇", "- > - > 14"),
        ("女性管理職", "9.2 > - > 12"),
        ("定期健康診断受診率", "- > - > 100"),
        ("ストレスチェック受検率", "- > - > 100"),
        ("メンタルヘルス研修", "- > - > 70"),
    ] {
        check(&indicators, name, figures);
    }
}
