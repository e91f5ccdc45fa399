//! Packs cut down to one section and what it needs, and their texts to a few words.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Without these nothing can be read.
const NEEDED: [&str; 3] = ["job_families", "expectations", "scales"];

type Pack = Map<String, Value>;

/// The pack's sections, each with its first entries, all that these name, and no more than the reader
/// needs besides.
pub fn sections(whole: &Pack) -> Vec<Pack> {
    let is_section = |value: &Value| value.is_array() || value.is_object();
    let names = whole
        .iter()
        .filter(|(_, value)| is_section(value))
        .map(|(name, _)| name);
    names
        .map(|name| only(whole, name, BTreeSet::new()))
        .collect()
}

/// Of the pack that another one extends: what that one names.
pub fn base_for(pack: &Pack, whole: &Pack) -> Pack {
    let mut named = BTreeSet::new();
    pack.values().for_each(|value| collect(value, &mut named));
    only(whole, "", named)
}

fn only(whole: &Pack, section: &str, mut named: BTreeSet<String>) -> Pack {
    loop {
        let mut kept = Map::new();
        for (name, value) in whole {
            let few = match () {
                () if name == section => 2,
                () if NEEDED.contains(&name.as_str()) => 1,
                () if value.is_object() => continue,
                () => 0,
            };
            let value = keep(value, few, &named);
            if !value.as_array().is_some_and(Vec::is_empty) {
                kept.insert(name.clone(), value);
            }
        }
        let before = named.len();
        kept.values().for_each(|value| collect(value, &mut named));
        if named.len() == before {
            return kept;
        }
    }
}

/// The first few entries of each list, and those that are named.
fn keep(value: &Value, few: usize, named: &BTreeSet<String>) -> Value {
    match value {
        Value::Array(items) => {
            let mut kept = Vec::new();
            for item in items {
                let id = item.get("id").and_then(Value::as_str);
                // Points of a scale and figures belong together, as do texts and numbers.
                let is_whole = !item.is_object() || item.get("value").is_some();
                if kept.len() < few || is_whole || id.is_some_and(|id| named.contains(id)) {
                    kept.push(keep(item, few.max(1), named));
                }
            }
            Value::Array(kept)
        }
        Value::Object(map) => {
            let parts = map
                .iter()
                .map(|(name, part)| (name.clone(), keep(part, few, named)));
            Value::Object(parts.collect())
        }
        // Long enough for every word of the format.
        Value::String(text) if !text.is_ascii() => text.chars().take(10).collect::<String>().into(),
        other => other.clone(),
    }
}

/// Every text that some field has, but for what an entry calls itself.
fn collect(value: &Value, named: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => drop(named.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| collect(item, named)),
        Value::Object(map) => {
            let others = map.iter().filter(|(name, _)| *name != "id");
            others.for_each(|(_, part)| collect(part, named));
        }
        _ => {}
    }
}
