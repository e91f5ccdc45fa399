//! Another scale, and an answer given again, as the desk takes them: answers stay.

use michishirube::domain::answer::Answer;
use michishirube::state::{Change, Notice};
use michishirube::storage::shelf::MemoryShelf;

use crate::desk::{answer, on, open, set_up, with, with_owner};
use crate::desk_editions::{called, entries, reworded};
use crate::notation::{ability, day, family, grade, pack, scale};

#[test]
fn another_scale_keeps_every_answer_and_is_used_for_the_next() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        assert_eq!(desk.scale().id, scale("default"));
        desk.rate(ability("coaching"), Some(Answer::Point(5)));
        desk.rate(ability("persuasion"), Some(Answer::Point(1)));
        let before = entries(desk);
        for id in ["maru", "six-step", "s-d", "default", "maru"] {
            desk.choose_scale(scale(id));
            assert_eq!(desk.notice(), Notice::Saved(Change::Profile));
            assert_eq!(
                (entries(desk), desk.scale().id),
                (before.clone(), scale(id))
            );
            assert_eq!(
                (entries(open(&shelf)), open(&shelf).scale().id),
                (before.clone(), scale(id))
            );
        }
        desk.rate(ability("persuasion"), Some(Answer::Point(3)));
        assert_eq!(called(desk, "persuasion"), ("maru".into(), "○".into()));
        assert_eq!(
            called(desk, "coaching"),
            ("default".into(), "周囲に教え、仕組みにできる".into())
        );
        desk.choose_scale(scale("unheard-of"));
        assert_eq!(desk.scale().id, scale("default"), "the first one stands in");
    });
}

#[test]
fn a_chosen_scale_stays_with_the_grade_and_goes_with_the_municipality() {
    with_owner(|| {
        let desk = open(&MemoryShelf::default());
        set_up(desk);
        desk.choose_scale(scale("maru"));
        desk.choose_grade(grade("shusa"));
        desk.choose_family(family("civil-engineering"));
        assert_eq!(desk.profile().scale, Some(scale("maru")));
        desk.choose_municipality(pack("annaka"));
        assert_eq!(desk.profile().scale, None);
    });
}

#[test]
fn an_answer_is_given_again_to_the_words_of_now() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        desk.choose_scale(scale("maru"));
        desk.rate(ability("coaching"), Some(Answer::Point(2)));
        desk.note(ability("coaching"), "四月".into());
        desk.note(ability("persuasion"), "メモ".into());
        desk.choose_scale(scale("default"));
        let desk = on(&shelf, reworded("coaching"), || day(9));
        assert!(desk.wants_rereading(&ability("coaching")));
        assert!(!desk.wants_rereading(&ability("persuasion")));
        desk.reaffirm(&ability("coaching"));
        assert!(!desk.wants_rereading(&ability("coaching")));
        let entry = desk.entry(&ability("coaching")).expect("an entry");
        assert_eq!(
            (entry.answer, entry.note.as_str(), entry.on),
            (Some(Answer::Point(2)), "四月", day(9))
        );
        assert_eq!(entry.asked.statement, "言い直した文。");
        assert_eq!(
            called(desk, "coaching"),
            ("maru".into(), "△".into()),
            "on its own scale"
        );
        desk.undo();
        assert!(desk.wants_rereading(&ability("coaching")));
        let before = shelf.dump();
        desk.reaffirm(&ability("persuasion"));
        desk.reaffirm(&ability("project-planning"));
        desk.reaffirm(&ability("unheard-of"));
        assert_eq!(
            shelf.dump(),
            before,
            "without an answer there is nothing to give again"
        );
    });
}

#[test]
fn given_again_after_the_pack_dropped_its_scale_an_answer_is_still_the_same() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        desk.choose_scale(scale("six-step"));
        for id in ["coaching", "persuasion"] {
            desk.rate(ability(id), Some(Answer::Point(6)));
        }
        let mut later = reworded("coaching");
        later.scales.retain(|s| s.id != scale("six-step"));
        later.competencies.retain(|c| c.id != ability("persuasion"));
        later
            .expectations
            .retain(|e| e.competency != ability("persuasion"));
        let desk = with(&shelf, later);
        desk.reaffirm(&ability("coaching"));
        assert_eq!(answer(desk, "coaching"), Some(Answer::Point(6)));
        assert_eq!(
            called(desk, "coaching"),
            ("six-step".into(), "卓越して優秀".into())
        );
        let before = desk.entry(&ability("persuasion"));
        desk.reaffirm(&ability("persuasion"));
        assert_eq!(
            desk.entry(&ability("persuasion")),
            before,
            "an old item keeps its words"
        );
    });
}
