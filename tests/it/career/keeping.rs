//! Posts, times of life, plans and the person as they are kept: saved and read back, joined, undone,
//! taken home.

use michishirube::domain::career::path::{Post, Tag};
use michishirube::domain::career::person::Person;
use michishirube::domain::career::plan::{Plan, Planned, Slot};
use michishirube::domain::item::{Body, Held};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::storage::envelope::Stamp;
use michishirube::storage::saved;

use super::notation::{entry, framework, post};
use crate::kept::{join, kept, key};
use crate::notation::item;

fn of_post(text: &str, change: impl FnOnce(&mut Post)) -> Body {
    let mut post = post(framework("iwaki"), text);
    change(&mut post);
    Body::Post(Held::new(post))
}

#[test]
fn two_tabs_that_change_one_post_lose_no_text() {
    let base = of_post("2020-2022 課", |p| p.note = "はじめ".into());
    let mine = of_post("2021-2022 課 ga-tax", |p| p.note = "はじめ、右".into());
    let theirs = of_post("2020-2024 室 shusa", |p| p.note = "はじめ、左".into());
    let Body::Post(both) = join(base, mine, theirs) else {
        panic!("a post");
    };
    assert_eq!(
        (both.from.year, both.to.map(|t| t.year)),
        (2021, Some(2024))
    );
    assert_eq!(both.department, "室");
    assert_eq!(
        (both.field.name.as_str(), both.grade.name.as_str()),
        ("税部門", "主査・技査")
    );
    assert!(
        both.note.contains("右") && both.note.contains("左"),
        "{}",
        both.note
    );
}

#[test]
fn a_name_that_was_typed_survives_a_choice() {
    let with = |tag: Tag<_>| of_post("2020- 課", |p| p.field = tag);
    let typed = |name: &str| Tag {
        of: None,
        name: name.into(),
    };
    let chosen = || Tag::of(framework("iwaki"), entry("ga-tax"), "税部門");
    let field = |body: Body| match body {
        Body::Post(post) => post.field.clone(),
        _ => panic!("a post"),
    };
    let both = field(join(
        with(Tag::default()),
        with(chosen()),
        with(typed("議会")),
    ));
    assert_eq!(both.of, chosen().of);
    assert!(
        both.name.contains("税部門") && both.name.contains("議会"),
        "{both:?}"
    );
    let both = field(join(
        with(Tag::default()),
        with(typed("議会")),
        with(typed("監査")),
    ));
    assert!(
        both.name.contains("議会") && both.name.contains("監査"),
        "{both:?}"
    );
    let both = field(join(
        with(Tag::default()),
        with(typed("議会")),
        with(chosen()),
    ));
    assert!(both.name.contains("議会"), "{both:?}");
}

fn plan(posts: &[(&str, &str)]) -> Plan {
    let planned = |text: &str| Planned {
        post: post(framework("iwaki"), text),
        ..Planned::blank(0)
    };
    Plan {
        name: "案".into(),
        posts: posts
            .iter()
            .map(|(id, text)| (item(id), planned(text)))
            .collect(),
    }
}

#[test]
fn plans_join_post_by_post() {
    let body = |plan: Plan| Body::Plan(Held::new(plan));
    let joined =
        |base: Plan, mine: Plan, theirs: Plan| match join(body(base), body(mine), body(theirs)) {
            Body::Plan(plan) => plan
                .in_order()
                .iter()
                .map(|(id, p)| format!("{id} {} {}", p.post.from.year, p.post.department))
                .collect::<Vec<_>>()
                .join(", "),
            _ => panic!("a plan"),
        };
    let base = || plan(&[("a", "2027- 税"), ("b", "2030- 企画")]);
    // Each adds one.
    let (mine, theirs) = (
        plan(&[("a", "2027- 税"), ("b", "2030- 企画"), ("c", "2033- 財政")]),
        plan(&[("a", "2027- 税"), ("b", "2030- 企画"), ("d", "2036- 人事")]),
    );
    assert_eq!(
        joined(base(), mine, theirs),
        "a 2027 税, b 2030 企画, c 2033 財政, d 2036 人事"
    );
    // One takes away what the other left alone, and what the other changed stays.
    assert_eq!(
        joined(
            base(),
            plan(&[("b", "2030- 企画")]),
            plan(&[("a", "2027- 税"), ("b", "2031- 企画")])
        ),
        "b 2031 企画"
    );
    assert_eq!(
        joined(
            base(),
            plan(&[("b", "2030- 企画")]),
            plan(&[("a", "2028- 税"), ("b", "2030- 企画")])
        ),
        "a 2028 税, b 2030 企画"
    );
}

