//! What the desk has to tell the person: the last thing that happened, and what stands in the way.
//! Values only; the words are in `text`.

use crate::domain::answer::Answer;
use crate::domain::id::CompetencyId;
use crate::domain::item::Kind;
use crate::domain::notebook::{Counts, Edit, Notebook};
use crate::domain::sheet::Conflict;
use crate::storage::vault::{SaveError, Stop};

/// What was changed and is now stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Profile,
    Rated(CompetencyId, Answer),
    /// 未評価に戻した.
    TakenBack(CompetencyId),
    Noted(CompetencyId),
    /// Taken back, or done again.
    PutBack(CompetencyId),
    /// A scheme of this name is of interest now, or no longer.
    Interest(bool, String),
    /// Something of this kind is kept, or was removed.
    Item(Kind, bool),
    /// A sheet was begun anew, or is back as it was.
    Anew(bool),
    /// The definitions of now were read.
    Seen,
    /// A paper or a reply went into a file.
    WroteOut,
    /// What the page itself says of what was done.
    Told(String),
    /// What had been waiting.
    Pending,
    Backup,
}

impl Change {
    /// What the edit does to this notebook, which doesn't have it yet.
    pub fn of(edit: &Edit, before: &Notebook) -> Self {
        match edit {
            Edit::SetProfile(_) => Self::Profile,
            Edit::MarkBackup(_) => Self::Backup,
            Edit::Rate { cell, answer, .. } => match answer {
                Some(answer) => Self::Rated(cell.competency.clone(), answer.clone()),
                None => Self::TakenBack(cell.competency.clone()),
            },
            Edit::Note { cell, .. } => Self::Noted(cell.competency.clone()),
            Edit::PutBack { cell, .. } => Self::PutBack(cell.competency.clone()),
            Edit::See { .. } => Self::Seen,
            Edit::BeginAnew(_) => Self::Anew(true),
            Edit::PutSheet { .. } => Self::Anew(false),
            Edit::SetItem { key, body, .. } => Self::Item(key.kind, body.is_some()),
            Edit::SetInterest {
                pack,
                support,
                interest,
            } => {
                // A mark that is taken away has its name in the notebook only.
                let named = interest.as_ref().or_else(|| before.interest(pack, support));
                let name = named.map_or_else(|| support.to_string(), |i| i.name.clone());
                Self::Interest(interest.is_some(), name)
            }
        }
    }
}

/// The last thing that happened; said in the one `role="status"`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Notice {
    #[default]
    Quiet,
    Saved(Change),
    /// On the screen, but not stored; [`Health`] says why.
    NotSaved(Change),
    FromOtherTab,
    Conflicts(Vec<Conflict>),
    Exported {
        counts: Counts,
        /// Stored records that could not be read, so that they are not in the file.
        left_out: usize,
    },
    ExportedRaw,
    ExportFailed,
    Imported(Counts),
    ImportUndone,
    /// A framework from a file is kept on this device and in use; of which municipality.
    PackKept(String),
    PackDropped,
    /// HR's catalogue is kept on this device, with so many courses.
    CoursesKept(usize),
    CoursesDropped,
    /// An import, its undo or an erasure did not happen; nothing changed.
    Refused(SaveError),
    Erased,
}

/// What stands between the person and a notebook that is kept. Shown until it is over.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Health {
    pub stop: Option<Stop>,
    /// The last write failed: edits wait in memory.
    pub failed: Option<SaveError>,
    /// Stored records that can't be read.
    pub damaged: usize,
}

impl Health {
    pub fn is_well(&self) -> bool {
        *self == Self::default()
    }
}
