use proptest::prelude::*;

use michishirube::domain::answer::{Answer, Asked, Entry};
use michishirube::domain::compare::{Change, Line, compare, courses};
use michishirube::domain::scale::{Level, Scale};
use michishirube::domain::sheet::SheetKey;
use michishirube::domain::snapshot::{Row, Snapshot};

use crate::arbitrary::{any_snapshot, cases};
use crate::notation::{OFFS, ability, day, grade, item, off_scale, pack, scale, scale_line};

/// `a=3 b?no-opportunity c ~d=2 e=1@maru f=3#words`: answers on `default`, `c` without one, `d` no longer
/// asked for, `e` on another scale, `f` to other words (`#words+do` with a behaviour). A second part replaces or adds scales; the
/// scale `gone` is in no record.
fn record(text: &str) -> Snapshot {
    let (rows, scales) = text.split_once(" | ").unwrap_or((text, ""));
    let usual = ["default 1 2 3* 4 5", "maru 1 2 3*", "six 1 2 3* 4 5 6"];
    let mut all: Vec<Scale> = Vec::new();
    for line in scales.split(" + ").filter(|l| !l.is_empty()).chain(usual) {
        let made = scale_line(&format!("{line} {OFFS}"));
        if all.iter().all(|s| s.id != made.id) {
            all.push(made);
        }
    }
    Snapshot {
        nth: 1,
        on: day(1),
        sheet: SheetKey::own(pack("iwaki"), grade("kakaricho")),
        round: 0,
        organization: String::new(),
        grade_name: String::new(),
        edition: String::new(),
        scales: all,
        rows: rows.split_whitespace().map(row).collect(),
        remark: String::new(),
    }
}

fn row(text: &str) -> Row {
    let (text, words) = text.split_once('#').unwrap_or((text, ""));
    let (text, on) = text.split_once('@').unwrap_or((text, "default"));
    let (id, answer) = match (text.split_once('='), text.split_once('?')) {
        (Some((id, level)), _) => (id, Some(Answer::Point(level.parse().expect("a level")))),
        (_, Some((id, off))) => (id, Some(Answer::OffScale(off_scale(off)))),
        _ => (text, None),
    };
    let is_old = id.starts_with('~');
    let (statement, behaviour) = words.split_once('+').unwrap_or((words, ""));
    let id = id.trim_start_matches('~');
    Row {
        competency: ability(id),
        entry: Entry {
            answer,
            scale: scale(on),
            note: String::new(),
            on: day(1),
            asked: Asked {
                title: id.to_uppercase(),
                statement: statement.into(),
                indicators: vec![behaviour.into()],
                ..Asked::default()
            },
        },
        is_old,
    }
}

fn show(line: &Line) -> String {
    let change = match line.change {
        Change::Up => "↑",
        Change::Down => "↓",
        Change::Unchanged => "=",
        Change::NewlyAsked => "new",
        Change::NoLongerAsked => "gone",
        Change::Otherwise => "otherwise",
        Change::OtherScale => "scale",
    };
    let reworded = if line.reworded { " reworded" } else { "" };
    format!("{} {change}{reworded}", line.competency)
}

#[track_caller]
fn check(before: &str, after: &str, expected: &str) {
    let (b, a) = (record(before), record(after));
    let lines: Vec<_> = compare(&b, &a).iter().map(show).collect();
    assert_eq!(lines.join(", "), expected, "{before} → {after}");
}

#[test]
fn a_point_of_the_same_scale_moves_up_down_or_not() {
    check("a=3", "a=4", "a ↑");
    check("a=3", "a=2", "a ↓");
    check("a=3", "a=3", "a =");
    check("a=1@maru", "a=3@maru", "a ↑");
    check("a=1 b=5 c=3", "c=3 b=4 a=2", "c =, b ↓, a ↑");
}

