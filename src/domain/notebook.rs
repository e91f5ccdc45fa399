//! The person's notebook: who they are to the framework, every answer they gave, and what is of
//! interest to them.

mod merge;

use litemap::LiteMap;

use super::Day;
use super::answer::{Answer, Asked, Cell, Entry};
use super::backup::BackupMark;
use super::framework::Framework;
use super::id::{FamilyId, GradeId, PackId, ScaleId, SupportId};
use super::interest::{Interest, Interests};
use super::sheet::{Sheet, SheetKey};

pub use merge::merge;

/// The three answers of the first visit. No name is ever asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    pub pack: Option<PackId>,
    pub family: Option<FamilyId>,
    pub grade: Option<GradeId>,
}

impl Profile {
    /// Choosing another municipality asks for family and grade anew: their ids belong to the pack.
    pub fn with_pack(&self, pack: PackId) -> Self {
        if self.pack.as_ref() == Some(&pack) {
            return self.clone();
        }
        Self {
            pack: Some(pack),
            family: None,
            grade: None,
        }
    }

    /// Keeps the grade when the new family has it.
    pub fn with_family(&self, framework: &Framework, family: FamilyId) -> Self {
        let has = |g: &GradeId| {
            framework
                .family(&family)
                .is_some_and(|f| f.grades.contains(g))
        };
        Self {
            pack: Some(framework.id.clone()),
            grade: self.grade.clone().filter(has),
            family: Some(family),
        }
    }

    pub fn with_grade(&self, grade: GradeId) -> Self {
        Self {
            grade: Some(grade),
            ..self.clone()
        }
    }

    /// The sheet this profile works on, once all three questions are answered.
    pub fn sheet_key(&self) -> Option<SheetKey> {
        self.family.as_ref()?;
        Some(SheetKey {
            pack: self.pack.clone()?,
            grade: self.grade.clone()?,
        })
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notebook {
    pub profile: Profile,
    pub sheets: LiteMap<SheetKey, Sheet>,
    pub interests: LiteMap<PackId, Interests>,
    /// When the notebook was last taken out as a file.
    pub backup: Option<BackupMark>,
}

/// Everything a person can do to the notebook. Each edit changes exactly one stored [`Record`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    SetProfile(Profile),
    /// `answer: None` is 未評価に戻す: the note stays.
    Rate {
        cell: Cell,
        answer: Option<Answer>,
        scale: ScaleId,
        asked: Asked,
    },
    Note {
        cell: Cell,
        text: String,
        scale: ScaleId,
        asked: Asked,
    },
    /// Puts an entry back as it was; what [`Notebook::apply`] hands out for undo.
    PutBack {
        cell: Cell,
        entry: Option<Entry>,
    },
    /// `interest: None` takes the mark away.
    SetInterest {
        pack: PackId,
        support: SupportId,
        interest: Option<Interest>,
    },
    MarkBackup(Option<BackupMark>),
}

/// What is stored under one key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Record {
    Profile,
    Backup,
    Sheet(SheetKey),
    Interests(PackId),
}

impl Edit {
    pub fn record(&self) -> Record {
        match self {
            Self::SetProfile(_) => Record::Profile,
            Self::MarkBackup(_) => Record::Backup,
            Self::SetInterest { pack, .. } => Record::Interests(pack.clone()),
            Self::Rate { cell, .. } | Self::Note { cell, .. } | Self::PutBack { cell, .. } => {
                Record::Sheet(SheetKey {
                    pack: cell.pack.clone(),
                    grade: cell.grade.clone(),
                })
            }
        }
    }
}

/// How many things a notebook holds, for previews and export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub sheets: usize,
    pub answers: usize,
    pub notes: usize,
    pub interests: usize,
}

