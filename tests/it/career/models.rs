//! What packs say of careers, counted from the documents.

use michishirube::domain::career::model::{CareerModel, RuleKind};
use michishirube::packs::read;

use super::notation::{entry, framework};
use crate::notation::{family, grade};
use crate::packs::mini_with_all;

fn iwaki(id: &str) -> &'static CareerModel {
    let model = framework("iwaki").career_model(&family(id));
    model.expect("a model")
}

/// Family, fields, parts of fields, ◎, tracks, and the grades of each phase.
#[test]
fn the_six_models_of_iwaki() {
    let rest = "係長 課長補佐 課長 次長 部長";
    let technical = "主査・技査 係長 / 課長補佐 課長 次長 部長";
    let young = "主事・技師 事務主任・技術主任";
    for (id, fields, parts, marked, tracks, phases) in [
        (
            "general-affairs",
            14,
            10,
            5,
            2,
            format!("{young} / 主査・技査 / {rest}"),
        ),
        (
            "civil-engineering",
            13,
            10,
            3,
            2,
            format!("{young} / {technical}"),
        ),
        (
            "architecture",
            10,
            7,
            3,
            2,
            format!("{young} / {technical}"),
        ),
        (
            "electrical-mechanical",
            15,
            12,
            3,
            2,
            format!("{young} / {technical}"),
        ),
        (
            "social-work",
            4,
            2,
            0,
            0,
            format!("{young} / 主査・技査 / {rest}"),
        ),
        (
            "public-health-nurse",
            3,
            0,
            0,
            0,
            format!("主事・技師 / 事務主任・技術主任 / 主査・技査 {rest}"),
        ),
    ] {
        let model = iwaki(id);
        let parts_found = model.fields.iter().filter(|f| f.part_of.is_some()).count();
        let marks = model.fields.iter().filter(|f| f.specialist).count();
        assert_eq!(
            (model.fields.len(), parts_found, marks, model.tracks.len()),
            (fields, parts, marked, tracks),
            "{id}"
        );
        let names = |p: &michishirube::domain::career::model::Phase| {
            let grades = p.grades.iter().map(|g| framework("iwaki").grade(g));
            let names: Vec<_> = grades.map(|g| g.expect("a grade").name.clone()).collect();
            names.join(" ")
        };
        let told: Vec<_> = model.phases.iter().map(names).collect();
        assert_eq!(told.join(" / "), phases, "{id}");
        assert_eq!(model.phases[0].years, Some(3), "{id}");
        assert!(model.phases[1..].iter().all(|p| p.years.is_none()), "{id}");
        assert!(!model.gaps.is_empty() && model.source.is_some(), "{id}");
    }
    assert_eq!(framework("iwaki").career_models.len(), 6);
    assert_eq!(framework("iwaki").qualifications.len(), 18);
    assert!(
        framework("iwaki")
            .career_model(&family("skilled-labor"))
            .is_none()
    );
}

#[test]
fn the_other_cities() {
    let annaka = framework("annaka")
        .career_model(&family("all"))
        .expect("安中");
    let years: Vec<_> = annaka.phases.iter().map(|p| p.years).collect();
    assert_eq!(years, [Some(3), None, Some(5)]);
    assert!(annaka.phases.iter().all(|p| p.grades.is_empty()));
    assert_eq!(annaka.phases[0].fields.len(), 4);
    let koriyama = framework("koriyama")
        .career_model(&family("all"))
        .expect("郡山");
    let tracks: Vec<_> = koriyama.tracks.iter().map(|t| t.name.as_str()).collect();
    assert_eq!(tracks, ["ゼネラリスト", "エキスパート", "スペシャリスト"]);
    assert!(koriyama.phases.is_empty() && koriyama.fields.is_empty());
    for id in ["aizuwakamatsu", "standard"] {
        assert!(framework(id).career_models.is_empty(), "{id}");
    }
    let rules = |id: &str| framework(id).rotation_rules.len();
    let all = ["iwaki", "annaka", "koriyama", "aizuwakamatsu", "standard"].map(rules);
    assert_eq!(all, [14, 7, 3, 5, 0]);
}

