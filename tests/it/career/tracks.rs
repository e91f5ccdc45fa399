//! Tracks and the staircase of grades, held against what a person wrote down.

use michishirube::domain::answer::Answer;
use michishirube::domain::career::path::Tag;
use michishirube::domain::career::staircase::{Asks, begin_today, rises, staircase};
use michishirube::domain::career::timeline::timeline;
use michishirube::domain::career::tracks::{Learning, tracks};
use michishirube::domain::item::{Body, Held};
use michishirube::domain::next::{Class, Start};
use michishirube::domain::sheet::Sheet;
use michishirube::domain::worknote::{Tie, WorkNote};

use super::notation::{Case, case, entry, framework};
use crate::notation::{ability, family, grade, pack, scale, sheet_key};

pub fn note(case: &mut Case, id: &str, on: &str, text: &str, abilities: &[&str]) {
    let tie = |id: &&str| Tie {
        pack: case.framework.id.clone(),
        competency: ability(id),
        title: (*id).into(),
    };
    let note = WorkNote {
        on: michishirube::domain::day(on).expect("a day"),
        text: text.into(),
        abilities: abilities.iter().map(tie).collect(),
    };
    case.put(id, Body::Note(Held::new(note)));
}

pub fn meets(case: &mut Case, at: &str, abilities: &[&str]) {
    let key = sheet_key(at);
    let mut sheet = Sheet::default();
    for id in abilities {
        let (id, mut entry) = crate::notation::entry(id);
        entry.answer = Some(Answer::Point(3));
        entry.scale = scale(case.framework.scale().id.as_str());
        sheet.entries.insert(id, entry);
    }
    case.notebook.sheets.insert(key, sheet);
}

/// The fields of a track: months, notes, and by what it shows.
#[track_caller]
fn check(case: &Case, track: &str, expected: &[&str]) {
    let road = case.road();
    let line = timeline(&road);
    let learning = Learning::of(&road);
    let found = tracks(&road, &line, &learning).expect("a model");
    let fit = found.tracks.iter().find(|t| t.track.id == entry(track));
    let fields = fit.expect("the track").fields.iter();
    let shown: Vec<_> = fields
        .map(|f| {
            format!(
                "{} {} {} {:?}",
                f.time.field.id,
                f.time.so_far,
                f.notes.len(),
                f.shown
            )
        })
        .collect();
    assert_eq!(shown, expected, "{track}");
}

#[test]
fn a_speciality_shows_by_learning_not_by_years() {
    let road = "iwaki general-affairs shusa 2026-11 | 2005-2020 ga-tax | 2021- ga-registry";
    let mut case = case(road);
    check(
        &case,
        "specialist",
        &[
            "ga-tax 192 0 YearsOnly",
            "ga-civic-welfare 0 0 Nothing",
            "ga-project-welfare 0 0 Nothing",
            "ga-registry 68 0 YearsOnly",
            "ga-information 0 0 Nothing",
        ],
    );
    note(
        &mut case,
        "w1",
        "2026-05-01",
        "窓口の手順を直した",
        &["knowledge-skills"],
    );
    note(&mut case, "w2", "2026-06-01", "  ", &["knowledge-skills"]);
    note(&mut case, "w3", "2026-07-01", "結びのない記録", &[]);
    check(
        &case,
        "specialist",
        &[
            "ga-tax 192 0 YearsOnly",
            "ga-civic-welfare 0 0 Nothing",
            "ga-project-welfare 0 0 Nothing",
            "ga-registry 68 1 ByLearning",
            "ga-information 0 0 Nothing",
        ],
    );
    check(&case, "generalist", &[]);
}

