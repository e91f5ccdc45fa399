//! Every word the application says, typed: a missing one is a compile error. A language is one
//! constant of [`Words`]. What packs say is data and stands in the packs; what the page says before
//! this module runs stands in `index.html` and `public/boot.js`.

mod ahead;
mod career;
mod changes;
mod courses;
mod courses_in;
mod eyes;
mod focus;
mod goals;
mod guide;
mod history;
mod ja;
mod ja_advice;
mod ja_ahead;
mod ja_career;
mod ja_changes;
mod ja_courses;
mod ja_courses_in;
mod ja_data;
mod ja_eyes;
mod ja_focus;
mod ja_goals;
mod ja_guide;
mod ja_help;
mod ja_history;
mod ja_learning;
mod ja_notes;
mod ja_plans;
mod ja_policy;
mod ja_rate;
mod ja_rating;
mod ja_result;
mod ja_skills;
mod ja_study;
mod ja_suggest;
mod ja_sums;
mod ja_training;
pub mod ja_voice;
mod learning;
mod notes;
mod plans;
mod policy;
mod rating;
mod skills;
mod study;
mod suggest;
mod training;

pub use guide::{InField, Subject, Told};
pub use policy::PolicyWords;

use crate::domain::item::Kind;
use crate::domain::notebook::Counts;
use crate::domain::training::due::What;

/// Plain words are texts; words with something in them are functions of it.
pub struct Words {
    pub app: App,
    pub titles: Titles,
    pub status: Status,
    pub health: HealthWords,
    pub home: Home,
    pub later: Later,
    pub unknown: Unknown,
    pub missing: Missing,
}

pub fn words() -> &'static Words {
    &ja::JA
}

// The words of pages that come when they are asked for (`pages/later.rs`): each a constant of its own,
// which moves with its pages. What is a part of `Words` doesn't.

/// The words of 強みと伸びしろ.
pub fn result() -> &'static ResultWords {
    &ja_result::RESULT
}

/// The words of the first questions.
pub fn start() -> &'static Start {
    &ja_rate::START
}

/// The words of 自己点検.
pub fn assess() -> &'static Assess {
    &ja_rate::ASSESS
}

/// The words of a card of it.
pub fn card() -> &'static Card {
    &ja_rate::CARD
}

/// The words of あなたの設定.
pub fn settings() -> &'static Settings {
    &ja_rate::SETTINGS
}

/// The words of 先の職位.
pub fn ahead() -> &'static ahead::AheadWords {
    &ja_ahead::AHEAD
}

/// The words of キャリア, of 経歴 and of 生活の時期.
pub fn career() -> &'static career::CareerWords {
    &ja_career::CAREER
}

/// The words of これからの案 and of written wishes.
pub fn plans() -> &'static plans::PlansWords {
    &ja_plans::PLANS
}

/// The words of 定年までの見通し, 異動の考え方, 道 and 職位の階段.
pub fn guide() -> &'static guide::GuideWords {
    &ja_guide::GUIDE
}

/// The words of 定義の変更 and of choosing a scale.
pub fn changes() -> &'static changes::ChangesWords {
    &ja_changes::CHANGES
}

/// The words of ほかの人の目.
pub fn eyes() -> &'static eyes::EyesWords {
    &ja_eyes::EYES
}

/// The words of 重点 and 面談シート.
pub fn focus() -> &'static focus::FocusWords {
    &ja_focus::FOCUS
}

/// The words of 点検の記録.
pub fn history() -> &'static history::HistoryWords {
    &ja_history::HISTORY
}

/// The words of 仕事メモ.
pub fn notes() -> &'static notes::NotesWords {
    &ja_notes::NOTES
}

/// The words of rating, of keeping a self-check and of beginning the next one.
pub fn rating() -> &'static rating::RatingWords {
    &ja_rating::RATING
}

/// The words of 研修, the overview, and what its pages share.
pub fn training() -> &'static training::TrainingWords {
    &ja_training::TRAINING
}

/// The words of 研修を探す, 研修の案内, 自分で加えた研修 and 学びを支える制度.
pub fn courses() -> &'static courses::CoursesWords {
    &ja_courses::COURSES
}

