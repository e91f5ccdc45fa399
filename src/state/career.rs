//! Careers: what their screens ask and tell. What is removed goes through [`Desk::remove`], as
//! everything that is kept on its own.

use leptos::prelude::*;

use super::desk::Desk;
use crate::domain::career::model::CareerModel;
use crate::domain::career::path::{LifePeriod, Post};
use crate::domain::career::person::{Person, person_id};
use crate::domain::career::plan::Plan;
use crate::domain::career::road::Road;
use crate::domain::career::timeline::{Timeline, timeline};
use crate::domain::framework::Framework;
use crate::domain::id::ItemId;
use crate::domain::item::{Body, Held, Kind};

impl Desk {
    /// Looks at the road as it stands now, with the chosen plan laid on it.
    pub fn on_road<T>(self, look: impl for<'a> FnOnce(&Road<'a>, &Timeline<'a>) -> T) -> T {
        let (framework, today) = (self.framework(), self.today());
        self.notebook.with(|notebook| {
            let road = Road::of(notebook, &framework, today);
            look(&road, &timeline(&road))
        })
    }

    /// The same with another plan laid on it; `None`: with none. A plan that isn't there is none.
    pub fn on_road_with<T>(
        self,
        plan: Option<&ItemId>,
        look: impl for<'a> FnOnce(&Road<'a>, &Timeline<'a>) -> T,
    ) -> T {
        let (framework, today) = (self.framework(), self.today());
        self.notebook.with(|notebook| {
            let plan = plan.and_then(|id| notebook.plans().find(|(i, _)| *i == id));
            let road = Road::of(notebook, &framework, today).with_plan(plan.map(|(_, p)| p));
            look(&road, &timeline(&road))
        })
    }

    /// What the documents say of the person's family; `None`: nothing, or no family is chosen.
    pub fn with_career_model<T>(
        self,
        look: impl FnOnce(&Framework, Option<&CareerModel>) -> T,
    ) -> T {
        let (framework, profile) = (self.framework(), self.profile());
        let is_own = profile.pack.as_ref() == Some(&framework.id);
        let family = profile.family.filter(|_| is_own);
        let model = family.and_then(|f| framework.career_model(&f));
        look(&framework, model)
    }

    pub fn post(self, id: &ItemId) -> Option<Post> {
        match self.item(Kind::Post, id)? {
            Body::Post(post) => Some(post.take()),
            _ => None,
        }
    }

    pub fn keep_post(self, id: ItemId, post: Post, typing: bool) {
        self.keep(id, Body::Post(Held::new(post)), typing);
    }

    pub fn life_period(self, id: &ItemId) -> Option<LifePeriod> {
        match self.item(Kind::Life, id)? {
            Body::Life(period) => Some(period.take()),
            _ => None,
        }
    }

    pub fn keep_life_period(self, id: ItemId, period: LifePeriod, typing: bool) {
        self.keep(id, Body::Life(Held::new(period)), typing);
    }

    pub fn plan(self, id: &ItemId) -> Option<Plan> {
        match self.item(Kind::Plan, id)? {
            Body::Plan(plan) => Some(plan.take()),
            _ => None,
        }
    }

    pub fn keep_plan(self, id: ItemId, plan: Plan, typing: bool) {
        self.keep(id, Body::Plan(Held::new(plan)), typing);
    }

    /// What the career knows of the person; nothing is known at first.
    pub fn person(self) -> Person {
        let known = self.notebook.with(|n| n.person().cloned());
        known.unwrap_or_default()
    }

    /// Changes what is known of the person. What stays as it was writes nothing.
    pub fn change_person(self, typing: bool, change: impl FnOnce(&mut Person)) {
        let before = untrack(|| self.person());
        let mut person = before.clone();
        change(&mut person);
        if person == before {
            return;
        }
        if let Some(id) = person_id() {
            self.keep(id, Body::Person(Held::new(person)), typing);
        }
    }

    /// Lays this plan on the timeline; `None`: none.
    pub fn choose_plan(self, plan: Option<ItemId>) {
        self.change_person(false, |person| person.plan = plan);
    }
}
