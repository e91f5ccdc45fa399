//! What is known of a person's road: gathered once from notebook and framework, and asked by all rules.

use super::model::CareerModel;
use super::path::Post;
use super::person::Person;
use super::plan::Plan;
use crate::domain::Day;
use crate::domain::framework::Framework;
use crate::domain::id::{EntryId, FamilyId, GradeId, ItemId};
use crate::domain::notebook::Notebook;
use crate::domain::sheet::Sheet;

#[derive(Debug, Clone, Copy)]
pub struct Road<'a> {
    pub framework: &'a Framework,
    pub family: Option<&'a FamilyId>,
    /// The grade that the person has today.
    pub grade: Option<&'a GradeId>,
    /// What the documents say about careers of the family; `None`: nothing.
    pub model: Option<&'a CareerModel>,
    notebook: &'a Notebook,
    pub plan: Option<&'a Plan>,
    pub today: Day,
}

impl<'a> Road<'a> {
    /// With the plan that the person laid on it, if any.
    pub fn of(notebook: &'a Notebook, framework: &'a Framework, today: Day) -> Self {
        let is_own = notebook.profile.pack.as_ref() == Some(&framework.id);
        let family = notebook.profile.family.as_ref().filter(|_| is_own);
        let chosen = notebook.person().and_then(|p| p.plan.as_ref());
        let plan = chosen.and_then(|id| notebook.plans().find(|(i, _)| *i == id));
        Self {
            framework,
            family,
            grade: notebook.profile.grade.as_ref().filter(|_| is_own),
            model: family.and_then(|f| framework.career_model(f)),
            notebook,
            plan: plan.map(|(_, plan)| plan),
            today,
        }
    }

    /// The same road under another plan, or none.
    pub fn with_plan(self, plan: Option<&'a Plan>) -> Self {
        Self { plan, ..self }
    }

    pub fn person(&self) -> Option<&'a Person> {
        self.notebook.person()
    }

    pub fn notebook(&self) -> &'a Notebook {
        self.notebook
    }

    /// The answers at the present grade, if they are to this framework.
    pub fn sheet(&self) -> Option<&'a Sheet> {
        let pack = self.notebook.profile.pack.as_ref();
        let is_own = pack == Some(&self.framework.id);
        self.notebook.current_sheet().filter(|_| is_own)
    }

    /// In no particular order.
    pub fn posts(&self) -> impl Iterator<Item = (&'a ItemId, &'a Post)> + use<'a> {
        self.notebook.posts()
    }

    /// The field of a post, as long as the model has it.
    pub fn field_of(&self, post: &'a Post) -> Option<&'a EntryId> {
        let id = post.field.id(self.framework)?;
        Some(&self.model?.field(id)?.id)
    }
}
