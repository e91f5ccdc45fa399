//! What a person can do to the notebook, and how it is done and undone.

use super::{Notebook, Profile};
use crate::domain::Day;
use crate::domain::answer::{Answer, Asked, Cell, Entry};
use crate::domain::backup::BackupMark;
use crate::domain::edition::Table;
use crate::domain::id::{PackId, ScaleId, SupportId};
use crate::domain::interest::Interest;
use crate::domain::item::{Body, ItemKey};
use crate::domain::sheet::{Sheet, SheetKey};

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
        /// The definitions that the person has before them, for a sheet that has none yet.
        seen: Option<Table>,
    },
    Note {
        cell: Cell,
        text: String,
        scale: ScaleId,
        asked: Asked,
        seen: Option<Table>,
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
    /// The definitions that stand before the person now. Nothing to take back.
    See {
        sheet: SheetKey,
        table: Option<Table>,
    },
    /// Begins a sheet anew: its answers go. Whoever calls it has frozen them first.
    BeginAnew(SheetKey),
    /// Puts a whole sheet back as it was; what [`Edit::BeginAnew`] is undone with.
    PutSheet {
        key: SheetKey,
        sheet: Box<Sheet>,
    },
    /// `body: None` removes it. `typing`: the person is writing on at it.
    SetItem {
        key: ItemKey,
        body: Option<Body>,
        typing: bool,
    },
}

/// What is stored under one key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Record {
    Profile,
    Backup,
    Sheet(SheetKey),
    Interests(PackId),
    Item(ItemKey),
}

impl Edit {
    pub fn record(&self) -> Record {
        match self {
            Self::SetProfile(_) => Record::Profile,
            Self::MarkBackup(_) => Record::Backup,
            Self::SetInterest { pack, .. } => Record::Interests(pack.clone()),
            Self::Rate { cell, .. } | Self::Note { cell, .. } | Self::PutBack { cell, .. } => {
                Record::Sheet(cell.sheet.clone())
            }
            Self::See { sheet: key, .. } | Self::BeginAnew(key) | Self::PutSheet { key, .. } => {
                Record::Sheet(key.clone())
            }
            Self::SetItem { key, .. } => Record::Item(key.clone()),
        }
    }
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
                seen,
            } => self.change(cell, seen, |before| Entry {
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
                seen,
            } => self.change(cell, seen, |before| match before {
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
                let sheet = self.sheets.entry(cell.sheet.clone()).or_default();
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
            Edit::See { sheet: key, table } => {
                let sheet = self.sheets.entry(key.clone()).or_default();
                Edit::See {
                    table: std::mem::replace(&mut sheet.seen, table),
                    sheet: key,
                }
            }
            Edit::BeginAnew(key) => {
                let before = self.sheets.get(&key).cloned().unwrap_or_default();
                let anew = Sheet {
                    changes: before.changes + 1,
                    round: before.round + 1,
                    seen: before.seen.clone(),
                    ..Sheet::default()
                };
                self.sheets.insert(key.clone(), anew);
                Edit::PutSheet {
                    key,
                    sheet: Box::new(before),
                }
            }
            Edit::PutSheet { key, sheet } => {
                let changes = self.sheets.get(&key).map_or(0, |s| s.changes);
                let sheet = Sheet {
                    changes: changes + 1,
                    ..*sheet
                };
                let before = self.sheets.insert(key.clone(), sheet);
                Edit::PutSheet {
                    key,
                    sheet: Box::new(before.unwrap_or_default()),
                }
            }
            Edit::SetItem { key, body, typing } => {
                let item = self.items.entry(key.clone()).or_default();
                let before = item.set(body, typing, today);
                Edit::SetItem {
                    key,
                    body: before.body,
                    typing: false,
                }
            }
        }
    }

    fn change(
        &mut self,
        cell: Cell,
        seen: Option<Table>,
        change: impl FnOnce(Option<Entry>) -> Entry,
    ) -> Edit {
        let sheet = self.sheets.entry(cell.sheet.clone()).or_default();
        sheet.seen = sheet.seen.take().or(seen);
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
}