#[test]
fn qualifications_are_those_of_the_model() {
    let mut case = case("iwaki civil-engineering shunin 2026-11 | 2020- ce-road");
    let engineer = framework("iwaki").qualification(&entry("professional-engineer"));
    let engineer = engineer.expect("技術士");
    case.person(|p| {
        let held = Tag::of(framework("iwaki"), engineer.id.clone(), &engineer.name);
        p.qualifications.push(held);
        p.qualifications.push(Tag {
            of: None,
            name: "普通自動車免許".into(),
        });
        // Another municipality's.
        p.qualifications.push(Tag {
            of: Some((pack("annaka"), entry("civil-works-manager"))),
            name: "土木施工管理技士".into(),
        });
    });
    let road = case.road();
    let line = timeline(&road);
    let found = tracks(&road, &line, &Learning::of(&road)).expect("a model");
    let held: Vec<_> = found
        .qualifications
        .iter()
        .map(|h| format!("{} {}", h.qualification.name, h.is_held))
        .collect();
    assert_eq!(
        held,
        ["土木施工管理技士 false", "技術士 true", "技術士補 false"]
    );
    let grades: Vec<_> = found.grades.iter().map(|g| g.name.as_str()).collect();
    assert_eq!(grades, ["課長補佐", "課長", "次長", "部長"]);
    assert_eq!(found.tracks.len(), 2);
}

#[test]
fn abilities_fit_when_what_they_grow_from_is_met() {
    let mut case = case("iwaki general-affairs shuji 2026-11 | 2024- ga-tax");
    let shuji = grade("shuji");
    let own = framework("iwaki").expectations_of(&shuji);
    let ids: Vec<_> = own.map(|e| e.competency.to_string()).collect();
    let fits = |case: &Case| {
        let road = case.road();
        let line = timeline(&road);
        let found = tracks(&road, &line, &Learning::of(&road)).expect("a model");
        let fit = found.abilities.iter();
        fit.map(|a| format!("{} {}", a.competency.name, a.fits))
            .collect::<Vec<_>>()
    };
    assert!(fits(&case).iter().all(|f| f.ends_with("false")));
    let all: Vec<&str> = ids.iter().map(String::as_str).collect();
    meets(&mut case, "iwaki/shuji", &all);
    // What 係長 (the first grade of 能力発揮期) asks for, by the document's table.
    assert_eq!(
        fits(&case),
        [
            "指導力 true",
            "企画立案力 true",
            "説得力 true",
            "情報分析力 true",
            "理解・行動力 true"
        ]
    );
    meets(&mut case, "iwaki/shuji", &all[..1]);
    assert_eq!(
        fits(&case).iter().filter(|f| f.ends_with("true")).count(),
        1
    );
}

#[test]
fn cities_without_tracks_or_models() {
    let found = |text: &str| {
        let case = case(text);
        let road = case.road();
        let line = timeline(&road);
        tracks(&road, &line, &Learning::of(&road)).map(|t| (t.tracks.len(), t.abilities.len()))
    };
    assert_eq!(found("koriyama all kakariin 2026-11"), Some((3, 0)));
    assert_eq!(found("annaka all kakariin 2026-11"), Some((2, 0)));
    assert_eq!(found("iwaki social-work shuji 2026-11"), Some((0, 5)));
    assert_eq!(found("iwaki skilled-labor gino 2026-11"), None);
    assert_eq!(found("standard all kakariin 2026-11"), None);
    assert_eq!(found("iwaki - - 2026-11"), None);
}

/// The grades of a staircase, with how many abilities each asks for.
#[track_caller]
fn check_stairs(of: &str, in_family: &str, from: &str, expected: &str) {
    let own = grade(from);
    let stairs = staircase(framework(of), &family(in_family), &own, None);
    let shown = stairs.iter().map(|s| match &s.asks {
        Asks::Own(lines) => format!("{}:{}", s.grade.name, lines.len()),
        Asks::Higher(ahead) => format!("{} {}", s.grade.name, ahead.lines.len()),
    });
    assert_eq!(
        shown.collect::<Vec<_>>().join(" / "),
        expected,
        "{of} {in_family} {from}"
    );
}

#[test]
fn from_ones_own_grade_to_the_top() {
    check_stairs(
        "iwaki",
        "general-affairs",
        "shuji",
        "主事・技師:6 / 事務主任・技術主任 6 / 主査・技査 6 / 係長 5 / 課長補佐 5 / 課長 5 / 次長 5 / 部長 5",
    );
    check_stairs("iwaki", "architecture", "jicho", "次長:5 / 部長 5");
    check_stairs("iwaki", "skilled-labor", "gino", "技能労務職:5");
    check_stairs("iwaki", "skilled-labor", "shuji", "");
    check_stairs("iwaki", "nowhere", "shuji", "");
    let annaka = staircase(
        framework("annaka"),
        &family("all"),
        &grade("kakariin"),
        None,
    )
    .len();
    assert_eq!(annaka, 5);
}