/// The words of 研修一覧の読み込み.
pub fn courses_in() -> &'static courses_in::CoursesInWords {
    &ja_courses_in::COURSES_IN
}

/// The words of あなたへの提案.
pub fn suggest() -> &'static suggest::SuggestWords {
    &ja_suggest::SUGGEST
}

/// The words of 資格 and デジタルの学び.
pub fn skills() -> &'static skills::SkillsWords {
    &ja_skills::SKILLS
}

/// The words of 学びの計画, by year and one by one.
pub fn study() -> &'static study::StudyWords {
    &ja_study::STUDY
}

/// The words of 受講の前, 受講のあと, 職場還元 and 3か月後.
pub fn learning() -> &'static learning::LearningWords {
    &ja_learning::LEARNING
}

/// The words of 目標に書く研修 and 研修の記録.
pub fn goals() -> &'static goals::GoalsWords {
    &ja_goals::GOALS
}

/// The words of データ管理.
pub fn data() -> &'static Data {
    &ja_data::DATA
}

/// The words of 出典と補正.
pub fn sources() -> &'static Sources {
    &ja_help::SOURCES
}

/// The words of 使い方.
pub fn help() -> &'static Help {
    &ja_help::HELP
}

/// The words of the screens that show a municipality's policy.
pub fn policy() -> &'static PolicyWords {
    &ja_policy::JA
}

pub struct App {
    pub unanswered: &'static str,
    pub not_chosen: &'static str,
    /// The off-scale answer of a look at a higher grade (`scale::KNOWS_ONLY`).
    pub knows_only: &'static str,
    pub change: &'static str,
    pub set_up_go: &'static str,
    pub step: fn(usize) -> String,
    pub name: &'static str,
    pub skip: &'static str,
    pub navigation: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub private: &'static str,
    pub not_appraisal: &'static str,
    pub footer_links: &'static str,
    pub licences: &'static str,
}

pub struct Titles {
    pub changes: &'static str,
    pub focus: &'static str,
    pub interview: &'static str,
    pub notes: &'static str,
    pub notes_for: fn(&str) -> String,
    pub note: &'static str,
    pub history: &'static str,
    pub record: fn(&str, &str) -> String,
    pub compare: fn(&str, &str) -> String,
    pub career: &'static str,
    pub posts: &'static str,
    pub post: &'static str,
    pub life: &'static str,
    pub horizon: &'static str,
    pub plans: &'static str,
    pub planned: &'static str,
    pub compare_plans: &'static str,
    pub wish: &'static str,
    pub advice: &'static str,
    pub tracks: &'static str,
    pub stairs: &'static str,
    pub training: &'static str,
    pub catalogue: &'static str,
    pub course: &'static str,
    pub own_courses: &'static str,
    pub suggest: &'static str,
    pub training_year: fn(u16) -> String,
    pub training_years: &'static str,
    pub enrolment: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub sharing: &'static str,
    pub later: &'static str,
    pub change: &'static str,
    pub training_goals: fn(u16) -> String,
    pub training_record: fn(u16) -> String,
    pub money: &'static str,
    pub qualifications: &'static str,
    pub digital: &'static str,
    pub courses_in: &'static str,
    pub ahead: &'static str,
    pub ahead_of: fn(&str) -> String,
    pub eyes: &'static str,
    pub eyes_ask: &'static str,
    pub eyes_request: fn(&str) -> String,
    pub eyes_review: fn(&str) -> String,
    pub home: &'static str,
    pub start: &'static str,
    pub assess: &'static str,
    pub result: &'static str,
    pub data: &'static str,
    pub settings: &'static str,
    pub help: &'static str,
    pub sources: &'static str,
    pub unknown: &'static str,
    pub policy: &'static str,
    pub abilities: &'static str,
    pub measures: &'static str,
    pub indicators: &'static str,
    pub guide: &'static str,
    pub checkup: &'static str,
    pub packs: &'static str,
    pub missing: &'static str,
}

