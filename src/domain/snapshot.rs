//! 点検の記録: a finished self-check as it stood on its day, with everything needed to read it later
//! without the pack: the words that were answered to and the scales they were answered on.

use super::Day;
use super::answer::{Answer, Asked, Entry};
use super::framework::Framework;
use super::id::{CompetencyId, ItemId, ScaleId};
use super::notebook::Notebook;
use super::scale::Scale;
use super::sheet::{Sheet, SheetKey};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// Counts up, so that two of one day have an order.
    pub nth: u32,
    pub on: Day,
    pub sheet: SheetKey,
    /// Which round of the sheet it closed ([`Sheet::round`]).
    pub round: u64,
    /// As they were called then.
    pub organization: String,
    pub grade_name: String,
    pub edition: String,
    /// Every scale that a row was answered on.
    pub scales: Vec<Scale>,
    /// In the order of the table; what the table no longer asked for comes last.
    pub rows: Vec<Row>,
    /// What its owner wrote to it later; everything else never changes.
    pub remark: String,
}

/// One ability as it was asked and answered. Unlike on a sheet the entry may be blank: asked, and
/// not answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub competency: CompetencyId,
    pub entry: Entry,
    /// 旧項目: the table no longer asked for it that day.
    pub is_old: bool,
}

/// How many abilities of a record stand where, each against the threshold of its own scale. Those
/// from `met` to `unmeasured` add up to `asked`; 旧項目 are counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub asked: usize,
    pub met: usize,
    pub below: usize,
    pub off_scale: usize,
    pub unanswered: usize,
    /// Points of a scale that the framework no longer had that day.
    pub unmeasured: usize,
    pub old: usize,
}

impl Snapshot {
    /// Freezes a sheet. `scale` is the one in use: what isn't answered is on it.
    pub fn of(
        framework: &Framework,
        key: &SheetKey,
        sheet: &Sheet,
        scale: &Scale,
        nth: u32,
        today: Day,
    ) -> Self {
        let mut rows = Vec::new();
        for expectation in framework.expectations_of(&key.grade) {
            let id = &expectation.competency;
            let blank = || Entry {
                answer: None,
                scale: scale.id.clone(),
                note: String::new(),
                on: today,
                asked: Asked::now(framework, &key.grade, id, None),
            };
            rows.push(Row {
                competency: id.clone(),
                entry: sheet.entry(id).cloned().unwrap_or_else(blank),
                is_old: false,
            });
        }
        for (id, entry) in sheet.orphans(framework, &key.grade) {
            rows.push(Row {
                competency: id.clone(),
                entry: entry.clone(),
                is_old: true,
            });
        }
        let is_used = |s: &&Scale| s.id == scale.id || rows.iter().any(|r| r.entry.scale == s.id);
        Self {
            nth,
            on: today,
            sheet: key.clone(),
            round: sheet.round,
            organization: framework.organization.clone(),
            grade_name: framework
                .grade(&key.grade)
                .map_or_else(|| key.grade.to_string(), |g| g.name.clone()),
            edition: framework.edition.clone(),
            scales: framework.scales.iter().filter(is_used).cloned().collect(),
            rows,
            remark: String::new(),
        }
    }

    pub fn scale(&self, id: &ScaleId) -> Option<&Scale> {
        self.scales.iter().find(|s| s.id == *id)
    }

    pub fn row(&self, competency: &CompetencyId) -> Option<&Row> {
        self.rows.iter().find(|r| r.competency == *competency)
    }

    /// Whether the sheet still says what was frozen.
    pub fn is_of(&self, sheet: &Sheet) -> bool {
        let mut kept = self.rows.iter().filter(|r| !r.entry.is_blank());
        self.round == sheet.round
            && sheet.entries.len() == kept.clone().count()
            && kept.all(|r| sheet.entry(&r.competency) == Some(&r.entry))
    }

    /// Whether a row reaches the threshold of its scale; `None` where that can't be said.
    pub fn is_met(&self, row: &Row) -> Option<bool> {
        match row.entry.answer {
            Some(Answer::Point(level)) => Some(level >= self.scale(&row.entry.scale)?.meets),
            _ => None,
        }
    }

    /// How many abilities stand where.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for row in &self.rows {
            tally.asked += usize::from(!row.is_old);
            *match (&row.entry.answer, self.is_met(row)) {
                _ if row.is_old => &mut tally.old,
                (None, _) => &mut tally.unanswered,
                (Some(Answer::OffScale(_)), _) => &mut tally.off_scale,
                (Some(Answer::Point(_)), None) => &mut tally.unmeasured,
                (Some(Answer::Point(_)), Some(true)) => &mut tally.met,
                (Some(Answer::Point(_)), Some(false)) => &mut tally.below,
            } += 1;
        }
        tally
    }

    /// How many rows have an answer.
    pub fn answers(&self) -> usize {
        let rows = self.rows.iter();
        rows.filter(|r| r.entry.answer.is_some()).count()
    }
}

/// All records, oldest first.
pub fn in_order(notebook: &Notebook) -> Vec<(&ItemId, &Snapshot)> {
    let mut all: Vec<_> = notebook.snapshots().collect();
    all.sort_by_key(|(id, s)| (s.on, s.nth, *id));
    all
}

/// The number of the next snapshot.
pub fn next_nth(notebook: &Notebook) -> u32 {
    let all = notebook.snapshots();
    all.map(|(_, s)| s.nth).max().unwrap_or(0).saturating_add(1)
}

/// The newest record of a sheet, if it says what the sheet says now.
pub fn kept<'a>(notebook: &'a Notebook, key: &SheetKey) -> Option<(&'a ItemId, &'a Snapshot)> {
    let sheet = notebook.sheets.get(key)?;
    let of_sheet = notebook.snapshots();
    let of_sheet = of_sheet.filter(|(_, s)| s.sheet == *key && s.is_of(sheet));
    of_sheet.max_by_key(|(_, s)| s.nth)
}

/// What was answered to this ability the last time, before the present round: at this grade, or at
/// another one in the same framework.
pub fn previous<'a>(
    notebook: &'a Notebook,
    key: &SheetKey,
    competency: &CompetencyId,
) -> Option<(&'a Snapshot, &'a Row)> {
    let round = notebook.sheets.get(key).map_or(0, |s| s.round);
    let mut before: Vec<_> = notebook
        .snapshots()
        .filter(|(_, s)| s.sheet.pack == key.pack && (s.sheet != *key || s.round < round))
        .filter_map(|(_, s)| Some((s, s.row(competency)?)))
        .filter(|(_, row)| row.entry.answer.is_some())
        .collect();
    before.sort_by_key(|(s, _)| (s.on, s.nth));
    before.pop()
}
