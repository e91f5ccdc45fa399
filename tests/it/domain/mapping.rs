use proptest::prelude::*;

use michishirube::domain::framework::Framework;
use michishirube::domain::mapping::{read_as, table};
use michishirube::domain::notebook::{Edit, Notebook, Profile};
use michishirube::domain::scale::{Level, Scale};
use michishirube::domain::standing::place;
use michishirube::storage::envelope::Stamp;
use michishirube::storage::saved;

use crate::arbitrary::{any_notebook, any_scale, cases};
use crate::notation::{IWAKI, day, frame, scale, scale_line};

fn shown(from: &Scale, to: &Scale) -> String {
    let rows = table(from, to);
    let row = |r: &michishirube::domain::mapping::Reading| {
        let to = r.to.map_or("-".into(), |p| p.value.to_string());
        format!("{}→{to}", r.from.value)
    };
    rows.iter().map(row).collect::<Vec<_>>().join(" ")
}

/// The scales by their ids in the shipped packs.
#[track_caller]
fn check(from: &str, to: &str, expected: &str) {
    let of = |id: &str| {
        let id = scale(id);
        IWAKI
            .scales
            .iter()
            .find(move |s| s.id == id)
            .expect("shipped")
    };
    assert_eq!(shown(of(from), of(to)), expected, "{from} as {to}");
}

#[test]
fn the_shipped_scales_are_read_as_each_other() {
    check("default", "default", "1→1 2→2 3→3 4→4 5→5");
    check("default", "s-d", "1→1 2→2 3→3 4→4 5→5");
    check("default", "maru", "1→1 2→2 3→3 4→3 5→3");
    check("default", "six-step", "1→1 2→2 3→3 4→4 5→6");
    check("s-d", "default", "1→1 2→2 3→3 4→4 5→5");
    check("s-d", "maru", "1→1 2→2 3→3 4→3 5→3");
    check("s-d", "six-step", "1→1 2→2 3→3 4→4 5→6");
    check("maru", "default", "1→1 2→2 3→3");
    check("maru", "s-d", "1→1 2→2 3→3");
    check("maru", "six-step", "1→1 2→2 3→3");
    check("six-step", "default", "1→1 2→2 3→3 4→4 5→4 6→5");
    check("six-step", "s-d", "1→1 2→2 3→3 4→4 5→4 6→5");
    check("six-step", "maru", "1→1 2→2 3→3 4→3 5→3 6→3");
    assert_eq!(IWAKI.scales.len(), 4, "no other is shipped");
}

#[track_caller]
fn check_lines(from: &str, to: &str, expected: &str) {
    assert_eq!(
        shown(&scale_line(from), &scale_line(to)),
        expected,
        "{from} as {to}"
    );
}

#[test]
fn a_side_without_points_has_no_reading() {
    check_lines("x 1 2 3*", "y 1* 2 3", "1→- 2→- 3→1");
    check_lines("y 1* 2 3", "x 1 2 3*", "1→3 2→3 3→3");
}

#[test]
fn one_step_below_the_threshold_stays_one_step_below() {
    check_lines("x 1 2 3 4*", "y 1 2*", "1→1 2→1 3→1 4→2");
    check_lines("x 1 2*", "y 1 2 3 4*", "1→3 2→4");
    check_lines("x 1 2 3*", "y 10 20 30 40* 50", "1→10 2→30 3→40");
    check_lines("x 1 2 3 4*", "y 1 2 3 4 5 6*", "1→1 2→3 3→5 4→6");
}

#[test]
fn a_scale_that_was_renumbered_under_its_name_is_read_as_another_scale() {
    check_lines("x 1 2 3* 4", "x 1 2 3* 4", "1→1 2→2 3→3 4→4");
    check_lines("x 1 2 3* 4", "x 1 2 3 4* 5", "1→1 2→3 3→4 4→5");
    check_lines("x 1 2 3*", "x 10 20 30*", "1→10 2→20 3→30");
    check_lines("x 1 2 3*", "x 1 2*", "1→1 2→1 3→2");
}

fn two_scales() -> impl Strategy<Value = (Scale, Scale)> {
    (any_scale(), any_scale()).prop_map(|(from, to)| {
        let other = scale("other");
        (from, Scale { id: other, ..to })
    })
}

