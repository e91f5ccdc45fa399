//! Where frameworks come from, with a folder in memory: what is opened, what is refused, and that
//! nothing of it ever touches the notebook.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

use leptos::prelude::Owner;
use serde_json::{Value, json};

use michishirube::domain::answer::Answer;
use michishirube::packs::MAX_BYTES;
use michishirube::state::{Desk, Fetched, PackDoor, Unreachable, Why};
use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::vault::SaveError;

use crate::notation::{IWAKI_FILE, ability, day, family, grade, pack};

/// A folder of packs that answers at once.
#[derive(Clone, Default)]
pub struct Folder {
    pub files: BTreeMap<String, Vec<u8>>,
    pub first: Option<Vec<u8>>,
}

impl PackDoor for Folder {
    fn fetch(&self, file: &str) -> Fetched {
        let found = self.files.get(file).cloned();
        Box::pin(async move { found.ok_or(Unreachable("404".into())) })
    }

    fn first(&self) -> Option<Vec<u8>> {
        self.first.clone()
    }
}

/// What a future that needn't wait comes to.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the folder answers at once"),
    }
}

/// A whole pack in a few lines, of this id and what is to be different.
fn city(id: &str, different: Value) -> Value {
    let mut pack = json!({
        "format": 1, "id": id, "name": format!("{id}の方針"), "organization": format!("{id}市"), "edition": "2026",
        "grades": [{"id": "g1", "name": "一級", "order": 1}],
        "job_families": [{"id": "f", "name": "事務", "grades": ["g1"]}],
        "competency_groups": [{"id": "k", "name": "群"}],
        "competencies": [{"id": "c1", "name": "一", "group": "k"}],
        "expectations": [{"grade": "g1", "competency": "c1", "statement": "する。", "indicators": ["している。", "見ている。"]}],
        "scales": [{"id": "s", "name": "二段階", "meets": 2,
            "points": [{"value": 1, "label": "まだ"}, {"value": 2, "label": "できる"}]}],
    });
    for (name, value) in different.as_object().expect("an object") {
        pack[name] = value.clone();
    }
    pack
}

/// The shipped いわき comes with the page; 甲, 乙 and so on lie beside it.
fn folder(listed: &[&str], files: &[(&str, Value)]) -> Folder {
    let packs: Vec<_> = listed
        .iter()
        .map(
            |id| json!({"id": id, "file": format!("{id}.json"), "organization": format!("{id}市")}),
        )
        .collect();
    let mut folder = Folder {
        files: BTreeMap::new(),
        first: Some(IWAKI_FILE.into()),
    };
    let index = json!({ "packs": packs }).to_string();
    folder.files.insert("index.json".into(), index.into());
    folder.files.insert("iwaki.json".into(), IWAKI_FILE.into());
    for (name, value) in files {
        folder
            .files
            .insert((*name).into(), value.to_string().into());
    }
    folder
}

fn desk(shelf: &MemoryShelf, folder: &Folder) -> Desk {
    let door = Box::new(folder.clone());
    let desk = Desk::open(Box::new(shelf.clone()), door, || day(2), fresh);
    now(desk.open_wanted());
    desk
}

/// Numbers that never come twice.
pub fn fresh() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

fn with_owner(test: impl FnOnce()) {
    Owner::new().with(test);
}

/// A notebook that wants this pack.
fn wanting(id: &str) -> MemoryShelf {
    let shelf = MemoryShelf::default();
    desk(&shelf, &folder(&[], &[])).choose_municipality(pack(id));
    shelf
}

/// Which framework is open, and why the wanted one isn't.
fn state(desk: Desk) -> (String, Option<String>) {
    let why = desk.fault().map(|fault| match fault.why {
        Why::Unlisted => "unlisted".to_owned(),
        Why::Unreachable(word) => word,
        Why::Refused(problem) => problem.at,
    });
    (desk.framework_id().to_string(), why)
}

#[track_caller]
fn check(wanted: &str, folder: &Folder, open: &str, why: Option<&str>) {
    with_owner(|| {
        let shelf = match wanted {
            "" => MemoryShelf::default(),
            id => wanting(id),
        };
        let before = shelf.dump();
        let desk = desk(&shelf, folder);
        assert_eq!(state(desk), (open.to_owned(), why.map(str::to_owned)));
        assert_eq!(shelf.dump(), before, "opening writes nothing");
    });
}

