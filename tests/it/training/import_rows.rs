//! Lists through to courses: nothing is dropped silently.

use proptest::collection::vec;
use proptest::prelude::*;

use michishirube::documents::sheets::Book;
use michishirube::domain::training::course::{Course, Origin};
use michishirube::domain::training::import::Row;
use michishirube::domain::training::import::columns::{Headings, head_at};
use michishirube::domain::training::import::rows::{Import, Reader, Reason};

use super::import_files::{fixture, read};
use crate::arbitrary::cases;
use crate::notation::IWAKI;

pub fn import(rows: &[Row]) -> Import {
    let headings = Headings::default();
    let head = headings
        .find(rows)
        .or_else(|| head_at(rows, 0, 1))
        .expect("a heading");
    let fields = headings.fields(&head.names);
    let mut reader = Reader::new(&IWAKI, 2026, rows, &head, fields);
    for row in rows.iter().skip(head.at + head.rows) {
        reader.read(row);
    }
    reader.finish()
}

fn of(book: &Book) -> Import {
    import(&book.sheets[0].rows)
}

/// A list of texts, cells between `|`, as a file would have it.
fn list(lines: &[&str]) -> Import {
    let rows: Vec<_> = lines
        .iter()
        .enumerate()
        .map(|(i, line)| Row {
            number: i as u32 + 1,
            cells: line
                .split('|')
                .map(|cell| cell.trim().replace('⏎', "\n"))
                .collect(),
        })
        .collect();
    import(&rows)
}

/// `row column reason: value`.
fn troubles(import: &Import) -> Vec<String> {
    let shown = import.troubles.iter().map(|t| {
        let column = t.column.map_or("-".to_owned(), |c| c.to_string());
        format!("{} {column} {:?}: {}", t.row, t.reason, t.value)
    });
    shown.collect()
}

fn ids<T: ToString>(ids: &[T]) -> String {
    let ids: Vec<_> = ids.iter().map(T::to_string).collect();
    ids.join(" ")
}

#[test]
fn one_list_however_it_is_laid_out() {
    let plain = of(&read(fixture("utf-8.csv")).expect("a list"));
    assert_eq!((plain.seen, plain.unread, plain.courses.len()), (6, 1, 5));
    for name in [
        "shift-jis.csv",
        "two-row-head.csv",
        "titles-above.csv",
        "half-width-kana.csv",
    ] {
        let other = of(&read(fixture(name)).expect(name));
        assert_eq!(other.courses, plain.courses, "{name}");
    }
    let book = of(&read(fixture("merged-head.xlsx")).expect("a workbook"));
    assert_eq!((book.seen, book.unread), (6, 1));
    let titles = |import: &Import| -> Vec<String> {
        import.courses.iter().map(|c| c.title.clone()).collect()
    };
    assert_eq!(titles(&book), titles(&plain));
    assert_eq!(book.courses[2].minutes, Some(465), "[h]:mm");
    assert_eq!(
        book.courses[2].apply_by, plain.courses[2].apply_by,
        "a day in 令和"
    );
}

