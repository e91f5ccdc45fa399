//! Words with something in them, where what is in them decides about the words.

use michishirube::text::words;

/// With 5 answers and 1 note: how a count of `interests` is said, after `before` and before `after`.
#[track_caller]
fn check(say: impl Fn(usize) -> String, before: &str, said: &str, after: &str) {
    for (interests, said) in [(0, ""), (2, said)] {
        let text = say(interests);
        let part = format!("{before}{said}{after}");
        assert!(text.contains(&part), "{interests}: {text}");
    }
}

#[test]
fn interests_are_counted_where_there_are_any() {
    let (status, data) = (&words().status, michishirube::text::data());
    let dot = "・関心のある制度2件";
    check(
        |n| (status.exported)(5, 1, n),
        "回答5件・メモ1件",
        dot,
        "。",
    );
    check(
        |n| (status.imported)(5, 1, n),
        "回答5件・メモ1件",
        dot,
        "）",
    );
    let comma = "、関心のある制度2件";
    check(
        |n| (data.undo_import_what)(5, 1, n),
        "回答5件とメモ1件",
        comma,
        "が、",
    );
    check(
        |n| (data.erase_what)(5, 1, n),
        "回答5件とメモ1件",
        comma,
        "、読めない",
    );
    assert_eq!(
        (data.counts)(2, 5, 1, 0),
        "職位2つ分、回答5件、メモ1件",
        "as before there were interests"
    );
    assert_eq!(
        (data.counts)(2, 5, 1, 3),
        "職位2つ分、回答5件、メモ1件、関心のある制度3件"
    );
    assert_eq!((data.counts)(0, 0, 0, 3), "関心のある制度3件");
}
