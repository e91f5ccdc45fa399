use michishirube::domain::sheet::Progress;

use crate::notation::{IWAKI, ability, grade, sheet};

/// On the 係長's table: coaching, project-planning, persuasion, information-analysis,
/// understanding-action. `next` maps "after" (`-`: from the start) to the next open ability.
#[track_caller]
fn check(text: &str, done: usize, next: &[(&str, &str)]) {
    let (sheet, kakaricho) = (sheet(text), grade("kakaricho"));
    let progress = sheet.progress(&IWAKI, &kakaricho);
    assert_eq!(progress, Progress { done, total: 5 }, "{text}");
    assert_eq!(progress.is_complete(), done == 5);
    for (after, expected) in next {
        let after = Some(*after).filter(|a| *a != "-").map(ability);
        let found = sheet.next_open(&IWAKI, &kakaricho, after.as_ref());
        let found = found.as_ref().map_or("-", |id| id.as_str());
        assert_eq!(found, *expected, "{text} after {after:?}");
    }
}

const ALL: &str = "coaching=1 / project-planning=2 / persuasion=3 / information-analysis?out-of-scope \
                   / understanding-action=5";

#[test]
fn the_next_open_ability_comes_in_the_order_of_the_table() {
    check(
        "",
        0,
        &[
            ("-", "coaching"),
            ("coaching", "project-planning"),
            ("persuasion", "information-analysis"),
        ],
    );
    check(
        "coaching=3 / project-planning=2",
        2,
        &[
            ("-", "persuasion"),
            ("coaching", "persuasion"),
            ("persuasion", "information-analysis"),
        ],
    );
}

#[test]
fn looking_for_the_next_one_goes_round_the_end() {
    check("", 0, &[("understanding-action", "coaching")]);
    check(
        "coaching=3",
        1,
        &[("understanding-action", "project-planning")],
    );
    check(
        "coaching=3 / project-planning=1 / information-analysis=1 / understanding-action=1",
        4,
        &[
            ("persuasion", "persuasion"),
            ("understanding-action", "persuasion"),
        ],
    );
    check(
        ALL,
        5,
        &[("-", "-"), ("coaching", "-"), ("understanding-action", "-")],
    );
}

#[test]
fn an_unknown_place_is_the_start() {
    check(
        "coaching=3",
        1,
        &[
            ("teamwork", "project-planning"),
            ("unheard-of", "project-planning"),
        ],
    );
}

#[test]
fn an_off_scale_answer_is_an_answer_and_a_note_is_none() {
    check("coaching?no-opportunity", 1, &[("-", "project-planning")]);
    check("coaching:memo", 0, &[("-", "coaching")]);
}

#[test]
fn answers_the_table_does_not_ask_for_do_not_count() {
    check("teamwork=5 / unheard-of=5", 0, &[("-", "coaching")]);
    let sheet = sheet("teamwork=5 / coaching=3 / unheard-of:memo");
    let kakaricho = grade("kakaricho");
    let orphans: Vec<_> = sheet
        .orphans(&IWAKI, &kakaricho)
        .map(|(id, _)| id.as_str())
        .collect();
    assert_eq!(orphans, ["teamwork", "unheard-of"]);
    assert_eq!((sheet.answers(), sheet.notes()), (2, 1));
}

#[test]
fn a_grade_without_a_table_is_never_complete() {
    let progress = sheet("coaching=3").progress(&IWAKI, &grade("unheard-of"));
    assert_eq!(progress, Progress { done: 0, total: 0 });
    assert!(!progress.is_complete());
    assert_eq!(
        sheet("").next_open(&IWAKI, &grade("unheard-of"), None),
        None
    );
}