#[test]
fn a_row_becomes_a_course() {
    let import = of(&read(fixture("utf-8.csv")).expect("a list"));
    let [new, manager, dx, law, claims] = import.courses.as_slice() else {
        panic!("{}", import.courses.len());
    };
    let said = |c: &Course| {
        let day = |d: Option<chrono::NaiveDate>| d.map_or("-".to_owned(), |d| d.to_string());
        format!(
            "{} {}/{}/{} [{}] {} {}..{} by {} {:?} {:?} ({}) ({}) ({})",
            c.key.id,
            c.form.word(),
            c.category.map_or("-", |it| it.word()),
            c.entry.iter().map(|e| e.word()).collect::<String>(),
            ids(&c.grades),
            ids(&c.competencies),
            day(c.from),
            day(c.to),
            day(c.apply_by),
            c.minutes,
            c.yen,
            c.when,
            c.audience,
            c.about.replace('\n', "⏎"),
        )
    };
    assert_eq!(
        said(new),
        "k-01 研修/基本/必修 [shuji] understanding-action knowledge-skills 2026-04-02..2026-04-03 by - Some(930) Some(0) () () (公務員としての基本を学びます。)"
    );
    assert_eq!(
        said(manager),
        "k-02 研修/基本/指名 [kakaricho] coaching organization-management 2026-06-10..- by 2026-05-20 Some(180) None (6月10日（水）13:30～16:30) () (面談の進め方,目標の立て方)"
    );
    assert_eq!(
        said(dx),
        "k-03 研修/特別/希望 [] information-gathering 2026-06-10..2026-06-12 by 2026-05-22 Some(465) Some(5500) () () (はじめての⏎\"データ活用\")"
    );
    assert!(dx.digital && !law.digital);
    assert_eq!(
        said(law),
        "k-04 派遣/派遣/推薦 [shusa kakaricho kacho-hosa kacho jicho bucho] policy-formulation -..- by - Some(2325) Some(5000) (10月上旬) () (申込締切：9月末)"
    );
    assert_eq!(law.months, [10]);
    assert_eq!(
        said(claims),
        "k-05 研修/特別/希望 [] negotiation -..- by - Some(232) None (2月30日) (市民課の窓口職員) (ねらい：折衝・調整力、傾聴力⏎申込締切：なし⏎受講料：実費)"
    );
    assert!(import.courses.iter().all(|c| c.key.origin == Origin::List));
    assert_eq!(import.by_days, 4);
    assert_eq!(
        troubles(&import),
        [
            "5 8 ApplyBy: 9月末",
            "6 3 Audience: 市民課の窓口職員",
            "6 5 Ability: 折衝・調整力、傾聴力",
            "6 6 DayWrong: 2月30日",
            "6 9 Cost: 実費",
            "7 - NoTitle: 特別研修",
        ]
    );
}

#[test]
fn lines_between_trainings_are_told_and_headings_may_come_again() {
    let import = list(&[
        "令和8年度 研修",
        "研修名|区分|内容",
        "■ 階層別",
        "主任研修|基本|",
        "研修名|区分|内容",
        "※ 日程は変わります||",
        "|特別|名前がない",
        "説明力研修",
    ]);
    assert_eq!(
        (import.seen, import.unread, import.courses.len()),
        (6, 4, 2)
    );
    assert_eq!(import.rows, [4, 8]);
    assert_eq!(
        troubles(&import),
        [
            "3 - Banner: ■ 階層別",
            "5 - HeadAgain: 研修名",
            "6 - Banner: ※ 日程は変わります",
            "7 - NoTitle: 特別",
        ]
    );
}

#[test]
fn ids_stay_over_the_years_and_are_never_given_twice() {
    let first = list(&[
        "研修名|備考",
        "主任研修|a",
        "係長研修|b",
        "主任 研修|c",
        "主任研修|d",
    ]);
    let second = list(&["研修名|費用", "係長研修|無料", "主任研修|無料"]);
    let id = |import: &Import, i: usize| import.courses[i].key.id.to_string();
    assert_eq!(id(&first, 1), id(&second, 0));
    assert_eq!(id(&first, 0), id(&second, 1));
    assert_eq!(
        id(&first, 2),
        format!("{}-2", id(&first, 0)),
        "a blank means nothing"
    );
    assert_eq!(id(&first, 3), format!("{}-3", id(&first, 0)));
    let coded = list(&["番号|研修名", "Ａ-1|一", "a-1|二", "a-1-2|三", "甲|四"]);
    let all: Vec<_> = (0..4).map(|i| id(&coded, i)).collect();
    assert_eq!(all[..3], ["a-1", "a-1-2", "a-1-2-2"]);
    assert_eq!(coded.courses[3].about, "番号：甲");
    assert_eq!(
        troubles(&coded),
        ["3 0 CodeTwice: a-1", "4 0 CodeTwice: a-1-2", "5 0 Code: 甲"]
    );
}

