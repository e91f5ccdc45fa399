//! 自己点検 of one grade: its entries, how far it is, and how two versions of it become one.

use litemap::LiteMap;

use super::answer::Entry;
use super::edition::Table;
use super::framework::Framework;
use super::id::{CompetencyId, GradeId, PackId};
use super::join::{pick, texts as merge_notes};

/// Whose sheet it is. A person who moves to another grade starts a new one; the old one stays.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetKey {
    pub pack: PackId,
    pub grade: GradeId,
    /// A look at a grade above one's own. It is kept apart: whoever reaches that grade begins with an
    /// empty sheet.
    pub ahead: bool,
}

impl SheetKey {
    /// The sheet of one's own grade.
    pub fn own(pack: PackId, grade: GradeId) -> Self {
        Self {
            pack,
            grade,
            ahead: false,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    pub entries: LiteMap<CompetencyId, Entry>,
    /// Where the person was last, to go on from there.
    pub last: Option<CompetencyId>,
    /// How often something was changed here, as a person counts: an answer, or a note taken up. The
    /// key strokes of one sitting are one change.
    pub changes: u64,
    /// How often the person began anew. Records of finished self-checks carry it.
    pub round: u64,
    /// The definitions as the person last had them before them; not known in old saves.
    pub seen: Option<Table>,
}

/// How much of a grade's table is answered. An off-scale answer is an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub total: usize,
}

impl Progress {
    pub fn is_complete(self) -> bool {
        self.done == self.total && self.total > 0
    }
}

/// Another tab chose something else for the same ability; `mine` was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    pub competency: CompetencyId,
    pub theirs: Entry,
}

pub use super::join::NOTE_SEAM;

impl Sheet {
    pub fn entry(&self, competency: &CompetencyId) -> Option<&Entry> {
        self.entries.get(competency)
    }

    pub fn is_answered(&self, competency: &CompetencyId) -> bool {
        self.entry(competency).is_some_and(|e| e.answer.is_some())
    }

    pub fn answers(&self) -> usize {
        self.entries.values().filter(|e| e.answer.is_some()).count()
    }

    pub fn notes(&self) -> usize {
        self.entries.values().filter(|e| !e.note.is_empty()).count()
    }

    pub fn progress(&self, framework: &Framework, grade: &GradeId) -> Progress {
        let (mut done, mut total) = (0, 0);
        for expectation in framework.expectations_of(grade) {
            total += 1;
            done += usize::from(self.is_answered(&expectation.competency));
        }
        Progress { done, total }
    }

    /// The first ability without an answer, looking from `after` onwards and then from the start.
    pub fn next_open(
        &self,
        framework: &Framework,
        grade: &GradeId,
        after: Option<&CompetencyId>,
    ) -> Option<CompetencyId> {
        let all: Vec<_> = framework
            .expectations_of(grade)
            .map(|e| &e.competency)
            .collect();
        let start = after
            .and_then(|a| all.iter().position(|c| *c == a))
            .map_or(0, |i| i + 1);
        (0..all.len())
            .map(|i| all[(start + i) % all.len()])
            .find(|c| !self.is_answered(c))
            .cloned()
    }

    /// Where to go on: at the last card as long as it has no answer (it may have a note), else at
    /// the next open one after it.
    pub fn go_on(&self, framework: &Framework, grade: &GradeId) -> Option<CompetencyId> {
        let last = self.last.as_ref();
        last.filter(|c| !self.is_answered(c) && framework.expectation(grade, c).is_some())
            .cloned()
            .or_else(|| self.next_open(framework, grade, last))
    }

    /// 旧項目: entries whose ability this grade's table no longer asks for.
    pub fn orphans<'a>(
        &'a self,
        framework: &'a Framework,
        grade: &'a GradeId,
    ) -> impl Iterator<Item = (&'a CompetencyId, &'a Entry)> {
        self.entries
            .iter()
            .filter(|(c, _)| framework.expectation(grade, c).is_none())
    }
}

/// Joins what this tab holds (`mine`) with what another tab has stored (`theirs`); `base` is what
/// both began from. Whatever only one side changed is taken; where both did, both notes stay and
/// this tab's answer stands, reported as a conflict.
pub fn merge(base: &Sheet, mine: &Sheet, theirs: &Sheet) -> (Sheet, Vec<Conflict>) {
    let mut merged = Sheet {
        entries: LiteMap::new(),
        last: if mine.last == base.last {
            theirs.last.clone()
        } else {
            mine.last.clone()
        },
        changes: (mine.changes + theirs.changes).saturating_sub(base.changes),
        // Beginning anew can be taken back, so the higher round isn't always the later one.
        round: match mine.round == base.round || theirs.round == base.round {
            true => pick(Some(&base.round), &mine.round, &theirs.round),
            false => mine.round.max(theirs.round),
        },
        seen: pick(Some(&base.seen), &mine.seen, &theirs.seen),
    };
    let mut conflicts = Vec::new();
    for id in mine.entries.keys().chain(theirs.entries.keys()) {
        if merged.entries.contains_key(id) {
            continue;
        }
        let (b, m, t) = (base.entry(id), mine.entry(id), theirs.entry(id));
        let chosen = if m == b || m == t {
            t.cloned()
        } else if t == b {
            m.cloned()
        } else {
            both(id, b, m, t, &mut conflicts)
        };
        if let Some(entry) = chosen {
            merged.entries.insert(id.clone(), entry);
        }
    }
    (merged, conflicts)
}

fn both(
    id: &CompetencyId,
    base: Option<&Entry>,
    mine: Option<&Entry>,
    theirs: Option<&Entry>,
    conflicts: &mut Vec<Conflict>,
) -> Option<Entry> {
    let (mine, theirs) = match (mine, theirs) {
        (Some(m), Some(t)) => (m, t),
        // One side took the entry away while the other went on writing: the writing stays.
        (one, other) => return one.or(other).cloned(),
    };
    let was = base.and_then(|b| b.answer.as_ref());
    let mut entry = mine.clone();
    if mine.answer.as_ref() == was {
        entry.answer = theirs.answer.clone();
        entry.scale = theirs.scale.clone();
        entry.asked = theirs.asked.clone();
    } else if theirs.answer.as_ref() != was && theirs.answer != mine.answer {
        conflicts.push(Conflict {
            competency: id.clone(),
            theirs: theirs.clone(),
        });
    }
    entry.note = merge_notes(base.map_or("", |b| &b.note), &mine.note, &theirs.note);
    entry.on = mine.on.max(theirs.on);
    // One side took the answer away, the other the note: then nothing is left.
    Some(entry).filter(|entry| !entry.is_blank())
}
