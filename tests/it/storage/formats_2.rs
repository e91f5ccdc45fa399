//! Saves of formats 2 and 3, value by value (see `formats`): 3 has more kinds and writes these as 2 did.
//! The files are made by `fixtures`.

use michishirube::domain::notebook::Notebook;
use michishirube::storage::envelope::FORMAT;
use michishirube::storage::saved;
use michishirube::storage::takeout;

use super::formats::store;
use super::spell::spell_out;
use super::tab::{Tab, stamp};

/// Stands as `§` below: what people and their clipboards put into a text field.
const AWKWARD: &str =
    r#"改善点："早口"・<b>専門用語</b>\\u{d}\n=SUM(A1)\u{9}𠮷田さん👩‍👩‍👧 が\u{2028}\u{202e}逆\u{0}"#;

const ANSWERS: &str = r#"profile iwaki general-affairs kakaricho on six-step
backup 2026-11-07 after 9 edits
sheet ^iwaki/kacho, last negotiation
  negotiation: OffScale(knows-only) on default, 2026-11-09
    note: 本で読んだ
    asked: 折衝・調整力 | 利害を調整する。
sheet iwaki/kakaricho, last coaching, round 2, 7 changes
  coaching: Point(3) on six-step, 2026-11-08
    note: 新任2名に窓口の手順を教えた。\n――別の画面で書いた内容――\n§
    asked: 指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。 → 良好
  information-analysis: OffScale(no-opportunity) on default, 2026-11-02
    note:
    asked: 情報分析力 | 数字の裏を確かめる。 → 機会がなかった
  persuasion: None on default, 2026-11-03
    note: 　全角の空白で始まるメモ
    asked: 説得力 | 相手の利を示す。 | 相手の言葉で言い直している。
  understanding-action: Point(255) on gone, 2024-02-29
    note: 旧版での答え
    asked: 理解・行動力（旧） |
  seen 2023-10 <改>
    coaching: 指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。
    persuasion: 説得力 | "相手"の利を示す。
    unanswered:  |
sheet iwaki/shusa, last -, round 1, 7 changes
  seen
"#;

const INTERESTS: &str = r#"profile iwaki general-affairs kakaricho
sheet iwaki/kakaricho, last coaching
  coaching: Point(3) on default, 2026-11-08
    note: 係の会議で。
    asked: 指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。
interests annaka, 1 changes
  study.v2: 研修の補助（旧）, 2024-02-29
interests chichibu, 2 changes
interests iwaki, 3 changes
  qualification-grant: 資格取得助成, 2026-11-08
  self-study: §, 2026-11-09
  unnamed: , 2026-11-09
"#;

/// What `items.json` has besides the answers: all five kinds, and what is left of a removed one.
const ITEMS: &str = r#"snapshot 2026-11-09-0a, made 2026-11-01, 2026-11-09, 2 changes
  3 of 2026-11-09, iwaki/kakaricho, round 1: いわき市 | 係長 | 2023-10
  remark: 課長と話した。\n§
  scale six-step 6段階「"国"」: 10 §  / 20 six-step20 あと少し / 30* six-step30  / 255 six-step255  / ?no-opportunity no-opportunity  / ?out-of-scope out-of-scope 担当でない
  scale default DEFAULT: 1 default1  / 2* default2
  persuasion: None on six-step, 2026-11-09
    note:
    asked: 説得力 | 相手の利を示す。
  coaching: Point(30) on six-step, 2026-11-08
    note: §
    asked: 指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。
  old old: Point(5) on gone, 2024-02-29
    note:
    asked: 旧い能力 |  → 五
snapshot gone, made 2026-11-01, 2026-11-09, 4 changes
  removed
note 2026-11-09-0b, made 2026-11-01, 2026-11-09, 1 changes
  of 2026-02-28: §
    iwaki/persuasion: 説得力
    annaka/coaching:
note blank, made 2026-11-01, 2026-11-09, 1 changes
  of 2024-02-29:
focus 2026-11-09-0c, made 2026-11-01, 2026-11-09, 6 changes
  iwaki/kacho/negotiation: 折衝・調整力 | 課長
    §

    　
    by 2027-03-31, closed -
focus over, made 2026-11-01, 2026-11-09, 2 changes
  iwaki/kacho/negotiation: 折衝・調整力 | 課長
    §

    　
    by -, closed 2026-11-09
request 2026-11-10-0d, made 2026-11-01, 2026-11-09, 3 changes
  paper 2026-11-10-0d of 2026-11-10, iwaki/kakaricho: いわき市 | 係長 | 2023-10 | 𠮷田 | よろしく\nお願いします
  scale six-step 6段階「"国"」: 10 §  / 20 six-step20 あと少し / 30* six-step30  / 255 six-step255  / ?no-opportunity no-opportunity  / ?out-of-scope out-of-scope 担当でない
  coaching: Point(30) 指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。
    note: §
    note:
    note: 二つ目
  persuasion: None 説得力 |
  own coaching: Point(30)
  own persuasion: OffScale(no-opportunity)
  reply r1 to 2026-11-10-0d 0badcafe, revision 1 of 2026-11-12, by 佐藤
    coaching: Point(20) §
    persuasion: OffScale(not-seen)
    unasked: None 表にない能力
  reply r2 to 2026-11-10-0d 0badcafe, revision 4 of 2026-11-12, by 佐藤
    coaching: Point(20) §
    persuasion: OffScale(not-seen)
    unasked: None 表にない能力
