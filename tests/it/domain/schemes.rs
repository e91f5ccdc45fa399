//! The words of the format for trainings and schemes.

use std::collections::BTreeSet;
use std::fmt::Debug;

use michishirube::domain::id::well_formed;
use michishirube::domain::schemes::{Category, Entry, Status, Want};

/// All values of a kind, its words, and the two ways between them.
#[track_caller]
fn check<T: Copy + PartialEq + Debug>(
    all: &[T],
    words: &[&str],
    parse: fn(&str) -> Option<T>,
    word: fn(T) -> &'static str,
) {
    assert_eq!(all.len(), words.len());
    for (value, text) in all.iter().zip(words) {
        assert_eq!(parse(text), Some(*value), "{text}");
        assert_eq!(word(*value), *text);
    }
    let different: BTreeSet<_> = words.iter().collect();
    assert_eq!(different.len(), words.len(), "{words:?}");
    for wrong in ["", " ", "その他", &format!("{} ", words[0])] {
        assert_eq!(parse(wrong), None, "{wrong:?}");
    }
}

#[test]
fn words_go_round() {
    check(
        &Category::ALL,
        &Category::WORDS,
        Category::parse,
        Category::word,
    );
    check(&Entry::ALL, &Entry::WORDS, Entry::parse, Entry::word);
    check(&Status::ALL, &Status::WORDS, Status::parse, Status::word);
    check(&Want::ALL, &Want::WORDS, Want::parse, Want::word);
}

#[test]
fn the_words_are_those_of_the_format() {
    assert_eq!(Category::WORDS, ["基本", "特別", "派遣", "職場内", "自主"]);
    assert_eq!(Entry::WORDS, ["必修", "希望", "指名", "推薦"]);
    assert_eq!(
        (
            Category::Own.word(),
            Entry::Recommended.word(),
            Status::Widened.word()
        ),
        ("自主", "推薦", "拡充")
    );
    assert_eq!(
        (
            Want::Learn.word(),
            Want::Balance.word(),
            Want::Future.word()
        ),
        ("学びたい", "子育て・介護と両立", "将来を考えたい")
    );
}

#[test]
fn every_want_has_an_address_of_its_own() {
    let mut seen = BTreeSet::new();
    for want in Want::ALL {
        let slug = want.slug();
        assert_eq!(Want::from_slug(slug), Some(want));
        assert!(well_formed(slug) && seen.insert(slug), "{slug}");
    }
    assert_eq!(
        (
            Want::Learn.slug(),
            Want::WorkStyle.slug(),
            Want::Future.slug()
        ),
        ("learn", "work-style", "future")
    );
    assert_eq!(["", "Learn", "学びたい"].map(Want::from_slug), [None; 3]);
}
