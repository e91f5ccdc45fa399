//! Packs that build on another one.

use michishirube::domain::framework::Framework;
use michishirube::packs::{Draft, Reading};
use serde_json::{Value, json};

use super::{MINI, check_problems, put};

/// A pack of its own: what it has beyond a head, MINI lends.
const OWN: &str = r#"{"format": 1, "id": "city", "name": "市の方針", "organization": "市", "edition": "1", "extends": "mini"}"#;

fn with(text: &str, changes: &[(&str, &str)]) -> Draft {
    let mut root: Value = serde_json::from_str(text).expect("JSON");
    for (pointer, json) in changes {
        put(&mut root, pointer, json);
    }
    Draft::parse_closely(&root.to_string()).expect("a draft")
}

/// OWN and MINI with these values exchanged.
#[track_caller]
fn check(own: &[(&str, &str)], base: &[(&str, &str)], problems: &[&str]) -> Framework {
    let Reading {
        framework,
        problems: found,
    } = with(OWN, own)
        .read(Some(with(MINI, base)))
        .expect("it opens");
    check_problems(&format!("{own:?} on {base:?}"), &found, problems);
    framework
}

#[test]
fn what_a_pack_leaves_out_is_lent() {
    let f = check(&[], &[], &[]);
    let mini = michishirube::packs::read(MINI).expect("MINI").framework;
    assert_eq!(
        (
            f.id.as_str(),
            f.name.as_str(),
            f.organization.as_str(),
            f.edition.as_str()
        ),
        ("city", "市の方針", "市", "1")
    );
    assert_eq!(f.extends.as_ref(), Some(&mini.id));
    assert_eq!(
        (f.valid_from, f.valid_to, f.about.as_str()),
        (None, None, ""),
        "a head is never lent"
    );
    assert_eq!(
        (&f.expectations, &f.plan, &f.sources),
        (&mini.expectations, &mini.plan, &mini.sources)
    );
    for section in [
        "grades",
        "expectations",
        "scales",
        "plan",
        "sources",
        "vision",
        "career_models",
    ] {
        assert!(f.inherits(section), "{section}");
    }
    for own in ["name", "edition", "about", "valid_from", "id"] {
        assert!(!f.inherits(own), "{own}");
    }
}

