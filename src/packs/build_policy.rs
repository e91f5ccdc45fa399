//! The policy parts of a cleaned file: vision, plan, trainings and schemes.

use super::node::Node;
use crate::domain::id::{CompetencyId, EntryId, FamilyId, GradeId, SourceId, SupportId};
use crate::domain::policy::{
    Direction, Figure, Guideline, Indicator, Measure, Pillar, Plan, Target, Vision,
};
use crate::domain::schemes::{Category, Entry, Status, Step, Support, Training, Want};
use crate::domain::training::{Form, Stage};

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
        digital: node.flag("digital"),
        own_step: node.text("try"),
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
            pays: node.words("pays", Form::parse),
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
            delivery: node.text("delivery"),
            form: node.word("form", Form::parse),
            stage: node.word("stage", Stage::parse),
            grades: node.ids("grades", GradeId::parse),
            families: node.ids("job_families", FamilyId::parse),
            entry: node.words("entry", Entry::parse),
            competencies: node.ids("competencies", CompetencyId::parse),
            items: node.ids("evaluation_items", EntryId::parse),
            partners: node.texts("partners"),
            hours: node.whole("duration_hours"),
            yen: node.whole("cost"),
            when: node.text("when"),
            months: months(node),
            from: node.day("from"),
            to: node.day("to"),
            apply_by: node.day("apply_by"),
            renew_years: small(node, "renew_years"),
            digital: node.flag("digital"),
            audience: node.text("audience"),
            about: node.text("about"),
            source: node.id("source", SourceId::parse),
        })
    })
}

fn months(node: Node) -> Vec<u8> {
    let mut months = Vec::new();
    for month in node.wholes("months") {
        months.extend(u8::try_from(month).ok());
    }
    months
}

fn small(node: Node, name: &str) -> Option<u8> {
    node.whole(name)?.try_into().ok()
}

pub fn calendar(root: Node) -> Vec<Step> {
    root.each("calendar", |node| {
        Some(Step {
            id: node.id("id", EntryId::parse)?,
            month: small(node, "month"),
            when: node.text("when"),
            step: node.text("step"),
            who: node.text("who"),
            due: node.text("due"),
            about: node.text("about"),
            document: node.text("document"),
            source: node.id("source", SourceId::parse),
        })
    })
}
