use michishirube::domain::edition::{Difference, Table, differences, stranded, wants_rereading};
use michishirube::domain::framework::Framework;
use michishirube::domain::notebook::{Edit, Notebook};
use michishirube::domain::sheet::Sheet;

use crate::notation::{IWAKI, ability, day, frame, grade, notebook, sheet, sheet_key};

/// A sheet of `low` that was answered to this table, with the definitions kept or not.
fn answered(framework: &Framework, answers: &str, is_kept: bool) -> Sheet {
    let low = grade("low");
    let mut sheet = sheet(answers);
    let now = Table::now(framework, &low);
    for (id, entry) in sheet.entries.iter_mut() {
        entry.asked = now.rows.get(id).cloned().unwrap_or_default();
        entry.asked.chosen = "そのとき選んだ答え".into();
    }
    sheet.seen = is_kept.then_some(now);
    sheet
}

/// `low a b` as it was, what becomes of it (`name a 新しい名`, `say a …`, `do a …`, a table) and the
/// differences: `+c`, `-b`, `~a` for added, removed and reworded.
#[track_caller]
fn check(table: &str, answers: &str, is_kept: bool, change: &str, expected: &str) {
    let before = frame(table);
    let sheet = answered(&before, answers, is_kept);
    let mut now = before.clone();
    now.edition = "two".into();
    let words: Vec<_> = change.splitn(3, ' ').collect();
    match words[..] {
        ["name", id, text] => {
            let mut all = now.competencies.iter_mut();
            all.find(|c| c.id == ability(id)).expect("it is there").name = text.into();
        }
        [verb @ ("say" | "do"), id, text] => {
            let mut all = now.expectations.iter_mut();
            let cell = all.find(|e| e.competency == ability(id)).expect("a cell");
            match verb {
                "say" => cell.statement = text.into(),
                _ => cell.indicators.push(text.into()),
            }
        }
        _ => now = frame(change),
    }
    let found = differences(&now, &grade("low"), &sheet);
    let shown = found.list.iter().map(|(id, difference)| match difference {
        Difference::Added { now } => {
            assert_eq!(now.title, id.to_string().to_uppercase());
            format!("+{id}")
        }
        Difference::Removed { before } => {
            assert_eq!(
                (before.title.is_empty(), before.chosen.as_str()),
                (false, "")
            );
            format!("-{id}")
        }
        Difference::Reworded { before, now } => {
            assert_ne!(before, now);
            format!("~{id}")
        }
    });
    let shown: Vec<_> = shown.collect();
    assert_eq!(shown.join(" "), expected, "{table} → {change}");
    assert_eq!(found.before.as_deref(), Some("one").filter(|_| is_kept));
}

#[test]
fn what_a_new_edition_changed_is_listed() {
    check("low a b", "a=3", true, "low a b", "");
    check("low a b", "a=3", true, "low a b c", "+c");
    check("low a b", "a=3", true, "low a", "-b");
    check("low a b", "a=3", true, "low b c", "+c -a");
    check("low a b", "a=3", true, "name a 別の名", "~a");
    check("low a b", "a=3", true, "say b 別の文", "~b");
    check("low a b", "a=3", true, "do a もう一つ", "~a");
    check("low a b | high c", "a=3", true, "low a | high b c", "-b");
    check("low a | high b", "a=3", true, "low a | high b c", "");
    check("low a", "", true, "high a", "-a");
}

#[test]
fn an_old_save_knows_only_the_words_of_its_answers() {
    check("low a b", "a=3 / b:memo", false, "low a b c", "");
    check("low a b", "a=3", false, "low c", "-a");
    check("low a b", "a=3", false, "say a 別の文", "~a");
    check("low a b", "a=3", false, "say b 別の文", "");
    check("low a b", "", false, "low c", "");
}

#[test]
fn the_present_edition_differs_in_nothing() {
    for grade in &IWAKI.grades {
        let sheet = Sheet {
            seen: Some(Table::now(&IWAKI, &grade.id)),
            ..Sheet::default()
        };
        assert_eq!(differences(&IWAKI, &grade.id, &sheet).list, []);
        let table = sheet.seen.expect("just put there");
        assert_eq!(table.edition, IWAKI.edition);
        assert_eq!(table.rows.len(), IWAKI.expectations_of(&grade.id).count());
        assert!(table.rows.values().all(|asked| asked.chosen.is_empty()));
    }
}

#[test]
fn what_was_seen_can_be_taken_back_and_seen_again() {
    let (one, two) = (frame("low a"), frame("low a b"));
    let mut book = Notebook::default();
    let key = sheet_key("iwaki/low");
    book.sheets.insert(key.clone(), answered(&one, "a=3", true));
    let count = |book: &Notebook| {
        differences(&two, &grade("low"), &book.sheets[&key])
            .list
            .len()
    };
    assert_eq!(count(&book), 1);
    let see = Edit::See {
        sheet: key.clone(),
        table: Some(Table::now(&two, &grade("low"))),
    };
    let back = book.apply(see, day(2));
    assert_eq!(count(&book), 0);
    let again = book.apply(back, day(2));
    assert_eq!(count(&book), 1);
    book.apply(again, day(2));
    assert_eq!(count(&book), 0);
}

#[test]
fn only_an_answer_on_a_card_is_to_be_read_again() {
    let (one, mut two) = (frame("low a b"), frame("low a c | high b"));
    two.expectations[0].statement = "別の文".into();
    let sheet = answered(&one, "a=3 / b=3", true);
    let noted = answered(&one, "a:memo", true);
    let wants = |framework: &Framework, sheet: &Sheet, id: &str| {
        let (low, id) = (grade("low"), ability(id));
        wants_rereading(framework, &low, &id, &sheet.entries[&id])
    };
    assert!(wants(&two, &sheet, "a"));
    assert!(!wants(&one, &sheet, "a"), "the same words");
    assert!(!wants(&two, &sheet, "b"), "an old item");
    assert!(!wants(&two, &noted, "a"), "no answer");
}

#[test]
fn a_sheet_is_stranded_when_nobody_can_choose_its_grade() {
    let books = "iwaki/low a=3 | iwaki/high b:memo | ^iwaki/top c=1 | annaka/low a=3";
    let mut book = notebook(books);
    book.sheets
        .insert(sheet_key("iwaki/blank"), Sheet::default());
    #[track_caller]
    fn check(framework: &Framework, book: &Notebook, expected: &[&str]) {
        let found = stranded(framework, book).map(|(key, sheet)| {
            assert_eq!(book.sheets.get(key), Some(sheet));
            let look = if key.ahead { "^" } else { "" };
            format!("{look}{}/{}", key.pack, key.grade)
        });
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }
    check(&frame("low a | high b | top c"), &book, &[]);
    check(&frame("low x | high y | top z"), &book, &[]);
    check(&frame("low a"), &book, &["iwaki/high", "^iwaki/top"]);
    let mut left_out = frame("low a | high b | top c");
    left_out.job_families[0].grades.remove(0);
    check(&left_out, &book, &["iwaki/low"]);
    check(&Framework::none(), &book, &[]);
}
