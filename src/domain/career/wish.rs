//! 希望を言葉に: a planned post as the parts of a written wish, each with the place it comes from. The
//! sentences are the page's; where a person put a part in their own words, these stand instead.

use super::path::{Post, PostKind, Tag};
use super::plan::{Planned, Slot};
use super::road::Road;
use super::timeline::{Of, Stretch, Timeline};
use crate::domain::fold::fold;
use crate::domain::id::{CompetencyId, EntryId, ItemId};
use crate::domain::standing::{Place, place};
use crate::domain::worknote::{Tie, WorkNote};

/// The most work notes that one wish leans on, and the most posts.
const MOST: usize = 3;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish<'a> {
    pub planned: &'a Planned,
    /// One for each [`Slot`], in their order.
    pub sections: Vec<Section<'a>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    pub slot: Slot,
    /// The person's own words for it, if they wrote some.
    pub wording: Option<&'a str>,
    /// Empty: there is nothing yet to say here.
    pub parts: Vec<Part<'a>>,
}

/// What one sentence says, with where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'a> {
    /// The planned post itself.
    Place(&'a Post),
    /// As typed at the planned post.
    Reason(&'a str),
    Gain(&'a str),
    PlanB(&'a str),
    /// A post that one had; `related`: in the same field or department.
    Served {
        id: &'a ItemId,
        post: &'a Post,
        months: u32,
        related: bool,
    },
    /// A work note that shows one of its abilities.
    Noted {
        id: &'a ItemId,
        note: &'a WorkNote,
        ability: &'a Tie,
    },
    /// An ability of it that is met today.
    Can(&'a Tie),
    /// One that isn't, with where it stands.
    Grows {
        ability: &'a Tie,
        place: Place,
    },
    /// A qualification one has, or is going to take.
    Holds(&'a Tag<EntryId>),
    Takes(&'a Tag<EntryId>),
}

impl Wish<'_> {
    /// The parts that have neither material nor words yet.
    pub fn open(&self) -> Vec<Slot> {
        let open = |s: &&Section| s.parts.is_empty() && s.wording.is_none();
        self.sections.iter().filter(open).map(|s| s.slot).collect()
    }
}

/// `None`: the plan on the road has no such post.
pub fn wish<'a>(road: &Road<'a>, timeline: &Timeline<'a>, id: &ItemId) -> Option<Wish<'a>> {
    let planned = road.plan?.posts.get(id)?;
    let sections = Slot::ALL.map(|slot| Section {
        slot,
        wording: planned
            .wording
            .get(&slot)
            .map(String::as_str)
            .filter(|text| !text.trim().is_empty()),
        parts: match slot {
            Slot::Wish => {
                let mut parts = vec![Part::Place(&planned.post)];
                parts.extend(typed(&planned.reason).map(Part::Reason));
                parts
            }
            Slot::Experience => experience(road, timeline, planned),
            Slot::Evidence => evidence(road, planned),
            Slot::Gap => gap(road, planned),
            Slot::Gain => typed(&planned.gain).map(Part::Gain).into_iter().collect(),
            Slot::PlanB => typed(&planned.plan_b)
                .map(Part::PlanB)
                .into_iter()
                .collect(),
        },
    });
    Some(Wish {
        planned,
        sections: sections.into(),
    })
}

fn typed(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.trim().is_empty())
}

/// The latest related posts; where there is none, the present one.
fn experience<'a>(road: &Road<'a>, timeline: &Timeline<'a>, planned: &'a Planned) -> Vec<Part<'a>> {
    let top = |post: &'a Post| {
        let model = road.model?;
        Some(&model.top_of(model.field(road.field_of(post)?)?).id)
    };
    let (field, department) = (top(&planned.post), fold(&planned.post.department));
    let is_related = |s: &Stretch<'a>| {
        let same_field = field.is_some() && top(s.post) == field;
        let same_place = !department.is_empty() && fold(&s.post.department) == department;
        same_field || same_place
    };
    let part = |s: &Stretch<'a>, related| match s.of {
        Of::Post(id) if s.span.from <= timeline.now => Some(Part::Served {
            id,
            post: s.post,
            months: s.span.from.to(s.span.until.min(timeline.now.plus(1))),
            related,
        }),
        _ => None,
    };
    let done = timeline.placed().filter(|s| s.post.kind != PostKind::Leave);
    let related = done.filter(|s| is_related(s)).filter_map(|s| part(s, true));
    let mut parts: Vec<_> = related.collect();
    parts.drain(..parts.len().saturating_sub(MOST));
    if parts.is_empty() {
        parts.extend(timeline.current().and_then(|s| part(s, false)));
    }
    parts
}

/// Its abilities of this pack, also those that an edition no longer has.
fn abilities<'a>(road: &Road<'a>, planned: &'a Planned) -> Vec<&'a Tie> {
    let ties = planned.abilities.iter();
    ties.filter(|t| t.pack == road.framework.id).collect()
}

fn standing(road: &Road, competency: &CompetencyId) -> Place {
    let entry = road.sheet().and_then(|s| s.entry(competency));
    place(road.framework, entry)
}

fn evidence<'a>(road: &Road<'a>, planned: &'a Planned) -> Vec<Part<'a>> {
    let abilities = abilities(road, planned);
    let mut notes = Vec::new();
    for (id, note) in road.notebook().work_notes() {
        let shows = |t: &&&Tie| note.shows(&t.pack, &t.competency);
        if let Some(ability) = abilities.iter().find(shows)
            && !note.text.trim().is_empty()
        {
            notes.push((id, note, *ability));
        }
    }
    // The newest first.
    notes.sort_by_key(|(id, note, _)| (std::cmp::Reverse(note.on), *id));
    notes.truncate(MOST);
    let noted = notes.into_iter();
    let mut parts: Vec<_> = noted
        .map(|(id, note, ability)| Part::Noted { id, note, ability })
        .collect();
    let met = abilities.into_iter();
    let met = met.filter(|t| matches!(standing(road, &t.competency), Place::Met(_)));
    parts.extend(met.map(Part::Can));
    if has_qualification(road, planned) {
        parts.push(Part::Holds(&planned.qualification));
    }
    parts
}

fn gap<'a>(road: &Road<'a>, planned: &'a Planned) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    for ability in abilities(road, planned) {
        let place = standing(road, &ability.competency);
        if !matches!(place, Place::Met(_)) {
            parts.push(Part::Grows { ability, place });
        }
    }
    let wanted = &planned.qualification;
    if !wanted.is_blank() && !has_qualification(road, planned) {
        parts.push(Part::Takes(wanted));
    }
    parts
}

/// The same by its id, or by its name where one of them was only typed.
fn has_qualification(road: &Road, planned: &Planned) -> bool {
    let wanted = &planned.qualification;
    let is_same = |held: &Tag<EntryId>| match (&held.of, &wanted.of) {
        (Some(held), Some(wanted)) => held == wanted,
        _ => fold(&held.name) == fold(&wanted.name),
    };
    let held = road.person().map_or(&[][..], |p| &p.qualifications);
    !wanted.is_blank() && held.iter().any(is_same)
}
