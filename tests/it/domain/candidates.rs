use michishirube::domain::focus::{Focus, Reach, candidates};
use michishirube::domain::standing::Standing;

use crate::notation::{IWAKI, ability, grade, sheet};

/// What a 係長 is offered, with the answers of their own and those of a look at 課長補佐: below the
/// threshold | the others of the grade | the next grade's.
#[track_caller]
fn check(own: &str, next: &str, offered: &str) {
    let of = |at: &str, text: &str| Standing::of(&IWAKI, &grade(at), Some(&sheet(text)));
    let (own, next) = (of("kakaricho", own), of("kacho-hosa", next));
    let all = candidates(&own, &next);
    let found = [Reach::Below, Reach::Here, Reach::Next].map(|wanted| {
        let lines = all.iter().filter(|(reach, _)| *reach == wanted);
        let ids: Vec<_> = lines.map(|(_, l)| l.competency.id.as_str()).collect();
        ids.join(" ")
    });
    assert_eq!(found.join(" | "), offered);
    let reaches = all.iter().map(|(reach, _)| *reach as usize);
    assert!(reaches.is_sorted(), "they stand in this order");
}

#[test]
fn what_is_below_the_threshold_comes_first_and_the_next_grade_last() {
    check(
        "",
        "",
        " | coaching project-planning persuasion information-analysis understanding-action | ",
    );
    check(
        "coaching=1 / project-planning=2 / persuasion=3 / information-analysis?no-opportunity",
        "",
        "project-planning coaching | persuasion information-analysis understanding-action | ",
    );
    let next = "organization-management staff-development policy-formulation negotiation information-analysis";
    check(
        "coaching=3 / project-planning=3 / persuasion=3 / information-analysis=3 / understanding-action=1",
        "negotiation?knows-only",
        &format!(
            "understanding-action | coaching project-planning persuasion information-analysis | {next}"
        ),
    );
    check(
        "",
        "negotiation:memo",
        " | coaching project-planning persuasion information-analysis understanding-action | ",
    );
}

#[test]
fn only_what_the_table_asks_for_becomes_a_plan() {
    let plan = |at: &str, id: &str| Focus::new(&IWAKI, &grade(at), &ability(id));
    let focus = plan("kacho-hosa", "staff-development").expect("asked for");
    assert_eq!(
        (&*focus.title, &*focus.grade_name),
        ("人材育成力", "課長補佐")
    );
    assert!(focus.is_bare() && focus.is_open());
    assert_eq!(plan("kakaricho", "staff-development"), None);
    assert_eq!(plan("unheard-of", "coaching"), None);
}
