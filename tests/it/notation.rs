//! A notebook in one line: `iwaki general-affairs kakaricho | backup 3 | iwaki/kakaricho a=3:memo / b?off`.
//!
//! An entry is `ability=point`, `ability?off-scale` or just `ability`, then `:note` if there is one.
//! A sheet `^iwaki/kacho` is a look ahead. In notes `⏎` is a line end and `⧺` the seam between two
//! notes. The schemes of interest of a pack are `interests iwaki grant:資格取得助成 / course`, each with
//! its name if it has one. Work notes are `notes n:会議 / m` (see [`items`]).

mod frame;
mod items;

use std::sync::LazyLock;

use michishirube::domain::Day;
use michishirube::domain::answer::{Answer, Asked, Cell, Entry};
use michishirube::domain::backup::BackupMark;
use michishirube::domain::framework::Framework;
use michishirube::domain::id::{
    CompetencyId, FamilyId, GradeId, ItemId, OffScaleId, PackId, ScaleId, SupportId,
};
use michishirube::domain::interest::{Interest, Interests};
use michishirube::domain::notebook::{Edit, Notebook, Profile};
use michishirube::domain::sheet::{NOTE_SEAM, Sheet, SheetKey};
use michishirube::packs;

pub use frame::{OFFS, frame, scale_line};
pub use items::{item_key, words_of_kind, work_note};

pub const IWAKI_FILE: &str = include_str!("../../public/packs/iwaki.json");

pub static IWAKI: LazyLock<Framework> =
    LazyLock::new(|| packs::read(IWAKI_FILE).expect("the shipped pack").framework);

/// A day of November 2026.
pub fn day(n: u32) -> Day {
    Day::from_ymd_opt(2026, 11, n).expect("a day of November")
}

pub fn pack(text: &str) -> PackId {
    PackId::parse(text).expect("a pack id")
}

pub fn grade(text: &str) -> GradeId {
    GradeId::parse(text).expect("a grade id")
}

pub fn family(text: &str) -> FamilyId {
    FamilyId::parse(text).expect("a family id")
}

pub fn ability(text: &str) -> CompetencyId {
    CompetencyId::parse(text).expect("an ability id")
}

pub fn scale(text: &str) -> ScaleId {
    ScaleId::parse(text).expect("a scale id")
}

pub fn item(text: &str) -> ItemId {
    ItemId::parse(text).expect("an item's id")
}

pub fn support(text: &str) -> SupportId {
    SupportId::parse(text).expect("a support id")
}

pub fn sheet_key(text: &str) -> SheetKey {
    let (p, g) = text.split_once('/').expect("pack/grade");
    let (p, ahead) = p.strip_prefix('^').map_or((p, false), |p| (p, true));
    SheetKey {
        pack: pack(p),
        grade: grade(g),
        ahead,
    }
}

pub fn cell(sheet: &str, competency: &CompetencyId) -> Cell {
    Cell {
        sheet: sheet_key(sheet),
        competency: competency.clone(),
    }
}

/// `general-affairs kakaricho` after the pack; `-` where nothing is chosen.
pub fn profile(text: &str) -> Profile {
    let mut words = text
        .split_whitespace()
        .map(|w| Some(w).filter(|w| *w != "-"));
    let mut next = || words.next().flatten();
    Profile {
        pack: next().map(pack),
        family: next().map(family),
        grade: next().map(grade),
        scale: next().map(scale),
    }
}

pub fn off_scale(text: &str) -> OffScaleId {
    OffScaleId::parse(text).expect("an off-scale id")
}

/// A text as it stands in a notebook, with its line ends and seams.
fn read_note(text: &str) -> String {
    text.replace('⧺', NOTE_SEAM).replace('⏎', "\n")
}

fn show_note(note: &str) -> String {
    note.replace(NOTE_SEAM, "⧺").replace('\n', "⏎")
}

fn split_entry(text: &str) -> (CompetencyId, Option<Answer>, String) {
    let (head, note) = text.split_once(':').unwrap_or((text, ""));
    let note = read_note(note);
    if let Some((id, level)) = head.split_once('=') {
        let point = level.parse().ok().map(Answer::Point);
        return (ability(id), point, note);
    }
    match head.split_once('?') {
        Some((id, off)) => (ability(id), Some(Answer::OffScale(off_scale(off))), note),
        None => (ability(head), None, note),
    }
}

pub fn entry(text: &str) -> (CompetencyId, Entry) {
    let (id, answer, note) = split_entry(text);
    let entry = Entry {
        answer,
        scale: scale("default"),
        note,
        on: day(1),
        asked: Asked::default(),
    };
    (id, entry)
}

pub fn sheet(text: &str) -> Sheet {
    Sheet {
        entries: text
            .split(" / ")
            .filter(|t| !t.is_empty())
            .map(entry)
            .collect(),
        ..Sheet::default()
    }
}

fn mark(text: &str) -> (SupportId, Interest) {
    let (id, name) = text.split_once(':').unwrap_or((text, ""));
    let interest = Interest {
        name: name.into(),
        on: day(1),
    };
    (support(id), interest)
}

pub fn interests(text: &str) -> Interests {
    Interests {
        supports: text
            .split(" / ")
            .filter(|t| !t.is_empty())
            .map(mark)
            .collect(),
        changes: 0,
    }
}

