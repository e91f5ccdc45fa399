//! What goes onto the page for the colleagues, and what never does.

use proptest::prelude::*;

use michishirube::domain::training::enrolment::Enrolment;
use michishirube::domain::training::handout::{Handout, Part};

use super::arbitrary::any_enrolment;
use super::marks::wish;
use crate::arbitrary::cases;
use crate::notation::day;

/// The parts in one line each: `Points: 一つ / 二つ`.
#[track_caller]
fn check(fill: fn(&mut Enrolment), expected: &[&str]) {
    let mut it = wish(" 接遇研修 ");
    fill(&mut it);
    let handout = Handout::of(&it);
    assert_eq!(handout.title, "接遇研修");
    let parts = handout.parts.iter();
    let parts: Vec<_> = parts
        .map(|(part, lines)| format!("{part:?}: {}", lines.join(" / ")))
        .collect();
    assert_eq!(parts, expected);
}

#[test]
fn parts_that_are_blank_are_not_on_it() {
    check(|_| {}, &[]);
    check(|it| it.sharing.points = " \n　\n".into(), &[]);
    check(
        |it| {
            it.after.learned = "聞き返す型".into();
            it.sharing.points = "一つ\n\n二つ\n".into();
            it.after.differently = "名乗る".into();
            it.sharing.ask = "練習の相手".into();
        },
        &[
            "Learned: 聞き返す型",
            "Points: 一つ / 二つ",
            "Differently: 名乗る",
            "Ask: 練習の相手",
        ],
    );
}

#[test]
fn marks_of_a_list_are_the_papers() {
    check(
        |it| it.sharing.points = "・一つ\n● 二つ\n- 三つ\n　○ 四つ\n* 五つ".into(),
        &["Points: 一つ / 二つ / 三つ / 四つ / 五つ"],
    );
    // These begin a word, and one mark is one mark.
    check(
        |it| it.sharing.points = "○○課へ聞く\n-5度で保つ\n・・・\n・".into(),
        &["Points: ○○課へ聞く / -5度で保つ / ・・"],
    );
}

#[test]
fn it_says_when_and_to_whom() {
    let mut it = wish("接遇研修");
    (it.sharing.on, it.sharing.to) = (Some(day(20)), " 係の全員 ".into());
    let handout = Handout::of(&it);
    assert_eq!(
        (handout.on, handout.audience.as_str()),
        (Some(day(20)), "係の全員")
    );
    it.sharing.done = Some(day(21));
    assert_eq!(Handout::of(&it).on, Some(day(21)), "the day it was");
}

#[test]
fn a_long_one_is_told() {
    let check = |points: String, is_long: bool| {
        let mut it = wish("接遇研修");
        it.sharing.points = points;
        assert_eq!(Handout::of(&it).is_long(), is_long, "{}", it.sharing.points);
    };
    check("一つ\n二つ\n三つ".into(), false);
    check("一行\n".repeat(35), false);
    check("一行\n".repeat(36), true);
    check("あ".repeat(44 * 35), false);
    check("あ".repeat(44 * 35 + 1), true);
}

proptest! {
    #![proptest_config(cases(128))]

    /// What is private changes nothing on the paper.
    #[test]
    fn nothing_private_is_on_it(it in any_enrolment(), other in any_enrolment()) {
        let mut swapped = other;
        swapped.title.clone_from(&it.title);
        (swapped.from, swapped.to) = (it.from, it.to);
        swapped.after.learned.clone_from(&it.after.learned);
        swapped.after.differently.clone_from(&it.after.differently);
        swapped.sharing.clone_from(&it.sharing);
        let handout = Handout::of(&it);
        prop_assert_eq!(&Handout::of(&swapped), &handout);
        for (part, lines) in &handout.parts {
            prop_assert!(!lines.is_empty(), "{:?}", part);
            prop_assert!(lines.iter().all(|line| !line.trim().is_empty()));
        }
        let order = [Part::Learned, Part::Points, Part::Differently, Part::Ask];
        let place = |part: &Part| order.iter().position(|p| p == part);
        let is_sorted = handout.parts.is_sorted_by_key(|(part, _)| place(part));
        prop_assert!(is_sorted);
    }
}
