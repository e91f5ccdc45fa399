//! The drawing of a road, as plain arithmetic: whatever stands on it, no text lies over another and
//! nothing leaves the drawing.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use michishirube::charts::timeline::{
    Drawing, Mark, Sort, Stage, Stay, Text, Timeline, across, down,
};

use crate::arbitrary::cases;

const SORTS: [Sort; 5] = [
    Sort::Stay,
    Sort::Away,
    Sort::Over,
    Sort::Ahead,
    Sort::OverAhead,
];

fn era(year: i32) -> String {
    format!("平成{}", year - 1988)
}

fn road(from: i32, until: i32, mut stays: Vec<Stay>) -> Timeline {
    stays.sort_by_key(|s| (s.from, s.until));
    for (stay, number) in stays.iter_mut().zip(1..) {
        stay.number = number;
    }
    Timeline {
        from: from * 12,
        until: until * 12,
        stays,
        stages: Vec::new(),
        marks: Vec::new(),
        era,
    }
}

fn stay(from: i32, months: i32, sort: Sort, label: &str) -> Stay {
    Stay {
        from,
        until: from + months,
        sort,
        number: 0,
        label: label.into(),
    }
}

fn overlap(one: &Text, other: &Text) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + Text::HEIGHT
        && other.y < one.y + Text::HEIGHT
}

/// Says what is wrong with a drawing.
fn flaws(drawing: &Drawing) -> Vec<String> {
    let mut flaws = Vec::new();
    let (right, bottom) = (drawing.width, drawing.height);
    for text in &drawing.texts {
        let inside = text.x >= 0 && text.x + text.width <= right;
        if !inside || text.y < 0 || text.y + Text::HEIGHT > bottom {
            flaws.push(format!("outside {right}×{bottom}: {text:?}"));
        }
    }
    for (i, one) in drawing.texts.iter().enumerate() {
        for other in &drawing.texts[i + 1..] {
            if overlap(one, other) {
                flaws.push(format!("{one:?} over {other:?}"));
            }
        }
    }
    for shape in &drawing.shapes {
        let across = shape.x >= 0 && shape.width > 0 && shape.x + shape.width <= right;
        let down = shape.y >= 0 && shape.height > 0 && shape.y + shape.height <= bottom;
        if !across || !down {
            flaws.push(format!("outside {right}×{bottom}: {shape:?}"));
        }
    }
    for rule in drawing.rules.iter().chain(&drawing.marks) {
        for (x, y) in [rule.from, rule.to] {
            if !(0..=right).contains(&x) || !(0..=bottom).contains(&y) {
                flaws.push(format!("outside {right}×{bottom}: {rule:?}"));
            }
        }
    }
    flaws
}

#[track_caller]
fn check(road: &Timeline) {
    for (way, drawing) in [("across", across(road)), ("down", down(road))] {
        assert_eq!(flaws(&drawing), [""; 0], "{way}");
        let bands = drawing.shapes.iter().filter(|s| s.class.contains("stay"));
        assert_eq!(bands.count(), road.stays.len(), "{way}: a band each");
    }
}

fn says(drawing: &Drawing, text: &str) -> bool {
    drawing.texts.iter().any(|t| t.text.contains(text))
}

#[test]
fn an_empty_road_is_drawn() {
    check(&road(2026, 2026, Vec::new()));
    check(&road(2026, 2027, Vec::new()));
}

#[test]
fn forty_years_with_thirty_posts_have_a_number_each() {
    let names = [
        "財政部 税務課",
        "保健福祉部 障がい福祉課",
        "会計課",
        "DX推進室",
    ];
    let mut stays = Vec::new();
    for i in 0..30 {
        let from = 1986 * 12 + i * 16;
        stays.push(stay(from, 16, Sort::Stay, names[i as usize % 4]));
    }
    let mut road = road(1986, 2026, stays);
    road.stages = vec![Stage {
        from: 1986 * 12,
        until: 2000 * 12,
        label: "能力育成期".into(),
        is_guess: true,
    }];
    let mark = |at, label: &str| Mark {
        at,
        label: label.into(),
        is_now: false,
    };
    // Names that would lie over each other.
    road.marks = vec![
        mark(2025 * 12, "役職定年ごろ"),
        mark(2025 * 12 + 6, "今日"),
        mark(2026 * 12, "定年ごろ"),
    ];
    check(&road);
    let (wide, narrow) = (across(&road), down(&road));
    assert!(wide.width <= 11_520, "a page has room: {}", wide.width);
    assert!(narrow.width <= 3_300, "a narrow screen: {}", narrow.width);
    for number in 1..=30 {
        let text = number.to_string();
        assert!(wide.texts.iter().any(|t| t.text == text), "{number}");
        assert!(says(&narrow, &format!("{number} ")), "{number}");
    }
    for name in ["役職定年ごろ", "今日", "定年ごろ", "能力育成期"] {
        assert!(says(&wide, name), "{name}");
    }
    assert!(
        says(&narrow, "保健福祉部 障がい福祉課"),
        "names have room there"
    );
}