pub struct Status {
    pub profile: fn(&str) -> String,
    pub rated: fn(&str, &str) -> String,
    pub taken_back: fn(&str) -> String,
    pub noted: fn(&str) -> String,
    pub put_back: fn(&str) -> String,
    pub of_interest: fn(&str) -> String,
    pub not_of_interest: fn(&str) -> String,
    pub kept: fn(Kind) -> String,
    pub removed: fn(Kind) -> String,
    pub begun_anew: &'static str,
    pub anew_undone: &'static str,
    pub seen: &'static str,
    pub wrote_out: &'static str,
    pub pending: &'static str,
    pub backup: &'static str,
    pub not_saved: &'static str,
    pub other_tab: &'static str,
    pub conflict: fn(&str, &str) -> String,
    pub conflict_none: fn(&str) -> String,
    pub exported: fn(&Counts) -> String,
    pub left_out: fn(usize) -> String,
    pub exported_raw: &'static str,
    pub export_failed: &'static str,
    pub imported: fn(&Counts) -> String,
    pub import_undone: &'static str,
    pub refused_full: &'static str,
    pub refused_stopped: &'static str,
    pub refused_newer: &'static str,
    pub refused_unverified: &'static str,
    pub erased: &'static str,
    pub pack_kept: fn(&str) -> String,
    pub pack_dropped: &'static str,
    pub courses_kept: fn(usize) -> String,
    pub courses_dropped: &'static str,
}

pub struct HealthWords {
    pub heading: &'static str,
    pub blocked: fn(&str) -> String,
    pub newer: &'static str,
    pub full: &'static str,
    pub unverified: &'static str,
    pub failed: &'static str,
    pub cleared: &'static str,
    pub pack_heading: &'static str,
    pub pack: fn(usize) -> String,
    pub damaged: fn(usize) -> String,
    pub save_file: &'static str,
    pub save_raw: &'static str,
    pub retry: &'static str,
}

