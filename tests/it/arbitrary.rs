//! Notebooks and edits at random, over few ids so that they meet.

pub mod editions;
mod items;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, FileFailurePersistence};

use michishirube::domain::Day;
use michishirube::domain::answer::{Answer, Asked, Entry};
use michishirube::domain::backup::BackupMark;
use michishirube::domain::edition::Table;
use michishirube::domain::id::{CompetencyId, OffScaleId, PackId, SupportId};
use michishirube::domain::interest::{Interest, Interests};
use michishirube::domain::notebook::{Edit, Notebook, Profile};
use michishirube::domain::sheet::{Sheet, SheetKey};

use crate::notation::{ability, cell, pack, profile, scale, sheet_key, support};

pub use items::{any_body, any_item, any_scale, any_snapshot};

pub fn cases(cases: u32) -> Config {
    let path = "tests/fixtures/proptest-regressions.txt";
    Config {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(path))),
        ..Config::default()
    }
}

pub fn any_day() -> impl Strategy<Value = Day> {
    (2020..2030i32, 1..366u32).prop_map(|(year, n)| Day::from_yo_opt(year, n).expect("a day"))
}

/// What people and their clipboards put into a text field.
pub fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => any::<String>(),
        1 => select(vec!["", " ", "\n", "=1+1", "\"", "\\", "𠮷野家👩‍👩‍👧", "\u{202e}", "\u{0}", "</script>"])
            .prop_map(String::from),
    ]
}

pub fn any_answer() -> impl Strategy<Value = Answer> {
    let off = |id| Answer::OffScale(OffScaleId::parse(id).expect("an off-scale id"));
    prop_oneof![
        4 => (1..=5u8).prop_map(Answer::Point),
        1 => select(vec!["no-opportunity", "out-of-scope"]).prop_map(off),
    ]
}

pub fn any_asked() -> impl Strategy<Value = Asked> {
    let texts = (any_text(), any_text(), vec(any_text(), 0..3), any_text());
    texts.prop_map(|(title, statement, indicators, chosen)| Asked {
        title,
        statement,
        indicators,
        chosen,
    })
}

/// Never blank, as none is kept.
pub fn any_entry() -> impl Strategy<Value = Entry> {
    let scales = select(vec!["default", "national"]);
    (
        option::of(any_answer()),
        scales,
        any_text(),
        any_day(),
        any_asked(),
    )
        .prop_map(|(answer, on_scale, note, on, asked)| Entry {
            answer,
            scale: scale(on_scale),
            note,
            on,
            asked,
        })
        .prop_filter("blank", |entry| !entry.is_blank())
}

pub fn any_ability() -> impl Strategy<Value = CompetencyId> {
    select(vec!["a", "b", "c"]).prop_map(ability)
}

/// What a person may have had before them.
pub fn any_table() -> impl Strategy<Value = Table> {
    let rows = btree_map(any_ability(), any_asked(), 0..3);
    (any_text(), rows).prop_map(|(edition, rows)| {
        let unchosen = |asked| Asked {
            chosen: String::new(),
            ..asked
        };
        let rows = rows.into_iter().map(|(id, asked)| (id, unchosen(asked)));
        Table {
            edition,
            rows: rows.collect(),
        }
    })
}

pub fn any_sheet() -> impl Strategy<Value = Sheet> {
    (
        btree_map(any_ability(), any_entry(), 0..4),
        option::of(any_ability()),
        0..3u64,
        option::weighted(0.3, any_table()),
    )
        .prop_map(|(entries, last, round, seen)| Sheet {
            entries: entries.into_iter().collect(),
            last,
            round,
            seen,
            ..Sheet::default()
        })
}

fn any_profile() -> impl Strategy<Value = Profile> {
    select(vec![
        "- - -",
        "iwaki - -",
        "iwaki general-affairs -",
        "iwaki general-affairs shusa",
        "iwaki general-affairs shusa maru",
        "annaka clerk g2",
    ])
    .prop_map(profile)
}

pub fn any_sheet_key() -> impl Strategy<Value = SheetKey> {
    select(vec![
        "iwaki/kakaricho",
        "iwaki/shusa",
        "annaka/g2",
        "^iwaki/shusa",
    ])
    .prop_map(sheet_key)
}

fn any_mark() -> impl Strategy<Value = BackupMark> {
    (any_day(), 0..1000u64).prop_map(|(on, edits)| BackupMark { on, edits })
}

pub fn any_pack() -> impl Strategy<Value = PackId> {
    select(vec!["iwaki", "annaka"]).prop_map(pack)
}

fn any_support() -> impl Strategy<Value = SupportId> {
    select(vec!["s", "t", "u"]).prop_map(support)
}

fn any_interest() -> impl Strategy<Value = Interest> {
    (any_text(), any_day()).prop_map(|(name, on)| Interest { name, on })
}

fn any_interests() -> impl Strategy<Value = Interests> {
    btree_map(any_support(), any_interest(), 0..4).prop_map(|supports| Interests {
        supports: supports.into_iter().collect(),
        changes: 0,
    })
}

pub fn any_notebook() -> impl Strategy<Value = Notebook> {
    (
        any_profile(),
        btree_map(any_sheet_key(), any_sheet(), 0..3),
        btree_map(any_pack(), any_interests(), 0..3),
        vec(items::any_kept(), 0..4),
        option::of(any_mark()),
    )
        .prop_map(|(profile, sheets, interests, items, backup)| Notebook {
            profile,
            sheets: sheets.into_iter().collect(),
            interests: interests.into_iter().collect(),
            items: items.into_iter().collect(),
            backup,
        })
}

pub fn any_edit() -> impl Strategy<Value = Edit> {
    let sheets = select(vec!["iwaki/kakaricho", "iwaki/shusa"]);
    let place = (sheets, any_ability())
        .prop_map(|(on, id)| cell(on, &id))
        .boxed();
    let on = || select(vec!["default", "national"]).prop_map(scale);
    prop_oneof![
        1 => any_profile().prop_map(Edit::SetProfile),
        1 => option::of(any_mark()).prop_map(Edit::MarkBackup),
        4 => (place.clone(), option::of(any_answer()), on(), any_asked()).prop_map(
            |(cell, answer, scale, asked)| Edit::Rate { cell, answer, scale, asked, seen: None }
        ),
        4 => (place.clone(), any_text(), on(), any_asked()).prop_map(
            |(cell, text, scale, asked)| Edit::Note { cell, text, scale, asked, seen: None }
        ),
        1 => (place, option::of(any_entry()))
            .prop_map(|(cell, entry)| Edit::PutBack { cell, entry }),
        2 => (any_pack(), any_support(), option::of(any_interest())).prop_map(
            |(pack, support, interest)| Edit::SetInterest { pack, support, interest }
        ),
        1 => (any_sheet_key(), option::of(any_table()))
            .prop_map(|(sheet, table)| Edit::See { sheet, table }),
        1 => any_sheet_key().prop_map(Edit::BeginAnew),
        1 => (any_sheet_key(), any_sheet().prop_map(Box::new))
            .prop_map(|(key, sheet)| Edit::PutSheet { key, sheet }),
        4 => (items::any_kept(), any::<bool>()).prop_map(
            |((key, item), typing)| Edit::SetItem { key, body: item.body, typing }
        ),
    ]
}
