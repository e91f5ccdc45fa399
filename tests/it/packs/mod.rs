//! The reader of packs, and the packs that are shipped.

mod cities;
mod cut;
mod decode;
mod extends;
mod hostile;
mod ids;
mod index;
mod iwaki;
mod limits;
mod mutations;
mod policy;
mod reader;
mod schema;
mod shapes;
mod sound;
mod tables;
mod values;

use std::path::{Path, PathBuf};

use michishirube::packs::{Draft, Problem, Reading, Weight, read};
use serde_json::Value;

/// A small pack without a problem and with every section, to be broken by the rows.
const MINI: &str = include_str!("mini.json");

/// What is told when its first grade's only definition is left out.
const NONE_FOR_G1: &str = "note grades「一級」: 定義がありません";

/// MINI with the value at a JSON pointer replaced (or added to its object or, by `-`, to its list; or
/// removed by "").
fn mini_with(pointer: &str, json: &str) -> String {
    mini_with_all(&[(pointer, json)])
}

/// As [`mini_with`], one after the other.
pub fn mini_with_all(changes: &[(&str, &str)]) -> String {
    let mut root: Value = serde_json::from_str(MINI).expect("MINI is JSON");
    for (pointer, json) in changes {
        put(&mut root, pointer, json);
    }
    root.to_string()
}

fn put(root: &mut Value, pointer: &str, json: &str) {
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
    let parent = root.pointer_mut(parent).expect("the place exists");
    if json.is_empty() {
        parent.as_object_mut().expect("an object").remove(last);
        return;
    }
    let value = serde_json::from_str(json).expect("the row is JSON");
    match parent {
        Value::Array(items) if last == "-" => items.push(value),
        Value::Array(items) => items[last.parse::<usize>().expect("an index")] = value,
        other => other[last] = value,
    }
}

/// What is expected of MINI with one value exchanged: its problems, as [`check_problems`] has them.
#[track_caller]
fn check(pointer: &str, json: &str, problems: &[&str]) -> Reading {
    let reading = read(&mini_with(pointer, json)).expect("it opens");
    check_problems(&format!("{pointer} = {json}"), &reading.problems, problems);
    reading
}

/// Each as `error sources[1].id: 同じid`: weight, place, and a word of what is said.
#[track_caller]
fn check_problems(row: &str, found: &[Problem], expected: &[&str]) {
    let heads: Vec<_> = found.iter().map(head).collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|e| e.split_once(": ").expect("`weight place: word`"))
        .collect();
    let expected_heads: Vec<_> = expected.iter().map(|(head, _)| *head).collect();
    assert_eq!(heads, expected_heads, "{row}: {found:?}");
    for (problem, (_, word)) in found.iter().zip(expected) {
        assert!(problem.what.contains(word), "{row}: {problem:?}");
        assert!(!problem.mend.is_empty(), "{row}: {problem:?}");
    }
}

fn head(problem: &Problem) -> String {
    let weight = match problem.weight {
        Weight::Error => "error",
        Weight::Note => "note",
    };
    format!("{weight} {}", problem.at)
}

#[track_caller]
fn check_refused(text: &str, at: &str, word: &str) {
    let refused = read(text).expect_err("it is refused").0;
    assert_eq!(refused.at, at, "{refused:?}");
    assert_eq!(refused.weight, Weight::Error, "{refused:?}");
    assert!(
        refused.what.contains(word) && !refused.mend.is_empty(),
        "{refused:?}"
    );
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/packs")
}

fn text_of(file: &str) -> String {
    let path = folder().join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The files of every pack that lies beside the application, in the order of their names.
pub fn shipped() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).expect("the folder of packs");
    let mut files: Vec<_> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("Unicode")
        })
        .filter(|name| {
            name.ends_with(".json") && name != "index.json" && name != "pack.schema.json"
        })
        .collect();
    files.sort();
    files
}

/// Reads a shipped pack with the one it extends.
#[track_caller]
pub fn read_shipped(file: &str) -> Reading {
    let parse = |text: &str| Draft::parse_closely(text).unwrap_or_else(|e| panic!("{file}: {e:?}"));
    let draft = parse(&text_of(file));
    let base = draft
        .extends()
        .map(|id| parse(&text_of(&format!("{id}.json"))));
    draft.read(base).unwrap_or_else(|e| panic!("{file}: {e:?}"))
}