#[test]
fn what_only_one_record_asked_for_is_said_so_and_what_is_gone_comes_last() {
    check("", "a=3", "a new");
    check("", "a", "a new");
    check("a=3", "", "a gone");
    check("b=3 a=1 z", "y a=1", "y new, a =, b gone, z gone");
}

#[test]
fn what_is_no_point_is_neither_higher_nor_lower() {
    check("a", "a", "a =");
    check("a", "a=1", "a otherwise");
    check("a=5", "a", "a otherwise");
    check("a?no-opportunity", "a?no-opportunity", "a =");
    check("a?no-opportunity", "a?out-of-scope", "a otherwise");
    check("a?no-opportunity", "a", "a otherwise");
    check("a?no-opportunity", "a=5", "a otherwise");
    check("a=1", "a?out-of-scope", "a otherwise");
}

#[test]
fn between_two_scales_only_the_threshold_counts() {
    check("a=2", "a=3@maru", "a ↑");
    check("a=4", "a=2@maru", "a ↓");
    check("a=3", "a=3@maru", "a scale");
    check("a=5", "a=3@maru", "a scale");
    check("a=1", "a=2@maru", "a scale");
    check("a=3@six", "a=6@default", "a scale");
}

#[test]
fn a_scale_that_was_renumbered_under_its_name_is_another_scale() {
    check("a=3", "a=4 | default 1 2 3* 4", "a scale");
    check("a=3", "a=4 | default 1 2 3 4 5*", "a ↓");
    check("a=2", "a=2 | default 1 2* 3 4 5", "a ↑");
    check("a=4", "a=5 | default 1 2 3 4* 5", "a scale");
}

#[test]
fn a_scale_that_no_record_has_tells_nothing_but_the_same() {
    check("a=3@gone", "a=3@gone", "a =");
    check("a=3@gone", "a=4@gone", "a scale");
    check("a=3@gone", "a=3@lost", "a scale");
    check("a=1@gone", "a=5", "a scale");
    check("a=3", "a=3@gone", "a scale");
    check("a=3@gone", "a=3@gone | gone 1 2 3*", "a scale");
}

#[test]
fn an_old_item_was_not_asked_for() {
    check("~a=3", "a=3", "a new");
    check("a=3", "~a=3", "a gone");
    check("~a=3", "~a=3", "a =");
    check("~a=3", "~a=4", "a ↑");
    check("", "~a=3", "a gone");
    check("~a=3", "", "a gone");
}

#[test]
fn other_words_are_said_beside_what_moved() {
    check("a=3", "a=4#other", "a ↑ reworded");
    check("a=3#x b#x", "a=3#x b#y", "a =, b = reworded");
    check("a=3#x+y", "a=3#x+z", "a = reworded");
    check("a=3#x", "", "a gone");
    check("~a=3#x", "a=3#y", "a new reworded");
}

#[track_caller]
fn check_course(records: &[&str], expected: &[&str]) {
    let records: Vec<_> = records.iter().map(|text| record(text)).collect();
    let id = item("x");
    let all: Vec<_> = records.iter().map(|s| (&id, s)).collect();
    let shown = courses(&all).into_iter().map(|course| {
        assert_eq!(course.stops.len(), records.len());
        let stops = course.stops.iter().map(|stop| match stop {
            None => "-".into(),
            Some(stop) => match (stop.height(), stop.threshold()) {
                (Some((at, of)), Some(meets)) => format!("{at}/{of}*{meets}"),
                (height, _) => {
                    assert_eq!(height, None);
                    "?".to_owned()
                }
            },
        });
        let stops: Vec<_> = stops.collect();
        format!("{} {}", course.title, stops.join(" "))
    });
    assert_eq!(shown.collect::<Vec<_>>(), expected);
}

