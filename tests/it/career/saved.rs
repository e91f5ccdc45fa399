//! Careers of formats 2 and 3, value by value: the notebook is written here by hand, and its files are read for
//! ever. To make them (only while no version with this format was released), take both away first:
//! `cargo test --test it make_the_careers -- --ignored`.

use std::collections::BTreeMap;

use litemap::LiteMap;

use michishirube::domain::career::path::{LifeKind, LifePeriod, Post, PostKind, Tag};
use michishirube::domain::career::person::{Birth, Person};
use michishirube::domain::career::plan::{Plan, Planned, Slot};
use michishirube::domain::career::when::When;
use michishirube::domain::id::{EntryId, GradeId};
use michishirube::domain::item::{Body, Held, Item, ItemKey};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::worknote::Tie;
use michishirube::storage::envelope::{FORMAT, Stamp};
use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::takeout;
use michishirube::storage::vault::Vault;

use crate::notation::{ability, day, grade, item, pack, profile};

const AWKWARD: &str = "=1+1 \"税\"・<b>𠮷田</b>👩‍👩‍👧\n\u{202e}逆\\";

fn entry(text: &str) -> EntryId {
    EntryId::parse(text).expect("an id")
}

fn month(year: u16, month: u8) -> When {
    When {
        year,
        month: Some(month),
    }
}

fn field(id: &str, name: &str) -> Tag<EntryId> {
    Tag {
        of: Some((pack("iwaki"), entry(id))),
        name: name.into(),
    }
}

fn post() -> Post {
    Post {
        from: month(2012, 4),
        to: Some(month(2014, 3)),
        department: AWKWARD.into(),
        field: field("ga-tax", "税部門"),
        grade: Tag {
            of: Some((pack("iwaki"), grade("shuji"))),
            name: "主事・技師".into(),
        },
        kind: PostKind::Dispatch,
        note: AWKWARD.into(),
        turn: -2,
    }
}

fn typed<T>(name: &str) -> Tag<T> {
    Tag {
        of: None,
        name: name.into(),
    }
}

fn plan() -> Plan {
    let planned = Planned {
        post: Post {
            grade: typed::<GradeId>("専門官"),
            ..Post::blank(2030)
        },
        reason: AWKWARD.into(),
        abilities: vec![Tie {
            pack: pack("iwaki"),
            competency: ability("coaching"),
            title: "指導力".into(),
        }],
        qualification: field("it-passport", "ITパスポート"),
        gain: "窓口が早くなる。".into(),
        plan_b: AWKWARD.into(),
        wording: LiteMap::from_iter([(Slot::Wish, AWKWARD.to_owned())]),
    };
    let blank = Planned::blank(u16::MAX);
    Plan {
        name: "税の\u{3000}スペシャリスト".into(),
        posts: LiteMap::from_iter([(item("n0"), planned), (item("n1"), blank)]),
    }
}

fn careers() -> Notebook {
    let mut book = Notebook {
        profile: profile("iwaki general-affairs kakaricho"),
        ..Notebook::default()
    };
    let life = LifePeriod {
        from: When::year(2018),
        to: None,
        kind: LifeKind::Care,
        note: AWKWARD.into(),
    };
    let person = Person {
        birth: Some(Birth {
            year: 1985,
            month: Some(4),
            day: Some(1),
        }),
        joined: Some(2008),
        retires_at: Some(63),
        steps_down_at: None,
        early_years: Some(0),
        qualifications: vec![field("it-passport", "ITパスポート"), typed("簿記２級")],
        plan: Some(item("plan")),
    };
    let bodies = [
        ("post", Body::Post(Held::new(post()))),
        ("blank", Body::Post(Held::new(Post::blank(0)))),
        ("life", Body::Life(Held::new(life))),
        ("plan", Body::Plan(Held::new(plan()))),
        ("me", Body::Person(Held::new(person))),
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
fn careers_in_a_store_are_read_for_ever() {
    for of in 2..=FORMAT {
        let kept: BTreeMap<String, String> =
            serde_json::from_str(&text(of, "careers.json")).expect("JSON");
        let shelf = MemoryShelf::with(kept.clone());
        let (vault, notebook) = Vault::open(Box::new(shelf.clone()));
        assert_eq!(notebook, careers());
        assert_eq!((vault.damaged(), vault.stop()), (&[][..], None));
        assert_eq!(shelf.dump(), kept, "reading changes nothing");
    }
}

#[test]
fn careers_in_a_file_are_read_for_ever() {
    for of in 2..=FORMAT {
        let read = takeout::read(&text(of, "careers-takeout.json")).expect("readable");
        assert!(read.intact);
        assert_eq!(read.loaded.notebook, careers());
    }
}

#[test]
#[ignore = "writes files; see the top of this one"]
fn make_the_careers() {
    let (book, shelf, stamp) = (careers(), MemoryShelf::default(), Stamp::default());
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
    put("careers.json", store);
    let file = takeout::write(&book, vault.revisions(), &stamp, day(9));
    put("careers-takeout.json", file.expect("it reads back"));
}