/// The lines of a name in a band of so many years, on a road of forty.
#[track_caller]
fn named(years: i32, name: &str, lines: &[&str]) {
    let all = vec![
        stay(1990 * 12, years * 12, Sort::Stay, name),
        stay(2029 * 12, 12, Sort::Ahead, ""),
    ];
    let drawing = across(&road(1990, 2030, all));
    let shown = drawing.texts.iter().filter(|t| t.class == "stay-name");
    let shown: Vec<_> = shown.map(|t| t.text.as_str()).collect();
    assert_eq!(shown, lines, "{years} years");
}

#[test]
fn names_are_cut_where_they_have_no_room() {
    named(1, "財政部 税務課", &[]);
    named(2, "財政部 税務課", &["財政部", "税務課"]);
    named(3, "財政部 税務課", &["財政部", "税務課"]);
    named(10, "財政部 税務課", &["財政部 税務課"]);
    named(2, "保健福祉部 障がい福祉課", &["保健福", "祉部", "障が…"]);
    named(3, "", &[]);
}

#[test]
fn bands_of_one_time_have_a_lane_each() {
    let all = vec![
        stay(2000 * 12, 60, Sort::Stay, "税務課"),
        stay(2002 * 12, 24, Sort::Stay, "企画課"),
        stay(2005 * 12, 24, Sort::Stay, "財政課"),
        stay(2001 * 12, 12, Sort::Over, "休業"),
    ];
    let drawing = across(&road(2000, 2010, all));
    let tops: Vec<_> = drawing.shapes.iter().map(|s| s.y).collect();
    let [over, tax, planning, finance] = tops.as_slice() else {
        panic!("four bands: {tops:?}");
    };
    assert!(over < tax && tax < planning, "{tops:?}");
    assert_eq!(tax, finance, "the first free lane is used again");
}

fn any_stay() -> impl Strategy<Value = Stay> {
    let names = vec![
        "",
        "税務課",
        "保健福祉部 障がい福祉課 給付係",
        "WWWWW WWWWW",
        "1",
        "\u{202e}逆",
    ];
    let months = prop_oneof![3 => 1..60i32, 1 => 1..2000i32];
    (0..1900i32, months, select(SORTS.to_vec()), select(names))
        .prop_map(|(from, months, sort, name)| stay(23_000 + from, months, sort, name))
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whatever_stands_on_it(
        stays in vec(any_stay(), 0..40),
        turns in vec(0..1900i32, 0..5),
        marks in vec(0..1900i32, 0..4),
        until in 1..160i32,
    ) {
        let first = 23_000 / 12;
        let ends = stays.iter().map(|s| s.until).chain(marks.iter().map(|m| 23_000 + m));
        let last = ends.chain(turns.iter().map(|t| 23_000 + t)).max().unwrap_or(0) / 12 + 1;
        let mut road = road(first, last.max(first + until), stays);
        let mut turns = turns;
        turns.sort_unstable();
        road.stages = turns.windows(2).filter(|w| w[0] < w[1]).map(|w| Stage {
            from: 23_000 + w[0],
            until: 23_000 + w[1],
            label: "能力育成期".into(),
            is_guess: w[0] % 2 == 0,
        }).collect();
        road.marks = marks.into_iter().map(|at| Mark {
            at: 23_000 + at,
            label: "役職定年ごろ".into(),
            is_now: at % 2 == 0,
        }).collect();
        for drawing in [across(&road), down(&road)] {
            prop_assert_eq!(flaws(&drawing), Vec::<String>::new());
        }
    }
}
