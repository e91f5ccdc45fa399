//! Careers at random, over few ids and few years so that they meet, and with years that nobody means.

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use michishirube::domain::career::path::{LifeKind, LifePeriod, Post, PostKind, Tag};
use michishirube::domain::career::person::{Birth, Person};
use michishirube::domain::career::plan::{Plan, Planned, Slot};
use michishirube::domain::career::when::When;
use michishirube::domain::id::{EntryId, GradeId};
use michishirube::domain::worknote::Tie;

use super::notation::entry;
use crate::arbitrary::any_text;
use crate::notation::{ability, grade, item, pack};

pub fn any_when() -> impl Strategy<Value = When> {
    let years = prop_oneof![
        8 => 2000..2045u16,
        1 => any::<u16>(),
    ];
    let months = option::of(prop_oneof![6 => 1..=12u8, 1 => any::<u8>(), 1 => Just(0)]);
    (years, months).prop_map(|(year, month)| When { year, month })
}

fn any_tag<T: Clone + std::fmt::Debug + 'static>(
    ids: &'static [&'static str],
    make: fn(&str) -> T,
) -> impl Strategy<Value = Tag<T>> {
    let packs = select(vec!["iwaki", "annaka"]);
    let of = (packs, select(ids)).prop_map(move |(p, id)| (pack(p), make(id)));
    (option::of(of), any_text()).prop_map(|(of, name)| Tag { of, name })
}

fn any_field() -> impl Strategy<Value = Tag<EntryId>> {
    any_tag(
        &[
            "ga-tax",
            "ga-registry",
            "ga-planning",
            "ga-civic",
            "counter",
            "gone",
        ],
        entry,
    )
}

fn any_grade() -> impl Strategy<Value = Tag<GradeId>> {
    any_tag(&["shuji", "shusa", "kacho", "kakariin", "gone"], grade)
}

pub fn any_post() -> impl Strategy<Value = Post> {
    let names = select(vec!["", "市民税課", "企画課", "財政課"]).prop_map(String::from);
    let department = prop_oneof![4 => names, 1 => any_text()];
    let kinds = select(PostKind::ALL.to_vec());
    let times = (any_when(), option::of(any_when()));
    (
        times,
        department,
        any_field(),
        any_grade(),
        kinds,
        any_text(),
        prop_oneof![3 => Just(0), 1 => any::<i16>()],
    )
        .prop_map(
            |((from, to), department, field, grade, kind, note, turn)| Post {
                from,
                to,
                department,
                field,
                grade,
                kind,
                note,
                turn,
            },
        )
}

fn any_planned() -> impl Strategy<Value = Planned> {
    let tie = (select(vec!["explanation", "teamwork", "gone"]), any_text());
    let tie = tie.prop_map(|(id, title)| Tie {
        pack: pack("iwaki"),
        competency: ability(id),
        title,
    });
    let texts = (any_text(), any_text(), any_text());
    let wording = btree_map(select(Slot::ALL.to_vec()), "[a-z]{1,5}", 0..3);
    (any_post(), texts, vec(tie, 0..3), any_field(), wording).prop_map(
        |(post, (reason, gain, plan_b), abilities, qualification, wording)| Planned {
            post,
            reason,
            abilities,
            qualification,
            gain,
            plan_b,
            wording: wording.into_iter().collect(),
        },
    )
}

pub fn any_plan() -> impl Strategy<Value = Plan> {
    let ids = select(vec!["n0", "n1", "n2", "n3"]).prop_map(item);
    (any_text(), btree_map(ids, any_planned(), 0..4)).prop_map(|(name, posts)| Plan {
        name,
        posts: posts.into_iter().collect(),
    })
}

pub fn any_life() -> impl Strategy<Value = LifePeriod> {
    let kinds = select(LifeKind::ALL.to_vec());
    (any_when(), option::of(any_when()), kinds, any_text()).prop_map(|(from, to, kind, note)| {
        LifePeriod {
            from,
            to,
            kind,
            note,
        }
    })
}

pub fn any_person() -> impl Strategy<Value = Person> {
    let small = || option::of(any::<u8>());
    let year = prop_oneof![5 => 1955..2009u16, 1 => any::<u16>()];
    let birth = (year, small(), small()).prop_map(|(year, month, day)| Birth { year, month, day });
    let joined = prop_oneof![5 => 1980..2030u16, 1 => any::<u16>()];
    (
        option::of(birth),
        option::of(joined),
        (small(), small(), small()),
        vec(any_field(), 0..3),
        option::of(Just(item("plan"))),
    )
        .prop_map(|(birth, joined, own, qualifications, plan)| Person {
            birth,
            joined,
            retires_at: own.0,
            steps_down_at: own.1,
            early_years: own.2,
            qualifications,
            plan,
        })
}
