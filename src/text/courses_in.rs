//! The words of 研修一覧の読み込み.

use crate::domain::training::import::columns::Field;
use crate::domain::training::import::rows::Reason;

pub struct CoursesInWords {
    pub back: &'static str,
    /// For which municipality.
    pub lead: fn(&str) -> String,
    pub safe: &'static str,
    pub kept: KeptWords,
    pub choose: ChooseWords,
    pub refused: RefusedWords,
    pub reading: ReadingWords,
    pub columns: ColumnWords,
    pub result: ResultWords,
    pub troubles: TroubleWords,
    pub keep: KeepWords,
    pub section: SectionWords,
}

pub struct KeptWords {
    pub heading: &'static str,
    pub none: &'static str,
    /// File, fiscal year, day, count.
    pub is: fn(&str, u16, &str, usize) -> String,
    pub to_catalogue: &'static str,
    pub drop: &'static str,
    pub drop_ask: &'static str,
    pub drop_lead: &'static str,
    pub drop_sure: &'static str,
}

pub struct ChooseWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub field: &'static str,
    pub hint: &'static str,
    pub understood: &'static str,
    pub understood_lead: &'static str,
    pub table: &'static str,
    pub col_field: &'static str,
    pub col_headings: &'static str,
    pub col_values: &'static str,
    pub others: &'static str,
    pub sample: &'static str,
    pub sample_file: &'static str,
    pub sample_rows: &'static [&'static [&'static str]],
}

pub struct RefusedWords {
    pub heading: &'static str,
    pub nothing_changed: &'static str,
    pub unreadable: &'static str,
    /// In megabytes.
    pub too_large: fn(usize) -> String,
    pub empty: &'static str,
    pub not_a_sheet: &'static str,
    pub old_excel: &'static str,
    pub other_sheet: &'static str,
    pub locked: &'static str,
    pub bomb: &'static str,
    pub damaged: &'static str,
    pub encoding: &'static str,
    /// How many may be.
    pub too_many_rows: fn(usize) -> String,
    /// The sheet (empty for none), the cell, how many columns may be.
    pub too_wide: fn(&str, &str, usize) -> String,
    pub too_much_text: &'static str,
}

pub struct ReadingWords {
    pub begins: &'static str,
    pub measured: &'static str,
    pub rows: fn(usize) -> String,
    pub courses: fn(usize, usize) -> String,
    pub done: fn(usize, usize) -> String,
}

pub struct ColumnWords {
    pub heading: fn(&str) -> String,
    pub lead: &'static str,
    pub sheet: &'static str,
    pub unnamed_sheet: &'static str,
    pub hidden: fn(&str) -> String,
    pub rows_of: fn(&str, usize) -> String,
    pub year: &'static str,
    pub year_is: fn(u16) -> String,
    pub head: &'static str,
    pub head_row: fn(u32, &str) -> String,
    pub not_found: &'static str,
    /// The letter and the heading of a column.
    pub column: fn(&str, &str) -> String,
    pub unnamed: &'static str,
    pub example: fn(&str) -> String,
    pub unused: &'static str,
    pub fields: fn(Field) -> (&'static str, &'static str),
}

pub struct ResultWords {
    pub heading: &'static str,
    /// Rows, courses, rows unread, troubles.
    pub counts: fn(usize, usize, usize, usize) -> String,
    pub above: fn(usize) -> String,
    pub by_days: fn(usize) -> String,
    pub times: &'static str,
    pub unused: fn(&str) -> String,
    pub no_title: &'static str,
    pub preview: fn(usize) -> String,
    pub col_row: &'static str,
    pub col_title: &'static str,
    pub col_kind: &'static str,
    pub col_for: &'static str,
    pub col_entry: &'static str,
    pub col_when: &'static str,
    pub col_apply: &'static str,
    pub col_length: &'static str,
    pub col_cost: &'static str,
    pub col_abilities: &'static str,
    pub everyone: &'static str,
    pub unknown: &'static str,
    pub from_to: fn(&str, &str) -> String,
    pub length: fn(u32) -> String,
    pub yen: fn(u32) -> String,
}

pub struct TroubleWords {
    pub heading: &'static str,
    pub none: &'static str,
    pub lead: &'static str,
    /// How many are shown of how many.
    pub some: fn(usize, usize) -> String,
    pub table: &'static str,
    pub col_row: &'static str,
    pub col_column: &'static str,
    pub col_value: &'static str,
    pub col_reason: &'static str,
    pub col_mend: &'static str,
    pub whole_row: &'static str,
    pub save: &'static str,
    pub file: &'static str,
    /// Why, and how to mend it.
    pub reason: fn(Reason) -> (&'static str, &'static str),
}

pub struct KeepWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub keep: &'static str,
    pub nothing: &'static str,
    /// How many there are, and how many fit.
    pub too_much: fn(usize, usize) -> String,
    pub full: &'static str,
    pub ask: &'static str,
    /// What is kept now, and how many courses come instead.
    pub ask_lead: fn(&str, usize) -> String,
    pub sure: &'static str,
    pub cancel: &'static str,
}

pub struct SectionWords {
    pub heading: &'static str,
    pub lead: &'static str,
    pub too_many: fn(usize) -> String,
    pub save: &'static str,
    pub file: &'static str,
    pub place: fn(&str) -> String,
    pub subsidy: fn(&str) -> String,
    pub length: fn(u32) -> String,
}
