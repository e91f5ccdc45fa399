//! The format as JSON Schema: it is fresh, it takes what is shipped, and it refuses what the reader reports.

use std::sync::LazyLock;

use jsonschema::Validator;
use michishirube::packs::{read, schema};
use serde_json::Value;

use super::{MINI, mini_with, shipped, text_of};

static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&schema()).expect("the schema is JSON"));

pub static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::validator_for(&SCHEMA).expect("the schema is one"));

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn the_file_beside_the_packs_is_fresh() {
    let written = text_of("pack.schema.json").replace("\r\n", "\n");
    assert!(
        written == schema(),
        "it is stale: cargo xtask schema writes it anew"
    );
}

#[test]
fn it_is_a_schema_that_explains_itself_in_japanese() {
    jsonschema::meta::validate(&SCHEMA).expect("it keeps to the rules of its draft");
    let is_japanese = |text: &Value| {
        text.as_str()
            .is_some_and(|t| t.chars().any(|c| ('ぁ'..='龠').contains(&c)))
    };
    assert!(is_japanese(&SCHEMA["title"]) && is_japanese(&SCHEMA["description"]));
    let mut open = vec![&*SCHEMA];
    let mut fields = 0;
    while let Some(value) = open.pop() {
        for (name, field) in value["properties"].as_object().into_iter().flatten() {
            let about = &field["description"];
            assert!(is_japanese(about) || about == "id。", "{name}: {about}");
            fields += 1;
            open.push(field);
        }
        open.extend(value.get("items"));
    }
    assert!(fields > 150, "{fields}");
}

#[test]
fn it_takes_every_pack_that_is_shipped() {
    for file in shipped() {
        let pack = json(&text_of(&file));
        let found: Vec<_> = VALIDATOR
            .iter_errors(&pack)
            .map(|e| format!("{}: {e}", e.instance_path()))
            .collect();
        assert!(found.is_empty(), "{file}: {found:?}");
    }
    assert!(VALIDATOR.is_valid(&json(MINI)));
}

/// Whether schema and reader both find fault with MINI when this value is exchanged.
#[track_caller]
fn check(pointer: &str, value: &str, is_faulty: bool) {
    let text = mini_with(pointer, value);
    assert_eq!(
        !VALIDATOR.is_valid(&json(&text)),
        is_faulty,
        "schema: {pointer} = {value}"
    );
    let is_reported = read(&text).is_ok_and(|r| !r.problems.is_empty());
    assert_eq!(is_reported, is_faulty, "reader: {pointer} = {value}");
}

#[test]
fn it_finds_what_the_reader_reports() {
    let rows = [
        ("/name", "5"),
        ("/name", "\" \""),
        ("/unheard_of", "1"),
        ("/valid_from", "\"令和8年\""),
        ("/sources/0/id", "\"係\""),
        ("/sources/0/id", "\"__proto__\""),
        ("/sources/-", "{\"title\": \"x\"}"),
        (
            "/grades/-",
            "{\"id\": \"g3\", \"name\": \"x\", \"order\": -1}",
        ),
        (
            "/job_families/-",
            "{\"id\": \"h\", \"name\": \"x\", \"grades\": []}",
        ),
        ("/expectations/0/indicators", "\"している\""),
        ("/scales/0/off_scale/0/label", ""),
        ("/trainings/0/category", "\"その他\""),
        ("/trainings/1/entry", "\"必須\""),
        ("/trainings/0/entry/1", "2"),
        ("/supports/0/kind", "[]"),
        ("/rotation_rules/0/params/years", "[]"),
        ("/rotation_rules/0/params/who", "\"新人\""),
        ("/qualifications/0/digital", "\"はい\""),
        ("/calendar/0/month", "13"),
        ("/plan/years/0", "20260"),
        ("/plan/measures/0/by_year/1", "1"),
        ("/plan/indicators/0/actuals/0/value", "1e13"),
        ("/plan/indicators/0/baseline", "{\"year\": 2025}"),
    ];
    for (pointer, value) in rows {
        check(pointer, value, true);
    }
    let sound = [
        ("/$schema", "\"pack.schema.json\""),
        ("/comment", "[1]"),
        ("/plan/measures/0/by_year/1", "\"\""),
        ("/trainings/0/entry", "\"必修\""),
        ("/rotation_rules/0/params", "{\"years\": 50}"),
        ("/supports", ""),
        ("/valid_to", ""),
    ];
    for (pointer, value) in sound {
        check(pointer, value, false);
    }
}
