//! What finds what, as people type it; and how long it takes, printed and never asserted.

use std::time::Instant;

use michishirube::domain::fold::fold;
use michishirube::domain::id::EntryId;
use michishirube::domain::training::Form;
use michishirube::domain::training::catalogue::Catalogue;
use michishirube::domain::training::course::{Course, CourseKey, Origin};
use michishirube::domain::training::list::CourseList;
use michishirube::domain::training::readings::{known, read};
use michishirube::domain::training::search::{Hit, Query, text};

use crate::notation::IWAKI;

/// A text of a title, an explanation and more.
const TEXT: [&str; 4] = [
    "接遇マナー向上研修",
    "窓口や電話での言葉づかいを見直します。",
    "対象｜全職員",
    "ｅラーニング",
];

#[track_caller]
fn check(typed: &str, hit: Option<Hit>) {
    assert_eq!(Query::new(typed).finds(&text(TEXT)), hit, "「{typed}」");
}

#[test]
fn as_people_type_it() {
    for typed in [
        "接遇",
        "せつぐう",
        // On the way there: not converted yet, and not all kana yet.
        "せ",
        "せつ",
        "せつg",
        "せつぐうｍ",
        "接遇まn",
        "けんしゅ",
        "けんsh",
        // Half converted, by another alphabet, of another width.
        "接遇まなー",
        "接遇ﾏﾅｰ",
        "マナ",
        "マナーこうじょう",
        "ｾﾂｸﾞｳ",
        "  研修　接遇 ",
        "研修、接遇",
        "",
        "　",
        "ー",
    ] {
        check(typed, Some(Hit::Title));
    }
    for typed in [
        "窓口",
        "まどぐち",
        "接遇 電話",
        "ぜんしょくいん",
        "eラーニング",
        "Ｅ",
        "イーラーニング",
        "いーらー",
    ] {
        check(typed, Some(Hit::Elsewhere));
    }
    for typed in [
        "法制",
        "接遇 法制",
        "せつめい",
        "研修窓口",
        "接遇x",
        "maナー",
    ] {
        check(typed, None);
    }
}

#[test]
fn letters_that_are_on_their_way() {
    let finds = |typed: &str| {
        Query::new(typed)
            .finds(&text(["けっさん・サービスDX"]))
            .is_some()
    };
    for typed in [
        "けk",
        "けs",
        "けっs",
        "サービスd",
        "サービスDX",
        "dx",
        "さーびす",
    ] {
        assert!(finds(typed), "{typed}");
    }
    // What is no beginning of a syllable is no tail.
    for typed in ["サービスdq", "サービスxd", "さーびすai", "k"] {
        assert!(!finds(typed), "{typed}");
    }
}

#[test]
fn kana_finds_the_titles_of_the_pack() {
    let catalogue = Catalogue::of(&IWAKI, None, &Default::default());
    let titles = |typed: &str| -> Vec<&str> {
        let query = Query::new(typed);
        let hits = catalogue
            .courses
            .iter()
            .filter(|c| query.finds(&c.folded) == Some(Hit::Title));
        hits.map(|c| c.title.as_str()).collect()
    };
    assert_eq!(titles("めんたる"), ["メンタルヘルス研修"]);
    assert_eq!(
        titles("しょうかくしゃ かかりちょう"),
        ["昇格者（係長）研修"]
    );
    assert_eq!(titles("ひょうかしゃ"), ["評価者研修"]);
    assert_eq!(titles("ちゅうおうしょうちょう"), ["派遣研修（中央省庁）"]);
    assert_eq!(titles("でんきしゅにん"), ["電気主任技術者"]);
    assert_eq!(titles("ボイラータービン"), ["ボイラー・タービン主任技術者"]);
    // By what it is for.
    let query = Query::new("せっとくりょく");
    let found = catalogue
        .courses
        .iter()
        .filter(|c| query.finds(&c.folded).is_some());
    assert!(found.count() >= 3);
}

#[test]
fn the_table_is_folded_and_read_in_kana() {
    let mut words: Vec<_> = known().map(|(word, _)| word).collect();
    let all = words.len();
    assert!(all > 200);
    for (word, reading) in known() {
        assert_eq!(fold(word), word, "{word} is not in folded form");
        let is_kana = |c: char| matches!(c, 'ぁ'..='ゖ');
        assert!(
            !reading.is_empty() && reading.chars().all(is_kana),
            "{word}={reading}"
        );
        assert_eq!(read(word), reading, "{word}");
    }
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), all, "a word stands twice");
}

/// As many as a large city's HR may list, each with a text.
pub fn many(count: usize) -> CourseList {
    let subjects = [
        "説明力",
        "法制執務",
        "接遇",
        "データ分析",
        "防災",
        "簿記",
        "人権",
        "交渉",
    ];
    let courses = (0..count).map(|i| {
        let key = CourseKey {
            origin: Origin::List,
            id: EntryId::parse(&format!("r{i:04}")).expect("an id"),
        };
        let subject = subjects[i % subjects.len()];
        let title = format!("{subject}向上研修 第{i}回");
        let mut course = Course::blank(key, &title, Form::Course);
        course.about =
            format!("{subject}を基礎から学び、窓口や会議での対応を見直すための研修です。");
        course.months = vec![(i % 12 + 1) as u8];
        course.yen = (i % 3 > 0).then_some((i % 5 * 4_000) as u32);
        course
    });
    CourseList {
        year: 2026,
        courses: courses.collect(),
        ..CourseList::default()
    }
}

#[test]
#[ignore = "prints how long it takes: cargo test --release --test it search_takes -- --ignored --nocapture"]
fn search_takes() {
    let list = many(2_000);
    let catalogue = || Catalogue::of(&IWAKI, Some(&list), &Default::default());
    catalogue();
    let start = Instant::now();
    let all = catalogue();
    println!(
        "{} courses made ready in {:?}",
        all.courses.len(),
        start.elapsed()
    );
    for typed in [
        "せ",
        "せつめ",
        "説明",
        "けんしゅう だい",
        "見つからない言葉",
        "防災 窓口 会議",
    ] {
        let start = Instant::now();
        let query = Query::new(typed);
        let found = all
            .courses
            .iter()
            .filter(|c| query.finds(&c.folded).is_some());
        println!(
            "{:5} found for 「{typed}」 in {:?}",
            found.count(),
            start.elapsed()
        );
    }
}