/// The points below the threshold, and those from it upwards.
fn sides(scale: &Scale) -> (Vec<Level>, Vec<Level>) {
    let values = scale.points.iter().map(|p| p.value);
    values.partition(|v| *v < scale.meets)
}

/// Edits of the profile only, as choosing a scale is.
fn choose(book: &mut Notebook, id: Option<&str>) {
    let profile = book.profile.clone();
    let scale = id.map(scale);
    book.apply(Edit::SetProfile(Profile { scale, ..profile }), day(3));
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn the_order_stays((from, to) in two_scales()) {
        let read = from.points.iter().filter_map(|p| read_as(&from, &to, p.value));
        prop_assert!(read.is_sorted());
    }

    #[test]
    fn what_meets_the_one_meets_the_other_and_the_threshold_is_the_threshold((from, to) in two_scales()) {
        for point in &from.points {
            if let Some(level) = read_as(&from, &to, point.value) {
                prop_assert!(to.point(level).is_some());
                prop_assert_eq!(point.value >= from.meets, level >= to.meets);
            }
        }
        prop_assert_eq!(read_as(&from, &to, from.meets), Some(to.meets));
        if let (Some(step), Some(step_to)) = (sides(&from).0.last(), sides(&to).0.last()) {
            prop_assert_eq!(read_as(&from, &to, *step), Some(*step_to), "one step below");
        }
    }

    #[test]
    fn the_far_ends_meet((from, to) in two_scales()) {
        let ((low, high), (low_to, high_to)) = (sides(&from), sides(&to));
        if high.len() > 1 {
            prop_assert_eq!(read_as(&from, &to, from.top()), Some(to.top()));
        }
        if low.len() > 1 && !low_to.is_empty() {
            prop_assert_eq!(read_as(&from, &to, low[0]), Some(low_to[0]));
        }
        prop_assert!(!high_to.is_empty());
    }

    #[test]
    fn nothing_is_unread_but_where_a_side_is_empty((from, to) in two_scales(), level in any::<Level>()) {
        let is_lost = from.point(level).is_none() || (level < from.meets && sides(&to).0.is_empty());
        prop_assert_eq!(read_as(&from, &to, level).is_none(), is_lost);
        let rows = table(&from, &to);
        prop_assert_eq!(rows.iter().map(|r| r.from).collect::<Vec<_>>(), from.points.iter().collect::<Vec<_>>());
        for row in rows {
            prop_assert_eq!(row.to.map(|p| p.value), read_as(&from, &to, row.from.value));
        }
    }

    #[test]
    fn a_finer_scale_and_back_gives_the_same_point((from, to) in two_scales()) {
        let (here, there) = (sides(&from), sides(&to));
        if there.0.len() >= here.0.len() && there.1.len() >= here.1.len() {
            for point in &from.points {
                let there = read_as(&from, &to, point.value).expect("read");
                prop_assert_eq!(read_as(&to, &from, there), Some(point.value));
            }
        }
    }

    #[test]
    fn changing_the_scale_there_and_back_changes_no_sheet(
        book in any_notebook(),
        chosen in prop::collection::vec(prop::sample::select(vec!["default", "maru", "six-step", "gone"]), 1..6)
    ) {
        let frame = frame("low a b c");
        let places = |n: &Notebook, f: &Framework| -> Vec<_> {
            let entries = n.sheets.values().flat_map(|s| s.entries.values());
            entries.map(|e| place(f, Some(e))).collect()
        };
        let mut now = book.clone();
        for id in chosen {
            choose(&mut now, Some(id));
            prop_assert_eq!(&now.sheets, &book.sheets);
            prop_assert_eq!(&now.items, &book.items);
            prop_assert_eq!(places(&now, &frame), places(&book, &frame));
            // Nor on the way through the store.
            let mut back = Notebook::default();
            for record in now.records() {
                let text = saved::write(&now, &record, &Stamp::default(), 1).expect("written");
                saved::read_into(&mut back, &record, &text).expect("read");
            }
            prop_assert_eq!(&back, &now);
        }
        choose(&mut now, book.profile.scale.as_ref().map(|id| id.as_str()));
        prop_assert_eq!(now, book);
    }
}
