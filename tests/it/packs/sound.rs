//! What the application relies on of every framework that was read.

use std::fmt::Debug;

use michishirube::domain::framework::Framework;
use michishirube::domain::health::Health;
use michishirube::domain::id::SourceId;
use michishirube::packs::{Problem, Reading};

/// Panics when something doesn't hold.
#[track_caller]
pub fn holds_together(reading: &Reading) {
    let f = &reading.framework;
    assert!(!f.expectations.is_empty() && !f.job_families.is_empty() && !f.scales.is_empty());
    assert!(f.grades.windows(2).all(|w| w[0].order <= w[1].order));
    ids_are_unique(f);
    abilities(f);
    scales(f);
    policy(f);
    plan(f);
    careers(f);
    assert!(reading.problems.len() <= 301);
    for hole in Health::of(f).holes {
        assert!(!format!("{hole:?}").is_empty());
    }
}

fn ids_are_unique(f: &Framework) {
    unique(f.sources.iter().map(|s| &s.id));
    unique(f.grades.iter().map(|g| &g.id));
    unique(f.job_families.iter().map(|j| &j.id));
    unique(f.groups.iter().map(|g| &g.id));
    unique(f.competencies.iter().map(|c| &c.id));
    unique(f.expectations.iter().map(|e| (&e.grade, &e.competency)));
    unique(f.scales.iter().map(|s| &s.id));
    unique(f.evaluation_items.iter().map(|i| &i.id));
    unique(f.trainings.iter().map(|t| &t.id));
    unique(f.supports.iter().map(|s| &s.id));
    unique(f.plan.pillars.iter().map(|p| &p.id));
}

fn unique<T: PartialEq + Debug>(ids: impl Iterator<Item = T>) {
    let ids: Vec<_> = ids.collect();
    let again = ids
        .iter()
        .enumerate()
        .find(|(i, id)| ids[..*i].contains(id));
    assert!(again.is_none(), "{again:?} stands twice");
}

fn abilities(f: &Framework) {
    for family in &f.job_families {
        let orders: Vec<_> = family
            .grades
            .iter()
            .map(|g| f.grade(g).expect("a grade").order)
            .collect();
        assert!(!orders.is_empty() && orders.is_sorted());
        unique(family.grades.iter());
        named(&family.name);
    }
    for grade in &f.grades {
        named(&grade.name);
    }
    for ability in &f.competencies {
        assert!(f.groups.iter().any(|g| g.id == ability.group));
        assert!(ability.succeeds.iter().all(|id| f.competency(id).is_some()));
        named(&ability.name);
    }
    for e in &f.expectations {
        assert!(f.grade(&e.grade).is_some() && f.competency(&e.competency).is_some());
        named(&e.statement);
        source(f, e.source.as_ref());
    }
    for item in &f.evaluation_items {
        assert!(item.grades.iter().all(|id| f.grade(id).is_some()));
        assert!(
            item.competencies
                .iter()
                .all(|id| f.competency(id).is_some())
        );
        named(&item.name);
    }
    for band in &f.bands {
        assert!(!band.grades.is_empty() && band.grades.iter().all(|id| f.grade(id).is_some()));
        assert!(
            band.abilities
                .iter()
                .all(|a| a.items.iter().all(|id| f.item(id).is_some()))
        );
        source(f, band.source.as_ref());
        named(&band.name);
    }
}

fn scales(f: &Framework) {
    for scale in &f.scales {
        assert!(scale.points.len() >= 2 && scale.point(scale.meets).is_some());
        assert!(scale.points.windows(2).all(|w| w[0].value < w[1].value));
        scale.points.iter().for_each(|p| named(&p.label));
        scale.off_scale.iter().for_each(|o| named(&o.label));
        unique(scale.off_scale.iter().map(|o| &o.id));
    }
}