pub fn notebook(text: &str) -> Notebook {
    let mut notebook = Notebook::default();
    for part in text.split(" | ").filter(|p| !p.is_empty()) {
        let (head, rest) = part.split_once(' ').unwrap_or((part, ""));
        if head == "backup" {
            let edits = rest.parse().expect("a number of edits");
            notebook.backup = Some(BackupMark { on: day(1), edits });
        } else if head == "interests" {
            let (of, marks) = rest.split_once(' ').unwrap_or((rest, ""));
            notebook.interests.insert(pack(of), interests(marks));
        } else if head == "notes" {
            notebook.items.extend(rest.split(" / ").map(items::kept));
        } else if head.contains('/') {
            notebook.sheets.insert(sheet_key(head), sheet(rest));
        } else {
            notebook.profile = profile(part);
        }
    }
    notebook
}

pub fn show_entry(id: &CompetencyId, entry: &Entry) -> String {
    let answer = match &entry.answer {
        None => String::new(),
        Some(Answer::Point(level)) => format!("={level}"),
        Some(Answer::OffScale(off)) => format!("?{off}"),
    };
    let note = show_note(&entry.note);
    let colon = if note.is_empty() { "" } else { ":" };
    format!("{id}{answer}{colon}{note}")
}

pub fn show_sheet(sheet: &Sheet) -> String {
    let entries: Vec<_> = sheet
        .entries
        .iter()
        .map(|(id, e)| show_entry(id, e))
        .collect();
    entries.join(" / ")
}

pub fn show_interests(interests: &Interests) -> String {
    let mark = |(id, interest): (&SupportId, &Interest)| match interest.name.as_str() {
        "" => id.to_string(),
        name => format!("{id}:{name}"),
    };
    let marks: Vec<_> = interests.supports.iter().map(mark).collect();
    marks.join(" / ")
}

/// Sheets without an entry and packs without an interest are not shown: they mean nothing to the
/// person.
pub fn show(notebook: &Notebook) -> String {
    let mut parts = Vec::new();
    let p = &notebook.profile;
    if *p != Profile::default() {
        let word = |w: Option<String>| w.unwrap_or_else(|| "-".into());
        parts.push(format!(
            "{} {} {}",
            word(p.pack.as_ref().map(|id| id.to_string())),
            word(p.family.as_ref().map(|id| id.to_string())),
            word(p.grade.as_ref().map(|id| id.to_string())),
        ));
    }
    parts.extend(
        notebook
            .backup
            .as_ref()
            .map(|b| format!("backup {}", b.edits)),
    );
    for (key, sheet) in notebook
        .sheets
        .iter()
        .filter(|(_, s)| !s.entries.is_empty())
    {
        let look = if key.ahead { "^" } else { "" };
        let entries = show_sheet(sheet);
        parts.push(format!("{look}{}/{} {entries}", key.pack, key.grade));
    }
    let marked = notebook.interests.iter();
    for (pack, of_pack) in marked.filter(|(_, i)| !i.supports.is_empty()) {
        parts.push(format!("interests {pack} {}", show_interests(of_pack)));
    }
    parts.extend(items::show(notebook));
    parts.join(" | ")
}

/// `a=3` and `a?off` rate, `a=` takes the answer back, `a:text` notes, `a:` empties the note; on the
/// sheet `iwaki/kakaricho` unless `iwaki/shusa>` stands before it. `profile …` and `backup n` as in
/// a notebook; `backup -` takes the mark away. `+grant:name` marks a scheme as of interest, `-grant`
/// takes that away; of the pack `iwaki` unless `annaka>` stands before it. `*n:text` writes a work
/// note, `~n` removes it; `anew iwaki/kakaricho` begins a sheet anew.
pub fn edit(text: &str) -> Edit {
    if let Some(words) = text.strip_prefix("profile ") {
        return Edit::SetProfile(profile(words));
    }
    if let Some(edits) = text.strip_prefix("backup ") {
        let mark = |edits| BackupMark { on: day(1), edits };
        return Edit::MarkBackup(edits.parse().ok().map(mark));
    }
    if let Some(key) = text.strip_prefix("anew ") {
        return Edit::BeginAnew(sheet_key(key));
    }
    if let Some(edit) = items::edit(text) {
        return edit;
    }
    let (of, rest) = text.split_once('>').unwrap_or(("iwaki", text));
    if rest.starts_with(['+', '-']) {
        let (support, interest) = mark(&rest[1..]);
        return Edit::SetInterest {
            pack: pack(of),
            support,
            interest: Some(interest).filter(|_| rest.starts_with('+')),
        };
    }
    let (on, what) = text.split_once('>').unwrap_or(("iwaki/kakaricho", text));
    let (id, answer, note) = split_entry(what);
    let cell = cell(on, &id);
    let (scale, asked) = (scale("default"), Asked::default());
    if what.contains(['=', '?']) {
        Edit::Rate {
            cell,
            answer,
            scale,
            asked,
            seen: None,
        }
    } else {
        Edit::Note {
            cell,
            text: note,
            scale,
            asked,
            seen: None,
        }
    }
}

/// What a person would call the same notebook: without the place they were last at, without how
/// often and when they last changed something, and without what holds nothing or was removed.
pub fn essence(notebook: &Notebook) -> Notebook {
    let mut notebook = notebook.clone();
    notebook.sheets.retain(|_, sheet| !sheet.entries.is_empty());
    for (_, sheet) in notebook.sheets.iter_mut() {
        sheet.last = None;
        sheet.changes = 0;
        sheet.seen = None;
    }
    notebook.interests.retain(|_, i| !i.supports.is_empty());
    for (_, of_pack) in notebook.interests.iter_mut() {
        of_pack.changes = 0;
    }
    notebook.items.retain(|_, item| item.body.is_some());
    for (_, item) in notebook.items.iter_mut() {
        (item.on, item.changes) = (item.made, 0);
    }
    notebook
}
