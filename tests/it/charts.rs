//! The radar's arithmetic.

use michishirube::charts::geometry::{Anchor, Geometry, HEIGHT, WIDTH};

const CENTRE: (i32, i32) = (WIDTH / 2, HEIGHT / 2);

#[test]
fn the_first_axis_points_up_and_the_others_follow_clockwise() {
    let radar = Geometry { count: 4, rim: 5 };
    let (x, y) = CENTRE;
    assert_eq!(radar.ring(0), [CENTRE; 4]);
    assert_eq!(
        radar.ring(5),
        [(x, y - 1080), (x + 1080, y), (x, y + 1080), (x - 1080, y)]
    );
    assert_eq!(radar.point(0, 3), (x, y - 648));
}

#[test]
fn a_value_past_the_rim_is_drawn_at_the_rim() {
    let radar = Geometry { count: 3, rim: 5 };
    assert_eq!(radar.point(0, 200), radar.point(0, 5));
    let flat = Geometry { count: 3, rim: 0 };
    assert_eq!(flat.point(1, 4), CENTRE, "a scale of nothing draws nothing");
}

#[test]
fn lines_stand_between_neighbours_that_were_answered() {
    // `.` is no answer; the pairs are the axes that a line joins.
    for (answers, lines) in [
        ("", ""),
        ("3", ""),
        ("33", "01"),
        ("333", "01 12 20"),
        ("3.3", "20"),
        ("33.3", "01 30"),
        ("....", ""),
        ("3.3.3.", ""),
        ("12345", "01 12 23 34 40"),
    ] {
        let values: Vec<_> = answers
            .chars()
            .map(|c| c.to_digit(10).map(|n| n as u8))
            .collect();
        let radar = Geometry {
            count: values.len(),
            rim: 5,
        };
        let expected: Vec<_> = lines
            .split_whitespace()
            .map(|pair| {
                let ends: Vec<_> = pair.bytes().map(|b| usize::from(b - b'0')).collect();
                let at = |i: usize| radar.point(ends[i], values[ends[i]].expect("an answer"));
                [at(0), at(1)]
            })
            .collect();
        assert_eq!(radar.segments(&values), expected, "{answers}");
    }
}

#[test]
fn labels_lean_away_from_the_chart_and_stay_inside() {
    for count in 1..=12 {
        let radar = Geometry { count, rim: 5 };
        for axis in 0..count {
            let ((x, y), anchor) = radar.label(axis);
            assert_eq!(
                anchor,
                match x - CENTRE.0 {
                    ..-100 => Anchor::End,
                    101.. => Anchor::Start,
                    _ => Anchor::Middle,
                }
            );
            // Two lines of 140, and six letters on the narrowest side.
            assert!(y > 130 && y + 190 < HEIGHT, "{axis} of {count}: {y}");
            assert!(
                (840..=WIDTH - 840).contains(&x) || anchor == Anchor::Middle || count > 4,
                "{axis} of {count}: {x}"
            );
        }
    }
}
