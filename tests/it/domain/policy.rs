//! Measures by year, filters over them, and indicators against their targets.

use michishirube::domain::day;
use michishirube::domain::id::EntryId;
use michishirube::domain::policy::{
    Direction, Figure, Indicator, Measure, MeasureFilter, Plan, Stand, Target, Way, fiscal_year,
};

/// `新規 検討 ⇒ - 実施`: the status, then a cell for each year; `-` is an empty one.
fn measure(text: &str) -> Measure {
    let mut words = text
        .split_whitespace()
        .map(|w| if w == "-" { "" } else { w });
    Measure {
        pillar: EntryId::parse("p").expect("an id"),
        area: String::new(),
        topic: String::new(),
        action: text.into(),
        status: words.next().unwrap_or_default().into(),
        repeated: false,
        digital: false,
        own_step: String::new(),
        by_year: words.map(String::from).collect(),
        source: None,
    }
}

#[track_caller]
fn check(text: &str, states: &[&str], begins: &[bool]) {
    let measure = measure(text);
    let years = 0..states.len();
    let found: Vec<_> = years
        .clone()
        .map(|y| measure.state(y).unwrap_or("-"))
        .collect();
    assert_eq!(found, states, "{text}");
    let found: Vec<_> = years.map(|y| measure.begins(y)).collect();
    assert_eq!(found, begins, "{text}");
}

#[test]
fn an_arrow_continues_what_stands_before_it() {
    check(
        "継続 検討 ⇒ 実施",
        &["検討", "検討", "実施"],
        &[true, false, true],
    );
    for arrow in ["⇒", "→", "➡", "⇨"] {
        let text = format!("継続 実施 {arrow} {arrow}");
        check(&text, &["実施", "実施", "実施"], &[true, false, false]);
    }
    check(
        "新規 - 検討 ⇒",
        &["-", "検討", "検討"],
        &[false, true, false],
    );
    // What ended stays ended: an arrow behind an empty cell continues nothing.
    check("継続 実施 - ⇒", &["実施", "-", "-"], &[true, false, false]);
    check("継続 ⇒ 実施", &["-", "実施"], &[false, true]);
    check("継続 実施 実施", &["実施", "実施"], &[true, true]);
    // Text with an arrow in it is a text.
    check("継続 検討⇒実施", &["検討⇒実施"], &[true]);
    // Beyond the plan, and of measures that aren't told by year.
    check("継続 実施", &["実施", "-"], &[true, false]);
    check("継続", &["-"], &[false]);
}

fn plan() -> Plan {
    let texts = [
        "継続 実施 ⇒ ⇒",
        "新規 - 検討 実施",
        "継続 検討 実施 -",
        "新規 検討 ⇒ ⇒",
    ];
    Plan {
        years: vec![2023, 2024, 2025],
        measures: texts.map(measure).into(),
        ..Plan::default()
    }
}

#[test]
fn a_filter_lets_through_what_it_asks_for() {
    let plan = plan();
    let check = |only_new, year: Option<usize>, state: &str, expected: &[usize]| {
        let filter = MeasureFilter {
            only_new,
            year,
            state: state.into(),
        };
        let numbered = plan.measures.iter().enumerate();
        let found: Vec<_> = numbered
            .filter(|(_, m)| filter.lets_through(m))
            .map(|(i, _)| i)
            .collect();
        assert_eq!(found, expected, "{filter:?}");
    };
    check(false, None, "", &[0, 1, 2, 3]);
    check(true, None, "", &[1, 3]);
    check(false, Some(0), "", &[0, 2, 3]);
    check(false, Some(2), "", &[0, 1, 3]);
    check(false, Some(1), "実施", &[0, 2]);
    check(false, Some(1), "検討", &[1, 3]);
    check(true, Some(2), "実施", &[1]);
    check(true, Some(0), "実施", &[]);
    check(false, Some(9), "", &[]);
    check(false, None, "実施", &[0, 1, 2, 3]);
    assert!(
        plan.measures
            .iter()
            .all(|m| MeasureFilter::default().lets_through(m))
    );
}

#[test]
fn a_plan_knows_its_years_and_their_states() {
    let plan = plan();
    assert_eq!(plan.told_years(), [2023, 2024, 2025]);
    let mut untold = plan.clone();
    untold.measures.iter_mut().for_each(|m| m.by_year.clear());
    assert_eq!(untold.told_years(), [] as [u16; 0], "a period is no table");
    assert_eq!(plan.states(0), ["実施", "検討"]);
    assert_eq!(plan.states(1), ["実施", "検討"]);
    assert_eq!(plan.states(2), ["実施", "検討"]);
    assert_eq!(plan.states(3), [] as [&str; 0]);
    let of = |id: &str| {
        plan.measures_of(&EntryId::parse(id).expect("an id"))
            .count()
    };
    assert_eq!((of("p"), of("q")), (4, 0));
}

