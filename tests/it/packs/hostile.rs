//! Files that want to do harm, or were made by a program that went wrong.

use michishirube::packs::read;
use serde_json::json;

use super::{MINI, check, check_problems, mini_with};

/// The name that is read from a pack whose name is written so.
#[track_caller]
fn check_text(written: &str, expected: &str, problems: &[&str]) {
    let reading = check("/name", &json!(written).to_string(), problems);
    assert_eq!(reading.framework.name, expected);
}

#[test]
fn marks_that_make_a_text_read_as_another_are_taken_out() {
    check_text("a\u{202e}b\u{202c}c", "abc", &[]);
    check_text("\u{2066}a\u{2069}\u{200e}\u{200f}\u{061c}", "a", &[]);
    check_text("a\u{0}b\u{7}c\u{1b}[31m\u{7f}\u{85}", "abc[31m", &[]);
    check_text("一行目\n二行目\r\n\t", "一行目\n二行目", &[]);
    check_text(" 全角　", "全角", &[]);
    check_text("\u{202e}\u{200f}", "", &["note name: 書かれていません"]);
}

#[test]
fn markup_and_formulas_stay_text() {
    for text in [
        "=HYPERLINK(\"x\")",
        "&amp;",
        "{{x}}",
        "𠮷👩‍👩‍👧",
        "a < b",
        "<3",
        "１＜２",
        "javascript:x",
    ] {
        check_text(text, text, &[]);
    }
    for text in [
        "<img src=x onerror=alert(1)>",
        "</script><script>",
        "課<br>長",
        "<!-- x",
        "a<B",
    ] {
        check_text(text, text, &["note name: タグのような書き方"]);
    }
    let name = r#"{"id": "g3", "name": "<b>係長</b>", "order": 3}"#;
    let problems = [
        "note grades[2].name: タグのような書き方",
        "note grades「<b>係長</b>」: 定義がありません",
    ];
    check("/grades/-", name, &problems);
}

#[test]
fn a_text_is_cut_at_its_limit() {
    check_text(&"長".repeat(4_000), &"長".repeat(4_000), &[]);
    check_text(
        &"長".repeat(4_001),
        &"長".repeat(4_000),
        &["error name: 4000字より長いため"],
    );
    // What is taken out doesn't count.
    check_text(
        &format!("{}\u{202e} ", "𠮷".repeat(4_000)),
        &"𠮷".repeat(4_000),
        &[],
    );
}

#[test]
fn a_problem_quotes_the_file_cleanly_and_briefly() {
    let long = "あ\\u202eい".repeat(50_000);
    let rows = [
        mini_with("/grades/-", &format!("\"{long}\"")),
        mini_with("/valid_from", &format!("\"{long}\"")),
        mini_with("/extends", &format!("\"{long}\"")),
        mini_with("/job_families/0/grades/0", &format!("\"{long}\"")),
        mini_with("/trainings/0/category", &format!("\"{long}\"")),
        mini_with("/vision", &format!("{{\"{long}\": 1}}")),
        mini_with("/rotation_rules/0/params", &format!("{{\"{long}\": []}}")),
        mini_with(
            "/sources/-",
            &format!("{{\"id\": \"{long}\", \"title\": \"x\"}}"),
        ),
        mini_with(
            "/sources",
            &format!(
                "[{}]",
                format!("{{\"id\": \"d\", \"{long}\": 1}},")
                    .repeat(3)
                    .trim_end_matches(',')
            ),
        ),
        MINI.replacen(
            "\"sources\"",
            &format!("\"{long}\": 1, \"{long}\": 2, \"sources\""),
            1,
        ),
    ];
    for text in rows {
        let problems = read(&text).expect("it opens").problems;
        assert!(!problems.is_empty());
        for p in problems {
            let told = format!("{}{}", p.at, p.what);
            assert!(
                told.chars().count() < 300,
                "{} characters",
                told.chars().count()
            );
            assert!(!told.contains('\u{202e}'), "{told}");
        }
    }
    let refused = read(&mini_with("/id", &format!("\"{long}\"")))
        .expect_err("no id")
        .0;
    assert!(refused.what.chars().count() < 300 && !refused.what.contains('\u{202e}'));
}

#[test]
fn a_key_like_proto_is_only_a_key() {
    for key in ["__proto__", "constructor", "toString", "prototype"] {
        let text = MINI.replacen('{', &format!("{{\"{key}\": {{\"format\": 9}},"), 1);
        let reading = read(&text).expect("it opens");
        check_problems(
            key,
            &reading.problems,
            &[&format!("note {key}: 知らない項目名")],
        );
        let problem = format!("note grades[0].{key}: 知らない項目名");
        check(&format!("/grades/0/{key}"), "{\"order\": 9}", &[&problem]);
        let problem = format!("note rotation_rules[0].params.{key}: 知らない項目名");
        check(&format!("/rotation_rules/0/params/{key}"), "9", &[&problem]);
    }
}

#[test]
fn a_name_that_is_misspelt_is_told_with_those_that_are_known() {
    let rows = [
        ("/valid_form", "valid_form", "valid_from"),
        ("/", "\"\"", "valid_from"),
        ("/grades/0/alias", "grades[0].alias", "aliases"),
        (
            "/plan/indicators/0/target/年",
            "plan.indicators[0].target.年",
            "year",
        ),
        (
            "/declaration/sections/0/fields/0/Label",
            "declaration.sections[0].fields[0].Label",
            "label",
        ),
    ];
    for (pointer, at, known) in rows {
        let reading = check(pointer, "\"x\"", &[&format!("note {at}: 知らない項目名")]);
        assert!(
            reading.problems[0].mend.contains(known),
            "{:?}",
            reading.problems
        );
    }
}

#[test]
fn what_is_overwritten_within_the_file_is_told() {
    let check = |from: &str, to: &str, problems: &[&str]| {
        assert!(MINI.contains(from), "{from}");
        let reading = read(&MINI.replacen(from, to, 1)).expect("it opens");
        check_problems(to, &reading.problems, problems);
        reading.framework
    };
    let f = check(
        "\"grades\": [{",
        "\"supports\": [], \"grades\": [{",
        &["error supports: 2回書かれています"],
    );
    assert_eq!(
        f.supports.len(),
        1,
        "the later one counts, as everywhere in JSON"
    );
    let twice = "\"name\": \"一級\", \"name\": \"壱級\"";
    check(
        "\"name\": \"一級\"",
        twice,
        &["error grades[0].name: 2回書かれています"],
    );
    let twice = "\"value\": 12, \"value\": 13";
    check(
        "\"value\": 12",
        twice,
        &["error plan.indicators[0].actuals[1].value: 2回書かれています"],
    );
    // The same name in another entry, or as a value, is nothing.
    check("\"一級\"", "\"name\"", &[]);
    check("\"一級\"", "\"\\\"name\\\", \\\\\"", &[]);
    check("\"一級\"", "\"\\\",\\\"a\\\",\\\"a\\\",\\\"\"", &[]);
    let many = "\"x\": 1, ".repeat(1_000);
    let text = MINI.replacen("\"format\"", &format!("{many} \"format\""), 1);
    let problems = read(&text).expect("it opens").problems;
    assert_eq!(
        problems.len(),
        21,
        "20 times twice, and once unknown: {problems:?}"
    );
}
