//! `tests/fixtures/records.json`: a store with three finished self-checks, for the browser tests. Here it
//! is held against the present code, so that it never becomes a store that nobody could have written.

use std::collections::BTreeMap;

use michishirube::domain::answer::{Asked, Entry};
use michishirube::domain::compare::{Change, Stop, compare, courses};
use michishirube::domain::id::OffScaleId;
use michishirube::domain::item::{Body, Item, ItemKey, Kind};
use michishirube::domain::notebook::{Notebook, Record};
use michishirube::domain::scale::{OffScale, Point, Scale};
use michishirube::domain::snapshot::{Row, Snapshot, in_order};
use michishirube::domain::{self, Day};
use michishirube::storage::envelope::Stamp;
use michishirube::storage::keys::Key;
use michishirube::storage::saved;
use michishirube::storage::shelf::MemoryShelf;
use michishirube::storage::vault::Vault;

use crate::notation::{ability, entry, grade, item, pack, profile, scale, sheet_key};

pub const FIRST: &str = "2025-10-01-000000000001";
pub const SECOND: &str = "2026-04-15-000000000002";
pub const THIRD: &str = "2026-11-02-000000000003";

fn on(text: &str) -> Day {
    domain::day(text).expect("a day")
}

fn steps(id: &str, name: &str, labels: &[&str]) -> Scale {
    let points = labels.iter().zip(1..).map(|(label, value)| Point {
        value,
        label: (*label).into(),
        anchor: format!("{label}とき。"),
    });
    let off = [
        ("no-opportunity", "機会がなかった"),
        ("out-of-scope", "担当外"),
    ];
    let off = off.map(|(id, label)| OffScale {
        id: OffScaleId::parse(id).expect("an id"),
        label: label.into(),
        anchor: format!("{label}とき。"),
    });
    Scale {
        id: scale(id),
        name: name.into(),
        points: points.collect(),
        meets: 3,
        off_scale: off.into(),
    }
}

fn scales() -> [Scale; 2] {
    let default = [
        "これから",
        "助けがあればできる",
        "一人でできる",
        "状況が変わっても安定してできる",
        "周囲に教え、仕組みにできる",
    ];
    [
        steps("default", "5段階（みちしるべ標準）", &default),
        steps("s-d", "S・A・B・C・D の5段階", &["D", "C", "B", "A", "S"]),
    ]
}

/// One row in the notation of entries, then ` | title | statement`; `old ` before what is 旧項目.
fn row(text: &str, scale: &Scale, day: Day, grade: &str) -> Row {
    let (text, is_old) = text
        .strip_prefix("old ")
        .map_or((text, false), |t| (t, true));
    let parts: Vec<_> = text.split(" | ").collect();
    let (competency, given) = entry(parts[0]);
    let label = given.answer.as_ref().and_then(|a| scale.label(a));
    let asked = Asked {
        title: parts[1].into(),
        statement: parts[2].into(),
        indicators: vec![
            format!("{grade}として、週に一度は{}を使っている。", parts[1]),
            format!("{}について、上司に話したことがある。", parts[1]),
        ],
        chosen: label.unwrap_or_default().into(),
    };
    Row {
        competency,
        entry: Entry {
            scale: scale.id.clone(),
            on: day,
            asked,
            ..given
        },
        is_old,
    }
}

struct Kept {
    nth: u32,
    on: &'static str,
    sheet: &'static str,
    grade: &'static str,
    edition: &'static str,
    scale: usize,
    rows: &'static [&'static str],
    remark: &'static str,
}

