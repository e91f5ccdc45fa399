//! What the examination of a framework found, as sentences.

use michishirube::domain::framework::Framework;
use michishirube::domain::health::{Health, Hole, Part};

/// First what is absent as a whole, then hole by hole; empty when the framework is sound.
pub fn sentences(health: &Health, framework: &Framework) -> Vec<String> {
    let absent = health.absent.iter().map(|part| absent(*part).to_owned());
    let holes = health.holes.iter().map(|hole| sentence(hole, framework));
    absent.chain(holes).collect()
}

fn absent(part: Part) -> &'static str {
    match part {
        Part::EvaluationItems => {
            "評価項目がひとつもありません。能力と評価のつながりは調べていません。"
        }
        Part::Trainings => "研修がひとつもありません。研修とのつながりは調べていません。",
    }
}

/// The examination speaks only of what the framework has, so that every id has its name.
fn sentence(hole: &Hole, framework: &Framework) -> String {
    let grade = |id| framework.grade(id).map_or("", |g| &g.name);
    let ability = |id| framework.competency(id).map_or("", |c| &c.name);
    match hole {
        Hole::GradeWithoutAbilities(id) => {
            format!("「{}」に求める能力の定義がありません。", grade(id))
        }
        Hole::GradeWithoutTraining(id) => {
            format!("「{}」を対象にした研修がありません。", grade(id))
        }
        Hole::AbilityWithoutItem(id) => {
            format!("能力「{}」を見る評価項目がありません。", ability(id))
        }
        Hole::BandAbilityWithoutItem(band, ability) => {
            format!("「{band}」に求める「{ability}」を見る評価項目がありません。")
        }
        Hole::AbilityWithoutTraining(id) => {
            format!("能力「{}」を伸ばす研修がありません。", ability(id))
        }
        Hole::ItemWithoutTraining(id) => {
            let item = framework.item(id).map_or("", |i| &i.name);
            format!("評価項目「{item}」につながる研修がありません。")
        }
    }
}
