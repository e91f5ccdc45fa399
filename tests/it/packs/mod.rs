//! The reader of packs, and the pack that is shipped.

mod hostile;
mod iwaki;
mod reader;
mod shapes;

/// A small pack without a problem, to be broken by the rows.
const MINI: &str = r#"{
  "format": 1, "id": "mini", "name": "小さな枠組み", "organization": "どこか市", "edition": "2026",
  "valid_from": "2026-04-01",
  "sources": [{"id": "doc", "title": "資料", "section": "1"}],
  "corrections": [{"source": "doc", "printed": "系", "read_as": "係"}],
  "grades": [{"id": "g1", "name": "一級", "order": 1}, {"id": "g2", "name": "二級", "order": 2}],
  "job_families": [{"id": "f", "name": "事務", "grades": ["g1", "g2"]}],
  "competency_groups": [{"id": "k", "name": "群"}],
  "competencies": [{"id": "c1", "name": "一", "group": "k", "order": 1},
                   {"id": "c2", "name": "二", "group": "k", "order": 2, "succeeds": ["c1"]}],
  "expectations": [
    {"grade": "g1", "competency": "c1", "statement": "する。", "indicators": ["している。"], "source": "doc"},
    {"grade": "g2", "competency": "c2", "statement": "する。", "indicators": ["している。"]}],
  "scales": [{"id": "s", "name": "三段階", "meets": 2, "points": [{"value": 1, "label": "一"},
    {"value": 2, "label": "二"}, {"value": 3, "label": "三"}], "off_scale": [{"id": "none", "label": "なし"}]}]
}"#;

/// MINI with the value at a JSON pointer replaced (or added to its object, or removed by "").
fn mini_with(pointer: &str, json: &str) -> String {
    let mut root: serde_json::Value = serde_json::from_str(MINI).expect("MINI is JSON");
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
    let parent = root.pointer_mut(parent).expect("the place exists");
    if json.is_empty() {
        parent.as_object_mut().expect("an object").remove(last);
        return root.to_string();
    }
    let value = serde_json::from_str(json).expect("the row is JSON");
    match parent {
        serde_json::Value::Array(items) if last == "-" => items.push(value),
        serde_json::Value::Array(items) => items[last.parse::<usize>().expect("an index")] = value,
        other => other[last] = value,
    }
    root.to_string()
}
