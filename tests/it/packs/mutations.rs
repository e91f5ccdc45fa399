//! Packs damaged at random, 100,000 a run: whatever happens to a file, it is refused or read as far as it
//! goes, what was damaged is told, and what was read holds together.
//!
//! Of the shipped packs, each section is taken with a few entries and what these name: damage then hits
//! something more often, and 100,000 cases take seconds.

use std::sync::LazyLock;

use michishirube::packs::{Draft, Problem, decode};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value};

use super::cut::{base_for, sections};
use super::schema::VALIDATOR;
use super::sound::{holds_together, is_told};
use super::{MINI, shipped, text_of};
use crate::arbitrary::cases;

/// A pack to be damaged.
struct Victim {
    root: Value,
    text: String,
    /// Every place in it.
    pointers: Vec<String>,
    /// The pack that it extends.
    base: Option<Draft>,
    /// What is wrong before: the cut leaves abilities without definitions, and the like.
    problems: Vec<Problem>,
}

static VICTIMS: LazyLock<Vec<Victim>> = LazyLock::new(|| {
    let parse = |text: &str| serde_json::from_str::<Map<_, _>>(text).expect("JSON");
    let text = |pack: Map<_, _>| Value::Object(pack).to_string();
    // It has every field there is: each tenth case is it.
    let mut all: Vec<_> = (0..7).map(|_| Victim::new(MINI, None)).collect();
    for file in shipped() {
        for section in sections(&parse(&text_of(&file))) {
            let base = section.get("extends").and_then(Value::as_str).map(|id| {
                let whole = parse(&text_of(&format!("{id}.json")));
                Draft::parse_closely(&text(base_for(&section, &whole))).expect("a draft")
            });
            all.push(Victim::new(&text(section), base));
        }
    }
    all
});

impl Victim {
    fn new(text: &str, base: Option<Draft>) -> Self {
        let root: Value = serde_json::from_str(text).expect("JSON");
        let mut victim = Self {
            text: root.to_string(),
            pointers: Vec::new(),
            problems: Vec::new(),
            root,
            base,
        };
        pointers_of(&victim.root, String::new(), &mut victim.pointers);
        victim.problems = victim.read(&victim.text).expect("it opens");
        victim
    }

    /// The problems that are told of this text; `None` when it is refused.
    fn read(&self, text: &str) -> Option<Vec<Problem>> {
        let reading = Draft::parse_closely(text)
            .ok()?
            .read(self.base.clone())
            .ok()?;
        holds_together(&reading);
        Some(reading.problems)
    }

    /// The property itself.
    #[track_caller]
    fn check(&self, text: &str) {
        let Some(problems) = self.read(text) else {
            return;
        };
        if problems != self.problems {
            problems.iter().for_each(is_told);
            return;
        }
        let text = text.trim_start_matches('\u{feff}');
        let mut root = serde_json::from_str(text).expect("what is no JSON is refused");
        // The reader takes what holds nothing for what isn't written; the schema asks not to write it.
        without_nothing(&mut root);
        assert!(VALIDATOR.is_valid(&root), "nothing is told of {text}");
    }
}

fn without_nothing(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, v| !v.is_null());
            map.values_mut().for_each(without_nothing);
        }
        Value::Array(items) => items.iter_mut().for_each(without_nothing),
        _ => {}
    }
}

fn pointers_of(value: &Value, at: String, all: &mut Vec<String>) {
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(k, v)| pointers_of(v, format!("{at}/{k}"), all)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(i, v)| pointers_of(v, format!("{at}/{i}"), all)),
        _ => {}
    }
    all.push(at);
}

/// Stretches of the text replaced by other bytes.
fn with_bytes(text: &str, changes: &[(Index, usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, cut, put) in changes {
        let at = at.index(bytes.len() + 1);
        let end = (at + cut).min(bytes.len());
        bytes.splice(at..end, put.iter().copied());
    }
    bytes
}

/// Bytes that JSON is sensitive to, more often than others.
fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        4 => select(b"{}[]\",:0123456789-nulltrue\\".to_vec()),
        1 => any::<u8>()
    ];
    prop::collection::vec(byte, 0..4)
}

