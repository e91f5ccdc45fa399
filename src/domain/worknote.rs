//! 仕事メモ: what was done and when, in the person's own words, tied to the abilities it shows.

use super::Day;
use super::fold::{finds, fold};
use super::id::{CompetencyId, ItemId, PackId};
use super::join::{pick, texts};
use super::notebook::Notebook;
use super::policy::fiscal_year;
use super::sheet::SheetKey;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkNote {
    /// The day it tells of.
    pub on: Day,
    /// Exactly as typed.
    pub text: String,
    pub abilities: Vec<Tie>,
}

/// An ability that a note shows, under the name it had then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    pub pack: PackId,
    pub competency: CompetencyId,
    pub title: String,
}

impl Tie {
    pub fn is_of(&self, pack: &PackId, competency: &CompetencyId) -> bool {
        self.pack == *pack && self.competency == *competency
    }

    /// The same ability, whatever it was called.
    pub fn is_same(&self, other: &Self) -> bool {
        self.is_of(&other.pack, &other.competency)
    }
}

/// 直近6か月: the span that is looked back on, in months.
pub const SPAN_MONTHS: u32 = 6;

impl WorkNote {
    pub fn blank(on: Day) -> Self {
        Self {
            on,
            text: String::new(),
            abilities: Vec::new(),
        }
    }

    /// Nothing was written. Such a note isn't kept, whatever it is tied to.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    pub fn shows(&self, pack: &PackId, competency: &CompetencyId) -> bool {
        self.abilities.iter().any(|tie| tie.is_of(pack, competency))
    }

    /// Ties it to this ability, or loosens the tie.
    pub fn tie(&mut self, tie: Tie, on: bool) {
        self.abilities.retain(|t| !t.is_same(&tie));
        if on {
            self.abilities.push(tie);
        }
    }

    /// Tells of a day within the six months before `today`, or of a later day.
    pub fn is_recent(&self, today: Day) -> bool {
        let since = today.checked_sub_months(chrono::Months::new(SPAN_MONTHS));
        since.is_none_or(|since| self.on >= since)
    }

    pub(super) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        Self {
            on: pick(base.map(|b| &b.on), &self.on, &theirs.on),
            text: texts(base.map_or("", |b| &b.text), &self.text, &theirs.text),
            abilities: ties(
                base.map_or(&[], |b| &b.abilities),
                &self.abilities,
                &theirs.abilities,
            ),
        }
    }
}

/// The ties of both sides, without those that one of them loosened.
fn ties(base: &[Tie], mine: &[Tie], theirs: &[Tie]) -> Vec<Tie> {
    let has = |ties: &[Tie], tie: &Tie| ties.iter().any(|t| t.is_same(tie));
    let mut joined: Vec<Tie> = Vec::new();
    for tie in mine.iter().chain(theirs) {
        let is_loosened = has(base, tie) && !(has(mine, tie) && has(theirs, tie));
        if !is_loosened && !has(&joined, tie) {
            joined.push(tie.clone());
        }
    }
    joined
}

/// Whether something speaks for an answer: a note beside it, or a work note of the last six months
/// that is tied to the ability. Without either it is 根拠なし.
pub fn has_evidence(
    notebook: &Notebook,
    sheet: &SheetKey,
    competency: &CompetencyId,
    today: Day,
) -> bool {
    let entry = notebook.sheets.get(sheet).and_then(|s| s.entry(competency));
    entry.is_some_and(|e| !e.note.trim().is_empty())
        || notebook.work_notes().any(|(_, note)| {
            note.shows(&sheet.pack, competency) && note.is_recent(today) && !note.is_blank()
        })
}

/// A note with the id that it is kept under.
pub type Kept<'a> = (&'a ItemId, &'a WorkNote);

/// All of them, the newest day first; of one day, the one that was begun last (ids say so).
pub fn newest_first(notebook: &Notebook) -> Vec<Kept<'_>> {
    let mut notes: Vec<_> = notebook.work_notes().collect();
    notes.reverse();
    notes.sort_by_key(|(_, note)| std::cmp::Reverse(note.on));
    notes
}

/// One of each ability that these notes are tied to, under the name in the first of them.
pub fn abilities_of(notes: &[Kept]) -> Vec<Tie> {
    let mut found: Vec<Tie> = Vec::new();
    for tie in notes.iter().flat_map(|(_, note)| &note.abilities) {
        if !found.iter().any(|known| known.is_same(tie)) {
            found.push(tie.clone());
        }
    }
    found
}

/// What a person looks for among the notes. The default lets all through.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    pub query: String,
    pub ability: Option<Tie>,
}

impl Filter {
    pub fn lets(&self, note: &WorkNote) -> bool {
        let ability = self.ability.as_ref();
        if ability.is_some_and(|tie| !note.shows(&tie.pack, &tie.competency)) {
            return false;
        }
        if self.query.trim().is_empty() {
            return true;
        }
        let mut text = note.text.clone();
        for tie in &note.abilities {
            // A mark that no fold drops, so that a word doesn't reach from one into the next.
            text.push('|');
            text.push_str(&tie.title);
        }
        finds(&self.query, &fold(&text))
    }
}

/// Notes that stand in the order of their days, under the fiscal years (from April) of these.
pub fn by_fiscal_year<'a>(notes: &[Kept<'a>]) -> Vec<(i32, Vec<Kept<'a>>)> {
    let mut years: Vec<(i32, Vec<Kept>)> = Vec::new();
    for kept in notes {
        let year = fiscal_year(kept.1.on);
        match years.last_mut() {
            Some((last, of_year)) if *last == year => of_year.push(*kept),
            _ => years.push((year, vec![*kept])),
        }
    }
    years
}
