//! Trainings of format 3, value by value: the notebook is written here by hand, and its files are read for
//! ever. To make them (only while no version with this format was released), take both away first:
//! `cargo test --test it make_the_trainings -- --ignored`.

use std::collections::BTreeMap;

use litemap::LiteMap;

use michishirube::domain::career::path::Tag;
use michishirube::domain::id::EntryId;
use michishirube::domain::item::{Body, Held, Item, ItemKey};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::scale::{OffScale, Point, Scale};
use michishirube::domain::training::Form;
use michishirube::domain::training::amount::Unread;
use michishirube::domain::training::course::{CourseKey, Origin};
use michishirube::domain::training::enrolment::{
    After, Before, Enrolment, Goal, Later, Mark, Sharing, State,
};
use michishirube::domain::training::own::OwnCourse;
use michishirube::domain::training::year::StudyYear;
use michishirube::domain::worknote::Tie;
use michishirube::domain::{Day, day as read_day};
use michishirube::storage::envelope::{FORMAT, Stamp};
use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::takeout;
use michishirube::storage::vault::Vault;

use crate::notation::{ability, day, item, off_scale, pack, profile, scale, support};

const AWKWARD: &str = "=1+1 \"研修\"・<b>𠮷田</b>👩‍👩‍👧\n\u{202e}逆\\";

fn on(text: &str) -> Option<Day> {
    Some(read_day(text).expect("a day"))
}

fn tie(id: &str, title: &str) -> Tie {
    Tie {
        pack: pack("iwaki"),
        competency: ability(id),
        title: title.into(),
    }
}

/// Every field says something.
fn whole() -> Enrolment {
    let point = |value: u8| Point {
        value,
        label: format!("段階{value}"),
        anchor: AWKWARD.into(),
    };
    let off = OffScale {
        id: off_scale("no-opportunity"),
        label: "機会がなかった".into(),
        anchor: String::new(),
    };
    let reached = [
        (State::Wish, "2026-04-10"),
        (State::Applied, "2026-05-01"),
        (State::Attending, "2026-06-10"),
        (State::Done, "2026-06-11"),
        (State::Dropped, "2026-04-20"),
    ];
    let mut days = LiteMap::new();
    for (state, text) in reached {
        days.insert(state, on(text).expect("a day"));
    }
    Enrolment {
        pack: pack("iwaki"),
        course: Some(CourseKey {
            origin: Origin::List,
            id: EntryId::parse("c-101").expect("an id"),
        }),
        title: AWKWARD.into(),
        form: Form::Correspondence,
        required: true,
        year: 2026,
        state: State::Done,
        reached: days,
        apply_by: on("2026-05-15"),
        from: on("2026-06-10"),
        to: on("2026-06-11"),
        minutes: Some(465),
        yen: Some(5_500),
        subsidy: Some(u32::MAX),
        scheme: Tag {
            of: Some((pack("iwaki"), support("qualification-subsidy"))),
            name: "資格取得助成".into(),
        },
        application: AWKWARD.into(),
        abilities: vec![tie("explanation", "説明力"), tie("gone", AWKWARD)],
        expires: on("2029-06-11"),
        note: AWKWARD.into(),
        before: Before {
            want: AWKWARD.into(),
            marked: on("2026-06-01"),
        },
        after: After {
            learned: AWKWARD.into(),
            satisfaction: Some(4),
            differently: AWKWARD.into(),
            on: on("2026-06-12"),
        },
        sharing: Sharing {
            on: on("2026-06-20"),
            to: "係の打合せ".into(),
            points: AWKWARD.into(),
            ask: AWKWARD.into(),
            done: on("2026-06-21"),
        },
        marks: vec![
            Mark {
                ability: tie("explanation", "説明力"),
                before: Some(3),
                then: Some(2),
                now: Some(4),
            },
            Mark {
                ability: tie("gone", AWKWARD),
                before: None,
                then: None,
                now: Some(0),
            },
        ],
        scale: Some(Scale {
            id: scale("default"),
            name: "5段階".into(),
            points: vec![point(1), point(3), point(255)],
            meets: 3,
            off_scale: vec![off],
        }),
        later: Later {
            kept_up: AWKWARD.into(),
            on: on("2026-09-15"),
        },
        goal: Goal {
            chosen: true,
            why: AWKWARD.into(),
            different: AWKWARD.into(),
        },
        unlisted: true,
        unread: Unread {
            minutes: AWKWARD.into(),
            yen: "五千円くらい".into(),
            subsidy: AWKWARD.into(),
        },
    }
}