#[derive(Debug, Clone)]
enum Change {
    /// Another value stands there.
    Put(&'static str),
    /// What stands elsewhere in the pack stands there too.
    Copy(Index),
    /// It is gone.
    Remove,
    /// It stands there twice: a list's entry, or in a list of its own.
    Double,
    /// Its name is another one.
    Rename(&'static str),
}

fn any_change() -> impl Strategy<Value = Change> {
    let values = vec![
        "null",
        "0",
        "-1",
        "1.5",
        "3",
        "2026",
        "1e12",
        "1e308",
        "\"\"",
        "\" \"",
        "\"g1\"",
        "\"新規\"",
        "\"<b>\"",
        "\"2026-02-30\"",
        "\"__proto__\"",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "[1]",
        "[\"g1\"]",
        "[{}]",
        "{\"id\":\"g1\"}",
        "true",
        "\"\\u202e\"",
    ];
    prop_oneof![
        3 => select(values).prop_map(Change::Put),
        3 => any::<Index>().prop_map(Change::Copy),
        1 => Just(Change::Remove),
        1 => Just(Change::Double),
        1 => select(vec!["id", "order", "name", "x", "__proto__", "", "grades", "by_year"]).prop_map(Change::Rename),
    ]
}

fn with_change(victim: &Victim, place: &Index, change: Change) -> Value {
    let mut root = victim.root.clone();
    let pointer = &victim.pointers[place.index(victim.pointers.len())];
    let Some((parent, last)) = pointer.rsplit_once('/') else {
        return root;
    };
    let value = match &change {
        Change::Put(json) => serde_json::from_str(json).expect("JSON"),
        Change::Copy(from) => {
            let from = &victim.pointers[from.index(victim.pointers.len())];
            root.pointer(from).expect("there").clone()
        }
        Change::Remove | Change::Double | Change::Rename(_) => {
            root.pointer(pointer).expect("there").clone()
        }
    };
    match (root.pointer_mut(parent).expect("there"), change) {
        (Value::Array(items), Change::Remove) => {
            drop(items.remove(last.parse().expect("an index")))
        }
        (Value::Array(items), Change::Double) => items.push(value),
        (Value::Array(items), _) => items[last.parse::<usize>().expect("an index")] = value,
        (Value::Object(map), Change::Remove) => drop(map.remove(last)),
        (Value::Object(map), Change::Double) => {
            drop(map.insert(last.into(), Value::Array(vec![value.clone(), value])))
        }
        (Value::Object(map), Change::Rename(name)) => {
            map.remove(last);
            map.insert(name.into(), value);
        }
        (other, _) => other[last] = value,
    }
    root
}

proptest! {
    #![proptest_config(cases(70_000))]

    #[test]
    fn a_pack_with_other_bytes_is_refused_or_told_of(
        which in any::<Index>(),
        changes in prop::collection::vec((any::<Index>(), 0..4usize, any_bytes()), 1..4),
    ) {
        let victim = &VICTIMS[which.index(VICTIMS.len())];
        let bytes = with_bytes(&victim.text, &changes);
        match decode(&bytes) {
            Ok(text) => victim.check(text),
            // As it would be if some program had mended it.
            Err(_) => victim.check(&String::from_utf8_lossy(&bytes)),
        }
    }
}

proptest! {
    #![proptest_config(cases(30_000))]

    #[test]
    fn a_pack_with_other_values_is_refused_or_told_of(
        which in any::<Index>(),
        place in any::<Index>(),
        change in any_change(),
    ) {
        let victim = &VICTIMS[which.index(VICTIMS.len())];
        victim.check(&with_change(victim, &place, change).to_string());
    }
}