const KEPT: [(&str, Kept); 3] = [
    (
        FIRST,
        Kept {
            nth: 1,
            on: "2025-10-01",
            sheet: "iwaki/shusa",
            grade: "主査・技査",
            edition: "2023-10",
            scale: 0,
            rows: &[
                "coaching=2:新任の窓口に二度同席した。 | 指導力 | 後輩がつまずいた場面で手を貸し、やり方を伝え残す。",
                "planning-imagination=3 | 計画・想像力 | 数年後のまちを思い描き、一つの事業に組み上げる。",
                "persuasion=3 | 説得力 | 案の狙いを、結論と根拠をそろえて話す。",
                "information-analysis?no-opportunity | 情報分析力 | 数字や事例を集め、次の打ち手の根拠にする。",
                "understanding-action=4 | 理解・行動力 | 改めるべき点に指示を待たずに手を付ける。",
                "knowledge-skills | 知識・技術 | 担当分野を究め、込み入った案件に答える。",
            ],
            remark: "",
        },
    ),
    (
        SECOND,
        Kept {
            nth: 2,
            on: "2026-04-15",
            sheet: "iwaki/shusa",
            grade: "主査・技査",
            edition: "2023-10",
            scale: 0,
            rows: &[
                "coaching=4:引継書を書き直し、後任が一人で締切に間に合った。 | 指導力 | 後輩がつまずいた場面で手を貸し、やり方を伝え残す。",
                "planning-imagination=2:要綱の案は係長に直してもらった。 | 計画・想像力 | 数年後のまちを思い描き、一つの事業に組み上げる。",
                "persuasion=3 | 説得力 | 案の狙いを、結論と根拠をそろえ、相手の負担まで話す。",
                "information-analysis=3 | 情報分析力 | 数字や事例を集め、次の打ち手の根拠にする。",
                "understanding-action=4 | 理解・行動力 | 改めるべき点に指示を待たずに手を付ける。",
                "knowledge-skills=3 | 知識・技術 | 担当分野を究め、込み入った案件に答える。",
                "old teamwork=3 | 協調性 | 係の一員として動く。",
            ],
            remark: "五月の面談で、引継書のことを話した。",
        },
    ),
    (
        THIRD,
        Kept {
            nth: 3,
            on: "2026-11-02",
            sheet: "iwaki/kakaricho",
            grade: "係長",
            edition: "2026-04",
            scale: 1,
            rows: &[
                "coaching=3 | 指導力 | 係員の腕前を見て仕事を割り当て、一人立ちまで導く。",
                "project-planning=2 | 企画立案力 | 係の不具合を見つけ、収まる改善策を組み立てる。",
                "persuasion=2 | 説得力 | 慎重な課長や財政課にも納得してもらう。",
                "information-analysis?out-of-scope | 情報分析力 | 数字の裏にある理由を突き止める。",
                "understanding-action=5 | 理解・行動力 | 係の先頭に立って手を付ける。",
            ],
            remark: "",
        },
    ),
];

fn notebook() -> Notebook {
    let mut notebook = Notebook {
        profile: profile("iwaki general-affairs kakaricho"),
        ..Notebook::default()
    };
    for (id, kept) in KEPT {
        let day = on(kept.on);
        let scale = &scales()[kept.scale];
        let rows = kept.rows.iter();
        let snapshot = Snapshot {
            nth: kept.nth,
            on: day,
            sheet: sheet_key(kept.sheet),
            round: 0,
            organization: "いわき市".into(),
            grade_name: kept.grade.into(),
            edition: kept.edition.into(),
            scales: vec![scale.clone()],
            rows: rows.map(|r| row(r, scale, day, kept.grade)).collect(),
            remark: kept.remark.into(),
        };
        let key = ItemKey {
            kind: Kind::Snapshot,
            id: item(id),
        };
        let kept = Item {
            made: day,
            on: day,
            changes: 1,
            body: Some(Body::Snapshot(Box::new(snapshot))),
        };
        notebook.items.insert(key, kept);
    }
    notebook
}

/// The store that the present code writes for it.
fn written(notebook: &Notebook) -> String {
    let stamp = Stamp {
        pack: "iwaki".into(),
        edition: "2023-10".into(),
    };
    let mut store = BTreeMap::from([(
        Key::Seal(1).text(),
        r#"{"format":2,"why":"first","from":null}"#.to_owned(),
    )]);
    for record in notebook.records() {
        let text = saved::write(notebook, &record, &stamp, 1).expect("it is written");
        store.insert(Key::Record(1, record).text(), text);
    }
    let text = serde_json::to_string_pretty(&store).expect("JSON");
    text + "\n"
}

#[test]
fn the_store_with_records_is_read_as_what_it_says() {
    let expected = notebook();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/records.json");
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let store: BTreeMap<String, String> = serde_json::from_str(&text).unwrap_or_default();
    let (vault, read) = Vault::open(Box::new(MemoryShelf::with(store)));
    let is_whole = vault.damaged().is_empty() && vault.stop().is_none();
    if !is_whole || read != expected {
        let fresh = std::env::temp_dir().join("records.json");
        std::fs::write(&fresh, written(&expected)).expect("a file");
        panic!("{path} isn't that store any more; {} is", fresh.display());
    }
}

#[test]
fn a_record_counts_each_ability_once_and_against_its_own_scale() {
    let notebook = notebook();
    let tally = |id: &str| {
        let snapshots = notebook.snapshots().find(|(one, _)| **one == item(id));
        let t = snapshots.expect("a record").1.tally();
        assert_eq!(
            t.asked,
            t.met + t.below + t.off_scale + t.unanswered + t.unmeasured,
            "{id}"
        );
        [t.asked, t.met, t.below, t.off_scale, t.unanswered, t.old]
    };
    assert_eq!(tally(FIRST), [6, 3, 1, 1, 1, 0]);
    assert_eq!(tally(SECOND), [6, 5, 1, 0, 0, 1]);
    assert_eq!(tally(THIRD), [5, 2, 2, 1, 0, 0]);

    let record = Record::Item(ItemKey {
        kind: Kind::Snapshot,
        id: item(THIRD),
    });
    assert!(notebook.records().contains(&record));
    let mut lost = notebook.snapshots().next().expect("a record").1.clone();
    lost.scales.clear();
    assert_eq!(
        (lost.tally().unmeasured, lost.tally().met),
        (4, 0),
        "without its scale nothing is measured"
    );
    assert_eq!(
        lost.row(&ability("coaching")).map(|r| lost.is_met(r)),
        Some(None)
    );
}

