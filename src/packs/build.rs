//! A cleaned file → the framework the rules work with.

use super::node::Node;
use crate::domain::framework::{
    Band, BandAbility, Competency, Correction, EvaluationItem, Expectation, Framework, Grade,
    Group, JobFamily, Source,
};
use crate::domain::id::{
    CompetencyId, EntryId, FamilyId, GradeId, GroupId, OffScaleId, PackId, ScaleId, SourceId,
};
use crate::domain::scale::{OffScale, Point, Scale};

use super::build_career::{career_model, qualification, rotation_rule};
use super::build_policy::{calendar, plan, supports, trainings, vision};

pub fn framework(root: Node, id: PackId, inherited: Vec<String>) -> Framework {
    let grades: Vec<Grade> = root.each("grades", grade);
    Framework {
        id,
        name: root.text("name"),
        organization: root.text("organization"),
        edition: root.text("edition"),
        valid_from: root.word("valid_from", crate::domain::day),
        valid_to: root.word("valid_to", crate::domain::day),
        about: root.text("about"),
        extends: root.id("extends", PackId::parse),
        inherited,
        sources: root.each("sources", source),
        corrections: root.each("corrections", correction),
        job_families: families(root, &grades),
        groups: root.each("competency_groups", group),
        competencies: root.each("competencies", competency),
        expectations: root.each("expectations", expectation),
        scales: root.each("scales", scale),
        evaluation_items: root.each("evaluation_items", evaluation_item),
        bands: root.each("grade_bands", band),
        vision: root.one("vision").map(vision).unwrap_or_default(),
        trainings: trainings(root),
        calendar: calendar(root),
        supports: supports(root),
        plan: root.one("plan").map(plan).unwrap_or_default(),
        career_models: root.each("career_models", career_model),
        rotation_rules: root.each("rotation_rules", rotation_rule),
        qualifications: root.each("qualifications", qualification),
        grades,
    }
}

fn source(node: Node) -> Option<Source> {
    Some(Source {
        id: node.id("id", SourceId::parse)?,
        title: node.text("title"),
        published: node.text("published"),
        section: node.text("section"),
    })
}

fn correction(node: Node) -> Option<Correction> {
    Some(Correction {
        source: node.id("source", SourceId::parse)?,
        printed: node.text("printed"),
        read_as: node.text("read_as"),
        why: node.text("why"),
    })
}

fn grade(node: Node) -> Option<Grade> {
    Some(Grade {
        id: node.id("id", GradeId::parse)?,
        name: node.text("name"),
        order: node.whole("order")?,
        roles: node.texts("roles"),
        aliases: node.texts("aliases"),
    })
}

/// Their grades ascending, whatever order the file has them in; each once.
fn families(root: Node, grades: &[Grade]) -> Vec<JobFamily> {
    let mut families = root.each("job_families", family);
    for family in &mut families {
        let mut own = Vec::new();
        for grade in grades {
            if family.grades.contains(&grade.id) {
                own.push(grade.id.clone());
            }
        }
        family.grades = own;
    }
    families
}

fn family(node: Node) -> Option<JobFamily> {
    Some(JobFamily {
        id: node.id("id", FamilyId::parse)?,
        name: node.text("name"),
        grades: node.ids("grades", GradeId::parse),
    })
}

fn group(node: Node) -> Option<Group> {
    Some(Group {
        id: node.id("id", GroupId::parse)?,
        name: node.text("name"),
    })
}

fn competency(node: Node) -> Option<Competency> {
    Some(Competency {
        id: node.id("id", CompetencyId::parse)?,
        name: node.text("name"),
        group: node.id("group", GroupId::parse)?,
        about: node.text("about"),
        aliases: node.texts("aliases"),
        succeeds: node.ids("succeeds", CompetencyId::parse),
    })
}

fn expectation(node: Node) -> Option<Expectation> {
    Some(Expectation {
        grade: node.id("grade", GradeId::parse)?,
        competency: node.id("competency", CompetencyId::parse)?,
        statement: node.text("statement"),
        indicators: node.texts("indicators"),
        example: node.text("example"),
        step_up: node.text("step_up"),
        source: node.id("source", SourceId::parse),
    })
}

fn scale(node: Node) -> Option<Scale> {
    Some(Scale {
        id: node.id("id", ScaleId::parse)?,
        name: node.text("name"),
        points: node.each("points", point),
        meets: level(node, "meets")?,
        off_scale: node.each("off_scale", off_scale),
    })
}

fn point(node: Node) -> Option<Point> {
    Some(Point {
        value: level(node, "value")?,
        label: node.text("label"),
        anchor: node.text("anchor"),
    })
}

fn off_scale(node: Node) -> Option<OffScale> {
    Some(OffScale {
        id: node.id("id", OffScaleId::parse)?,
        label: node.text("label"),
        anchor: node.text("anchor"),
    })
}

fn level(node: Node, name: &str) -> Option<u8> {
    node.whole(name)?.try_into().ok()
}

fn evaluation_item(node: Node) -> Option<EvaluationItem> {
    Some(EvaluationItem {
        id: node.id("id", EntryId::parse)?,
        name: node.text("name"),
        class: node.text("class"),
        grades: node.ids("grades", GradeId::parse),
        competencies: node.ids("competencies", CompetencyId::parse),
    })
}

fn band(node: Node) -> Option<Band> {
    Some(Band {
        name: node.text("name"),
        grades: node.ids("grades", GradeId::parse),
        abilities: node.each("abilities", band_ability),
        source: node.id("source", SourceId::parse),
    })
}

fn band_ability(node: Node) -> Option<BandAbility> {
    Some(BandAbility {
        name: node.text("name"),
        text: node.text("text"),
        items: node.ids("evaluation_items", EntryId::parse),
    })
}
