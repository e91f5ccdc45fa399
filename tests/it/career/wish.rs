//! From wish to words: what a planned post is put together of, and where each part comes from.

use michishirube::domain::career::path::Tag;
use michishirube::domain::career::plan::{Planned, Slot};
use michishirube::domain::career::timeline::timeline;
use michishirube::domain::career::wish::{Part, wish};
use michishirube::domain::item::{Body, Held};
use michishirube::domain::worknote::Tie;

use super::notation::{Case, case, entry};
use super::tracks::{meets, note};
use crate::notation::{ability, item, pack};

fn change(case: &mut Case, change: impl FnOnce(&mut Planned)) {
    let (id, plan) = case.notebook.plans().next().expect("a plan");
    let (id, mut plan) = (id.clone(), plan.clone());
    change(plan.posts.get_mut(&item("n0")).expect("a post"));
    case.put(id.as_str(), Body::Plan(Held::new(plan)));
}

fn show(part: &Part) -> String {
    match part {
        Part::Place(post) => format!("place {}", post.department),
        Part::Reason(text) => format!("reason {text}"),
        Part::Gain(text) => format!("gain {text}"),
        Part::PlanB(text) => format!("plan b {text}"),
        Part::Served {
            id,
            months,
            related,
            ..
        } => format!("served {id} {months} {related}"),
        Part::Noted { id, ability, .. } => format!("noted {id} {}", ability.title),
        Part::Can(tie) => format!("can {}", tie.title),
        Part::Grows { ability, place } => format!("grows {} {place:?}", ability.title),
        Part::Holds(tag) => format!("holds {}", tag.name),
        Part::Takes(tag) => format!("takes {}", tag.name),
    }
}

/// The parts by their slots; `slot=` has words of the person's own, and what is open comes last.
#[track_caller]
fn check(case: &Case, expected: &[&str]) {
    let road = case.road();
    let line = timeline(&road);
    let found = wish(&road, &line, &item("n0")).expect("a wish");
    let slots: Vec<_> = found.sections.iter().map(|s| s.slot).collect();
    assert_eq!(slots, Slot::ALL);
    let mut shown = Vec::new();
    for section in &found.sections {
        let slot = section.slot.word();
        shown.extend(section.wording.map(|text| format!("{slot}={text}")));
        shown.extend(section.parts.iter().map(|p| format!("{slot}: {}", show(p))));
    }
    let open: Vec<_> = found.open().iter().map(|s| s.word()).collect();
    shown.push(format!("open {}", open.join(" ")));
    assert_eq!(shown, expected);
}

const ROAD: &str = "iwaki general-affairs shuji 2026-11 | 2018-2020 ga-tax 市民税課 | 2021-2023 ga-economy 商工課 | 2024- ga-finance 契約課 | +2027-2029 ga-registry 市民課";

#[test]
fn a_bare_post_says_where_and_what_led_there() {
    check(
        &case(ROAD),
        &[
            "wish: place 市民課",
            "experience: served p0 36 true",
            "open evidence gap gain plan-b",
        ],
    );
    // Nothing leads there: the present post stands for it.
    check(
        &case("iwaki general-affairs shuji 2026-11 | 2024- ga-tax 税務課 | +2027- ga-urban 土木課"),
        &[
            "wish: place 土木課",
            "experience: served p0 32 false",
            "open evidence gap gain plan-b",
        ],
    );
    // The same department counts without a field; a model isn't needed.
    check(
        &case("standard all kakariin 2026-11 | 2015-2017 ＤＸ 推進室 | 2018- 課 | +2027- DX推進室"),
        &[
            "wish: place DX推進室",
            "experience: served p1 104 false",
            "open evidence gap gain plan-b",
        ],
    );
}

#[test]
fn every_part_has_its_place() {
    let mut case = case(ROAD);
    let tie = |id: &str| Tie {
        pack: pack("iwaki"),
        competency: ability(id),
        title: id.into(),
    };
    change(&mut case, |p| {
        p.reason = "窓口で説明を続けたい".into();
        p.abilities = vec![tie("explanation"), tie("teamwork"), tie("gone")];
        p.abilities.push(Tie {
            pack: pack("annaka"),
            ..tie("explanation")
        });
        p.gain = "手順書が残る".into();
        p.plan_b = "税務課".into();
        p.qualification = Tag {
            of: Some((pack("iwaki"), entry("it-passport"))),
            name: "ITパスポート".into(),
        };
        p.wording.insert(Slot::Gain, "わたしの言葉".into());
        p.wording.insert(Slot::Gap, "  ".into());
    });
    for (id, on, text, abilities) in [
        ("w1", "2026-05-01", "案内を直した", &["explanation"][..]),
        ("w2", "2026-06-01", "説明会", &["explanation", "teamwork"]),
        ("w3", "2020-06-01", "昔の説明", &["explanation"]),
        ("w4", "2019-06-01", "もっと昔", &["explanation"]),
        ("w5", "2026-06-01", " ", &["explanation"]),
        ("w6", "2026-06-01", "別のこと", &["knowledge-skills"]),
    ] {
        note(&mut case, id, on, text, abilities);
    }
    meets(&mut case, "iwaki/shuji", &["teamwork"]);
    check(
        &case,
        &[
            "wish: place 市民課",
            "wish: reason 窓口で説明を続けたい",
            "experience: served p0 36 true",
            "evidence: noted w2 explanation",
            "evidence: noted w1 explanation",
            "evidence: noted w3 explanation",
            "evidence: can teamwork",
            "gap: grows explanation Unanswered",
            "gap: grows gone Unanswered",
            "gap: takes ITパスポート",
            "gain=わたしの言葉",
            "gain: gain 手順書が残る",
            "plan-b: plan b 税務課",
            "open ",
        ],
    );
    // A qualification one has is evidence, be it only typed.
    case.person(|p| {
        p.qualifications.push(Tag {
            of: None,
            name: "ＩＴパスポート".into(),
        });
    });
    let road = case.road();
    let line = timeline(&road);
    let found = wish(&road, &line, &item("n0")).expect("a wish");
    let all: Vec<_> = found
        .sections
        .iter()
        .flat_map(|s| &s.parts)
        .map(show)
        .collect();
    assert!(
        all.contains(&"holds ITパスポート".into()) && !all.contains(&"takes ITパスポート".into())
    );
}

#[test]
fn what_is_not_planned_is_no_wish() {
    let case = case(ROAD);
    let road = case.road();
    let line = timeline(&road);
    assert_eq!(wish(&road, &line, &item("n9")), None);
    let road = road.with_plan(None);
    assert_eq!(wish(&road, &line, &item("n0")), None);
}

/// 生活 is private: no part of a wish comes from it.
#[test]
fn times_of_life_are_in_no_wish_and_no_finding() {
    use michishirube::domain::career::path::{LifeKind, LifePeriod};
    let mut with = case(ROAD);
    let life = LifePeriod {
        from: super::notation::when("2022"),
        to: None,
        kind: LifeKind::Care,
        note: "親の通院".into(),
    };
    with.put("life", Body::Life(Held::new(life)));
    let said = |case: &Case| {
        let road = case.road();
        let line = timeline(&road);
        let wish = wish(&road, &line, &item("n0")).expect("a wish");
        let findings = super::notation::all_findings(case);
        format!("{wish:?} {line:?} {findings:?}")
    };
    assert_eq!(said(&with), said(&case(ROAD)));
}
