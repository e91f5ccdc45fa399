//! What a plan comes to, told for itself.

use michishirube::domain::career::gist::gist;
use michishirube::domain::career::path::Tag;
use michishirube::domain::career::plan::{Plan, Planned};
use michishirube::domain::career::timeline::timeline;
use michishirube::domain::item::{Body, Held};
use michishirube::domain::worknote::Tie;

use super::notation::{Case, case, entry};
use super::tracks::meets;
use crate::notation::{ability, item, pack};

fn change(case: &mut Case, post: &str, change: impl FnOnce(&mut Planned)) {
    let (id, plan) = case.notebook.plans().next().expect("a plan");
    let (id, mut plan) = (id.clone(), plan.clone());
    change(plan.posts.get_mut(&item(post)).expect("a post"));
    case.put(id.as_str(), Body::Plan(Held::new(plan)));
}

/// `from-until | fields | grades | abilities | qualifications`.
#[track_caller]
fn check(case: &Case, expected: &str) {
    let road = case.road();
    let line = timeline(&road);
    let found = gist(&road, &line);
    let year = |month: Option<michishirube::domain::career::when::Month>| {
        month.map_or_else(|| "?".into(), |m| m.fiscal_year().to_string())
    };
    let joined = |texts: Vec<String>| texts.join(", ");
    let parts = [
        format!("{} {}-{}", found.posts, year(found.from), year(found.until)),
        joined(
            found
                .fields
                .iter()
                .map(|f| format!("{} {}", f.name, f.months))
                .collect(),
        ),
        joined(
            found
                .grades
                .iter()
                .map(|(g, y)| format!("{g} {y}"))
                .collect(),
        ),
        joined(
            found
                .abilities
                .iter()
                .map(|(t, p)| format!("{} {p:?}", t.title))
                .collect(),
        ),
        joined(
            found
                .qualifications
                .iter()
                .map(|(q, h)| format!("{} {h}", q.name))
                .collect(),
        ),
    ];
    assert_eq!(parts.join(" | "), expected);
}

const HEAD: &str = "iwaki general-affairs shuji 2026-11";

#[test]
fn until_when_and_in_which_fields() {
    for (plan, expected) in [
        (
            "+2027-2029 ga-tax 税務課",
            "1 2027-2030 | 税部門 36 |  |  | ",
        ),
        // The next one ends an open one, and nothing the last.
        (
            "+2027- ga-tax 税務課 | +2030- ga-registry kakaricho 市民課",
            "2 2027-? | 税部門 36, 戸籍部門 36 | 係長 2030 |  | ",
        ),
        // The same field twice is one; a grade is told once.
        (
            "+2027- ga-tax kakaricho 課 | +2029- ga-planning kakaricho 課 | +2030-2030 ga-tax 室",
            "3 2027-2031 | 税部門 36, 企画部門 12 | 係長 2027 |  | ",
        ),
        // Two of one name are two.
        (
            "+2027-2027 ga-civic-welfare 課 | +2028-2028 ga-project-welfare 室",
            "2 2027-2029 | 福祉部門 12, 福祉部門 12 |  |  | ",
        ),
        // Leave is no time in a field; the end before the beginning is counted, not laid out.
        ("+2027-2028 (leave)", "1 2027-2029 |  |  |  | "),
        ("+2030-2027 課", "1 ?-? |  |  |  | "),
        ("+2027- 課 | born 1965-05-01", "1 2027-? |  24 |  |  | "),
    ] {
        check(&case(&format!("{HEAD} | {plan}")), expected);
    }
    check(&case(HEAD), "0 ?-? |  |  |  | ");
}

#[test]
fn abilities_and_qualifications_once_with_where_one_stands() {
    let mut case = case(&format!("{HEAD} | +2027- ga-tax 課 | +2030- 室"));
    let tie = |of: &str, id: &str| Tie {
        pack: pack(of),
        competency: ability(id),
        title: id.into(),
    };
    meets(&mut case, "iwaki/shuji", &["explanation"]);
    change(&mut case, "n0", |p| {
        p.abilities = vec![tie("iwaki", "explanation"), tie("annaka", "explanation")];
        p.qualification = Tag {
            of: None,
            name: "簿記".into(),
        };
    });
    change(&mut case, "n1", |p| {
        p.abilities = vec![tie("iwaki", "explanation"), tie("iwaki", "teamwork")];
        p.qualification = Tag {
            of: Some((pack("iwaki"), entry("it-passport"))),
            name: "ITパスポート".into(),
        };
    });
    case.person(|p| {
        p.qualifications = vec![Tag {
            of: Some((pack("iwaki"), entry("it-passport"))),
            name: "ITパスポート".into(),
        }];
    });
    check(
        &case,
        "2 2027-? | 税部門 36,  36 |  | explanation Met(3), explanation Unanswered, teamwork Unanswered | 簿記 false, ITパスポート true",
    );
}

#[test]
fn no_plan_comes_to_nothing() {
    let case = case(&format!("{HEAD} | +2027- 課"));
    let road = case.road().with_plan(None);
    let found = gist(&road, &timeline(&road));
    assert_eq!(found, Default::default());
    let blank = Plan::default();
    let road = case.road().with_plan(Some(&blank));
    assert_eq!(gist(&road, &timeline(&road)), Default::default());
}
