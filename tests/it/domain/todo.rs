use michishirube::domain::Day;
use michishirube::domain::backup::BackupAge;
use michishirube::domain::edition::Table;
use michishirube::domain::item::{Body, Item, ItemKey, Kind};
use michishirube::domain::notebook::{Edit, Notebook};
use michishirube::domain::snapshot::Snapshot;
use michishirube::domain::todo::{Question, Task, tasks};

use crate::notation::{self, IWAKI, ability, day, edit, item as item_id, sheet_key};

const FRESH: BackupAge = BackupAge {
    days: Some(1),
    edits: 1,
    waiting: 1,
};

fn show(task: &Task) -> String {
    match task {
        Task::Setup(question) => format!("setup {question:?}"),
        Task::Begin { first, total } => format!("begin {first} of {total}"),
        Task::Continue { next, progress } => {
            format!("continue {next} {}/{}", progress.done, progress.total)
        }
        Task::ReadChanges(n) => format!("{n} changes"),
        Task::Keep => "keep".into(),
        Task::BeginAnew(on) => format!("anew after {on}"),
        Task::SeeResult { total } => format!("result of {total}"),
        Task::BackUp(age) => format!("backup {:?} {}", age.days, age.edits),
        // Not from a notebook alone: see `tests/it/training/due.rs`.
        Task::Study(_) | Task::MoreStudy { .. } => "study".into(),
    }
}

/// A notebook that was written under the definitions of today.
fn notebook(text: &str) -> Notebook {
    let mut notebook = notation::notebook(text);
    for (key, sheet) in notebook.sheets.iter_mut() {
        sheet.seen = Some(Table::now(&IWAKI, &key.grade));
    }
    notebook
}

#[track_caller]
fn check_notebook(notebook: &Notebook, backup: BackupAge, expected: &[&str]) {
    check_on(notebook, backup, day(2), expected);
}

#[track_caller]
fn check_on(notebook: &Notebook, backup: BackupAge, today: Day, expected: &[&str]) {
    let tasks = tasks(notebook, &IWAKI, backup, today);
    let found: Vec<_> = tasks.iter().map(show).collect();
    assert_eq!(found, expected, "{today}");
}

#[track_caller]
fn check(text: &str, expected: &str) {
    check_notebook(&notebook(text), FRESH, &[expected]);
}

#[test]
fn the_questions_of_the_first_visit_come_in_order() {
    check("", "setup Municipality");
    check("annaka - -", "setup Municipality");
    check("annaka general-affairs shusa", "setup Municipality");
    check("iwaki - -", "setup Family");
    check("iwaki - shusa", "setup Family");
    check("iwaki unheard-of shusa", "setup Family");
    check("iwaki general-affairs -", "setup Grade");
    check("iwaki general-affairs unheard-of", "setup Grade");
    check("iwaki general-affairs gino", "setup Grade");
    assert_eq!(
        Question::ALL,
        [Question::Municipality, Question::Family, Question::Grade]
    );
}

#[test]
fn a_chosen_grade_begins_with_its_first_ability() {
    check("iwaki general-affairs kakaricho", "begin coaching of 5");
    check("iwaki skilled-labor gino", "begin teamwork of 5");
    check(
        "iwaki general-affairs kakaricho | iwaki/shusa coaching=3",
        "begin coaching of 5",
    );
}

/// On the 係長's sheet, `last` being where the person was.
#[track_caller]
fn check_last(entries: &str, last: &str, expected: &str) {
    let mut notebook = notebook(&format!(
        "iwaki general-affairs kakaricho | iwaki/kakaricho {entries}"
    ));
    for (_, sheet) in notebook.sheets.iter_mut() {
        sheet.last = Some(ability(last));
    }
    check_notebook(&notebook, FRESH, &[expected]);
}

#[test]
fn a_begun_check_goes_on_after_the_last_answer() {
    check_last("coaching=3", "coaching", "continue project-planning 1/5");
    check_last(
        "persuasion=3",
        "persuasion",
        "continue information-analysis 1/5",
    );
    check_last(
        "understanding-action=3",
        "understanding-action",
        "continue coaching 1/5",
    );
    check_last("coaching=3", "unheard-of", "continue project-planning 1/5");
}