#[test]
fn one_ability_over_time_counts_the_points_of_its_scale() {
    check_course(&[], &[]);
    check_course(&["a=3", "a=2@maru"], &["A 3/5*3 2/3*3"]);
    check_course(
        &["a=1 b=5", "b?no-opportunity", "c=6@six b"],
        &["C - - 6/6*3", "B 5/5*3 ? ?", "A 1/5*3 - -"],
    );
    check_course(&["a=3@gone", "~a=4"], &["A ? 4/5*3"]);
    check_course(&["a=30 | default 10 20* 30 40"], &["A 3/4*2"]);
    check_course(&["a=2 | default 10 20* 30 40"], &["A ?"]);
}

fn turned(change: Change) -> Change {
    match change {
        Change::Up => Change::Down,
        Change::Down => Change::Up,
        Change::NewlyAsked => Change::NoLongerAsked,
        Change::NoLongerAsked => Change::NewlyAsked,
        other => other,
    }
}

fn ids(rows: &[Row]) -> Vec<&str> {
    rows.iter().map(|r| r.competency.as_str()).collect()
}

/// The point and the scale of a row, as far as the record has them.
fn standing<'a>(of: &'a Snapshot, row: Option<&'a Row>) -> Option<(Level, Option<&'a Scale>)> {
    let row = row?;
    match row.entry.answer {
        Some(Answer::Point(level)) => Some((level, of.scale(&row.entry.scale))),
        _ => None,
    }
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn seen_from_the_other_side_everything_turns_round(b in any_snapshot(), a in any_snapshot()) {
        let b = Snapshot { sheet: a.sheet.clone(), ..b };
        let back = compare(&a, &b);
        for line in compare(&b, &a) {
            let same = back.iter().find(|l| l.competency == line.competency).expect("it is there too");
            // Old in the one and absent from the other: not asked for any more, however one looks.
            let lone = line.before.xor(line.after);
            let expected = match lone {
                Some(row) if row.is_old => Change::NoLongerAsked,
                _ => turned(line.change),
            };
            prop_assert_eq!(same.change, expected);
            prop_assert_eq!((same.before, same.after), (line.after, line.before));
            prop_assert_eq!(same.reworded, line.reworded);
        }
    }

    #[test]
    fn every_ability_of_either_record_is_told_once(b in any_snapshot(), a in any_snapshot()) {
        let b = Snapshot { sheet: a.sheet.clone(), ..b };
        let mut told: Vec<_> = compare(&b, &a).iter().map(|l| l.competency.clone()).collect();
        prop_assert_eq!(&told[..a.rows.len()], a.rows.iter().map(|r| r.competency.clone()).collect::<Vec<_>>());
        told.sort();
        let mut all = [ids(&b.rows), ids(&a.rows)].concat();
        all.sort_unstable();
        all.dedup();
        prop_assert_eq!(told.iter().map(|id| id.as_str()).collect::<Vec<_>>(), all);
        for line in compare(&b, &a) {
            prop_assert_eq!(line.before, b.row(&line.competency));
            prop_assert_eq!(line.after, a.row(&line.competency));
        }
    }

    #[test]
    fn a_record_beside_itself_has_not_moved(record in any_snapshot()) {
        for line in compare(&record, &record) {
            prop_assert_eq!((line.change, line.reworded), (Change::Unchanged, false));
        }
    }

    #[test]
    fn nothing_moves_between_two_scales_but_across_the_threshold(b in any_snapshot(), a in any_snapshot()) {
        for line in compare(&b, &a) {
            if !matches!(line.change, Change::Up | Change::Down) {
                continue;
            }
            let (was, on) = standing(&b, line.before).expect("a point");
            let (is, now) = standing(&a, line.after).expect("a point");
            let (on, now) = (on.expect("its scale"), now.expect("its scale"));
            let numbers = |s: &Scale| s.points.iter().map(|p| p.value).collect::<Vec<_>>();
            let is_up = line.change == Change::Up;
            if on.id == now.id && numbers(on) == numbers(now) && on.meets == now.meets {
                prop_assert_eq!(is_up, is > was);
            } else {
                let (was_met, is_met) = (was >= on.meets, is >= now.meets);
                prop_assert_eq!((was_met, is_met), (!is_up, is_up));
            }
        }
    }
}
