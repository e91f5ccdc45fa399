//! Finished self-checks and new beginnings as screens tell the desk of them.

use michishirube::domain::answer::Answer;
use michishirube::domain::framework::Framework;
use michishirube::domain::id::ItemId;
use michishirube::domain::item::Kind;
use michishirube::domain::snapshot::Snapshot;
use michishirube::state::{Change, Desk, Notice};
use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::vault::SaveError;

use crate::desk::{answer, note, on, open, set_up, with, with_owner};
use crate::notation::{IWAKI, ability, day, item, pack};

fn ready(shelf: &MemoryShelf) -> Desk {
    let desk = open(shelf);
    set_up(desk);
    desk
}

fn rate(desk: Desk, id: &str, level: u8) {
    desk.rate(ability(id), Some(Answer::Point(level)));
}

fn records(desk: Desk) -> Vec<(ItemId, Snapshot)> {
    desk.with_notebook(|n| {
        let all = n.snapshots().map(|(id, s)| (id.clone(), s.clone()));
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(_, s)| s.nth);
        all
    })
}

fn round(desk: Desk) -> u64 {
    desk.with_notebook(|n| n.current_sheet().map_or(0, |s| s.round))
}

#[test]
fn finishing_freezes_the_sheet_once_and_again_after_a_change() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = ready(&shelf);
        assert_eq!(desk.finish(), None, "nothing is there");
        desk.note(ability("coaching"), "メモだけ".into());
        assert_eq!(desk.finish(), None, "nothing is answered");
        rate(desk, "coaching", 4);
        assert_eq!(desk.kept_as(), None);
        let first = desk.finish().expect("it is kept");
        assert_eq!(
            desk.notice(),
            Notice::Saved(Change::Item(Kind::Snapshot, true))
        );
        let before = shelf.dump();
        assert_eq!(desk.finish(), Some(first.clone()), "it is kept already");
        assert_eq!(open(&shelf).finish(), Some(first.clone()), "opened again");
        assert_eq!(shelf.dump(), before, "and nothing is written");
        assert_eq!(desk.kept_as().map(|(id, _)| id), Some(first.clone()));

        rate(desk, "persuasion", 2);
        assert_eq!(desk.kept_as(), None);
        let second = desk.finish().expect("it is kept");
        assert_ne!(second, first);
        let all = records(open(&shelf));
        let numbers: Vec<_> = all
            .iter()
            .map(|(id, s)| (id.clone(), s.nth, s.answers()))
            .collect();
        assert_eq!(numbers, [(first, 1, 1), (second, 2, 2)]);
        assert_eq!(
            (all[0].1.on, all[0].1.rows.len()),
            (day(2), 5),
            "with what isn't answered"
        );
    });
}

#[test]
fn beginning_anew_keeps_a_record_first_and_is_taken_back() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = ready(&shelf);
        rate(desk, "coaching", 4);
        desk.note(ability("coaching"), "四月".into());
        assert!(desk.begin_anew());
        assert_eq!(desk.notice(), Notice::Saved(Change::Anew(true)));
        let all = records(open(&shelf));
        assert_eq!((all.len(), all[0].1.round), (1, 0));
        let row = all[0].1.row(&ability("coaching")).expect("a row");
        assert_eq!(
            (&row.entry.answer, row.entry.note.as_str()),
            (&Some(Answer::Point(4)), "四月")
        );
        for desk in [desk, open(&shelf)] {
            assert_eq!((answer(desk, "coaching"), round(desk)), (None, 1));
            let seen = desk.differences();
            assert!(
                seen.list.is_empty() && seen.before.is_some(),
                "the definitions stay seen"
            );
        }

        desk.undo();
        assert_eq!(desk.notice(), Notice::Saved(Change::Anew(false)));
        for desk in [desk, open(&shelf)] {
            assert_eq!(
                (answer(desk, "coaching"), round(desk)),
                (Some(Answer::Point(4)), 0)
            );
            assert_eq!(note(desk, "coaching"), "四月");
            assert_eq!(
                desk.kept_as().map(|(id, _)| id),
                Some(all[0].0.clone()),
                "the same record"
            );
        }
        desk.redo();
        assert_eq!((answer(desk, "coaching"), round(desk)), (None, 1));

        rate(desk, "coaching", 5);
        assert!(desk.begin_anew());
        let rounds: Vec<_> = records(desk)
            .iter()
            .map(|(_, s)| (s.nth, s.round))
            .collect();
        assert_eq!((rounds, round(desk)), (vec![(1, 0), (2, 1)], 2));
    });
}

