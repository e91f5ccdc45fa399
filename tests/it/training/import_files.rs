//! Files as offices have them, through to rows; and what is refused.

use std::future::Future;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use proptest::collection::vec;
use proptest::prelude::*;
use rust_xlsxwriter::{Format, Formula, Workbook};

use michishirube::documents::sheets::{
    Book, Encoding, MAX_COLUMNS, MAX_ROWS, Progress, Refused, open, table_out,
};

use crate::arbitrary::cases;

/// What browsers have.
fn decode(encoding: Encoding, bytes: &[u8]) -> Option<String> {
    let encoding = match encoding {
        Encoding::ShiftJis => encoding_rs::SHIFT_JIS,
        Encoding::Utf16Le => encoding_rs::UTF_16LE,
        Encoding::Utf16Be => encoding_rs::UTF_16BE,
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    text.map(|text| text.into_owned())
}

pub fn read(bytes: Vec<u8>) -> Result<Book, Refused> {
    let pause = |_: Progress| -> michishirube::documents::sheets::Pause { Box::pin(async {}) };
    let mut reading = pin!(open(bytes, decode, &pause));
    match reading
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(read) => read,
        Poll::Pending => panic!("nothing is waited for"),
    }
}

pub fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/courses");
    std::fs::read(folder.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"))
}

pub fn bytes_of(mut workbook: Workbook) -> Vec<u8> {
    workbook.save_to_buffer().expect("a workbook")
}

/// The rows of the first sheet: `number|cell|cell`.
fn rows(book: &Book) -> Vec<String> {
    let rows = book.sheets[0].rows.iter();
    rows.map(|row| format!("{}|{}", row.number, row.cells.join("|").replace('\n', "⏎")))
        .collect()
}

#[test]
fn one_list_in_all_encodings() {
    let expected = rows(&read(fixture("utf-8.csv")).expect("utf-8"));
    assert_eq!(expected.len(), 7);
    assert_eq!(
        expected[3],
        "4|K-03|ＤＸ入門研修|特別研修|全職員|希望|情報収集力|6/10～6/12|１日|5月22日（金）必着|￥5,500|オンライン|民間|はじめての⏎\"データ活用\""
    );
    for name in [
        "utf-8-bom.csv",
        "shift-jis.csv",
        "cr-only.csv",
        "semicolons.csv",
        "utf-16le.txt",
        "utf-16be.txt",
    ] {
        assert_eq!(rows(&read(fixture(name)).expect(name)), expected, "{name}");
    }
    // Without their marks as well.
    for name in ["utf-16le.txt", "utf-16be.txt"] {
        let bytes = fixture(name).split_off(2);
        assert_eq!(rows(&read(bytes).expect(name)), expected, "{name}");
    }
}

#[test]
fn rows_have_the_numbers_that_excel_shows() {
    let check = |text: &str, expected: &[&str]| {
        let book = read(text.as_bytes().to_vec()).expect("a list");
        assert_eq!(rows(&book), expected, "{text:?}");
    };
    check("a,b\r\n\r\n\r\nc\r\n", &["1|a|b", "4|c"]);
    check("\n\na\n,,\nb", &["3|a", "5|b"]);
    check("a\r\rb\rc", &["1|a", "3|b", "4|c"]);
    check("\"a\nb\",c\n\n\"d\"\"e\"\n", &["1|a⏎b|c", "3|d\"e"]);
    check("a;b\nc,d;e", &["1|a|b", "2|c,d|e"]);
    check("a\tb,c\td\n", &["1|a|b,c|d"]);
    check("a,b,,,\n , x ,", &["1|a|b", "2||x"]);
    check("\"never closed,a\nb", &["1|never closed,a⏎b"]);
    check("a\u{202e}b\u{7},\u{feff}c", &["1|ab|\u{feff}c"]);
}

#[test]
fn a_workbook_as_people_read_it() {
    let book = read(fixture("merged-head.xlsx")).expect("a workbook");
    let sheets: Vec<_> = book
        .sheets
        .iter()
        .map(|s| (s.name.as_str(), s.is_hidden))
        .collect();
    assert_eq!(
        sheets,
        [("研修一覧", false), ("備考", false), ("控え", true)]
    );
    let rows = rows(&book);
    assert_eq!(rows[0], "1|令和8年度　職員研修一覧");
    assert!(
        rows[3].starts_with("5|K-01|新規採用職員研修|基本研修|"),
        "{}",
        rows[3]
    );
    assert!(rows[3].contains("|2026-04-02|"), "a day: {}", rows[3]);
    assert!(
        rows[4].starts_with("6|K-02|係長級マネジメント研修|基本研修|"),
        "merged downwards: {}",
        rows[4]
    );
    assert!(rows[4].contains("|3|R8.5.20|"), "no 3.0: {}", rows[4]);
    assert!(rows[5].contains("|7:45|2026-05-22|5500|"), "{}", rows[5]);
}

