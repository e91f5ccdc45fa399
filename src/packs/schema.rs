//! The format as JSON Schema, for editors that complete and check while one writes. Printed from
//! `format`; a test holds `public/packs/pack.schema.json` against it.

use serde_json::{Map, Value, json};

use super::format::PACK;
use super::shape::{Kind, MAX_ITEMS, MAX_NUMBER, MAX_TEXT, Need, Shape};
use crate::domain::id::MAX_ID;

/// The text of `pack.schema.json`.
pub fn schema() -> String {
    let mut root = object(&PACK);
    let head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "みちしるべの枠組み",
        "description": "市町村の人材育成の方針を、ひとつのファイルに書いたものです。",
    });
    if let (Value::Object(root), Value::Object(mut head)) = (&mut root, head) {
        std::mem::swap(root, &mut head);
        root.extend(head);
    }
    let mut text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text.push('\n');
    text
}

fn object(shape: &Shape) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    // What editors and authors may add for themselves.
    if std::ptr::eq(shape, &raw const PACK) {
        let about = "このスキーマの場所。エディターが使います。";
        properties.insert(
            "$schema".into(),
            json!({ "type": "string", "description": about }),
        );
    }
    for field in shape.fields {
        let mut property = value(field.kind);
        if field.need != Need::May {
            not_empty(&mut property, field.need);
        }
        if let Value::Object(map) = &mut property {
            map.insert("description".into(), field.about.into());
        }
        properties.insert(field.name.into(), property);
        if field.need == Need::Must {
            required.push(field.name);
        }
    }
    properties.insert(
        "comment".into(),
        json!({ "description": "書き手の覚え書き。使われません。" }),
    );
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

/// What the reader misses when it is there and holds nothing.
fn not_empty(property: &mut Value, need: Need) {
    let Value::Object(map) = property else { return };
    let is_array = map.get("type").is_some_and(|t| t == "array");
    if is_array && need == Need::Must {
        map.insert("minItems".into(), 1.into());
    } else if map.contains_key("maxLength") && !map.contains_key("pattern") {
        map.insert("pattern".into(), "\\S".into());
    }
    for either in map
        .get_mut("anyOf")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        not_empty(either, need);
    }
}

fn value(kind: Kind) -> Value {
    match kind {
        Kind::Text | Kind::Cell => json!({ "type": "string", "maxLength": MAX_TEXT }),
        Kind::Id | Kind::Ref(_) | Kind::Own(_) => {
            json!({ "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$", "maxLength": MAX_ID })
        }
        Kind::Day => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Kind::Whole(min, max) => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::Number => json!({ "type": "number", "minimum": -MAX_NUMBER, "maximum": MAX_NUMBER }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::OneOf(words) => json!({ "enum": words }),
        Kind::List(kind) => {
            json!({ "type": "array", "maxItems": MAX_ITEMS, "items": value(*kind) })
        }
        Kind::OneOrList(kind) => json!({ "anyOf": [value(*kind), value(Kind::List(kind))] }),
        Kind::One(shape) => object(shape),
        Kind::Many(shape) => {
            json!({ "type": "array", "maxItems": MAX_ITEMS, "items": object(shape) })
        }
    }
}
