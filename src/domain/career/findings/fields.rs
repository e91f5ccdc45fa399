//! Which fields: contact with residents, balance, the first post.

use super::super::model::RotationRule;
use super::super::path::PostKind;
use super::super::timeline::{FieldTime, Of, Stretch};
use super::{About, Finding, Look, Missing, Side, State};
use crate::domain::id::EntryId;

impl<'a> Look<'_, 'a> {
    /// One of the fields in which one meets residents.
    pub(super) fn resident_contact(&self, rule: &'a RotationRule) -> Finding<'a> {
        let fields = self.fields_of(rule, false);
        if fields.is_empty() {
            return Finding::untold(rule, self.no_fields());
        }
        let finding =
            |state| Finding::new(rule, self.about_phase(rule), state).fields(fields.clone());
        if fields.iter().any(|f| f.so_far > 0) {
            let longest = fields.iter().map(|f| f.so_far).max();
            return Finding {
                so_far: longest,
                ..finding(State::Met)
            };
        }
        if let Some(planned) = self.first_planned_in(&fields) {
            let year = planned.span.from.fiscal_year();
            return finding(State::Ahead).matters(Some(year));
        }
        self.open(rule, finding)
    }

    /// All the fields of a phase, one after the other.
    pub(super) fn balance_fields(&self, rule: &'a RotationRule) -> Finding<'a> {
        let fields = self.fields_of(rule, true);
        if fields.is_empty() {
            return Finding::untold(rule, self.no_fields());
        }
        let finding =
            |state| Finding::new(rule, self.about_phase(rule), state).fields(fields.clone());
        let blank: Vec<_> = fields.iter().filter(|f| f.so_far == 0).cloned().collect();
        if blank.is_empty() {
            return finding(State::Met);
        }
        if let Some(planned) = self.first_planned_in(&blank)
            && blank.iter().all(|f| f.ahead > 0)
        {
            let year = planned.span.from.fiscal_year();
            return finding(State::Ahead).matters(Some(year));
        }
        let open = self.open(rule, finding);
        // Whoever isn't about to move can't yet have been everywhere.
        let years = self.phase(rule).and_then(|p| p.years);
        match (open.state, self.current(), years) {
            (State::Thought, Some(current), Some(years)) => {
                let reach = current.tenure.from.plus(years * 12);
                let state = match reach.fiscal_year() > self.year() + 1 {
                    true => State::Ahead,
                    false => State::Thought,
                };
                let year = reach.fiscal_year().max(self.year());
                Finding { state, ..open }.matters(Some(year))
            }
            _ => open,
        }
    }

    /// Where one begins.
    pub(super) fn first_post(&self, rule: &'a RotationRule) -> Finding<'a> {
        let fields = self.times(&rule.params.fields);
        let is_own =
            |s: &&Stretch| matches!(s.of, Of::Post(_)) && s.post.kind != PostKind::NonRegular;
        let joined = self.timeline.joined;
        let first = self.timeline.placed().find(is_own);
        let Some(first) = first else {
            // Not joined yet, or this year: it is about the post to come.
            return match joined.filter(|j| j.fiscal_year() >= self.year()) {
                Some(joined) => Finding::new(rule, About::Road, State::Ahead)
                    .matters(Some(joined.fiscal_year()))
                    .fields(fields),
                None => Finding::untold(rule, Missing::Posts),
            };
        };
        if joined.is_some_and(|j| j.fiscal_year() < first.span.from.fiscal_year()) {
            return Finding::untold(rule, Missing::Posts);
        }
        let about = |state| Finding::new(rule, About::Post(first.of), state).fields(fields.clone());
        match first.field {
            None if first.post.field.is_blank() => Finding {
                missing: Some(Missing::PostFields),
                ..about(State::Untold)
            },
            Some(field) if self.is_in(&field.id, &rule.params.fields) => about(State::Met),
            _ => about(State::Over),
        }
    }

    /// Nothing of it so far and nothing planned.
    fn open(&self, rule: &'a RotationRule, finding: impl Fn(State) -> Finding<'a>) -> Finding<'a> {
        let untold = |missing| Finding {
            missing: Some(missing),
            ..finding(State::Untold)
        };
        let phase = self.phase(rule);
        let side = phase.map(|phase| self.side(phase));
        match side {
            Some(None) => untold(Missing::Phase),
            Some(Some((Side::After, basis))) => finding(State::Over).basis(Some(basis)),
            _ if self.has_untold_fields() => untold(Missing::PostFields),
            _ if self.timeline.placed().next().is_none() => untold(Missing::Posts),
            Some(Some((Side::Before, basis))) => finding(State::Ahead).basis(Some(basis)),
            Some(Some((Side::In, basis))) => finding(State::Thought)
                .matters(phase.and_then(|p| self.last_year(p)))
                .basis(Some(basis)),
            None => finding(State::Thought),
        }
    }

    /// The rule's own fields, or those of its phase; `or_all`: or the model's, without their parts.
    fn fields_of(&self, rule: &RotationRule, or_all: bool) -> Vec<FieldTime<'a>> {
        let Some(model) = self.model() else {
            return Vec::new();
        };
        let of_phase = self.phase(rule).map_or(&[][..], |p| &p.fields);
        let named = match rule.params.fields.is_empty() {
            true => of_phase,
            false => &rule.params.fields,
        };
        if named.is_empty() && or_all {
            let all = model
                .top_fields()
                .filter_map(|f| self.timeline.field(&f.id));
            return all.cloned().collect();
        }
        self.times(named)
    }

    fn no_fields(&self) -> Missing {
        match self.model() {
            None => Missing::Model,
            Some(_) => Missing::Fields,
        }
    }

    fn about_phase(&self, rule: &RotationRule) -> About<'a> {
        self.phase(rule).map_or(About::Road, About::Phase)
    }

    fn is_in(&self, field: &EntryId, any_of: &[EntryId]) -> bool {
        let model = self.model();
        model.is_some_and(|m| any_of.iter().any(|whole| m.is_within(field, whole)))
    }

    fn first_planned_in(&self, fields: &[FieldTime]) -> Option<&Stretch<'a>> {
        let ids: Vec<_> = fields.iter().map(|f| f.field.id.clone()).collect();
        self.planned()
            .find(|s| s.field.is_some_and(|f| self.is_in(&f.id, &ids)))
    }
}