#[test]
fn formulas_come_by_their_cached_value_and_numbers_as_excel_shows_them() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let date = Format::new().set_num_format("yyyy/m/d h:mm");
    let time = Format::new().set_num_format("h:mm");
    sheet
        .write(0, 0, Formula::new("=1+1").set_result("研修一覧"))
        .expect("a formula");
    sheet.write(0, 1, 0.1 + 0.2).expect("a number");
    sheet.write(0, 2, 1e20).expect("a number");
    sheet
        .write_with_format(0, 3, 46183.5625, &date)
        .expect("a day");
    sheet
        .write_with_format(0, 4, 0.5625, &time)
        .expect("a time");
    sheet.write(0, 5, true).expect("a truth");
    sheet.write(1, 0, " 前後に空白 ").expect("a text");
    let book = read(bytes_of(workbook)).expect("a workbook");
    assert_eq!(
        rows(&book),
        [
            "1|研修一覧|0.3|100000000000000000000|2026-06-10 13:30|13:30|TRUE",
            "2|前後に空白"
        ]
    );
}

#[test]
fn a_sheet_as_other_programs_write_it() {
    let check = |sheet: &str, expected: &[&str]| {
        let bytes = super::import_bombs::with("xl/worksheets/sheet1.xml", sheet.as_bytes());
        assert_eq!(rows(&read(bytes).expect("a workbook")), expected, "{sheet}");
    };
    // Prefixes, places left out, furigana, rich text, signs of Excel's own.
    check(
        "<x:worksheet xmlns:x=\"a\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:r><x:t>研修</x:t></x:r>\
         <x:r><x:t>名</x:t></x:r><x:rPh sb=\"0\" eb=\"1\"><x:t>ケンシュウ</x:t></x:rPh></x:is></x:c>\
         <x:c t=\"str\"><x:v>a_x000D__x000A_b_x005F_x</x:v></x:c><x:c/><x:c><x:v>1</x:v></x:c></x:row>\
         <x:row/><x:row><x:c t=\"e\"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>",
        &["1|研修名|a⏎b_x||1", "3|#N/A"],
    );
    // Rows out of order, and one in two parts.
    check(
        "<worksheet><sheetData><row r=\"3\"><c r=\"A3\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>\
         <row r=\"3\"><c r=\"B3\" t=\"d\"><v>2026-06-10T00:00:00</v></c></row></sheetData></worksheet>",
        &["1|1", "3|3|2026-06-10"],
    );
}

