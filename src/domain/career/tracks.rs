//! 道: the tracks that a municipality draws, held against what a person brings. Years in a field are told
//! beside what was learnt and noted there, because years alone show no speciality.

use super::model::{Phase, Qualification, Track};
use super::road::Road;
use super::timeline::{FieldTime, Timeline};
use super::when::Month;
use crate::domain::framework::{Competency, Framework, Grade};
use crate::domain::id::{CompetencyId, EntryId, GradeId, ItemId};
use crate::domain::next::{self, Class};
use crate::domain::sheet::Sheet;
use crate::domain::standing::{Place, place};

/// What a person has learnt, as far as the notebook tells it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Learning<'a> {
    /// Answers at the present grade.
    pub sheet: Option<&'a Sheet>,
    /// Work notes that say something and are tied to abilities of this framework.
    pub notes: Vec<Note<'a>>,
    pub qualifications: Vec<&'a EntryId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note<'a> {
    pub id: &'a ItemId,
    pub month: Month,
    pub abilities: Vec<&'a CompetencyId>,
}

/// The tracks of a family. What the document tells of no single one is told of all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracks<'a> {
    pub tracks: Vec<TrackFit<'a>>,
    /// Where they part: the last phase, and its grades.
    pub phase: Option<&'a Phase>,
    pub grades: Vec<&'a Grade>,
    pub qualifications: Vec<Held<'a>>,
    /// What the first of these grades asks for (or the person's own, if it is one of them).
    pub abilities: Vec<AbilityFit<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackFit<'a> {
    pub track: &'a Track,
    /// Empty: the document names none.
    pub fields: Vec<FieldFit<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldFit<'a> {
    pub time: FieldTime<'a>,
    /// Work notes of days in posts of this field.
    pub notes: Vec<&'a ItemId>,
    pub shown: Shown,
}

/// By what a speciality in a field shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Something was learnt and noted there.
    ByLearning,
    /// There are years, and nothing written to show for them yet.
    YearsOnly,
    Nothing,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held<'a> {
    pub qualification: &'a Qualification,
    pub is_held: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbilityFit<'a> {
    pub competency: &'a Competency,
    pub class: Class,
    /// What leads there is met today; an ability that nothing leads to isn't.
    pub fits: bool,
    /// How many work notes show it or what it grew out of.
    pub notes: usize,
}

impl<'a> Learning<'a> {
    pub fn of(road: &Road<'a>) -> Self {
        let (notebook, framework) = (road.notebook(), road.framework);
        let notes = notebook
            .work_notes()
            .filter(|(_, n)| !n.text.trim().is_empty());
        let notes = notes.map(|(id, note)| {
            let ties = note.abilities.iter().filter(|t| t.pack == framework.id);
            Note {
                id,
                month: Month::of(note.on),
                abilities: ties.map(|t| &t.competency).collect(),
            }
        });
        let held = road.person().map_or(&[][..], |p| &p.qualifications);
        Self {
            sheet: road.sheet(),
            notes: notes.filter(|n| !n.abilities.is_empty()).collect(),
            qualifications: held.iter().filter_map(|tag| tag.id(framework)).collect(),
        }
    }

    fn is_met(&self, framework: &Framework, competency: &CompetencyId) -> bool {
        let entry = self.sheet.and_then(|s| s.entry(competency));
        matches!(place(framework, entry), Place::Met(_))
    }
}

/// `None`: the documents have no model for the family. No tracks in it: the model draws none.
pub fn tracks<'a>(
    road: &Road<'a>,
    timeline: &Timeline<'a>,
    learning: &Learning<'a>,
) -> Option<Tracks<'a>> {
    let model = road.model?;
    let framework = road.framework;
    let phase = model.phases.last();
    let ids = phase.map_or(&[][..], |p| &p.grades);
    let grades: Vec<&Grade> = ids.iter().filter_map(|g| framework.grade(g)).collect();
    let mut qualifications: Vec<Held> = Vec::new();
    for id in model.phases.iter().flat_map(|p| &p.qualifications) {
        if let Some(qualification) = framework.qualification(id)
            && !qualifications.iter().any(|h| h.qualification.id == *id)
        {
            qualifications.push(Held {
                qualification,
                is_held: learning.qualifications.contains(&id),
            });
        }
    }
    let fits = model.tracks.iter().map(|track| TrackFit {
        track,
        fields: track
            .fields
            .iter()
            .filter_map(|id| field_fit(road, timeline, learning, id))
            .collect(),
    });
    Some(Tracks {
        tracks: fits.collect(),
        phase,
        abilities: road
            .grade
            .map_or_else(Vec::new, |own| abilities(framework, own, &grades, learning)),
        grades,
        qualifications,
    })
}

fn field_fit<'a>(
    road: &Road<'a>,
    timeline: &Timeline<'a>,
    learning: &Learning<'a>,
    id: &EntryId,
) -> Option<FieldFit<'a>> {
    let time = timeline.field(id)?.clone();
    let model = road.model?;
    let there = |month: Month| {
        timeline
            .placed()
            .any(|s| s.span.has(month) && s.field.is_some_and(|f| model.is_within(&f.id, id)))
    };
    let notes = learning.notes.iter().filter(|n| there(n.month));
    let notes: Vec<&ItemId> = notes.map(|n| n.id).collect();
    let shown = match (notes.is_empty(), time.so_far) {
        (false, _) => Shown::ByLearning,
        (true, 0) => Shown::Nothing,
        (true, _) => Shown::YearsOnly,
    };
    Some(FieldFit { time, notes, shown })
}

fn abilities<'a>(
    framework: &'a Framework,
    own: &'a GradeId,
    grades: &[&'a Grade],
    learning: &Learning,
) -> Vec<AbilityFit<'a>> {
    let first = grades.first().map(|g| &g.id);
    let to = match grades.iter().any(|g| g.id == *own) {
        true => Some(own),
        false => first,
    };
    let ahead = to.and_then(|to| next::ahead(framework, own, to, learning.sheet));
    let lines = ahead.map_or_else(Vec::new, |a| a.lines);
    let fit = lines.into_iter().map(|line| {
        let id = &line.competency.id;
        let bases: &[CompetencyId] = match &line.class {
            Class::Continues => std::slice::from_ref(id),
            Class::GrowsFrom(roots) => roots,
            Class::New => &[],
        };
        let shows = |n: &&Note| n.abilities.iter().any(|a| *a == id || bases.contains(a));
        AbilityFit {
            competency: line.competency,
            fits: !bases.is_empty() && bases.iter().all(|b| learning.is_met(framework, b)),
            notes: learning.notes.iter().filter(shows).count(),
            class: line.class.clone(),
        }
    });
    fit.collect()
}
