//! 仕事メモ: what was done and when, in the person's own words, tied to the abilities it shows.

use super::Day;
use super::id::{CompetencyId, PackId};
use super::join::{pick, texts};
use super::notebook::Notebook;
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
    fn is_to_same(&self, other: &Self) -> bool {
        self.pack == other.pack && self.competency == other.competency
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

    pub fn shows(&self, pack: &PackId, competency: &CompetencyId) -> bool {
        let mut ties = self.abilities.iter();
        ties.any(|tie| tie.pack == *pack && tie.competency == *competency)
    }

    /// Ties it to this ability, or loosens the tie.
    pub fn tie(&mut self, tie: Tie, on: bool) {
        self.abilities.retain(|t| !t.is_to_same(&tie));
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
    let has = |ties: &[Tie], tie: &Tie| ties.iter().any(|t| t.is_to_same(tie));
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
            note.shows(&sheet.pack, competency)
                && note.is_recent(today)
                && !note.text.trim().is_empty()
        })
}