#[test]
fn a_card_that_was_only_noted_on_is_where_to_go_on() {
    check_last(
        "coaching=3 / persuasion:memo",
        "persuasion",
        "continue persuasion 1/5",
    );
    check_last("coaching:memo", "coaching", "continue coaching 0/5");
    check_last("", "project-planning", "continue project-planning 0/5");
}

const ALL: &str = "iwaki general-affairs kakaricho | iwaki/kakaricho coaching=1 / project-planning=2 \
                   / persuasion=3 / information-analysis?out-of-scope / understanding-action=5";

#[test]
fn when_all_is_answered_the_result_comes() {
    check_notebook(&notebook(ALL), FRESH, &["result of 5", "keep"]);
}

/// The notebook of [`ALL`] with its sheet kept on this day.
fn kept(on: Day) -> Notebook {
    let mut notebook = notebook(ALL);
    let key = sheet_key("iwaki/kakaricho");
    let sheet = &notebook.sheets[&key];
    let record = Snapshot::of(&IWAKI, &key, sheet, IWAKI.scale(), 1, on);
    let item = Item {
        body: Some(Body::Snapshot(Box::new(record))),
        ..Item::default()
    };
    let key = ItemKey {
        kind: Kind::Snapshot,
        id: item_id("r1"),
    };
    notebook.items.insert(key, item);
    notebook
}

#[test]
fn a_kept_check_is_followed_by_the_next_after_half_a_year() {
    let on = |text| michishirube::domain::day(text).expect("a day");
    let kept = kept(on("2026-08-31"));
    check_on(&kept, FRESH, on("2026-08-31"), &["result of 5"]);
    check_on(&kept, FRESH, on("2027-02-27"), &["result of 5"]);
    check_on(&kept, FRESH, on("2027-02-28"), &["anew after 2026-08-31"]);
    check_on(&kept, FRESH, on("2020-01-01"), &["result of 5"]);
}

#[test]
fn what_was_changed_after_keeping_wants_to_be_kept_again() {
    let mut notebook = kept(day(1));
    notebook.apply(edit("coaching=2"), day(2));
    check_notebook(&notebook, FRESH, &["result of 5", "keep"]);
    notebook.apply(edit("coaching=1"), day(2));
    check_notebook(&notebook, FRESH, &["result of 5", "keep"]);
}

#[test]
fn changed_definitions_are_read_first() {
    let mut notebook = notebook(ALL);
    let key = sheet_key("iwaki/kakaricho");
    let mut table = Table::now(&IWAKI, &key.grade);
    let see = |table: &Table| Edit::See {
        sheet: key.clone(),
        table: Some(table.clone()),
    };
    notebook.apply(see(&table), day(1));
    check_notebook(&notebook, FRESH, &["result of 5", "keep"]);
    table.rows[&ability("coaching")].statement = "前の文".into();
    table.rows.remove(&ability("persuasion"));
    notebook.apply(see(&table), day(1));
    check_notebook(&notebook, FRESH, &["2 changes", "result of 5", "keep"]);
}

#[test]
fn a_grade_without_a_table_has_no_result_to_see() {
    let mut framework = IWAKI.clone();
    framework
        .expectations
        .retain(|e| e.grade.as_str() != "gino");
    let notebook = notebook("iwaki skilled-labor gino");
    assert_eq!(tasks(&notebook, &framework, FRESH, day(2)), []);
}

#[test]
fn the_reminder_comes_last_and_only_when_it_is_due() {
    let age = |days: Option<u32>, edits| BackupAge {
        days,
        edits,
        waiting: days.unwrap_or(0),
    };
    let row = |days, edits, due: &[&str]| {
        let all: Vec<_> = ["result of 5", "keep"].iter().chain(due).copied().collect();
        check_notebook(&notebook(ALL), age(days, edits), &all);
    };
    row(None, 0, &[]);
    row(None, 19, &["backup None 19"]);
    row(None, 20, &["backup None 20"]);
    row(Some(29), 19, &[]);
    row(Some(30), 1, &["backup Some(30) 1"]);
    row(Some(400), 0, &[]);
    check_notebook(
        &Notebook::default(),
        age(None, 25),
        &["setup Municipality", "backup None 25"],
    );
}
