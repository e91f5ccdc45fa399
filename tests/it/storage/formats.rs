//! Saves of every format that was ever released. Files in `tests/fixtures/format-*` are never
//! changed; a new format adds a folder and a row.

use std::collections::BTreeMap;

use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::takeout;

use super::spell::spell_out;
use super::tab::Tab;

/// The notebook that stands in the files of format 1, value by value.
const FORMAT_1: &str = r#"profile iwaki general-affairs kakaricho
backup 2026-11-07 after 9 edits
sheet iwaki/kakaricho, last coaching
  coaching: Point(3) on default, 2026-11-08
    note: 新任2名に窓口の手順を教えた。\n改善点："早口"・<b>専門用語</b>\n――別の画面で書いた内容――\n=SUM(A1) 𠮷田さん👩‍👩‍👧
    asked: 指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。
  information-analysis: OffScale(no-opportunity) on default, 2026-11-02
    note:
    asked: 情報分析力 | 数字の裏を確かめる。 | 出典を確かめている。
  persuasion: None on default, 2026-11-03
    note: 　全角の空白で始まるメモ
    asked: 説得力 | 相手の利を示す。 | 相手の言葉で言い直している。
  project-planning: Point(2) on default, 2026-11-04
    note:
    asked: 企画立案力 | 案を二つ出す。 | 案を比べている。
  understanding-action: Point(5) on national-6, 2025-12-31
    note: 旧版での答え
    asked: 理解・行動力（旧） | 旧い文言。
sheet iwaki/shusa, last knowledge-skills
  knowledge-skills: Point(1) on default, 2024-04-01
    note:
    asked: 知識・技術 | 制度を調べる。 | 要綱を読んでいる。
  negotiation: OffScale(out-of-scope) on default, 2024-04-01
    note: 表にない能力
    asked: 折衝・調整力 |
"#;

/// The notebook with interests that stands in `interests.json` and `interests-takeout.json`.
const FORMAT_1_INTERESTS: &str = r#"profile iwaki general-affairs kakaricho
backup 2026-11-07 after 6 edits
sheet iwaki/kakaricho, last coaching
  coaching: Point(3) on default, 2026-11-08
    note: 係の会議で。
    asked: 指導力 | 係員の力を見て、任せ方を変える。 → 一人でできる
interests annaka, 1 changes
  study.v2: 研修の補助（旧）, 2024-02-29
interests chichibu, 2 changes
interests iwaki, 3 changes
  qualification-grant: 資格取得助成, 2026-11-08
  self-study: "自主研究"・<b>グループ</b> 𠮷田👩‍👩‍👧, 2026-11-09
  unnamed: , 2026-11-09
"#;

pub fn store(json: &str) -> MemoryShelf {
    MemoryShelf::with(serde_json::from_str::<BTreeMap<String, String>>(json).expect("a fixture"))
}

#[test]
fn a_store_of_format_1_is_read_for_ever() {
    let shelf = store(include_str!("../../fixtures/format-1/store.json"));
    let before = shelf.dump();
    let mut tab = Tab::open(&shelf);
    assert_eq!(spell_out(&tab.notebook), FORMAT_1);
    assert_eq!((tab.vault.damaged(), tab.vault.stop()), (&[][..], None));
    assert_eq!(tab.writes(), 13);
    assert_eq!(shelf.dump(), before, "reading changes nothing");
    tab.edits("understanding-action=4");
    let spelled = FORMAT_1.replacen(
        "Point(5) on national-6, 2025-12-31",
        "Point(4) on default, 2026-11-02",
        1,
    );
    let spelled = spelled.replacen("理解・行動力（旧） | 旧い文言。", " |", 1);
    let spelled = spelled.replacen("last coaching", "last understanding-action", 1);
    assert_eq!(
        spell_out(&Tab::open(&shelf).notebook),
        spelled,
        "and it can be written on"
    );
}

#[test]
fn a_file_of_format_1_is_read_for_ever() {
    let takeout =
        takeout::read(include_str!("../../fixtures/format-1/takeout.json")).expect("readable");
    assert!(takeout.intact);
    assert_eq!(
        takeout.exported_on.map(|d| d.to_string()).as_deref(),
        Some("2026-11-09")
    );
    assert_eq!(spell_out(&takeout.loaded.notebook), FORMAT_1);
    assert_eq!(takeout.loaded.revisions.values().sum::<u64>(), 13);
}

#[test]
fn a_raw_dump_of_format_1_is_read_for_ever() {
    let takeout =
        takeout::read(include_str!("../../fixtures/format-1/raw.json")).expect("readable");
    assert!(takeout.intact);
    assert_eq!(spell_out(&takeout.loaded.notebook), FORMAT_1);
}

#[test]
fn interests_in_a_store_of_format_1_are_read_for_ever() {
    let shelf = store(include_str!("../../fixtures/format-1/interests.json"));
    let before = shelf.dump();
    let mut tab = Tab::open(&shelf);
    assert_eq!(spell_out(&tab.notebook), FORMAT_1_INTERESTS);
    assert_eq!((tab.vault.damaged(), tab.vault.stop()), (&[][..], None));
    assert_eq!((tab.writes(), tab.notebook.changes()), (13, 8));
    assert_eq!(shelf.dump(), before, "reading changes nothing");
    tab.edits("-self-study");
    let spelled: Vec<_> = FORMAT_1_INTERESTS
        .lines()
        .filter(|line| !line.starts_with("  self-study"))
        .map(|line| line.replace("iwaki, 3 changes", "iwaki, 4 changes"))
        .collect();
    assert_eq!(
        spell_out(&Tab::open(&shelf).notebook).trim_end(),
        spelled.join("\n"),
        "and it can be written on"
    );
}

#[test]
fn interests_in_a_file_of_format_1_are_read_for_ever() {
    let text = include_str!("../../fixtures/format-1/interests-takeout.json");
    let takeout = takeout::read(text).expect("readable");
    assert!(takeout.intact);
    assert_eq!(spell_out(&takeout.loaded.notebook), FORMAT_1_INTERESTS);
    assert_eq!(takeout.loaded.revisions.values().sum::<u64>(), 13);
}

#[test]
fn every_format_has_its_fixtures() {
    for format in 1..=michishirube::storage::envelope::FORMAT {
        let mut files = vec![
            "store.json",
            "takeout.json",
            "raw.json",
            "interests.json",
            "interests-takeout.json",
        ];
        if format >= 2 {
            files.extend(["items.json", "items-takeout.json"]);
            files.extend(["careers.json", "careers-takeout.json"]);
        }
        if format >= 3 {
            files.extend(["trainings.json", "trainings-takeout.json"]);
        }
        for file in files {
            let path = format!(
                "{}/tests/fixtures/format-{format}/{file}",
                env!("CARGO_MANIFEST_DIR")
            );
            let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
            assert!(
                text.contains(&format!("\"format\":{format}"))
                    || text.contains(&format!("\\\"format\\\":{format}")),
                "{path}"
            );
        }
    }
}
