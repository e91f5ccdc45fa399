//! Whatever stands in a notebook: nothing panics, and neither the order of edits nor the ids that a
//! device made decide what is said.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use michishirube::domain::career::findings::{State, findings, missing};
use michishirube::domain::career::horizon::Outlook;
use michishirube::domain::career::path::Post;
use michishirube::domain::career::person::Person;
use michishirube::domain::career::plan::Plan;
use michishirube::domain::career::road::Road;
use michishirube::domain::career::staircase::{begin_today, staircase};
use michishirube::domain::career::timeline::{Timeline, timeline};
use michishirube::domain::career::tracks::{Learning, tracks};
use michishirube::domain::career::wish::wish;
use michishirube::domain::item::{Body, Held, ItemKey, Kind};
use michishirube::domain::notebook::{Edit, Notebook};

use super::arbitrary::{any_person, any_plan, any_post};
use super::notation::{Case, case, framework, show};
use crate::arbitrary::cases;
use crate::notation::{day, item};

const WHO: [&str; 9] = [
    "iwaki general-affairs shunin",
    "iwaki general-affairs kacho",
    "iwaki civil-engineering shuji",
    "iwaki social-work -",
    "iwaki skilled-labor gino",
    "annaka all kakariin",
    "annaka all -",
    "koriyama all kakariin",
    "aizuwakamatsu - -",
];

fn any_who() -> impl Strategy<Value = String> {
    select(WHO.to_vec()).prop_map(|who| format!("{who} 2026-11"))
}

fn filled(who: &str, posts: &[Post], plan: Option<&Plan>, person: Option<&Person>) -> Case {
    let mut case = case(who);
    for (i, post) in posts.iter().enumerate() {
        case.put(&format!("p{i:03}"), Body::Post(Held::new(post.clone())));
    }
    if let Some(plan) = plan {
        case.put("plan", Body::Plan(Held::new(plan.clone())));
    }
    if let Some(person) = person {
        case.put("me", Body::Person(Held::new(person.clone())));
    }
    case
}

/// All that is said, without the ids of posts.
fn said(case: &Case) -> Vec<String> {
    let road = case.road();
    let line = timeline(&road);
    let found = findings(&road, &line);
    let mut said: Vec<_> = found.iter().map(|f| strip(&show(f))).collect();
    said.extend(
        line.stretches
            .iter()
            .map(|s| format!("{:?} {:?} {:?}", s.span, s.tenure, s.phase)),
    );
    said.push(format!(
        "{:?} {:?} {:?}",
        line.phases,
        line.fields,
        line.slips.len()
    ));
    said
}

fn strip(finding: &str) -> String {
    let words = finding.split(' ');
    let is_id = |w: &&str| w.len() == 4 && w.starts_with(['p', 'q']);
    words.filter(|w| !is_id(w)).collect::<Vec<_>>().join(" ")
}

fn sound(road: &Road, line: &Timeline) {
    for stretch in &line.stretches {
        assert!(!stretch.span.is_empty(), "{stretch:?}");
        assert!(stretch.tenure.from <= stretch.span.from);
        assert!(stretch.tenure.until >= stretch.span.until);
    }
    assert!(line.stretches.is_sorted_by_key(|s| s.span.from));
    for pair in line.phases.windows(2) {
        assert!(pair[0].span.until <= pair[1].span.from, "{pair:?}");
    }
    for finding in findings(road, line) {
        assert_eq!(
            finding.state == State::Untold,
            finding.missing.is_some(),
            "{finding:?}"
        );
        if let (Some(so_far), Some(_)) = (finding.so_far, finding.guide) {
            assert!(finding.away <= so_far, "{finding:?}");
        }
        assert!(!finding.rule.title.is_empty() && finding.rule.source.is_some());
    }
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn nothing_panics(
        who in any_who(),
        posts in vec(any_post(), 0..12),
        plan in option::of(any_plan()),
        person in option::of(any_person()),
    ) {
        let case = filled(&who, &posts, plan.as_ref(), person.as_ref());
        let road = case.road();
        let line = timeline(&road);
        sound(&road, &line);
        missing(&road, &line);
        line.service();
        tracks(&road, &line, &Learning::of(&road));
        let laid = plan.iter().flat_map(|p| p.posts.keys());
        for id in laid {
            let laid_on = road.plan.is_some();
            prop_assert_eq!(wish(&road, &line, id).is_some(), laid_on);
        }
        if let Some(person) = &person {
            Outlook::of(person);
        }
        if let (Some(family), Some(grade)) = (road.family, road.grade) {
            begin_today(&staircase(road.framework, family, grade, road.sheet()));
        }
        let bare = road.with_plan(None);
        let line = timeline(&bare);
        sound(&bare, &line);
    }

    #[test]
    fn any_order_of_edits_and_any_ids_say_the_same(
        who in any_who(),
        posts in vec(any_post(), 0..8),
        person in option::of(any_person()),
        order in vec(any::<u32>(), 8),
    ) {
        // Two that are alike but for what is written to them have no order of their own.
        let mut distinct: Vec<Post> = Vec::new();
        for post in posts {
            let alike = |o: &Post| (o.from, o.kind, &o.department) == (post.from, post.kind, &post.department);
            if !distinct.iter().any(alike) {
                distinct.push(post);
            }
        }
        let first = filled(&who, &distinct, None, person.as_ref());
        let expected = said(&first);
        // Laid down in another order, under other ids.
        let mut turned: Vec<_> = distinct.iter().zip(&order).collect();
        turned.sort_by_key(|(_, n)| **n);
        let mut second = case(&who);
        for (i, (post, _)) in turned.iter().enumerate() {
            second.put(&format!("q{i:03}"), Body::Post(Held::new((*post).clone())));
        }
        if let Some(person) = &person {
            second.put("me", Body::Person(Held::new(person.clone())));
        }
        prop_assert_eq!(said(&second), expected.clone());
        // One by one, with others made and taken away between them.
        let mut notebook = Notebook { profile: first.notebook.profile.clone(), ..Notebook::default() };
        let mut set = |id: &str, kind: Kind, body: Option<Body>| {
            let edit = Edit::SetItem { key: ItemKey { kind, id: item(id) }, body, typing: false };
            notebook.apply(edit, day(1));
        };
        for (i, (post, _)) in turned.iter().enumerate() {
            set("away", Kind::Post, Some(Body::Post(Held::new((*post).clone()))));
            set(&format!("q{i:03}"), Kind::Post, Some(Body::Post(Held::new((*post).clone()))));
            set("away", Kind::Post, None);
        }
        if let Some(person) = &person {
            set("me", Kind::Person, Some(Body::Person(Held::new(person.clone()))));
        }
        let third = Case { notebook, ..first };
        prop_assert_eq!(said(&third), expected);
    }
}

/// 40 years with 30 posts, and a notebook that somebody filled by machine.
#[test]
fn long_roads_are_laid_out() {
    for n in [30, 2_000] {
        let mut case = case("iwaki general-affairs kacho 2026-11 | joined 1990");
        for i in 0..n {
            let year = 1990 + (i % 40) as u16;
            let post = Post {
                department: format!("課{i}"),
                ..super::notation::post(framework("iwaki"), &format!("{year}-{} ga-tax", year + 1))
            };
            case.put(&format!("p{i}"), Body::Post(Held::new(post)));
        }
        let road = case.road();
        let line = timeline(&road);
        assert_eq!(line.stretches.len(), n);
        sound(&road, &line);
    }
}