#[test]
fn a_fiscal_year_begins_in_april() {
    for (text, expected) in [
        ("2026-03-31", 2025),
        ("2026-04-01", 2026),
        ("2026-12-31", 2026),
        ("2027-01-01", 2026),
    ] {
        assert_eq!(fiscal_year(day(text).expect("a day")), expected, "{text}");
    }
}

/// `up 10 > 12 > 20以上`: direction, baseline (`-` for none), figures, target with its note (`-` for none).
fn indicator(text: &str) -> Indicator {
    let (direction, rest) = text.split_once(' ').expect("a direction");
    let parts: Vec<_> = rest.split(" > ").collect();
    let (first, last) = (parts[0], parts[parts.len() - 1]);
    let figure = |text: &str| Figure {
        year: 2020,
        value: text.parse().expect("a figure"),
    };
    let target = |text: &str| {
        let end = text
            .find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '-'))
            .unwrap_or(text.len());
        Target {
            year: None,
            value: text[..end].parse().ok(),
            note: text[end..].into(),
        }
    };
    Indicator {
        name: text.into(),
        unit: String::new(),
        direction: Direction::parse(direction).expect("a direction"),
        baseline: (first != "-").then(|| figure(first)),
        actuals: parts[1..parts.len() - 1]
            .iter()
            .map(|t| figure(t))
            .collect(),
        target: (last != "-").then(|| target(last)),
        about: String::new(),
        source: None,
    }
}

#[track_caller]
fn check_stand(text: &str, expected: &str) {
    let shown = match indicator(text).stand() {
        Stand::Met => "met".to_owned(),
        Stand::Open => "open".to_owned(),
        Stand::Missing { gap, way } => {
            assert!(gap > 0.0, "{text}");
            let way = match way {
                Way::Towards => "towards",
                Way::Away => "away",
                Way::Level => "level",
            };
            format!("{gap} {way}")
        }
    };
    assert_eq!(shown, expected, "{text}");
}

#[test]
fn an_indicator_stands_to_its_target_by_its_direction() {
    let rows = [
        ("up 10 > 12 > 20以上", "8 towards"),
        ("up 10 > 9 > 20以上", "11 away"),
        ("up 10 > 10 > 20以上", "10 level"),
        ("up 10 > 20 > 20以上", "met"),
        ("up 10 > 21 > 20", "met"),
        ("down 10 > 8 > 5以下", "3 towards"),
        ("down 10 > 12 > 5以下", "7 away"),
        ("down 10 > 5 > 5以下", "met"),
        ("down 10 > 4 > 5", "met"),
        // The note says on which side it is to stay.
        ("keep 10 > 12 > 10以上を維持", "met"),
        ("keep 10 > 9 > 10以上を維持", "1 away"),
        ("keep 10 > 9 > 10以下を維持", "met"),
        ("keep 10 > 12 > 10以下", "2 away"),
        ("keep 10 > 9 > 10", "1 away"),
        // The newest figure counts; without one, the baseline.
        ("up 10 > 25 > 12 > 20", "8 towards"),
        ("up 10 > 20", "10 level"),
        ("up 20 > 20", "met"),
        ("up - > 12 > 20", "8 level"),
    ];
    for (text, expected) in rows {
        check_stand(text, expected);
    }
}

#[test]
fn without_a_figure_on_both_sides_it_stays_open() {
    for text in [
        "up - > 20",
        "up 10 > 12 > -",
        "up 10 > 12 > 毎年増",
        "keep - > -",
    ] {
        check_stand(text, "open");
    }
}

#[test]
fn what_binary_arithmetic_adds_is_not_shown() {
    check_stand("up 0.1 > 0.2 > 0.3", "0.1 towards");
    check_stand("up - > 64.9 > 65.2", "0.3 level");
    check_stand("down - > 1.1 > 1", "0.1 level");
    check_stand("up - > 0.30000000001 > 0.3", "met");
    check_stand("up - > 0.29999999999 > 0.3", "met");
    check_stand("up - > 0.29999 > 0.3", "0.00001 level");
    check_stand(
        "up - > -1000000000000 > 1000000000000",
        "2000000000000 level",
    );
}

#[test]
fn directions_are_parsed_as_packs_write_them() {
    use Direction::{Down, Keep, Up};
    assert_eq!(
        Direction::WORDS.map(Direction::parse),
        [Some(Up), Some(Down), Some(Keep)]
    );
    assert_eq!(["", "UP", "増"].map(Direction::parse), [None; 3]);
    assert_eq!(Direction::default(), Up);
}