fn trainings() -> Notebook {
    let mut book = Notebook {
        profile: profile("iwaki general-affairs kakaricho"),
        ..Notebook::default()
    };
    let bare = Enrolment::wish(pack("annaka"), "", Form::Group, u16::MAX, day(1));
    let own = OwnCourse {
        title: AWKWARD.into(),
        form: Form::Talk,
        by: "県の研修所".into(),
        about: AWKWARD.into(),
        abilities: vec![tie("explanation", "説明力")],
        minutes: Some(90),
        yen: Some(0),
        from: on("2026-12-01"),
        to: on("2026-12-02"),
        apply_by: on("2026-11-20"),
        renew_years: Some(3),
        unread_minutes: AWKWARD.into(),
        unread_yen: "未定".into(),
    };
    let year = StudyYear {
        year: 2026,
        minutes: Some(1_200),
        yen: Some(0),
        assumed: Some(420),
    };
    let bodies = [
        ("whole", Body::Enrolment(Held::new(whole()))),
        ("bare", Body::Enrolment(Held::new(bare))),
        ("own", Body::OwnCourse(Held::new(own))),
        ("blank", Body::OwnCourse(Held::new(OwnCourse::default()))),
        ("y2026", Body::StudyYear(Held::new(year))),
        ("y2027", Body::StudyYear(Held::new(StudyYear::blank(2027)))),
    ];
    for (id, body) in bodies {
        let key = ItemKey {
            kind: body.kind(),
            id: item(id),
        };
        let kept = Item {
            made: day(1),
            on: day(9),
            changes: 4,
            body: Some(body),
        };
        book.items.insert(key, kept);
    }
    book
}

fn path(format: u32, name: &str) -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    format!("{root}/tests/fixtures/format-{format}/{name}")
}

fn text(format: u32, name: &str) -> String {
    std::fs::read_to_string(path(format, name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

#[test]
fn trainings_in_a_store_are_read_for_ever() {
    for of in 3..=FORMAT {
        let kept: BTreeMap<String, String> =
            serde_json::from_str(&text(of, "trainings.json")).expect("JSON");
        let shelf = MemoryShelf::with(kept.clone());
        let (vault, notebook) = Vault::open(Box::new(shelf.clone()));
        assert_eq!(notebook, trainings());
        assert_eq!((vault.damaged(), vault.stop()), (&[][..], None));
        assert_eq!(shelf.dump(), kept, "reading changes nothing");
    }
}

#[test]
fn trainings_in_a_file_are_read_for_ever() {
    for of in 3..=FORMAT {
        let read = takeout::read(&text(of, "trainings-takeout.json")).expect("readable");
        assert!(read.intact);
        assert_eq!(read.loaded.notebook, trainings());
        assert_eq!(read.loaded.notebook.counts().trainings, 6);
    }
}

#[test]
#[ignore = "writes files; see the top of this one"]
fn make_the_trainings() {
    let (book, shelf, stamp) = (trainings(), MemoryShelf::default(), Stamp::default());
    let (mut vault, _) = Vault::open(Box::new(shelf.clone()));
    for record in book.records() {
        vault.save(&book, record, &stamp).expect("there is room");
    }
    let put = |name: &str, text: String| {
        let path = path(FORMAT, name);
        assert!(!std::path::Path::new(&path).exists(), "{name}");
        std::fs::write(path, text + "\n").expect(name);
    };
    let store = serde_json::to_string_pretty(&shelf.dump()).expect("JSON");
    put("trainings.json", store);
    let file = takeout::write(&book, vault.revisions(), &stamp, day(9));
    put("trainings-takeout.json", file.expect("it reads back"));
}
