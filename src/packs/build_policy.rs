//! The policy parts of a cleaned file: vision, plan, trainings and schemes.

use super::node::Node;
use crate::domain::id::{CompetencyId, EntryId, GradeId, SourceId, SupportId};
use crate::domain::policy::{
    Direction, Figure, Guideline, Indicator, Measure, Pillar, Plan, Target, Vision,
};
use crate::domain::schemes::{Category, Entry, Status, Support, Training, Want};

pub fn vision(node: Node) -> Vision {
    Vision {
        ideal: node.text("ideal"),
        about: node.text("about"),
        organization: node.text("organization"),
        stances: node.each("stances", guideline),
        guidelines: node.each("action_guidelines", guideline),
        priorities: node.each("priorities", guideline),
        gaps: node.texts("gaps"),
        source: node.id("source", SourceId::parse),
    }
}

fn guideline(node: Node) -> Option<Guideline> {
    Some(Guideline {
        title: node.text("title"),
        text: node.text("text"),
    })
}

pub fn plan(node: Node) -> Plan {
    let mut years = Vec::new();
    for year in node.wholes("years") {
        years.extend(u16::try_from(year).ok());
    }
    Plan {
        about: node.text("about"),
        pillars: node.each("pillars", pillar),
        years,
        measures: node.each("measures", measure),
        indicators: node.each("indicators", indicator),
    }
}

fn pillar(node: Node) -> Option<Pillar> {
    Some(Pillar {
        id: node.id("id", EntryId::parse)?,
        name: node.text("name"),
        about: node.text("about"),
    })
}

fn measure(node: Node) -> Option<Measure> {
    Some(Measure {
        pillar: node.id("pillar", EntryId::parse)?,
        area: node.text("area"),
        topic: node.text("topic"),
        action: node.text("action"),
        status: node.text("status"),
        repeated: node.flag("repeated"),
        by_year: node.texts("by_year"),
        source: node.id("source", SourceId::parse),
    })
}

fn indicator(node: Node) -> Option<Indicator> {
    let mut actuals = node.each("actuals", figure);
    // By year, whatever order the file has them in; there are only a few.
    for i in 1..actuals.len() {
        let mut at = i;
        while at > 0 && actuals[at - 1].year > actuals[at].year {
            actuals.swap(at - 1, at);
            at -= 1;
        }
    }
    Some(Indicator {
        name: node.text("name"),
        unit: node.text("unit"),
        direction: node.word("direction", Direction::parse).unwrap_or_default(),
        baseline: node.one("baseline").and_then(figure),
        actuals,
        target: node.one("target").map(|t| Target {
            year: year(t),
            value: t.number("value"),
            note: t.text("note"),
        }),
        about: node.text("about"),
        source: node.id("source", SourceId::parse),
    })
}

fn figure(node: Node) -> Option<Figure> {
    Some(Figure {
        year: year(node)?,
        value: node.number("value")?,
    })
}

fn year(node: Node) -> Option<u16> {
    node.whole("year")?.try_into().ok()
}

pub fn supports(root: Node) -> Vec<Support> {
    root.each("supports", |node| {
        Some(Support {
            id: node.id("id", SupportId::parse)?,
            name: node.text("name"),
            wants: node.words("kind", Want::parse),
            status: node.word("status", Status::parse),
            about: node.text("about"),
            amount: node.text("amount"),
            since: node.text("since"),
            how: node.text("how"),
            facts: node.texts("facts"),
            source: node.id("source", SourceId::parse),
        })
    })
}

pub fn trainings(root: Node) -> Vec<Training> {
    root.each("trainings", |node| {
        Some(Training {
            id: node.id("id", EntryId::parse)?,
            title: node.text("title"),
            category: node.word("category", Category::parse),
            grades: node.ids("grades", GradeId::parse),
            entry: node.words("entry", Entry::parse),
            competencies: node.ids("competencies", CompetencyId::parse),
            items: node.ids("evaluation_items", EntryId::parse),
            audience: node.text("audience"),
            about: node.text("about"),
            source: node.id("source", SourceId::parse),
        })
    })
}
