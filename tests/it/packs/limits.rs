//! Size, depth and counts.

use michishirube::domain::health::Health;
use michishirube::packs::{MAX_BYTES, MAX_ITEMS, Weight, read};
use serde_json::{Value, json};

use super::{MINI, check, check_problems, check_refused, mini_with};

#[test]
fn a_file_over_the_limit_is_not_even_parsed() {
    let padded = |len: usize| format!("{MINI}{}", " ".repeat(len - MINI.len()));
    assert!(read(&padded(MAX_BYTES)).is_ok());
    check_refused(&padded(MAX_BYTES + 1), "ファイル全体", "大きすぎます");
    check_refused(&"[".repeat(100_000_000), "ファイル全体", "大きすぎます");
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    check_refused(
        &"[".repeat(1_000_000),
        "1行目の128文字目",
        "入れ子が深すぎます",
    );
    let refused = read(&"{\"a\":".repeat(100_000)).expect_err("too deep").0;
    assert!(refused.what.contains("入れ子が深すぎます"), "{refused:?}");
    let closed = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read(&MINI.replacen('{', &format!("{{\"extra\": {closed},"), 1)).is_err());
    let shallow = format!("{}{}", "[".repeat(100), "]".repeat(100));
    check("/extra", &shallow, &["note extra: 知らない項目名"]);
}

#[test]
fn lists_are_read_up_to_their_limit() {
    let many: Vec<_> = (0..=MAX_ITEMS)
        .map(|i| json!({"id": format!("d{i}"), "title": "x"}))
        .collect();
    let text = mini_with("/sources/0/title", "\"x\"");
    let mut root: Value = serde_json::from_str(&text).expect("JSON");
    root["sources"].as_array_mut().expect("a list").extend(many);
    let reading = read(&root.to_string()).expect("it opens");
    assert_eq!(reading.framework.sources.len(), MAX_ITEMS);
    let of = format!(
        "error sources: {}件あります。はじめの{MAX_ITEMS}件だけ",
        MAX_ITEMS + 2
    );
    check_problems("many sources", &reading.problems, &[&of]);
    let facts = json!(vec!["x"; MAX_ITEMS + 1]).to_string();
    let reading = check(
        "/supports/0/facts",
        &facts,
        &["error supports[0].facts: 件だけを読みました"],
    );
    assert_eq!(reading.framework.supports[0].facts.len(), MAX_ITEMS);
}

/// Where it takes minutes, something looks up each of one list in each of another for each of a third.
#[test]
fn lists_at_their_limit_are_read_in_a_moment() {
    let mut root: Value = serde_json::from_str(MINI).expect("JSON");
    for (list, entry) in [
        ("grades", json!({"id": "g", "name": "x", "order": 5})),
        (
            "competencies",
            json!({"id": "c", "name": "x", "group": "k"}),
        ),
        (
            "expectations",
            json!({"grade": "g", "competency": "c", "statement": "x", "indicators": ["x", "y"],
            "source": "doc"}),
        ),
    ] {
        let entries = (100..MAX_ITEMS).map(|i| {
            let mut entry = entry.clone();
            for name in ["id", "grade", "competency"] {
                if let Some(Value::String(id)) = entry.get_mut(name) {
                    id.push_str(&i.to_string());
                }
            }
            entry
        });
        root[list].as_array_mut().expect("a list").extend(entries);
    }
    let reading = read(&root.to_string()).expect("it opens");
    assert_eq!(reading.problems, []);
    assert_eq!(
        Health::of(&reading.framework).holes.len(),
        3 * (MAX_ITEMS - 100)
    );
}

#[test]
fn a_flood_of_problems_is_cut_and_counted() {
    let rows = json!(vec![1; 1_000]).to_string();
    let problems = read(&mini_with("/calendar", &rows))
        .expect("it opens")
        .problems;
    assert_eq!(problems.len(), 301);
    let last = &problems[300];
    assert_eq!(
        (last.weight, last.at.as_str()),
        (Weight::Error, "ファイル全体")
    );
    assert!(last.what.contains("ほかに700件"), "{last:?}");
    let names: serde_json::Map<_, _> = (0..1_000).map(|i| (format!("x{i}"), json!(1))).collect();
    let problems = read(&mini_with("/vision", &Value::Object(names).to_string()))
        .expect("it opens")
        .problems;
    assert_eq!(problems.len(), 20, "of one entry, a few will do");
}