fn policy(f: &Framework) {
    for correction in &f.corrections {
        source(f, Some(&correction.source));
    }
    source(f, f.vision.source.as_ref());
    for part in f
        .vision
        .stances
        .iter()
        .chain(&f.vision.guidelines)
        .chain(&f.vision.priorities)
    {
        named(&part.title);
    }
    for training in &f.trainings {
        assert!(training.grades.iter().all(|id| f.grade(id).is_some()));
        assert!(
            training
                .competencies
                .iter()
                .all(|id| f.competency(id).is_some())
        );
        assert!(training.items.iter().all(|id| f.item(id).is_some()));
        source(f, training.source.as_ref());
        named(&training.title);
    }
    for support in &f.supports {
        assert!(!support.wants.is_empty(), "{}", support.id);
        source(f, support.source.as_ref());
        named(&support.name);
    }
    if let (Some(from), Some(to)) = (f.valid_from, f.valid_to) {
        assert!(from <= to);
    }
}

fn plan(f: &Framework) {
    let plan = &f.plan;
    assert!(
        plan.years.windows(2).all(|w| w[0] < w[1]),
        "{:?}",
        plan.years
    );
    for measure in &plan.measures {
        assert!(plan.pillars.iter().any(|p| p.id == measure.pillar));
        assert!(measure.by_year.is_empty() || measure.by_year.len() == plan.years.len());
        source(f, measure.source.as_ref());
        named(&measure.action);
    }
    for indicator in &plan.indicators {
        assert!(indicator.actuals.windows(2).all(|w| w[0].year <= w[1].year));
        let figures = indicator
            .actuals
            .iter()
            .chain(&indicator.baseline)
            .map(|a| a.value);
        let goal = indicator.target.as_ref().and_then(|t| t.value);
        assert!(figures.chain(goal).all(|n| n.abs() <= 1e12));
        indicator.stand();
        source(f, indicator.source.as_ref());
        named(&indicator.name);
    }
}

fn source(f: &Framework, id: Option<&SourceId>) {
    assert!(id.is_none_or(|id| f.source(id).is_some()), "{id:?}");
}

/// A text that a screen shows as a name: there, of bounded length, and reading as what it is.
fn named(text: &str) {
    assert!(
        !text.trim().is_empty() && text.chars().nth(4_000).is_none(),
        "{text:?}"
    );
    assert!(
        !text.contains(['\0', '\u{202e}', '\u{2066}', '\u{1b}']),
        "{text:?}"
    );
}

/// Every problem is told in clean words that aren't too many.
pub fn is_told(problem: &Problem) {
    for text in [&problem.at, &problem.what, &problem.mend] {
        assert!(!text.is_empty() && text.len() < 2_000, "{problem:?}");
    }
    for text in [&problem.at, &problem.what] {
        assert!(!text.contains(['\u{202e}', '\u{1b}']), "{problem:?}");
    }
}

/// What rules of careers rely on.
fn careers(f: &Framework) {
    unique(f.career_models.iter().map(|m| &m.id));
    unique(f.rotation_rules.iter().map(|r| &r.id));
    unique(f.qualifications.iter().map(|q| &q.id));
    for model in &f.career_models {
        assert!(f.family(&model.family).is_some());
        unique(model.fields.iter().map(|x| &x.id));
        unique(model.phases.iter().map(|x| &x.id));
        unique(model.tracks.iter().map(|x| &x.id));
        let has = |id| model.field(id).is_some();
        assert!(
            model
                .fields
                .iter()
                .all(|x| x.part_of.as_ref().is_none_or(has))
        );
        assert!(model.tracks.iter().all(|t| t.fields.iter().all(has)));
        for phase in &model.phases {
            assert!(phase.fields.iter().all(has));
            assert!(phase.grades.iter().all(|g| f.grade(g).is_some()));
            let qualified = |id| f.qualification(id).is_some();
            assert!(phase.qualifications.iter().all(qualified));
        }
        for field in &model.fields {
            // Also where fields are part of each other.
            model.top_of(field);
            assert!(model.is_within(&field.id, &field.id));
        }
    }
    for rule in &f.rotation_rules {
        let models = || f.career_models.iter();
        let phase = |id| models().any(|m| m.phase(id).is_some());
        let field = |id| models().any(|m| m.field(id).is_some());
        assert!(rule.params.phase.as_ref().is_none_or(phase));
        assert!(rule.params.fields.iter().all(field));
    }
}