/// Each step seen from the one below: continues, grown, new, and how many marks are gone.
#[track_caller]
fn check_rises(of: &str, in_family: &str, from: &str, expected: &[&str]) {
    let own = grade(from);
    let stairs = staircase(framework(of), &family(in_family), &own, None);
    let rises = rises(framework(of), &stairs);
    let shown = rises.iter().map(|rise| {
        let count = |is: fn(&Class) -> bool| rise.lines.iter().filter(|l| is(&l.class)).count();
        format!(
            "{} {} {} {} -{}",
            rise.grade.id,
            count(|c| *c == Class::Continues),
            count(|c| matches!(c, Class::GrowsFrom(_))),
            count(|c| *c == Class::New),
            rise.unmarked.len()
        )
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        expected,
        "{of} {in_family} {from}"
    );
}

/// Counted apart from the rules, in the packs themselves.
const IWAKI: [&str; 7] = [
    "shunin 6 0 0 -0",
    "shusa 3 3 0 -3",
    "kakaricho 4 1 0 -2",
    "kacho-hosa 1 3 1 -4",
    "kacho 4 0 1 -1",
    "jicho 3 2 0 -2",
    "bucho 5 0 0 -0",
];
const ANNAKA: [&str; 4] = [
    "hosa-kakaricho 1 3 0 -3",
    "shukan 1 4 1 -3",
    "kacho 3 3 0 -3",
    "bucho 5 1 0 -1",
];

#[test]
fn a_step_is_seen_from_the_one_below() {
    check_rises("iwaki", "general-affairs", "shuji", &IWAKI);
    check_rises("iwaki", "public-health-nurse", "kacho", &IWAKI[5..]);
    check_rises("annaka", "all", "kakariin", &ANNAKA);
    check_rises("iwaki", "general-affairs", "bucho", &[]);
    check_rises("iwaki", "skilled-labor", "gino", &[]);
}

#[test]
fn what_to_begin_today() {
    let own = grade("shuji");
    let all = |sheet: Option<&Sheet>| {
        let stairs = staircase(framework("iwaki"), &family("general-affairs"), &own, sheet);
        let begun = begin_today(&stairs);
        // Every ability of a higher grade is led to once.
        let mut ids: Vec<_> = begun
            .iter()
            .flat_map(|b| &b.leads_to)
            .map(|(c, _)| &c.id)
            .collect();
        let n = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!((ids.len(), n), (17, 17));
        let kind = |start: &Start| match start {
            Start::FirstHere(e) => format!("first {}", e.competency),
            Start::TryOut(_) => "try".into(),
            Start::AskFor(_) => "ask".into(),
        };
        begun
            .iter()
            .map(|b| (kind(&b.start), b.leads_to.len()))
            .collect::<Vec<_>>()
    };
    let blank = all(None);
    let first = blank.iter().filter(|(k, _)| k.starts_with("first"));
    assert_eq!(
        first.clone().count(),
        6,
        "each of one's own abilities once: {blank:?}"
    );
    assert!(blank[0].1 >= blank[1].1);
    let order: Vec<_> = blank.iter().map(|(k, _)| k.split(' ').next()).collect();
    assert!(
        order.is_sorted_by_key(|k| ["first", "try", "ask"].iter().position(|o| Some(*o) == *k))
    );
    let mut case = case("iwaki general-affairs shuji 2026-11");
    let ids: Vec<_> = framework("iwaki")
        .expectations_of(&own)
        .map(|e| e.competency.to_string())
        .collect();
    meets(
        &mut case,
        "iwaki/shuji",
        &ids.iter().map(String::as_str).collect::<Vec<_>>(),
    );
    let met = all(case.notebook.current_sheet());
    assert!(met.iter().all(|(k, _)| !k.starts_with("first")), "{met:?}");
}
