//! Makes the fixtures of the present format from notebooks that are written here by hand.
//!
//! Only while no version with this format was released. To make them anew, take the folder away first:
//! `rm -r tests/fixtures/format-3 && cargo test --test it make_the_fixtures -- --ignored`.

use std::fs;
use std::path::PathBuf;

use michishirube::domain::answer::{Answer, Asked, Entry};
use michishirube::domain::backup::BackupMark;
use michishirube::domain::edition::Table;
use michishirube::domain::interest::{Interest, Interests};
use michishirube::domain::notebook::Notebook;
use michishirube::domain::sheet::{NOTE_SEAM, Sheet};
use michishirube::domain::{Day, day as read_day};
use michishirube::storage::envelope::FORMAT;
use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::takeout;
use michishirube::storage::vault::Vault;

use super::fixture_items::items;
use super::tab::stamp;
use crate::notation::{ability, off_scale, pack, profile, scale, sheet_key, support};

pub fn on(text: &str) -> Day {
    read_day(text).expect("a day")
}

pub fn point(level: u8) -> Option<Answer> {
    Some(Answer::Point(level))
}

pub fn off(id: &str) -> Option<Answer> {
    Some(Answer::OffScale(off_scale(id)))
}

/// `title | statement | indicators … → chosen`.
pub fn asked(text: &str) -> Asked {
    let (text, chosen) = text.split_once(" → ").unwrap_or((text, ""));
    let mut parts = text.split(" | ").map(String::from);
    Asked {
        title: parts.next().unwrap_or_default(),
        statement: parts.next().unwrap_or_default(),
        indicators: parts.collect(),
        chosen: chosen.into(),
    }
}

pub fn entry(answer: Option<Answer>, of: &str, day: &str, note: &str, words: &str) -> Entry {
    Entry {
        answer,
        scale: scale(of),
        note: note.into(),
        on: on(day),
        asked: asked(words),
    }
}

fn sheet(last: &str, entries: Vec<(&str, Entry)>) -> Sheet {
    Sheet {
        entries: entries
            .into_iter()
            .map(|(id, e)| (ability(id), e))
            .collect(),
        last: Some(ability(last)),
        changes: 7,
        ..Sheet::default()
    }
}

pub const COACHING: &str = "指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。";
pub const AWKWARD: &str =
    "改善点：\"早口\"・<b>専門用語</b>\\\r\n=SUM(A1)\t𠮷田さん👩‍👩‍👧 か\u{3099}\u{2028}\u{202e}逆\u{0}";

/// Every field of a sheet that format 1 had no place for, and a look ahead.
pub fn answers() -> Notebook {
    let mut book = Notebook {
        profile: profile("iwaki general-affairs kakaricho six-step"),
        backup: Some(BackupMark {
            on: on("2026-11-07"),
            edits: 9,
        }),
        ..Notebook::default()
    };
    let note = format!("新任2名に窓口の手順を教えた。{NOTE_SEAM}{AWKWARD}");
    let chosen = format!("{COACHING} → 良好");
    let entries = vec![
        (
            "coaching",
            entry(point(3), "six-step", "2026-11-08", &note, &chosen),
        ),
        (
            "information-analysis",
            entry(
                off("no-opportunity"),
                "default",
                "2026-11-02",
                "",
                "情報分析力 | 数字の裏を確かめる。 → 機会がなかった",
            ),
        ),
        (
            "persuasion",
            entry(
                None,
                "default",
                "2026-11-03",
                "　全角の空白で始まるメモ",
                "説得力 | 相手の利を示す。 | 相手の言葉で言い直している。",
            ),
        ),
        (
            "understanding-action",
            entry(
                point(255),
                "gone",
                "2024-02-29",
                "旧版での答え",
                "理解・行動力（旧）",
            ),
        ),
    ];
    let mut own = sheet("coaching", entries);
    own.round = 2;
    let rows = [
        ("coaching", COACHING),
        ("persuasion", "説得力 | \"相手\"の利を示す。"),
        ("unanswered", ""),
    ];
    own.seen = Some(Table {
        edition: "2023-10 <改>".into(),
        rows: rows
            .into_iter()
            .map(|(id, words)| (ability(id), asked(words)))
            .collect(),
    });
    book.sheets.insert(sheet_key("iwaki/kakaricho"), own);
    let mut bare = sheet("negotiation", vec![]);
    (bare.round, bare.last, bare.seen) = (1, None, Some(Table::default()));
    book.sheets.insert(sheet_key("iwaki/shusa"), bare);
    let look = entry(
        off("knows-only"),
        "default",
        "2026-11-09",
        "本で読んだ",
        "折衝・調整力 | 利害を調整する。",
    );
    book.sheets.insert(
        sheet_key("^iwaki/kacho"),
        sheet("negotiation", vec![("negotiation", look)]),
    );
    book
}

fn interests() -> Notebook {
    let mut book = Notebook {
        profile: profile("iwaki general-affairs kakaricho"),
        ..Notebook::default()
    };
    let entries = vec![(
        "coaching",
        entry(point(3), "default", "2026-11-08", "係の会議で。", COACHING),
    )];
    book.sheets
        .insert(sheet_key("iwaki/kakaricho"), sheet("coaching", entries));
    let mut put = |of: &str, changes, marks: &[(&str, &str, &str)]| {
        let mark = |(id, name, day): &(&str, &str, &str)| {
            (
                support(id),
                Interest {
                    name: (*name).into(),
                    on: on(day),
                },
            )
        };
        let supports = marks.iter().map(mark).collect();
        book.interests
            .insert(pack(of), Interests { supports, changes });
    };
    put(
        "annaka",
        1,
        &[("study.v2", "研修の補助（旧）", "2024-02-29")],
    );
    put("chichibu", 2, &[]);
    put(
        "iwaki",
        3,
        &[
            ("qualification-grant", "資格取得助成", "2026-11-08"),
            ("self-study", AWKWARD, "2026-11-09"),
            ("unnamed", "", "2026-11-09"),
        ],
    );
    book
}

/// The store and the file of a notebook, each record written twice.
fn written(book: &Notebook) -> (MemoryShelf, String) {
    let shelf = MemoryShelf::default();
    let (mut vault, _) = Vault::open(Box::new(shelf.clone()));
    for record in [book.records(), book.records()].concat() {
        vault.save(book, record, &stamp()).expect("there is room");
    }
    let file = takeout::write(book, vault.revisions(), &stamp(), on("2026-11-09"));
    (shelf, file.expect("it reads back"))
}

#[test]
#[ignore = "writes files; see the top of this one"]
fn make_the_fixtures() {
    let root = env!("CARGO_MANIFEST_DIR");
    let folder = PathBuf::from(format!("{root}/tests/fixtures/format-{FORMAT}"));
    fs::create_dir(&folder).expect("take the folder away first");
    let put = |name: &str, text: String| fs::write(folder.join(name), text + "\n").expect(name);
    let dump = |shelf: &MemoryShelf| serde_json::to_string_pretty(&shelf.dump()).expect("JSON");
    let (shelf, file) = written(&answers());
    put("store.json", dump(&shelf));
    put("takeout.json", file);
    let raw = takeout::write_raw(shelf.dump().into_iter().collect());
    put("raw.json", raw.expect("JSON"));
    let (shelf, file) = written(&interests());
    put("interests.json", dump(&shelf));
    put("interests-takeout.json", file);
    let (shelf, file) = written(&items());
    put("items.json", dump(&shelf));
    put("items-takeout.json", file);
}