review 2026-11-11-0e, made 2026-11-01, 2026-11-09, 5 changes
  paper elsewhere of 2026-11-10, iwaki/kakaricho: いわき市 | 係長 | 2023-10 | 𠮷田 | よろしく\nお願いします
  scale six-step 6段階「"国"」: 10 §  / 20 six-step20 あと少し / 30* six-step30  / 255 six-step255  / ?no-opportunity no-opportunity  / ?out-of-scope out-of-scope 担当でない
  coaching: Point(30) 指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。
    note: §
    note:
    note: 二つ目
  persuasion: None 説得力 |
  mine 2026-11-11-0e 0badcafe, revision 2, by §
    revealed 2026-11-11, returned 2026-11-12
    coaching: Point(20) §
    persuasion: OffScale(not-seen)
    unasked: None 表にない能力
review open, made 2026-11-01, 2026-11-09, 1 changes
  paper elsewhere of 2026-11-10, iwaki/kakaricho: いわき市 | 係長 | 2023-10 | 𠮷田 | よろしく\nお願いします
  scale six-step 6段階「"国"」: 10 §  / 20 six-step20 あと少し / 30* six-step30  / 255 six-step255  / ?no-opportunity no-opportunity  / ?out-of-scope out-of-scope 担当でない
  coaching: Point(30) 指導力 | 係員の力を見て、任せ方を変える。 | 任せる前に手順を示している。 | 終わった後に振り返りの時間を取っている。
    note: §
    note:
    note: 二つ目
  persuasion: None 説得力 |
  mine 2026-11-11-0e 0badcafe, revision 0, by §
    revealed -, returned -
    coaching: Point(20) §
    persuasion: OffScale(not-seen)
    unasked: None 表にない能力
"#;

fn items() -> String {
    format!("{ANSWERS}{ITEMS}")
}

/// The store holds what is spelled out, written so often in all; it is left as it is, can be written
/// on, and as long as this is the format, would be written in the same way.
#[track_caller]
fn check_store(json: &str, spelled: &str, writes: u64) {
    let shelf = store(json);
    let before = shelf.dump();
    let mut tab = Tab::open(&shelf);
    assert_eq!(spell_out(&tab.notebook), spelled.replace('§', AWKWARD));
    assert_eq!((tab.vault.damaged(), tab.vault.stop()), (&[][..], None));
    assert_eq!(tab.writes(), writes);
    assert_eq!(shelf.dump(), before, "reading changes nothing");
    if json.contains(&format!("\\\"format\\\":{FORMAT}")) {
        check_written(&tab.notebook, &tab);
    }
    tab.edits("*later:あとから");
    let shown = tab.show();
    assert_eq!(Tab::open(&shelf).show(), shown, "and it can be written on");
}

fn check_written(notebook: &Notebook, tab: &Tab) {
    let kept = tab.vault.raw().expect("a shelf");
    for record in notebook.records() {
        let revision = tab.vault.revisions()[&record];
        let text = saved::write(notebook, &record, &stamp(), revision).expect("written");
        assert!(kept.values().any(|kept| *kept == text), "{text}");
    }
}

#[track_caller]
fn check_file(text: &str, day: Option<&str>, spelled: &str, writes: u64) {
    let takeout = takeout::read(text).expect("readable");
    assert!(takeout.intact);
    assert_eq!(takeout.exported_on.map(|d| d.to_string()).as_deref(), day);
    assert_eq!(
        spell_out(&takeout.loaded.notebook),
        spelled.replace('§', AWKWARD)
    );
    assert_eq!(takeout.loaded.revisions.values().sum::<u64>(), writes);
}

/// Read when the test runs, so that the fixtures can be made without them.
#[track_caller]
fn fixture(format: u32, name: &str) -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    let path = format!("{root}/tests/fixtures/format-{format}/{name}");
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

const DAY: Option<&str> = Some("2026-11-09");

/// Formats that write what is spelled out above.
const FORMATS: [u32; 2] = [2, 3];

#[test]
fn a_store_is_read_for_ever() {
    for of in FORMATS {
        check_store(&fixture(of, "store.json"), ANSWERS, 14);
        check_file(&fixture(of, "takeout.json"), DAY, ANSWERS, 14);
        check_file(&fixture(of, "raw.json"), None, ANSWERS, 14);
    }
}

#[test]
fn interests_are_read_for_ever() {
    for of in FORMATS {
        check_store(&fixture(of, "interests.json"), INTERESTS, 14);
        check_file(&fixture(of, "interests-takeout.json"), DAY, INTERESTS, 14);
    }
}

#[test]
fn items_are_read_for_ever() {
    for of in FORMATS {
        check_store(&fixture(of, "items.json"), &items(), 41);
        check_file(&fixture(of, "items-takeout.json"), DAY, &items(), 41);
    }
}
