//! The person's notebook: who they are to the framework, every answer they gave, and what is of
//! interest to them.

mod edit;
mod merge;

use litemap::LiteMap;

use super::Day;
use super::backup::BackupMark;
use super::career::path::{LifePeriod, Post};
use super::career::person::{Person, person_id};
use super::career::plan::Plan;
use super::focus::Focus;
use super::framework::Framework;
use super::id::{FamilyId, GradeId, ItemId, PackId, ScaleId, SupportId};
use super::interest::{Interest, Interests};
use super::item::{Body, Item, ItemKey, Kind};
use super::review::{Request, Review};
use super::sheet::{Sheet, SheetKey};
use super::snapshot::Snapshot;
use super::training::enrolment::Enrolment;
use super::training::own::OwnCourse;
use super::training::year::StudyYear;
use super::worknote::WorkNote;

pub use edit::{Edit, Record};
pub use merge::{merge, merge_with};

/// The three answers of the first visit. No name is ever asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    pub pack: Option<PackId>,
    pub family: Option<FamilyId>,
    pub grade: Option<GradeId>,
    /// The scale to answer on; `None`: the framework's first.
    pub scale: Option<ScaleId>,
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
            scale: None,
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
            scale: self.scale.clone(),
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
        Some(SheetKey::own(self.pack.clone()?, self.grade.clone()?))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notebook {
    pub profile: Profile,
    pub sheets: LiteMap<SheetKey, Sheet>,
    pub interests: LiteMap<PackId, Interests>,
    /// Records, work notes, focus points and papers, each on its own; also what is left of removed
    /// ones (see [`Item::body`]).
    pub items: LiteMap<ItemKey, Item>,
    /// When the notebook was last taken out as a file.
    pub backup: Option<BackupMark>,
}

/// How many things a notebook holds, for previews and export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub sheets: usize,
    pub answers: usize,
    pub notes: usize,
    pub interests: usize,
    /// 点検の記録, 仕事メモ, 重点, and papers asked for or answered (ほかの人の目).
    pub snapshots: usize,
    pub work_notes: usize,
    pub focuses: usize,
    pub papers: usize,
    /// 経歴, 生活の時期, 将来の案, and what the career knows of the person.
    pub careers: usize,
    /// 研修の計画と記録, one's own entries of the catalogue, and what a year has room for.
    pub trainings: usize,
}

impl Notebook {
    /// The sheet of the present profile, if anything stands on it.
    pub fn current_sheet(&self) -> Option<&Sheet> {
        self.sheets.get(&self.profile.sheet_key()?)
    }

    /// The mark on this scheme, if there is one.
    pub fn interest(&self, pack: &PackId, support: &SupportId) -> Option<&Interest> {
        self.interests.get(pack)?.supports.get(support)
    }

    /// What isn't removed of one kind, in the order of the ids.
    pub fn bodies(&self, kind: Kind) -> impl Iterator<Item = (&ItemId, &Body)> {
        let of_kind = self.items.iter().filter(move |(key, _)| key.kind == kind);
        of_kind.filter_map(|(key, item)| Some((&key.id, item.body.as_ref()?)))
    }

    pub fn body(&self, kind: Kind, id: &ItemId) -> Option<&Body> {
        let key = ItemKey {
            kind,
            id: id.clone(),
        };
        self.items.get(&key)?.body.as_ref()
    }

    pub fn snapshots(&self) -> impl Iterator<Item = (&ItemId, &Snapshot)> {
        self.bodies(Kind::Snapshot)
            .filter_map(|(id, body)| match body {
                Body::Snapshot(it) => Some((id, it.as_ref())),
                _ => None,
            })
    }

    pub fn work_notes(&self) -> impl Iterator<Item = (&ItemId, &WorkNote)> {
        self.bodies(Kind::Note).filter_map(|(id, body)| match body {
            Body::Note(it) => Some((id, it.as_ref())),
            _ => None,
        })
    }

    pub fn focuses(&self) -> impl Iterator<Item = (&ItemId, &Focus)> {
        self.bodies(Kind::Focus)
            .filter_map(|(id, body)| match body {
                Body::Focus(it) => Some((id, it.as_ref())),
                _ => None,
            })
    }

    /// The focus points of one framework that aren't over.
    pub fn open_focuses(&self, pack: &PackId) -> impl Iterator<Item = (&ItemId, &Focus)> {
        self.focuses()
            .filter(move |(_, f)| f.is_open() && f.pack == *pack)
    }