#[test]
fn params_are_read_by_their_names() {
    let rule = |pack: &str, id: &str| {
        let rules = framework(pack).rotation_rules.iter();
        rules.clone().find(|r| r.id.as_str() == id).expect("a rule")
    };
    let three = rule("iwaki", "rotate-every-three-years");
    assert_eq!(three.kind, RuleKind::RotateAfter);
    assert_eq!(three.params.years, Some(3));
    assert_eq!(three.params.phase, Some(entry("development")));
    let first = rule("iwaki", "first-post-social-work");
    assert_eq!(first.params.fields, [entry("sw-center")]);
    let five = rule("annaka", "five-years");
    assert_eq!(
        (five.kind, five.params.years),
        (RuleKind::StayAtLeast, Some(5))
    );
    assert_eq!(rule("koriyama", "senior-experience").params.age, Some(60));
    assert!(!rule("annaka", "ask-wishes-at-end").params.when.is_empty());
}

#[test]
fn fields_know_their_wholes_and_departments() {
    let model = iwaki("general-affairs");
    let within = |a: &str, b: &str| model.is_within(&entry(a), &entry(b));
    assert!(within("ga-tax", "ga-civic") && within("ga-tax", "ga-tax"));
    assert!(!within("ga-civic", "ga-tax") && !within("ga-tax", "ga-project"));
    assert!(!within("nowhere", "ga-civic"));
    let top = |id: &str| model.top_of(model.field(&entry(id)).expect("a field"));
    assert_eq!(top("ga-tax").id, entry("ga-civic"));
    assert_eq!(top("ga-information").id, entry("ga-information"));
    let of = |m: &CareerModel, name: &str| {
        let field = m.field_of_department(name);
        field.map_or("-".into(), |f| f.id.to_string())
    };
    assert_eq!(of(model, " 財政部 市民税課 "), "ga-tax");
    assert_eq!(of(model, "財政部"), "-");
    assert_eq!(of(model, ""), "-");
    let social = iwaki("social-work");
    assert_eq!(of(social, "各地区保健福祉センター"), "sw-center");
    assert_eq!(of(social, "各地区保健福祉センター 保護係"), "sw-protection");
    assert_eq!(
        model.phase_of(&grade("shusa")).map(|p| p.id.as_str()),
        Some("expansion")
    );
}

/// MINI with these params of its rule: whether the rule is used, and what is told.
#[track_caller]
fn check(kind: &str, params: &str, is_used: bool, told: &[&str]) {
    let text = mini_with_all(&[
        ("/rotation_rules/0/kind", &format!("\"{kind}\"")),
        ("/rotation_rules/0/params", params),
    ]);
    let reading = read(&text).expect("it opens");
    let row = format!("{kind} {params}");
    assert_eq!(
        reading.framework.rotation_rules.len(),
        usize::from(is_used),
        "{row}"
    );
    let problems = &reading.problems;
    assert_eq!(problems.len(), told.len(), "{row}: {problems:?}");
    for (problem, word) in problems.iter().zip(told) {
        let text = format!("{:?} {} {}", problem.weight, problem.at, problem.what);
        assert!(text.contains(word), "{row}: {text}");
    }
}

#[test]
fn params_that_make_no_sense_are_told() {
    check(
        "rotate-after",
        "{\"years\": 3, \"phase\": \"p1\"}",
        true,
        &[],
    );
    check("first-post", "{\"fields\": \"w2\"}", true, &[]);
    check("first-post", "{\"fields\": [\"w1\", \"w2\"]}", true, &[]);
    check(
        "rotate-after",
        "{\"years\": 3, \"phase\": \"p9\"}",
        false,
        &["Error rotation_rules「r1」.params.phase 「p9」は、どのモデルにもありません"],
    );
    check(
        "first-post",
        "{\"fields\": [\"w1\", \"w9\"]}",
        false,
        &["Error rotation_rules「r1」.params.fields 「w9」"],
    );
    check(
        "dual-track",
        "{\"years\": 3}",
        true,
        &["Note rotation_rules「r1」.params.years dual-track の決まりでは使いません"],
    );
    check(
        "ask-wishes",
        "{\"age\": 30, \"when\": \"春\", \"fields\": \"w1\"}",
        true,
        &["params.fields", "params.age"],
    );
    check(
        "rotate-after",
        "{\"year\": 3}",
        true,
        &["Note rotation_rules[0].params.year 知らない項目名"],
    );
    check(
        "rotate-after",
        "{\"years\": 0}",
        true,
        &["Error rotation_rules[0].params.years この数は使えません"],
    );
}

/// Every kind uses params that the format knows.
#[test]
fn every_param_of_a_kind_is_one_of_the_format() {
    for kind in RuleKind::ALL {
        for name in kind.params() {
            let json = match *name {
                "years" | "age" => "{\"NAME\": 20}",
                "phase" => "{\"NAME\": \"p1\"}",
                _ => "{\"NAME\": \"w1\"}",
            };
            check(kind.word(), &json.replace("NAME", name), true, &[]);
        }
    }
}
