//! Folding, row by row and against Unicode's own normal form.

use michishirube::domain::fold::{finds, fold};
use proptest::prelude::*;
use proptest::sample::select;
use unicode_normalization::UnicodeNormalization;

use crate::arbitrary::{any_text, cases};

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(fold(text), expected, "{text}");
    assert_eq!(fold(expected), expected, "folding again changes nothing");
}

#[test]
fn widths_kana_and_letters_are_one() {
    let rows = [
        ("", ""),
        ("キャリア", "きゃりあ"),
        ("ｷｬﾘｱ･ﾌﾟﾗﾝ", "きゃりあ・ぷらん"),
        ("キャリア・プラン", "きゃりあ・ぷらん"),
        (
            "ｶﾞｷﾞｸﾞｹﾞｺﾞ ｻﾞ ﾀﾞ ﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞ ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ ｳﾞ",
            "がぎぐげござだばびぶべぼぱぴぷぺぽゔ",
        ),
        ("か\u{3099}は\u{309a}", "がぱ"),
        ("か゛は゜", "がぱ"),
        ("｢ﾃﾞｰﾀ｣｡､", "「でーた」。、"),
        ("ヴァ・ヵ・ヶ", "ゔぁ・ゕ・ゖ"),
        ("ヷヺﾜﾞｦﾞ", "わをわを"),
        ("ＤＸ推進　ＩＴパスポート", "dx推進itぱすぽーと"),
        ("（１）", "(1)"),
        ("a\tB\nＣ", "abc"),
        ("漢字 〆 々", "漢字〆々"),
        ("ÀÉ", "àé"),
        // A mark that fits nothing is left out.
        ("ﾞア゛", "あ"),
        ("んﾞ漢゜", "ん漢"),
        ("がﾞ", "が"),
    ];
    for (text, expected) in rows {
        check(text, expected);
    }
}

#[test]
fn every_part_of_a_query_is_found_somewhere() {
    let text = fold("資格取得の助成（ＤＸ・情報処理）　キャリアプラン");
    for query in [
        "",
        "　",
        "助成",
        "dx",
        "ＤＸ",
        "ｷｬﾘｱ",
        "きゃりあ 資格",
        "情報　助成",
        "取 得",
        "(dx",
    ] {
        assert!(finds(query, &text), "{query}");
    }
    for query in ["助成金", "dx 会計", "xd", "しかく"] {
        assert!(!finds(query, &text), "{query}");
    }
}

/// What half-width kana, full-width letters and marks of voice may become: Unicode's NFKC, then
/// katakana → hiragana, small letters, and no blanks. A mark that NFKC could join to nothing is dropped.
fn by_unicode(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).nfkc().collect();
    let hiragana = |c: char| match c {
        'ァ'..='ヶ' => char::from_u32(c as u32 - 0x60).expect("hiragana"),
        // Joined with a mark, which no hiragana is.
        'ヷ'..='ヺ' => ['わ', 'ゐ', 'ゑ', 'を'][c as usize - 'ヷ' as usize],
        _ => c,
    };
    let marks = ['\u{3099}', '\u{309a}'];
    text.chars()
        .map(hiragana)
        .filter(|c| !marks.contains(c))
        .flat_map(char::to_lowercase)
        .collect()
}

fn any_japanese() -> impl Strategy<Value = String> {
    let range = |from: char, to: char| prop::char::range(from, to);
    let character = prop_oneof![
        4 => range('\u{ff61}', '\u{ff9f}'),
        2 => range('\u{ff01}', '\u{ff5e}'),
        2 => range('ァ', 'ヺ'),
        1 => range('ぁ', 'ん'),
        2 => select(vec!['\u{3099}', '\u{309a}', 'ﾞ', 'ﾟ', ' ', '　', '\n', '漢', 'ー', '・']),
        1 => range(' ', '~'),
    ];
    prop::collection::vec(character, 0..12).prop_map(|mut characters| {
        // What two marks after one another mean is nobody's rule.
        let is_mark = |c: &char| matches!(c, '\u{3099}' | '\u{309a}' | 'ﾞ' | 'ﾟ');
        characters.dedup_by(|next, last| is_mark(next) && (is_mark(last) || last.is_whitespace()));
        String::from_iter(characters)
    })
}

proptest! {
    #![proptest_config(cases(5_000))]

    #[test]
    fn folding_is_what_unicode_makes_of_it(text in any_japanese()) {
        prop_assert_eq!(fold(&text), by_unicode(&text), "{}", text);
    }

    #[test]
    fn whatever_is_folded_finds_itself(text in any_text()) {
        let folded = fold(&text);
        prop_assert!(!folded.contains(char::is_whitespace));
        prop_assert!(finds(&text, &folded));
    }
}
