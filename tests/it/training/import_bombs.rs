//! Files that are small and would be huge.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use michishirube::documents::sheets::{MAX_UNPACKED, Refused};

use super::import_files::{bytes_of, fixture, read};

/// An archive of parts with these names and the same content.
pub fn archive(names: &[&str], content: &[u8]) -> Vec<u8> {
    let parts: Vec<_> = names
        .iter()
        .map(|name| ((*name).to_owned(), content.to_vec()))
        .collect();
    packed(&parts)
}

pub fn packed(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in parts {
        writer.start_file(name.as_str(), options).expect("a part");
        writer.write_all(content).expect("its content");
    }
    writer.finish().expect("an archive").into_inner()
}

pub fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    (0..archive.len())
        .map(|i| {
            let mut part = archive.by_index(i).expect("a part");
            let mut content = Vec::new();
            part.read_to_end(&mut content).expect("its content");
            (part.name().expect("a name").into_owned(), content)
        })
        .collect()
}

/// A workbook as Excel has it: with shared strings, and a merged title.
fn base() -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let bold = rust_xlsxwriter::Format::new().set_bold();
    sheet
        .merge_range(0, 0, 0, 2, "研修一覧", &bold)
        .expect("a title");
    sheet.write(1, 0, "研修名").expect("a heading");
    sheet.write(2, 0, "主任研修").expect("a cell");
    bytes_of(workbook)
}

/// That workbook with another part, or another content of one.
pub fn with(name: &str, content: &[u8]) -> Vec<u8> {
    let mut parts = unpacked(&base());
    match parts.iter_mut().find(|(part, _)| part == name) {
        Some((_, old)) => *old = content.to_vec(),
        None => parts.push((name.to_owned(), content.to_vec())),
    }
    packed(&parts)
}

fn replaced(name: &str, from: &str, to: &str) -> Vec<u8> {
    let parts = unpacked(&base());
    let (_, content) = parts
        .iter()
        .find(|(part, _)| part == name)
        .expect("the part");
    let text = std::str::from_utf8(content).expect("a text");
    assert!(text.contains(from), "{name} has no {from}");
    with(name, text.replacen(from, to, 1).as_bytes())
}

/// Headers that claim these sizes instead of the real ones, beside each name.
fn lied(mut bytes: Vec<u8>, name: &str, size: u32) -> Vec<u8> {
    let marks = [(&b"PK\x03\x04"[..], 22, 30), (&b"PK\x01\x02"[..], 24, 46)];
    for (mark, at, names_at) in marks {
        for i in 0..bytes.len().saturating_sub(names_at + name.len()) {
            let is_it =
                bytes[i..].starts_with(mark) && bytes[i + names_at..].starts_with(name.as_bytes());
            if is_it {
                bytes[i + at..i + at + 4].copy_from_slice(&size.to_le_bytes());
            }
        }
    }
    bytes
}

#[test]
fn the_workbook_itself_is_read_when_it_is_packed_anew() {
    assert_eq!(
        read(packed(&unpacked(&fixture("merged-head.xlsx")))),
        read(fixture("merged-head.xlsx"))
    );
}