#[test]
fn a_finished_sheet_is_begun_anew_without_a_second_record() {
    with_owner(|| {
        let desk = ready(&MemoryShelf::default());
        rate(desk, "coaching", 4);
        desk.finish();
        assert!(desk.begin_anew());
        assert_eq!(records(desk).len(), 1);
        assert!(desk.begin_anew(), "an empty sheet");
        assert_eq!(records(desk).len(), 1);
    });
}

#[test]
fn notes_without_an_answer_are_kept_before_a_sheet_is_begun_anew() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = ready(&shelf);
        desk.note(ability("coaching"), "まだ答えていない".into());
        assert!(desk.begin_anew());
        let all = records(open(&shelf));
        assert_eq!(all.len(), 1);
        let row = all[0].1.row(&ability("coaching")).expect("a row");
        assert_eq!(row.entry.note, "まだ答えていない");
    });
}

#[test]
fn a_sheet_whose_record_finds_no_room_is_left_as_it_is() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = ready(&shelf);
        rate(desk, "coaching", 4);
        shelf.limit(Some(0));
        for _ in 0..2 {
            assert!(!desk.begin_anew());
            assert_eq!(desk.health().failed, Some(SaveError::Full));
            assert_eq!(
                (answer(desk, "coaching"), round(desk)),
                (Some(Answer::Point(4)), 0)
            );
        }
        assert_eq!(records(open(&shelf)).len(), 0);
        shelf.limit(None);
        assert!(desk.begin_anew(), "as soon as there is room");
        for desk in [desk, open(&shelf)] {
            assert_eq!((records(desk).len(), round(desk)), (1, 1));
        }
        assert!(desk.health().is_well());
    });
}

#[test]
fn a_new_beginning_taken_back_is_taken_back_in_the_other_tab() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let first = ready(&shelf);
        rate(first, "coaching", 4);
        first.begin_anew();
        let second = open(&shelf);
        first.undo();
        second.sync();
        for desk in [first, second, open(&shelf)] {
            assert_eq!(
                (answer(desk, "coaching"), round(desk)),
                (Some(Answer::Point(4)), 0)
            );
            assert!(desk.kept_as().is_some());
        }
    });
}

#[test]
fn nothing_is_finished_under_another_framework() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        rate(ready(&shelf), "coaching", 4);
        let before = shelf.dump();
        let mut other = IWAKI.clone();
        other.id = pack("annaka");
        let desk = with(&shelf, other);
        assert_eq!(
            (desk.own_key(), desk.finish(), desk.begin_anew()),
            (None, None, false)
        );
        desk.see_definitions();
        rate(desk, "coaching", 1);
        let later = on(&shelf, Framework::none(), || day(3));
        assert_eq!(
            (later.own_key(), later.finish(), later.begin_anew()),
            (None, None, false)
        );
        later.see_definitions();
        later.note(ability("coaching"), "どこへ".into());
        assert_eq!(shelf.dump(), before);
    });
}

#[test]
fn a_removed_record_is_frozen_again_under_another_id() {
    with_owner(|| {
        let desk = ready(&MemoryShelf::default());
        rate(desk, "coaching", 4);
        let first = desk.finish().expect("it is kept");
        desk.remove(Kind::Snapshot, first.clone());
        assert_eq!(
            (desk.kept_as(), desk.item(Kind::Snapshot, &first)),
            (None, None)
        );
        let second = desk.finish().expect("it is kept");
        assert_ne!(first, second);
        assert_eq!(desk.item(Kind::Note, &item("unheard-of")), None);
    });
}
