//! What a plan comes to: until when, in which fields, for which grades, with which abilities. Told of one
//! plan for itself, so that two can stand side by side; nothing here says which is better.

use super::model::Field;
use super::path::{PostKind, Tag};
use super::plan::Planned;
use super::road::Road;
use super::timeline::{Of, Stretch, Timeline};
use super::when::Month;
use super::wish::holds;
use crate::domain::fold::fold;
use crate::domain::id::{EntryId, ItemId};
use crate::domain::standing::{Place, place};
use crate::domain::worknote::Tie;

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gist<'a> {
    pub posts: usize,
    /// When the first one begins.
    pub from: Option<Month>,
    /// Up to and without this month. `None`: nothing says when the last one ends.
    pub until: Option<Month>,
    /// Where they are laid out, by time.
    pub places: Vec<Told<'a>>,
    /// By their first time, without leave.
    pub fields: Vec<InField<'a>>,
    /// Each once, with the fiscal year that it is first aimed at.
    pub grades: Vec<(&'a str, i32)>,
    pub abilities: Vec<(&'a Tie, Place)>,
    /// With whether the person has it already.
    pub qualifications: Vec<(&'a Tag<EntryId>, bool)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'a> {
    pub id: &'a ItemId,
    pub planned: &'a Planned,
    pub stretch: Stretch<'a>,
}

/// A field of the model, or one that was only typed; neither where none is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InField<'a> {
    pub field: Option<&'a Field>,
    pub name: &'a str,
    pub months: u32,
}

/// `timeline`: of this road, with the plan on it.
pub fn gist<'a>(road: &Road<'a>, timeline: &Timeline<'a>) -> Gist<'a> {
    let Some(plan) = road.plan else {
        return Gist::default();
    };
    let mut gist = Gist {
        posts: plan.posts.len(),
        ..Gist::default()
    };
    for stretch in &timeline.stretches {
        if let Of::Planned(id) = stretch.of
            && let Some(planned) = plan.posts.get(id)
        {
            gist.add(id, planned, stretch);
        }
    }
    gist.from = gist.places.first().map(|p| p.stretch.span.from);
    let last = gist.places.iter().max_by_key(|p| p.stretch.span.until);
    gist.until = last
        .filter(|p| !p.stretch.is_open)
        .map(|p| p.stretch.span.until);
    for (_, planned) in plan.in_order() {
        for tie in &planned.abilities {
            let is_told = |t: &&Tie| t.pack == tie.pack && t.competency == tie.competency;
            if !gist.abilities.iter().any(|(t, _)| is_told(t)) {
                gist.abilities.push((tie, standing(road, tie)));
            }
        }
        let wanted = &planned.qualification;
        if !wanted.is_blank() && !gist.qualifications.iter().any(|(q, _)| *q == wanted) {
            gist.qualifications.push((wanted, holds(road, wanted)));
        }
    }
    gist
}

impl<'a> Gist<'a> {
    fn add(&mut self, id: &'a ItemId, planned: &'a Planned, stretch: &Stretch<'a>) {
        let post = &planned.post;
        if post.kind != PostKind::Leave {
            let own = InField {
                field: stretch.field,
                name: &post.field.name,
                months: stretch.span.months(),
            };
            let is_same = |f: &&mut InField| match (f.field, own.field) {
                (Some(one), Some(other)) => one.id == other.id,
                (one, other) => one == other && fold(f.name) == fold(own.name),
            };
            match self.fields.iter_mut().find(is_same) {
                Some(same) => same.months += own.months,
                None => self.fields.push(own),
            }
        }
        let grade = post.grade.name.as_str();
        if !grade.is_empty() && !self.grades.iter().any(|(g, _)| *g == grade) {
            self.grades.push((grade, stretch.span.from.fiscal_year()));
        }
        self.places.push(Told {
            id,
            planned,
            stretch: stretch.clone(),
        });
    }
}

/// Where a person stands today in an ability. Abilities of another framework count as not answered.
pub fn standing(road: &Road, tie: &Tie) -> Place {
    let is_own = tie.pack == road.framework.id;
    let entry = road.sheet().filter(|_| is_own);
    place(road.framework, entry.and_then(|s| s.entry(&tie.competency)))
}