#[test]
fn the_wanted_framework_is_opened_or_it_is_said_why_not() {
    let sound = folder(&["iwaki", "a"], &[("a.json", city("a", json!({})))]);
    check("", &sound, "iwaki", None);
    check("iwaki", &sound, "iwaki", None);
    check("a", &sound, "a", None);
    check("b", &sound, "", Some("unlisted"));

    let mut without_first = sound.clone();
    without_first.first = None;
    check("", &without_first, "", None);
    check("iwaki", &without_first, "iwaki", None);

    let mut broken_first = sound.clone();
    broken_first.first = Some(b"{".to_vec());
    check("", &broken_first, "", None);
    check("a", &broken_first, "a", None);
    check("iwaki", &broken_first, "iwaki", None);

    check("a", &folder(&["a"], &[]), "", Some("404"));
    let mut no_list = sound.clone();
    no_list.files.remove("index.json");
    check("a", &no_list, "", Some("404"));
    check("iwaki", &no_list, "iwaki", None);

    let refused = |file: Value| folder(&["a"], &[("a.json", file)]);
    check("a", &refused(json!([])), "", Some("ファイル全体"));
    check(
        "a",
        &refused(city("a", json!({"format": 2}))),
        "",
        Some("format"),
    );
    check(
        "a",
        &refused(city("a", json!({"scales": []}))),
        "",
        Some("scales"),
    );
    check(
        "a",
        &refused(city("b", json!({}))),
        "",
        Some("a.json の id"),
    );
    let mut other_encoding = sound.clone();
    other_encoding
        .files
        .insert("a.json".into(), vec![0x93, 0xfa, 0x96, 0x7b]);
    check("a", &other_encoding, "", Some("ファイル全体"));
    other_encoding
        .files
        .insert("a.json".into(), vec![b' '; MAX_BYTES + 1]);
    check("a", &other_encoding, "", Some("ファイル全体"));
}

#[test]
fn a_framework_is_completed_by_the_one_it_extends() {
    let lean = json!({"format": 1, "id": "a", "extends": "base", "organization": "甲市", "name": "方針", "edition": "1"});
    let files = [("a.json", lean), ("base.json", city("base", json!({})))];
    let whole = folder(&["a", "base"], &files);
    check("a", &whole, "a", None);
    with_owner(|| {
        let desk = desk(&wanting("a"), &whole);
        assert!(desk.framework().inherits("expectations"));
        assert_eq!(desk.framework().organization, "甲市");
        assert_eq!(desk.pack_errors(), 0);
    });
    // Without it nothing is left that could be used.
    let alone = folder(&["a"], &files[..1]);
    check("a", &alone, "", Some("scales"));
    // The base may be what came with the page.
    let of_first = json!({"format": 1, "id": "a", "extends": "iwaki", "organization": "甲市", "name": "方針", "edition": "1"});
    check("a", &folder(&["a"], &[("a.json", of_first)]), "a", None);
}

#[test]
fn going_from_city_to_city_loses_no_answer() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let folder = folder(&["iwaki", "a"], &[("a.json", city("a", json!({})))]);
        let here = desk(&shelf, &folder);
        here.choose_municipality(pack("iwaki"));
        here.choose_family(family("general-affairs"));
        here.choose_grade(grade("kakaricho"));
        here.rate(ability("coaching"), Some(Answer::Point(3)));
        now(here.bring(&pack("a"))).expect("甲市 opens");
        here.choose_municipality(pack("a"));
        here.choose_family(family("f"));
        here.choose_grade(grade("g1"));
        here.rate(ability("c1"), Some(Answer::Point(1)));
        for (id, job, level, card, point) in [
            ("iwaki", "general-affairs", "kakaricho", "coaching", 3),
            ("a", "f", "g1", "c1", 1),
            ("iwaki", "general-affairs", "kakaricho", "coaching", 3),
        ] {
            now(here.bring(&pack(id))).expect("it opens");
            here.choose_municipality(pack(id));
            here.choose_family(family(job));
            here.choose_grade(grade(level));
            for desk in [here, desk(&shelf, &folder)] {
                let answer = desk.entry(&ability(card)).and_then(|e| e.answer);
                assert_eq!(answer, Some(Answer::Point(point)), "{id}");
            }
        }
    });
}