#[test]
fn bombs_are_refused_whatever_their_headers_claim() {
    let zeros = vec![b' '; MAX_UNPACKED as usize + 1];
    let bomb = with("xl/worksheets/sheet9.xml", &zeros);
    assert!(bomb.len() < 1024 * 1024, "a bomb is small: {}", bomb.len());
    assert_eq!(read(bomb.clone()), Err(Refused::Bomb));
    let small = lied(bomb.clone(), "xl/worksheets/sheet9.xml", 10);
    let why = read(small).expect_err("a bomb");
    assert!(matches!(why, Refused::Bomb | Refused::Damaged), "{why:?}");
    let large = lied(base(), "xl/workbook.xml", u32::MAX - 1);
    assert_eq!(read(large), Err(Refused::Bomb));

    let names: Vec<_> = (0..4_200).map(|n| format!("xl/media/{n}.png")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    assert_eq!(read(archive(&names, b"")), Err(Refused::Bomb));
}

#[test]
fn what_a_workbook_claims_of_itself_costs_nothing() {
    let plain = read(base()).expect("a workbook");
    let strings = "xl/sharedStrings.xml";
    let parts = unpacked(&base());
    let (_, text) = parts
        .iter()
        .find(|(name, _)| name == strings)
        .expect("strings");
    let text = String::from_utf8(text.clone()).expect("a text");
    let told = text
        .split("uniqueCount=\"")
        .nth(1)
        .and_then(|t| t.split('"').next());
    let from = format!("uniqueCount=\"{}\"", told.expect("a count"));
    let lied = replaced(strings, &from, "uniqueCount=\"99999999999999\"");
    assert_eq!(read(lied).as_ref(), Ok(&plain));
    let sheet = "xl/worksheets/sheet1.xml";
    for (from, to) in [
        ("<c r=\"A1\"", "<c r=\"A99999999999\""),
        ("<c r=\"A1\"", "<c r=\"\""),
        ("<row r=\"1\"", "<row r=\"-1\""),
        ("ref=\"A1:C1\"", "ref=\"A1:A99999999999\""),
        ("ref=\"A1:C1\"", "ref=\"C9:A1\""),
    ] {
        assert_eq!(read(replaced(sheet, from, to)).as_ref(), Ok(&plain), "{to}");
    }
    let wide = read(replaced(sheet, "<c r=\"A1\"", "<c r=\"ZZZZZZZZ1\""));
    assert!(matches!(wide, Err(Refused::TooWide { .. })), "{wide:?}");
    // A name as long as this would be copied for each format by whoever keeps fonts.
    let font = format!(
        "<styleSheet><fonts><font><name val=\"{}\"/></font></fonts></styleSheet>",
        "a".repeat(1_000_000)
    );
    assert_eq!(
        read(with("xl/styles.xml", font.as_bytes())).as_ref(),
        Ok(&plain)
    );
}

#[test]
fn too_many_of_anything_are_refused() {
    let many = format!("<sst>{}</sst>", "<si/>".repeat(4_000_001));
    assert_eq!(
        read(with("xl/sharedStrings.xml", many.as_bytes())),
        Err(Refused::TooMuchText)
    );
    let formats = "<xf/>".repeat(70_001);
    let formats = format!("<styleSheet><cellXfs>{formats}</cellXfs></styleSheet>");
    assert_eq!(
        read(with("xl/styles.xml", formats.as_bytes())),
        Err(Refused::Bomb)
    );
    let links: String = (0..5_000)
        .map(|n| format!("<Relationship Id=\"r{n}\"/>"))
        .collect();
    let links = format!("<Relationships>{links}</Relationships>");
    assert_eq!(
        read(with("_rels/.rels", links.as_bytes())),
        Err(Refused::Bomb)
    );
    let deep = "<a>".repeat(100_000);
    assert_eq!(
        read(with("xl/worksheets/sheet1.xml", deep.as_bytes())),
        Err(Refused::Damaged)
    );
    // Entities that a file defines are never put in.
    let entities = "<!DOCTYPE a [<!ENTITY x \"aaaaaaaa\"><!ENTITY y \"&x;&x;&x;&x;\">]>\
        <worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&y;&amp;&#x5B57;</v></c></row></sheetData></worksheet>";
    let book = read(with("xl/worksheets/sheet1.xml", entities.as_bytes())).expect("a workbook");
    assert_eq!(book.sheets[0].rows[0].cells, ["&y;&字"]);
}

#[test]
fn one_long_text_in_a_hundred_thousand_cells_is_refused() {
    let text = "長".repeat(10_000);
    let strings = format!("<sst uniqueCount=\"1\"><si><t>{text}</t></si></sst>");
    let cells: String = (1..=5_000)
        .map(|n| format!("<row r=\"{n}\"><c r=\"A{n}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let mut parts = unpacked(&base());
    for (name, content) in &mut parts {
        match name.as_str() {
            "xl/sharedStrings.xml" => *content = strings.clone().into_bytes(),
            "xl/worksheets/sheet1.xml" => *content = sheet.clone().into_bytes(),
            _ => {}
        }
    }
    assert_eq!(read(packed(&parts)), Err(Refused::TooMuchText));
}

#[test]
fn a_locked_part_is_named_as_locked() {
    // The flag in both headers of the first part.
    let mut bytes = base();
    let at =
        |mark: &[u8], bytes: &[u8]| bytes.windows(4).position(|w| w == mark).expect("a header");
    let (local, central) = (at(b"PK\x03\x04", &bytes), at(b"PK\x01\x02", &bytes));
    bytes[local + 6] |= 1;
    bytes[central + 8] |= 1;
    assert_eq!(read(bytes), Err(Refused::Locked));
}
