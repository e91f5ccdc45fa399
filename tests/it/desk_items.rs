//! Work notes and focus points as screens tell the desk of them.

use std::sync::atomic::{AtomicU64, Ordering};

use michishirube::domain::focus::Focus;
use michishirube::domain::id::ItemId;
use michishirube::domain::item::{Body, Held, Kind};
use michishirube::domain::worknote::WorkNote;
use michishirube::state::{Change, Desk, Notice};
use michishirube::storage::shelf::MemoryShelf;

use crate::desk::{open, set_up, with_owner};
use crate::library::Folder;
use crate::notation::{ability, day, grade, pack};

fn ready(shelf: &MemoryShelf) -> Desk {
    let desk = open(shelf);
    set_up(desk);
    desk
}

fn written(text: &str) -> Body {
    Body::Note(Held::new(WorkNote {
        text: text.into(),
        ..WorkNote::blank(day(2))
    }))
}

/// What stands under this id, for whoever opens the store anew.
fn text(desk: Desk, id: &ItemId) -> Option<String> {
    match desk.item(Kind::Note, id)? {
        Body::Note(it) => Some(it.text.clone()),
        other => panic!("{other:?}"),
    }
}

fn focus(id: &str) -> Focus {
    Focus {
        pack: pack("iwaki"),
        grade: grade("kakaricho"),
        competency: ability(id),
        title: id.into(),
        grade_name: "係長".into(),
        what: String::new(),
        place: String::new(),
        sign: String::new(),
        by: None,
        closed: None,
    }
}

#[test]
fn at_most_three_abilities_are_chosen_to_work_on() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = ready(&shelf);
        let chosen = ["a", "b", "c"].map(|id| desk.choose_focus(focus(id)).expect("there is room"));
        assert_eq!(desk.choose_focus(focus("d")), None);
        assert_eq!(
            desk.choose_focus(focus("b")),
            Some(chosen[1].clone()),
            "it is chosen already"
        );
        let mut higher = focus("b");
        higher.grade = grade("kacho");
        assert_eq!(
            desk.choose_focus(higher.clone()),
            None,
            "at another grade it is another"
        );
        let mut elsewhere = focus("a");
        elsewhere.pack = pack("annaka");
        assert!(
            desk.choose_focus(elsewhere).is_some(),
            "each framework has its own"
        );

        let over = Focus {
            closed: Some(day(2)),
            ..focus("b")
        };
        desk.keep(chosen[1].clone(), Body::Focus(Box::new(over)), false);
        assert!(desk.choose_focus(higher).is_some(), "one is over");
        assert_eq!(desk.choose_focus(focus("d")), None);
        desk.remove(Kind::Focus, chosen[0].clone());
        let again = desk.choose_focus(focus("b")).expect("one is removed");
        assert_ne!(again, chosen[1], "what is over stays beside it");
        let open = open(&shelf).with_notebook(|n| n.open_focuses(&pack("iwaki")).count());
        assert_eq!(open, 3);
    });
}

#[test]
fn what_was_removed_comes_back_and_a_typed_note_goes_at_once() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let desk = ready(&shelf);
        let id = desk.new_id();
        for text in ["会", "会議", "会議で"] {
            desk.keep(id.clone(), written(text), true);
        }
        assert_eq!(desk.with_notebook(|n| n.changes()), 1);
        desk.remove(Kind::Note, id.clone());
        assert_eq!(
            desk.notice(),
            Notice::Saved(Change::Item(Kind::Note, false))
        );
        assert_eq!((text(desk, &id), text(open(&shelf), &id)), (None, None));
        assert!(
            !format!("{:?}", shelf.dump()).contains("会議"),
            "nothing of it is left in the store"
        );
        desk.undo();
        assert_eq!(text(open(&shelf), &id).as_deref(), Some("会議で"));
        desk.undo();
        assert_eq!(text(open(&shelf), &id), None, "the whole note");
        desk.redo();
        assert_eq!(text(open(&shelf), &id).as_deref(), Some("会議で"));
        desk.redo();
        assert_eq!(text(open(&shelf), &id), None);
        assert!(!desk.can_redo());
    });
}

