//! What the pack's rules of rotation make of a road: which rule, about what, how far, and when it will
//! next matter. Advice, never a verdict: what lies behind a person is not held against a rule, and what
//! can't be told is answered with what is missing.

mod fields;
mod rotation;
mod wishes;

use super::model::{CareerModel, Phase, RotationRule, RuleKind};
use super::phases::PhaseSpan;
use super::road::Road;
use super::timeline::{Basis, FieldTime, Of, Stretch, Timeline};
use super::when::{Month, Span};
use crate::domain::id::EntryId;

/// How a rule and a road stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// The road has what the rule is after.
    Met,
    /// It will matter later.
    Ahead,
    /// Worth a thought now.
    Thought,
    /// Its time has passed, however it went.
    Over,
    /// It can't be told: see [`Finding::missing`].
    Untold,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About<'a> {
    /// The road as a whole.
    Road,
    Post(Of<'a>),
    Phase(&'a Phase),
}

/// What would have to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Missing {
    /// The documents have no model for the family.
    Model,
    /// They have no rules of rotation.
    Rules,
    /// They name no number of years.
    Years,
    /// They name no fields for it.
    Fields,
    /// They know no tracks.
    Tracks,
    /// The person's family isn't chosen.
    Family,
    /// No post is told that would answer it.
    Posts,
    /// Posts are told, and not in which field.
    PostFields,
    /// Neither grade nor year of joining tells the phase.
    Phase,
    Birth,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'a> {
    pub rule: &'a RotationRule,
    pub about: About<'a>,
    pub state: State,
    /// In months: how long so far (or, of a planned post, in all), and what the rule has in mind.
    pub so_far: Option<u32>,
    pub guide: Option<u32>,
    /// How many months of it were leave.
    pub away: u32,
    /// The fields that it is about, with the time in each.
    pub fields: Vec<FieldTime<'a>>,
    /// The fiscal year in which it next matters.
    pub matters: Option<i32>,
    /// How the phase is known, where a phase decides.
    pub basis: Option<Basis>,
    pub missing: Option<Missing>,
}

/// In the order of the pack's rules; of one rule by time. Rules about phases or fields that the model
/// of the family doesn't have are left out: they are other families'.
pub fn findings<'a>(road: &Road<'a>, timeline: &Timeline<'a>) -> Vec<Finding<'a>> {
    let look = Look::new(road, timeline);
    let mut found = Vec::new();
    for rule in &road.framework.rotation_rules {
        if !look.concerns(rule) {
            continue;
        }
        match rule.kind {
            RuleKind::RotateAfter => look.rotate_after(rule, &mut found),
            RuleKind::StayAtLeast => look.stay_at_least(rule, &mut found),
            RuleKind::ResidentContact => found.push(look.resident_contact(rule)),
            RuleKind::BalanceFields => found.push(look.balance_fields(rule)),
            RuleKind::FirstPost => found.push(look.first_post(rule)),
            RuleKind::BuildOnExperience => look.build_on(rule, &mut found),
            RuleKind::AskWishes => found.push(look.ask_wishes(rule)),
            RuleKind::DualTrack => found.push(look.dual_track(rule)),
        }
    }
    found
}

/// What is missing for the road as a whole, the documents' share first.
pub fn missing(road: &Road, timeline: &Timeline) -> Vec<Missing> {
    let placed = || timeline.placed();
    let has_fields = road.model.is_some_and(|m| !m.fields.is_empty());
    let asks = [
        (Missing::Family, road.family.is_none()),
        (
            Missing::Model,
            road.family.is_some() && road.model.is_none(),
        ),
        (Missing::Rules, road.framework.rotation_rules.is_empty()),
        (Missing::Posts, placed().next().is_none()),
        (
            Missing::PostFields,
            has_fields && placed().any(|s| s.post.field.is_blank()),
        ),
        (
            Missing::Phase,
            road.model.is_some_and(|m| !m.phases.is_empty()) && timeline.phase_now.is_none(),
        ),
        (
            Missing::Birth,
            road.person().is_none_or(|p| p.birth.is_none()),
        ),
    ];
    let asked = asks.into_iter().filter(|(_, is_missing)| *is_missing);
    asked.map(|(what, _)| what).collect()
}

/// Where today stands to a phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    In,
    After,
}

/// Everything the rules look at.
struct Look<'r, 'a> {
    road: &'r Road<'a>,
    timeline: &'r Timeline<'a>,
    /// The phases whose rule is to move on.
    early: Vec<&'a EntryId>,
}

