use proptest::prelude::*;

use michishirube::domain::answer::Answer;
use michishirube::domain::framework::Framework;
use michishirube::domain::scale::{Point, Scale};
use michishirube::domain::standing::{Place, Standing};

use crate::arbitrary::{any_entry, cases};
use crate::notation::{IWAKI, ability, entry, grade, scale, sheet};

fn show(place: &Place) -> String {
    match place {
        Place::Met(level) => format!("met {level}"),
        Place::OneStep(level) => format!("one step {level}"),
        Place::Growing(level) => format!("growing {level}"),
        Place::OffScale(id) => format!("off {id}"),
        Place::Unanswered => "open".into(),
    }
}

#[track_caller]
fn check(text: &str, places: [&str; 5]) {
    let standing = Standing::of(&IWAKI, &grade("kakaricho"), Some(&sheet(text)));
    let found: Vec<_> = standing
        .lines
        .iter()
        .map(|line| show(&line.place))
        .collect();
    assert_eq!(found, places, "{text}");
    for line in &standing.lines {
        assert_eq!(line.competency.id, line.expectation.competency);
    }
}

#[test]
fn each_answer_has_its_place() {
    check(
        "coaching=1 / project-planning=2 / persuasion=3 / information-analysis=4 / understanding-action=5",
        ["growing 1", "one step 2", "met 3", "met 4", "met 5"],
    );
    check("coaching:memo", ["open"; 5]);
    check("teamwork=5", ["open"; 5]);
}

#[test]
fn off_scale_answers_are_kept_apart() {
    let text = "coaching?no-opportunity / project-planning?out-of-scope / persuasion=3";
    check(
        text,
        [
            "off no-opportunity",
            "off out-of-scope",
            "met 3",
            "open",
            "open",
        ],
    );
    let tally = Standing::of(&IWAKI, &grade("kakaricho"), Some(&sheet(text))).tally();
    assert_eq!(
        (tally.off_scale, tally.met, tally.unanswered, tally.growing),
        (2, 1, 2, 0)
    );
    assert_eq!(Place::OffScale(entry_off()).level(), None);
}

fn entry_off() -> michishirube::domain::id::OffScaleId {
    match entry("a?no-opportunity").1.answer {
        Some(Answer::OffScale(id)) => id,
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_sheet_is_all_open() {
    let tally = Standing::of(&IWAKI, &grade("shusa"), None).tally();
    assert_eq!((tally.total, tally.unanswered), (6, 6));
    assert_eq!(
        Standing::of(&IWAKI, &grade("unheard-of"), None)
            .tally()
            .total,
        0
    );
}

/// The いわき pack in a later edition whose scale in use is another one.
fn later_edition() -> Framework {
    let mut framework = IWAKI.clone();
    let point = |value| Point {
        value,
        label: value.to_string(),
        anchor: String::new(),
    };
    let three = Scale {
        id: scale("three"),
        name: "three".into(),
        points: vec![point(1), point(2), point(3)],
        meets: 2,
        off_scale: Vec::new(),
    };
    framework.scales.insert(0, three);
    framework
}

#[test]
fn an_answer_is_measured_on_the_scale_it_was_chosen_on() {
    let place = |on: &str| {
        let mut sheet = sheet("coaching=2");
        let entry = sheet.entries.get_mut(&ability("coaching")).expect("there");
        entry.scale = scale(on);
        let standing = Standing::of(&later_edition(), &grade("kakaricho"), Some(&sheet));
        show(&standing.lines[0].place)
    };
    assert_eq!(place("three"), "met 2");
    assert_eq!(place("default"), "one step 2");
    assert_eq!(
        place("gone"),
        "met 2",
        "the scale in use, when the pack lost the other"
    );
}

#[test]
fn steps_are_counted_in_points_not_in_values() {
    let mut scale = IWAKI.scale().clone();
    scale.points.retain(|p| p.value != 2);
    let steps: Vec<_> = (1..=5).map(|level| scale.steps_to_meet(level)).collect();
    assert_eq!(steps, [1, 1, 0, 0, 0]);
    assert_eq!(scale.top(), 5);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_places_add_up_to_the_total(entries in prop::collection::vec((0..17usize, any_entry()), 0..20), at in 0..9usize) {
        let mut sheet = sheet("");
        for (i, entry) in entries {
            sheet.entries.insert(IWAKI.competencies[i].id.clone(), entry);
        }
        let grade = &IWAKI.grades[at].id;
        let standing = Standing::of(&IWAKI, grade, Some(&sheet));
        let t = standing.tally();
        prop_assert_eq!(t.total, IWAKI.expectations_of(grade).count());
        prop_assert_eq!(t.total, t.met + t.one_step + t.growing + t.off_scale + t.unanswered);
        prop_assert_eq!(t.met, standing.in_place(|p| matches!(p, Place::Met(_))).len());
        let progress = sheet.progress(&IWAKI, grade);
        prop_assert_eq!(progress.done, t.total - t.unanswered);
    }
}
