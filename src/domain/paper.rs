//! What goes out to somebody else, and how it is put together: of all that a person has, only what
//! they ticked.
//!
//! A paper has no room for anything but abilities, answers to them and the notes that were ticked:
//! what is private has no field here.

use super::Day;
use super::answer::{Answer, Asked, Entry};
use super::framework::Framework;
use super::id::{CompetencyId, GradeId, ItemId, PackId};
use super::mapping::read_as;
use super::notebook::Notebook;
use super::scale::Scale;
use super::sheet::SheetKey;

/// The most items on a paper.
pub const MOST_ITEMS: usize = 200;

/// What goes out. Its id is the request's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    pub id: ItemId,
    pub on: Day,
    pub pack: PackId,
    pub edition: String,
    pub organization: String,
    pub grade: GradeId,
    pub grade_name: String,
    /// Who asks, as they want to be called; may be empty.
    pub from: String,
    /// What to look at or how to use it, in the asker's words; may be empty.
    pub message: String,
    /// The one scale that both sides answer on.
    pub scale: Scale,
    pub items: Vec<PaperItem>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperItem {
    pub competency: CompetencyId,
    /// Without what was chosen: that would be the self-rating.
    pub asked: Asked,
    /// The self-rating, read on the paper's scale; `None` when it wasn't given or not ticked.
    pub own: Option<Answer>,
    /// The note beside the answer and the work notes, as far as they were ticked.
    pub notes: Vec<String>,
}

impl Paper {
    /// Whether a self-rating is in it.
    pub fn has_own(&self) -> bool {
        self.items.iter().any(|item| item.own.is_some())
    }

    pub fn item(&self, competency: &CompetencyId) -> Option<&PaperItem> {
        self.items.iter().find(|i| i.competency == *competency)
    }
}

/// What could stand on a paper about one ability.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub competency: CompetencyId,
    pub asked: Asked,
    pub own: Option<Answer>,
    /// There is a self-rating, and the paper's scale has no word for it.
    pub is_own_lost: bool,
    pub note: String,
    /// Work notes of the last six months that are tied to it, the newest first: each with its day and text.
    pub work: Vec<(ItemId, Day, String)>,
}

/// What a person ticked. Nothing is ticked beforehand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tick {
    Ability(CompetencyId),
    /// The self-ratings of all ticked abilities.
    Own,
    Note(CompetencyId),
    Work(CompetencyId, ItemId),
}

/// What a person adds in their own words, and what the paper is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    pub id: ItemId,
    pub on: Day,
    pub from: String,
    pub message: String,
}

/// What could stand on a paper about a sheet, in the order of the table.
pub fn offers(
    framework: &Framework,
    notebook: &Notebook,
    key: &SheetKey,
    scale: &Scale,
    today: Day,
) -> Vec<Offer> {
    let sheet = notebook.sheets.get(key);
    let mut offers = Vec::new();
    for expectation in framework.expectations_of(&key.grade).take(MOST_ITEMS) {
        let id = &expectation.competency;
        let entry = sheet.and_then(|s| s.entry(id));
        let own = entry.and_then(|e| own_on(framework, e, scale));
        let mut work: Vec<_> = notebook
            .work_notes()
            .filter(|(_, n)| n.shows(&key.pack, id) && n.is_recent(today))
            .filter(|(_, n)| !n.text.trim().is_empty())
            .map(|(id, n)| (id.clone(), n.on, n.text.clone()))
            .collect();
        work.sort_by(|a, b| (b.1, &b.0).cmp(&(a.1, &a.0)));
        offers.push(Offer {
            competency: id.clone(),
            asked: Asked::now(framework, &key.grade, id, None),
            is_own_lost: own.is_none() && entry.is_some_and(|e| e.answer.is_some()),
            own,
            note: entry.map_or_else(String::new, |e| e.note.clone()),
            work,
        });
    }
    offers
}

/// An answer on this scale: as it was given, or read from the scale it was given on.
fn own_on(framework: &Framework, entry: &Entry, scale: &Scale) -> Option<Answer> {
    let read = match entry.answer.as_ref()? {
        Answer::Point(level) => {
            // A scale that the framework no longer has can't be read.
            let from = framework.scales.iter().find(|s| s.id == entry.scale)?;
            Answer::Point(read_as(from, scale, *level)?)
        }
        off => off.clone(),
    };
    scale.label(&read).is_some().then_some(read)
}

/// The paper with what was ticked, and nothing else. `dated` writes a work note with its day.
pub fn paper(
    framework: &Framework,
    grade: &GradeId,
    scale: &Scale,
    cover: Cover,
    offers: &[Offer],
    ticks: &[Tick],
    dated: fn(Day, &str) -> String,
) -> Paper {
    let is_ticked = |tick: Tick| ticks.contains(&tick);
    let mut items = Vec::new();
    for offer in offers {
        let id = &offer.competency;
        if !is_ticked(Tick::Ability(id.clone())) {
            continue;
        }
        let mut notes = Vec::new();
        if is_ticked(Tick::Note(id.clone())) && !offer.note.trim().is_empty() {
            notes.push(offer.note.clone());
        }
        for (note, on, text) in &offer.work {
            if is_ticked(Tick::Work(id.clone(), note.clone())) {
                notes.push(dated(*on, text));
            }
        }
        items.push(PaperItem {
            competency: id.clone(),
            asked: offer.asked.clone(),
            own: offer.own.clone().filter(|_| is_ticked(Tick::Own)),
            notes,
        });
    }
    Paper {
        id: cover.id,
        on: cover.on,
        pack: framework.id.clone(),
        edition: framework.edition.clone(),
        organization: framework.organization.clone(),
        grade: grade.clone(),
        grade_name: framework
            .grade(grade)
            .map_or_else(String::new, |g| g.name.clone()),
        from: cover.from.trim().to_owned(),
        message: cover.message.trim().to_owned(),
        scale: scale.clone(),
        items,
    }
}
