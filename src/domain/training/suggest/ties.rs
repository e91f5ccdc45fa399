//! What a course has to do with a person's aims.

use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, EntryId};
use crate::domain::training::Stage;
use crate::domain::training::aims::{Aim, Target};
use crate::domain::training::course::{Course, Origin};

/// How the entries of one course stand to an aim.
pub enum Tied {
    Serves,
    /// It is about the aim, and made for another step of learning.
    Stage(Stage),
    /// It is about an ability that the aim's grows from.
    Root(CompetencyId),
}

/// The aims that these entries, which are one course, have to do with, by their places. `names` of the aims
/// and the `title` are as titles are compared.
pub fn ties(
    framework: &Framework,
    aims: &[Aim],
    names: &[String],
    courses: &[&Course],
    title: &str,
) -> Vec<(usize, Tied)> {
    let mut ties = Vec::new();
    let stage = courses.iter().find_map(|course| course.stage);
    for (at, aim) in aims.iter().enumerate() {
        let is_tied = match &aim.target {
            Target::Ability(ability) => is_about(framework, courses, ability),
            Target::Qualification(wanted) => {
                let id = wanted.id(framework);
                let is_named = names.get(at).is_some_and(|name| name == title);
                is_named || courses.iter().any(|course| is_it(course, id))
            }
        };
        match stage.filter(|stage| !aim.standing.stages().contains(stage)) {
            Some(stage) if is_tied => ties.push((at, Tied::Stage(stage))),
            None if is_tied => ties.push((at, Tied::Serves)),
            _ => {
                let mut roots = aim.roots.iter();
                let root = roots.find(|root| is_about(framework, courses, root));
                let is_step = stage != Some(Stage::Lead);
                if let Some(root) = root.filter(|_| is_step) {
                    ties.push((at, Tied::Root(root.clone())));
                }
            }
        }
    }
    ties
}

fn is_it(course: &Course, qualification: Option<&EntryId>) -> bool {
    course.key.origin == Origin::Qualification && qualification == Some(&course.key.id)
}

fn is_about(framework: &Framework, courses: &[&Course], ability: &CompetencyId) -> bool {
    courses.iter().any(|course| {
        let mut items = course.items.iter().filter_map(|id| framework.item(id));
        course.competencies.contains(ability)
            || items.any(|item| item.competencies.contains(ability))
    })
}
