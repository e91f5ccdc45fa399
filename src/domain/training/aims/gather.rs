//! Where aims come from, one source after the other.

use super::{Aim, Reason, Standing, Target};
use crate::domain::Day;
use crate::domain::answer::{Answer, Entry};
use crate::domain::career::path::Tag;
use crate::domain::career::when::Month;
use crate::domain::fold::fold;
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, EntryId, GradeId};
use crate::domain::next::{self, Class};
use crate::domain::notebook::Notebook;
use crate::domain::scale::{KNOWS_ONLY, Level, NO_OPPORTUNITY};
use crate::domain::sheet::{Sheet, SheetKey};
use crate::domain::standing::{Place, place};

struct Gathering<'a> {
    notebook: &'a Notebook,
    framework: &'a Framework,
    own: Option<&'a Sheet>,
    ahead: Option<&'a Sheet>,
    aims: Vec<Aim>,
}

/// By weight; those of the same weight in the framework's order, qualifications after abilities.
pub fn aims(notebook: &Notebook, framework: &Framework, today: Day) -> Vec<Aim> {
    let profile = &notebook.profile;
    let own_grade = profile.grade.as_ref();
    let own = notebook.current_sheet();
    let above = profile
        .family
        .as_ref()
        .zip(own_grade)
        .and_then(|(family, grade)| {
            let higher = next::higher(framework, family, grade);
            higher.first().map(|next| next.id.clone())
        });
    let ahead = above.as_ref().and_then(|grade| {
        notebook.sheets.get(&SheetKey {
            pack: framework.id.clone(),
            grade: grade.clone(),
            ahead: true,
        })
    });
    let mut all = Gathering {
        notebook,
        framework,
        own,
        ahead,
        aims: Vec::new(),
    };
    all.focuses();
    if let Some(grade) = own_grade {
        all.answers(grade);
    }
    all.planned(today);
    // Before anything was answered, the next grade would be all that there is to say.
    let has_answers = |sheet: Option<&Sheet>| sheet.is_some_and(|sheet| sheet.answers() > 0);
    if let Some((grade, next)) = own_grade.zip(above.as_ref())
        && (has_answers(own) || has_answers(ahead))
    {
        all.next(grade, next);
    }
    let mut aims = all.aims;
    for aim in &mut aims {
        aim.reasons.sort_by_key(|r| std::cmp::Reverse(r.weight()));
    }
    let place = |aim: &Aim| match &aim.target {
        Target::Ability(id) => framework.competencies.iter().position(|c| c.id == *id),
        Target::Qualification(_) => None,
    };
    aims.sort_by_key(|aim| {
        let place = place(aim).unwrap_or(usize::MAX);
        (std::cmp::Reverse(aim.weight()), place)
    });
    aims
}