#[test]
fn words_of_a_wish_join_by_their_slots() {
    let with = |slot: Slot, text: &str| {
        let mut plan = plan(&[("a", "2027- 税")]);
        for (_, planned) in plan.posts.iter_mut() {
            planned.wording.insert(slot, text.into());
        }
        Body::Plan(Held::new(plan))
    };
    let base = Body::Plan(Held::new(plan(&[("a", "2027- 税")])));
    let both = join(base, with(Slot::Wish, "右"), with(Slot::Gain, "左"));
    let Body::Plan(both) = both else {
        panic!("a plan")
    };
    let (_, planned) = both.in_order()[0];
    let words: Vec<_> = planned
        .wording
        .iter()
        .map(|(s, t)| format!("{} {t}", s.word()))
        .collect();
    assert_eq!(words, ["wish 右", "gain 左"]);
}

#[test]
fn the_person_joins_field_by_field() {
    let with = |names: &[&str], joined: Option<u16>, own: Option<u8>| {
        let tag = |name: &&str| Tag {
            of: None,
            name: (*name).into(),
        };
        Body::Person(Held::new(Person {
            joined,
            retires_at: own,
            qualifications: names.iter().map(tag).collect(),
            ..Person::default()
        }))
    };
    let both = join(
        with(&["a", "b"], None, None),
        with(&["a", "b", "c"], Some(2020), None),
        with(&["b", "d"], None, Some(65)),
    );
    assert_eq!(both, with(&["b", "c", "d"], Some(2020), Some(65)));
}

#[test]
fn a_notebook_with_a_career_alone_is_not_empty() {
    for body in [
        of_post("2020- 課", |_| ()),
        Body::Person(Held::new(Person::default())),
        Body::Plan(Held::new(Plan::default())),
    ] {
        let mut notebook = Notebook::default();
        assert!(notebook.is_empty());
        notebook.items.insert(key(&body), kept(body));
        assert!(!notebook.is_empty());
        assert_eq!(notebook.counts().careers, 1);
    }
}

#[test]
fn damaged_records_are_told_as_such() {
    let body = of_post("2020.9-2022 課 ga-tax shusa", |_| ());
    let mut notebook = Notebook::default();
    let record = Record::Item(key(&body));
    notebook.items.insert(key(&body), kept(body));
    let text = saved::write(&notebook, &record, &Stamp::default(), 1).expect("it is written");
    let data = michishirube::storage::envelope::open(&text)
        .expect("it opens")
        .data;
    for (from, to) in [
        ("\"from\":2020010", "\"from\":null"),
        ("\"from\":2020010", "\"from\":70000000"),
        ("\"from\":2020010", "\"from\":2020300"),
        ("\"from\":2020010", "\"from\":-1"),
        ("\"from\":2020010", "\"from\":\"2020\""),
        ("\"ordinary\"", "\"other\""),
        ("\"ga-tax\"", "null"),
        ("\"ga-tax\"", "\"税\""),
        ("\"department\"", "\"section\""),
    ] {
        assert!(data.contains(from), "{from} in {data}");
        let damaged = data.replacen(from, to, 1);
        let text = michishirube::storage::envelope::seal(&damaged, &Stamp::default(), 1);
        let read = saved::read_into(&mut Notebook::default(), &record, &text.expect("sealed"));
        assert!(read.is_err(), "{from} → {to}");
    }
}
