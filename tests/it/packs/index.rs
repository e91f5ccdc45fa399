//! The list of packs that lie beside the application, and whether they are as it says.

use michishirube::packs::{Index, MAX_BYTES, MAX_ITEMS};

use super::{check_problems, read_shipped, shipped, text_of};
use crate::notation::pack;

/// The ids that are listed by a file with these entries, and its problems.
#[track_caller]
fn check(entries: &str, ids: &[&str], problems: &[&str]) {
    let index = Index::read(&format!("{{\"packs\": [{entries}]}}")).expect("a list");
    let found: Vec<_> = index.packs.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(found, ids, "{entries}");
    check_problems(entries, &index.problems, problems);
}

fn line(file: &str) -> String {
    format!(
        r#"{{"id": "a", "file": "{file}", "name": "方針", "organization": "市", "edition": "1"}}"#
    )
}

#[test]
fn a_listed_pack_has_what_a_choice_needs() {
    check("", &[], &[]);
    check(&line("a.json"), &["a"], &[]);
    let short = r#"{"id": "b", "file": "b.json", "organization": "市"}"#;
    check(&format!("{short}, {}", line("a.json")), &["b", "a"], &[]);
    let rows = [
        (
            r#"{"file": "a.json", "organization": "市"}"#,
            "packs[0].id: 書かれていません",
        ),
        (
            r#"{"id": "a", "organization": "市"}"#,
            "packs[0].file: 書かれていません",
        ),
        (
            r#"{"id": "a", "file": "a.json"}"#,
            "packs[0].organization: 書かれていません",
        ),
        (
            r#"{"id": "__proto__", "file": "a.json", "organization": "市"}"#,
            "packs[0].id: idに使えません",
        ),
        ("5", "packs[0]: まとまりになっていません"),
    ];
    for (entry, problem) in rows {
        check(entry, &[], &[&format!("error {problem}")]);
    }
    let twice = format!("{}, {}", line("a.json"), line("b.json"));
    check(&twice, &["a"], &["error packs[1].id: もうあります"]);
    let more = r#"{"id": "a", "file": "a.json", "organization": "市", "url": "x"}"#;
    check(more, &["a"], &["note packs[0].url: 知らない項目名"]);
}

#[test]
fn a_file_lies_in_the_same_folder() {
    for file in [
        "../a.json",
        "a/b.json",
        "/a.json",
        "\\\\\\\\host\\\\a.json",
        "https://example.org/a.json",
        "//example.org/a.json",
        "a..json",
        ".a.json",
        "係.json",
        "a b.json",
        "a.json?x",
        "%2e%2e/a.json",
        "javascript:x",
        "C:a.json",
    ] {
        check(
            &line(file),
            &[],
            &["error packs「a」.file: 使えないファイル名"],
        );
    }
    for file in ["a.json", "My_City-2026.json", "a"] {
        check(&line(file), &["a"], &[]);
    }
}

#[test]
fn what_is_no_list_is_refused() {
    let check = |text: &str, at: &str, word: &str| {
        let refused = Index::read(text).expect_err("it is refused").0;
        assert_eq!(refused.at, at);
        assert!(
            refused.what.contains(word) && !refused.mend.is_empty(),
            "{refused:?}"
        );
    };
    check("", "index.json の1行目の0文字目", "JSON");
    check("{\n\"packs\": [}", "index.json の2行目の11文字目", "JSON");
    check("[]", "index.json", "一覧ではありません");
    check(&" ".repeat(MAX_BYTES + 1), "ファイル全体", "大きすぎます");
    check(
        &"[".repeat(100_000),
        "index.json の1行目の128文字目",
        "JSON",
    );
    let index = Index::read("{\"packs\": {}}").expect("it opens");
    check_problems(
        "{}",
        &index.problems,
        &["error packs: 一覧になっていません"],
    );
    assert!(Index::read("\u{feff}{}").is_ok_and(|i| i == Index::default()));
    let many: Vec<_> = (0..=MAX_ITEMS)
        .map(|i| line("a.json").replace("\"a\"", &format!("\"a{i}\"")))
        .collect();
    let index = Index::read(&format!("{{\"packs\": [{}]}}", many.join(","))).expect("it opens");
    assert_eq!(index.packs.len(), MAX_ITEMS);
    assert!(index.find(&pack("a7")).is_some() && index.find(&pack("b")).is_none());
}

#[test]
fn every_pack_beside_the_application_is_listed_and_without_a_problem() {
    let index = Index::read(&text_of("index.json")).expect("the list");
    assert_eq!(index.problems, []);
    let mut files: Vec<_> = index.packs.iter().map(|p| p.file.clone()).collect();
    files.sort();
    assert_eq!(files, shipped());
    for listed in index.packs {
        let reading = read_shipped(&listed.file);
        assert_eq!(reading.problems, [], "{}", listed.file);
        let f = reading.framework;
        assert_eq!(
            (f.id, f.name, f.organization, f.edition),
            (listed.id, listed.name, listed.organization, listed.edition)
        );
    }
}
