//! Qualifications held and aimed at, and what of a policy is about digital skills.

use michishirube::domain::career::path::Tag;
use michishirube::domain::career::plan::{Plan, Planned};
use michishirube::domain::item::{Body, Held};
use michishirube::domain::training::Form;
use michishirube::domain::training::catalogue::Catalogue;
use michishirube::domain::training::course::{CourseKey, Origin};
use michishirube::domain::training::digital::{lane, planned};
use michishirube::domain::training::enrolment::{Enrolment, State};
use michishirube::domain::training::qualifications::{Expiry, Standing, lines};
use michishirube::domain::{Day, day};

use crate::career::notation::{Case, case as read_road, entry, framework};
use crate::notation::{item, pack};

fn on(text: &str) -> Day {
    day(text).expect("a day")
}

/// `name state ended expires`; `@id` names the pack's entry. `-` for nothing.
fn record(text: &str) -> Enrolment {
    let parts: Vec<_> = text.split_whitespace().collect();
    let [name, state, ended, expires] = parts[..] else {
        panic!("{text}: four parts");
    };
    let state = State::parse(state).expect("a state");
    let mut it = Enrolment::wish(
        pack("iwaki"),
        name.trim_start_matches('@'),
        Form::Qualification,
        2026,
        on("2026-04-01"),
    );
    if let Some(id) = name.strip_prefix('@') {
        it.course = Some(CourseKey {
            origin: Origin::Qualification,
            id: entry(id),
        });
    }
    it.go(state, on("2026-05-01"));
    it.to = day(ended);
    it.expires = day(expires);
    it
}

fn told(standing: &Standing) -> String {
    match standing {
        Standing::Open => "open".into(),
        Standing::Held {
            record,
            on,
            expiry,
            again,
        } => {
            let mut told = "held".to_owned();
            if record.is_none() {
                told += " by career";
            }
            if let Some(on) = on {
                told += &format!(" since {on}");
            }
            match expiry {
                Expiry::Never => {}
                Expiry::Until(day) => told += &format!(" until {day}"),
                Expiry::Soon(day) => told += &format!(" soon {day}"),
                Expiry::Over(day) => told += &format!(" over {day}"),
            }
            if again.is_some() {
                told += ", again";
            }
            told
        }
        Standing::Aimed { record, state, .. } => match record {
            Some(_) => format!("aimed {}", state.word()),
            None => "aimed by plan".into(),
        },
    }
}

/// A case of いわき on 2026-11-27, with records; the lines that aren't open.
#[track_caller]
fn check(change: impl FnOnce(&mut Case), records: &[&str], expected: &[&str]) {
    let mut case = read_road("iwaki general-affairs shunin 2026-11");
    change(&mut case);
    for (i, text) in records.iter().enumerate() {
        case.put(&format!("r{i}"), Body::Enrolment(Held::new(record(text))));
    }
    let framework = framework("iwaki");
    let shown: Vec<_> = lines(&case.notebook, framework, on("2026-11-27"))
        .into_iter()
        .filter(|line| line.standing != Standing::Open)
        .map(|line| format!("{}: {}", line.name, told(&line.standing)))
        .collect();
    assert_eq!(shown, expected);
}

fn nothing(_: &mut Case) {}

#[test]
fn every_qualification_of_the_pack_has_a_line_and_is_open_at_first() {
    check(nothing, &[], &[]);
    let case = read_road("iwaki general-affairs shunin 2026-11");
    let framework = framework("iwaki");
    let all = lines(&case.notebook, framework, on("2026-11-27"));
    assert_eq!(all.len(), 18);
}

#[test]
fn what_is_held_says_until_when() {
    check(
        nothing,
        &["@it-passport done 2025-06-01 -"],
        &["ITパスポート: held since 2025-06-01"],
    );
    for (expires, told) in [
        ("2026-11-26", "over"),
        ("2026-11-27", "soon"),
        ("2027-05-27", "soon"),
        ("2027-05-28", "until"),
    ] {
        check(
            nothing,
            &[&format!("簿記 done 2025-06-01 {expires}")],
            &[&format!("簿記: held since 2025-06-01 {told} {expires}")],
        );
    }
}

#[test]
fn however_a_name_is_written_it_is_one_line() {
    check(
        nothing,
        &["ｉｔぱすぽーと wish - -"],
        &["ITパスポート: aimed wish"],
    );
}

#[test]
fn of_several_records_the_last_counts_and_a_plan_stands_beside() {
    check(
        nothing,
        &[
            "@it-passport done 2026-01-01 2027-12-31",
            "@it-passport done 2020-01-01 2022-12-31",
            "@it-passport wish - -",
        ],
        &["ITパスポート: held since 2026-01-01 until 2027-12-31, again"],
    );
}

#[test]
fn what_was_given_up_says_nothing() {
    check(nothing, &["@it-passport dropped - -"], &[]);
}

#[test]
fn careers_are_asked_as_well() {
    let career = |case: &mut Case| {
        let framework = framework("iwaki");
        let mut planned = Planned::blank(2028);
        planned.qualification = Tag::of(framework, entry("applied-information-engineer"), "旧名");
        let plan = Plan {
            name: String::new(),
            posts: litemap::LiteMap::from_iter([(item("n0"), planned)]),
        };
        case.put("plan", Body::Plan(Held::new(plan)));
        case.person(|person| {
            person.plan = Some(item("plan"));
            person.qualifications = vec![
                Tag::of(framework, entry("it-passport"), "ITパスポート"),
                Tag {
                    of: None,
                    name: "調理師".into(),
                },
            ];
        });
    };
    check(
        career,
        &["調理師 done 2010-03-01 -"],
        &[
            "ITパスポート: held by career",
            "応用情報技術者: aimed by plan",
            "調理師: held since 2010-03-01",
        ],
    );
}

#[test]
fn the_digital_lane_is_what_the_documents_name() {
    // Measures, courses, qualifications, figures that count.
    for (city, measures, courses, qualifications, facts) in [
        ("annaka", 10, 6, 0, 0),
        ("koriyama", 6, 6, 4, 1),
        ("iwaki", 0, 1, 4, 0),
        ("aizuwakamatsu", 1, 1, 0, 0),
        ("standard", 0, 0, 0, 0),
    ] {
        let framework = framework(city);
        let catalogue = Catalogue::of(framework, None, &Default::default());
        let lane = lane(framework, &catalogue);
        assert_eq!(lane.measures.len(), measures, "{city}");
        assert_eq!(lane.courses.len(), courses, "{city}");
        assert_eq!(lane.qualifications, qualifications, "{city}");
        assert_eq!(lane.facts.len(), facts, "{city}: {:?}", lane.facts);
        assert!(
            lane.measures.iter().all(|m| !m.own_step.is_empty()),
            "{city}: each has something to begin with"
        );
    }
}

#[test]
fn a_step_of_the_lane_is_planned_once() {
    let mut case = read_road("iwaki general-affairs shunin 2026-11");
    let framework = framework("iwaki");
    let find = |case: &Case| planned(&case.notebook, framework, "データ　リテラシー").is_some();
    assert!(!find(&case));
    case.put(
        "r",
        Body::Enrolment(Held::new(record("データリテラシー wish - -"))),
    );
    assert!(find(&case));
    case.put(
        "r",
        Body::Enrolment(Held::new(record("データリテラシー dropped - -"))),
    );
    assert!(!find(&case));
}