pub struct Home {
    pub welcome: &'static str,
    pub lead: &'static str,
    pub can_do: [&'static str; 3],
    pub minutes: &'static str,
    pub begin: &'static str,
    pub bring: &'static str,
    pub now: &'static str,
    pub answer_questions: &'static str,
    pub begin_assess: fn(usize) -> String,
    pub begin_assess_go: &'static str,
    pub go_on: fn(usize, usize) -> String,
    pub go_on_go: fn(&str) -> String,
    pub all_done: fn(usize) -> String,
    pub see_result: &'static str,
    pub changed: fn(usize) -> String,
    pub changed_go: &'static str,
    pub keep: &'static str,
    pub keep_go: &'static str,
    pub anew: fn(&str) -> String,
    pub anew_go: &'static str,
    pub back_up: &'static str,
    pub back_up_go: &'static str,
    pub nothing_left: &'static str,
    pub left_off: &'static str,
    pub left_off_lead: &'static str,
    pub off_scale_left: fn(&str) -> String,
    pub note_only: &'static str,
    pub you: &'static str,
    pub backup_heading: &'static str,
    pub backup_never: fn(u64) -> String,
    pub backup_age: fn(&str, u32, u64) -> String,
    pub backup_nothing: &'static str,
    pub focus_by: fn(&str) -> String,
    pub focus_late: &'static str,
    pub focus_go: &'static str,
    /// With the title and the day.
    pub study: fn(What, &str, &str) -> String,
    pub more_study: fn(usize) -> String,
}

pub struct Start {
    pub municipality: &'static str,
    pub municipality_why: &'static str,
    pub family: &'static str,
    pub family_why: &'static str,
    pub grade: &'static str,
    pub grade_why: &'static str,
    pub grade_change: &'static str,
    pub also_called: fn(&str) -> String,
    pub next: &'static str,
    pub back: &'static str,
    pub back_to_settings: &'static str,
    pub choose: &'static str,
    pub error_prefix: &'static str,
    pub no_name: &'static str,
    pub first: &'static str,
    pub listing: &'static str,
    pub no_list: &'static str,
    pub not_opened: &'static str,
    pub own: &'static str,
    pub from_file: &'static str,
}

pub struct Assess {
    pub lead: fn(&str, usize) -> String,
    pub purpose_heading: &'static str,
    pub purpose: [&'static str; 3],
    pub progress: fn(usize, usize) -> String,
    pub begin: &'static str,
    pub go_on: &'static str,
    pub done: &'static str,
    pub see_result: &'static str,
    pub list: &'static str,
    pub answered: &'static str,
    pub with_note: &'static str,
    pub roles: fn(&str) -> String,
    pub set_up_first: &'static str,
}

pub struct Card {
    pub to_list: &'static str,
    pub position: fn(usize, usize, usize) -> String,
    pub of_grade: fn(&str) -> String,
    pub indicators: &'static str,
    pub example: &'static str,
    pub question: &'static str,
    pub or: &'static str,
    pub take_back: &'static str,
    pub note: &'static str,
    pub note_hint: &'static str,
    pub ladder: &'static str,
    pub ladder_hint: &'static str,
    pub below: fn(&str) -> String,
    pub above: fn(&str) -> String,
    pub related_below: fn(&str) -> String,
    pub related_above: fn(&str) -> String,
    pub our_reading: &'static str,
    pub unmarked: &'static str,
    pub no_below: &'static str,
    pub no_above: &'static str,
    pub previous: fn(&str) -> String,
    pub next: fn(&str) -> String,
    pub finish: &'static str,
    pub to_overview: &'static str,
    pub source: fn(&str, &str) -> String,
    pub not_here: fn(&str) -> String,
}

pub struct ResultWords {
    pub label: &'static str,
    pub summary: fn(usize, usize, &str) -> String,
    pub summary_none: fn(usize, &str) -> String,
    pub summary_off: fn(usize) -> String,
    pub summary_all: fn(usize, &str) -> String,
    pub off_scale_count: fn(usize) -> String,
    pub unanswered_count: fn(usize) -> String,
    pub met: &'static str,
    pub met_lead: &'static str,
    pub none_met: &'static str,
    pub one_step: &'static str,
    pub one_step_lead: fn(&str) -> String,
    pub growing: &'static str,
    pub growing_lead: &'static str,
    pub nothing_below: &'static str,
    pub occasions: &'static str,
    pub occasions_lead: &'static str,
    pub occasion: &'static str,
    pub off_scale_lead: &'static str,
    pub unanswered: &'static str,
    pub unanswered_lead: &'static str,
    pub next_step: &'static str,
    pub unproven: &'static str,
    pub unproven_go: fn(&str) -> String,
    pub note: &'static str,
    pub orphans: &'static str,
    pub orphans_lead: &'static str,
    pub chart: fn(&str) -> String,
    pub chart_note: fn(&str) -> String,
    pub table: fn(&str) -> String,
    pub col_competency: &'static str,
    pub col_answer: &'static str,
    pub col_place: &'static str,
    pub place_met: &'static str,
    pub place_one_step: &'static str,
    pub place_growing: &'static str,
    pub place_unanswered: &'static str,
    pub print: &'static str,
    pub print_hint: &'static str,
    pub empty: &'static str,
    pub empty_go: &'static str,
    pub as_of: fn(&str) -> String,
    pub printed: &'static str,
    pub read_as: fn(&str) -> String,
    pub read_note: &'static str,
    pub onward: &'static str,
    pub onward_focus: &'static str,
    pub onward_suggest: &'static str,
    pub onward_ahead: &'static str,
    pub onward_history: &'static str,
    pub onward_eyes: &'static str,
    pub onward_interview: &'static str,
}

pub struct Data {
    pub lead: &'static str,
    pub here: &'static str,
    pub counts: fn(&Counts) -> String,
    pub nothing_yet: &'static str,
    pub sheets: &'static str,
    pub col_framework: &'static str,
    pub col_grade: &'static str,
    pub col_answers: &'static str,
    pub col_notes: &'static str,
    pub col_last: &'static str,
    pub this_one: &'static str,
    pub stranded: &'static str,
    pub stranded_lead: &'static str,
    pub stranded_of: fn(&str, usize) -> String,
    pub export: &'static str,
    pub export_lead: &'static str,
    pub export_go: &'static str,
    pub import: &'static str,
    pub import_lead: &'static str,
    pub import_field: &'static str,
    pub reading: &'static str,
    pub preview: &'static str,
    pub preview_lead: &'static str,
    pub preview_lead_memory: &'static str,
    pub preview_from: fn(&str) -> String,
    pub preview_dump: &'static str,
    pub not_intact: fn(usize) -> String,
    pub altered: &'static str,
    pub fewer: fn(usize) -> String,
    pub counts_table: &'static str,
    pub col_what: &'static str,
    pub col_now: &'static str,
    pub col_file: &'static str,
    pub row_sheets: &'static str,
    pub row_answers: &'static str,
    pub row_notes: &'static str,
    pub row_interests: &'static str,
    pub row_snapshots: &'static str,
    pub row_work_notes: &'static str,
    pub row_focuses: &'static str,
    pub row_papers: &'static str,
    pub row_careers: &'static str,
    pub row_trainings: &'static str,
    pub ahead: &'static str,
    pub replace: &'static str,
    pub cancel: &'static str,
    pub cancelled: &'static str,
    pub undo_import: &'static str,
    pub undo_import_lead: &'static str,
    pub undo_import_what: fn(&Counts) -> String,
    pub undo_import_go: &'static str,
    pub too_large: &'static str,
    pub unreadable: &'static str,
    pub not_json: fn(usize, usize) -> String,
    pub not_ours: &'static str,
    pub newer: &'static str,
    pub nothing_readable: &'static str,
    pub damaged: &'static str,
    pub damaged_lead: &'static str,
    pub damaged_torn: &'static str,
    pub damaged_checksum: &'static str,
    pub damaged_content: &'static str,
    pub erase: &'static str,
    pub erase_lead: &'static str,
    pub erase_ask: &'static str,
    pub erase_confirm: &'static str,
    pub erase_what: fn(&Counts) -> String,
    pub erase_sure: &'static str,
    pub erase_unsure: &'static str,
    pub erase_go: &'static str,
}

pub struct Settings {
    pub lead: &'static str,
    pub municipality: &'static str,
    pub family: &'static str,
    pub grade: &'static str,
    pub change_of: fn(&str) -> String,
    pub keeps: &'static str,
}

pub struct Sources {
    pub lead: &'static str,
    pub edition: fn(&str, &str) -> String,
    pub valid: fn(&str, &str) -> String,
    pub ours: &'static str,
    pub documents: &'static str,
    pub documents_table: &'static str,
    pub corrections_table: &'static str,
    pub col_title: &'static str,
    pub col_section: &'static str,
    pub col_published: &'static str,
    pub corrections: &'static str,
    pub corrections_lead: &'static str,
    pub no_corrections: &'static str,
    pub problems: &'static str,
    pub problems_table: &'static str,
    pub col_problem: &'static str,
    pub col_mend: &'static str,
    pub col_printed: &'static str,
    pub col_read_as: &'static str,
    pub col_why: &'static str,
    pub col_where: &'static str,
    pub tokens: &'static str,
}

pub struct Help {
    pub lead: &'static str,
    /// Question and answer paragraphs.
    pub items: &'static [(&'static str, &'static [&'static str])],
}

/// While the code of a page is on its way, and when it doesn't come.
pub struct Later {
    pub coming: &'static str,
    pub failed: &'static str,
    pub lead: &'static str,
    pub again: &'static str,
    pub reload: &'static str,
}

/// When a framework can't be had.
pub struct Missing {
    pub lead: fn(&str) -> String,
    pub safe: fn(&Counts) -> String,
    pub unlisted: &'static str,
    pub unreachable: fn(&str) -> String,
    pub refused: &'static str,
    pub at: &'static str,
    pub what: &'static str,
    pub mend: &'static str,
    pub again: &'static str,
    pub choose: &'static str,
    pub data: &'static str,
}

pub struct Unknown {
    pub lead: fn(&str) -> String,
    pub choose: &'static str,
}
