//! Whether rules of rotation and career models make sense together.

use super::problem::{Problem, Problems};
use super::rules::section;
use crate::domain::career::model::Params;
use crate::domain::framework::Framework;
use crate::domain::id::EntryId;

/// Phases and fields that no model has are named; the rule goes on without them. Params that a kind of
/// rule doesn't use are named as well.
pub fn careers(framework: &mut Framework, problems: &mut Problems) {
    let section = section(framework, "rotation_rules");
    let models = &framework.career_models;
    let has_phase = |id: &EntryId| models.iter().any(|m| m.phase(id).is_some());
    let has_field = |id: &EntryId| models.iter().any(|m| m.field(id).is_some());
    for rule in &mut framework.rotation_rules {
        let at = |name: &str| format!("{section}「{}」.params.{name}", rule.id);
        let Params {
            years,
            phase,
            fields,
            age,
            when,
        } = &mut rule.params;
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
        let mut unknown = |name: &str, id: &EntryId| {
            problems.push(Problem::error(
                at(name),
                format!("「{id}」は、どのモデルにもありません。"),
                "idの書き誤りを直すか、career_models に定義を加えてください。",
            ));
        };
        if let Some(id) = phase.take_if(|id| !has_phase(id)) {
            unknown("phase", &id);
        }
        fields.retain(|id| {
            let is_known = has_field(id);
            if !is_known {
                unknown("fields", id);
            }
            is_known
        });
    }
}
