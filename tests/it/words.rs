//! Words with something in them, where what is in them decides about the words.

use michishirube::domain::notebook::Counts;
use michishirube::text::{data, words};

/// How these counts are said, in all sentences that say them.
#[track_caller]
fn check(counts: Counts, said: &str) {
    let (status, data) = (&words().status, data());
    for (text, before, after) in [
        ((status.exported)(&counts), "（", "。"),
        ((status.imported)(&counts), "（", "）"),
        ((data.undo_import_what)(&counts), "いまの", "が、"),
        ((data.erase_what)(&counts), "", "、読めない"),
        ((words().missing.safe)(&counts), "（", "）"),
    ] {
        assert!(text.contains(&format!("{before}{said}{after}")), "{text}");
    }
}

#[test]
fn what_there_is_none_of_is_not_counted_aloud() {
    let (answers, notes) = (5, 1);
    let few = Counts {
        sheets: 2,
        answers,
        notes,
        ..Counts::default()
    };
    check(few, "回答5件・メモ1件");
    check(
        Counts {
            interests: 2,
            ..few
        },
        "回答5件・メモ1件・関心のある制度2件",
    );
    let all = Counts {
        interests: 2,
        snapshots: 3,
        work_notes: 4,
        focuses: 5,
        papers: 6,
        careers: 7,
        ..few
    };
    check(
        all,
        "回答5件・メモ1件・関心のある制度2件・点検の記録3件・仕事メモ4件・重点5件・ほかの人の目の用紙6件・経歴と将来の案7件",
    );
    check(
        Counts {
            work_notes: 4,
            ..Counts::default()
        },
        "仕事メモ4件",
    );
    check(Counts::default(), "回答0件・メモ0件");
    assert_eq!((data().counts)(&few), "職位2つ分、回答5件・メモ1件");
    let marks = Counts {
        interests: 3,
        ..Counts::default()
    };
    assert_eq!(
        (data().counts)(&marks),
        "関心のある制度3件",
        "there is no sheet to speak of"
    );
}
