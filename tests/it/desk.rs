//! The desk as screens see it, on a store in memory: two desks on one store are two tabs.

use leptos::prelude::Owner;

use michishirube::domain::Day;
use michishirube::domain::answer::Answer;
use michishirube::domain::framework::Framework;
use michishirube::domain::item::{Body, Held, Kind};
use michishirube::domain::notebook::Counts;
use michishirube::domain::worknote::WorkNote;
use michishirube::packs::Reading;
use michishirube::state::{Change, Desk, Notice};
use michishirube::storage::shelf::{MemoryShelf, Shelf};
use michishirube::storage::vault::{SaveError, Stop};

use crate::library::{Folder, fresh};
use crate::notation::{IWAKI, ability, day, family, grade, pack, show, support};

pub fn open(shelf: &MemoryShelf) -> Desk {
    with(shelf, IWAKI.clone())
}

pub fn with(shelf: &MemoryShelf, framework: Framework) -> Desk {
    on(shelf, framework, || day(2))
}

pub fn on(shelf: &MemoryShelf, framework: Framework, today: fn() -> Day) -> Desk {
    let reading = Reading {
        framework,
        problems: Vec::new(),
    };
    let desk = Desk::open(
        Box::new(shelf.clone()),
        Box::new(Folder::default()),
        today,
        fresh,
    );
    desk.put(reading);
    desk
}

/// Runs with a reactive owner, as the application does.
pub fn with_owner(test: impl FnOnce()) {
    let owner = Owner::new();
    owner.with(test);
}

pub fn set_up(desk: Desk) {
    desk.choose_municipality(pack("iwaki"));
    desk.choose_family(family("general-affairs"));
    desk.choose_grade(grade("kakaricho"));
}

pub fn note(desk: Desk, id: &str) -> String {
    desk.entry(&ability(id))
        .map_or_else(String::new, |e| e.note)
}

pub fn answer(desk: Desk, id: &str) -> Option<Answer> {
    desk.entry(&ability(id)).and_then(|e| e.answer)
}

#[test]
fn every_change_is_stored_before_the_call_returns() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        assert!(shelf.dump().is_empty(), "opening writes nothing");
        set_up(desk);
        desk.rate(ability("coaching"), Some(Answer::Point(3)));
        assert_eq!(
            desk.notice(),
            Notice::Saved(Change::Rated(ability("coaching"), Answer::Point(3)))
        );
        desk.note(ability("coaching"), "四月".into());
        let again = open(&shelf);
        assert_eq!(answer(again, "coaching"), Some(Answer::Point(3)));
        assert_eq!(note(again, "coaching"), "四月");
    });
}

#[test]
fn an_answer_keeps_the_words_it_was_given_to() {
    with_owner(|| {
        let desk = open(&MemoryShelf::default());
        set_up(desk);
        desk.rate(ability("coaching"), Some(Answer::Point(3)));
        let asked = desk.entry(&ability("coaching")).expect("an entry").asked;
        let card = IWAKI.expectation(&grade("kakaricho"), &ability("coaching"));
        let card = card.expect("the card");
        assert_eq!(asked.title, "指導力");
        assert_eq!(asked.statement, card.statement);
        assert_eq!(asked.indicators, card.indicators);
    });
}

#[test]
fn undo_takes_back_step_by_step_and_a_typed_note_at_once() {
    with_owner(|| {
        let desk = open(&MemoryShelf::default());
        set_up(desk);
        desk.rate(ability("coaching"), Some(Answer::Point(3)));
        for text in ["は", "はじ", "はじめ"] {
            desk.note(ability("coaching"), text.into());
        }
        desk.rate(ability("coaching"), None);
        desk.undo();
        assert_eq!(answer(desk, "coaching"), Some(Answer::Point(3)));
        desk.undo();
        assert_eq!(note(desk, "coaching"), "", "the whole note");
        desk.redo();
        assert_eq!(
            note(desk, "coaching"),
            "はじめ",
            "a slip of the mouse costs nothing"
        );
        desk.undo();
        desk.undo();
        assert_eq!(answer(desk, "coaching"), None);
        desk.note(ability("coaching"), "べつ".into());
        assert!(!desk.can_redo(), "what is done now stands");
        desk.undo();
        assert!(
            !desk.can_undo(),
            "the three questions have a page of their own for that"
        );
    });
}

