//! The career parts of a cleaned file: models, rules of rotation, qualifications.

use super::node::Node;
use crate::domain::career::model::{
    CareerModel, Field, Params, Phase, Qualification, RotationRule, RuleKind, Track,
};
use crate::domain::id::{EntryId, FamilyId, GradeId, SourceId};

pub fn career_model(node: Node) -> Option<CareerModel> {
    Some(CareerModel {
        id: node.id("id", EntryId::parse)?,
        name: node.text("name"),
        family: node.id("job_family", FamilyId::parse)?,
        about: node.text("about"),
        fields: node.each("fields", field),
        phases: node.each("phases", phase),
        tracks: node.each("tracks", track),
        gaps: node.texts("gaps"),
        source: node.id("source", SourceId::parse),
    })
}

fn field(node: Node) -> Option<Field> {
    Some(Field {
        id: node.id("id", EntryId::parse)?,
        name: node.text("name"),
        part_of: node.id("part_of", EntryId::parse),
        work: node.text("work"),
        departments: node.texts("departments"),
        specialist: node.flag("specialist"),
    })
}

fn phase(node: Node) -> Option<Phase> {
    Some(Phase {
        id: node.id("id", EntryId::parse)?,
        name: node.text("name"),
        grades: node.ids("grades", GradeId::parse),
        principle: node.text("principle"),
        years: node.whole("rotation_years"),
        fields: node.ids("fields", EntryId::parse),
        qualifications: node.ids("qualifications", EntryId::parse),
    })
}

fn track(node: Node) -> Option<Track> {
    Some(Track {
        id: node.id("id", EntryId::parse)?,
        name: node.text("name"),
        role: node.text("role"),
        fields: node.ids("fields", EntryId::parse),
    })
}

pub fn rotation_rule(node: Node) -> Option<RotationRule> {
    let params = node.one("params").map(|p| Params {
        years: p.whole("years"),
        phase: p.id("phase", EntryId::parse),
        fields: p.ids("fields", EntryId::parse),
        age: p.whole("age"),
        when: p.text("when"),
    });
    Some(RotationRule {
        id: node.id("id", EntryId::parse)?,
        title: node.text("title"),
        kind: node.word("kind", RuleKind::parse)?,
        params: params.unwrap_or_default(),
        explains: node.text("explains"),
        source: node.id("source", SourceId::parse),
    })
}

pub fn qualification(node: Node) -> Option<Qualification> {
    Some(Qualification {
        id: node.id("id", EntryId::parse)?,
        name: node.text("name"),
        field: node.text("field"),
        digital: node.flag("digital"),
        subsidy: node.text("subsidy"),
        source: node.id("source", SourceId::parse),
    })
}