impl<'r, 'a> Look<'r, 'a> {
    fn new(road: &'r Road<'a>, timeline: &'r Timeline<'a>) -> Self {
        let rules = road.framework.rotation_rules.iter();
        let moving = rules.filter(|r| r.kind == RuleKind::RotateAfter);
        let named = moving.filter_map(|r| r.params.phase.as_ref());
        let mut early: Vec<_> = named
            .filter(|id| road.model.is_some_and(|m| m.phase(id).is_some()))
            .collect();
        if early.is_empty() {
            early.extend(road.model.and_then(|m| Some(&m.phases.first()?.id)));
        }
        Self {
            road,
            timeline,
            early,
        }
    }

    fn model(&self) -> Option<&'a CareerModel> {
        self.road.model
    }

    fn concerns(&self, rule: &RotationRule) -> bool {
        let params = &rule.params;
        let has_phase = |id| self.model().is_some_and(|m| m.phase(id).is_some());
        let has_field = |id| self.model().is_some_and(|m| m.field(id).is_some());
        params.phase.as_ref().is_none_or(has_phase)
            && (params.fields.is_empty() || params.fields.iter().any(has_field))
    }

    fn phase(&self, rule: &RotationRule) -> Option<&'a Phase> {
        self.model()?.phase(rule.params.phase.as_ref()?)
    }

    /// Where today stands to the phase, with how that is known.
    fn side(&self, phase: &Phase) -> Option<(Side, Basis)> {
        let (now, basis) = self.timeline.phase_now?;
        let at = |p: &Phase| self.model()?.phases.iter().position(|o| o.id == p.id);
        let side = match at(now)?.cmp(&at(phase)?) {
            std::cmp::Ordering::Less => Side::Before,
            std::cmp::Ordering::Equal => Side::In,
            std::cmp::Ordering::Greater => Side::After,
        };
        Some((side, basis))
    }

    fn is_early(&self, stretch: &Stretch) -> bool {
        let phase = stretch.phase.map(|(phase, _)| &phase.id);
        phase.is_some_and(|id| self.early.contains(&id))
    }

    /// The phase's span that lasts today or comes next.
    fn span_of(&self, phase: &Phase) -> Option<&PhaseSpan<'a>> {
        let mut spans = self.timeline.phases.iter();
        spans.find(|s| s.phase.id == phase.id && s.span.until > self.timeline.now)
    }

    /// The last fiscal year of the phase, if something tells it.
    fn last_year(&self, phase: &Phase) -> Option<i32> {
        let span = self.span_of(phase).filter(|s| s.ends)?;
        Some(Month(span.span.until.0 - 1).fiscal_year())
    }

    fn year(&self) -> i32 {
        self.timeline.now.fiscal_year()
    }

    /// Since when, up to and with this month.
    fn so_far(&self, from: Month) -> Span {
        Span {
            from,
            until: self.timeline.now.plus(1),
        }
    }

    /// Posts of the plan, by time.
    fn planned(&self) -> impl Iterator<Item = &'r Stretch<'a>> {
        let placed = self.timeline.stretches.iter().filter(|s| is_placed(s));
        placed.filter(|s| matches!(s.of, Of::Planned(_)))
    }

    fn current(&self) -> Option<&'r Stretch<'a>> {
        self.timeline.current()
    }

    fn times(&self, ids: &[EntryId]) -> Vec<FieldTime<'a>> {
        let times = ids.iter().filter_map(|id| self.timeline.field(id));
        times.cloned().collect()
    }

    /// Some post so far is told without its field. A field that the model doesn't have is told as well.
    fn has_untold_fields(&self) -> bool {
        let mut past = self.timeline.placed();
        past.any(|s| s.post.field.is_blank() && s.span.from <= self.timeline.now)
    }
}

fn is_placed(stretch: &Stretch) -> bool {
    !stretch.post.kind.lies_over()
}

impl<'a> Finding<'a> {
    fn new(rule: &'a RotationRule, about: About<'a>, state: State) -> Self {
        Self {
            rule,
            about,
            state,
            so_far: None,
            guide: None,
            away: 0,
            fields: Vec::new(),
            matters: None,
            basis: None,
            missing: None,
        }
    }

    fn untold(rule: &'a RotationRule, missing: Missing) -> Self {
        Self {
            missing: Some(missing),
            ..Self::new(rule, About::Road, State::Untold)
        }
    }

    fn matters(self, year: Option<i32>) -> Self {
        Self {
            matters: year,
            ..self
        }
    }

    fn basis(self, basis: Option<Basis>) -> Self {
        Self { basis, ..self }
    }

    fn fields(self, fields: Vec<FieldTime<'a>>) -> Self {
        Self { fields, ..self }
    }
}