#[test]
fn two_tabs_on_one_note_lose_nothing() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let first = open(&shelf);
        set_up(first);
        let second = open(&shelf);
        second.note(ability("coaching"), "ふたつめ".into());
        first.note(ability("coaching"), "ひとつめ".into());
        for desk in [first, open(&shelf)] {
            let kept = note(desk, "coaching");
            assert!(
                kept.contains("ひとつめ") && kept.contains("ふたつめ"),
                "{kept}"
            );
        }
    });
}

#[test]
fn two_answers_to_one_card_are_said_and_the_later_stands() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let first = open(&shelf);
        set_up(first);
        let second = open(&shelf);
        second.rate(ability("coaching"), Some(Answer::Point(5)));
        first.rate(ability("coaching"), Some(Answer::Point(1)));
        let Notice::Conflicts(conflicts) = first.notice() else {
            panic!("no conflict: {:?}", first.notice());
        };
        assert_eq!(conflicts.len(), 1);
        assert_eq!(conflicts[0].theirs.answer, Some(Answer::Point(5)));
        assert_eq!(answer(open(&shelf), "coaching"), Some(Answer::Point(1)));
    });
}

#[test]
fn a_full_store_is_said_until_everything_is_stored() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        shelf.limit(Some(0));
        desk.note(ability("coaching"), "残る".into());
        assert_eq!(desk.health().failed, Some(SaveError::Full));
        assert_eq!(note(desk, "coaching"), "残る");
        assert_eq!(note(open(&shelf), "coaching"), "");
        shelf.limit(None);
        desk.retry();
        assert!(desk.health().is_well());
        assert_eq!(note(open(&shelf), "coaching"), "残る");
    });
}

#[test]
fn a_file_is_not_taken_in_while_something_waits_to_be_stored() {
    with_owner(|| {
        let full = MemoryShelf::default();
        let desk = open(&full);
        set_up(desk);
        desk.rate(ability("coaching"), Some(Answer::Point(3)));
        let text = desk.export().expect("a file");
        let file = michishirube::storage::takeout::read(&text).expect("it is readable");
        full.limit(Some(0));
        desk.note(ability("coaching"), "まだ".into());
        assert!(!desk.import(&file));
        assert_eq!(note(desk, "coaching"), "まだ", "nothing changed");
        full.limit(None);
        assert!(desk.import(&file));
        assert_eq!(note(desk, "coaching"), "");
        desk.undo_import();
        assert_eq!(
            note(desk, "coaching"),
            "まだ",
            "stored before it was replaced"
        );
    });
}

#[test]
fn taking_a_backup_starts_the_count_anew() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        desk.rate(ability("coaching"), Some(Answer::Point(3)));
        assert_eq!((desk.backup_age().days, desk.backup_age().edits), (None, 1));
        desk.export().expect("a file");
        desk.exported(false);
        assert_eq!(desk.notice(), Notice::ExportFailed);
        assert_eq!(
            desk.backup_age().days,
            None,
            "the browser would not take it"
        );
        desk.exported(true);
        let counts = Counts {
            sheets: 1,
            answers: 1,
            ..Counts::default()
        };
        assert_eq!(
            desk.notice(),
            Notice::Exported {
                counts,
                left_out: 0
            }
        );
        assert_eq!(
            (desk.backup_age().days, desk.backup_age().edits),
            (Some(0), 0)
        );
        desk.rate(ability("coaching"), Some(Answer::Point(4)));
        assert_eq!(desk.backup_age().edits, 1);
    });
}

#[test]
fn an_answer_of_an_earlier_edition_is_shown_as_an_old_item() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        desk.rate(ability("coaching"), Some(Answer::Point(4)));
        let mut later = IWAKI.clone();
        later
            .expectations
            .retain(|e| e.competency != ability("coaching"));
        let desk = with(&shelf, later);
        let orphans = desk.orphans();
        assert_eq!(orphans.len(), 1);
        assert_eq!(orphans[0].asked.title, "指導力");
        assert_eq!(orphans[0].asked.chosen, "状況が変わっても安定してできる");
        assert_eq!(orphans[0].answer, Some(Answer::Point(4)));
        assert!(
            desk.standing()
                .lines
                .iter()
                .all(|l| l.competency.id != ability("coaching"))
        );
    });
}