#[test]
fn columns_of_their_own_for_each_day_and_each_way() {
    let import = list(&[
        "研修名|必修|希望|開始日|終了日|時間数|日数",
        "一|○||6/10|6/12|12|3",
        "二||◯|6/12|6/10||半日",
        "三|×|－|12月1日|1月31日||",
        "四|||昇格時|||",
        "五|||令和9年6月1日|||",
    ]);
    let said: Vec<_> = import
        .courses
        .iter()
        .map(|c| {
            let entry: String = c.entry.iter().map(|e| e.word()).collect();
            let day = |d: Option<chrono::NaiveDate>| d.map_or("-".to_owned(), |d| d.to_string());
            format!(
                "{entry} {} {} {:?} {:?} {}",
                day(c.from),
                day(c.to),
                c.months,
                c.minutes,
                c.when
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            "必修 2026-06-10 2026-06-12 [6] Some(720) ",
            "希望 2026-06-12 - [6] Some(232) 終了日：6/10",
            " 2026-12-01 2027-01-31 [12, 1] None ",
            " - - [] None 開始日：昇格時",
            " 2027-06-01 - [6] None ",
        ]
    );
    assert_eq!(
        troubles(&import),
        [
            "3 4 DayWrong: 6/10",
            "5 3 When: 昇格時",
            "6 3 OtherYear: 令和9年6月1日"
        ]
    );
}

#[test]
fn a_column_that_nobody_knows_may_be_named_by_hand() {
    let rows: Vec<_> = ["なまえ,いつやるか", "主任研修,6/10"]
        .iter()
        .enumerate()
        .map(|(i, line)| Row {
            number: i as u32 + 1,
            cells: line.split(',').map(String::from).collect(),
        })
        .collect();
    assert_eq!(Headings::default().find(&rows), None);
    let import = import(&rows);
    assert_eq!(
        (import.seen, import.unread),
        (1, 1),
        "no column is the title"
    );
    assert_eq!(import.troubles[0].reason, Reason::NoTitle);
}

/// Cells that lists have, and cells that they shouldn't.
fn any_cell() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "",
        "",
        "－",
        "係長級",
        "6/10",
        "2月30日",
        "3時間",
        "無料",
        "○",
        "■",
        "研修名",
        "99999999999",
        "令和８年",
        "6月～",
        "(",
        "×",
        "1万千円",
        "\u{3000}",
        "主任～",
        "R8.",
        "第",
        "泊",
    ]);
    prop_oneof![
        3 => known.prop_map(String::from),
        1 => "[0-9０-９/月日時間分年円～:：.,（）a-zぁ-んァ-ヶ一-龠々〇￥ -]{0,12}",
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn every_row_is_a_course_or_is_told(
        table in vec(vec(any_cell(), 0..14), 1..12),
        year in 1..=3_000_u16,
    ) {
        let names = "研修名,コード,区分,形式,対象,職種,受講方法,能力,日程,開始日,締切,時間,費用,備考";
        let head = Row { number: 1, cells: names.split(',').map(String::from).collect() };
        let mut rows = vec![head];
        rows.extend(table.into_iter().enumerate().map(|(i, cells)| Row { number: i as u32 + 2, cells }));
        let headings = Headings::default();
        let head = head_at(&rows, 0, 1).expect("the heading");
        let fields = headings.fields(&head.names);
        let mut reader = Reader::new(&IWAKI, year, &rows, &head, fields);
        for row in &rows[1..] {
            reader.read(row);
        }
        let import = reader.finish();
        prop_assert_eq!(import.seen, rows.len() - 1);
        prop_assert_eq!(import.courses.len() + import.unread, import.seen);
        prop_assert_eq!(import.rows.len(), import.courses.len());
        let whole = import.troubles.iter().filter(|t| t.reason.is_whole_row());
        prop_assert_eq!(whole.count(), import.unread);
        let mut ids: Vec<_> = import.courses.iter().map(|c| &c.key.id).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), import.courses.len());
        for course in &import.courses {
            prop_assert!(!course.title.is_empty());
            prop_assert!(course.months.iter().all(|m| (1..=12).contains(m)));
            prop_assert!(course.to.is_none() || course.from.is_none() || course.from < course.to);
        }
    }

    #[test]
    fn any_heading_is_found_or_not(table in vec(vec(any_cell(), 0..8), 0..8)) {
        let rows: Vec<_> = table.into_iter().enumerate().map(|(i, cells)| Row { number: i as u32 + 1, cells }).collect();
        if !rows.is_empty() {
            let import = import(&rows);
            prop_assert_eq!(import.courses.len() + import.unread, import.seen);
        }
    }
}
