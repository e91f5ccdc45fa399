//! The arithmetic of a line over time.

use proptest::prelude::*;

use michishirube::charts::course::geometry::{BOTTOM, Geometry, Place, Ruling, TOP, WIDTH, runs};

use crate::arbitrary::cases;

/// A column is `3/5` (height of how many), `-/5` (asked, no height) or `.` (not asked); `+` before it:
/// it goes on from the one before.
fn place(text: &str) -> Place {
    let (goes_on, text) = text.strip_prefix('+').map_or((false, text), |t| (true, t));
    let Some((height, steps)) = text.split_once('/') else {
        return Place::default();
    };
    Place {
        ruling: Some(Ruling {
            steps: steps.parse().expect("steps"),
            threshold: Some(3),
        }),
        height: height.parse().ok(),
        goes_on,
    }
}

fn places(text: &str) -> Vec<Place> {
    text.split_whitespace().map(place).collect()
}

/// Which columns are joined by a line, and which share a ruling.
#[track_caller]
fn check(text: &str, lines: &str, ruled: &str) {
    let places = places(text);
    let geometry = Geometry {
        columns: places.len(),
    };
    let point = |i: usize| geometry.point(i, &places[i]).expect("a height");
    let expected: Vec<_> = lines
        .split_whitespace()
        .map(|pair| {
            let (from, to) = pair.split_once('-').expect("a pair");
            [from, to].map(|i| point(i.parse().expect("a column")))
        })
        .collect();
    assert_eq!(geometry.segments(&places), expected, "lines of {text}");
    let runs: Vec<_> = runs(&places)
        .iter()
        .map(|run| format!("{}-{}/{}", run.first, run.last, run.ruling.steps))
        .collect();
    assert_eq!(runs.join(" "), ruled, "rulings of {text}");
}

#[test]
fn lines_lead_on_only_where_the_same_was_asked_on_the_same_scale() {
    check("", "", "");
    check("3/5", "", "0-0/5");
    check("3/5 +4/5 +4/5", "0-1 1-2", "0-2/5");
    check("3/5 4/5", "", "0-0/5 1-1/5");
    check("3/5 +-/5 +4/5", "", "0-2/5");
    check("3/5 . +4/5", "", "0-0/5 2-2/5");
    check("3/5 +2/5 2/3 +3/3", "0-1 2-3", "0-1/5 2-3/3");
    check("+3/5 +4/5", "0-1", "0-1/5");
}

#[test]
fn the_lowest_step_stands_at_the_bottom_and_the_highest_at_the_top() {
    let geometry = Geometry { columns: 3 };
    for steps in 2..9 {
        assert_eq!(geometry.y(1, steps), BOTTOM);
        assert_eq!(geometry.y(steps, steps), TOP);
        assert_eq!(geometry.y(steps + 4, steps), TOP, "past the end");
        let rows: Vec<_> = (1..=steps).map(|step| geometry.y(step, steps)).collect();
        assert!(rows.is_sorted_by(|low, high| low > high), "{rows:?}");
    }
    assert_eq!(geometry.y(0, 5), BOTTOM);
    assert_eq!(geometry.y(1, 0), BOTTOM, "a scale of nothing");
}

#[test]
fn one_column_stands_in_the_middle() {
    assert_eq!(Geometry { columns: 1 }.x(0), WIDTH / 2);
    assert_eq!(Geometry { columns: 0 }.x(7), WIDTH / 2);
    let two = Geometry { columns: 2 };
    assert_eq!((two.x(0) + two.x(1)) / 2, two.seam(1));
}

fn any_place() -> impl Strategy<Value = Place> {
    let ruling = prop::option::of((0..9usize, prop::option::of(0..9usize)));
    let ruling = ruling.prop_map(|r| r.map(|(steps, threshold)| Ruling { steps, threshold }));
    (ruling, prop::option::of(0..12usize), any::<bool>()).prop_map(|(ruling, height, goes_on)| {
        Place {
            ruling,
            height,
            goes_on,
        }
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn everything_is_drawn_inside_and_from_left_to_right(places in prop::collection::vec(any_place(), 0..90)) {
        let geometry = Geometry { columns: places.len() };
        for (i, place) in places.iter().enumerate() {
            prop_assert!((0..=WIDTH).contains(&geometry.x(i)));
            prop_assert!(i == 0 || geometry.x(i - 1) < geometry.x(i));
            if let Some((_, y)) = geometry.point(i, place) {
                prop_assert!((TOP..=BOTTOM).contains(&y));
            }
        }
        for [from, to] in geometry.segments(&places) {
            prop_assert!(from.0 < to.0);
        }
        let runs = runs(&places);
        // Each ruled column is in one run, and neighbours don't reach into each other.
        let ruled = places.iter().filter(|p| p.ruling.is_some()).count();
        prop_assert_eq!(runs.iter().map(|r| r.last - r.first + 1).sum::<usize>(), ruled);
        for run in &runs {
            let (from, to) = geometry.extent(run);
            prop_assert!(from >= 0 && to <= WIDTH && from < to);
        }
        for pair in runs.windows(2) {
            prop_assert!(pair[0].last < pair[1].first);
            prop_assert!(geometry.extent(&pair[0]).1 <= geometry.extent(&pair[1]).0);
        }
    }

    #[test]
    fn a_line_never_crosses_a_gap(places in prop::collection::vec(any_place(), 0..30)) {
        let geometry = Geometry { columns: places.len() };
        let joined = (1..places.len()).filter(|i| {
            let both = places[*i].goes_on && places[*i - 1].height.is_some() && places[*i].height.is_some();
            both && places[*i - 1].ruling.is_some() && places[*i].ruling.is_some()
        });
        prop_assert_eq!(geometry.segments(&places).len(), joined.count());
    }
}