impl Gathering<'_> {
    fn focuses(&mut self) {
        for (id, focus) in self.notebook.open_focuses(&self.framework.id) {
            let reason = Reason::Focus {
                id: id.clone(),
                grade: focus.grade.clone(),
            };
            self.add(&focus.competency, reason);
        }
    }

    fn answers(&mut self, grade: &GradeId) {
        for expectation in self.framework.expectations_of(grade) {
            let id = &expectation.competency;
            let reason = match place(self.framework, self.entry(id)) {
                Place::OneStep(_) | Place::Growing(_) => Reason::Gap,
                Place::OffScale(off) if off.as_str() == NO_OPPORTUNITY => Reason::Opportunity,
                _ => continue,
            };
            self.add(id, reason);
        }
    }

    fn planned(&mut self, today: Day) {
        let chosen = self.notebook.person().and_then(|p| p.plan.as_ref());
        let mut plans = self.notebook.plans();
        let plan = chosen.and_then(|id| plans.find(|(known, _)| *known == id));
        let Some((plan_id, plan)) = plan else {
            return;
        };
        for (post_id, planned) in plan.in_order() {
            // What lies behind needs no preparing.
            if planned
                .post
                .to
                .is_some_and(|to| to.ends() <= Month::of(today))
            {
                continue;
            }
            let reason = || Reason::Planned {
                plan: plan_id.clone(),
                post: post_id.clone(),
            };
            for tie in &planned.abilities {
                if tie.pack == self.framework.id {
                    self.add(&tie.competency, reason());
                }
            }
            self.qualify(&planned.qualification, reason());
        }
    }

    fn qualify(&mut self, wanted: &Tag<EntryId>, reason: Reason) {
        let is_same = |one: &Tag<EntryId>| match (&one.of, &wanted.of) {
            (Some(one), Some(other)) => one == other,
            _ => fold(&one.name) == fold(&wanted.name),
        };
        let held = self
            .notebook
            .person()
            .map_or(&[][..], |p| &p.qualifications);
        let is_known = |aim: &Aim| matches!(&aim.target, Target::Qualification(q) if is_same(q));
        if wanted.is_blank() || held.iter().any(is_same) || self.aims.iter().any(is_known) {
            return;
        }
        self.aims.push(Aim {
            target: Target::Qualification(wanted.clone()),
            title: wanted.name.clone(),
            reasons: vec![reason],
            standing: Standing::Unknown,
            level: None,
            roots: Vec::new(),
        });
    }

    fn next(&mut self, grade: &GradeId, next: &GradeId) {
        let Some(ahead) = next::ahead(self.framework, grade, next, self.own) else {
            return;
        };
        for line in ahead.lines {
            let seen = self.ahead.and_then(|s| s.entry(&line.competency.id));
            let is_met = matches!(place(self.framework, seen), Place::Met(_));
            let grows = match line.class {
                Class::Continues => continue,
                Class::GrowsFrom(_) => true,
                Class::New => false,
            };
            if !is_met {
                let grade = next.clone();
                self.add(&line.competency.id, Reason::Next { grade, grows });
            }
        }
    }

    /// What was answered to an ability: at one's own grade, or else with a look at the next one.
    fn entry(&self, ability: &CompetencyId) -> Option<&Entry> {
        let answered = |sheet: Option<&'_ Sheet>| -> bool {
            sheet.is_some_and(|sheet| sheet.is_answered(ability))
        };
        let sheet = match answered(self.own) {
            true => self.own,
            false => self.ahead,
        };
        sheet?.entry(ability)
    }

    fn add(&mut self, ability: &CompetencyId, reason: Reason) {
        let of_kind = std::mem::discriminant(&reason);
        let known = self.aims.iter_mut().find(|aim| aim.is(ability));
        if let Some(aim) = known {
            let mut reasons = aim.reasons.iter();
            if !reasons.any(|r| std::mem::discriminant(r) == of_kind) {
                aim.reasons.push(reason);
            }
            return;
        }
        // An ability that this edition no longer has is no aim.
        let Some(competency) = self.framework.competency(ability) else {
            return;
        };
        let (standing, level) = standing(self.framework, self.entry(ability));
        let is_met =
            |id: &&CompetencyId| matches!(place(self.framework, self.entry(id)), Place::Met(_));
        let is_begun = matches!(standing, Standing::Begins | Standing::Unknown);
        let roots = competency
            .succeeds
            .iter()
            .filter(|id| is_begun && !is_met(id));
        self.aims.push(Aim {
            target: Target::Ability(ability.clone()),
            title: competency.name.clone(),
            reasons: vec![reason],
            standing,
            level,
            roots: roots.cloned().collect(),
        });
    }
}

fn standing(framework: &Framework, entry: Option<&Entry>) -> (Standing, Option<Level>) {
    let standing = match place(framework, entry) {
        Place::Growing(_) => Standing::Begins,
        Place::OneStep(_) => Standing::Close,
        Place::Met(level) => {
            let scale = entry.map_or(framework.scale(), |e| framework.scale_of(&e.scale));
            match (level == scale.top(), scale.top() > scale.meets) {
                (true, true) => Standing::Top,
                (is_top, _) => Standing::Met { is_top },
            }
        }
        Place::OffScale(off) if off.as_str() == NO_OPPORTUNITY => Standing::Begins,
        Place::OffScale(off) if off.as_str() == KNOWS_ONLY => Standing::Close,
        Place::OffScale(_) | Place::Unanswered => Standing::Unknown,
    };
    let level = match entry.and_then(|e| e.answer.as_ref()) {
        Some(Answer::Point(level)) => Some(*level),
        _ => None,
    };
    (standing, level)
}
