use proptest::prelude::*;

use michishirube::domain::Day;
use michishirube::domain::focus::{Focus, MOST};
use michishirube::domain::item::{Body, Item, ItemKey, Kind, merge};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::sheet::NOTE_SEAM;

use crate::arbitrary::{any_body, cases};
use crate::notation::{ability, day, grade, item, pack};

/// `what / place / sign / by / closed`; days of November, `-` for none.
fn focus(text: &str) -> Focus {
    let parts: Vec<_> = text.split(" / ").collect();
    let on = |at: usize| parts.get(at).and_then(|n| n.parse().ok()).map(day);
    let part = |at: usize| parts.get(at).copied().unwrap_or_default().replace('-', "");
    Focus {
        pack: pack("iwaki"),
        grade: grade("kakaricho"),
        competency: ability("a"),
        title: "指導力".into(),
        grade_name: "係長".into(),
        what: part(0),
        place: part(1),
        sign: part(2),
        by: on(3),
        closed: on(4),
    }
}

fn show(focus: &Focus) -> String {
    let day = |on: Option<Day>| on.map_or("-".into(), |on| on.format("%-d").to_string());
    let text = |text: &str| {
        if text.is_empty() {
            "-".into()
        } else {
            text.replace(NOTE_SEAM, "⧺")
        }
    };
    let parts = [
        text(&focus.what),
        text(&focus.place),
        text(&focus.sign),
        day(focus.by),
        day(focus.closed),
    ];
    parts.join(" / ")
}

#[test]
fn a_plan_is_late_after_its_day_as_long_as_it_is_open() {
    for (plan, today, is_late) in [
        ("x / - / - / 5 / -", 4, false),
        ("x / - / - / 5 / -", 5, false),
        ("x / - / - / 5 / -", 6, true),
        ("x / - / - / 5 / 6", 7, false),
        ("x / - / - / - / -", 30, false),
    ] {
        assert_eq!(
            focus(plan).is_late(day(today)),
            is_late,
            "{plan} on day {today}"
        );
    }
    assert!(focus("x / - / - / 5 / -").is_open() && !focus("x / - / - / - / 6").is_open());
}

#[test]
fn a_plan_is_bare_until_something_is_written() {
    for (plan, is_bare) in [
        ("- / - / - / - / -", true),
        ("  / 　 / - / - / -", true),
        ("- / - / - / - / 6", true),
        ("x / - / - / - / -", false),
        ("- / x / - / - / -", false),
        ("- / - / x / - / -", false),
        ("- / - / - / 5 / -", false),
    ] {
        assert_eq!(focus(plan).is_bare(), is_bare, "{plan}");
    }
}

fn kept(focus: Focus, n: u32) -> Item {
    Item {
        made: day(1),
        on: day(n),
        changes: n.into(),
        body: Some(Body::Focus(Box::new(focus))),
    }
}

#[test]
fn open_ones_are_counted_by_framework() {
    assert_eq!(MOST, 3);
    let mut book = Notebook::default();
    let closed = focus("x / - / - / - / 6");
    let mut other = focus("x");
    other.pack = pack("annaka");
    for (id, it) in [
        ("1", focus("x")),
        ("2", closed),
        ("3", other),
        ("4", focus("")),
    ] {
        let key = ItemKey {
            kind: Kind::Focus,
            id: item(id),
        };
        book.items.insert(key, kept(it, 1));
    }
    let ids = |of: &str| {
        let of = pack(of);
        let open = book.open_focuses(&of).map(|(id, _)| id.to_string());
        open.collect::<Vec<_>>()
    };
    assert_eq!(
        (ids("iwaki"), ids("annaka")),
        (vec!["1".into(), "4".into()], vec!["3".into()])
    );
    assert_eq!((book.focuses().count(), book.counts().focuses), (4, 4));
}

#[track_caller]
fn check(base: &str, mine: &str, theirs: &str, expected: &str) {
    let [b, m, t] = [(base, 1), (mine, 2), (theirs, 3)].map(|(text, n)| kept(focus(text), n));
    let Some(Body::Focus(joined)) = merge(&b, &m, &t).body else {
        panic!("a focus point");
    };
    assert_eq!(show(&joined), expected, "{base}: {mine} and {theirs}");
}

#[test]
fn a_plan_written_in_two_tabs_keeps_all_texts() {
    check("- / - / -", "w / - / -", "- / p / -", "w / p / - / - / -");
    check("- / - / -", "w / - / -", "v / - / s", "v⧺w / - / s / - / -");
    check(
        "w / p / s",
        "w2 / p / s",
        "w / p / s2",
        "w2 / p / s2 / - / -",
    );
    check("w / p / s", "- / p / s", "w / p2 / s", "- / p2 / s / - / -");
    check(
        "w",
        "w / - / - / 5 / -",
        "w / - / - / - / 6",
        "w / - / - / 5 / 6",
    );
    check(
        "w / - / - / 5",
        "w / - / - / 7",
        "w / - / - / 8",
        "w / - / - / 7 / -",
    );
    check(
        "w / - / - / 5 / 6",
        "w / - / - / 5 / -",
        "w2 / - / - / 5 / 6",
        "w2 / - / - / 5 / -",
    );
}

fn texts(item: &Item) -> [&str; 3] {
    match &item.body {
        Some(Body::Focus(it)) => [&it.what, &it.place, &it.sign],
        _ => [""; 3],
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn joining_loses_no_text(
        b in any_body(Kind::Focus), m in any_body(Kind::Focus), t in any_body(Kind::Focus)
    ) {
        let [b, m, t] = [(b, 1), (m, 2), (t, 3)].map(|(body, n)| Item {
            body: Some(body),
            changes: n,
            ..Item::default()
        });
        let joined = merge(&b, &m, &t);
        for at in 0..3 {
            let (was, now) = (texts(&b)[at], texts(&joined)[at]);
            for (typed, other) in [(texts(&m)[at], texts(&t)[at]), (texts(&t)[at], texts(&m)[at])] {
                let replaced = typed == was && other != was;
                prop_assert!(now.contains(typed) || replaced, "{was:?}: {typed:?} in {now:?}");
            }
        }
    }
}
