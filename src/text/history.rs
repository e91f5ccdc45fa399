//! The words of 点検の記録.

use crate::domain::compare::Change;
use crate::domain::snapshot::Tally;

pub struct HistoryWords {
    pub lead: &'static str,
    pub none: &'static str,
    pub none_how: &'static str,
    pub none_go: &'static str,
    pub only_one: &'static str,
    pub all: fn(usize) -> String,
    /// Municipality and edition.
    pub of: fn(&str, &str) -> String,
    pub tally: fn(&Tally) -> String,
    pub back: &'static str,
    pub missing: &'static str,
    pub missing_lead: &'static str,
    pub old: fn(&str) -> String,
    pub printed: &'static str,
    pub print: &'static str,
    pub print_hint: &'static str,
    pub print_notes: &'static str,
    pub choose: &'static str,
    pub choose_lead: &'static str,
    pub one: &'static str,
    pub other: &'static str,
    /// Day and grade.
    pub choice: fn(&str, &str) -> String,
    pub choose_go: &'static str,
    pub courses: CourseWords,
    pub record: RecordWords,
    pub compare: CompareWords,
}

/// 能力ごとの移り変わり.
pub struct CourseWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub legend: &'static [&'static str],
    pub span: &'static str,
    pub span_of: fn(&str, &str) -> String,
    pub chart: fn(&str) -> String,
    pub no_point: &'static str,
    pub one_point: fn(&str, &str) -> String,
    /// Day and answer of the first and of the last, and how many there are.
    pub points: fn([&str; 2], [&str; 2], usize) -> String,
    pub since: fn(&str) -> String,
    pub not_here: fn(&str) -> String,
    pub table: &'static str,
    pub col_ability: &'static str,
    pub not_asked: &'static str,
    /// The signs of what is no step, each of one letter.
    pub sign_not_asked: &'static str,
    pub sign_off_scale: &'static str,
    pub sign_unanswered: &'static str,
    pub sign_old: &'static str,
    pub sign_unmeasured: &'static str,
}

/// One record.
pub struct RecordWords {
    pub fixed: &'static str,
    pub answers: &'static str,
    pub indicators: &'static str,
    pub note: &'static str,
    pub old_lead: &'static str,
    pub old_heading: &'static str,
    pub scale: fn(&str, &str) -> String,
    pub remark: &'static str,
    /// Before a remark that isn't to be written on.
    pub remark_short: &'static str,
    pub remark_hint: &'static str,
    pub compare: &'static str,
    pub remove: &'static str,
    pub remove_lead: &'static str,
    pub remove_ask: &'static str,
    pub remove_title: fn(&str) -> String,
    /// Answers, notes, and whether there is a remark.
    pub remove_what: fn(usize, usize, bool) -> String,
    pub remove_stays: &'static str,
    pub remove_go: &'static str,
    pub cancel: &'static str,
}

/// Two records side by side.
pub struct CompareWords {
    pub same: &'static str,
    pub swapped: &'static str,
    /// Earlier, later; each with its grade.
    pub between: fn(&str, &str) -> String,
    pub summary: fn(&[(Change, usize)]) -> String,
    pub nothing: &'static str,
    pub other_city: &'static str,
    pub other_grade: &'static str,
    pub other_edition: fn(&str, &str) -> String,
    pub sign: fn(Change) -> &'static str,
    pub name: fn(Change) -> &'static str,
    pub group: fn(Change, usize) -> String,
    pub hint: fn(Change) -> &'static str,
    pub step: fn(&str, &str) -> String,
    pub absent: &'static str,
    pub reworded: &'static str,
    pub reworded_grade: &'static str,
    pub note_of: fn(&str) -> String,
    pub words_of: fn(&str) -> String,
    pub table: &'static str,
    pub col_ability: &'static str,
    pub col_change: &'static str,
}
