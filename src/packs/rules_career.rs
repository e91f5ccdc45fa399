//! Whether rules of rotation and career models make sense together.

use super::problem::{Problem, Problems};
use super::rules::section;
use crate::domain::career::model::Params;
use crate::domain::framework::Framework;
use crate::domain::id::EntryId;

/// A rule about a phase or fields that no model has would say something else without them: it is left
/// out. Params that a kind of rule doesn't use are only named.
pub fn careers(framework: &mut Framework, problems: &mut Problems) {
    let section = section(framework, "rotation_rules");
    let models = &framework.career_models;
    let has_phase = |id: &EntryId| models.iter().any(|m| m.phase(id).is_some());
    let has_field = |id: &EntryId| models.iter().any(|m| m.field(id).is_some());
    framework.rotation_rules.retain(|rule| {
        let at = |name: &str| format!("{section}「{}」.params.{name}", rule.id);
        let Params {
            years,
            phase,
            fields,
            age,
            when,
        } = &rule.params;
        for (name, is_there) in [
            ("years", years.is_some()),
            ("phase", phase.is_some()),
            ("fields", !fields.is_empty()),
            ("age", age.is_some()),
            ("when", !when.is_empty()),
        ] {
            let used = rule.kind.params();
            if is_there && !used.contains(&name) {
                problems.push(Problem::note(
                    at(name),
                    format!("{} の決まりでは使いません。", rule.kind.word()),
                    format!("使えるのは {} です。", used.join("・")),
                ));
            }
        }
        let wrong_phase = phase.iter().find(|id| !has_phase(id));
        let wrong_field = fields.iter().find(|id| !has_field(id));
        for (name, wrong) in [("phase", wrong_phase), ("fields", wrong_field)] {
            if let Some(id) = wrong {
                problems.push(Problem::error(
                    at(name),
                    format!("「{id}」は、どのモデルにもありません。この決まりは使いません。"),
                    "idの書き誤りを直すか、career_models に定義を加えてください。",
                ));
            }
        }
        wrong_phase.is_none() && wrong_field.is_none()
    });
}
