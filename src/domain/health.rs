//! 枠組みの健康診断: the holes of a framework. 安中's own triangle is the measure: what is asked of a
//! grade is evaluated, and what is evaluated is trained for.
//!
//! A hole is a question to whoever keeps the policy, not a fault of the file.

use super::framework::{Framework, Grade};
use super::id::{CompetencyId, EntryId, GradeId};

/// What the framework lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hole {
    /// A grade of which nothing is asked.
    GradeWithoutAbilities(GradeId),
    /// No training names this grade; those that are open to everybody don't count.
    GradeWithoutTraining(GradeId),
    /// No evaluation item measures this ability.
    AbilityWithoutItem(CompetencyId),
    /// An ability that a band of grades is asked for, which no evaluation item measures: the band's and
    /// the ability's names.
    BandAbilityWithoutItem(String, String),
    /// No training names this ability, and no evaluation item measures it.
    AbilityWithoutTraining(CompetencyId),
    /// No training names this evaluation item.
    ItemWithoutTraining(EntryId),
}

/// The result of the examination.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Health {
    pub holes: Vec<Hole>,
    /// Parts that the framework doesn't have at all; what hangs on them isn't counted as holes.
    pub absent: Vec<Part>,
}

/// A part of a framework that the examination needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    EvaluationItems,
    Trainings,
}

impl Health {
    pub fn of(framework: &Framework) -> Self {
        let mut health = Self::default();
        if framework.evaluation_items.is_empty() {
            health.absent.push(Part::EvaluationItems);
        }
        if framework.trainings.is_empty() {
            health.absent.push(Part::Trainings);
        }
        health.grades(framework);
        health.abilities(framework);
        health.items(framework);
        health
    }

    fn has(&self, part: Part) -> bool {
        !self.absent.contains(&part)
    }

    fn grades(&mut self, framework: &Framework) {
        // From the highest down, as the documents' tables are read.
        for grade in framework.grades.iter().rev() {
            if !framework.expectations.iter().any(|e| e.grade == grade.id) {
                self.holes
                    .push(Hole::GradeWithoutAbilities(grade.id.clone()));
            }
            if self.has(Part::Trainings) && !has_training(framework, grade) {
                self.holes
                    .push(Hole::GradeWithoutTraining(grade.id.clone()));
            }
        }
    }

    fn abilities(&mut self, framework: &Framework) {
        for ability in &framework.competencies {
            let is_evaluated = framework
                .evaluation_items
                .iter()
                .any(|i| i.competencies.contains(&ability.id));
            if self.has(Part::EvaluationItems) && !is_evaluated {
                self.holes
                    .push(Hole::AbilityWithoutItem(ability.id.clone()));
            }
            let is_trained = framework
                .trainings
                .iter()
                .any(|t| t.competencies.contains(&ability.id));
            // With evaluation items, the missing training is told at the item.
            if self.has(Part::Trainings) && !is_trained && !is_evaluated {
                self.holes
                    .push(Hole::AbilityWithoutTraining(ability.id.clone()));
            }
        }
        for band in &framework.bands {
            for ability in band.abilities.iter().filter(|a| a.items.is_empty()) {
                self.holes.push(Hole::BandAbilityWithoutItem(
                    band.name.clone(),
                    ability.name.clone(),
                ));
            }
        }
    }

    fn items(&mut self, framework: &Framework) {
        if !self.has(Part::Trainings) {
            return;
        }
        for item in &framework.evaluation_items {
            let is_trained = framework.trainings.iter().any(|t| {
                t.items.contains(&item.id)
                    || t.competencies.iter().any(|c| item.competencies.contains(c))
            });
            if !is_trained {
                self.holes.push(Hole::ItemWithoutTraining(item.id.clone()));
            }
        }
    }
}

/// Whether a training is meant for this grade: trainings for everybody are no answer to what a grade
/// needs.
fn has_training(framework: &Framework, grade: &Grade) -> bool {
    framework
        .trainings
        .iter()
        .any(|t| t.grades.contains(&grade.id))
}
