//! What may be worth a thought about a year's trainings: with its reason, and only where there is one.

use proptest::collection::vec;
use proptest::prelude::*;

use michishirube::domain::career::path::{LifeKind, LifePeriod};
use michishirube::domain::career::timeline::timeline;
use michishirube::domain::career::when::When;
use michishirube::domain::id::ItemId;
use michishirube::domain::item::{Body, Held};
use michishirube::domain::schemes::Step;
use michishirube::domain::training::conflicts::{Why, conflicts, months, over};
use michishirube::domain::training::enrolment::Enrolment;
use michishirube::domain::training::totals::Totals;
use michishirube::domain::training::year::StudyYear;
use michishirube::domain::worknote::Tie;

use super::arbitrary::any_enrolment;
use super::notation::training;
use crate::arbitrary::cases;
use crate::career::notation::{Case, case, entry, framework};
use crate::notation::{ability, item, pack};

fn show(why: &Why) -> String {
    match why {
        Why::Evaluation { month, steps } => format!("evaluation {month} ×{}", steps.len()),
        Why::Moved { post } => format!("moved {}", post.department),
        Why::Away { post, is_planned } => {
            let planned = if *is_planned { "planned " } else { "" };
            format!("{planned}{}", post.kind.word())
        }
        Why::Overlap { other } => format!("overlap {other}"),
    }
}

fn found(case: &Case, all: &[Enrolment]) -> Vec<String> {
    let ids: Vec<ItemId> = (0..all.len()).map(|n| item(&format!("t{n}"))).collect();
    let year: Vec<_> = ids.iter().zip(all).collect();
    let road = case.road();
    let timeline = timeline(&road);
    let found = conflicts(&year, &road, &timeline);
    let show = |c: &michishirube::domain::training::conflicts::Conflict| {
        format!("{} {}", c.of, show(&c.why))
    };
    found.iter().map(show).collect()
}

#[track_caller]
fn check_on(case: &Case, texts: &[&str], expected: &[&str]) {
    let all: Vec<_> = texts.iter().map(|text| training(text)).collect();
    assert_eq!(found(case, &all), expected, "{texts:?}");
}

/// On a road of the career's notation.
#[track_caller]
fn check(road: &str, texts: &[&str], expected: &[&str]) {
    check_on(&case(road), texts, expected);
}

const ANNAKA: &str = "annaka - - 2026-11";
const IWAKI: &str = "iwaki general-affairs shuji 2026-11 | 2024- ga-tax 市民税課";

#[test]
fn the_evaluation_asks_something_in_these_months() {
    // 期首の目標と面談 go on to May; 自己評価 and the final talk are in September.
    check(ANNAKA, &["wish from=2027-4-20"], &["t0 evaluation 4 ×3"]);
    check(ANNAKA, &["wish from=2027-5-20"], &["t0 evaluation 5 ×3"]);
    check(ANNAKA, &["wish from=2027-9-1"], &["t0 evaluation 9 ×3"]);
    check(
        ANNAKA,
        &["wish from=2027-1-30 to=2027-2-2"],
        &["t0 evaluation 2 ×5"],
    );
    check(ANNAKA, &["wish from=2027-7-1"], &[]);
    // 郡山's calendar names months for newsletters only.
    check("koriyama - - 2026-11", &["wish from=2027-6-1"], &[]);
    // Nothing is known of the days, or there are too many to be there on all of them.
    for text in [
        "wish",
        "wish apply=2027-4-20",
        "wish from=2027-4-1 to=2027-9-30",
        "wish form=eラーニング from=2027-4-20",
        "wish form=通信 from=2027-4-20",
        "done from=2027-4-20",
        "dropped from=2027-4-20",
    ] {
        check(ANNAKA, &[text], &[]);
    }
}

#[test]
fn a_step_goes_on_as_long_as_it_is_said_to() {
    for (month, when, expected) in [
        (Some(4), "4月", &[4][..]),
        (Some(4), "4月から5月末", &[4, 5]),
        (Some(10), "１０月から１１月上旬", &[10, 11]),
        (Some(12), "12月から2月", &[12, 1, 2]),
        (Some(4), "4月から順次", &[4]),
        (Some(4), "令和7年度から", &[4]),
        (Some(4), "4月から13月", &[4]),
        (Some(13), "13月", &[]),
        (None, "4月から5月", &[]),
    ] {
        let step = Step {
            id: entry("x"),
            month,
            when: when.into(),
            step: "面談".into(),
            who: String::new(),
            due: String::new(),
            about: String::new(),
            document: String::new(),
            source: None,
        };
        assert_eq!(months(&step), expected, "{when}");
    }
}