static GIVEN: AtomicU64 = AtomicU64::new(0);

#[test]
fn no_id_is_given_twice_not_even_of_what_was_removed() {
    with_owner(|| {
        // 0, 0, 0, 1, 1, 1, 2 …, with bits that an id has no room for.
        fn again() -> u64 {
            (GIVEN.fetch_add(1, Ordering::Relaxed) / 3) | 0xabcd << 48
        }
        let folder = Box::new(Folder::default());
        let shelf = MemoryShelf::default();
        let desk = Desk::open(Box::new(shelf.clone()), folder, || day(2), again);
        let mut given = Vec::new();
        for n in 0..6 {
            let id = desk.new_id();
            desk.keep(id.clone(), written("会議"), true);
            if n % 2 == 0 {
                desk.remove(Kind::Note, id.clone());
            }
            given.push(id);
        }
        let shown: Vec<_> = given.iter().map(|id| id.to_string()).collect();
        let chance = [0, 0, 0, 1, 1, 1];
        let expected = (0..6).map(|n| format!("2026-11-02-{n:04}-{:012x}", chance[n]));
        assert_eq!(shown, expected.collect::<Vec<_>>());
        assert_eq!(
            desk.new_id(),
            desk.new_id(),
            "as long as nothing is kept under it"
        );
    });
}

#[test]
fn two_tabs_on_one_work_note_lose_nothing() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let first = ready(&shelf);
        let id = first.new_id();
        first.keep(id.clone(), written("会議"), true);
        let second = open(&shelf);
        second.keep(id.clone(), written("会議でふたつめ"), true);
        first.keep(id.clone(), written("会議でひとつめ"), true);
        for desk in [first, open(&shelf)] {
            let kept = text(desk, &id).expect("it is there");
            assert!(
                kept.contains("ひとつめ") && kept.contains("ふたつめ"),
                "{kept}"
            );
        }
        second.sync();
        assert_eq!(text(second, &id), text(first, &id));
        // One key stroke more does not repeat what is joined already.
        let more = format!("{}。", text(second, &id).expect("there"));
        second.keep(id.clone(), written(&more), true);
        first.sync();
        assert_eq!(text(first, &id), Some(more));
    });
}

#[test]
fn what_another_tab_removed_is_gone_unless_one_wrote_on() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let first = ready(&shelf);
        let [quiet, busy] = ["静か", "続き"].map(|text| {
            let id = first.new_id();
            first.keep(id.clone(), written(text), true);
            id
        });
        let second = open(&shelf);
        second.remove(Kind::Note, quiet.clone());
        second.remove(Kind::Note, busy.clone());
        first.keep(busy.clone(), written("続きを書く"), true);
        for desk in [first, open(&shelf)] {
            assert_eq!(text(desk, &quiet), None);
            assert_eq!(text(desk, &busy).as_deref(), Some("続きを書く"));
        }
    });
}

#[test]
fn what_another_tab_wrote_on_at_is_not_said_to_be_removed() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let first = ready(&shelf);
        let id = first.new_id();
        first.keep(id.clone(), written("会議"), true);
        let second = open(&shelf);
        second.keep(id.clone(), written("会議の続き"), true);
        first.remove(Kind::Note, id.clone());
        assert_eq!(first.notice(), Notice::FromOtherTab);
        assert_eq!(text(open(&shelf), &id).as_deref(), Some("会議の続き"));
        first.remove(Kind::Note, id.clone());
        assert_eq!(
            first.notice(),
            Notice::Saved(Change::Item(Kind::Note, false))
        );
        assert_eq!(text(open(&shelf), &id), None);
    });
}
