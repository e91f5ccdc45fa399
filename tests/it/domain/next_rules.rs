//! 先の職位 on small tables: what to begin with, and that every expectation has one class.

use proptest::prelude::*;

use michishirube::domain::framework::Framework;
use michishirube::domain::id::GradeId;
use michishirube::domain::next::{Ahead, Class, Start, ahead};

use super::next::show;
use crate::arbitrary::cases;
use crate::notation::{ability, frame, grade, sheet};

/// `answers` at `low`, and what `high` says to begin with: `first low/a`, `try …` or `ask …`.
#[track_caller]
fn check_start(table: &str, answers: &str, expected: &[&str]) {
    let (framework, sheet) = (frame(table), sheet(answers));
    let (low, high) = (grade("low"), grade("high"));
    let found = ahead(&framework, &low, &high, Some(&sheet)).expect("it is there");
    let shown = found.lines.iter().map(|line| match line.start {
        Start::FirstHere(e) => format!("first {}", e.statement),
        Start::TryOut(words) => format!("try {words}"),
        Start::AskFor(words) => format!("ask {words}"),
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        expected,
        "{table} with {answers}"
    );
}

#[test]
fn one_begins_with_what_is_asked_for_today_and_then_tries_out() {
    let same = "low a | high a";
    check_start(same, "", &["first low/a"]);
    check_start(same, "a=2", &["first low/a"]);
    check_start(same, "a?no-opportunity", &["first low/a"]);
    check_start(same, "a:memo", &["first low/a"]);
    check_start(same, "a=3", &["try high/a 1"]);
    let grown = "low a b | high c<a,b";
    check_start(grown, "a=3", &["first low/b"]);
    check_start(grown, "b=3", &["first low/a"]);
    check_start(grown, "a=3 / b=5", &["try high/c 1"]);
}

#[test]
fn for_what_is_new_one_asks_for_an_occasion() {
    check_start("low a | high b", "a=5 / b=5", &["ask high/b example"]);
    check_start("low a | high b<c", "a=5", &["ask high/b example"]);
    let mut plain = frame("low a | high b");
    let ask = |framework: &Framework| {
        let (low, high) = (grade("low"), grade("high"));
        let found = ahead(framework, &low, &high, None).expect("it is there");
        match found.lines[0].start {
            Start::AskFor(words) => words.to_owned(),
            ref other => panic!("{other:?}"),
        }
    };
    // What a pack may leave out.
    plain.expectations[1].example.clear();
    assert_eq!(ask(&plain), "high/b 1");
    plain.expectations[1].indicators.clear();
    assert_eq!(ask(&plain), "high/b");
}

#[test]
fn abilities_that_grew_out_of_each_other_come_to_an_end() {
    let found = |table: &str| {
        let framework = frame(table);
        let shown: Vec<_> = ahead(&framework, &grade("low"), &grade("high"), None)
            .expect("it is there")
            .lines
            .iter()
            .map(show)
            .collect();
        shown.join(", ")
    };
    assert_eq!(found("low x | high a<b b<a"), "a 新規, b 新規");
    assert_eq!(found("low x | high a<a"), "a 新規");
    assert_eq!(found("mid a<b b<a,x | low x | high a<b"), "a ← x");
    assert_eq!(found("mid b<x y<x | low x | high a<b,y"), "a ← x");
    assert_eq!(found("mid b<y | low x y | high a<b,x"), "a ← x + y");
}

/// Tables over few abilities, where each may have grown out of any.
fn any_table() -> impl Strategy<Value = Framework> {
    let asks = prop::collection::vec(any::<[bool; 6]>(), 2..5);
    (asks, any::<[[bool; 6]; 6]>()).prop_map(|(asks, grows)| {
        let ids = ["a", "b", "c", "d", "e", "f"];
        let marked = |of: &[bool; 6]| -> Vec<&str> {
            ids.iter()
                .zip(of)
                .filter(|(_, on)| **on)
                .map(|(id, _)| *id)
                .collect()
        };
        let grown = |at: usize| format!("{}<{}", ids[at], marked(&grows[at]).join(","));
        // The first grade names all, so that the order is that of the letters.
        let mut parts = vec![format!(
            "all {}",
            (0..6).map(grown).collect::<Vec<_>>().join(" ")
        )];
        for (n, asks) in asks.iter().enumerate() {
            parts.push(format!("g{n} {}", marked(asks).join(" ")));
        }
        frame(&parts.join(" | "))
    })
}

fn asked<'a>(framework: &'a Framework, at: &'a GradeId) -> Vec<&'a str> {
    framework
        .expectations_of(at)
        .map(|e| e.competency.as_str())
        .collect()
}

/// Whether `id` grew out of `root` over any number of steps.
fn grew(framework: &Framework, id: &str, root: &str, steps: usize) -> bool {
    let of = framework.competency(&ability(id)).expect("it is there");
    steps > 0
        && of
            .succeeds
            .iter()
            .any(|s| s.as_str() == root || grew(framework, s.as_str(), root, steps - 1))
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn everything_the_higher_grade_asks_for_has_one_class(framework in any_table()) {
        let (from, to) = (grade("g0"), grade("g1"));
        let Ahead { lines, unmarked, .. } = ahead(&framework, &from, &to, None).expect("it is there");
        let (here, there) = (asked(&framework, &from), asked(&framework, &to));
        let told: Vec<_> = lines.iter().map(|l| l.competency.id.as_str()).collect();
        prop_assert_eq!(&told, &there);
        for line in &lines {
            let id = line.competency.id.as_str();
            prop_assert_eq!(&line.expectation.grade, &to);
            prop_assert_eq!(&line.expectation.competency, &line.competency.id);
            prop_assert_eq!(line.class == Class::Continues, here.contains(&id));
            let has_roots = here.iter().any(|root| grew(&framework, id, root, 6));
            match &line.class {
                Class::Continues => {}
                Class::New => prop_assert!(!has_roots, "{}", id),
                Class::GrowsFrom(roots) => {
                    let mut once = roots.clone();
                    once.sort();
                    once.dedup();
                    prop_assert_eq!(once.len(), roots.len());
                    for root in roots {
                        prop_assert!(here.contains(&root.as_str()) && grew(&framework, id, root.as_str(), 6));
                    }
                }
            }
        }
        let left: Vec<_> = unmarked.iter().map(|c| c.id.as_str()).collect();
        let only_here: Vec<_> = here.into_iter().filter(|id| !there.contains(id)).collect();
        prop_assert_eq!(left, only_here);
    }
}
