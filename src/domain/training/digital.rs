//! デジタルの学び: what of a municipality's policy is about digital skills.

use super::catalogue::Catalogue;
use super::course::Course;
use super::enrolment::Enrolment;
use crate::domain::fold::fold;
use crate::domain::framework::Framework;
use crate::domain::id::ItemId;
use crate::domain::notebook::Notebook;
use crate::domain::policy::Measure;
use crate::domain::training::Form;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Lane<'a> {
    pub measures: Vec<&'a Measure>,
    /// But qualifications, which stand on their own.
    pub courses: Vec<&'a Course>,
    pub qualifications: usize,
    /// What the document counts of qualifications for DX, in its figures: it may count more than it names.
    pub facts: Vec<String>,
}

impl Lane<'_> {
    pub fn is_empty(&self) -> bool {
        self.measures.is_empty() && self.courses.is_empty() && self.qualifications == 0
    }
}

pub fn lane<'a>(framework: &'a Framework, catalogue: &'a Catalogue) -> Lane<'a> {
    let measures = &framework.plan.measures;
    let is_about = |fact: &&String| {
        let folded = fold(fact);
        folded.contains("dx") || folded.contains(&fold("デジタル"))
    };
    let pays = framework
        .supports
        .iter()
        .filter(|s| s.pays.contains(&Form::Qualification));
    Lane {
        measures: measures
            .iter()
            .filter(|m| m.digital && !m.repeated)
            .collect(),
        courses: catalogue
            .courses
            .iter()
            .filter(|c| c.digital && c.form != Form::Qualification)
            .collect(),
        qualifications: framework
            .qualifications
            .iter()
            .filter(|q| q.digital)
            .count(),
        facts: pays
            .flat_map(|s| &s.facts)
            .filter(is_about)
            .cloned()
            .collect(),
    }
}

/// The plan or record of this name that isn't given up.
pub fn planned<'a>(
    notebook: &'a Notebook,
    framework: &Framework,
    title: &str,
) -> Option<(ItemId, &'a Enrolment)> {
    let folded = fold(title);
    let mut all = notebook.enrolments();
    let found =
        all.find(|(_, it)| it.pack == framework.id && it.is_live() && fold(&it.title) == folded);
    found.map(|(id, it)| (id.clone(), it))
}
