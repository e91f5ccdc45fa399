//! Choosing what to work on, at the desk.

use michishirube::domain::focus::{Focus, MOST};
use michishirube::domain::id::ItemId;
use michishirube::domain::item::{Body, Kind};
use michishirube::state::Desk;
use michishirube::storage::shelf::MemoryShelf;

use crate::desk::{open, set_up, with_owner};
use crate::notation::{IWAKI, ability, day, grade};

fn choose(desk: Desk, id: &str) -> Option<ItemId> {
    let focus = Focus::new(&IWAKI, &grade("kakaricho"), &ability(id));
    desk.choose_focus(focus.expect("the table asks for it"))
}

fn close(desk: Desk, id: &ItemId) {
    let Some(Body::Focus(mut focus)) = desk.item(Kind::Focus, id) else {
        panic!("no {id}");
    };
    focus.closed = Some(day(3));
    desk.keep(id.clone(), Body::Focus(focus), false);
}

#[test]
fn three_are_open_at_most_and_what_is_over_leaves_room() {
    with_owner(|| {
        let desk = open(&MemoryShelf::default());
        set_up(desk);
        let first = choose(desk, "coaching").expect("room");
        assert_eq!(choose(desk, "coaching").as_ref(), Some(&first), "once");
        let second = choose(desk, "persuasion").expect("room");
        assert!(!desk.has_all_focuses());
        choose(desk, "information-analysis").expect("room");
        assert!(desk.has_all_focuses());
        assert_eq!(choose(desk, "project-planning"), None, "more than {MOST}");

        close(desk, &first);
        let fourth = choose(desk, "project-planning").expect("room again");
        assert!(!desk.reopen_focus(&first), "no room for one that is over");
        close(desk, &second);
        assert!(desk.reopen_focus(&first));
        let open = |id: &ItemId| match desk.item(Kind::Focus, id) {
            Some(Body::Focus(focus)) => focus.is_open(),
            _ => false,
        };
        assert_eq!(
            [open(&first), open(&second), open(&fourth)],
            [true, false, true]
        );
        desk.remove(Kind::Focus, fourth.clone());
        assert!(!desk.reopen_focus(&fourth), "what was removed is gone");
        desk.undo();
        assert!(open(&fourth));
    });
}
