use michishirube::domain::notebook::Profile;

use crate::notation::{IWAKI, family, grade, pack, profile, sheet_key};

#[track_caller]
fn check(before: &str, change: impl Fn(&Profile) -> Profile, after: &str) {
    assert_eq!(change(&profile(before)), profile(after));
}

#[test]
fn another_municipality_asks_for_family_and_grade_anew() {
    let to = |id: &str| {
        let id = pack(id);
        move |p: &Profile| p.with_pack(id.clone())
    };
    check("- - -", to("iwaki"), "iwaki - -");
    check("annaka clerk g2", to("iwaki"), "iwaki - -");
    check(
        "iwaki civil-engineering shusa",
        to("iwaki"),
        "iwaki civil-engineering shusa",
    );
}

#[test]
fn another_family_keeps_the_grade_only_when_it_has_it() {
    let to = |id: &str| {
        let id = family(id);
        move |p: &Profile| p.with_family(&IWAKI, id.clone())
    };
    check("iwaki - -", to("architecture"), "iwaki architecture -");
    check(
        "iwaki general-affairs shusa",
        to("architecture"),
        "iwaki architecture shusa",
    );
    check(
        "iwaki general-affairs shusa",
        to("skilled-labor"),
        "iwaki skilled-labor -",
    );
    check(
        "iwaki skilled-labor gino",
        to("social-work"),
        "iwaki social-work -",
    );
    check(
        "iwaki general-affairs shusa",
        to("unheard-of"),
        "iwaki unheard-of -",
    );
}

#[test]
fn a_grade_changes_nothing_else() {
    check(
        "iwaki architecture shusa",
        |p| p.with_grade(grade("kacho")),
        "iwaki architecture kacho",
    );
}

#[test]
fn there_is_a_sheet_once_all_three_are_chosen() {
    assert_eq!(
        profile("iwaki architecture kacho").sheet_key(),
        Some(sheet_key("iwaki/kacho"))
    );
    for text in [
        "- - -",
        "iwaki - -",
        "iwaki architecture -",
        "iwaki - kacho",
    ] {
        assert_eq!(profile(text).sheet_key(), None, "{text}");
    }
}