#[test]
fn a_framework_that_can_not_be_had_changes_nothing() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let broken = folder(
            &["iwaki", "a"],
            &[("a.json", json!({"format": 1, "id": "a"}))],
        );
        let here = desk(&shelf, &broken);
        here.choose_municipality(pack("iwaki"));
        let before = shelf.dump();
        assert!(matches!(now(here.bring(&pack("a"))), Err(Why::Refused(_))));
        assert_eq!(now(here.bring(&pack("b"))), Err(Why::Unlisted));
        assert_eq!(state(here), ("iwaki".into(), None));
        assert_eq!(shelf.dump(), before);
    });
}

#[test]
fn what_another_tab_chose_is_wanted_here_too_until_it_is_known_to_be_missing() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let folder = folder(&["iwaki", "a"], &[("a.json", city("a", json!({})))]);
        let (here, there) = (desk(&shelf, &folder), desk(&shelf, &folder));
        here.choose_municipality(pack("iwaki"));
        there.sync();
        assert_eq!(there.wants_another(), None);
        here.choose_municipality(pack("a"));
        there.sync();
        assert_eq!(there.wants_another(), Some(pack("a")));
        now(there.open_wanted());
        assert_eq!(
            (there.wants_another(), state(there)),
            (None, ("a".into(), None))
        );
        here.choose_municipality(pack("gone"));
        there.sync();
        now(there.open_wanted());
        assert_eq!(there.wants_another(), None, "asked once");
        assert_eq!(state(there), (String::new(), Some("unlisted".into())));
    });
}

#[test]
fn a_chosen_file_is_looked_at_before_it_is_used_and_stays_on_the_device() {
    with_owner(|| {
        let shelf = MemoryShelf::default();
        let folder = folder(&["iwaki"], &[]);
        let here = desk(&shelf, &folder);
        here.choose_municipality(pack("iwaki"));
        let before = shelf.dump();
        let file = city("mine", json!({"organization": "わが市", "grades_": []})).to_string();
        let preview = now(here.preview(file.clone().into())).expect("a preview");
        assert_eq!(preview.framework.organization, "わが市");
        let told = |at: &str| preview.problems.iter().any(|p| p.at == at);
        assert!(
            told("grades_"),
            "the misspelt name is told: {:?}",
            preview.problems
        );
        assert_eq!(
            (shelf.dump(), state(here)),
            (before, ("iwaki".into(), None))
        );
        assert!(now(here.preview(b"[]".to_vec())).is_err());

        shelf.limit(Some(0));
        assert_eq!(here.adopt(&preview), Err(SaveError::Full));
        assert_eq!(state(here), ("iwaki".into(), None));
        shelf.limit(None);
        here.adopt(&preview).expect("room");
        assert_eq!(state(here), ("mine".into(), None));
        assert_eq!(here.profile().pack, Some(pack("mine")));
        assert_eq!(shelf.dump()["michishirube/pack/mine"], file);
        let again = desk(&shelf, &folder);
        assert_eq!(state(again), ("mine".into(), None));
        assert_eq!(again.own_packs()[0].organization, "わが市");

        again.forget_pack(&pack("mine")).expect("removed");
        assert_eq!(again.own_packs(), []);
        assert_eq!(
            state(desk(&shelf, &folder)),
            (String::new(), Some("unlisted".into()))
        );
        assert_eq!(
            desk(&shelf, &folder).damaged(),
            [],
            "a pack is no record of the notebook"
        );
    });
}

#[test]
fn what_was_brought_comes_before_what_lies_beside() {
    with_owner(|| {
        let shelf = wanting("a");
        let folder = folder(&["a"], &[("a.json", city("a", json!({})))]);
        let here = desk(&shelf, &folder);
        let mine = city("a", json!({"edition": "2027"})).to_string();
        let preview = now(here.preview(mine.into())).expect("a preview");
        here.adopt(&preview).expect("room");
        assert_eq!(desk(&shelf, &folder).framework().edition, "2027");
        here.forget_pack(&pack("a")).expect("removed");
        assert_eq!(desk(&shelf, &folder).framework().edition, "2026");
    });
}
