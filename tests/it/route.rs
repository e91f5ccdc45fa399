//! Addresses, as a table: what is parsed, and what it is printed as.

use michishirube::domain::id::EntryId;
use michishirube::domain::todo::Question;
use michishirube::domain::training::course::{CourseKey, Origin};
use michishirube::route::{Route, Training};

use crate::notation::{ability, item};

#[track_caller]
fn check(hash: &str, route: Route, printed: &str) {
    let parsed = Route::parse(hash);
    assert_eq!(parsed, route, "{hash}");
    assert_eq!(parsed.href(), printed, "{hash}");
    assert_eq!(Route::parse(printed), route, "{printed} leads back");
}

#[test]
fn every_address_is_read_and_printed() {
    check("", Route::Home, "#/");
    check("#", Route::Home, "#/");
    check("#/", Route::Home, "#/");
    let first = Route::Start(Question::Municipality);
    check("#/start", first.clone(), "#/start/municipality");
    check("#/start/municipality", first, "#/start/municipality");
    check(
        "#/start/family",
        Route::Start(Question::Family),
        "#/start/family",
    );
    check(
        "#/start/grade",
        Route::Start(Question::Grade),
        "#/start/grade",
    );
    check("#/assess", Route::Assess, "#/assess");
    check("#/assess/", Route::Assess, "#/assess");
    check(
        "#/assess/coaching",
        Route::Card(ability("coaching")),
        "#/assess/coaching",
    );
    check("#/result", Route::Result, "#/result");
    check("#/data", Route::Data, "#/data");
    check("#/settings", Route::Settings, "#/settings");
    check("#/help", Route::Help, "#/help");
    check("#/sources", Route::Sources, "#/sources");
}

#[test]
fn addresses_of_trainings_are_read_and_printed() {
    let key = |origin| CourseKey {
        origin,
        id: EntryId::parse("communication").expect("an id"),
    };
    let one = || item("2026-11-01-0a");
    let rows = [
        ("", Training::Overview),
        ("/courses", Training::Catalogue),
        (
            "/courses/pack/communication",
            Training::Course(key(Origin::Pack)),
        ),
        (
            "/courses/list/communication",
            Training::Course(key(Origin::List)),
        ),
        ("/own", Training::Own),
        ("/own/2026-11-01-0a", Training::OwnOne(one())),
        ("/suggest", Training::Suggest),
        ("/years", Training::Years),
        ("/years/2026", Training::Year(2026)),
        ("/years/2026/goals", Training::Goals(2026)),
        ("/years/2026/record", Training::Record(2026)),
        ("/plan/2026-11-01-0a", Training::One(one())),
        ("/plan/2026-11-01-0a/before", Training::Before(one())),
        ("/plan/2026-11-01-0a/after", Training::After(one())),
        ("/plan/2026-11-01-0a/sharing", Training::Sharing(one())),
        ("/plan/2026-11-01-0a/later", Training::Later(one())),
        ("/change", Training::Change),
        ("/money", Training::Money),
        ("/qualifications", Training::Qualifications),
        ("/digital", Training::Digital),
        ("/import", Training::Import),
    ];
    for (rest, page) in rows {
        let hash = format!("#/training{rest}");
        check(&hash, Route::Training(page), &hash);
    }
}

#[test]
fn what_is_no_address_keeps_its_words() {
    for hash in [
        "/no",
        "/result/more",
        "/training/courses/pack",
        "/training/courses/nowhere/communication",
        "/training/years/26",
        "/training/years/02026",
        "/training/years/9999",
        "/training/plan/x/more",
        "/start/name",
        "/assess/coaching/more",
        "/assess/__proto__",
        "/assess/<b>",
        "/assess/指導力",
        "/RESULT",
        "main",
    ] {
        check(
            &format!("#{hash}"),
            Route::Unknown(hash.into()),
            &format!("#{hash}"),
        );
    }
}

#[test]
fn the_navigation_marks_the_section_one_is_in() {
    for (hash, section) in [
        ("#/", Some("#/")),
        ("#/assess", Some("#/assess")),
        ("#/assess/coaching", Some("#/assess")),
        ("#/result", Some("#/result")),
        ("#/data", Some("#/data")),
        ("#/help", None),
        ("#/start/grade", None),
        ("#/nowhere", None),
    ] {
        let found = Route::parse(hash).section();
        assert_eq!(found.map(|r| r.href()).as_deref(), section, "{hash}");
    }
    for route in Route::NAVIGATION {
        assert_eq!(route.section(), Some(route.clone()));
    }
}