    pub fn requests(&self) -> impl Iterator<Item = (&ItemId, &Request)> {
        self.bodies(Kind::Request)
            .filter_map(|(id, body)| match body {
                Body::Request(it) => Some((id, it.as_ref())),
                _ => None,
            })
    }

    pub fn reviews(&self) -> impl Iterator<Item = (&ItemId, &Review)> {
        self.bodies(Kind::Review)
            .filter_map(|(id, body)| match body {
                Body::Review(it) => Some((id, it.as_ref())),
                _ => None,
            })
    }

    pub fn posts(&self) -> impl Iterator<Item = (&ItemId, &Post)> {
        self.bodies(Kind::Post).filter_map(|(id, body)| match body {
            Body::Post(it) => Some((id, it.as_ref())),
            _ => None,
        })
    }

    pub fn life_periods(&self) -> impl Iterator<Item = (&ItemId, &LifePeriod)> {
        self.bodies(Kind::Life).filter_map(|(id, body)| match body {
            Body::Life(it) => Some((id, it.as_ref())),
            _ => None,
        })
    }

    pub fn plans(&self) -> impl Iterator<Item = (&ItemId, &Plan)> {
        self.bodies(Kind::Plan).filter_map(|(id, body)| match body {
            Body::Plan(it) => Some((id, it.as_ref())),
            _ => None,
        })
    }

    pub fn person(&self) -> Option<&Person> {
        match self.body(Kind::Person, &person_id()?)? {
            Body::Person(it) => Some(it),
            _ => None,
        }
    }

    pub fn enrolments(&self) -> impl Iterator<Item = (&ItemId, &Enrolment)> {
        self.bodies(Kind::Enrolment)
            .filter_map(|(id, body)| match body {
                Body::Enrolment(it) => Some((id, it.as_ref())),
                _ => None,
            })
    }

    pub fn own_courses(&self) -> impl Iterator<Item = (&ItemId, &OwnCourse)> {
        self.bodies(Kind::OwnCourse)
            .filter_map(|(id, body)| match body {
                Body::OwnCourse(it) => Some((id, it.as_ref())),
                _ => None,
            })
    }

    /// What the person can give in this fiscal year, as far as they said.
    pub fn study_year(&self, year: u16) -> StudyYear {
        let id = StudyYear::id(year);
        match id.and_then(|id| self.body(Kind::StudyYear, &id)) {
            Some(Body::StudyYear(it)) => StudyYear { year, ..**it },
            _ => StudyYear::blank(year),
        }
    }

    /// All changes a person ever made.
    pub fn changes(&self) -> u64 {
        let sheets = self.sheets.values().map(|sheet| sheet.changes);
        sheets
            .chain(self.interests.values().map(|of_pack| of_pack.changes))
            .chain(self.items.values().map(|item| item.changes))
            .sum()
    }

    /// The day of the oldest entry, interest or item.
    pub fn first_day(&self) -> Option<Day> {
        let entries = self.sheets.values().flat_map(|s| s.entries.values());
        let interests = self.interests.values().flat_map(|i| i.supports.values());
        let items = self.items.values().filter(|item| item.body.is_some());
        entries
            .map(|entry| entry.on)
            .chain(interests.map(|interest| interest.on))
            .chain(items.map(|item| item.made))
            .min()
    }

    /// Every record that stands for something in this notebook.
    pub fn records(&self) -> Vec<Record> {
        let mut records = vec![Record::Profile];
        records.extend(self.backup.as_ref().map(|_| Record::Backup));
        records.extend(self.sheets.keys().cloned().map(Record::Sheet));
        records.extend(self.interests.keys().cloned().map(Record::Interests));
        records.extend(self.items.keys().cloned().map(Record::Item));
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
            snapshots: self.bodies(Kind::Snapshot).count(),
            work_notes: self.bodies(Kind::Note).count(),
            focuses: self.bodies(Kind::Focus).count(),
            papers: self.bodies(Kind::Request).count() + self.bodies(Kind::Review).count(),
            careers: [Kind::Post, Kind::Life, Kind::Plan, Kind::Person]
                .map(|kind| self.bodies(kind).count())
                .iter()
                .sum(),
            trainings: [Kind::Enrolment, Kind::OwnCourse, Kind::StudyYear]
                .map(|kind| self.bodies(kind).count())
                .iter()
                .sum(),
        }
    }

    /// Nothing chosen, nothing written and nothing marked.
    pub fn is_empty(&self) -> bool {
        self.profile == Profile::default() && self.counts() == Counts::default()
    }
}
