//! What a person says and what they bring: wishes, experience to build on, and the choice of a track.

use super::super::horizon::{Outlook, reaches};
use super::super::model::{RotationRule, RuleKind};
use super::super::timeline::{FieldTime, Stretch};
use super::{About, Finding, Look, Missing, Side, State};
use crate::domain::fold::fold;
use crate::domain::policy::fiscal_year;

/// From how many months in a field on it is something to build on.
const ENOUGH: u32 = 12;

impl<'a> Look<'_, 'a> {
    /// When somebody asks for wishes.
    pub(super) fn ask_wishes(&self, rule: &'a RotationRule) -> Finding<'a> {
        let Some(phase) = self.phase(rule) else {
            // No time is told: each year may be the one.
            let each_year = Finding::new(rule, About::Road, State::Ahead);
            return each_year.matters(Some(self.year()));
        };
        let about = |state| Finding::new(rule, About::Phase(phase), state);
        let last = self.last_year(phase);
        match self.side(phase) {
            None => Finding::untold(rule, Missing::Phase),
            Some((Side::After, basis)) => about(State::Over).basis(Some(basis)),
            Some((side, basis)) => {
                let is_near = side == Side::In && last.is_some_and(|last| last <= self.year());
                let state = if is_near {
                    State::Thought
                } else {
                    State::Ahead
                };
                about(state).matters(last).basis(Some(basis))
            }
        }
    }

    /// When broad or deep is looked into.
    pub(super) fn dual_track(&self, rule: &'a RotationRule) -> Finding<'a> {
        match self.model() {
            None => return Finding::untold(rule, Missing::Model),
            Some(model) if model.tracks.is_empty() => {
                return Finding::untold(rule, Missing::Tracks);
            }
            Some(_) => {}
        }
        let Some(phase) = self.phase(rule) else {
            return Finding::new(rule, About::Road, State::Ahead);
        };
        let about = |state| Finding::new(rule, About::Phase(phase), state);
        match self.side(phase) {
            None => Finding::untold(rule, Missing::Phase),
            Some((Side::Before, basis)) => about(State::Ahead)
                .matters(self.begins(rule))
                .basis(Some(basis)),
            Some((Side::In, basis)) => about(State::Thought)
                .matters(Some(self.year()))
                .basis(Some(basis)),
            Some((Side::After, basis)) => about(State::Over).basis(Some(basis)),
        }
    }

    /// What one did counts for where one goes.
    pub(super) fn build_on(&self, rule: &'a RotationRule, found: &mut Vec<Finding<'a>>) {
        let strongest = self.strongest();
        let about = |state| Finding::new(rule, About::Road, state).fields(strongest.clone());
        if let Some(age) = rule.params.age {
            found.push(self.of_age(age, about));
            return;
        }
        let before = found.len();
        for planned in self.planned().filter(|s| self.is_judge(rule, s)) {
            found.push(self.related(rule, planned));
        }
        if found.len() > before {
            return;
        }
        let phase = self.phase(rule);
        let side = phase.map(|phase| (phase, self.side(phase)));
        let has_fields = self.model().is_some_and(|m| !m.fields.is_empty());
        found.push(match side {
            Some((_, None)) => Finding::untold(rule, Missing::Phase),
            Some((phase, Some((Side::Before, basis)))) => Finding {
                about: About::Phase(phase),
                ..about(State::Ahead)
            }
            .matters(self.begins(rule))
            .basis(Some(basis)),
            _ if self.timeline.placed().next().is_none() => Finding::untold(rule, Missing::Posts),
            _ if strongest.is_empty() && has_fields && self.has_untold_fields() => {
                Finding::untold(rule, Missing::PostFields)
            }
            _ => about(State::Ahead),
        });
    }

    fn of_age(&self, age: u32, about: impl Fn(State) -> Finding<'a>) -> Finding<'a> {
        let outlook = self.road.person().and_then(Outlook::of);
        let age = u8::try_from(age).ok();
        let day = outlook.and_then(|o| reaches(o.latest.born, age?));
        let Some(day) = day else {
            return Finding {
                missing: Some(Missing::Birth),
                ..about(State::Untold)
            };
        };
        // What comes of an age comes with the next April.
        let year = fiscal_year(day) + 1;
        let state = match year <= self.year() {
            true => State::Thought,
            false => State::Ahead,
        };
        about(state).matters(Some(year))
    }

    /// Several rules may say that experience counts: each planned post is held against one of them, the
    /// first about its phase, or else the first about none.
    fn is_judge(&self, rule: &RotationRule, planned: &Stretch) -> bool {
        let rules = self.road.framework.rotation_rules.iter();
        let mut building = rules.filter(|r| {
            r.kind == RuleKind::BuildOnExperience && r.params.age.is_none() && self.concerns(r)
        });
        let phase = planned.phase.map(|(phase, _)| &phase.id);
        let own = building
            .clone()
            .find(|r| phase.is_some() && r.params.phase.as_ref() == phase);
        let judge = match own {
            Some(own) => Some(own),
            None if self.is_early(planned) => None,
            None => building.find(|r| r.params.phase.is_none()),
        };
        judge.is_some_and(|judge| judge.id == rule.id)
    }

    /// Whether what was done until then leads to a planned post.
    fn related(&self, rule: &'a RotationRule, planned: &Stretch<'a>) -> Finding<'a> {
        let about = Finding::new(rule, About::Post(planned.of), State::Met);
        let about = about
            .matters(Some(planned.span.from.fiscal_year()))
            .basis(planned.phase.map(|(_, basis)| basis));
        if planned.post.field.is_blank() {
            return Finding {
                state: State::Untold,
                missing: Some(Missing::PostFields),
                ..about
            };
        }
        let top = |s: &Stretch<'a>| Some(self.model()?.top_of(s.field?));
        let whole = top(planned);
        let typed = fold(&planned.post.field.name);
        let leads_there = |s: &&Stretch<'a>| match (top(s), whole) {
            (Some(own), Some(whole)) => own.id == whole.id,
            // Fields that the model doesn't have go by their names.
            (None, None) => fold(&s.post.field.name) == typed,
            _ => false,
        };
        let before = self.timeline.placed().filter(leads_there);
        let until = planned.span.from;
        let months: u32 = before
            .map(|s| s.span.from.to(s.span.until.min(until)))
            .sum();
        Finding {
            so_far: Some(months),
            guide: Some(ENOUGH),
            state: match months >= ENOUGH {
                true => State::Met,
                false => State::Thought,
            },
            fields: whole.map_or_else(Vec::new, |f| self.times(std::slice::from_ref(&f.id))),
            ..about
        }
    }

    /// The fields with most time so far, without the wholes of which they are part.
    fn strongest(&self) -> Vec<FieldTime<'a>> {
        let Some(model) = self.model() else {
            return Vec::new();
        };
        let times = &self.timeline.fields;
        let is_whole = |t: &FieldTime| {
            let mut parts = times.iter().filter(|p| p.so_far >= ENOUGH);
            parts.any(|p| p.field.id != t.field.id && model.is_within(&p.field.id, &t.field.id))
        };
        let enough = times.iter().filter(|t| t.so_far >= ENOUGH && !is_whole(t));
        let mut strongest: Vec<_> = enough.cloned().collect();
        strongest.sort_by_key(|t| std::cmp::Reverse(t.so_far));
        strongest.truncate(3);
        strongest
    }

    /// The fiscal year in which the rule's phase begins, if something tells it.
    fn begins(&self, rule: &RotationRule) -> Option<i32> {
        let phase = self.phase(rule)?;
        if let Some(span) = self.span_of(phase) {
            return Some(span.span.from.fiscal_year());
        }
        // It follows the present one.
        let (now, _) = self.timeline.phase_now?;
        let phases = &self.model()?.phases;
        let at = phases.iter().position(|p| p.id == now.id)?;
        let next = phases.get(at + 1).filter(|next| next.id == phase.id);
        next.and_then(|_| Some(self.last_year(now)? + 1))
    }
}