#[test]
fn a_section_is_lent_as_a_whole_or_not_at_all() {
    let f = check(
        &[
            ("/supports", "[]"),
            ("/vision", r#"{"ideal": "自分たちの"}"#),
        ],
        &[],
        &[],
    );
    assert_eq!(
        (f.supports.len(), f.vision.ideal.as_str()),
        (0, "自分たちの")
    );
    assert!(f.vision.stances.is_empty() && !f.inherits("vision") && !f.inherits("supports"));
    let f = check(&[("/supports", "null")], &[], &[]);
    assert!(f.inherits("supports") && f.supports.len() == 1);
    let f = check(&[], &[("/supports", "null")], &[]);
    assert!(!f.inherits("supports") && f.supports.is_empty());
    // One's own grades without one's own definitions: the lent ones speak of grades that aren't there.
    let grades = r#"[{"id": "g1", "name": "自分の一級", "order": 1}]"#;
    let f = check(
        &[("/grades", grades)],
        &[],
        &[
            "error mini:job_families[0].grades[1]: 「g2」は grades にありません",
            "error mini:expectations[1].grade: 「g2」は grades にありません",
            "error mini:evaluation_items[0].grades[1]: 「g2」は grades にありません",
            "error mini:trainings[1].grades[0]: 「g2」は grades にありません",
        ],
    );
    assert_eq!(
        (f.grades[0].name.as_str(), f.expectations.len()),
        ("自分の一級", 1)
    );
}

#[test]
fn sources_and_corrections_are_joined() {
    let source = r#"[{"id": "own", "title": "市の資料"}]"#;
    let correction = r#"[{"source": "own", "printed": "a", "read_as": "b", "why": "c"}]"#;
    let f = check(
        &[("/sources", source), ("/corrections", correction)],
        &[],
        &[],
    );
    let ids: Vec<_> = f.sources.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(ids, ["own", "doc"], "one's own stand first");
    assert_eq!(f.corrections.len(), 2);
    assert!(
        f.expectations[0].source.is_some(),
        "what is lent keeps its source"
    );
    assert!(!f.inherits("sources"));
    // What both have is no repetition: one's own stands for both.
    let both = r#"[{"id": "own", "title": "x"}, {"id": "doc", "title": "自分の題"}]"#;
    let same = r#"[{"source": "doc", "printed": "系", "read_as": "係", "why": "誤植"}]"#;
    let f = check(&[("/sources", both), ("/corrections", same)], &[], &[]);
    let titles: Vec<_> = f.sources.iter().map(|s| s.title.as_str()).collect();
    assert_eq!((titles, f.corrections.len()), (vec!["x", "自分の題"], 1));
    // One's own repetition is one.
    let twice = r#"[{"id": "own", "title": "x"}, {"id": "own", "title": "x"}]"#;
    check(
        &[("/sources", twice)],
        &[],
        &["error sources[1].id: もうあります"],
    );
}

#[test]
fn a_problem_of_the_base_is_told_with_its_file() {
    check(
        &[],
        &[("/expectations/1/competency", "\"nobody\"")],
        &[
            "error mini:expectations[1].competency: ありません",
            "note mini:grades「二級」: 定義がありません",
        ],
    );
    check(
        &[],
        &[("/plan/measures/1/area", "1")],
        &["error mini:plan.measures[1].area: 文字になっていません"],
    );
    check(
        &[],
        &[("/plan/years", "[2026]")],
        &["error mini:plan.measures「取り組む」.by_year: ここには3個"],
    );
    check(
        &[],
        &[("/plan/years", "[2, 1]")],
        &[
            "error mini:plan.years[0]: 使えません",
            "error mini:plan.years[1]: 使えません",
            "error mini:plan.measures「取り組む」.by_year: ここには3個",
        ],
    );
    check(
        &[],
        &[(
            "/scales/-",
            r#"{"id": "t", "name": "x", "meets": 9, "points": [{"value": 1, "label": "x"}]}"#,
        )],
        &["error mini:scales「t」: 使えません"],
    );
    check(
        &[],
        &[("/expectations/0/source", "null")],
        &["note mini:expectations: 出典のない定義が1件"],
    );
    let own = r#"[{"id": "own", "title": "x"}]"#;
    check(
        &[("/sources", own)],
        &[("/sources/-", "{\"id\": \"..\", \"title\": \"x\"}")],
        &["error mini:sources[1].id: idに使えません"],
    );
    let twice = |own: &[(&str, &str)], problems: &[&str]| {
        let base = MINI.replacen("\"value\": 12", "\"value\": 12, \"value\": 13", 1);
        let reading = with(OWN, own)
            .read(Draft::parse_closely(&base).ok())
            .expect("it opens");
        check_problems("a value twice", &reading.problems, problems);
    };
    twice(
        &[],
        &["error mini:plan.indicators[0].actuals[1].value: 2回書かれています"],
    );
    twice(&[("/plan", "{}")], &[]);
    // Of what isn't lent, the base's problems are the base's alone.
    check(&[("/plan", "{}")], &[("/plan/years", "\"x\"")], &[]);
    check(&[], &[("/name", "1"), ("/unheard_of", "1")], &[]);
}

#[test]
fn a_base_that_can_not_be_had_is_told() {
    let alone = |draft: Draft, base: Option<Draft>, problem: &str| {
        let found = draft.read(base).expect("it opens").problems;
        check_problems(problem, &found, &[problem]);
    };
    let missing = "error extends: 「nobody」を読めませんでした";
    alone(with(MINI, &[("/extends", "\"nobody\"")]), None, missing);
    // The wrong one is none.
    alone(
        with(MINI, &[("/extends", "\"nobody\"")]),
        Some(with(MINI, &[("/id", "\"other\"")])),
        missing,
    );
    alone(
        with(MINI, &[("/extends", "\"mini\"")]),
        None,
        "error extends: この枠組み自身",
    );
    alone(
        with(MINI, &[("/extends", "\"mini\"")]),
        Some(with(MINI, &[])),
        "error extends: この枠組み自身",
    );
    alone(
        with(MINI, &[("/extends", "\"../x\"")]),
        None,
        "error extends: idに使えません",
    );
    alone(
        with(MINI, &[("/extends", "5")]),
        None,
        "error extends: 文字になっていません",
    );
    let f = with(MINI, &[("/extends", "\"mini\"")])
        .read(None)
        .expect("it opens")
        .framework;
    assert_eq!(f.extends, None);
    let refused = with(OWN, &[])
        .read(None)
        .expect_err("it has nothing of its own")
        .0;
    assert_eq!(refused.at, "scales");
    // A base that nobody asked for is no base.
    let f = with(MINI, &[("/supports", "")]).read(Some(with(MINI, &[("/id", "\"other\"")])));
    assert!(f.expect("it opens").framework.supports.is_empty());
}

#[test]
fn a_chain_ends_at_the_first_base() {
    let note = "note extends: 「mini」も別の枠組みを元にしています";
    let f = check(
        &[],
        &[("/extends", "\"standard\""), ("/supports", "")],
        &[note],
    );
    assert!(f.supports.is_empty());
}

#[test]
fn a_draft_tells_what_it_is_without_being_read() {
    let head = json!({"format": 1, "id": "city", "name": " <b>市</b>\u{202e}", "organization": 5,
        "edition": "あ".repeat(5000), "extends": "mini", "grades": [1, 2], "plan": {"years": [2026], "about": "x"}});
    let draft = Draft::parse_closely(&head.to_string()).expect("a draft");
    assert_eq!(
        draft.extends().map(|id| id.to_string()),
        Some("mini".into())
    );
    let listed = draft.listed();
    assert_eq!(
        (
            listed.id.as_str(),
            listed.name.as_str(),
            listed.organization.as_str()
        ),
        ("city", "<b>市</b>", "")
    );
    assert_eq!(listed.edition.chars().count(), 4000);
    let sections: Vec<_> = draft
        .sections()
        .into_iter()
        .map(|s| (s.path, s.entries))
        .collect();
    assert_eq!(
        sections,
        [("grades".to_owned(), 2), ("plan.years".to_owned(), 1)]
    );
}
