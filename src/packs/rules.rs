//! What the shape of a file can't say: whether its parts make sense together.

use super::problem::{Problem, Problems, Refused};
use super::rules_career::careers;
use crate::domain::framework::Framework;

/// Drops what can't be used, names what looks odd, and refuses a framework nobody could use.
pub fn check(mut framework: Framework, problems: &mut Problems) -> Result<Framework, Refused> {
    period(&mut framework, problems);
    scales(&mut framework, problems);
    pairs(&mut framework, problems);
    years(&mut framework, problems);
    careers(&mut framework, problems);
    for grade in &framework.grades {
        if !framework.expectations.iter().any(|e| e.grade == grade.id) {
            problems.push(Problem::note(
                format!("{}「{}」", section(&framework, "grades"), grade.name),
                "この職位の能力の定義がありません。",
                "expectations に、この職位の行を加えてください。",
            ));
        }
    }
    // Once, not at every entry: a list of fifty notes is read by nobody.
    let unsourced = framework
        .expectations
        .iter()
        .filter(|e| e.source.is_none())
        .count();
    if unsourced > 0 {
        problems.push(Problem::note(
            section(&framework, "expectations"),
            format!("出典のない定義が{unsourced}件あります。"),
            "どの文書のどの節にもとづくか、source に出典のidを書いてください。",
        ));
    }
    if framework.scales.is_empty() {
        return Err(Refused::new(
            "scales",
            "使える尺度がありません。",
            "段階（points）と基準（meets）のある尺度をひとつ書くか、\"extends\": \"standard\" で標準の尺度を使ってください。",
        ));
    }
    if framework.expectations.is_empty() || framework.job_families.is_empty() {
        return Err(Refused::new(
            "expectations / job_families",
            "使える職種か能力の定義がひとつもありません。",
            "職種と、職位ごとの定義を書いてください。文書に定義がなければ、\"extends\": \"standard\" で標準の定義を使えます。",
        ));
    }
    Ok(framework)
}

/// A section's place: told with its file when another one lends it.
pub(super) fn section(framework: &Framework, name: &str) -> String {
    match &framework.extends {
        Some(base) if framework.inherits(name) => format!("{base}:{name}"),
        _ => name.to_owned(),
    }
}

fn period(framework: &mut Framework, problems: &mut Problems) {
    if let (Some(from), Some(to)) = (framework.valid_from, framework.valid_to)
        && from > to
    {
        problems.push(Problem::error(
            "valid_to",
            "終わりの日が、始まりの日より前です。期間は使いません。",
            "valid_from と valid_to を確かめてください。",
        ));
        (framework.valid_from, framework.valid_to) = (None, None);
    }
}

fn scales(framework: &mut Framework, problems: &mut Problems) {
    let section = section(framework, "scales");
    framework.scales.retain(|scale| {
        let is_ascending = scale
            .points
            .windows(2)
            .all(|pair| pair[0].value < pair[1].value);
        let meets = scale.points.iter().any(|p| p.value == scale.meets);
        let usable = scale.points.len() >= 2 && is_ascending && meets;
        if !usable {
            problems.push(Problem::error(
                format!("{section}「{}」", scale.id),
                "この尺度は使えません。",
                "段階は2つ以上を小さい順に並べ、meets にはその中の値を書いてください。",
            ));
        }
        usable
    });
}

/// One definition for each grade and ability.
fn pairs(framework: &mut Framework, problems: &mut Problems) {
    let section = section(framework, "expectations");
    let mut seen = Vec::new();
    framework.expectations.retain(|e| {
        let at = format!("{section}「{} × {}」", e.grade, e.competency);
        let pair = (e.grade.clone(), e.competency.clone());
        if seen.contains(&pair) {
            problems.push(Problem::error(
                at,
                "同じ職位と能力の組がもうあります。あとの行は使いません。",
                "どちらか一方にまとめてください。",
            ));
            return false;
        }
        seen.push(pair);
        if e.indicators.len() == 1 || e.indicators.len() > 4 {
            problems.push(Problem::note(
                at,
                format!("行動例が{}つあります。", e.indicators.len()),
                "半年のうちに見て分かる行動を、2つから4つにしてください。",
            ));
        }
        true
    });
}

/// A row of the plan has a cell for each of its years, or none at all: a state told of the wrong year would
/// be worse than none.
fn years(framework: &mut Framework, problems: &mut Problems) {
    let section = section(framework, "plan");
    let plan = &mut framework.plan;
    if plan.years.windows(2).any(|pair| pair[0] >= pair[1]) {
        problems.push(Problem::error(
            format!("{section}.years"),
            "年度が小さい順に並んでいません。年度ごとの状態は使いません。",
            "年度を小さい順に、1回ずつ書いてください。",
        ));
        plan.years.clear();
        plan.measures.iter_mut().for_each(|m| m.by_year.clear());
    }
    let years = plan.years.len();
    for measure in &mut plan.measures {
        if measure.by_year.is_empty() || measure.by_year.len() == years {
            continue;
        }
        let action: String = measure.action.chars().take(30).collect();
        problems.push(Problem::error(
            format!("{section}.measures「{action}」.by_year"),
            format!(
                "年度は{years}個ですが、ここには{}個あります。この取組の年度ごとの状態は使いません。",
                measure.by_year.len()
            ),
            "years と同じ数だけ書いてください。空の年は \"\" にします。",
        ));
        measure.by_year.clear();
    }
}
