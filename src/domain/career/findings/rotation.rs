//! How long in one place: moving on in the early phase, staying for depth after it.

use super::super::model::RotationRule;
use super::super::path::PostKind;
use super::super::timeline::{Of, Stretch};
use super::super::when::Month;
use super::{About, Finding, Look, Missing, Side, State};

/// 程度: a planned post may last this much longer than the guide, in months.
const ABOUT: u32 = 12;

impl<'a> Look<'_, 'a> {
    /// After so many years in one place, the next one is thought of.
    pub(super) fn rotate_after(&self, rule: &'a RotationRule, found: &mut Vec<Finding<'a>>) {
        let phase = self.phase(rule);
        let years = rule.params.years.or(phase.and_then(|p| p.years));
        let Some(guide) = years.map(|y| y * 12) else {
            let current = self.current().map(|s| self.about_post(rule, s, None));
            found.push(Finding {
                state: State::Untold,
                missing: Some(Missing::Years),
                ..current.unwrap_or(Finding::untold(rule, Missing::Years))
            });
            return;
        };
        let is_meant = |s: &&Stretch| {
            let here = phase.is_none_or(|p| s.phase.is_some_and(|(own, _)| own.id == p.id));
            here && s.post.kind != PostKind::NonRegular
        };
        let before = found.len();
        if let Some(current) = self.current().filter(is_meant) {
            let finding = self.about_post(rule, current, Some(guide));
            let reach = current.tenure.from.plus(guide);
            let so_far = finding.so_far.unwrap_or(0);
            // The plan moves on in about that time.
            let moves = self.ends_by_plan(current);
            let (state, at) = match moves {
                Some(end) if end <= reach.plus(ABOUT) => (State::Met, end),
                _ if so_far >= guide => (State::Thought, reach),
                _ => (State::Ahead, reach),
            };
            let year = at.fiscal_year().max(self.year());
            found.push(Finding { state, ..finding }.matters(Some(year)));
        }
        for planned in self.planned().filter(is_meant) {
            if planned.is_open && !self.is_followed(planned) {
                continue;
            }
            let finding = self.about_post(rule, planned, Some(guide));
            let is_long = finding.so_far.is_some_and(|months| months > guide + ABOUT);
            let reach = planned.tenure.from.plus(guide);
            found.push(match is_long {
                true => Finding {
                    state: State::Thought,
                    ..finding.matters(Some(reach.fiscal_year()))
                },
                false => finding,
            });
        }
        if found.len() == before {
            found.push(self.elsewhere(rule));
        }
    }

    /// At least so many years in one place, so that depth can grow. Without a phase of its own it is
    /// about all phases whose rule isn't to move on.
    pub(super) fn stay_at_least(&self, rule: &'a RotationRule, found: &mut Vec<Finding<'a>>) {
        let phase = self.phase(rule);
        let years = rule.params.years.or(phase.and_then(|p| p.years));
        let Some(guide) = years.map(|y| y * 12) else {
            found.push(Finding::untold(rule, Missing::Years));
            return;
        };
        let is_meant = |s: &&Stretch| {
            let here = match phase {
                Some(phase) => s.phase.is_some_and(|(own, _)| own.id == phase.id),
                // Where the model knows no phases, it is about every post.
                None => !self.is_early(s) && (s.phase.is_some() || self.early.is_empty()),
            };
            here && s.post.kind == PostKind::Ordinary
        };
        let before = found.len();
        if let Some(current) = self.current().filter(is_meant) {
            let finding = self.about_post(rule, current, Some(guide));
            let reach = current.tenure.from.plus(guide);
            let so_far = finding.so_far.unwrap_or(0);
            let (state, at) = match self.ends_by_plan(current) {
                _ if so_far >= guide => (State::Met, None),
                Some(end) if end < reach => (State::Thought, Some(end)),
                _ => (State::Ahead, Some(reach)),
            };
            let at = at.map(Month::fiscal_year);
            found.push(Finding { state, ..finding }.matters(at));
        }
        for planned in self.planned().filter(is_meant) {
            // Nothing follows the last one: it may go on.
            if !self.is_followed(planned) {
                continue;
            }
            let finding = self.about_post(rule, planned, Some(guide));
            let is_short = finding.so_far.is_some_and(|months| months < guide);
            found.push(match is_short {
                true => Finding {
                    state: State::Thought,
                    ..finding.matters(Some(planned.tenure.until.fiscal_year()))
                },
                false => finding,
            });
        }
        if found.len() == before {
            found.push(self.elsewhere(rule));
        }
    }

    /// A post with its time: so far, or in all if it is ahead.
    fn about_post(
        &self,
        rule: &'a RotationRule,
        stretch: &Stretch<'a>,
        guide: Option<u32>,
    ) -> Finding<'a> {
        let span = match stretch.of {
            Of::Post(_) => stretch.tenure.and(self.so_far(stretch.tenure.from)),
            Of::Planned(_) => stretch.tenure,
        };
        Finding {
            so_far: Some(span.months()),
            guide,
            away: self.timeline.away(span),
            ..Finding::new(rule, About::Post(stretch.of), State::Met)
        }
        .basis(stretch.phase.map(|(_, basis)| basis))
    }

    /// When the present place ends, if the plan or the post itself says so.
    fn ends_by_plan(&self, current: &Stretch) -> Option<Month> {
        let end = current.tenure.until;
        (end > self.timeline.now.plus(1) || self.timeline.placed().any(|s| s.span.from == end))
            .then_some(end)
    }

    fn is_followed(&self, stretch: &Stretch) -> bool {
        let until = stretch.tenure.until;
        self.timeline.placed().any(|s| s.span.from >= until)
    }

    /// No post is in the rule's phase now or by the plan.
    fn elsewhere(&self, rule: &'a RotationRule) -> Finding<'a> {
        let Some(phase) = self.phase(rule) else {
            // A rule for what comes after the early phase.
            let early = self.timeline.phase_now;
            let early = early.filter(|(p, _)| self.early.contains(&&p.id));
            return match early {
                Some((phase, basis)) => Finding::new(rule, About::Road, State::Ahead)
                    .matters(self.last_year(phase).map(|year| year + 1))
                    .basis(Some(basis)),
                None => Finding::untold(rule, Missing::Posts),
            };
        };
        let about = |state| Finding::new(rule, About::Phase(phase), state);
        match self.side(phase) {
            Some((Side::Before, basis)) => about(State::Ahead).basis(Some(basis)),
            Some((Side::After, basis)) => about(State::Over).basis(Some(basis)),
            Some((Side::In, _)) => Finding::untold(rule, Missing::Posts),
            None => Finding::untold(rule, Missing::Phase),
        }
    }
}
