//! みちしるべの案: a first draft of a plan, from a track of the municipality's model. It is our reading and
//! marked as such by the page; the person changes it as they like.
//!
//! A track that names fields is read as the deep way: one field and what lies near to it. One that names
//! none is read as the broad way: what the person hasn't seen yet. How long in each place is the
//! document's, as far as it says.

use super::horizon::Outlook;
use super::model::{CareerModel, Field, Phase, RuleKind, Track};
use super::path::PostKind;
use super::road::Road;
use super::timeline::{FieldTime, Timeline};
use super::when::Month;
use crate::domain::id::EntryId;

/// How many years in one place where the document doesn't say.
pub const UNTOLD_YEARS: u32 = 3;
/// How many new places the broad way goes through before it comes to its own field.
const NEW_PLACES: usize = 2;

/// Why a place stands in the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The field that everything turns around.
    Axis,
    /// Near to it: a part of the same whole.
    Near,
    /// Nothing is told of time spent there.
    New,
    /// The document names nothing: a place to fill in.
    Open,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggested<'a> {
    /// The fiscal year it begins in.
    pub year: u16,
    pub field: Option<&'a Field>,
    pub why: Why,
}

/// The fields that one may turn a track around: its own, or where it names none, all that have no parts.
pub fn axes<'a>(model: &'a CareerModel, track: &'a Track) -> Vec<&'a Field> {
    if track.fields.is_empty() {
        return leaves(model).collect();
    }
    let fields = track.fields.iter();
    fields.filter_map(|id| model.field(id)).collect()
}

/// Never empty. `road` without a plan on it.
pub fn suggest<'a>(
    road: &Road<'a>,
    timeline: &Timeline<'a>,
    track: &'a Track,
    axis: Option<&EntryId>,
) -> Vec<Suggested<'a>> {
    let axis = axis.and_then(|id| road.model?.field(id));
    let mut places = match (road.model, track.fields.is_empty()) {
        (None, _) => Vec::new(),
        (Some(model), false) => deep(model, timeline, track, axis),
        (Some(model), true) => broad(model, timeline, axis),
    };
    if places.is_empty() {
        places.push((None, Why::Open));
    }
    let last = road.person().and_then(Outlook::of);
    let last = last.map(|outlook| outlook.latest.last_year());
    let mut year = first_year(road, timeline);
    let mut suggested = Vec::new();
    for (field, why) in places {
        let is_over = last.is_some_and(|last| year > last) && !suggested.is_empty();
        if let (false, Ok(begins)) = (is_over, u16::try_from(year)) {
            suggested.push(Suggested {
                year: begins,
                field,
                why,
            });
        }
        year += years(guide_years(road, timeline, Month::april(year)));
    }
    suggested
}

/// How many years in one place the document has in mind for this time. `None`: it doesn't say.
pub fn guide_years(road: &Road, timeline: &Timeline, at: Month) -> Option<u32> {
    let rules = || road.framework.rotation_rules.iter();
    let phase = phase_at(timeline, at);
    let own = phase.and_then(|phase| {
        let mut named = rules().filter(|r| r.params.phase.as_ref() == Some(&phase.id));
        phase.years.or_else(|| named.find_map(|r| r.params.years))
    });
    // A rule about no phase says how long one stays in all but those that one moves on in.
    let moves_on = phase.is_some_and(|phase| {
        rules()
            .any(|r| r.kind == RuleKind::RotateAfter && r.params.phase.as_ref() == Some(&phase.id))
    });
    let mut general = rules().filter(|r| {
        r.params.phase.is_none() && matches!(r.kind, RuleKind::StayAtLeast | RuleKind::RotateAfter)
    });
    own.or_else(|| general.find_map(|r| r.params.years).filter(|_| !moves_on))
}

/// In the phase of that month; beyond what is told, in the last one told.
fn phase_at<'a>(timeline: &Timeline<'a>, at: Month) -> Option<&'a Phase> {
    let mut begun = timeline.phases.iter().rev().filter(|s| s.span.from <= at);
    let told = begun.next().map(|s| s.phase);
    told.or(timeline.phase_now.map(|(phase, _)| phase))
}

/// The year in which the next place may begin: when the present one has lasted as long as the guide.
pub fn first_year(road: &Road, timeline: &Timeline) -> i32 {
    let next = timeline.now.fiscal_year() + 1;
    let regular = |s: &&super::timeline::Stretch| s.post.kind != PostKind::NonRegular;
    let Some(current) = timeline.current().filter(regular) else {
        return next;
    };
    let guide = years(guide_years(road, timeline, timeline.now));
    next.max(current.tenure.from.fiscal_year() + guide)
}

fn years(guide: Option<u32>) -> i32 {
    i32::try_from(guide.unwrap_or(UNTOLD_YEARS).clamp(1, 40)).unwrap_or(1)
}

type Places<'a> = Vec<(Option<&'a Field>, Why)>;

fn deep<'a>(
    model: &'a CareerModel,
    timeline: &Timeline<'a>,
    track: &'a Track,
    axis: Option<&'a Field>,
) -> Places<'a> {
    let own = axes(model, track);
    // The one with most time in it, the first of several.
    let longest = own.iter().rev().max_by_key(|f| time(timeline, f));
    let Some(axis) = axis.or(longest.copied()) else {
        return Vec::new();
    };
    let top = &model.top_of(axis).id;
    let siblings = || leaves(model).filter(|f| f.id != axis.id && model.top_of(f).id == *top);
    let near = siblings().find(|f| track.fields.contains(&f.id));
    let near = near.or_else(|| siblings().next());
    let is_there = timeline.current().and_then(|s| s.field);
    let is_there = is_there.is_some_and(|f| model.is_within(&f.id, &axis.id));
    let mut places = Vec::new();
    if !is_there {
        places.push((Some(axis), Why::Axis));
    }
    places.extend(near.map(|near| (Some(near), Why::Near)));
    places.push((Some(axis), Why::Axis));
    places
}

fn broad<'a>(
    model: &'a CareerModel,
    timeline: &Timeline<'a>,
    axis: Option<&'a Field>,
) -> Places<'a> {
    let of_phase = timeline.phase_now.map_or(&[][..], |(p, _)| &p.fields);
    let named = of_phase.iter().filter_map(|id| model.field(id));
    let is_new = |f: &&Field| time(timeline, f) == 0 && axis.is_none_or(|a| a.id != f.id);
    let mut new: Vec<&Field> = named.filter(is_new).collect();
    if new.is_empty() {
        new.extend(leaves(model).filter(is_new));
    }
    // Where one knows least of the whole comes first.
    new.sort_by_key(|f| time(timeline, model.top_of(f)));
    let mut places: Places = Vec::new();
    let mut tops: Vec<&EntryId> = Vec::new();
    for field in new {
        let top = &model.top_of(field).id;
        if places.len() < NEW_PLACES && !tops.contains(&top) {
            tops.push(top);
            places.push((Some(field), Why::New));
        }
    }
    places.extend(axis.map(|axis| (Some(axis), Why::Axis)));
    places
}

/// Fields that nothing is a part of.
fn leaves(model: &CareerModel) -> impl Iterator<Item = &Field> {
    let is_whole = |f: &Field| {
        model
            .fields
            .iter()
            .any(|o| o.part_of.as_ref() == Some(&f.id))
    };
    model.fields.iter().filter(move |f| !is_whole(f))
}

fn time(timeline: &Timeline, field: &Field) -> u32 {
    timeline
        .field(&field.id)
        .map_or(0, |t: &FieldTime| t.so_far)
}
