//! An entry of the catalogue.

use super::{Form, Stage, search};
use crate::domain::Day;
use crate::domain::career::model::Qualification;
use crate::domain::framework::Framework;
use crate::domain::id::{CompetencyId, EntryId, FamilyId, GradeId, ItemId, SourceId};
use crate::domain::schemes::words;
use crate::domain::schemes::{Category, Entry, Training};
use crate::domain::training::own::OwnCourse;

words! {
    /// Where an entry comes from. The words are those of saves and of addresses.
    Origin {
        /// A training of the municipality's pack.
        Pack = "pack",
        /// A qualification of the pack.
        Qualification = "qualification",
        /// The yearly list that HR hands out (see [`super::list`]).
        List = "list",
        /// What the person wrote down on their own.
        Own = "own",
    }
}

/// Which entry is meant; within one municipality.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CourseKey {
    pub origin: Origin,
    pub id: EntryId,
}

/// What somebody may take. What isn't known is empty, or `None`: it is told as such and never as zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    pub key: CourseKey,
    pub title: String,
    pub form: Form,
    pub category: Option<Category>,
    pub stage: Option<Stage>,
    /// Empty: for every grade. So are the families.
    pub grades: Vec<GradeId>,
    pub families: Vec<FamilyId>,
    pub entry: Vec<Entry>,
    pub competencies: Vec<CompetencyId>,
    /// 評価項目.
    pub items: Vec<EntryId>,
    /// Who holds it, or holds it together.
    pub partners: Vec<String>,
    /// For whom, where a grade doesn't say it.
    pub audience: String,
    pub about: String,
    /// When, in words.
    pub when: String,
    /// In which months of the calendar, 1 to 12.
    pub months: Vec<u8>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    pub apply_by: Option<Day>,
    pub minutes: Option<u32>,
    /// What one pays oneself, in yen, before any subsidy.
    pub yen: Option<u32>,
    pub place: String,
    pub digital: bool,
    /// After how many years it is to be taken again. `None`: once is enough.
    pub renew_years: Option<u8>,
    /// What the pack says of a subsidy for this very entry.
    pub subsidy: String,
    pub source: Option<SourceId>,
    /// What is searched (see [`Course::fold`]).
    pub folded: String,
}

impl Course {
    /// With a name, and nothing known of it.
    pub fn blank(key: CourseKey, title: &str, form: Form) -> Self {
        Self {
            key,
            title: title.to_owned(),
            form,
            category: None,
            stage: None,
            grades: Vec::new(),
            families: Vec::new(),
            entry: Vec::new(),
            competencies: Vec::new(),
            items: Vec::new(),
            partners: Vec::new(),
            audience: String::new(),
            about: String::new(),
            when: String::new(),
            months: Vec::new(),
            from: None,
            to: None,
            apply_by: None,
            minutes: None,
            yen: None,
            place: String::new(),
            digital: false,
            renew_years: None,
            subsidy: String::new(),
            source: None,
            folded: String::new(),
        }
    }

    pub fn of_training(it: &Training) -> Self {
        let key = CourseKey {
            origin: Origin::Pack,
            id: it.id.clone(),
        };
        Self {
            category: it.category,
            stage: it.stage,
            grades: it.grades.clone(),
            families: it.families.clone(),
            entry: it.entry.clone(),
            competencies: it.competencies.clone(),
            items: it.items.clone(),
            partners: it.partners.clone(),
            audience: it.audience.clone(),
            about: it.about.clone(),
            when: it.when.clone(),
            months: it.months.clone(),
            from: it.from,
            to: it.to,
            apply_by: it.apply_by,
            minutes: it.hours.map(|hours| hours * 60),
            yen: it.yen,
            digital: it.digital,
            renew_years: it.renew_years,
            source: it.source.clone(),
            ..Self::blank(key, &it.title, it.form())
        }
    }

    pub fn of_qualification(it: &Qualification) -> Self {
        let key = CourseKey {
            origin: Origin::Qualification,
            id: it.id.clone(),
        };
        Self {
            category: Some(Category::Own),
            digital: it.digital,
            subsidy: it.subsidy.clone(),
            audience: it.field.clone(),
            source: it.source.clone(),
            ..Self::blank(key, &it.name, Form::Qualification)
        }
    }

    /// `None`: an id that no entry can have.
    pub fn of_own(id: &ItemId, it: &OwnCourse, framework: &Framework) -> Option<Self> {
        let key = CourseKey {
            origin: Origin::Own,
            id: EntryId::parse(id.as_str()).ok()?,
        };
        let ties = it.abilities.iter().filter(|t| t.pack == framework.id);
        let mut partners = vec![it.by.clone()];
        partners.retain(|by| !by.trim().is_empty());
        Some(Self {
            competencies: ties.map(|t| t.competency.clone()).collect(),
            partners,
            about: it.about.clone(),
            from: it.from,
            to: it.to,
            apply_by: it.apply_by,
            minutes: it.minutes,
            yen: it.yen,
            renew_years: it.renew_years,
            ..Self::blank(key, &it.title, it.form)
        })
    }

    /// Puts together what is searched (see [`search::text`]), with the names that this framework has for
    /// its abilities and grades.
    pub fn fold(&mut self, framework: &Framework) {
        let abilities = self.competencies.iter();
        let abilities = abilities.filter_map(|id| framework.competency(id).map(|c| &c.name));
        let grades = self.grades.iter();
        let grades = grades.filter_map(|id| framework.grade(id).map(|g| &g.name));
        let texts = [
            &self.title,
            &self.about,
            &self.audience,
            &self.when,
            &self.place,
        ];
        let texts = texts.into_iter().chain(&self.partners);
        let texts = texts.chain(abilities).chain(grades).map(String::as_str);
        let words = self.entry.iter().map(|entry| entry.word());
        let text = search::text(texts.chain(words).chain([self.form.word()]));
        self.folded = text;
    }
}
