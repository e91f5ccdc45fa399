//! Enrolments, courses of one's own and study years at random.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use michishirube::domain::career::path::Tag;
use michishirube::domain::id::EntryId;
use michishirube::domain::item::{Body, Held, Kind};
use michishirube::domain::training::Form;
use michishirube::domain::training::amount::Unread;
use michishirube::domain::training::course::{CourseKey, Origin};
use michishirube::domain::training::enrolment::{
    After, Before, Enrolment, Goal, Later, Mark, Sharing, State,
};
use michishirube::domain::training::own::OwnCourse;
use michishirube::domain::training::year::StudyYear;
use michishirube::domain::worknote::Tie;

use crate::arbitrary::{any_ability, any_day, any_pack, any_scale, any_text};
use crate::notation::support;

pub fn any_key() -> impl Strategy<Value = CourseKey> {
    let ids = select(vec!["communication", "digital", "x"]);
    (select(Origin::ALL.to_vec()), ids).prop_map(|(origin, id)| CourseKey {
        origin,
        id: EntryId::parse(id).expect("an id"),
    })
}

/// Of different abilities: nothing is tied to one of them twice.
fn any_ties() -> impl Strategy<Value = Vec<Tie>> {
    btree_map((any_pack(), any_ability()), any_text(), 0..3).prop_map(|ties| {
        let tie = |((pack, competency), title)| Tie {
            pack,
            competency,
            title,
        };
        ties.into_iter().map(tie).collect()
    })
}

fn any_marks() -> impl Strategy<Value = Vec<Mark>> {
    let levels = || option::of(any::<u8>());
    (any_ties(), vec((levels(), levels(), levels()), 3)).prop_map(|(ties, levels)| {
        let mark = |(ability, (before, then, now))| Mark {
            ability,
            before,
            then,
            now,
        };
        ties.into_iter().zip(levels).map(mark).collect()
    })
}

pub fn any_enrolment() -> impl Strategy<Value = Enrolment> {
    let days = || option::of(any_day());
    let numbers = || option::of(any::<u32>());
    let scheme = (any_pack(), any_text()).prop_map(|(pack, name)| Tag {
        of: Some((pack, support("grant"))),
        name,
    });
    let course = (
        option::of(any_key()),
        any_text(),
        select(Form::ALL.to_vec()),
        any::<bool>(),
        any::<u16>(),
    );
    let state = (
        select(State::ALL.to_vec()),
        btree_map(select(State::ALL.to_vec()), any_day(), 0..4),
    );
    let facts = (
        days(),
        days(),
        days(),
        numbers(),
        numbers(),
        numbers(),
        scheme,
        any_ties(),
        days(),
    );
    let texts = (
        vec(any_text(), 14),
        option::of(any::<u8>()),
        any::<(bool, bool)>(),
    );
    let loops = (
        days(),
        days(),
        days(),
        days(),
        days(),
        any_marks(),
        option::of(any_scale()),
    );
    (any_pack(), course, state, facts, texts, loops).prop_map(
        |(pack, course, state, facts, (texts, satisfaction, (chosen, unlisted)), loops)| {
            let mut texts = texts.into_iter();
            let mut text = || texts.next().expect("there are enough");
            Enrolment {
                pack,
                course: course.0,
                title: course.1,
                form: course.2,
                required: course.3,
                year: course.4,
                state: state.0,
                reached: state.1.into_iter().collect(),
                apply_by: facts.0,
                from: facts.1,
                to: facts.2,
                minutes: facts.3,
                yen: facts.4,
                subsidy: facts.5,
                scheme: facts.6,
                application: text(),
                abilities: facts.7,
                expires: facts.8,
                note: text(),
                before: Before {
                    want: text(),
                    marked: loops.0,
                },
                after: After {
                    learned: text(),
                    satisfaction,
                    differently: text(),
                    on: loops.1,
                },
                sharing: Sharing {
                    on: loops.2,
                    to: text(),
                    points: text(),
                    ask: text(),
                    done: loops.3,
                },
                marks: loops.5,
                scale: loops.6,
                later: Later {
                    kept_up: text(),
                    on: loops.4,
                },
                goal: Goal {
                    chosen,
                    why: text(),
                    different: text(),
                },
                unread: Unread {
                    minutes: text(),
                    yen: text(),
                    subsidy: text(),
                },
                unlisted,
            }
        },
    )
}

pub fn any_own() -> impl Strategy<Value = OwnCourse> {
    let numbers = || option::of(any::<u32>());
    let days = || option::of(any_day());
    (
        vec(any_text(), 5),
        select(Form::ALL.to_vec()),
        any_ties(),
        (numbers(), numbers()),
        (days(), days(), days()),
        option::of(any::<u8>()),
    )
        .prop_map(
            |(texts, form, abilities, numbers, days, renew_years)| OwnCourse {
                title: texts[0].clone(),
                form,
                by: texts[1].clone(),
                about: texts[2].clone(),
                abilities,
                minutes: numbers.0,
                yen: numbers.1,
                from: days.0,
                to: days.1,
                apply_by: days.2,
                renew_years,
                unread_minutes: texts[3].clone(),
                unread_yen: texts[4].clone(),
            },
        )
}

/// Under one key stands one year.
pub fn any_study_year() -> impl Strategy<Value = StudyYear> {
    let numbers = || option::of(any::<u32>());
    (numbers(), numbers(), numbers()).prop_map(|(minutes, yen, assumed)| StudyYear {
        year: 2026,
        minutes,
        yen,
        assumed,
    })
}

/// Of these three kinds.
pub fn any_body(kind: Kind) -> BoxedStrategy<Body> {
    match kind {
        Kind::Enrolment => any_enrolment()
            .prop_map(|it| Body::Enrolment(Held::new(it)))
            .boxed(),
        Kind::OwnCourse => any_own()
            .prop_map(|it| Body::OwnCourse(Held::new(it)))
            .boxed(),
        _ => any_study_year()
            .prop_map(|it| Body::StudyYear(Held::new(it)))
            .boxed(),
    }
}