#[test]
fn what_is_no_list_is_refused_with_its_reason() {
    let zip = |names: &[&str]| super::import_bombs::archive(names, b"x");
    let compound = |more: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.extend(more.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    for (what, bytes, why) in [
        ("nothing", Vec::new(), Refused::Empty),
        ("blanks", b" \r\n\r\n".to_vec(), Refused::Empty),
        ("commas", b",,,\n,,,\n".to_vec(), Refused::Empty),
        (
            "large",
            vec![b'a'; 20 * 1024 * 1024 + 1],
            Refused::TooLarge(20 * 1024 * 1024 + 1),
        ),
        ("old", compound("Workbook"), Refused::OldExcel),
        ("older", vec![9, 4, 6, 0, 0, 0], Refused::OldExcel),
        ("locked", compound("EncryptedPackage"), Refused::Locked),
        ("pdf", b"%PDF-1.7".to_vec(), Refused::NotASheet),
        ("html", fixture("page.xls"), Refused::NotASheet),
        ("bytes", vec![0, 1, 2, 0, 0, 3], Refused::NotASheet),
        (
            "ods",
            zip(&["mimetype", "content.xml"]),
            Refused::OtherSheet,
        ),
        (
            "xlsb",
            zip(&["[Content_Types].xml", "_rels/.rels", "xl/workbook.bin"]),
            Refused::OtherSheet,
        ),
        (
            "docx",
            zip(&["[Content_Types].xml", "_rels/.rels", "word/document.xml"]),
            Refused::NotASheet,
        ),
        ("zip", zip(&["a.txt"]), Refused::NotASheet),
        (
            "torn",
            fixture("merged-head.xlsx")[..4_000].to_vec(),
            Refused::Damaged,
        ),
        ("euc", fixture("euc-jp.csv"), Refused::Encoding),
        ("jis", fixture("iso-2022-jp.csv"), Refused::Encoding),
        ("neither", b"a,\xff\xff\xfd\n".to_vec(), Refused::Encoding),
    ] {
        assert_eq!(read(bytes), Err(why), "{what}");
    }
}

#[test]
fn fifty_thousand_rows_are_read_and_one_too_many_is_not() {
    let line = "K-1,研修,基本研修,係長級,希望,指導力,6月10日,3時間,5月20日,無料,会場,主催,内容\n";
    let book = read(line.repeat(50_000).into_bytes()).expect("a long list");
    assert_eq!(book.sheets[0].rows.len(), 50_000);
    let short = "研修\n".repeat(MAX_ROWS);
    assert!(read(short.clone().into_bytes()).is_ok());
    assert_eq!(
        read((short + "研修\n").into_bytes()),
        Err(Refused::TooManyRows)
    );

    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for row in 0..50_000 {
        sheet.write(row, 0, format!("研修{row}")).expect("a cell");
        sheet.write(row, 1, "係長級").expect("a cell");
        sheet.write(row, 2, f64::from(row)).expect("a cell");
    }
    let book = read(bytes_of(workbook)).expect("a long workbook");
    assert_eq!(rows(&book)[49_999], "50000|研修49999|係長級|49999");
}

#[test]
fn what_stands_too_far_out_is_told_with_its_place() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "研修名").expect("a cell");
    sheet.write(1_048_575, 16_383, "遠く").expect("a cell");
    assert_eq!(
        read(bytes_of(workbook)),
        Err(Refused::TooWide {
            sheet: "Sheet1".into(),
            cell: "XFD1048576".into()
        })
    );
    // Far down is no more than one row.
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(1_048_575, 0, "遠く").expect("a cell");
    assert_eq!(
        rows(&read(bytes_of(workbook)).expect("one row")),
        ["1048576|遠く"]
    );
    // What is only coloured says nothing.
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "研修名").expect("a cell");
    sheet
        .write_blank(3, 16_383, &Format::new().set_bold())
        .expect("a cell");
    assert_eq!(
        rows(&read(bytes_of(workbook)).expect("one row")),
        ["1|研修名"]
    );
    let wide = ["a"; MAX_COLUMNS + 1].join(",");
    let refused = read(wide.into_bytes()).expect_err("too wide");
    assert_eq!(
        refused,
        Refused::TooWide {
            sheet: String::new(),
            cell: "GS1".into()
        }
    );
}

#[test]
fn what_goes_out_is_no_formula_and_comes_back() {
    let cells = ["=1+1", "普通", "-5", "a,\"b\"\nc", "　@x", "＝cmd", ""];
    let out = table_out(&[cells.map(String::from).to_vec(), vec!["短い".into()]]);
    assert_eq!(
        out,
        "\u{feff}'=1+1,普通,'-5,\"a,\"\"b\"\"\nc\",'　@x,'＝cmd,\r\n短い\r\n"
    );
    let book = read(out.into_bytes()).expect("our own");
    assert_eq!(rows(&book)[0], "1|'=1+1|普通|'-5|a,\"b\"⏎c|'　@x|'＝cmd");
}

fn damaged() -> impl Strategy<Value = Vec<u8>> {
    const FILES: [&str; 4] = [
        "merged-head.xlsx",
        "shift-jis.csv",
        "utf-16le.txt",
        "two-row-head.csv",
    ];
    let strikes = vec((any::<prop::sample::Index>(), any::<u8>()), 1..8);
    (
        prop::sample::select(&FILES[..]),
        strikes,
        any::<prop::sample::Index>(),
        any::<bool>(),
    )
        .prop_map(|(name, strikes, end, is_cut)| {
            let mut bytes = fixture(name);
            for (at, byte) in strikes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if is_cut {
                bytes.truncate(end.index(bytes.len()));
            }
            bytes
        })
}

/// The parts of a workbook, altered inside their packing, where no checksum finds it.
fn altered() -> impl Strategy<Value = Vec<u8>> {
    let strikes = vec(
        (
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>(),
            any::<u8>(),
        ),
        1..6,
    );
    strikes.prop_map(|strikes| {
        let mut parts = super::import_bombs::unpacked(&fixture("merged-head.xlsx"));
        for (part, at, byte) in strikes {
            let part = part.index(parts.len());
            let bytes = &mut parts[part].1;
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        super::import_bombs::packed(&parts)
    })
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn damage_is_a_value(bytes in damaged()) {
        let _ = read(bytes);
    }

    #[test]
    fn altered_parts_are_a_value(bytes in altered()) {
        let _ = read(bytes);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..2_000)) {
        let _ = read(bytes);
    }
}