#[test]
fn a_planned_move_may_make_a_course_pointless() {
    let road = format!("{IWAKI} | +2027-2029 ga-planning 企画課");
    check(&road, &["wish from=2027-6-1"], &["t0 moved 企画課"]);
    check(&road, &["wish year=2027"], &["t0 moved 企画課"]);
    // Before the move, or in a year that is only partly after it.
    check(&road, &["wish from=2027-3-1", "wish"], &[]);
    let october = format!("{IWAKI} | +2027.10-2029 ga-planning 企画課");
    check(&october, &["wish year=2027"], &[]);
    check(&october, &["wish from=2027-10-1"], &["t0 moved 企画課"]);
    // The same department; a field where no department is told.
    let same = format!("{IWAKI} | +2027-2029 市民税課");
    check(&same, &["wish year=2027"], &[]);
    let field = format!("{IWAKI} | +2027-2029 ga-planning");
    check(&field, &["wish year=2027"], &["t0 moved "]);
    // No present post tells where one would move from.
    let from_nowhere = "iwaki general-affairs shuji 2026-11 | +2027-2029 企画課";
    check(from_nowhere, &["wish year=2027"], &[]);
}

#[test]
fn what_the_planned_post_needs_is_no_conflict() {
    let mut case = case(&format!("{IWAKI} | +2027-2029 ga-planning 企画課"));
    check_on(
        &case,
        &["wish year=2027 for=teamwork"],
        &["t0 moved 企画課"],
    );
    let (id, mut plan) = {
        let (id, plan) = case.notebook.plans().next().expect("a plan");
        (id.to_string(), plan.clone())
    };
    for (_, planned) in plan.posts.iter_mut() {
        planned.abilities.push(Tie {
            pack: pack("iwaki"),
            competency: ability("teamwork"),
            title: String::new(),
        });
    }
    case.put(&id, Body::Plan(Held::new(plan)));
    check_on(&case, &["wish year=2027 for=teamwork"], &[]);
    check_on(&case, &["wish year=2027"], &["t0 moved 企画課"]);
}

#[test]
fn somebody_away_may_not_come() {
    let leave = format!("{IWAKI} | 2026.12-2026.2 (leave)");
    check(&leave, &["wish from=2027-2-1"], &["t0 leave"]);
    check(&leave, &["wish from=2027-5-1", "wish year=2027"], &[]);
    let study = format!("{IWAKI} | +2027-2027 (study)");
    check(&study, &["wish year=2027"], &["t0 planned study"]);
    let dispatch = format!("{IWAKI} | +2027-2028 (dispatch) 内閣府");
    check(&dispatch, &["wish year=2027"], &["t0 planned dispatch"]);
}

#[test]
fn times_of_life_are_never_read() {
    let mut case = case(IWAKI);
    for kind in LifeKind::ALL {
        let period = LifePeriod {
            from: When::year(2026),
            to: Some(When::year(2028)),
            kind,
            note: String::new(),
        };
        case.put(kind.word(), Body::Life(Held::new(period)));
    }
    check_on(&case, &["wish year=2027", "wish from=2027-2-1"], &[]);
}

#[test]
fn two_on_the_same_day() {
    check(
        IWAKI,
        &[
            "wish from=6-1 to=6-3",
            "applied from=6-3 to=6-4",
            "wish from=6-4",
            "done from=6-3",
            "dropped from=6-3",
            "wish form=通信 from=6-3",
        ],
        &["t0 overlap t1", "t1 overlap t2"],
    );
}

/// What is over, of hours and yen that the person said.
#[track_caller]
fn check_over(texts: &[&str], minutes: Option<u32>, yen: Option<u32>, expected: &[&str]) {
    let all: Vec<_> = texts.iter().map(|text| training(text)).collect();
    let totals = Totals::of(2026, all.iter());
    let year = StudyYear {
        minutes,
        yen,
        ..StudyYear::blank(2026)
    };
    let found = over(&totals, &year);
    let show = found.iter().map(|o| {
        format!(
            "{:?} {}+{}×{} > {}",
            o.what, o.known, o.unknown, o.assumed, o.said
        )
    });
    assert_eq!(show.collect::<Vec<_>>(), expected, "{texts:?}");
}

#[test]
fn more_than_the_person_wants_to_give() {
    let texts = [
        "wish minutes=600 yen=3000 subsidy=1000",
        "done minutes=60 yen=0",
    ];
    check_over(&texts, None, None, &[]);
    check_over(&texts, Some(660), Some(2000), &[]);
    check_over(&texts, Some(659), None, &["Minutes 660+0×465 > 659"]);
    check_over(&texts, None, Some(1999), &["Yen 2000+0×0 > 1999"]);
    // Only what nobody said would make it more; of money nothing is assumed.
    check_over(&["wish"], Some(464), Some(0), &["Minutes 0+1×465 > 464"]);
    check_over(&["wish"], Some(465), Some(0), &[]);
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever stands in a notebook, something is answered.
    #[test]
    fn nothing_panics(all in vec(any_enrolment(), 0..5)) {
        for road in [IWAKI, ANNAKA, "iwaki general-affairs shuji 2026-11 | 2020- (leave) | +2027-2029 企画課"] {
            let case = case(road);
            prop_assert!(found(&case, &all).len() < 1000);
        }
        let totals = Totals::of(2026, all.iter());
        over(&totals, &StudyYear { minutes: Some(1), yen: Some(1), assumed: Some(u32::MAX), year: 2026 });
    }
}

#[test]
fn every_step_that_is_told_has_a_name() {
    for id in ["annaka", "koriyama", "iwaki", "aizuwakamatsu"] {
        for step in &framework(id).calendar {
            assert!(!step.step.is_empty(), "{id}");
        }
    }
}
