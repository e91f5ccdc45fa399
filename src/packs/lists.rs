//! The lists of a pack, each entry checked against those it names.

use super::item::{Item, Problems};
use super::problem::Problem;
use super::read::{fresh, known};
use crate::domain::framework::{
    Competency, Correction, Expectation, Grade, Group, JobFamily, Source,
};
use crate::domain::id::{CompetencyId, FamilyId, GradeId, GroupId, SourceId};

pub fn sources(root: &Item, p: &mut Problems) -> Vec<Source> {
    let mut seen = Vec::new();
    let mut sources = Vec::new();
    for item in root.items("sources", p) {
        if let Some(id) = fresh(&item, SourceId::parse, &mut seen, p) {
            sources.push(Source {
                id,
                title: item.text("title", p),
                published: item.text("published", p),
                section: item.text("section", p),
            });
        }
    }
    sources
}

pub fn corrections(root: &Item, sources: &[Source], p: &mut Problems) -> Vec<Correction> {
    let mut corrections = Vec::new();
    for item in root.items("corrections", p) {
        let text = item.text("source", p);
        let source = known(item.place("source"), &text, sources, |s| s.id.as_str(), p);
        if let Some(source) = source {
            corrections.push(Correction {
                source: source.id.clone(),
                printed: item.text("printed", p),
                read_as: item.text("read_as", p),
                why: item.text("why", p),
            });
        }
    }
    corrections
}

pub fn grades(root: &Item, p: &mut Problems) -> Vec<Grade> {
    let mut seen = Vec::new();
    let mut grades: Vec<Grade> = Vec::new();
    for item in root.items("grades", p) {
        let (Some(name), Some(order)) = (item.needed("name", p), item.number("order", 9_999, p))
        else {
            continue;
        };
        if let Some(id) = fresh(&item, GradeId::parse, &mut seen, p) {
            let grade = Grade {
                id,
                name,
                order,
                roles: item.texts("roles", p),
                aliases: item.texts("aliases", p),
            };
            // Kept ascending; equals stay in the order of the file.
            let place = grades.partition_point(|g| g.order <= order);
            grades.insert(place, grade);
        }
    }
    grades
}

pub fn job_families(root: &Item, grades: &[Grade], p: &mut Problems) -> Vec<JobFamily> {
    let mut seen = Vec::new();
    let mut families = Vec::new();
    for item in root.items("job_families", p) {
        let Some(name) = item.needed("name", p) else {
            continue;
        };
        let Some(id) = fresh(&item, FamilyId::parse, &mut seen, p) else {
            continue;
        };
        let mut own = Vec::new();
        for text in item.texts("grades", p) {
            let grade = known(item.place("grades"), &text, grades, |g| g.id.as_str(), p);
            own.extend(grade.map(|g| &g.id));
        }
        if own.is_empty() {
            p.push(Problem::new(
                item.at,
                "職位がひとつもない職種は選べません。",
                "grades に職位のidを書いてください。",
            ));
            continue;
        }
        // Ascending, whatever order the file has them in; each once.
        let own = grades.iter().map(|g| &g.id).filter(|id| own.contains(id));
        families.push(JobFamily {
            id,
            name,
            grades: own.cloned().collect(),
        });
    }
    families
}

pub fn groups(root: &Item, p: &mut Problems) -> Vec<Group> {
    let mut seen = Vec::new();
    let mut groups = Vec::new();
    for item in root.items("competency_groups", p) {
        let Some(name) = item.needed("name", p) else {
            continue;
        };
        if let Some(id) = fresh(&item, GroupId::parse, &mut seen, p) {
            groups.push(Group { id, name });
        }
    }
    groups
}

pub fn competencies(root: &Item, groups: &[Group], p: &mut Problems) -> Vec<Competency> {
    let mut seen = Vec::new();
    let mut read: Vec<(u32, Competency, Item)> = Vec::new();
    for item in root.items("competencies", p) {
        let Some(name) = item.needed("name", p) else {
            continue;
        };
        let text = item.text("group", p);
        let Some(group) = known(item.place("group"), &text, groups, |g| g.id.as_str(), p) else {
            continue;
        };
        let order = match item.has("order") {
            true => item.number("order", 9_999, p).unwrap_or(u32::MAX),
            false => u32::MAX,
        };
        if let Some(id) = fresh(&item, CompetencyId::parse, &mut seen, p) {
            let competency = Competency {
                id,
                name,
                group: group.id.clone(),
                about: item.text("about", p),
                aliases: item.texts("aliases", p),
                succeeds: Vec::new(),
            };
            let place = read.partition_point(|(o, ..)| *o <= order);
            read.insert(place, (order, competency, item));
        }
    }
    // Only now all are known that one can grow out of.
    let mut competencies: Vec<_> = read.iter().map(|(_, c, _)| c.clone()).collect();
    for (i, (_, _, item)) in read.iter().enumerate() {
        for text in item.texts("succeeds", p) {
            let from = known(item.place("succeeds"), &text, &read, |r| r.1.id.as_str(), p);
            competencies[i]
                .succeeds
                .extend(from.map(|r| r.1.id.clone()));
        }
    }
    competencies
}

pub fn expectations(
    root: &Item,
    grades: &[Grade],
    competencies: &[Competency],
    sources: &[Source],
    p: &mut Problems,
) -> Vec<Expectation> {
    let mut expectations: Vec<Expectation> = Vec::new();
    for item in root.items("expectations", p) {
        let (grade, competency) = (item.text("grade", p), item.text("competency", p));
        let grade = known(item.place("grade"), &grade, grades, |g| g.id.as_str(), p);
        let at = item.place("competency");
        let competency = known(at, &competency, competencies, |c| c.id.as_str(), p);
        let statement = item.needed("statement", p);
        let (Some(grade), Some(competency), Some(statement)) = (grade, competency, statement)
        else {
            continue;
        };
        if expectations
            .iter()
            .any(|e| e.grade == grade.id && e.competency == competency.id)
        {
            p.push(Problem::new(
                item.at,
                "同じ職位と能力の組がもうあります。あとの行は使いません。",
                "どちらか一方にまとめてください。",
            ));
            continue;
        }
        let source = match item.text("source", p) {
            text if text.is_empty() => None,
            text => known(item.place("source"), &text, sources, |s| s.id.as_str(), p),
        };
        let indicators = item.texts("indicators", p);
        if indicators.is_empty() {
            p.push(Problem::new(
                item.place("indicators"),
                "行動例が書かれていません。",
                "半年のうちに見て分かる行動を、2つから4つ書いてください。",
            ));
        }
        expectations.push(Expectation {
            grade: grade.id.clone(),
            competency: competency.id.clone(),
            statement,
            indicators,
            example: item.text("example", p),
            step_up: item.text("step_up", p),
            source: source.map(|s| s.id.clone()),
        });
    }
    expectations
}
