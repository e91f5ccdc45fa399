//! What stands between a person and a course, as far as the catalogue says it.

use michishirube::domain::framework::Framework;
use michishirube::domain::id::EntryId;
use michishirube::domain::schemes::Entry;
use michishirube::domain::training::Form;
use michishirube::domain::training::access::{Access, Condition, Who};
use michishirube::domain::training::course::{Course, CourseKey, Origin};

use crate::notation::{IWAKI, day, family, grade};
use crate::packs::read_shipped;

fn who(of_grade: &str) -> Who {
    Who {
        grade: Some(grade(of_grade)),
        family: Some(family("general-affairs")),
        today: day(20),
    }
}

fn blank(origin: Origin) -> Course {
    let id = EntryId::parse("x").expect("an id");
    Course::blank(CourseKey { origin, id }, "x", Form::Course)
}

/// A 係長 of 一般事務, on 2026-11-20.
#[track_caller]
fn check(change: impl FnOnce(&mut Course), conditions: &[Condition]) {
    let mut course = blank(Origin::List);
    change(&mut course);
    let access = Access::of(&course, &IWAKI, &who("kakaricho"));
    assert_eq!(access.conditions, conditions);
    assert_eq!(access.is_open(), conditions.is_empty());
}

#[test]
fn each_condition_by_itself() {
    use Condition::*;
    check(|_| {}, &[]);
    check(|c| c.entry = vec![Entry::Wish, Entry::Named], &[]);
    check(|c| c.entry = vec![Entry::Named], &[Named]);
    check(|c| c.entry = vec![Entry::Recommended], &[Recommended]);
    check(
        |c| c.entry = vec![Entry::Named, Entry::Recommended],
        &[RecommendedOrNamed],
    );
    check(|c| c.grades = vec![grade("kakaricho"), grade("kacho")], &[]);
    check(
        |c| c.grades = vec![grade("kacho")],
        &[OtherGrades(vec![grade("kacho")])],
    );
    check(|c| c.families = vec![family("general-affairs")], &[]);
    let nurse = || vec![family("public-health-nurse")];
    check(|c| c.families = nurse(), &[OtherFamilies(nurse())]);
    check(|c| c.apply_by = Some(day(20)), &[]);
    check(|c| c.from = Some(day(20)), &[]);
    check(|c| c.apply_by = Some(day(19)), &[Closed(day(19))]);
    // Of two that say the same, the plainer one.
    check(
        |c| (c.apply_by, c.from) = (Some(day(1)), Some(day(19))),
        &[Held(day(19))],
    );
    check(|c| (c.from, c.to) = (Some(day(19)), Some(day(21))), &[]);
    check(
        |c| {
            c.entry = vec![Entry::Named];
            c.grades = vec![grade("kacho")];
        },
        &[OtherGrades(vec![grade("kacho")]), Named],
    );
}

#[test]
fn for_whom_in_words() {
    let said = |audience: &str| vec![Condition::Audience(audience.to_owned())];
    for everyone in [
        "全職員",
        "全庁の職員",
        "広く一般の職員（特定の専門職に限らない）",
    ] {
        check(|c| c.audience = everyone.into(), &[]);
    }
    check(
        |c| c.audience = "新規採用職員".into(),
        &said("新規採用職員"),
    );
    // Beside the grades, what says them again says nothing.
    for again in ["管理監督職", "係長職", "係長・課長の職の者", "係長以上"] {
        let change = |c: &mut Course| {
            c.grades = vec![grade("kakaricho"), grade("kacho")];
            c.audience = again.into();
        };
        check(change, &[]);
    }
    check(
        |c| {
            c.grades = vec![grade("kakaricho")];
            c.audience = "新任の係長".into();
        },
        &said("新任の係長"),
    );
    // The field of a qualification is nobody's audience.
    let mut qualification = blank(Origin::Qualification);
    qualification.audience = "福祉".into();
    assert!(Access::of(&qualification, &IWAKI, &who("kakaricho")).is_open());
}

#[test]
fn when_in_words() {
    let last = |year| vec![Condition::LastYear(year)];
    for (when, conditions) in [
        ("昇格時", vec![]),
        ("定期的に実施", vec![]),
        ("2026年度に実施予定", vec![]),
        ("２０２６年度", vec![]),
        ("2022年度に実施", last(2022)),
        ("毎年度1回（2022～2025年度）", last(2025)),
        ("行動計画では2023年度と2025年度", last(2025)),
        ("平成元年度", last(1989)),
        ("令和5年度から", vec![]),
        ("令和6年度から（令和5年度は検討）", vec![]),
        ("令和5年度～令和9年度は研究", vec![Condition::Considered]),
        ("対象講座は随時更新", vec![]),
        ("年度末", vec![]),
    ] {
        check(|c| c.when = when.into(), &conditions);
    }
    // A day is plainer than words.
    check(
        |c| (c.when, c.from) = ("2022年度に実施".into(), Some(day(25))),
        &[],
    );
}

#[test]
fn what_is_compulsory_is_so_for_the_grades_it_names() {
    let of = |id: &str, of_grade: &str| {
        let training = IWAKI
            .trainings
            .iter()
            .find(|t| t.id.as_str() == id)
            .expect(id);
        Access::of(&Course::of_training(training), &IWAKI, &who(of_grade))
    };
    let management = of("management", "kakaricho");
    assert!(management.required && management.is_open() && !management.entry_unsaid);
    assert!(!of("management", "shuji").required);
    // Nobody says who the 昇格者等 are.
    let by_grade = of("by-grade", "kakaricho");
    assert!(!by_grade.required && !by_grade.is_open());
    assert!(of("career-design", "kakaricho").entry_unsaid);
}

#[test]
fn in_every_city_something_is_open_to_everyone() {
    for city in ["iwaki", "annaka", "koriyama", "aizuwakamatsu"] {
        let framework: Framework = read_shipped(&format!("{city}.json")).framework;
        for family in &framework.job_families {
            for grade in &family.grades {
                let who = Who {
                    grade: Some(grade.clone()),
                    family: Some(family.id.clone()),
                    today: day(20),
                };
                let open = framework
                    .trainings
                    .iter()
                    .filter(|t| Access::of(&Course::of_training(t), &framework, &who).is_open());
                assert!(open.count() > 0, "{city} {grade}");
            }
        }
    }
}