#[test]
fn a_note_taken_up_again_after_going_elsewhere_is_a_step_of_its_own() {
    with_owner(|| {
        let desk = open(&MemoryShelf::default());
        set_up(desk);
        desk.note(ability("coaching"), "きのう".into());
        desk.leave_page();
        desk.note(ability("coaching"), "きのう、きょう".into());
        desk.undo();
        assert_eq!(note(desk, "coaching"), "きのう");
    });
}

#[test]
fn a_store_that_somebody_emptied_is_said_and_can_be_filled_again() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        desk.note(ability("coaching"), "まだある".into());
        for key in shelf.keys().expect("keys") {
            shelf.remove(&key).expect("removed");
        }
        desk.store_was_cleared();
        assert_eq!(desk.health().failed, Some(SaveError::Cleared));
        assert_eq!(note(desk, "coaching"), "まだある");
        assert!(shelf.dump().is_empty(), "only the person stores it again");
        desk.retry();
        assert!(desk.health().is_well());
        assert_eq!(note(open(&shelf), "coaching"), "まだある");
    });
}

#[test]
fn a_newer_version_in_another_tab_leaves_the_text_on_the_screen() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        desk.note(ability("coaching"), "ここにある".into());
        for (key, text) in shelf.dump() {
            let newer = text.replacen("\"format\":3", "\"format\":4", 1);
            shelf.write(&key, &newer).expect("written");
        }
        let before = shelf.dump();
        desk.sync();
        assert_eq!(desk.health().stop, Some(Stop::Newer(4)));
        assert_eq!(note(desk, "coaching"), "ここにある");
        desk.note(ability("coaching"), "ここにある。".into());
        assert_eq!(note(desk, "coaching"), "ここにある。");
        assert_eq!(shelf.dump(), before, "nothing is written");
    });
}

#[test]
fn a_tab_that_waits_to_store_does_not_write_over_another() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let first = open(&shelf);
        set_up(first);
        let second = open(&shelf);
        shelf.limit(Some(0));
        first.note(ability("coaching"), "待っている".into());
        shelf.limit(None);
        second.note(ability("coaching"), "先に書いた".into());
        first.retry();
        let kept = note(open(&shelf), "coaching");
        assert!(
            kept.contains("待っている") && kept.contains("先に書いた"),
            "{kept}"
        );
    });
}

const GRANT: &str = "資格取得助成";

fn mark(desk: Desk, is_on: bool) {
    desk.set_interest(support("grant"), GRANT.into(), is_on);
}

/// The scheme's name and the day it was marked.
fn marked(desk: Desk) -> Option<(String, Day)> {
    desk.interest(&support("grant")).map(|i| (i.name, i.on))
}

fn said(is_on: bool) -> Notice {
    Notice::Saved(Change::Interest(is_on, GRANT.into()))
}

#[test]
fn a_scheme_is_marked_and_unmarked_and_each_click_can_be_taken_back() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        let yes = Some((GRANT.to_owned(), day(2)));
        let sees = |is_on: bool, when: &str| {
            let expected = yes.clone().filter(|_| is_on);
            assert_eq!(marked(desk), expected, "{when}");
            assert_eq!(marked(open(&shelf)), expected, "{when}, opened again");
            assert_eq!(desk.notice(), said(is_on), "{when}");
        };
        mark(desk, true);
        sees(true, "marked");
        mark(desk, false);
        sees(false, "unmarked");
        desk.undo();
        sees(true, "taken back");
        desk.undo();
        sees(false, "both taken back");
        assert!(!desk.can_undo());
        desk.redo();
        sees(true, "done again");
        desk.redo();
        sees(false, "both done again");
        assert!(!desk.can_redo());
    });
}

#[test]
fn a_scheme_marked_already_keeps_its_name_and_day() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        mark(open(&shelf), true);
        let before = shelf.dump();
        let desk = on(&shelf, IWAKI.clone(), || day(9));
        desk.set_interest(support("grant"), "別の名".into(), true);
        desk.set_interest(support("course"), "講座".into(), false);
        assert_eq!(marked(desk), Some((GRANT.into(), day(2))));
        assert_eq!(shelf.dump(), before, "nothing is written");
        assert!(!desk.can_undo());
        mark(desk, false);
        mark(desk, true);
        assert_eq!(marked(desk), Some((GRANT.into(), day(9))));
    });
}