fn snapshot(id: &str) -> Snapshot {
    let notebook = notebook();
    let found = notebook.snapshots().find(|(one, _)| **one == item(id));
    found.expect("a record").1.clone()
}

/// The lines as `sign ability`, a `~` behind what was reworded.
#[track_caller]
fn check_compared(before: &Snapshot, after: &Snapshot, lines: &[&str]) {
    let found: Vec<_> = compare(before, after)
        .iter()
        .map(|line| {
            let sign = match line.change {
                Change::Up => '▲',
                Change::Down => '▼',
                Change::Unchanged => '＝',
                Change::NewlyAsked => '＋',
                Change::NoLongerAsked => '－',
                Change::Otherwise => '◇',
                Change::OtherScale => '≠',
            };
            let words = if line.reworded { "~" } else { "" };
            format!("{sign} {}{words}", line.competency)
        })
        .collect();
    assert_eq!(found, lines);
}

#[test]
fn two_records_are_told_apart_line_by_line() {
    let (first, second, third) = (snapshot(FIRST), snapshot(SECOND), snapshot(THIRD));
    check_compared(
        &first,
        &second,
        &[
            "▲ coaching",
            "▼ planning-imagination",
            "＝ persuasion~",
            "◇ information-analysis",
            "＝ understanding-action",
            "◇ knowledge-skills",
            // Old in the one, absent from the other: neither asked for it.
            "－ teamwork",
        ],
    );
    check_compared(
        &second,
        &third,
        &[
            "≠ coaching~",
            "＋ project-planning",
            "▼ persuasion~",
            "◇ information-analysis~",
            "≠ understanding-action~",
            "－ planning-imagination",
            "－ knowledge-skills",
            "－ teamwork",
        ],
    );
}

#[test]
fn in_another_framework_an_ability_is_the_same_only_under_the_same_name() {
    let first = snapshot(FIRST);
    let mut elsewhere = first.clone();
    elsewhere.sheet.pack = pack("annaka");
    elsewhere.rows.truncate(2);
    elsewhere.rows[1].entry.asked.title = "構想".into();
    let gone = |id: &str| format!("－ {id}");
    let expected = [
        "＝ coaching".to_owned(),
        "＋ planning-imagination".to_owned(),
        gone("planning-imagination"),
        gone("persuasion"),
        gone("information-analysis"),
        gone("understanding-action"),
        gone("knowledge-skills"),
    ];
    let expected: Vec<_> = expected.iter().map(String::as_str).collect();
    check_compared(&first, &elsewhere, &expected);
    let (one, other) = (item(FIRST), item(SECOND));
    let all = [(&one, &first), (&other, &elsewhere)];
    let titles: Vec<_> = courses(&all).iter().map(|c| c.title).collect();
    assert_eq!(
        titles,
        [
            "指導力",
            "構想",
            "計画・想像力",
            "説得力",
            "情報分析力",
            "理解・行動力",
            "知識・技術"
        ]
    );
}

#[test]
fn no_line_leads_to_another_grade_scale_or_an_old_item() {
    let notebook = notebook();
    let all = in_order(&notebook);
    let mut shown = Vec::new();
    for course in courses(&all) {
        let mut text = format!("{}:", course.competency);
        for (i, stop) in course.stops.iter().enumerate() {
            let before = i.checked_sub(1).and_then(|b| course.stops[b].as_ref());
            text += match (before, stop) {
                (Some(before), Some(stop)) if before.leads_to(stop) => "-",
                _ => " ",
            };
            text += &match stop {
                None => ".".to_owned(),
                Some(stop) => stop.height().map_or("?".into(), |(at, _)| at.to_string()),
            };
        }
        shown.push(text);
    }
    assert_eq!(
        shown,
        [
            "coaching: 2-4 3",
            "project-planning: . . 2",
            "persuasion: 3-3 2",
            "information-analysis: ?-3 ?",
            "understanding-action: 4-4 5",
            "planning-imagination: 3-2 .",
            "knowledge-skills: ?-3 .",
            "teamwork: . 3 .",
        ]
    );
    let leading = |change: fn(&mut Snapshot)| {
        let (one, other) = (item(FIRST), item(SECOND));
        let (first, mut second) = (snapshot(FIRST), snapshot(SECOND));
        change(&mut second);
        let pair = [(&one, &first), (&other, &second)];
        let lead = |stops: &[Option<Stop>]| match stops {
            [Some(a), Some(b)] => a.leads_to(b),
            _ => false,
        };
        let courses = courses(&pair);
        courses.iter().filter(|c| lead(&c.stops)).count()
    };
    assert_eq!(leading(|_| {}), 6);
    assert_eq!(leading(|s| s.sheet.grade = grade("kakaricho")), 0);
    assert_eq!(leading(|s| s.scales[0].meets = 4), 0, "renumbered");
    assert_eq!(leading(|s| s.rows[0].is_old = true), 5);
}