impl Notebook {
    /// Does the edit and returns the one that undoes it.
    pub fn apply(&mut self, edit: Edit, today: Day) -> Edit {
        match edit {
            Edit::SetProfile(profile) => {
                Edit::SetProfile(std::mem::replace(&mut self.profile, profile))
            }
            Edit::MarkBackup(mark) => Edit::MarkBackup(std::mem::replace(&mut self.backup, mark)),
            Edit::SetInterest {
                pack,
                support,
                interest,
            } => {
                let interests = self.interests.entry(pack.clone()).or_default();
                Edit::SetInterest {
                    interest: interests.set(support.clone(), interest),
                    pack,
                    support,
                }
            }
            Edit::Rate {
                cell,
                answer,
                scale,
                asked,
            } => self.change(cell, |before| Entry {
                answer,
                scale,
                note: before.map_or_else(String::new, |entry| entry.note),
                on: today,
                asked,
            }),
            Edit::Note {
                cell,
                text,
                scale,
                asked,
            } => self.change(cell, |before| match before {
                // A note added later doesn't re-date the words that an earlier answer was given to.
                Some(entry) if entry.answer.is_some() => Entry {
                    note: text,
                    on: today,
                    ..entry
                },
                _ => Entry {
                    answer: None,
                    scale,
                    note: text,
                    on: today,
                    asked,
                },
            }),
            Edit::PutBack { cell, entry } => {
                let sheet = self.sheet_mut(&cell);
                sheet.last = Some(cell.competency.clone());
                sheet.changes += 1;
                let before = match entry {
                    Some(entry) => sheet.entries.insert(cell.competency.clone(), entry),
                    None => sheet.entries.remove(&cell.competency),
                };
                Edit::PutBack {
                    cell,
                    entry: before,
                }
            }
        }
    }

    fn change(&mut self, cell: Cell, change: impl FnOnce(Option<Entry>) -> Entry) -> Edit {
        let sheet = self.sheet_mut(&cell);
        let before = sheet.entries.remove(&cell.competency);
        let entry = change(before.clone());
        let goes_on = sheet.last.as_ref() == Some(&cell.competency)
            && before.as_ref().is_some_and(|b| b.goes_on_as(&entry));
        sheet.changes += u64::from(!goes_on);
        if !entry.is_blank() {
            sheet.entries.insert(cell.competency.clone(), entry);
        }
        sheet.last = Some(cell.competency.clone());
        Edit::PutBack {
            cell,
            entry: before,
        }
    }

    fn sheet_mut(&mut self, cell: &Cell) -> &mut Sheet {
        self.sheets
            .entry(SheetKey {
                pack: cell.pack.clone(),
                grade: cell.grade.clone(),
            })
            .or_default()
    }

    /// The sheet of the present profile, if anything stands on it.
    pub fn current_sheet(&self) -> Option<&Sheet> {
        self.sheets.get(&self.profile.sheet_key()?)
    }

    /// The mark on this scheme, if there is one.
    pub fn interest(&self, pack: &PackId, support: &SupportId) -> Option<&Interest> {
        self.interests.get(pack)?.supports.get(support)
    }

    /// All changes a person ever made to answers, notes and interests.
    pub fn changes(&self) -> u64 {
        let sheets = self.sheets.values().map(|sheet| sheet.changes);
        sheets
            .chain(self.interests.values().map(|of_pack| of_pack.changes))
            .sum()
    }

    /// The day of the oldest entry or interest.
    pub fn first_day(&self) -> Option<Day> {
        let entries = self.sheets.values().flat_map(|s| s.entries.values());
        let interests = self.interests.values().flat_map(|i| i.supports.values());
        entries
            .map(|entry| entry.on)
            .chain(interests.map(|interest| interest.on))
            .min()
    }

    /// Every record that stands for something in this notebook.
    pub fn records(&self) -> Vec<Record> {
        let mut records = vec![Record::Profile];
        records.extend(self.backup.as_ref().map(|_| Record::Backup));
        records.extend(self.sheets.keys().cloned().map(Record::Sheet));
        records.extend(self.interests.keys().cloned().map(Record::Interests));
        records
    }

    pub fn counts(&self) -> Counts {
        Counts {
            sheets: self
                .sheets
                .values()
                .filter(|s| !s.entries.is_empty())
                .count(),
            answers: self.sheets.values().map(Sheet::answers).sum(),
            notes: self.sheets.values().map(Sheet::notes).sum(),
            interests: self.interests.values().map(|i| i.supports.len()).sum(),
        }
    }

    /// Nothing chosen, nothing written and nothing marked.
    pub fn is_empty(&self) -> bool {
        self.profile == Profile::default() && self.counts() == Counts::default()
    }
}
