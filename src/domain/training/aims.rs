//! What this person could use training for: from what they chose, answered and planned, and from what the
//! next grade asks for. One aim for each ability, with all its reasons, and one for each qualification.
//!
//! Weights are ours. A chosen 重点 weighs as much as two gaps, a gap (or an occasion that is missing) as two
//! abilities of a planned post, and that as two of the next grade: `8 > 4 > 2 > 1`. Reasons add up.

use super::Stage;
use crate::domain::Day;
use crate::domain::answer::{Answer, Entry};
use crate::domain::career::path::Tag;
use crate::domain::career::when::Month;
use crate::domain::fold::fold;
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, EntryId, GradeId, ItemId};
use crate::domain::next::{self, Class};
use crate::domain::notebook::Notebook;
use crate::domain::scale::{KNOWS_ONLY, Level, NO_OPPORTUNITY};
use crate::domain::sheet::{Sheet, SheetKey};
use crate::domain::standing::{Place, place};

/// Why something is an aim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A chosen 重点, with the grade whose expectation it is about.
    Focus { id: ItemId, grade: GradeId },
    /// Below the threshold of one's own grade.
    Gap,
    /// 機会がなかった, at one's own grade.
    Opportunity,
    /// A post of the chosen plan uses it.
    Planned { plan: ItemId, post: ItemId },
    /// The next grade asks for it, and nothing that is asked for today is the same. `grows`: it grows out of
    /// what is asked for today; our reading.
    Next { grade: GradeId, grows: bool },
}

impl Reason {
    pub fn weight(&self) -> u32 {
        match self {
            Self::Focus { .. } => 8,
            Self::Gap | Self::Opportunity => 4,
            Self::Planned { .. } => 2,
            Self::Next { .. } => 1,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    Ability(CompetencyId),
    Qualification(Tag<EntryId>),
}

/// How far the person is with it, which decides what the next step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Two steps or more below the threshold, or never done.
    Begins,
    /// The step right below it, or known and never done.
    Close,
    /// At the threshold or above it. `is_top`: the scale ends there.
    Met { is_top: bool },
    /// At the end of a scale that goes on above its threshold.
    Top,
    /// Nothing is known.
    Unknown,
}

impl Standing {
    /// For whom a course may be made so that it is the next step. One that doesn't say it may be.
    pub fn stages(self) -> &'static [Stage] {
        match self {
            Self::Begins => &[Stage::First],
            Self::Close | Self::Unknown => &[Stage::First, Stage::Further],
            Self::Met { is_top: false } => &[Stage::Further],
            Self::Met { is_top: true } => &[Stage::Further, Stage::Lead],
            Self::Top => &[Stage::Lead],
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    pub target: Target,
    pub title: String,
    /// One of each kind at most, the weightiest first.
    pub reasons: Vec<Reason>,
    pub standing: Standing,
    /// The level that was answered, on the scale it was answered on.
    pub level: Option<Level>,
    /// For what is only begun: the abilities that it grows from and that aren't met yet. A course for one of
    /// them is a step as well. Our reading, as the pack's `succeeds` is.
    pub roots: Vec<CompetencyId>,
}

impl Aim {
    pub fn weight(&self) -> u32 {
        self.reasons.iter().map(Reason::weight).sum()
    }

    pub fn is(&self, ability: &CompetencyId) -> bool {
        self.target == Target::Ability(ability.clone())
    }

    pub fn lacks_occasion(&self) -> bool {
        self.reasons.contains(&Reason::Opportunity)
    }
}

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
