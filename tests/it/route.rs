//! Addresses, as a table: what is parsed, and what it is printed as.

use michishirube::domain::todo::Question;
use michishirube::route::Route;

use crate::notation::ability;

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
fn what_is_no_address_keeps_its_words() {
    for hash in [
        "/no",
        "/result/more",
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
