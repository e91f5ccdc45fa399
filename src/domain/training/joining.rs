//! Two versions of an enrolment become one, field by field.

use super::enrolment::{After, Before, Enrolment, Goal, Later, Mark, Sharing};
use crate::domain::join::{pick, texts};
use crate::domain::scale::Level;

impl Enrolment {
    pub(crate) fn join(&self, base: Option<&Self>, theirs: &Self) -> Self {
        let text = |of: fn(&Self) -> &String| {
            texts(base.map_or("", |b| of(b).as_str()), of(self), of(theirs))
        };
        macro_rules! one {
            ($($field:ident).+) => {
                pick(base.map(|b| &b.$($field).+), &self.$($field).+, &theirs.$($field).+)
            };
        }
        let mut marks = Vec::new();
        for mine in &self.marks {
            let same = |list: &[Mark]| {
                let found = list.iter().find(|m| m.ability.is_same(&mine.ability));
                found.cloned()
            };
            let (base, theirs) = (base.and_then(|b| same(&b.marks)), same(&theirs.marks));
            let theirs = theirs.unwrap_or_else(|| mine.clone());
            let mark = |of: fn(&Mark) -> &Option<Level>| {
                pick(base.as_ref().map(of), of(mine), of(&theirs))
            };
            marks.push(Mark {
                ability: mine.ability.clone(),
                before: mark(|m| &m.before),
                then: mark(|m| &m.then),
                now: mark(|m| &m.now),
            });
        }
        for their in &theirs.marks {
            if !marks.iter().any(|m| m.ability.is_same(&their.ability)) {
                marks.push(their.clone());
            }
        }
        let state = one!(state);
        let mut reached = self.reached.clone();
        for (state, day) in &theirs.reached {
            let later = reached.get(state).is_none_or(|own| own < day);
            if later {
                reached.insert(*state, *day);
            }
        }
        Self {
            pack: self.pack.clone(),
            course: one!(course),
            title: text(|e| &e.title),
            form: one!(form),
            required: one!(required),
            year: one!(year),
            state,
            reached,
            apply_by: one!(apply_by),
            from: one!(from),
            to: one!(to),
            minutes: one!(minutes),
            yen: one!(yen),
            subsidy: one!(subsidy),
            scheme: self.scheme.join(base.map(|b| &b.scheme), &theirs.scheme),
            application: text(|e| &e.application),
            abilities: one!(abilities),
            expires: one!(expires),
            note: text(|e| &e.note),
            before: Before {
                want: text(|e| &e.before.want),
                marked: one!(before.marked),
            },
            after: After {
                learned: text(|e| &e.after.learned),
                satisfaction: one!(after.satisfaction),
                differently: text(|e| &e.after.differently),
                on: one!(after.on),
            },
            sharing: Sharing {
                on: one!(sharing.on),
                to: text(|e| &e.sharing.to),
                points: text(|e| &e.sharing.points),
                ask: text(|e| &e.sharing.ask),
                done: one!(sharing.done),
            },
            marks,
            scale: one!(scale),
            later: Later {
                kept_up: text(|e| &e.later.kept_up),
                on: one!(later.on),
            },
            goal: Goal {
                chosen: one!(goal.chosen),
                why: text(|e| &e.goal.why),
                different: text(|e| &e.goal.different),
            },
            unlisted: one!(unlisted),
            unread: self.unread.join(base.map(|b| &b.unread), &theirs.unread),
        }
    }
}