#[test]
fn a_scheme_that_the_pack_called_otherwise_is_unmarked_under_the_name_it_was_marked_with() {
    with_owner(|| {
        let desk = open(&MemoryShelf::default());
        mark(desk, true);
        desk.set_interest(support("grant"), "別の名".into(), false);
        assert_eq!(desk.notice(), said(false));
    });
}

#[test]
fn marks_belong_to_a_pack_and_outlive_it() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        mark(open(&shelf), true);
        let mut other = IWAKI.clone();
        other.id = pack("annaka");
        let desk = with(&shelf, other);
        assert_eq!(marked(desk), None);
        desk.set_interest(support("grant"), "補助".into(), true);
        let text = desk.export().expect("a file");
        let file = michishirube::storage::takeout::read(&text).expect("it is readable");
        assert!(file.intact);
        assert_eq!(
            show(&file.loaded.notebook),
            "interests annaka grant:補助 | interests iwaki grant:資格取得助成"
        );
        assert_eq!(marked(open(&shelf)), Some((GRANT.into(), day(2))));
    });
}

#[test]
fn marks_are_counted_for_the_reminder_and_in_what_export_and_import_say() {
    with_owner(|| {
        let desk = open(&MemoryShelf::default());
        mark(desk, true);
        assert_eq!(desk.backup_age().edits, 1);
        let text = desk.export().expect("a file");
        desk.exported(true);
        let counts = Counts {
            interests: 1,
            ..Counts::default()
        };
        let left_out = 0;
        assert_eq!(desk.notice(), Notice::Exported { counts, left_out });
        assert_eq!(desk.backup_age().edits, 0);
        mark(desk, false);
        assert_eq!(desk.backup_age().edits, 1);

        let there = open(&MemoryShelf::default());
        let file = michishirube::storage::takeout::read(&text).expect("it is readable");
        assert!(there.import(&file));
        assert_eq!(there.notice(), Notice::Imported(counts));
        assert_eq!(marked(there), Some((GRANT.into(), day(2))));
        assert_eq!(there.backup_age().edits, 0, "the file is the backup");
    });
}

#[test]
fn a_mark_that_found_no_room_stays_on_the_screen_and_is_stored_later() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        shelf.limit(Some(0));
        mark(desk, true);
        let change = Change::Interest(true, GRANT.into());
        assert_eq!(desk.notice(), Notice::NotSaved(change));
        assert!(marked(desk).is_some() && marked(open(&shelf)).is_none());
        shelf.limit(None);
        desk.retry();
        assert!(marked(open(&shelf)).is_some());
    });
}

#[test]
fn ids_stand_in_the_order_in_which_things_were_begun() {
    fn falling() -> u64 {
        u64::MAX - fresh()
    }
    with_owner(|| {
        let shelf = Box::new(MemoryShelf::default());
        let desk = Desk::open(shelf, Box::new(Folder::default()), || day(2), falling);
        let mut before = None;
        for _ in 0..12 {
            let id = desk.new_id();
            assert!(before < Some(id.clone()), "{before:?} before {id}");
            let note = WorkNote::blank(day(1));
            desk.keep(id.clone(), Body::Note(Held::new(note)), true);
            desk.remove(Kind::Note, id.clone());
            before = Some(id);
        }
    });
}

#[test]
fn what_is_removed_from_its_page_can_be_brought_back_on_the_next_one() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = open(&shelf);
        set_up(desk);
        desk.rate(ability("coaching"), Some(Answer::Point(3)));
        let id = desk.finish().expect("a record");
        desk.leave_page();
        desk.rate(ability("coaching"), Some(Answer::Point(4)));
        desk.remove_and_leave(Kind::Snapshot, id.clone());
        desk.leave_page();
        assert_eq!(
            desk.notice(),
            Notice::Saved(Change::Item(Kind::Snapshot, false))
        );
        assert_eq!(open(&shelf).item(Kind::Snapshot, &id), None, "it is gone");
        desk.undo();
        assert!(open(&shelf).item(Kind::Snapshot, &id).is_some());
        assert!(!desk.can_undo(), "what else was done stayed behind");
        desk.leave_page();
        assert_eq!(desk.notice(), Notice::Quiet, "once, not for ever");
        assert!(!desk.can_redo());
    });
}
