//! 枠組みの健康診断: where what is asked, what is evaluated and what is trained don't meet.

use leptos::prelude::*;

use super::back;
use crate::components::{all, heading, para, section, texts};
use crate::domain::framework::Framework;
use crate::domain::health::{Health, Hole, Part};
use crate::route::Policy;
use crate::state::Desk;
use crate::text::{policy, words};

pub fn page(desk: Desk) -> AnyView {
    let w = &policy().checkup;
    let framework = desk.framework();
    let health = Health::of(&framework);
    let mut content = vec![
        back(words().titles.policy, Policy::Vision),
        heading(words().titles.checkup),
        para("lead", w.lead),
        para(
            "",
            match health.holes.len() {
                0 => w.sound.to_owned(),
                n => (w.count)(n),
            },
        ),
    ];
    let mut absent = Vec::new();
    if let Some(id) = framework
        .extends
        .as_ref()
        .filter(|_| framework.inherits("expectations"))
    {
        absent.push((w.inherited)(id.as_str()));
    }
    for part in &health.absent {
        absent.push(match part {
            Part::EvaluationItems => w.no_items.to_owned(),
            Part::Trainings => w.no_trainings.to_owned(),
        });
    }
    if !absent.is_empty() {
        content.push(section(w.absent, vec![texts("prose-list", absent)]));
    }
    for (title, why, is_of) in KINDS.map(|kind| kind()) {
        let mut names = Vec::new();
        for hole in health.holes.iter().filter(|hole| is_of(hole)) {
            names.push(name(&framework, hole));
        }
        if !names.is_empty() {
            content.push(section(
                title,
                vec![para("note", why), texts("prose-list", names)],
            ));
        }
    }
    content.push(para("note", w.not_a_fault));
    all(content)
}

/// A kind of hole: its title, what it means, and which holes are of it.
type KindOfHole = (&'static str, &'static str, fn(&Hole) -> bool);

const KINDS: [fn() -> KindOfHole; 6] = [
    || {
        let w = &policy().checkup;
        (w.grade_without_abilities, w.why_grade_abilities, |h| {
            matches!(h, Hole::GradeWithoutAbilities(_))
        })
    },
    || {
        let w = &policy().checkup;
        (w.band_ability_without_item, w.why_band, |h| {
            matches!(h, Hole::BandAbilityWithoutItem(..))
        })
    },
    || {
        let w = &policy().checkup;
        (w.ability_without_item, w.why_ability_item, |h| {
            matches!(h, Hole::AbilityWithoutItem(_))
        })
    },
    || {
        let w = &policy().checkup;
        (w.item_without_training, w.why_item_training, |h| {
            matches!(h, Hole::ItemWithoutTraining(_))
        })
    },
    || {
        let w = &policy().checkup;
        (w.ability_without_training, w.why_ability_training, |h| {
            matches!(h, Hole::AbilityWithoutTraining(_))
        })
    },
    || {
        let w = &policy().checkup;
        (w.grade_without_training, w.why_grade_training, |h| {
            matches!(h, Hole::GradeWithoutTraining(_))
        })
    },
];

fn name(framework: &Framework, hole: &Hole) -> String {
    let grade = |id| {
        framework
            .grade(id)
            .map_or_else(String::new, |g| g.name.clone())
    };
    let ability = |id| {
        framework
            .competency(id)
            .map_or_else(String::new, |c| c.name.clone())
    };
    match hole {
        Hole::GradeWithoutAbilities(id) | Hole::GradeWithoutTraining(id) => grade(id),
        Hole::AbilityWithoutItem(id) | Hole::AbilityWithoutTraining(id) => ability(id),
        Hole::BandAbilityWithoutItem(band, ability) => format!("{ability}（{band}）"),
        Hole::ItemWithoutTraining(id) => framework
            .item(id)
            .map_or_else(String::new, |i| i.name.clone()),
    }
}
