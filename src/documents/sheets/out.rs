//! Tables that go out as CSV, for Excel to open.

/// UTF-8 with a mark, without which Excel reads Shift_JIS. A cell that Excel would take for a formula gets an
/// apostrophe before it: what a stranger's file says isn't run on the next machine.
pub fn table_out(rows: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for row in rows {
        // Into memory, and rows may differ in length: nothing to fail.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

fn harmless(cell: &str) -> String {
    let first = cell.trim_start_matches([' ', '\u{3000}']).chars().next();
    match first {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r' | '\n') => {
            format!("'{cell}")
        }
        _ => cell.to_owned(),
    }
}
